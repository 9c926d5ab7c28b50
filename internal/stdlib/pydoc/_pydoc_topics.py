"""What help() says of keywords, symbols and topics."""
# This file defines the texts of help("if"), help("**") and help("OPERATORS").

_DECISION = """
if condition: ...
elif other_condition: ...
else: ...

The statement runs the block of the first condition that is true, or that after
else if none is. A condition is true unless it is False, None, a zero, or empty:
see help("TRUTH"). As an expression: x if condition else y.
"""

_LOOP = """
while condition: ...
for target in iterable: ...

A while loop runs its block as long as the condition is true. A for loop runs it
once for each item that the iterable gives, assigned to the target. break leaves
the loop, continue goes on with its next round, and a block after else: runs when
the loop ended otherwise than by break.
"""

_TRY = """
try: ...
except SomeError as e: ...
except* SomeError as group: ...
else: ...
finally: ...

Runs the first block. If it raises an exception, the first except whose class it
is an instance of handles it; except* handles those of a group, and may run more
than one block. else runs if nothing was raised, finally always, also when the
blocks are left by return, break or continue. raise alone, in a handler, raises
the exception again.
"""

_IMPORT = """
import module, package.module as name
from module import name, other as alias
from . import sibling

Runs a module unless it has run before, and binds it, or names out of it. Leading
dots mean the package of the importing module, or the packages around it. What can
be imported is decided by whoever runs the program.
"""

_BOOLEAN = """
not x, x and y, x or y

not x is True or False. x and y is x if that is false, else y; x or y is x if that
is true, else y: the second operand is evaluated only if it is needed.
"""

_COMPARISON = """
x < y, x <= y, x > y, x >= y, x == y, x != y, x is y, x is not y, x in y, x not in y

== compares values, is tells whether both are the same object, in whether y contains
x. Comparisons chain: a < b < c means a < b and b < c, with b evaluated once.
"""

_DEF = """
def name(parameters) -> result: ...
async def name(parameters): ...
lambda parameters: expression

Defines a function. Parameters before / are given by position alone, those after *
by name alone; *args gathers further positional arguments in a tuple, **kwargs
further named ones in a dict. Defaults are evaluated when the function is defined.
A function whose body has yield is a generator. lambda makes a function of one
expression, without a name.
"""

_CLASS = """
class Name(Base, metaclass=Meta, **options): ...

Runs its block in a namespace of its own and makes a class of it. Functions in it
are methods: called on an instance, they get it as their first argument. A name
with two leading underscores is private to the class body it stands in.
"""

_WITH = """
with manager as target, other_manager: ...
async with manager as target: ...

Calls the manager's __enter__(), binds what it returns to the target, runs the block,
and calls __exit__(type, value, traceback) however the block is left. If that returns
something true, an exception raised in the block ends there.
"""

_GLOBAL = """
global name
nonlocal name

Says that a name assigned in this function is a variable of the module (global), or
of the function around this one (nonlocal), and not a local one.
"""

_ASYNC = """
async def f(): ...
await awaitable
async for target in iterable: ...
async with manager: ...

async def defines a coroutine function: calling it makes a coroutine, which runs when
it is awaited. await waits for another, inside an async def.
"""

_CONSTANT = """
An object of its own type, or one of two. The name cannot be assigned to.
"""

_MATCH = """
match subject:
    case pattern if guard: ...
    case _: ...

Runs the block of the first case whose pattern the subject has. Patterns are literals,
dotted names, names (which bind), sequences [a, *rest], mappings {"key": x, **rest},
classes Name(x, y=pattern), alternatives a | b, and pattern as name.
match, case, type and _ are keywords only where they can be.
"""

_OPERATORS = """
From those that bind most loosely to those that bind most tightly:

    :=                                    assignment inside an expression
    lambda
    x if c else y
    or
    and
    not x
    in, not in, is, is not, <, <=, >, >=, !=, ==
    |
    ^
    &
    <<, >>
    +, -
    *, @, /, //, %
    +x, -x, ~x
    **                                    binds -x on its right more tightly
    await x
    x[i], x[i:j], x(...), x.name
    (...), [...], {...}                   displays
"""

_AUGMENTED = """
x += y, x -= y, ...

As x = x + y, with x evaluated once, and an object that can change may change itself
instead of being replaced (__iadd__ and its like).
"""

_STRINGS = """
'text' "text" '''text of
more lines''' r'raw' b'bytes' f'{expression!r:format}' t'template {expression}'

A backslash begins an escape, unless the literal is raw: \\n, \\t, \\\\, \\', \\x41,
\\u20ac, \\N{EURO SIGN}. Literals side by side are one. f-strings hold expressions in
braces, with a conversion (!r, !s, !a) and a format; doubled braces are braces.
"""

_NUMBERS = """
10, 1_000, 0x1f, 0o17, 0b101, 1.5, 1e-3, 2j

ints have any size. A float is a double. A number with j is imaginary.
"""

_SUBSCRIPT = """
x[i], x[i:j], x[i:j:k]

An item, or a slice, of a sequence; the value of a key in a mapping. Negative indices
count from the end. The result is what the object's __getitem__ says.
"""

_CALL = """
f(x, *more, name=value, **others)

Calls f. * spreads an iterable over positional arguments, ** a mapping over named ones.
Parentheses also group expressions, and make tuples where there is a comma.
"""

_TRUTH = """
An object is false if its __bool__() is False, or, without one, if its __len__() is 0:
None, False, zeros, and empty strings and containers are. All others are true.
"""

_UNPACK = """
*names takes what is left in an assignment; *iterable and **mapping spread items over
arguments and displays. x * y multiplies or repeats, x ** y is x to the power y.
"""

_DECORATOR = """
@decorator before def or class calls it with what is defined, and binds the result.
x @ y multiplies matrices: __matmul__.
"""

_FORMAT = """
text % values and format(value, spec)

A format is [[fill]align][sign][z][#][0][width][grouping][.precision][type], with align
one of < > = ^, sign one of + - space, grouping , or _, and type one of
b c d e E f F g G n o s x X %.
"""

_ARROW = """
-> in a function's head stands before the annotation of its result.
"""

_PRIVATE = """
_name is for the module or class that defines it, by convention. __name in a class
body is reachable from that body alone. __name__ is special to the language. _ alone
is a name as any other, and matches everything in a case.
"""

KEYWORDS = {
    "False": _CONSTANT, "None": _CONSTANT, "True": _CONSTANT,
    "and": _BOOLEAN, "or": _BOOLEAN, "not": _BOOLEAN,
    "as": _WITH,
    "assert": "\nassert condition, message\n\nRaises AssertionError(message) if the condition is false.\n",
    "async": _ASYNC, "await": _ASYNC,
    "break": _LOOP, "continue": _LOOP, "for": _LOOP, "while": _LOOP,
    "class": _CLASS,
    "def": _DEF, "lambda": _DEF,
    "del": "\ndel name, obj.attr, obj[key]\n\nUnbinds names, and deletes attributes and items.\n",
    "elif": _DECISION, "else": _DECISION, "if": _DECISION,
    "except": _TRY, "finally": _TRY, "try": _TRY,
    "from": _IMPORT, "import": _IMPORT,
    "global": _GLOBAL, "nonlocal": _GLOBAL,
    "in": _COMPARISON, "is": _COMPARISON,
    "pass": "\npass\n\nDoes nothing, where a statement is needed.\n",
    "raise": "\nraise exception from cause\n\nRaises an exception: an instance of BaseException, or a class of them, which is called.\n"
             "Alone it raises the exception that is being handled again.\n",
    "return": "\nreturn value\n\nEnds the function, with the value (None without one) as what its call gives.\n",
    "with": _WITH,
    "yield": "\nyield value\nyield from iterable\n\nMakes the function a generator: it stops here, gives the value, and goes on when the next\n"
             "is asked for. The expression's value is what send() was given. yield from gives all items\n"
             "of another iterable.\n",
}

TOPICS = {
    "AUGMENTED": _AUGMENTED, "BOOLEAN": _BOOLEAN, "CALLS": _CALL, "CLASSES": _CLASS, "COMPARISON": _COMPARISON,
    "COROUTINES": _ASYNC, "DECORATORS": _DECORATOR, "EXCEPTIONS": _TRY, "FORMATTING": _FORMAT, "FUNCTIONS": _DEF,
    "IMPORTS": _IMPORT, "LOOPS": _LOOP, "MATCH": _MATCH, "NUMBERS": _NUMBERS, "OPERATORS": _OPERATORS,
    "PRIVATE": _PRIVATE, "STRINGS": _STRINGS, "SUBSCRIPTS": _SUBSCRIPT, "TRUTH": _TRUTH,
}

SYMBOLS = {
    **dict.fromkeys(("+", "-", "/", "//", "<<", ">>", "&", "|", "^", "~", ":="), _OPERATORS),
    **dict.fromkeys(("<", ">", "<=", ">=", "==", "!="), _COMPARISON),
    **dict.fromkeys(("+=", "-=", "*=", "/=", "//=", "%=", "@=", "&=", "|=", "^=", "<<=", ">>=", "**="), _AUGMENTED),
    **dict.fromkeys(("'", '"', "'''", '"""', "\\", "b'", 'b"', "f'", 'f"', "r'", 'r"', "t'", 't"', "u'", 'u"'), _STRINGS),
    **dict.fromkeys(("(", ")", ","), _CALL),
    **dict.fromkeys(("[", "]", ":"), _SUBSCRIPT),
    **dict.fromkeys(("*", "**"), _UNPACK),
    **dict.fromkeys(("j", "J"), _NUMBERS),
    "%": _FORMAT, "@": _DECORATOR, "->": _ARROW, "_": _PRIVATE, "__": _PRIVATE,
    "...": "\n... is the object Ellipsis.\n",
    ".": "\nx.name\n\nThe attribute of x with that name; in an import, a module of a package.\n",
    "{": "\n{a, b} is a set, {k: v} a dict, {} an empty dict; with for they are comprehensions.\n",
    "}": "\n{a, b} is a set, {k: v} a dict, {} an empty dict; with for they are comprehensions.\n",
    ";": "\nA semicolon separates statements on one line.\n",
    "#": "\nA number sign begins a comment, which goes to the end of the line.\n",
}
