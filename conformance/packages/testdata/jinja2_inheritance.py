# Templates of jinja2: inheritance, blocks, super, include, import, macros, call, set, loops.
from jinja2 import ChoiceLoader, DictLoader, Environment, FunctionLoader, PrefixLoader, StrictUndefined, select_autoescape

FILES = {
    "base.html": """<!doctype html>
<title>{% block title %}Base{% endblock %}</title>
{% block head %}<meta>{% endblock %}
<body>{% block body %}{% block inner scoped %}in{% endblock %}{% endblock body %}</body>
{% set year = 2024 %}{% block foot %}(c) {{ year }} {{ self.title() }}{% endblock %}""",
    "child.html": """{% extends "base.html" %}
{% import "macros.html" as m %}{% from "macros.html" import field, table as tab with context %}
{% block title %}Child - {{ super() }}{% endblock %}
{% block body %}
  {{ m.field("user") }} {{ field("pass", type="password", value="<x>") }}
  {% for row in rows -%}
    {{ loop.index }}/{{ loop.length }} {{ loop.cycle("odd", "even") }} {{ row.name }}{% if not loop.last %}, {% endif %}
  {%- else %}none{% endfor %}
  {{ tab(rows) }}{% include "part.html" %}{% include ["no.html", "part.html"] %}{% include "missing.html" ignore missing %}
  {{ super() }}
{% endblock %}""",
    "grand.html": """{% extends parent %}{% block head %}{{ super.super() }}{{ super() }}!{% endblock %}{% block inner %}deep{% endblock %}""",
    "mid.html": """{% extends "base.html" %}{% block head %}mid {{ super() }}{% endblock %}""",
    "macros.html": """{% macro field(name, value="", type="text") -%}
<input name="{{ name }}" value="{{ value|e }}" type="{{ type }}">{% if caller %}{{ caller(name) }}{% endif %}
{%- endmacro %}
{% macro table(items) %}{% for i in items %}[{{ i.name }}:{{ outer }}]{% endfor %}{% endmacro %}
{% macro spread() %}{{ varargs }}|{{ kwargs|dictsort }}|{{ caller is defined }}{% endmacro %}
{% set version = "1.2" %}{% macro _private() %}p{% endmacro %}""",
    "part.html": "(part {{ rows|length }} {{ outer }})",
    "loop.txt": """{% for k, v in data|dictsort recursive %}{{ loop.depth }}{{ k }}={% if v is mapping %}{ {{- loop(v|dictsort) -}} }{% else %}{{ v }}{% endif %};{% endfor %}
{% for i in range(10) if i is odd %}{{ i }}:{{ loop.previtem|default("-") }}:{{ loop.nextitem|default("-") }} {% endfor %}
{% for x in [1,1,2] %}{{ loop.changed(x) }}{{ loop.first }}{{ loop.revindex0 }} {% endfor %}
{% for x in seq %}{% if x == 3 %}{% continue %}{% elif x > 4 %}{% break %}{% endif %}{{ x }}{% endfor %}
{% set ns = namespace(n=0) %}{% for x in seq %}{% set ns.n = ns.n + x %}{% endfor %}{{ ns.n }}
{% set blk %}a{{ 1 + 1 }}b{% endset %}{{ blk }} {% set up | upper %}x{{ y }}{% endset %}{{ up }} {% with a = 1, b = a|default(5) %}{{ a }}{{ b }}{% endwith %}{{ a }}
{% filter upper %}filtered {{ y }}{% endfilter %} {% raw %}{{ not }} {% this %}{% endraw %} {# gone #}
{% do seq.append(9) %}{{ seq }} {{ "a" ~ 1 ~ none }} {{ 7 // 2 }} {{ 7 % 3 }} {{ 2 ** 8 }} {{ -3 }} {{ 3 > 2 > 1 }} {{ 1 if false }} {{ "x" if y else "z" }}
{{ "%s-%s"|format(1, 2) }} {{ [1, 2, 3][1:] }} {{ {"a": (1, 2)}["a"][0] }} {{ "abc"[::-1] }} {{ (1,) }} {{ not true }} {{ 3 in seq }} {{ 3 not in seq }}
{%- call(name) m.field("c") %}<{{ name }}>{% endcall %} {{ m.spread(1, 2, k=3) }} {{ m.version }}""",
}
env = Environment(loader=DictLoader(FILES), autoescape=select_autoescape(["html"]), extensions=["jinja2.ext.do", "jinja2.ext.loopcontrols"])
rows = [{"name": "<a>"}, {"name": "b"}, {"name": "c"}]
print(env.get_template("child.html").render(rows=rows, outer="&o"))
print(env.get_template("child.html").render(rows=[]))
print(env.get_template("grand.html").render(parent="mid.html"))
loop = env.from_string('{% import "macros.html" as m %}' + FILES["loop.txt"])
print(loop.render(data={"b": 1, "a": {"z": 2, "y": {"q": 3}}}, seq=[1, 2, 3, 4, 5], y="why"))
module = env.get_template("macros.html").module
print(module.field("py"), module.version, hasattr(module, "_private"), module.field.name, module.field.arguments, module.spread(1, z=2))
print(list(env.get_template("part.html").generate(rows=[1], outer=2)), env.list_templates(), env.get_template("child.html").name)
tight = Environment(trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True, block_start_string="<%", block_end_string="%>", variable_start_string="${", variable_end_string="}", line_statement_prefix="#", line_comment_prefix="##")
print(repr(tight.from_string("<% if x %>\n  yes ${x}\n  <% endif %>\n# for i in range(2):\n  ${i} ## note\n# endfor\nend\n").render(x=1)))
choice = Environment(loader=ChoiceLoader([DictLoader({"a": "A{{ x }}"}), PrefixLoader({"p": DictLoader({"b": "B"})}), FunctionLoader(lambda name: "F " + name if name == "f" else None)]), undefined=StrictUndefined)
print(choice.get_template("a").render(x=1), choice.get_template("p/b").render(), choice.get_template("f").render(), choice.select_template(["zz", "f"]).render())
for text in ("{% extends 'base.html' %}{% extends 'base.html' %}", "{{ self.nope() }}", "{% include 'zz' %}", "{% import 'macros.html' as m %}{{ m.zz() }}", "{% block a %}{% endblock %}{{ super() }}", "{% block a %}{{ super() }}{% endblock %}",
             "{% from 'macros.html' import zz %}{{ zz() }}", "{{ m() }}", "{% for a, b in [1] %}{% endfor %}", "{% macro f(x) %}{{ x }}{% endmacro %}{{ f(1, 2) }}", "{% macro f(x) %}{{ x }}{% endmacro %}{{ f(1, x=2) }}", "{% set a.b = 1 %}"):
    try:
        print(repr(env.from_string(text).render()))
    except Exception as e:
        print(text, type(e).__name__, e)
choice.from_string("line\n{{ missing.attr }}").render()
