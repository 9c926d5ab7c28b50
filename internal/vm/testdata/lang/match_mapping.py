# match: mappings.
def f(x):
    match x:
        case {"type": "point", "x": x, "y": y}: return f"point {x} {y}"
        case {"type": "circle", **rest}: return f"circle {rest}"
        case {1: one, None: none}: return f"{one} {none}"
        case {}: return "some mapping"
        case _: return "no mapping"
for x in ({"type": "point", "x": 1, "y": 2, "z": 3}, {"type": "circle", "r": 5}, {1: "a", None: "b"}, {"k": 1}, {}, []):
    print(f(x))
# expect: point 1 2
# expect: circle {'r': 5}
# expect: a b
# expect: some mapping
# expect: some mapping
# expect: no mapping

# --- extra keys are allowed; rest takes a copy
d = {"a": 1, "b": 2, "c": 3}
match d:
    case {"a": a, **others}:
        others["new"] = 1
        print(a, others, d)  # expect: 1 {'b': 2, 'c': 3, 'new': 1} {'a': 1, 'b': 2, 'c': 3}
# --- a default dict is not filled
from collections import defaultdict
d = defaultdict(list)
match d:
    case {"k": v}: print("never")  # unreachable
    case _: print(dict(d))  # expect: {}
# --- get is used, not []
class M(dict):
    def __missing__(self, k): return "missing"
    def get(self, k, default=None):
        print("get", k)
        return dict.get(self, k, default)
match M(a=1):
    case {"a": 1, "b": _}: print("never")  # unreachable
    case {"a": v}: print(v)
# expect: get a
# expect: 1
# --- nested, value patterns as keys
class K:
    A = "a"
match {"a": {"b": [1, 2]}}:
    case {K.A: {"b": [x, y]}}: print(x, y)  # expect: 1 2
# --- keys compare equal: 1 and True
match {True: "t"}:
    case {1: v}: print(v)  # expect: t
# --- the same key twice by value
class K:
    A = "a"
match {"a": 1, "b": 2}:
    case {"a": x, K.A: y}: pass  # raises: ValueError: mapping pattern checks duplicate key ('a')
# --- the same literal key twice
match {}:
    case {"a": 1, "a": 2}: pass  # raises: SyntaxError: mapping pattern checks duplicate key ('a')
# --- ** must be last
match {}:
    case {**rest, "a": 1}: pass  # raises: SyntaxError: invalid syntax
# --- **_ is refused
match {}:
    case {**_}: pass  # raises: SyntaxError: invalid syntax
# --- a mapping of one's own
from collections.abc import Mapping
class M(Mapping):
    def __getitem__(self, k):
        if k == "x": return 5
        raise KeyError(k)
    def __len__(self): return 1
    def __iter__(self): return iter("x")
match M():
    case {"x": v, **rest}: print(v, rest)  # expect: 5 {}
