# A sequence's + and * come after the operators of numbers: who has a reflected method is asked
# before the sequence, which would take an index.
from array import array
from collections import deque

class V:
    def __index__(self): return 2
    def __rmul__(self, o): return "rmul", o
    def __radd__(self, o): return "radd", o
class Declines(V):
    def __rmul__(self, o): return NotImplemented
    __radd__ = __rmul__
class Index:
    def __index__(self): return 2
class Ls(list): pass

for s in ([1], (1,), "a", b"a", bytearray(b"a"), Ls([1]), array("b", [1]), deque([1])):
    for v in V(), Declines(), Index():
        out = []
        for op in (lambda: s * v), (lambda: v * s), (lambda: s + v), (lambda: s.__mul__(v)):
            try:
                out.append(op())
            except TypeError as e:
                out.append(str(e))
        print(*out, sep=" | ")
# expect: ('rmul', [1]) | [1, 1] | ('radd', [1]) | [1, 1]
# expect: [1, 1] | [1, 1] | can only concatenate list (not "Declines") to list | [1, 1]
# expect: [1, 1] | [1, 1] | can only concatenate list (not "Index") to list | [1, 1]
# expect: ('rmul', (1,)) | (1, 1) | ('radd', (1,)) | (1, 1)
# expect: (1, 1) | (1, 1) | can only concatenate tuple (not "Declines") to tuple | (1, 1)
# expect: (1, 1) | (1, 1) | can only concatenate tuple (not "Index") to tuple | (1, 1)
# expect: ('rmul', 'a') | aa | ('radd', 'a') | aa
# expect: aa | aa | can only concatenate str (not "Declines") to str | aa
# expect: aa | aa | can only concatenate str (not "Index") to str | aa
# expect: ('rmul', b'a') | b'aa' | ('radd', b'a') | b'aa'
# expect: b'aa' | b'aa' | can't concat Declines to bytes | b'aa'
# expect: b'aa' | b'aa' | can't concat Index to bytes | b'aa'
# expect: ('rmul', bytearray(b'a')) | bytearray(b'aa') | ('radd', bytearray(b'a')) | bytearray(b'aa')
# expect: bytearray(b'aa') | bytearray(b'aa') | can't concat Declines to bytearray | bytearray(b'aa')
# expect: bytearray(b'aa') | bytearray(b'aa') | can't concat Index to bytearray | bytearray(b'aa')
# expect: ('rmul', [1]) | [1, 1] | ('radd', [1]) | [1, 1]
# expect: [1, 1] | [1, 1] | can only concatenate list (not "Declines") to list | [1, 1]
# expect: [1, 1] | [1, 1] | can only concatenate list (not "Index") to list | [1, 1]
# expect: ('rmul', array('b', [1])) | array('b', [1, 1]) | ('radd', array('b', [1])) | array('b', [1, 1])
# expect: array('b', [1, 1]) | array('b', [1, 1]) | can only append array (not "Declines") to array | array('b', [1, 1])
# expect: array('b', [1, 1]) | array('b', [1, 1]) | can only append array (not "Index") to array | array('b', [1, 1])
# expect: ('rmul', deque([1])) | deque([1, 1]) | ('radd', deque([1])) | deque([1, 1])
# expect: deque([1, 1]) | deque([1, 1]) | can only concatenate deque (not "Declines") to deque | deque([1, 1])
# expect: deque([1, 1]) | deque([1, 1]) | can only concatenate deque (not "Index") to deque | deque([1, 1])
# --- in place: += of a class derived from list is an operator of numbers too
for s in ([1], (1,), "a", b"a", bytearray(b"a"), Ls([1]), array("b", [1]), deque([1])):  # raises: NameError: name 'Ls' is not defined
    out = []
    for v in V(), Declines(), Index():
        t, u = s[:] if type(s) is not deque else s.copy(), s
        try:
            t *= v
            out.append(t)
            u += v
            out.append(u)
        except TypeError as e:
            out.append(str(e))
    print(*out, sep=" | ")
# --- numbers are not asked in that order
class I(int): pass
class R(int):
    def __rmul__(self, o): return "R.rmul"
    def __radd__(self, o): return "R.radd"
class F(float): pass
print(I(3) * R(4), I(3) + R(4), 3 * R(4), F(2) * R(3), [1] * R(2), "a" * R(2), True * R(2), R(2) * [1])  # expect: 12 7 R.rmul 6.0 R.rmul R.rmul 2 [1, 1]
class S:
    def __len__(self): return 1
    def __mul__(self, o): return "S.mul"
    def __add__(self, o): return "S.add"
print(S() * R(2), S() + R(2))  # expect: S.mul S.add
