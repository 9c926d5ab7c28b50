# itertools in language tests.
from itertools import *
print(list(chain([1], "ab")), list(chain.from_iterable([[1], [2, 3]])), list(islice(count(5, 2), 3)), list(islice("abcdef", 1, 5, 2)), list(repeat("x", 2)), list(islice(cycle("ab"), 5)))  # expect: [1, 'a', 'b'] [1, 2, 3] [5, 7, 9] ['b', 'd'] ['x', 'x'] ['a', 'b', 'a', 'b', 'a']
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b, initial=10)), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(lambda x: x % 2, range(5))), list(compress("abc", [1, 0, 1])))  # expect: [1, 3, 6] [10, 10, 20, 60] [1, 2] [3, 1] [0, 2, 4] ['a', 'c']
print(list(product("ab", [1, 2])), list(product(range(2), repeat=2)), list(permutations("abc", 2)), list(combinations("abcd", 2)), list(combinations_with_replacement("ab", 2)))  # expect: [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [(0, 0), (0, 1), (1, 0), (1, 1)] [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [('a', 'a'), ('a', 'b'), ('b', 'b')]
print(list(zip_longest("abc", [1], fillvalue="-")), list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise("abcd")), list(batched("abcdefg", 3)), [(k, list(g)) for k, g in groupby("aabbbc")])  # expect: [('a', 1), ('b', '-'), ('c', '-')] [8, 9] [('a', 'b'), ('b', 'c'), ('c', 'd')] [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)] [('a', ['a', 'a']), ('b', ['b', 'b', 'b']), ('c', ['c'])]
a, b = tee(iter([1, 2, 3]))
print(next(a), list(b), list(a))  # expect: 1 [1, 2, 3] [2, 3]
# --- groupby: a group ends when the next begins
from itertools import groupby
g = groupby([1, 1, 2])
k1, it1 = next(g)
k2, it2 = next(g)
print(k1, list(it1), k2, list(it2))  # expect: 1 [] 2 [2]
# --- groupby with key
from itertools import groupby
words = ["apple", "avocado", "bean", "cherry", "corn"]
print({k: list(g) for k, g in groupby(words, key=lambda w: w[0])})  # expect: {'a': ['apple', 'avocado'], 'b': ['bean'], 'c': ['cherry', 'corn']}
# ---
from itertools import islice
islice([1], -1)  # raises: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# ---
from itertools import repeat
repeat(1, "x")  # raises: TypeError: 'str' object cannot be interpreted as an integer
# ---
from itertools import combinations
combinations("abc", -1)  # raises: ValueError: r must be non-negative
# ---
from itertools import batched
batched("abc", 0)  # raises: ValueError: n must be at least one
# ---
from itertools import batched
list(batched("abcde", 2, strict=True))  # raises: ValueError: batched(): incomplete batch
# ---
from itertools import chain
list(chain(5))  # raises: TypeError: 'int' object is not iterable
# --- laziness
from itertools import chain, takewhile
def g():
    print("started")
    yield 1
c = chain(g(), g())
print("made", next(c))  # expect: started
# expect: made 1
# --- pipelines
from itertools import count, islice, takewhile
primes = lambda: (n for n in count(2) if all(n % d for d in takewhile(lambda d: d * d <= n, range(2, n + 1))))
print(list(islice(primes(), 10)))  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
