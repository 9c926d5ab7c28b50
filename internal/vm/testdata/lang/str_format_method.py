# str.format.
print("{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{x} {y}".format(x=1, y=2), "{0}{x}{0}".format(1, x=2))  # expect: 1 2 b a 1 2 121
print("{0.real} {1[0]} {x[k]} {x[0]}".format(5, [6], x={"k": "v", 0: "zero"}), "{[1]} {.imag} {a[k]}".format([1, 2], 3, a={"k": 4}))  # expect: 5 6 v zero 2 0 4
print("{:>5}|{:<5}|{:^5}|{:05d}|{:.2f}".format("a", "b", "c", 42, 3.14159))  # expect:     a|b    |  c  |00042|3.14
print("{!r} {!s} {!a} {!r:>6}".format("x", "y", "é", "z"))  # expect: 'x' y '\xe9'    'z'
print("{{}} {{{}}}".format(1))  # expect: {} {1}
print("{:{}} {:{w}.{p}}|".format("a", 5, 3.14159, w=8, p=3))  # expect: a         3.14|

# --- format_map
class D(dict):
    def __missing__(self, k): return f"<{k}>"
print("{a} {b}".format_map(D(a=1)))  # expect: 1 <b>
# --- mixing
"{} {1}".format(1, 2)  # raises: ValueError: cannot switch from automatic field numbering to manual field specification
# ---
"{0} {}".format(1, 2)  # raises: ValueError: cannot switch from manual field specification to automatic field numbering
# --- too few
"{} {}".format(1)  # raises: IndexError: Replacement index 1 out of range for positional args tuple
# --- missing key
"{x}".format()  # raises: KeyError: 'x'
# --- attribute
"{.nope}".format(5)  # raises: AttributeError: 'int' object has no attribute 'nope'
# --- index
"{[5]}".format([1])  # raises: IndexError: list index out of range
# --- key that is str
"{[a]}".format([1])  # raises: TypeError: list indices must be integers or slices, not str
# --- single brace
"{".format()  # raises: ValueError: Single '{' encountered in format string
# ---
"}".format()  # raises: ValueError: Single '}' encountered in format string
# ---
"{0".format(1)  # raises: ValueError: expected '}' before end of string
# --- bad conversion
"{!x}".format(1)  # raises: ValueError: Unknown conversion specifier x
# ---
"{!}".format(1)  # raises: ValueError: unmatched '{' in format spec
# --- empty attribute
"{.}".format(1)  # raises: ValueError: Empty attribute in format string
# ---
"{[]}".format(1)  # raises: ValueError: Empty attribute in format string
# --- after the bracket
"{[0]x}".format([1])  # raises: ValueError: Only '.' or '[' may follow ']' in format field specifier
# --- spec error
"{:d}".format("x")  # raises: ValueError: Unknown format code 'd' for object of type 'str'
# --- too deep
"{:{:{}}}".format(1, 2, 3)  # raises: ValueError: Max string recursion exceeded
