"""A template engine whose templates are written by users whom nobody trusts.

    {{ order.items.0.name | upper }}                 a value, escaped, through filters
    {% for item in order.items %} … {% endfor %}     loop.index, loop.first and loop.last within
    {% if item.gift and not paid %} … {% else %} … {% endif %}
    {% macro line(item) %} … {% endmacro %}          and {% call line(item) %}
    {% include "footer" %}

A template sees what its context shows and nothing else: names are looked up with the
eyes of a compartment that owns nothing (adder.Compartment.getattr), nothing is called,
and what is printed is text or a number. So is what it can spend: a budget of steps
bounds loops and includes however they are nested.
"""

import html
import re

import adder

TOKEN = re.compile(r"(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})", re.DOTALL)
WORD = re.compile(r"""\s*("[^"]*"|'[^']*'|\d{1,9}|[A-Za-z_]\w*|[.|(),]|\S)""")

# The filters, which are all the functions there are.
FILTERS = {
    "upper": str.upper,
    "title": str.title,
    "trim": str.strip,
    "money": lambda cents: f"{cents // 100}.{cents % 100:02}",
    "length": len,
    "join": lambda items: ", ".join(map(plain, items)),
    "default": lambda value: "none" if value is None else value,
}


class TemplateError(Exception):
    """What is wrong with a template, told to its author."""


class Engine:
    def __init__(self, templates, budget=10_000):
        self.templates = templates  # a function: the source of the template of this name
        self.budget = budget
        self.eyes = adder.Compartment(modules=[], grants={}, name="template")

    def render(self, source, context):
        """The text that the template makes of the context, a dict of what it may see."""
        run = Run(self, dict(context))
        run.block(parse(source))
        return "".join(run.out)


# Values

def plain(value):
    """The text of a value, if it is one that has no code of its own."""
    if type(value) not in (str, int, float, bool):
        raise TemplateError(f"a {type(value).__name__} cannot be printed")
    return str(value)


def member(eyes, value, name):
    """What the dot and the name mean: an item of data, or an attribute that a stranger may see."""
    if name.startswith("_"):
        raise TemplateError(f"{name} is private")
    if type(value) is dict:
        return value.get(name)
    if type(value) in (list, tuple):
        return value[int(name)] if name.isdecimal() and int(name) < len(value) else None
    if type(value) in (str, int, float, bool, type(None)):
        raise TemplateError(f"a {type(value).__name__} has no {name}")
    return eyes.getattr(value, name, None)


# From text to a tree: each node is a tuple whose first item says what it is.

class Words:
    """The words of one tag, read from left to right."""

    def __init__(self, text):
        self.words = WORD.findall(text)
        if len(self.words) > 50:
            raise TemplateError("the tag is too long")

    def next(self, *expected):
        word = self.words.pop(0) if self.words else "the end"
        if expected and word not in expected:
            raise TemplateError(f"{' or '.join(expected)} expected, not {word}")
        return word

    def take(self, word):
        """Whether the next word is this; if so it is read."""
        return self.words[:1] == [word] and bool(self.words.pop(0))

    def name(self):
        word = self.next()
        if not word.isidentifier():
            raise TemplateError(f"a name expected, not {word}")
        return word

    def list(self, read):
        """What stands in brackets, each item by the function read."""
        self.next("(")
        found = []
        while not self.take(")"):
            found.append(read())
            self.take(",")
        return found

    def value(self):
        """A literal or a dotted name, and filters."""
        word = self.next()
        if word[0] in "\"'":
            node = ("literal", word[1:-1])
        elif word.isdecimal():
            node = ("literal", int(word))
        elif word.isidentifier():
            node = ("name", word)
        else:
            raise TemplateError(f"a value expected, not {word}")
        while self.take("."):
            node = ("member", node, self.next())
        while self.take("|"):
            node = ("filter", node, self.name())
        return node

    def condition(self):
        """Values with not, and, or: read from left to right."""
        node = ("not", self.condition()) if self.take("not") else self.value()
        while self.words:
            node = (self.next("and", "or"), node, ("not", self.value()) if self.take("not") else self.value())
        return node

    def end(self):
        if self.words:
            raise TemplateError(f"{self.words[0]} was not expected")


def parse(source):
    if len(source) > 10_000:
        raise TemplateError("the template is too long")
    return block(iter(TOKEN.split(source)), ())[0]


def block(tokens, ends, depth=0):
    """The nodes up to a tag of ends, and that tag."""
    if depth > 20:
        raise TemplateError("blocks are nested too deeply")
    nodes = []
    for token in tokens:
        if token.startswith("{{"):
            words = Words(token[2:-2])
            nodes.append(("print", words.value()))
            words.end()
        elif token.startswith("{%"):
            words = Words(token[2:-2])
            tag = words.next()
            if tag in ends:
                words.end()
                return nodes, tag
            nodes.append(statement(tag, words, tokens, depth + 1))
        elif not token.startswith("{#") and token:
            nodes.append(("text", token))
    if ends:
        raise TemplateError(f"{' or '.join(ends)} is missing")
    return nodes, None


def statement(tag, words, tokens, depth):
    match tag:
        case "for":
            name = words.name()
            words.next("in")
            node = ("for", name, words.value())
            words.end()
            return *node, block(tokens, ("endfor",), depth)[0]
        case "if":
            condition = words.condition()
            then, end = block(tokens, ("else", "endif"), depth)
            other = block(tokens, ("endif",), depth)[0] if end == "else" else []
            return "if", condition, then, other
        case "macro":
            node = ("macro", words.name(), words.list(words.name))
            words.end()
            return *node, block(tokens, ("endmacro",), depth)[0]
        case "call":
            node = ("call", words.name(), words.list(words.value))
        case "include":
            node = ("include", words.value())
        case _:
            raise TemplateError(f"there is no {tag}")
    words.end()
    return node


# From a tree to text

class Run:
    """One rendering: its names, its macros, what it has printed and what it may still spend."""

    def __init__(self, engine, names):
        self.engine, self.names = engine, names
        self.macros, self.out = {}, []
        self.left, self.depth = engine.budget, 0

    def spend(self, steps):
        self.left -= steps
        if self.left < 0:
            raise TemplateError(f"the budget of {self.engine.budget} steps is spent")

    def block(self, nodes):
        if self.depth == 50:
            raise TemplateError("includes and macros are nested too deeply")
        self.depth += 1
        for node in nodes:
            self.spend(1)
            getattr(self, "do_" + node[0])(*node[1:])
        self.depth -= 1

    def within(self, nodes, names={}):
        """Render nodes with more names."""
        outer, self.names = self.names, self.names | names
        self.block(nodes)
        self.names = outer

    def write(self, text):
        self.spend(len(text) // 100)
        self.out.append(text)

    def do_text(self, text):
        self.write(text)

    def do_print(self, node):
        value = self.value(node)
        self.write("" if value is None else html.escape(plain(value)))

    def do_if(self, condition, then, other):
        self.block(then if self.truth(condition) else other)

    def do_for(self, name, node, body):
        items = self.value(node)
        if type(items) not in (list, tuple):
            raise TemplateError(f"a {type(items).__name__} is no list")
        for i, item in enumerate(items):
            loop = {"index": i + 1, "first": i == 0, "last": i == len(items) - 1}
            self.within(body, {"loop": loop, name: item})

    def do_macro(self, name, parameters, body):
        self.macros[name] = parameters, body

    def do_call(self, name, arguments):
        if name not in self.macros:
            raise TemplateError(f"there is no macro {name}")
        parameters, body = self.macros[name]
        self.within(body, dict(zip(parameters, map(self.value, arguments))))

    def do_include(self, node):
        source = self.engine.templates(plain(self.value(node)))
        if source is None:
            raise TemplateError("there is no such template")
        self.within(parse(source))

    def truth(self, node):
        match node:
            case "not", inner:
                return not self.truth(inner)
            case "and", left, right:
                return self.truth(left) and self.truth(right)
            case "or", left, right:
                return self.truth(left) or self.truth(right)
        value = self.value(node)
        return value is not None and (type(value) not in (str, int, float, bool, list, tuple, dict) or bool(value))

    def value(self, node):
        match node:
            case "literal", value:
                return value
            case "name", name:
                return self.names.get(name)
            case "member", inner, name:
                return member(self.engine.eyes, self.value(inner), name)
            case "filter", inner, name:
                if name not in FILTERS:
                    raise TemplateError(f"there is no filter {name}")
                value = self.value(inner)
                try:
                    return FILTERS[name](value)
                except TypeError:
                    raise TemplateError(f"{name} does not fit a {type(value).__name__}") from None
