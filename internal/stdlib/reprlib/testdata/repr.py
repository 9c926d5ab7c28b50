# reprlib.
import reprlib
from collections import deque
print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr(10 ** 60), reprlib.repr({i: i for i in range(9)}))  # expect: [0, 1, 2, 3, 4, 5, ...] 'xxxxxxxxxxxx...xxxxxxxxxxxxx' 100000000000000000...0000000000000000000 {0: 0, 1: 1, 2: 2, 3: 3, ...}
print(reprlib.repr({3, 1, 2}), reprlib.repr(set(range(9))), reprlib.repr(frozenset({1})), reprlib.repr(tuple("a")), reprlib.repr(()), reprlib.repr(deque(range(9))))  # expect: {1, 2, 3} {0, 1, 2, 3, 4, 5, ...} frozenset({1}) ('a',) () deque([0, 1, 2, 3, 4, 5, ...])
print(reprlib.repr([[[[[[[[]]]]]]]]), reprlib.repr([[[[[[[1]]]]]]]), reprlib.repr({1: {2: {3: {4: {5: {6: {7: 8}}}}}}}))  # expect: [[[[[[[...]]]]]]] [[[[[[[...]]]]]]] {1: {2: {3: {4: {5: {6: {...}}}}}}}
r = reprlib.Repr(maxlist=2, maxstring=10, fillvalue="~", maxlevel=2)
print(r.repr([1, 2, 3]), r.repr("abcdefghijklm"), r.repr([[[1]]]), r.repr(set()), r.repr(frozenset()))  # expect: [1, 2, ~] 'ab~klm' [[[~]]] set() frozenset()

# --- indent
import reprlib
r = reprlib.Repr(indent=2)
print(r.repr([1, [2, 3], {"a": (1,)}]))  # expect: [
# expect:   1,
# expect:   [
# expect:     2,
# expect:     3,
# expect:   ],
# expect:   {
# expect:     'a': (
# expect:       1,
# expect:     ),
# expect:   },
# expect: ]
print(reprlib.Repr(indent="->").repr([1, [2]]), reprlib.Repr(indent=2).repr([]))  # expect: [
# expect: ->1,
# expect: ->[
# expect: ->->2,
# expect: ->],
# expect: ] []
try: reprlib.Repr(indent=-1).repr([1])
except ValueError as e: print(e)  # expect: Repr.indent cannot be negative int (was -1)
try: reprlib.Repr(indent=1.5).repr([1])
except TypeError as e: print(e)  # expect: Repr.indent must be a str, int or None, not <class 'float'>

# --- subclasses and other objects
import reprlib
class R(reprlib.Repr):
    def repr_Thing(self, x, level): return f"thing at {level}"
class Thing: ...
class Long:
    def __repr__(self): return "L" * 50
class Broken:
    def __repr__(self): raise ZeroDivisionError
print(R().repr([Thing(), [Thing()]]), reprlib.repr(Long()), reprlib.repr(Broken())[:19])  # expect: [thing at 5, [thing at 4]] LLLLLLLLLLLLL...LLLLLLLLLLLLLL <Broken instance at
class list(list): ...
print(reprlib.repr(list(range(20))))  # expect: [0, 1, 2, 3, ...6, 17, 18, 19]

# --- recursive_repr
from reprlib import recursive_repr
class My(list):
    @recursive_repr("<...>")
    def __repr__(self):
        """doc"""
        return "<" + ",".join(map(repr, self)) + ">"
m = My("ab"); m.append(m)
print(m, My.__repr__.__name__, My.__repr__.__doc__, My.__repr__.__qualname__)  # expect: <'a','b',<...>> __repr__ doc My.__repr__
