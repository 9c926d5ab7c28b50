# match: sequences.
def f(x):
    match x:
        case []: return "empty"
        case [a]: return f"one {a}"
        case [a, b]: return f"two {a} {b}"
        case [1, *rest]: return f"1 and {rest}"
        case (a, *_, z): return f"{a} to {z}"
for x in ([], (5,), [1, 2], [1, 2, 3], (4, 5, 6), range(7, 10)):
    print(f(x))
# expect: empty
# expect: one 5
# expect: two 1 2
# expect: 1 and [2, 3]
# expect: 4 to 6
# expect: 7 to 9

# --- str, bytes and dicts are no sequences, nor are sets and iterators
for x in ("ab", b"ab", bytearray(b"ab"), {1: 2, 3: 4}, {1, 2}, iter([1, 2])):
    match x:
        case [a, b]: print("never")  # unreachable
        case _: print(type(x).__name__)
# expect: str
# expect: bytes
# expect: bytearray
# expect: dict
# expect: set
# expect: list_iterator

# --- nested, captures in several places
match [1, [2, [3, 4]], (5,)]:
    case [a, [b, [c, *d]], (e,)]: print(a, b, c, d, e)  # expect: 1 2 3 [4] 5
# --- or inside
for x in ([1, "a"], [2, "b"], [3, "c"]):
    match x:
        case [1 | 2 as n, str() as s]: print(n, s)
        case [_, s]: print("other", s)
# expect: 1 a
# expect: 2 b
# expect: other c
# --- star in the middle and at the start
match [1, 2, 3, 4, 5]:
    case [first, *middle, last]: print(first, middle, last)  # expect: 1 [2, 3, 4] 5
match [1, 2]:
    case [*init, last]: print(init, last)  # expect: [1] 2
match [1]:
    case [*_]: print("any")  # expect: any
# --- a sequence of one's own registers or inherits
from collections.abc import Sequence
class S(Sequence):
    def __len__(self): return 2
    def __getitem__(self, i): return (10, 20)[i]
match S():
    case [a, b]: print(a, b)  # expect: 10 20
class T:
    def __len__(self): return 2
    def __getitem__(self, i): return i
match T():
    case [a, b]: print("never")  # unreachable
    case _: print("no sequence")  # expect: no sequence
# --- two stars
match x:
    case [*a, *b]: pass  # raises: SyntaxError: multiple starred names in sequence pattern
# --- a name twice
match x:
    case [a, a]: pass  # raises: SyntaxError: multiple assignments to name 'a' in pattern
# --- the length is checked before items
class Loud(list):
    def __getitem__(self, i):
        print("get", i)
        return list.__getitem__(self, i)
match Loud([1, 2]):
    case [1, 2, 3]: pass
    case [1, _]: print("matched")  # expect: matched
