# The in operator over everything.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    def __contains__(self, x):
        print("contains", x)
        return x
print(1 in C(), 0 in C(), [] not in C(), "a" in C())  # expect: contains 1
# expect: contains 0
# expect: contains []
# expect: contains a
# expect: True False True True
class I:
    def __iter__(self):
        return iter((1, 2))
print(1 in I(), 3 in I(), 3 not in I())  # expect: True False True
class G:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i
print(2 in G(), 5 in G())  # expect: True False
class N:
    __contains__ = None
    def __iter__(self):
        return iter(())
err(lambda: 1 in N())  # expect: TypeError: 'N' object is not a container
class X:
    __iter__ = None
    def __getitem__(self, i):
        return i
err(lambda: 1 in X())  # expect: TypeError: argument of type 'X' is not a container or iterable
for v in (5, None, 1.5, object, len):
    err(lambda: 1 in v)
# expect: TypeError: argument of type 'int' is not a container or iterable
# expect: TypeError: argument of type 'NoneType' is not a container or iterable
# expect: TypeError: argument of type 'float' is not a container or iterable
# expect: TypeError: argument of type 'type' is not a container or iterable
# expect: TypeError: argument of type 'builtin_function_or_method' is not a container or iterable
class B:
    def __contains__(self, x):
        raise OSError("c")
err(lambda: 1 in B())  # expect: OSError: c
class D:
    def __contains__(self, x):
        class T:
            def __bool__(self):
                raise OSError("bool")
        return T()
err(lambda: 1 in D())  # expect: OSError: bool
# --- strings
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print("a" in "abc", "" in "", "bc" in "abc", "d" in "abc", "d" not in "abc")  # expect: True True True False True
err(lambda: 1 in "abc")  # expect: TypeError: 'in <string>' requires string as left operand, not int
err(lambda: None in "abc")  # expect: TypeError: 'in <string>' requires string as left operand, not NoneType
# --- identity counts before ==
class K:
    def __eq__(self, o):
        return False
k = K()
print(k in [k], k in (k,), k in {1: k}.values(), k in iter([k]), K() in [k])  # expect: True True True True False
# --- containers of all kinds
for c in ([1, 2], (1, 2), {1, 2}, frozenset((1, 2)), {1: 0, 2: 0}, range(1, 3), {1: 0, 2: 0}.keys(), {0: 1, 5: 2}.values(), b"\x01\x02", iter([1, 2]), map(int, "12"), zip([1, 2])):
    print(type(c).__name__, 2 in c, 2.0 in c if not isinstance(c, bytes) else "-", 9 in c)
# expect: list True True False
# expect: tuple True True False
# expect: set True True False
# expect: frozenset True True False
# expect: dict True True False
# expect: range True True False
# expect: dict_keys True True False
# expect: dict_values True True False
# expect: bytes True - False
# expect: list_iterator True False False
# expect: map True False False
# expect: zip False False False
