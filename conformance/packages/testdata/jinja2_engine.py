# jinja2's lexer, parser, generated code, undefined objects, sandbox, extensions, native types, i18n.
import jinja2
from jinja2 import (ChainableUndefined, DebugUndefined, Environment, StrictUndefined, Template, TemplateSyntaxError, Undefined, make_logging_undefined, meta, nodes)
from jinja2.exceptions import SecurityError, TemplateAssertionError, TemplateNotFound, TemplateRuntimeError, UndefinedError
from jinja2.ext import Extension
from jinja2.nativetypes import NativeEnvironment
from jinja2.sandbox import ImmutableSandboxedEnvironment, SandboxedEnvironment

env = Environment()
SOURCE = "{% for a in b if c %}{{ a.x|upper }}{% else %}{% include 'z' %}{% endfor %}{% macro m(p, q=1) %}{{ p }}{% endmacro %}{% set t = 1 + d['k'] %}{{ m(t) is odd }}"
print(list(env.lex("a{{ b|c('d', 1.5) }}\n{# n #}{% if x == 3 -%} y {%- endif %}")))
print(list(env.parse("{{ a.b[1:2] }}{% if not x and y or z %}{% endif %}").body))
print(env.parse(SOURCE))
print(env.compile(SOURCE, "name", "file.html", raw=True))
tree = env.parse(SOURCE + "{% extends layout %}{% import 'm' as mm %}")
print(sorted(meta.find_undeclared_variables(tree)), list(meta.find_referenced_templates(tree)))
print([type(n).__name__ for n in tree.find_all((nodes.Name, nodes.Filter, nodes.Test))], tree.find(nodes.For).target, [f.lineno for f in tree.find_all(nodes.Output)])
for bad in ("{{", "{{ }}", "{% if %}", "{% endif %}", "{% for x in %}", "{{ a b }}", "{{ 'x }}", "{% if x %}", "{% for a in b %}{% endif %}", "x\ny{{ 1 + }}", "{% unknown %}", "{{ a|b|}}", "{% block a %}{% endblock b %}", "{{ {1: } }}", "{% set %}", "{{ [1, }}", "{# open",
            "{% raw %}", "{{ f(a=1, 2) }}", "{{ f(**a, *b) }}", "{% macro 3() %}", "{{ 1.foo }}", "{{ a is }}", "{% include %}", "{% from x import %}", "{{ ~ }}", "{{ a[ }}", "{% block a %}{% endblock %}{% block a %}{% endblock %}", "{{ $ }}", "{{ 'a' 'b' }}", "{{ 0x1F + 1_000 + 0b11 }}", "{{ true and False }}"):
    try:
        print(repr(bad), "ok", env.from_string(bad).render())
    except TemplateSyntaxError as e:
        print(repr(bad), type(e).__name__, e.message, e.lineno, e.name, repr(str(e))[:90])
    except Exception as e:
        print(repr(bad), type(e).__name__, e)
for cls in (Undefined, ChainableUndefined, DebugUndefined, StrictUndefined):
    e2 = Environment(undefined=cls)
    out = []
    for text in ("{{ x }}", "{{ x.y }}", "{{ x.y.z }}", "{{ x + 1 }}", "{{ x() }}", "{{ x is defined }}", "{% if x %}a{% else %}b{% endif %}", "{{ x|length }}", "{{ d.q }}", "{{ d['q']['r'] }}", "{{ none.a }}", "{% for i in x %}{% endfor %}", "{{ x == y }}", "{{ x|default('D') }}", "{{ 'a' in x }}", "{{ -x }}"):
        try:
            out.append(e2.from_string(text).render(d={}))
        except UndefinedError as e:
            out.append(f"<{e}>")
        except Exception as e:
            out.append(f"<<{type(e).__name__} {e}>>")
    print(cls.__name__, out)
print(repr(Undefined(name="q")), hash(Undefined()) == hash(Undefined()), Undefined() == Undefined(), bool(Undefined()), list(Undefined()), len(Undefined()), f"{Undefined()}|", [] == list(ChainableUndefined().a.b))


class Obj:
    attr = 1
    _private = 2

    def method(self):
        return "called"

    def danger(self):
        return "no"
    danger.unsafe_callable = True


box = SandboxedEnvironment()
frozen = ImmutableSandboxedEnvironment()
for e3 in (box, frozen):
    for text in ("{{ o.attr }}{{ o.method() }}", "{{ o._private }}", "{{ o.__class__ }}", "{{ o.danger() }}", "{{ ''.__class__.__mro__ }}", "{{ [].append(1) }}", "{{ range(1000000)|length }}", "{{ o['method']() }}", "{{ {}.update(a=1) }}", "{{ o|attr('__class__') }}", "{{ ('a' ~ 'b').upper() }}", "{{ 2 ** 3 + -1 }}", "{{ o.method.__func__ }}", "{{ x.sort() }}"):
        try:
            print(text, "->", e3.from_string(text).render(o=Obj(), x=[2, 1]))
        except (SecurityError, Exception) as e:
            print(text, "!!", type(e).__name__, str(e).split(" at 0x")[0])


class Twice(Extension):
    tags = {"twice"}
    priority = 50

    def __init__(self, environment):
        super().__init__(environment)
        environment.extend(twice_sep="-")

    def preprocess(self, source, name, filename=None):
        return source.replace("@@", "{{ at }}")

    def filter_stream(self, stream):
        for token in stream:
            yield token

    def parse(self, parser):
        lineno = next(parser.stream).lineno
        args = [parser.parse_expression()]
        body = parser.parse_statements(["name:endtwice"], drop_needle=True)
        return nodes.CallBlock(self.call_method("_run", args), [], [], body).set_lineno(lineno)

    def _run(self, n, caller):
        return self.environment.twice_sep.join([caller()] * n)


ext = Environment(extensions=[Twice, "jinja2.ext.i18n", "jinja2.ext.debug", "jinja2.ext.do"])
ext.install_gettext_callables(lambda s: s.replace("hello", "HELLO"), lambda s, p, n: s if n == 1 else p + "!", newstyle=True)
print(ext.from_string("{% twice 3 %}x{{ i }}@@{% endtwice %}").render(i=1, at="AT"))
print(ext.from_string("{% trans %}hello{% endtrans %} {% trans n=2 %}{{ n }} apple{% pluralize %}{{ n }} apples{% endtrans %} {{ _('w %(a)s', a=3) }} {% trans trimmed u='<u>' %}\n  a {{ u }}\n  b\n{% endtrans %} {{ gettext('q') }}").render())
print(list(ext.extract_translations("{% trans %}one{% endtrans %}{{ _('two') }}{{ ngettext('a', 'b', 3) }}{{ _(x) }}")))
nat = NativeEnvironment()
for text in ("{{ 1 + 1 }}", "{{ [1, 2] }}", "{{ a }}{{ b }}", "{{ a }}", "x{{ a }}", "{{ '[1, 2]' }}", "{{ none }}", "{% for i in a %}{{ i }}{% endfor %}", "", "{{ {'k': a} }}", "{{ o.method() }}"):
    v = nat.from_string(text).render(a=[3], b=4, o=Obj())
    print(text, type(v).__name__, v)
t = Template("{{ a }}-{{ b }}", line_statement_prefix="%")
print(t.render({"a": 1}, b=2), t.make_module({"a": 1}).__str__(), list(t.stream(a=1, b=2)), t.is_up_to_date, repr(t)[:10])
stream = env.from_string("{% for i in range(5) %}{{ i }},{% endfor %}").stream()
stream.enable_buffering(3)
print(list(stream), env.overlay(trim_blocks=True).trim_blocks, env.call_filter("upper", "x"), env.call_test("odd", 3), env.compile_expression("a + b * 2")(a=1, b=2), env.compile_expression("zz", undefined_to_none=False)().__class__.__name__)
print(env.getattr({"a": 1}, "a"), env.getitem([1, 2], "append").__name__, env.handle_exception.__name__, env.is_async, sorted(env.globals), len(env.filters), len(env.tests))
env.from_string("a\nb {{ 1 / zero }}\n").render(zero=0)
