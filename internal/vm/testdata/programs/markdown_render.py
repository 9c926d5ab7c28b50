# A Markdown renderer: block state machine, inline spans by re with functions, tables, escapes, a TOC.
from __future__ import annotations
import html
import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial, singledispatch
from itertools import groupby, takewhile, zip_longest
from string import Template


@dataclass
class Heading:
    level: int
    text: str

    @property
    def slug(self):
        return re.sub(r"[\W_]+", "-", self.text.casefold()).strip("-")


@dataclass
class Para:
    lines: list[str] = field(default_factory=list)


@dataclass
class Code:
    lang: str
    lines: list[str] = field(default_factory=list)


@dataclass
class ListBlock:
    ordered: bool
    items: list[list] = field(default_factory=list)


@dataclass
class Quote:
    blocks: list


@dataclass
class Table:
    head: list[str]
    align: list[str]
    rows: list[list[str]]


class Rule:
    __slots__ = ()


class Lines:
    def __init__(self, lines):
        self.lines, self.i = list(lines), 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= len(self.lines):
            raise StopIteration
        self.i += 1
        return self.lines[self.i - 1]

    @property
    def peek(self):
        return self.lines[self.i] if self.i < len(self.lines) else None

    def take(self, ok: Callable[[str], bool]) -> Iterator[str]:
        while (line := self.peek) is not None and ok(line):
            yield next(self)


ITEM = re.compile(r"(?P<in>\s*)(?:(?P<b>[-*+])|(?P<n>\d+)[.)])\s+(?P<rest>.*)")


def cells(line):
    return [c.strip().replace("\0", "|") for c in line.strip().strip("|").replace(r"\|", "\0").split("|")]


def blocks(lines):
    src = Lines(lines)
    para = None
    for line in src:
        if not line.strip():
            para = None
            continue
        if m := re.fullmatch(r"(#{1,6})\s+(.*?)\s*#*", line):
            yield Heading(len(m[1]), m[2])
        elif m := re.match(r"(`{3,}|~{3,})\s*(\S*)", line):
            body = [*src.take(lambda l: not l.startswith(m[1]))]
            next(src, None)
            yield Code(m[2], body)
        elif re.fullmatch(r"\s*([-*_])(\s*\1){2,}\s*", line):
            yield Rule()
        elif line.startswith(">"):
            rest = [line, *src.take(lambda l: l.startswith(">"))]
            yield Quote([*blocks(re.sub(r"^> ?", "", l) for l in rest)])
        elif m := ITEM.match(line):
            lst, width = ListBlock(m["n"] is not None), len(line) - len(m["rest"])
            while True:
                own = [m["rest"], *(l[width:] for l in src.take(lambda l: l.startswith(" " * width) or not l.strip()))]
                lst.items.append([*blocks(own)])
                if src.peek is None or not (m := ITEM.match(src.peek)) or (m["n"] is not None) != lst.ordered:
                    break
                next(src)
            yield lst
        elif "|" in line and src.peek and re.fullmatch(r"[\s|:-]+", src.peek) and "-" in src.peek:
            align = [{(1, 1): "center", (1, 0): "left", (0, 1): "right"}.get((c[0] == ":", c[-1] == ":"), "") for c in cells(next(src))]
            yield Table(cells(line), align, [cells(l) for l in src.take(lambda l: "|" in l)])
        else:
            if para is None:
                para = Para()
                yield para
            para.lines.append(line)
            continue
        para = None


class Inline:
    RULES = {
        "code": (r"(`+)(?P<c>.+?)(?<!`)\1(?!`)", lambda self, m: f"<code>{html.escape(m['c'].strip())}</code>"),
        "esc": (r"\\([\\`*_{}\[\]()#+.!|-])", lambda self, m: html.escape(m.group(m.lastindex))),
        "img": (r"!\[(?P<alt>[^]]*)\]\((?P<src>[^)\s]+)\)", lambda self, m: f'<img src="{m["src"]}" alt="{html.escape(m["alt"])}">'),
        "link": (r'\[(?P<t>[^]]+)\]\((?P<u>[^)\s]+)(?:\s+"(?P<title>[^"]*)")?\)', lambda self, m: self.link(m)),
        "auto": (r"<(?P<a>https?://[^>\s]+)>", lambda self, m: f'<a href="{m["a"]}">{m["a"]}</a>'),
        "strong": (r"\*\*(?P<s>(?:[^*]|\*(?!\*))+?)\*\*", lambda self, m: f"<strong>{self(m['s'])}</strong>"),
        "em": (r"(?<!\w)(?:\*(?P<e1>[^*\s](?:[^*]*[^*\s])?)\*|_(?P<e2>[^_]+)_(?!\w))", lambda self, m: f"<em>{self(m['e1'] or m['e2'])}</em>"),
    }

    def __init__(self):
        self.links = []
        self.pattern = {k: re.compile(p, re.S) for k, (p, _) in self.RULES.items()}

    def link(self, m):
        self.links.append(m["u"])
        title = f' title="{html.escape(m["title"])}"' if m["title"] is not None else ""
        return f'<a href="{m["u"]}"{title}>{self(m["t"])}</a>'

    def __call__(self, text):
        out, at = [], 0
        while True:
            found = [(m.start(), i, k, m) for i, (k, p) in enumerate(self.pattern.items()) if (m := p.search(text, at))]
            if not found:
                return "".join([*out, html.escape(text[at:], quote=False)])
            start, _, kind, m = min(found, key=lambda f: f[:2])
            out += [html.escape(text[at:start], quote=False), self.RULES[kind][1](self, m)]
            at = m.end()


inline = Inline()


@singledispatch
def render(block, **kw):
    raise TypeError(f"cannot render {type(block).__qualname__}")


@render.register
def _(b: Heading, **kw):
    return Template('<h$n id="$id">$t</h$n>').substitute(n=b.level, id=b.slug, t=inline(b.text))


@render.register
def _(b: Para, tight=False, **kw):
    text = "<br>\n".join(inline(" ".join(g)) for k, g in groupby((l.strip() if not l.endswith("  ") else l.strip() for l in b.lines), lambda l: False))
    return text if tight else f"<p>{text}</p>"


@render.register(Code)
def _(b, **kw):
    cls = f' class="language-{b.lang}"' if b.lang else ""
    return f"<pre><code{cls}>" + html.escape("\n".join(b.lines)) + "</code></pre>"


@render.register(ListBlock)
def _(b, **kw):
    tag = "ol" if b.ordered else "ul"
    items = "\n".join("<li>" + "\n".join(render(x, tight=len(i) == 1 or not isinstance(x, Para) or True) for x in i) + "</li>" for i in b.items)
    return f"<{tag}>\n{textwrap.indent(items, '  ')}\n</{tag}>"


@render.register(Quote)
def _(b, **kw):
    return "<blockquote>" + "".join(map(render, b.blocks)) + "</blockquote>"


@render.register
def _(b: Rule, **kw):
    return "<hr>"


@render.register
def _(b: Table, **kw):
    def row(tag, cs):
        for c, a in zip_longest(cs[:len(b.head)], b.align, fillvalue=""):
            yield f'<{tag}{f" align={a}" * bool(a)}>{inline(c)}</{tag}>'
    return "\n".join(["<table>", *("<tr>" + "".join(row(t, r)) + "</tr>" for t, r in [("th", b.head), *(("td", r) for r in b.rows)]), "</table>"])


TEXT = r"""
# Adder & *snakes* #

A paragraph with **bold _nested_ text**, `code <b>`, a [link](http://x.y/z "The \"title\""),
and \*no emphasis\*; snake_case_stays, <https://a.b> and ``a ` tick``.

## Lists — ünï code!
- one
- two **strong**
  continued
  1. inner
  2. inner 2
- three

1) first
2) second

***
> quoted *text*
> - with list
>> deeper

```python
def f(x): return x < 1 & "q"
```

| Name | N | Note |
|:-----|--:|:---:|
| a\|b | 1 | *x* |
| c | 22 |

![alt & text](pic.png) end
"""
doc = [*blocks(TEXT.strip().splitlines())]
for b in doc:
    print(type(b).__name__.ljust(10), render(b))
# expect: Heading    <h1 id="adder-snakes">Adder &amp; <em>snakes</em></h1>
# expect: Para       <p>A paragraph with <strong>bold <em>nested</em> text</strong>, <code>code &lt;b&gt;</code>, a [link](http://x.y/z "The \"title\""), and *no emphasis*; snake_case_stays, <a href="https://a.b">https://a.b</a> and <code>a ` tick</code>.</p>
# expect: Heading    <h2 id="lists-ünï-code">Lists — ünï code!</h2>
# expect: ListBlock  <ul>
# expect:   <li>one</li>
# expect:   <li>two <strong>strong</strong> continued
# expect:   <ol>
# expect:     <li>inner</li>
# expect:     <li>inner 2</li>
# expect:   </ol></li>
# expect:   <li>three</li>
# expect: </ul>
# expect: ListBlock  <ol>
# expect:   <li>first</li>
# expect:   <li>second</li>
# expect: </ol>
# expect: Rule       <hr>
# expect: Quote      <blockquote><p>quoted <em>text</em></p><ul>
# expect:   <li>with list</li>
# expect: </ul><blockquote><p>deeper</p></blockquote></blockquote>
# expect: Code       <pre><code class="language-python">def f(x): return x &lt; 1 &amp; &quot;q&quot;</code></pre>
# expect: Table      <table>
# expect: <tr><th align=left>Name</th><th align=right>N</th><th align=center>Note</th></tr>
# expect: <tr><td align=left>a|b</td><td align=right>1</td><td align=center><em>x</em></td></tr>
# expect: <tr><td align=left>c</td><td align=right>22</td><td align=center></td></tr>
# expect: </table>
# expect: Para       <p><img src="pic.png" alt="alt &amp; text"> end</p>
print(inline.links)  # expect: []
print("\n".join(f"{'  ' * (h.level - 1)}* {h.text} -> {h.slug}" for h in doc if isinstance(h, Heading)))  # expect: * Adder & *snakes* -> adder-snakes
# expect:   * Lists — ünï code! -> lists-ünï-code
try:
    render(3.5)
except TypeError as e:
    print(e)  # expect: cannot render float
print(render.dispatch(bool).__name__, render.dispatch(Code) is render.registry[Code], len(render.registry))  # expect: render True 8
print(html.unescape("&lt;&eacute;&#x41;&#66;&notit;&amp;amp;&nosuch;"), repr(html.unescape("&#0;&#x110000;&#128;")))  # expect: <éAB¬it;&amp;&nosuch; '��€'
