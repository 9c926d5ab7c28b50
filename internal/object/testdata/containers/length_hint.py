# list() asks for the number of items first.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def make(**methods):
    methods.setdefault("__iter__", lambda self: iter((1, 2, 3)))
    return type("C", (), methods)()
def say(name, result):
    def f(self):
        print(name)
        if isinstance(result, Exception):
            raise result
        return result
    return f
for r in (3, 0, 100, True, -1, "x", None, NotImplemented, TypeError("t"), OSError("o")):
    print("hint", repr(r))
    err(list, make(__length_hint__=say("hint", r)))
# expect: hint 3
# expect: hint
# expect: [1, 2, 3]
# expect: hint 0
# expect: hint
# expect: [1, 2, 3]
# expect: hint 100
# expect: hint
# expect: [1, 2, 3]
# expect: hint True
# expect: hint
# expect: [1, 2, 3]
# expect: hint -1
# expect: hint
# expect: ValueError: __length_hint__() should return >= 0
# expect: hint 'x'
# expect: hint
# expect: TypeError: __length_hint__ must be an integer, not str
# expect: hint None
# expect: hint
# expect: TypeError: __length_hint__ must be an integer, not NoneType
# expect: hint NotImplemented
# expect: hint
# expect: [1, 2, 3]
# expect: hint TypeError('t')
# expect: hint
# expect: [1, 2, 3]
# expect: hint OSError('o')
# expect: hint
# expect: OSError: o
for r in (3, 0, 100, -1, "x", None, TypeError("t"), OSError("o"), 10**30):
    print("len", repr(r))
    err(list, make(__len__=say("len", r), __length_hint__=say("hint", 2)))
# expect: len 3
# expect: len
# expect: [1, 2, 3]
# expect: len 0
# expect: len
# expect: [1, 2, 3]
# expect: len 100
# expect: len
# expect: [1, 2, 3]
# expect: len -1
# expect: len
# expect: ValueError: __len__() should return >= 0
# expect: len 'x'
# expect: len
# expect: hint
# expect: [1, 2, 3]
# expect: len None
# expect: len
# expect: hint
# expect: [1, 2, 3]
# expect: len TypeError('t')
# expect: len
# expect: hint
# expect: [1, 2, 3]
# expect: len OSError('o')
# expect: len
# expect: OSError: o
# expect: len 1000000000000000000000000000000
# expect: len
# expect: OverflowError: cannot fit 'int' into an index-sized integer
# --- extend and +=
class C:
    def __iter__(self):
        print("iter")
        return iter((1, 2))
    def __len__(self):
        print("len")
        return 2
a = []
a.extend(C())  # expect: iter
# expect: len
a += C()  # expect: iter
# expect: len
a[:0] = C()  # expect: iter
print(a, [*C()])  # expect: iter
# expect: len
# expect: [1, 2, 1, 2, 1, 2] [1, 2]
print(sorted(C()), tuple(C()), set(C()) == {1, 2}, max(C()), dict.fromkeys(C()), list(zip(C())))  # expect: iter
# expect: len
# expect: iter
# expect: iter
# expect: iter
# expect: iter
# expect: iter
# expect: [1, 2] (1, 2) True 2 {1: None, 2: None} [(1,), (2,)]
# --- operator.length_hint
import operator
print(operator.length_hint([1, 2]), operator.length_hint(iter([1, 2])), operator.length_hint(iter(range(5))), operator.length_hint((x for x in [1])), operator.length_hint((x for x in [1]), 7), operator.length_hint(iter({1: 2})), operator.length_hint(reversed([1, 2])), operator.length_hint(zip()))  # expect: 2 2 5 0 7 1 2 0
