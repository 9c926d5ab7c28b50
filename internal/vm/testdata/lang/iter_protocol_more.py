# Iterators made of functions, exhaustion, sharing, length hints.
it = iter([1, 2, 3])
for x in it:
    print(x, next(it, None))
# expect: 1 2
# expect: 3 None
print(list(it), next(it, "end"))  # expect: [] end
# --- a list iterator sees appended items until it ends, then stays ended
a = [1]
it = iter(a)
print(next(it))  # expect: 1
a.append(2)
print(next(it), next(it, "end"))  # expect: 2 end
a.append(3)
print(next(it, "still ended"))  # expect: still ended
# --- dict iterators know their size
d = {"a": 1}
it = iter(d)
d["b"] = 2
try: next(it)
except RuntimeError as e: print(e)  # expect: dictionary changed size during iteration
# --- str, tuple, range, bytes, set iterators have names
print([type(iter(x)).__name__ for x in ("a", (), [], range(1), b"", {}, {}.values(), {}.items(), set(), zip(), map(str, []), enumerate([]), reversed([]))])  # expect: ['str_ascii_iterator', 'tuple_iterator', 'list_iterator', 'range_iterator', 'bytes_iterator', 'dict_keyiterator', 'dict_valueiterator', 'dict_itemiterator', 'set_iterator', 'zip', 'map', 'enumerate', 'list_reverseiterator']
# --- iter of an iterator is itself, of a container is new
a = [1]
print(iter(a) is iter(a), (lambda i: iter(i) is i)(iter(a)))  # expect: False True
# --- __iter__ that returns a generator of itself
class C:
    def __init__(self, n): self.n = n
    def __iter__(self):
        for i in range(self.n): yield self, i
c = C(2)
print([i for o, i in c if o is c], len(list(c)))  # expect: [0, 1] 2
# --- an iterator without __iter__ cannot be looped over
class N:
    def __next__(self): return 1
print(next(N()))  # expect: 1
for x in N(): pass  # raises: TypeError: 'N' object is not iterable
# --- next calls the type's method
class N:
    def __iter__(self): return self
    def __next__(self): return "type"
n = N()
n.__next__ = lambda: "instance"
print(next(n))  # expect: type
# --- callable iterators
import functools
n = 0
def count():
    global n
    n += 1
    return n
print(list(iter(count, 4)), n)  # expect: [1, 2, 3] 4
# --- the sentinel is compared with ==
class Any:
    def __eq__(self, o): return True
print(list(iter(lambda: 1, Any())))  # expect: []
# --- wrong iter call
iter(5, 6)  # raises: TypeError: iter(v, w): v must be callable
# --- StopIteration carries values through yield from only
def g():
    yield 1
    return 2
print(list(g()), [*g()], sum(g()))  # expect: [1] [1] 1
# --- sum, min, list with iterators that fail in the middle
def bad():
    yield 1
    raise KeyError("middle")
for f in (list, sum, max, tuple, set, dict.fromkeys, sorted, "".join):
    try: f(bad())
    except (KeyError, TypeError) as e: print(f.__name__, type(e).__name__)
# expect: list KeyError
# expect: sum KeyError
# expect: max KeyError
# expect: tuple KeyError
# expect: set KeyError
# expect: fromkeys KeyError
# expect: sorted KeyError
# expect: join KeyError
# --- in on iterators consumes
it = iter(range(10))
print(3 in it, next(it), 3 in it, list(it))  # expect: True 4 False []
# --- zip of the same iterator
it = iter("abcdef")
print(list(zip(it, it)), [a + b for a, b in zip(*[iter("wxyz")] * 2)])  # expect: [('a', 'b'), ('c', 'd'), ('e', 'f')] ['wx', 'yz']
