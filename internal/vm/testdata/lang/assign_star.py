# Starred targets.
a, *b, c = range(5)
print(a, b, c)  # expect: 0 [1, 2, 3] 4
*a, b = "xy"
print(a, b)  # expect: ['x'] y
a, *b = [1]
print(a, b)  # expect: 1 []
*a, = ()
print(a)  # expect: []
[a, [*b, c], *d] = 1, "xyz", 2, 3
print(a, b, c, d)  # expect: 1 ['x', 'y'] z [2, 3]

# --- the star takes a list, whatever the source
a, *b = (1, 2, 3)
print(type(b).__name__, b)  # expect: list [2, 3]
for head, *tail in [(1, 2, 3), "ab", [4]]:
    print(head, tail)
# expect: 1 [2, 3]
# expect: a ['b']
# expect: 4 []

# --- a starred attribute and subscript
class C: pass
c = C()
d = {}
c.x, *c.rest = 1, 2, 3
print(c.x, c.rest)  # expect: 1 [2, 3]
*d["k"], last = "abc"
print(d, last)  # expect: {'k': ['a', 'b']} c

# --- too few for what is not starred
a, *b, c = [1]  # raises: ValueError: not enough values to unpack (expected at least 2, got 1)
# ---
*a, b, c = iter([1])  # raises: ValueError: not enough values to unpack (expected at least 2, got 1)
# --- two stars
*a, *b = 1, 2  # raises: SyntaxError: multiple starred expressions in assignment
# --- a star alone
*a = 1, 2  # raises: SyntaxError: starred assignment target must be in a list or tuple
# --- a star before a conditional
print(*(1, 2) if True else ())  # expect: 1 2
# --- deleting a star
del *a  # raises: SyntaxError: cannot delete starred
