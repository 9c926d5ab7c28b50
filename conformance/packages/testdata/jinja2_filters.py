# Every filter and test of jinja2, with errors.
# adder: --grant rnd=random:seed=3
import re

from jinja2 import Environment, Undefined, pass_context, pass_environment, pass_eval_context
from markupsafe import Markup

env = Environment(autoescape=False)
users = [{"n": "bob", "age": 3, "city": {"id": 1}}, {"n": "Al", "age": 5, "city": {"id": 2}}, {"n": "cy", "age": 3, "city": {"id": 1}}]
CASES = r"""
-3|abs
users|map(attribute="n")|join(", ")
[1,2,3,4,5,6,7]|batch(3, "-")|list
[1,2,3,4,5,6,7]|slice(3, "-")|list
"hello wORLD"|capitalize
"x"|center(5) ~ "|"
none_value|default("d")
""|default("d", true)
{"b": 1, "A": 2}|dictsort
{"b": 1, "A": 2}|dictsort(true)
{"b": 1, "A": 2}|dictsort(by="value", reverse=true)
"<&>'\""|escape
"<b>"|e|e
12345678|filesizeformat
12345678|filesizeformat(true)
1|filesizeformat
[3, 1]|first
[]|first
"3.7"|float
"x"|float(1.5)
"%d items"|format(3)
users|groupby("age")|map("first")|list
users|groupby("city.id")|list|length
"a\nb\n\nc"|indent
"a\nb"|indent(2, first=true)
"a\n\nb"|indent(width=">>", blank=true)
"42"|int
"0x1f"|int(0, 16)
"z"|int(-1)
[1,2]|join
users|join("-", attribute="n")
[1,2,3]|last
"abc"|length
"abc"|list
"ABC"|lower
["a","B"]|map("upper")|list
[1,2]|map("string")|map("length")|list
users|map(attribute="zz", default="?")|list
users|map(attribute="city.id")|list
users|max(attribute="age")
["b","A"]|min
["b","A"]|min(case_sensitive=true)
[[3],[1]]|sum(start=[])
users|sum(attribute="age")
{"a": [1, {"b": 2}]}|pprint
[1,2,3,4]|reject("odd")|list
users|rejectattr("age", "equalto", 3)|map(attribute="n")|list
users|selectattr("age", "gt", 3)|map(attribute="n")|list
[0,1,none,""]|select|list
"aXbXc"|replace("X", "-", 1)
"abc"|reverse
[1,2]|reverse|list
42.55|round
42.55|round(1, "floor")
42.5|round(0, "ceil")|int
users|sort(attribute="age,n")|map(attribute="n")|list
["b","A","c"]|sort(reverse=true)
["b","A","c"]|sort(case_sensitive=true)
5|string
"<p>a <b>c</b></p>"|striptags
"my title's here-now"|title
"  x "|trim
"--x-"|trim("-")
"foo bar baz qux"|truncate(9)
"foo bar baz qux"|truncate(9, true)
"foo bar baz qux"|truncate(11, false, "…", 0)
["a","A","b"]|unique|list
["a","A","b"]|unique(true)|list
users|unique(attribute="age")|map(attribute="n")|list
"abc"|upper
"http://x.org/?a=b&c see www.foo.com (a@b.co)"|urlize
"http://x.org/long/path"|urlize(10, true, target="_blank", rel="x")
"a b/é&"|urlencode
{"a": "b c", "d": 1}|urlencode
"one two's three"|wordcount
"hello big world of text"|wordwrap(10)
"averyveryverylongword"|wordwrap(5, wrapstring="/")
{"id": "a", "x": none, "q": "<"}|xmlattr
{"x": 1, "y": "<script>"}|tojson
[1,2]|tojson(2)
users|attr("append") is callable
"x"|attr("upper")()
{"a": 1}|items|list
"a,b"|replace(",", ";")|upper ~ 1
3 is odd and 4 is even and 9 is divisibleby 3
"x" is string and 3 is number and 3.0 is float and 3 is integer and true is boolean
none is none and x is undefined and users is defined
[1] is iterable and [1] is sequence and {} is mapping and users is not mapping
"a" is in "abc" and 2 is in [1, 2] and 1 is sameas 1
"abc" is lower and "ABC" is upper and true is true and false is false
3 is eq 3 and 3 is ne 4 and 3 is lt 4 and 3 is ge 3 and 3 is greaterthan 2
"upper" is filter and "odd" is test and "zzz" is not filter and ("<"|e) is escaped
users|groupby("n", case_sensitive=true)|map(attribute="grouper")|list
users|groupby("missing", default="D")|map(attribute=0)|list
lipsum(1, false, 5, 6)|length > 10
dict(a=1, b=2)|dictsort
range(5)|random in range(5)
joiner_test()
"""
env.globals["joiner_test"] = lambda: env.from_string("{% set c = cycler('a', 'b') %}{{ c.next() }}{{ c.current }}{{ c.next() }}{{ c.next() }}{{ c.reset() }}{{ c.next() }}{% set j = joiner('|') %}{{ j() }}x{{ j() }}y").render()
for text in CASES.strip().splitlines():
    try:
        value = env.from_string("{{ " + text + " }}").render(users=users, none_value=Undefined(name="nv"))
        print(text, "->", value)
    except Exception as e:
        print(text, "!!", type(e).__name__, e)
auto = Environment(autoescape=True)
for text in ("x|join('<')", "x|e", "x|safe", "'<a>'|safe ~ '<b>'", "x|replace('&', '<')", "x|indent", "x|forceescape", "'<b>'|safe|upper", "x|urlize", "x|tojson", "x|wordwrap(3)", "x|xmlattr", "[x, '<i>'|safe]|join(', ')", "x|truncate(3)", "x|striptags", "x|center(9)", "x|format", "'%s'|format(x)", "'<%s>'|safe|format(x)"):
    try:
        print(text, "->", auto.from_string("{{ " + text + " }}").render(x="<&'x"))
    except Exception as e:
        print(text, "!!", type(e).__name__, e)


@pass_context
def ctx(context, value, name):
    return f"{value}:{context.get(name)}:{sorted(context.vars)}"


@pass_eval_context
def ev(eval_ctx, value):
    return Markup(f"<{value}>") if eval_ctx.autoescape else value


@pass_environment
def en(environment, value):
    return f"{value}{environment.autoescape}"


auto.filters.update(ctx=ctx, ev=ev, en=en, shout=lambda s, mark="!": s + mark)
auto.tests["big"] = lambda x, limit=10: x > limit
print(auto.from_string("{{ 1|ctx('v') }} {{ 2|ev }} {{ 3|en }} {{ 'a'|shout('?') }} {{ 11 is big }} {{ 11 is big(20) }} {% autoescape false %}{{ 2|ev }}{{ '<' }}{% endautoescape %}").render(v=5))
for text in ("{{ 1|nope }}", "{{ 1 is nope }}", "{{ 'a'|int(1,2,3,4) }}", "{{ [1,'a']|sort }}", "{{ 1|first }}", "{{ 1|dictsort }}", "{{ {}|dictsort(by='z') }}", "{{ 3|round(method='z') }}", "{{ 'x'|attr('zz')|upper }}", "{{ []|random }}", "{{ 'x'|xmlattr }}", "{{ {'a b': 1}|xmlattr }}", "{{ [1]|map('zz')|list }}", "{{ [1]|map|list }}", "{{ [1]|select('zz')|list }}", "{{ {}|max }}"):
    try:
        print(text, repr(env.from_string(text).render()))
    except Exception as e:
        print(text, "!!", type(e).__name__, re.sub(r" at 0x\w+", "", str(e)))
