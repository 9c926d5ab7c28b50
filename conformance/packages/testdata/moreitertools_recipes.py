# The recipes of more_itertools, and classes with state: seekable, SequenceView, consumers.
# adder: --grant rnd=random --grant now=clock
import itertools

import more_itertools as mi
from more_itertools import recipes


def call(name, *args, **kwargs):
    try:
        value = getattr(mi, name)(*args, **kwargs)
        if name == "partition" or name == "before_and_after":
            value = [list(part) for part in value]
        if hasattr(value, "__next__"):
            value = list(itertools.islice(value, 10))
        print(name, value)
    except Exception as e:
        print(name, type(e).__name__, e)


for name, args, kwargs in [
    ("take", (3, range(10)), {}), ("take", (0, "ab"), {}), ("tabulate", (lambda x: x * x,), {}), ("tail", (3, "ABCDEFG"), {}), ("nth", (range(10), 3), {}), ("nth", ([], 3, "d"), {}),
    ("all_equal", ("aaab",), {}), ("quantify", ([1, 0, 2],), {}), ("quantify", ("abA", str.isupper), {}), ("pad_none", ([1],), {}), ("padnone", ([1],), {}), ("ncycles", ("ab", 3), {}),
    ("dotproduct", ([1, 2], [3, 4]), {}), ("flatten", ([[1, 2], [3]],), {}), ("repeatfunc", (lambda: 7, 3), {}), ("repeatfunc", (pow, 2, 2, 5), {}), ("pairwise", (range(4),), {}), ("grouper", ("ABCDE", 3, "x"), {}),
    ("grouper", (3, "ABCD"), {}), ("roundrobin", ("ABC", "D", "EF"), {}), ("partition", (lambda x: x > 2, range(5)), {}), ("powerset", ([1, 2],), {}), ("unique_everseen", ("AAAbBCcD", str.lower), {}), ("unique_everseen", ([[1], [1], [2]],), {}),
    ("unique_justseen", ("AAbBBA",), {}), ("unique_justseen", ("AabB", str.lower), {}), ("iter_except", ([1, 2].pop, IndexError), {}), ("first_true", ([0, "", 3],), {}), ("first_true", ([0], "d"), {}), ("first_true", ([1, 5], None, lambda x: x > 2), {}),
    ("nth_combination", ("abcde", 3, 4), {}), ("nth_combination", ("ab", 3, 0), {}), ("prepend", (0, [1, 2]), {}), ("convolve", ([1, 2, 3], [0, 1]), {}), ("before_and_after", (str.isupper, "ABcD"), {}), ("triplewise", (range(5),), {}), ("sliding_window", (range(5), 3), {}),
    ("consume", (iter("abc"), 2), {}), ("locate", ("aXb", str.isupper), {}), ("sliced", ("abcdef", 4), {}), ("subslices", ("abc",), {}), ("polynomial_from_roots", ([1, 2],), {}), ("sieve", (30,), {}),
]:
    if hasattr(mi, name):
        call(name, *args, **kwargs)
    else:
        print("no", name)
evens, odds = mi.partition(lambda x: x % 2, range(7))
print(list(evens), list(odds))
print([len(recipes.random_product("ab", "cd", repeat=2)), len(recipes.random_permutation(range(5), 3)), len(recipes.random_combination("abcd", 2)), len(recipes.random_combination_with_replacement("ab", 5))])

view = mi.SequenceView(base := list("abc"))
base.append("d")
print(view, len(view), view[1], view[1:], "d" in view, list(reversed(view)), view.index("b"), view.count("z"))
try:
    mi.SequenceView({1})
except TypeError as e:
    print(e)


@mi.consumer
def tally():
    total = 0
    while True:
        total += (yield total) or 0


t = tally()
print(t.send(3), t.send(4), next(t))
done = []
it = mi.side_effect(done.append, iter("xyz"))
mi.consume(it)
print(done, mi.ilen(x for x in range(10) if x % 3), list(mi.mark_ends("a")))
s = mi.seekable(iter("abcdef"), maxlen=2)
print(next(s), next(s), next(s), s.elements(), s.seek(0), list(s))
p = mi.peekable(iter(range(5)))
print(p.peek(), p[2], next(p), p[:2], list(p))
for bad in (lambda: p.peek(), lambda: next(p), lambda: p[0], lambda: mi.peekable([1])[1:0:-1], lambda: mi.chunked([1], 0) and list(mi.chunked([1], 0)),
            lambda: mi.strictly_n("ab", 3).__next__() and list(mi.strictly_n("ab", 3)), lambda: list(mi.grouper("AB", 0))):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
with mi.callback_iter(None) if False else __import__("contextlib").nullcontext(3) as x:
    print(x)
lines = mi.bucket(range(12), key=lambda x: x % 3)
print({k: list(itertools.islice(lines[k], 3)) for k in sorted(lines)})
print(list(mi.map_reduce(range(10), lambda x: x % 3).items()), mi.map_reduce("ab", ord).default_factory)
d = mi.AbortThread() if False else mi.time_limited(5, [1, 2])
print(list(d), d.timed_out)
text = "the quick brown fox jumps over the lazy dog " * 40
words = text.split()
print(mi.ilen(mi.windowed(words, 4)), len(list(mi.unique_everseen(words))), len(list(mi.chunked(words, 7))), mi.map_reduce(words, len, lambda w: 1, sum) == {3: 160, 5: 120, 4: 80})
raise StopIteration(mi.first(mi.split_after(words, lambda w: w == "fox")))
