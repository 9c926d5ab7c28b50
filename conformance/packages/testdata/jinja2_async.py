# jinja2 with enable_async, and templates whose errors show their own lines.
import asyncio
import traceback

from jinja2 import DictLoader, Environment

env = Environment(enable_async=True, loader=DictLoader({
    "base": "[{% block b %}base {{ await_me(1) }}{% endblock %}]", "child": "{% extends 'base' %}{% import 'm' as m %}{% block b %}{{ super() }} {{ m.say(name()) }}{% endblock %}",
    "m": "{% macro say(x) %}<{{ x }}>{% endmacro %}", "inc": "{% include 'm' %}{% from 'm' import say with context %}{{ say(3) }}",
}))


async def await_me(x):
    await asyncio.sleep(0)
    return x * 10


async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def name():
    return "async name"


env.globals.update(await_me=await_me, numbers=numbers, name=name)


async def main():
    t = env.from_string("{% for i in numbers(4) if i != 2 %}{{ loop.index }}:{{ i }}:{{ loop.last }}:{{ await_me(i) }} {% else %}none{% endfor %}{% for i in numbers(0) %}{% else %}empty{% endfor %}")
    print(await t.render_async())
    print(await env.get_template("child").render_async())
    print([part async for part in env.get_template("inc").generate_async()])
    print(await env.from_string("{{ numbers(3)|map('string')|join('-') }} {{ numbers(5)|select('odd')|list }} {{ numbers(3)|first }} {{ numbers(4)|sum }} {{ numbers(6)|slice(2)|list }} {{ [await_me(1), 2]|length }} {{ numbers(4)|groupby(0)|length if false else 1 }}").render_async())
    module = await env.get_template("m").make_module_async()
    print(await module.say(5))
    print(await asyncio.gather(*[env.from_string("{{ await_me(x) }}").render_async(x=i) for i in range(4)]))
    try:
        await env.from_string("{{ await_me(1) / 0 }}").render_async()
    except ZeroDivisionError as e:
        print(type(e).__name__, e)


asyncio.run(main())
print(env.from_string("sync {{ await_me(2) }} {{ name() }}").render())
plain = Environment(loader=DictLoader({"bad": "line one\n{% for i in [1, 0] %}\n  {{ 1 / i }}\n{% endfor %}", "mac": "{% macro f(x) %}\n{{ x.y.z }}\n{% endmacro %}", "use": "\n\n{% from 'mac' import f %}{{ f(q) }}", "syntax": "a\nb\n{% if %}"}))
for name_ in ("bad", "use", "syntax"):
    try:
        plain.get_template(name_).render()
    except Exception as e:
        print(type(e).__name__, e)
        frames = traceback.extract_tb(e.__traceback__)
        print([(f.filename, f.lineno, f.name) for f in frames if "jinja2/" not in f.filename.replace("\\", "/")][1:])
plain.get_template("bad").render()
