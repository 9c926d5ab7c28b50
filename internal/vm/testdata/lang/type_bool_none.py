# bool, None, Ellipsis, NotImplemented.
print(bool(), bool([]), bool("False"), bool(0.0), bool(0j), bool(range(0)), bool(object()), True + 1, True * "x", "ab"[True], ~0)  # expect: False False True False False False True 2 x b -1
print(True is bool(1), isinstance(True, int), bool.__mro__, True & False, True | 0, True ^ True, type(True & 1).__name__, type(True & True).__name__, int(True), str(True), repr(False))  # expect: True True (<class 'bool'>, <class 'int'>, <class 'object'>) False 1 False int bool 1 True False
print(None, type(None).__name__, None is None, bool(None), str(None), hash(None) == hash(None), None == 0)  # expect: None NoneType True False None True False
print(..., type(...).__name__, bool(...), NotImplemented)  # expect: Ellipsis ellipsis True NotImplemented
# ---
None + 1  # raises: TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
# ---
None()  # raises: TypeError: 'NoneType' object is not callable
# ---
None[0]  # raises: TypeError: 'NoneType' object is not subscriptable
# ---
len(None)  # raises: TypeError: object of type 'NoneType' has no len()
# ---
for x in None: pass  # raises: TypeError: 'NoneType' object is not iterable
# ---
None.x = 1  # raises: AttributeError: 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
# ---
type(None)(1)  # raises: TypeError: NoneType takes no arguments
# ---
type(...)(1)  # raises: TypeError: EllipsisType takes no arguments
# ---
True = 1  # raises: SyntaxError: cannot assign to True
# ---
bool(1, 2)  # raises: TypeError: bool expected at most 1 argument, got 2
# --- identity of the singletons
print(type(None)() is None, type(...)() is ..., type(NotImplemented)() is NotImplemented)  # expect: True True True
# --- sorting and summing bools
print(sorted([True, False, True]), sum([True, True, False]), max(True, 2), {True: "a", 1: "b", 0: "c", False: "d"}, [1, 0] == [True, False])  # expect: [False, True, True] 2 2 {True: 'b', 0: 'd'} True
