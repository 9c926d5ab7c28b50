# A template engine: {{ }} and {% %} compiled to Python source through exec, filters, inheritance, autoescape, t-strings.
import html
import re
import linecache
import sys
import traceback
from collections import ChainMap
from contextlib import contextmanager
from functools import reduce
from io import StringIO
from string.templatelib import Interpolation, Template as TString
from textwrap import dedent
from types import MappingProxyType


class Markup(str):
    __slots__ = ()

    def __html__(self):
        return self

    def __add__(self, other):
        return Markup(super().__add__(escape(other)))

    def __mod__(self, args):
        return Markup(str(self) % tuple(map(escape, args if isinstance(args, tuple) else (args,))))

    def format(self, *args, **kw):
        return Markup(super().format(*map(escape, args), **{k: escape(v) for k, v in kw.items()}))


def escape(x):
    return x.__html__() if hasattr(x, "__html__") else Markup(html.escape(str(x)))


class TemplateError(Exception):
    pass


class Code:
    def __init__(self):
        self.lines, self.depth, self.map = [], 0, {}

    def add(self, text, line=0):
        self.lines.append("    " * self.depth + text)
        self.map[len(self.lines)] = line

    @contextmanager
    def indented(self, head, line=0):
        self.add(head, line)
        self.depth += 1
        yield self
        self.depth -= 1

    def __str__(self):
        return "\n".join(self.lines) + "\n"


FILTERS = {"upper": str.upper, "title": str.title, "length": len, "safe": Markup, "join": lambda x, sep="": sep.join(map(str, x)), "default": lambda x, d: x or d,
           "money": lambda x: f"{x:,.2f} €", "first": lambda x: next(iter(x)), "sort": lambda x, key=None: sorted(x, key=key and (lambda o: o[key]))}
SPLIT = re.compile(r"({{.*?}}|{%.*?%}|{#.*?#})", re.S)


def bound(text):
    return set(re.findall(r"\bfor (\w+) in", text))


class Env:
    def __init__(self, **sources):
        self.sources, self.cache = sources, {}

    def get(self, name):
        if name not in self.cache:
            self.cache[name] = Template(self, name, self.sources[name])
        return self.cache[name]


class Template:
    def __init__(self, env, name, source):
        self.env, self.name, self.parent = env, name, None
        self.code, self.blocks, self.stack = Code(), {}, []
        with self.code.indented("def root(ctx, out, blocks):"):
            self.code.add("pass")
            self.compile(source)
        if self.stack:
            raise TemplateError(f"{name}: {self.stack[-1][0]} of line {self.stack[-1][1]} is open")
        self.ns = {"escape": escape, "filters": FILTERS, "env": env, "Scope": Scope, "call": self.call}
        exec(compile(str(self.code), f"<template {name}>", "exec"), self.ns)

    def expr(self, text, line):
        text, *filters = re.split(r"\|(?!\|)", text)
        out = f"({text.strip()})"
        for f in filters:
            if not (m := re.fullmatch(r"\s*(\w+)(?:\((.*)\))?\s*", f)):
                raise TemplateError(f"{self.name}:{line}: bad filter {f.strip()!r}")
            out = f"filters[{m[1]!r}]({out}{', ' + m[2] if m[2] else ''})"
        return re.sub(r"'[^']*'|(?<![\w.])([a-zA-Z_]\w*)(?!\w*[(=])", lambda m: m[0] if not m[1] or m[0] in RESERVED | bound(text) else f"ctx[{m[0]!r}]", out)

    def compile(self, source):
        line, code, ends = 1, self.code, []
        for piece in SPLIT.split(source):
            if piece.startswith("{{"):
                code.add(f"out(escape({self.expr(piece[2:-2], line)}))", line)
            elif piece.startswith("{%"):
                words = piece[2:-2].split(None, 1)
                rest = words[1].strip() if len(words) > 1 else ""
                match words[0]:
                    case "if" | "for" as w:
                        self.stack.append((w, line))
                        if w == "for":
                            names, seq = rest.split(" in ", 1)
                            tup = "".join(n.strip() + "," for n in names.split(","))
                            code.add(f"for loop, values in enumerate({self.expr(seq, line)}, 1):", line)
                            code.depth += 1
                            code.add(f"ctx = ctx.child(dict(zip({tup!r}.split(','), values if {tup.count(',')} > 1 else (values,))) | {{'loop': loop}})")
                        else:
                            code.add(f"if {self.expr(rest, line)}:", line)
                            code.depth += 1
                            code.add("pass")
                    case "elif" | "else" as w:
                        code.depth -= 1
                        code.add(f"elif {self.expr(rest, line)}:" if w == "elif" else "else:", line)
                        code.depth += 1
                        code.add("pass")
                    case "set":
                        name, value = rest.split("=", 1)
                        code.add(f"ctx[{name.strip()!r}] = {self.expr(value, line)}", line)
                    case "include":
                        code.add(f"env.get({rest}).ns['root'](ctx, out, {{}})", line)
                    case "extends":
                        self.parent = rest.strip("\"'")
                    case "block":
                        self.stack.append(("block", line))
                        ends.append((rest, code))
                        self.blocks[rest] = code = self.code = Code()
                        code.add(f"def block(ctx, out, blocks):")
                        code.depth += 1
                        code.add("pass")
                    case "endif" | "endfor" | "endblock" as w:
                        if not self.stack or self.stack[-1][0] != w[3:]:
                            raise TemplateError(f"{self.name}:{line}: {w} closes {self.stack[-1][0] if self.stack else 'nothing'}")
                        self.stack.pop()
                        if w == "endblock":
                            name, code = ends.pop()
                            self.code = code
                            code.add(f"call(blocks, {name!r}, ctx, out)", line)
                        else:
                            code.depth -= 1
                            if w == "endfor":
                                code.add("ctx = ctx.top()" if 0 else "pass")
                    case w:
                        raise TemplateError(f"{self.name}:{line}: unknown tag {w!r}")
            elif piece and not piece.startswith("{#"):
                code.add(f"out({piece!r})", line)
            line += piece.count("\n")

    def call(self, blocks, name, ctx, out):
        ns = dict(self.ns)
        exec(str(blocks.get(name) or self.blocks[name]), ns)
        ns["block"](ctx, out, blocks)

    def render(self, /, **ctx):
        out, t, blocks = StringIO(), self, {}
        while True:
            blocks = t.blocks | blocks
            if t.parent is None:
                break
            t = t.env.get(t.parent)
        t.ns["root"](Scope(ctx), out.write, blocks)
        return out.getvalue()


class Scope(ChainMap):
    def child(self, d):
        return Scope(d, *self.maps)

    def __missing__(self, key):
        return Markup(f"<!-- no {key} -->")


RESERVED = {"and", "or", "not", "in", "if", "else", "is", "for", "True", "False", "None", "filters", "ctx"}
env = Env(
    base="<title>{% block title %}Base{% endblock %}</title>\n{% block body %}{% endblock %}\n<i>{{ foot|default('none') }}</i>",
    page=dedent("""\
        {% extends "base" %}{% block title %}{{ title|title }} & co{% endblock %}
        {% block body %}{# a comment #}{% for n, item in enumerate(items) %}
        {{ loop }}. {{ item['name'] }}{% if item['price'] > 10 %} costly{% elif item['price'] %} {{ item['price']|money }}{% else %} free{% endif %}{% endfor %}
        {% set total = sum(i['price'] for i in items) %}{{ total }} {{ missing }} {{ '<b>'|safe }}{{ '<b>' }} {% include 'sub' %}{% endblock %}"""),
    sub="[{{ items|length }} {{ [3,1,2]|sort|join('<') }}]",
    bad1="{% if x %}", bad2="a\n{% endfor %}", bad3="{% nope %}", bad4="{{ x|a b }}", boom="one\n{{ 1 / n }}", syntax="{{ 1 + }}",
)
env.get("page").ns["items"] = None
print(env.get("page").render(title="the <snake>", items=[dict(name="<hat>", price=12), dict(name="tie", price=9.5), dict(name="air", price=0)], enumerate=0))  # expect: <title>The &lt;Snake&gt; & co</title>
# expect:
# expect: 1. &lt;hat&gt; costly
# expect: 2. tie 9.50 €
# expect: 3. air free
# expect: 21.5 <!-- no missing --> <b>&lt;b&gt; [3 1&lt;2&lt;3]
# expect: <i><!-- no foot --></i>
print(env.get("sub").code)  # expect: def root(ctx, out, blocks):
# expect:     pass
# expect:     out('[')
# expect:     out(escape(filters['length']((ctx['items']))))
# expect:     out(' ')
# expect:     out(escape(filters['join'](filters['sort'](([3,1,2])), '<')))
# expect:     out(']')
# expect:
for name in ("bad1", "bad2", "bad3", "bad4", "boom", "syntax", "none"):
    try:
        print(env.get(name).render(n=0))
    except SyntaxError as e:
        print(name, type(e).__name__, e.msg, e.filename, e.lineno)
    except Exception as e:
        tb = traceback.extract_tb(e.__traceback__)[-1]
        print(name, type(e).__name__, e, tb.name if tb.filename.startswith("<") else "")
# expect-repr: 'bad1 TemplateError bad1: if of line 1 is open '
# expect-repr: 'bad2 TemplateError bad2:2: endfor closes nothing '
# expect-repr: 'bad3 TemplateError bad3:1: unknown tag \'nope\' '
# expect-repr: 'bad4 TemplateError bad4:1: bad filter \'a b\' '
# expect: boom ZeroDivisionError division by zero root
# expect: syntax SyntaxError invalid syntax <template syntax> 3
# expect-repr: 'none KeyError \'none\' '
print(Markup("<b>%s</b>") % "<x>", Markup("{} {a}").format("&", a=Markup("<i>")), type(Markup("a") + "<"))  # expect: <b>&lt;x&gt;</b> &amp; <i> <class '__main__.Markup'>


def h(t: TString) -> Markup:
    parts = []
    for x in t:
        match x:
            case str():
                parts.append(x)
            case Interpolation(value, expression, conversion, spec):
                v = {"r": repr, "s": str, "a": ascii, None: lambda v: v}[conversion](value)
                parts.append(escape(format(v, spec) if spec else v))
    return Markup("".join(parts))


name, price, tag = "<Ada>", 1234.5, Markup("<hr>")
t = t"<p class='{name!r}'>{price:,.2f} {tag} {name.lower()} {[n for n in range(3)]}</p>"
print(h(t), t.strings, [i.expression for i in t.interpolations], t.values, sep="\n")  # expect: <p class='&#x27;&lt;Ada&gt;&#x27;'>1,234.50 <hr> &lt;ada&gt; [0, 1, 2]</p>
# expect: ("<p class='", "'>", ' ', ' ', ' ', '</p>')
# expect: ['name', 'price', 'tag', 'name.lower()', '[n for n in range(3)]']
# expect: ('<Ada>', 1234.5, '<hr>', '<ada>', [0, 1, 2])
print(h(t"{h(t'<{name}>')}" + t" and {price!s:>10}"))  # expect: <&lt;Ada&gt;> and     1234.5
