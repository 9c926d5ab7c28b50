# t-strings.
from string.templatelib import Template, Interpolation
name, n = "bob", 3
t = t"hello {name!r:>{n + 4}} and {n + 1}"
print(type(t).__name__, t.strings, t.values)  # expect: Template ('hello ', ' and ', '') ('bob', 4)
for i in t.interpolations:
    print(repr(i.value), repr(i.expression), repr(i.conversion), repr(i.format_spec))
# expect: 'bob' 'name' 'r' '>7'
# expect: 4 'n + 1' None ''

# --- iteration skips empty strings
x = 1
print([p if isinstance(p, str) else p.value for p in t"{x}a{x}{x}b"])  # expect: [1, 'a', 1, 1, 'b']
print(list(t""), t"".strings, t"{x}".strings)  # expect: [] ('',) ('', '')
# --- = and debug text
x = 1
t = t"{x=} {x = :>3} {x=!s}"
print(t.strings, [(i.expression, i.conversion, i.format_spec) for i in t.interpolations])  # expect: ('x=', ' x = ', ' x=', '') [('x', 'r', ''), ('x', None, '>3'), ('x', 's', '')]
# --- concatenation
x = 1
print((t"a{x}" + t"{x}b").strings, (t"a" t"b{x}").strings)  # expect: ('a', '', 'b') ('ab', '')
# --- with str it is refused
t"a" + "b"  # raises: TypeError: can only concatenate string.templatelib.Template (not "str") to string.templatelib.Template
# ---
"a" + t"b"  # raises: TypeError: can only concatenate str (not "string.templatelib.Template") to str
# ---
x = t"a" "b"  # raises: SyntaxError: cannot mix t-string literals with string or bytes literals
# --- nothing is formatted, nothing converted
class F:
    def __format__(self, s): print("never")  # unreachable
    def __str__(self): print("never")  # unreachable
f = F()
t = t"{f!s:abc}"
print(t.values[0] is f, t.interpolations[0].format_spec)  # expect: True abc
# --- evaluation is eager
def v(n):
    print("eval", n)
    return n
t = t"{v(1)}{v(2)}"  # expect: eval 1
# expect: eval 2
print("made")  # expect: made
# --- a renderer
def render(t):
    out = []
    for part in t:
        if isinstance(part, str): out.append(part)
        else:
            v = part.value
            if part.conversion == "r": v = repr(v)
            out.append(format(v, part.format_spec).replace("<", "&lt;"))
    return "".join(out)
user = "<b>"
print(render(t"<p>{user} {user!r} {3.14159:.2f}</p>"))  # expect: <p>&lt;b> '&lt;b>' 3.14</p>
# --- made by hand
from string.templatelib import Template, Interpolation
t = Template("a", Interpolation(5, "x", "r", ">3"), "b", "c")
print(t.strings, t.values, t.interpolations[0].expression)  # expect: ('a', 'bc') (5,) x
print(repr(t))  # expect: Template(strings=('a', 'bc'), interpolations=(Interpolation(5, 'x', 'r', '>3'),))
# --- match
from string.templatelib import Interpolation
x = 5
match t"{x!r}".interpolations[0]:
    case Interpolation(value, expr, conv, spec): print(value, expr, conv, repr(spec))  # expect: 5 x r ''
# --- raw and nested
x = 1
print(rt"\n{x}".strings, t"{f"{x}"}".values, t"{t"{x}"}".values[0].values)  # expect: ('\\n', '') ('1',) (1,)
# --- not iterable twice? it is
t = t"a{1}"
print(len(list(t)), len(list(t)))  # expect: 2 2
# --- attributes are read only
t"a".strings = ()  # raises: AttributeError: readonly attribute
# --- empty field
t"{}"  # raises: SyntaxError: t-string: valid expression required before '}'
# --- bad argument
from string.templatelib import Template
Template(5)  # raises: TypeError: Template.__new__ *args need to be of type 'str' or 'Interpolation', got int
