# ljust, rjust, center, zfill, expandtabs.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("", "a", "ab", "abc", "\xe9", "\u20ac"):
    print([s.ljust(4)], [s.rjust(4)], [s.center(4)], [s.center(5)], [s.ljust(4, "*")], [s.rjust(5, "\u20ac")], [s.center(6, "\U0001f600")], [s.ljust(0)], [s.center(-3)])
# expect: ['    '] ['    '] ['    '] ['     '] ['****'] ['€€€€€'] ['😀😀😀😀😀😀'] [''] ['']
# expect: ['a   '] ['   a'] [' a  '] ['  a  '] ['a***'] ['€€€€a'] ['😀😀a😀😀😀'] ['a'] ['a']
# expect: ['ab  '] ['  ab'] [' ab '] ['  ab '] ['ab**'] ['€€€ab'] ['😀😀ab😀😀'] ['ab'] ['ab']
# expect: ['abc '] [' abc'] ['abc '] [' abc '] ['abc*'] ['€€abc'] ['😀abc😀😀'] ['abc'] ['abc']
# expect: ['é   '] ['   é'] [' é  '] ['  é  '] ['é***'] ['€€€€é'] ['😀😀é😀😀😀'] ['é'] ['é']
# expect: ['€   '] ['   €'] [' €  '] ['  €  '] ['€***'] ['€€€€€'] ['😀😀€😀😀😀'] ['€'] ['€']
for w in range(8):
    print(["ab".center(w, "."), "abc".center(w, ".")])
# expect: ['ab', 'abc']
# expect: ['ab', 'abc']
# expect: ['ab', 'abc']
# expect: ['.ab', 'abc']
# expect: ['.ab.', 'abc.']
# expect: ['..ab.', '.abc.']
# expect: ['..ab..', '.abc..']
# expect: ['...ab..', '..abc..']
class I:
    def __index__(self):
        return 5
print(["a".ljust(I())], ["a".center(True)])  # expect: ['a    '] ['a']
err("a".ljust)  # expect: TypeError: ljust expected at least 1 argument, got 0
err("a".ljust, "x")  # expect: TypeError: 'str' object cannot be interpreted as an integer
err("a".ljust, 1.5)  # expect: TypeError: 'float' object cannot be interpreted as an integer
err("a".ljust, 5, "")  # expect: TypeError: The fill character must be exactly one character long
err("a".ljust, 5, "ab")  # expect: TypeError: The fill character must be exactly one character long
err("a".rjust, 5, 1)  # expect: TypeError: The fill character must be a unicode character, not int
err("a".center, 5, None)  # expect: TypeError: The fill character must be a unicode character, not NoneType
err("a".center, 5, b"x")  # expect: TypeError: The fill character must be a unicode character, not bytes
err("a".ljust, 10**30)  # expect: OverflowError: Python int too large to convert to C ssize_t
err("a".ljust, 5, "x", "y")  # expect: TypeError: ljust expected at most 2 arguments, got 3
err("a".ljust, width=5)  # expect: TypeError: str.ljust() takes no keyword arguments
# --- zfill
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("", "1", "+1", "-1", "--1", "+", "abc", "\u20ac", "-\u20ac", "12345", " 1", "\u22121"):
    print([s.zfill(0), s.zfill(3), s.zfill(5), s.zfill(-1)])
# expect: ['', '000', '00000', '']
# expect: ['1', '001', '00001', '1']
# expect: ['+1', '+01', '+0001', '+1']
# expect: ['-1', '-01', '-0001', '-1']
# expect: ['--1', '--1', '-00-1', '--1']
# expect: ['+', '+00', '+0000', '+']
# expect: ['abc', 'abc', '00abc', 'abc']
# expect: ['€', '00€', '0000€', '€']
# expect: ['-€', '-0€', '-000€', '-€']
# expect: ['12345', '12345', '12345', '12345']
# expect: [' 1', '0 1', '000 1', ' 1']
# expect: ['−1', '0−1', '000−1', '−1']
err("a".zfill)  # expect: TypeError: str.zfill() takes exactly one argument (0 given)
err("a".zfill, "x")  # expect: TypeError: 'str' object cannot be interpreted as an integer
err("a".zfill, None)  # expect: TypeError: 'NoneType' object cannot be interpreted as an integer
# --- expandtabs
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("", "a\tb", "\t", "abc\tdefgh\ti", "a\tb\nc\td", "a\r\tb", "\u20ac\tx", "\U0001f600\t\tx", "12345678\tx"):
    print([s.expandtabs()], [s.expandtabs(4)], [s.expandtabs(1)], [s.expandtabs(0)], [s.expandtabs(-3)], [s.expandtabs(tabsize=2)])
# expect: [''] [''] [''] [''] [''] ['']
# expect: ['a       b'] ['a   b'] ['a b'] ['ab'] ['ab'] ['a b']
# expect: ['        '] ['    '] [' '] [''] [''] ['  ']
# expect: ['abc     defgh   i'] ['abc defgh   i'] ['abc defgh i'] ['abcdefghi'] ['abcdefghi'] ['abc defgh i']
# expect: ['a       b\nc       d'] ['a   b\nc   d'] ['a b\nc d'] ['ab\ncd'] ['ab\ncd'] ['a b\nc d']
# expect: ['a\r        b'] ['a\r    b'] ['a\r b'] ['a\rb'] ['a\rb'] ['a\r  b']
# expect: ['€       x'] ['€   x'] ['€ x'] ['€x'] ['€x'] ['€ x']
# expect: ['😀               x'] ['😀       x'] ['😀  x'] ['😀x'] ['😀x'] ['😀   x']
# expect: ['12345678        x'] ['12345678    x'] ['12345678 x'] ['12345678x'] ['12345678x'] ['12345678  x']
err("a".expandtabs, "x")  # expect: TypeError: 'str' object cannot be interpreted as an integer
err("a".expandtabs, None)  # expect: TypeError: 'NoneType' object cannot be interpreted as an integer
err("a".expandtabs, 1 << 40)  # expect: OverflowError: Python int too large to convert to C int
err("a".expandtabs, 1.0)  # expect: TypeError: 'float' object cannot be interpreted as an integer
err("a".expandtabs, zork=1)  # expect: TypeError: expandtabs() got an unexpected keyword argument 'zork'
