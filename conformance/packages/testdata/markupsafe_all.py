# markupsafe without its speedups: Markup's operators, methods and formatting.
import pickle
import sys

sys.modules["markupsafe._speedups"] = None  # the pure functions, also where the others are
import markupsafe
from markupsafe import EscapeFormatter, Markup, escape, escape_silent, soft_str

print(escape.__module__, escape("<a href='x'>&\"</a>"), repr(escape(3)), repr(escape(None)), repr(escape_silent(None)), repr(soft_str(Markup("<i>"))), soft_str(5))
m = Markup("<em>%s</em>")
print(m % "<x>", m % 3, m % ("&",), Markup("%(a)s %(b)r") % {"a": "<", "b": "'"}, Markup("%.2f|%5s|%d") % (1.5, "<", 7))
print(Markup("a") + "<b>", "<b>" + Markup("a"), Markup("<") * 3, 2 * Markup("&"), type(Markup("a") + "b").__name__, Markup("x").join(["<", Markup("<")]))
print(Markup("{} {x} {0!r:>8} {y:<5}|").format("<a>", x=Markup("<b>"), y="&") if False else Markup("{} {x} {y:<5}|").format("<a>", x=Markup("<b>"), y="&"))
print(Markup("{0[k]} {1.real}").format({"k": "<"}, 3), Markup("{a}").format_map({"a": "<"}), f"{Markup('<b>'):>6}")


class Html:
    def __init__(self, text):
        self.text = text

    def __html__(self):
        return f"<b>{self.text}</b>"

    def __html_format__(self, spec):
        return Markup(f"<i>{spec}</i>{self.text}")

    def __str__(self):
        return "plain"


h = Html("x")
print(escape(h), Markup(h), Markup("{}").format(h), Markup("{:spec}").format(h), Markup("%s") % h, Markup("a") + h, soft_str(h))
s = Markup("  &lt;A b&gt; <c>d</c>&nbsp;&#39; e ")
for name, args in [("strip", ()), ("lstrip", ()), ("rstrip", ()), ("upper", ()), ("lower", ()), ("title", ()), ("capitalize", ()), ("swapcase", ()), ("split", ()), ("rsplit", ("<", 1)),
                   ("partition", ("<",)), ("rpartition", ("zz",)), ("replace", ("b", "<q>")), ("center", (40, ".")), ("ljust", (40, "-")), ("rjust", (40, "*")), ("zfill", (40,)), ("expandtabs", ()),
                   ("splitlines", ()), ("translate", ({98: "B"},)), ("striptags", ()), ("unescape", ()), ("casefold", ()), ("removeprefix", ("  ",)), ("find", ("b",)), ("encode", ()), ("__getitem__", (slice(2, 6),)), ("isalpha", ())]:
    try:
        value = getattr(s, name)(*args)
        print(name, type(value).__name__, repr(value))
    except Exception as e:
        print(name, type(e).__name__, e)
print(repr(s), s == str(s), hash(s) == hash(str(s)), pickle.loads(pickle.dumps(s)) == s, Markup.escape("<").__class__.__name__, Markup(b"ab\xc3\xa9", "utf-8"), Markup())
print(Markup("&gt;&amp;&quot;&#x41;&unknown;").unescape(), Markup("<!-- c --><p>a   b\n</p> c<br/>").striptags(), s.__html__() is s)


class Sub(Markup):
    def __new__(cls, base="", tag=None):
        self = super().__new__(cls, base)
        self.tag = tag
        return self


sub = Sub("<q>", 1)
print(type(sub + "<").__name__, sub.tag, type(sub.upper()).__name__, type(Sub.escape("<")).__name__, repr(sub))
print(EscapeFormatter(escape).format("{} {:>5}", "<", 3))
for f in (lambda: Markup("%s %s") % "a", lambda: Markup("%d") % "a", lambda: Markup("{:x}").format("a"), lambda: Markup("a") + 3, lambda: Markup("a") * "b", lambda: 3 + Markup("a"), lambda: Markup("{z}").format(), lambda: Markup("a").join([1]),
          lambda: Markup("{:bad}").format(Markup("x"))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(len(escape("<&>" * 20000)), Markup("").join(f"<{i}>" for i in range(50))[:60], [n for n in markupsafe.__dict__ if n in ("Markup", "escape", "soft_str", "escape_silent")])
Markup("%(a)s") % ()
