# string.templatelib.
from string.templatelib import Template, Interpolation, convert
x = 5
t = t"a{x!r:>3}b"
print(type(t) is Template, type(t.interpolations[0]) is Interpolation, t.strings, t.values)  # expect: True True ('a', 'b') (5,)
print(convert(x, None), convert("s", "r"), convert("é", "a"), convert(x, "s"))  # expect: 5 's' '\xe9' 5
print(Template("x", Interpolation(1, "one"), "y").strings)  # expect: ('x', 'y')

# ---
from string.templatelib import convert
convert(1, "q")  # raises: ValueError: invalid conversion specifier: q

# ---
import copy
from string.templatelib import Template
t = t"{1}a{2!s}"
print(copy.copy(t).strings, copy.copy(t).values)  # expect: ('', 'a', '') (1, 2)
