# Markdown by mistune: HTML, trees, plug-ins, a renderer of its own.
import mistune
SRC = "# T\n\n*a* **b** `c` [l](u 't') ![i](s)\n\n- x\n- y\n  1. z\n\n> q\n\n```py\ncode\n```\n\n    ind\n\n| a | b |\n|--|:-:|\n| 1 | 2 |\n\n~~del~~ http://x.org foot[^1]\n\n[^1]: note\n\n<div>raw</div>\n\n- [x] task\n\nTerm\n: def\n\na  \nb\n***\n"
print(mistune.html(SRC))
print(mistune.create_markdown(renderer="ast", plugins=["table"])(SRC))
print(mistune.create_markdown(escape=False, plugins=["strikethrough", "footnotes", "table", "url", "task_lists", "def_list", "abbr"])(SRC))
print(mistune.create_markdown(hard_wrap=True)("a\nb <x>"))
for i in range(3): mistune.html(SRC*3)
class R(mistune.HTMLRenderer):
    def link(self, link, text=None, title=None): return f"[{text}]({link})"
print(mistune.create_markdown(renderer=R())("[x](y)"))
mistune.create_markdown(plugins=["zz"])
