# bool: operators, construction, text.
print([a & b for a in (True, False) for b in (True, False)], [a | b for a in (True, False) for b in (True, False)], [a ^ b for a in (True, False) for b in (True, False)])  # expect: [True, False, False, False] [True, True, True, False] [False, True, True, False]
print(True & 1, 1 | False, True ^ 2, True & 2**70, type(True & True), type(True & 1))  # expect: 1 1 3 0 <class 'bool'> <class 'int'>
print(True.__and__(1.5), True.__or__("x"), True.__xor__(False), True.__rand__(0), False.__ror__(5))  # expect: NotImplemented NotImplemented True 0 5
print(True + True, True * 10, True - 5, -True, True / 2, True // 2, 2 ** True, True << 4, divmod(True, 2))  # expect: 2 10 -4 -1 0.5 0 2 16 (0, 1)

# --- construction
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class L:
    def __len__(self):
        return 0
class B:
    def __bool__(self):
        return True
    def __len__(self):
        return 0
print(bool(), bool(0), bool(""), bool("0"), bool([]), bool([0]), bool(0.0), bool(0j), bool(None), bool(L()), bool(B()), bool(object()), bool(2**70))  # expect: False False False True False True False False False False True True True
class X:
    def __bool__(self):
        return 1
class Y:
    def __len__(self):
        return -1
class Z:
    def __len__(self):
        return "x"
err(bool, X())  # expect: TypeError: __bool__ should return bool, returned int
err(bool, Y())  # expect: ValueError: __len__() should return >= 0
err(bool, Z())  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(bool, 1, 2)  # expect: TypeError: bool expected at most 1 argument, got 2
err(lambda: bool(x=1))  # expect: TypeError: bool() takes no keyword arguments
err(bool, NotImplemented)  # expect: TypeError: NotImplemented should not be used in a boolean context

# --- text and identity
print(str(True), repr(False), f"{True}", f"{False!r}", "%s %d" % (True, True), True is bool(5), [True, False])  # expect: True False True False True 1 True [True, False]
print(True == 1, True == 1.0, hash(True), {True: 1} == {1: 1}, sum([True, True]), ["a", "b"][True], "ab"[False])  # expect: True True 1 True 2 b a

# --- it is final
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(lambda: type("Q", (bool,), {}))  # expect: TypeError: type 'bool' is not an acceptable base type
class Q(bool): pass  # raises: TypeError: type 'bool' is not an acceptable base type
