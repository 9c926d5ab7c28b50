# reversed.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1, 2))), list(reversed(range(4))), list(reversed({1: 2, 3: 4})), list(reversed(b"ab")), list(reversed("")))  # expect: [3, 2, 1] ['c', 'b', 'a'] [2, 1] [3, 2, 1, 0] [3, 1] [98, 97] []
err(reversed)  # expect: TypeError: reversed expected 1 argument, got 0
err(reversed, 1)  # expect: TypeError: 'int' object is not reversible
err(reversed, {1, 2})  # expect: TypeError: 'set' object is not reversible
err(reversed, iter([1]))  # expect: TypeError: 'list_iterator' object is not reversible
err(reversed, [1], 2)  # expect: TypeError: reversed expected 1 argument, got 2
err(reversed, sequence=[1])  # expect: TypeError: reversed() takes no keyword arguments
err(reversed, None)  # expect: TypeError: 'NoneType' object is not reversible
# --- guest sequences
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class S:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10
r = reversed(S(3))
print(type(r).__name__, iter(r) is r, r.__length_hint__(), next(r), r.__length_hint__(), list(r), list(r), r.__length_hint__())  # expect: reversed True 3 20 2 [10, 0] [] 0
print(list(reversed(S(0))), list(reversed(S(5))))  # expect: [] []
class R:
    def __reversed__(self):
        return "anything"
print(reversed(R()))  # expect: anything
class N:
    __reversed__ = None
    def __len__(self):
        return 1
    def __getitem__(self, i):
        return i
err(reversed, N())  # expect: TypeError: 'N' object is not reversible
class L:
    def __len__(self):
        return 1
err(reversed, L())  # expect: TypeError: 'L' object is not reversible
class G:
    def __getitem__(self, i):
        return i
err(reversed, G())  # expect: TypeError: object of type 'G' has no len()
class D(dict):
    pass
print(list(reversed(D({1: 2}))))  # expect: [1]
class X:
    def __len__(self):
        return 2
    def __getitem__(self, i):
        raise KeyError(i)
err(lambda: list(reversed(X())))  # expect: KeyError: 1
# --- reduce and setstate
class S:
    def __len__(self):
        return 4
    def __getitem__(self, i):
        return i * 10
r = reversed(S())
next(r)
x = r.__reduce__()
print(x[0] is reversed, x[2])  # expect: True 2
r.__setstate__(0)
print(list(r))  # expect: [0]
print(len(r.__reduce__()), r.__reduce__()[1])  # expect: 2 ((),)
r = reversed(S())
r.__setstate__(100)
print(next(r))  # expect: 30
r.__setstate__(-100)
print(list(r))  # expect: []
# --- subclass
class Rev(reversed):
    pass
class S:
    def __len__(self):
        return 2
    def __getitem__(self, i):
        return i
print(list(Rev(S())), type(Rev(S())).__name__, type(Rev([1])).__name__)  # expect: [1, 0] Rev list_reverseiterator
# --- strings
print("".join(reversed("h\xe9llo")), list(reversed("a\u20ac\U0001f600")))  # expect: olléh ['😀', '€', 'a']

# --- items of plain sequences last first, of one that shrinks, and of classes
print(list(reversed('añb')), list(reversed(b'ab')), list(reversed((1, 2))), ''.join(reversed('xyz')), list(enumerate(reversed('ab'))))  # expect: ['b', 'ñ', 'a'] [98, 97] [2, 1] zyx [(0, 'b'), (1, 'a')]
b = bytearray(b'abcd')
r = reversed(b)
print(next(r), len(b))  # expect: 100 4
del b[1:]
print(list(r), list(r))  # expect: [] []
class S:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
class T(tuple):
    def __getitem__(self, i): return ('T', i)
print(list(reversed(S())), list(reversed(T('ab'))), next(reversed('')  , 'end'))  # expect: [20, 10, 0] [('T', 1), ('T', 0)] end
r = reversed('abc')
print(next(r), r.__length_hint__(), next(r), next(r), next(r, 'end'), next(r, 'end'), r.__length_hint__())  # expect: c 2 b a end end 0
