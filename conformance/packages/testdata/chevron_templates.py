# Mustache templates by chevron: sections, inversions, partials, lambdas, delimiters, escapes.
import io

import chevron

DATA = {
    "name": "Chris <b>", "value": 10000, "in_ca": True, "none": None, "zero": 0, "empty": [], "text": "a & b \"c\"",
    "items": [{"n": "red", "first": True}, {"n": "green"}, {"n": "blue"}], "list": ["x", "y", "z"],
    "deep": {"er": {"est": "down"}}, "nested": [[1, 2], [3, 4]], "f": 1.5,
}
PARTIALS = {"item": "<li>{{n}}</li>\n", "rec": "{{v}}{{#next}}>{{> rec}}{{/next}}", "pad": "a\nb\n"}
TEMPLATES = [
    "Hello {{name}} {{{name}}} {{& name}} {{missing}}|",
    "{{#in_ca}}yes {{value}}{{/in_ca}}{{^in_ca}}no{{/in_ca}}",
    "{{#items}}{{n}}{{^first}},{{/first}} {{/items}}", "{{#list}}({{.}}){{/list}}", "{{#empty}}never{{/empty}}{{^empty}}none{{/empty}}",
    "{{deep.er.est}} {{deep.er.no}} {{#deep}}{{#er}}{{est}}{{/er}}{{/deep}}", "{{#nested}}[{{#.}}{{.}};{{/.}}]{{/nested}}",
    "{{! a comment }}x{{!\nlong\n}}y", "<ul>\n{{#items}}\n  {{> item}}\n{{/items}}\n</ul>", "  {{> pad}}\nend", "{{> nothing}}|",
    "{{=<% %>=}}<%name%> {{name}}<%={{ }}=%> {{value}}", "{{none}}|{{zero}}|{{f}}|{{text}}", "a\n  {{#in_ca}}\n  b\n  {{/in_ca}}\nc\n",
    "{{^missing}}absent{{/missing}}", "{{#zero}}z{{/zero}}{{^zero}}nz{{/zero}}",
]
for t in TEMPLATES:
    print(repr(t), "->", repr(chevron.render(t, DATA, partials_dict=PARTIALS)))
tree = {"v": 1, "next": {"v": 2, "next": {"v": 3, "next": None}}}
print(chevron.render("{{> rec}}", tree, partials_dict=PARTIALS))
print(chevron.render("{{#wrap}}hi {{name}}{{/wrap}}", {"name": "W", "wrap": lambda text, render: "<b>" + render(text) + "</b>" + text}))
print(chevron.render(io.StringIO("{{a}}{{b}}"), {"a": 1}))
print(chevron.render("{{#a}}{{b}}{{/a}}", {"a": {"c": 1}, "b": "outer"}))
print(chevron.render("{{ keep }}{{a}}", {"a": 1}, keep=True) if "keep" in chevron.render.__code__.co_varnames else "no keep")
for bad in ("{{#a}}", "{{#a}}{{/b}}", "{{/a}}", "{{a", "{{=a=}}", "x\n\n{{{a}}", "{{}}"):
    try:
        print(repr(bad), repr(chevron.render(bad, {})))
    except Exception as e:
        print(repr(bad), type(e).__name__, e)
chevron.render("{{#open}}\n text", {"open": True})
