# Subscripted container types.
print(list[int], dict[str, int], tuple[int, ...], set[int], frozenset[int], enumerate[int], type(list[int]).__name__)  # expect: list[int] dict[str, int] tuple[int, ...] set[int] frozenset[int] enumerate[int] GenericAlias
a = dict[str, list[int]]
print(a.__origin__, a.__args__, a == dict[str, list[int]], a != dict[str, int], hash(a) == hash(dict[str, list[int]]), a({1: [2]}), list[int]("ab"))  # expect: <class 'dict'> (<class 'str'>, list[int]) True True True {1: [2]} ['a', 'b']
print(list[int].append, list[int].__class__.__name__)  # expect: <method 'append' of 'list' objects> GenericAlias
# --- no checks
print(list["x"], list[()], list[1, 2], tuple[()])  # expect: list['x'] list[()] list[1, 2] tuple[()]
# --- what is not generic
range[int]  # raises: TypeError: type 'range' is not subscriptable
# ---
slice[int]  # raises: TypeError: type 'slice' is not subscriptable
# ---
[1][int]  # raises: TypeError: list indices must be integers or slices, not type
# --- as a base
class L(list[int]):
    pass
print(L([1]), L.__mro__[1], L.__orig_bases__)  # expect: [1] <class 'list'> (list[int],)
# --- isinstance refuses
isinstance([], list[int])  # raises: TypeError: isinstance() argument 2 cannot be a parameterized generic
