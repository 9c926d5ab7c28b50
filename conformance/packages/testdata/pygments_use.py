# Tokens of pygments for many languages, and all kinds of output.
import pygments, io
from pygments import lexers, formatters, highlight, lex, token, filters, styles
from pygments.lexers import get_lexer_by_name, guess_lexer, get_lexer_for_filename
CODE = {"python": "import os\n@dec\nclass A(B):\n    '''doc'''\n    def f(self, x: int = 0x1F) -> str:\n        return f'{x!r:>{w}}' + r\"\\d\" if x else None  # c\nasync def g(): await x; print(1_000, 3.5e-2j, True)\n", "c": "#include <a.h>\nint main(void) { char *s = \"x\\n\"; /* c */ return 0x1f + 'a'; }\n", "json": '{"a": [1, 2.5e3, true, null, "x\\u00e9"]}', "html": "<!doctype html><p class='x'>a &amp; <script>var a = 1;</script><style>p{color:red}</style></p>", "sql": "select a, 'x' from t where b >= 3 -- c", "bash": "for i in $(ls); do echo \"$i\" | grep x; done # c", "yaml": "a: [1, 'x']\nb: &x\n  - *y # c\n", "diff": "--- a\n+++ b\n@@ -1 +1 @@\n-x\n+y\n", "javascript": "const f = async (x) => `a${x}b` + /re/g.test(y); // c\nclass A { #p = 1n; }", "rst": "Title\n=====\n\n.. code:: py\n\n   x\n\n*em* ``lit``\n", "java": "public class A<T> { @Override int f(final String s) { return 1; } }", "css": "a:hover > b { color: #fff; }", "rust": "fn main() -> Result<(), Box<dyn E>> { let x = 'a'; println!(\"{}\", x); }", "go": "package main\nfunc main() { x := `raw`; go f(<-c) }", "ini": "[a]\nb = c ; d", "pycon": ">>> 1\n1\n", "make": "a: b\n\tcc $<\n", "xml": "<?xml version='1.0'?><a b='c'><!-- d --></a>", "toml": "a = 1\n[b]\n"}
for name, text in CODE.items():
    l = get_lexer_by_name(name); print(name, [(str(t)[6:], v) for t, v in lex(text, l)])
for f in (formatters.HtmlFormatter(linenos=True, full=False), formatters.TerminalFormatter(), formatters.Terminal256Formatter(style="monokai"), formatters.LatexFormatter(), formatters.RawTokenFormatter(), formatters.NullFormatter(), formatters.SvgFormatter(), formatters.RtfFormatter(), formatters.BBCodeFormatter(), formatters.TerminalTrueColorFormatter(), formatters.IRCFormatter()):
    out = highlight(CODE["python"], get_lexer_by_name("python"), f); print(type(f).__name__, out if isinstance(out, str) else out.decode())
print(formatters.HtmlFormatter(style="friendly").get_style_defs(".x")[:600], guess_lexer("#!/usr/bin/python\nx").name, get_lexer_for_filename("a.rb").name, len(list(lexers.get_all_lexers())), len(list(styles.get_all_styles())), token.Name.Function in token.Name, token.string_to_tokentype("Name.Class"), token.Comment.subtypes.__class__.__name__)
l = get_lexer_by_name("python")
l.add_filter("whitespace", spaces=True)
l.add_filter(filters.KeywordCaseFilter(case="upper"))
print(highlight("def f(): pass", l, formatters.NullFormatter()))
get_lexer_by_name("nolang")
