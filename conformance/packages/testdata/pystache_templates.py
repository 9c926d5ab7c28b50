# Mustache by pystache: views, context stacks, partials, lambdas, parsed templates.
import pystache
from pystache import Renderer, TemplateSpec
from pystache.common import MissingTags, TemplateNotFoundError
from pystache.context import ContextStack, KeyNotFoundError
from pystache.parser import ParsingError


class Person:
    def __init__(self, name, kids=()):
        self.name = name
        self.kids = list(kids)

    def upper(self):
        return self.name.upper()


data = {"name": "A & <b>", "n": 3, "f": 2.5, "t": True, "no": False, "none": None, "list": [1, "two", 3.0],
        "people": [Person("Ann", [Person("Kid")]), Person("Bob")], "d": {"x": {"y": "deep"}}, "fn": lambda: "called",
        "wrap": lambda text: "[" + text + "]"}
partials = {"p": "<{{name}}>", "tree": "{{name}}{{#kids}}({{> tree}}){{/kids}}", "lines": "1\n2\n"}
r = Renderer(partials=partials)
for t in ["{{name}} {{{name}}} {{&name}}", "{{n}} {{f}} {{t}} {{none}} {{missing}}", "{{#t}}T{{/t}}{{^t}}F{{/t}}{{#no}}N{{/no}}{{^no}}Y{{/no}}",
          "{{#list}}{{.}},{{/list}}", "{{#people}}{{name}}={{upper}};{{/people}}", "{{#people}}{{> tree}} {{/people}}", "{{d.x.y}} {{d.x.z}}|",
          "{{fn}} {{#wrap}}{{name}}{{/wrap}}", "{{> p}}{{> none}}", "  {{> lines}}end", "{{=| |=}}|name| {{name}}", "{{! c }}x",
          "begin\n{{#t}}\nin\n{{/t}}\nend", "{{#missing}}x{{/missing}}{{^missing}}absent{{/missing}}"]:
    print(repr(t), "->", repr(r.render(t, data)))
print(pystache.render("{{a}} {{b}}", {"a": 1}, b=2))
print(Renderer(escape=lambda s: s.replace("&", "+")).render("{{a}}", {"a": "x&y"}))
print(repr(Renderer(string_encoding="utf-8").render(b"{{a}}\xc3\xa9", {"a": b"\xc3\xbc"})))


class Simple(TemplateSpec):
    template = "Hi {{thing}}{{#rows}} {{i}}{{/rows}}"

    def thing(self):
        return "pizza"

    def rows(self):
        return [{"i": i} for i in range(3)]


print(Renderer().render(Simple()))
parsed = pystache.parse("Hey {{#who}}{{.}}!{{/who}} {{{raw}}}{{! note}}{{>part}}{{^inv}}i{{/inv}}")
print(type(parsed).__name__)
print(Renderer(partials={"part": "P"}).render(parsed, {"who": ["a", "b"], "raw": "<>"}))
stack = ContextStack({"a": 1, "b": {"c": 2}}, {"a": 3})
print(stack, stack.get("a"), stack.get("b.c"))
stack.push({"a": 4})
print(stack.get("a"), stack.top(), stack.pop(), stack.get("a"), stack.copy())
for f in (lambda: stack.get("zz"), lambda: stack.get("b.q"), lambda: pystache.parse("{{#a}}{{/b}}"), lambda: pystache.parse("{{#a}}"),
          lambda: pystache.parse("{{/a}}"), lambda: Renderer(missing_tags=MissingTags.strict).render("{{x}}", {}),
          lambda: type(Renderer(missing_tags="odd")), lambda: Renderer(partials={}, missing_tags="strict").render("{{>x}}", {}),
          lambda: pystache.render(b"\xff", {})):
    try:
        print(f())
    except (KeyNotFoundError, ParsingError, TemplateNotFoundError, ValueError, Exception) as e:
        print(type(e).__name__, e)
pystache.parse("text {{#section}} {{/other}}")
