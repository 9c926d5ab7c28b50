# Methods of iterators called by name: the loop has its own ways to them.
def drain(it, *more):
    print(type(it).__name__, it.__iter__() is it, it.__next__(), it.__next__())
    try:
        it.__next__()
        it.__next__()
    except StopIteration as e:
        print(e.args)
d = {"a": 1, "b": 2}
for it in (iter("ab"), iter("aé"), iter("a\u20ac"), iter(b"ab"), iter(bytearray(b"ab")), iter([1, 2]), iter((1, 2)), iter({1, 2}),
           iter(d), iter(d.values()), iter(d.items()), reversed(d), reversed(d.values()), reversed(d.items()),
           iter(range(2)), iter(range(1 << 70, (1 << 70) + 2)), reversed([1, 2]), iter(memoryview(b"ab")), zip("ab", "cd"),
           map(str, (1, 2)), filter(None, (1, 2)), enumerate("ab"), reversed("ab")):
    drain(it)
# expect: str_ascii_iterator True a b
# expect: ()
# expect: str_iterator True a é
# expect: ()
# expect: str_iterator True a €
# expect: ()
# expect: bytes_iterator True 97 98
# expect: ()
# expect: bytearray_iterator True 97 98
# expect: ()
# expect: list_iterator True 1 2
# expect: ()
# expect: tuple_iterator True 1 2
# expect: ()
# expect: set_iterator True 1 2
# expect: ()
# expect: dict_keyiterator True a b
# expect: ()
# expect: dict_valueiterator True 1 2
# expect: ()
# expect: dict_itemiterator True ('a', 1) ('b', 2)
# expect: ()
# expect: dict_reversekeyiterator True b a
# expect: ()
# expect: dict_reversevalueiterator True 2 1
# expect: ()
# expect: dict_reverseitemiterator True ('b', 2) ('a', 1)
# expect: ()
# expect: range_iterator True 0 1
# expect: ()
# expect: longrange_iterator True 1180591620717411303424 1180591620717411303425
# expect: ()
# expect: list_reverseiterator True 2 1
# expect: ()
# expect: memory_iterator True 97 98
# expect: ()
# expect: zip True ('a', 'c') ('b', 'd')
# expect: ()
# expect: map True 1 2
# expect: ()
# expect: filter True 1 2
# expect: ()
# expect: enumerate True (0, 'a') (1, 'b')
# expect: ()
# expect: reversed True b a
# expect: ()

# --- the iterator of a generic alias
it = iter(list[int])
print(type(it).__name__, it.__iter__() is it, it.__reduce__()[1:])  # expect: generic_alias_iterator True ((list[int],),)
print(it.__next__(), list(it), it.__reduce__()[1:], next(it, "end"))  # expect: *list[int] [] (((),),) end
print([*tuple[int, str]], len({*list[int], *list[int]}))  # expect: [*tuple[int, str]] 1
def f(*args: *list[int]): pass
print(f.__annotations__)  # expect: {'args': *list[int]}

# --- reduce and setstate
d = {"a": 1, "b": 2, "c": 3}
for it in (iter("abc"), iter("a\u20acc"), iter([1, 2, 3]), iter(d), iter(d.items()), reversed(d), reversed(d.values()), reversed(d.items())):
    next(it)
    r = it.__reduce__()
    print(type(it).__name__, r[0].__name__, *r[1:])
# expect: str_ascii_iterator iter ('abc',) 1
# expect: str_iterator iter ('a€c',) 1
# expect: list_iterator iter ([1, 2, 3],) 1
# expect: dict_keyiterator iter (['b', 'c'],)
# expect: dict_itemiterator iter ([('b', 2), ('c', 3)],)
# expect: dict_reversekeyiterator iter (['b', 'a'],)
# expect: dict_reversevalueiterator iter ([2, 1],)
# expect: dict_reverseitemiterator iter ([('b', 2), ('a', 1)],)
for s in ("abc", "a\u20acc"):
    it = iter(s)
    for state in (2, 0, -5, 99):
        it.__setstate__(state)
        print(next(it, None), it.__length_hint__())
    try:
        it.__setstate__("x")
    except TypeError as e:
        print(e)
# expect: c 0
# expect: a 2
# expect: a 2
# expect: None 0
# expect: an integer is required
# expect: c 0
# expect: a 2
# expect: a 2
# expect: None 0
# expect: an integer is required
m = map(str, [1], strict=True)
m.__setstate__(False)
print(m.__reduce__()[2:], m.__reduce__()[0])  # expect: () <class 'map'>
z = zip([1], [], strict=True)
z.__setstate__(0)
print(list(z))  # expect: []

# --- iterators over what changes meanwhile
for make in (iter, lambda d: iter(d.values()), lambda d: iter(d.items()), reversed, lambda d: reversed(d.values()), lambda d: reversed(d.items())):
    d = {1: 1, 2: 2}
    it = make(d)
    it.__next__()
    d[3] = 0
    for i in range(2):
        try:
            print(it.__next__())
        except (RuntimeError, StopIteration) as e:
            print(type(e).__name__, e)
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
# expect: RuntimeError dictionary changed size during iteration
s = {1, 2}
it = iter(s)
it.__next__()
s.add(3)
it.__next__()  # raises: RuntimeError: Set changed size during iteration

# --- __sizeof__ is a number
from itertools import product, permutations, combinations, combinations_with_replacement
for x in ("abc", b"abc", [1, 2], (1,), {1}, frozenset({1}), {1: 2}, 3, 1 << 99, 1.5, int, product("ab"), permutations("ab"),
          combinations("ab", 1), combinations_with_replacement("ab", 1), memoryview(b"a"), bytearray(b"ab"), object(), None):
    n = type(x).__sizeof__(x)
    print(type(x).__name__, type(n).__name__)
# expect: str int
# expect: bytes int
# expect: list int
# expect: tuple int
# expect: set int
# expect: frozenset int
# expect: dict int
# expect: int int
# expect: int int
# expect: float int
# expect: type int
# expect: product int
# expect: permutations int
# expect: combinations int
# expect: combinations_with_replacement int
# expect: memoryview int
# expect: bytearray int
# expect: object int
# expect: NoneType int
