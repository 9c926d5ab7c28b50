# Comprehensions: nesting, conditions, generators of generators.
print([x * y for x in range(1, 4) for y in range(1, 4) if x != y if (x + y) % 2])  # expect: [2, 2, 6, 6]
print([[i * j for j in range(3)] for i in range(3)], [c for row in [[1, 2], [3]] for c in row])  # expect: [[0, 0, 0], [0, 1, 2], [0, 2, 4]] [1, 2, 3]
print({(i, j): i + j for i in range(2) for j in range(2)}, {w: len(w) for w in "the quick fox".split()})  # expect: {(0, 0): 0, (0, 1): 1, (1, 0): 1, (1, 1): 2} {'the': 3, 'quick': 5, 'fox': 3}
print(sorted({x % 3 for x in range(10)}), {x: {y for y in range(x)} for x in range(3)})  # expect: [0, 1, 2] {0: set(), 1: {0}, 2: {0, 1}}
print([(lambda x: x * x)(i) for i in range(3)], [f(2) for f in [lambda v, n=n: v ** n for n in range(4)]])  # expect: [0, 1, 4] [1, 2, 4, 8]
print(list(x for x in (y for y in range(5) if y) if x % 2), [*(i for i in "ab")], sum(1 for _ in range(5)))  # expect: [1, 3] ['a', 'b'] 5
print([x if x > 1 else -x for x in range(4)], [(a, b) for a, b in zip("ab", range(2))], [i for i in range(5) if not i % 2 or i == 3])  # expect: [0, -1, 2, 3] [('a', 0), ('b', 1)] [0, 2, 3, 4]
print([y for x in range(3) if (y := x * 2)], [[] for _ in range(2)], ["".join(c for c in w if c not in "aeiou") for w in ["hello", "world"]])  # expect: [2, 4] [[], []] ['hll', 'wrld']

# --- transposing, flattening, grouping
m = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in m] for i in range(3)], [list(r) for r in zip(*m)], sum(([x] for r in m for x in r), []))  # expect: [[1, 4], [2, 5], [3, 6]] [[1, 4], [2, 5], [3, 6]] [1, 2, 3, 4, 5, 6]
words = ["apple", "bob", "cat", "alice"]
print({k: [w for w in words if w[0] == k] for k in sorted({w[0] for w in words})})  # expect: {'a': ['apple', 'alice'], 'b': ['bob'], 'c': ['cat']}
# --- the condition is evaluated before the element
def c(x): print("cond", x); return x % 2
def e(x): print("elem", x); return x
print([e(x) for x in range(3) if c(x)])  # expect: cond 0
# expect: cond 1
# expect: elem 1
# expect: cond 2
# expect: [1]
# --- in arguments, defaults, returns, conditions
def f(xs=[i for i in range(3)], *, total=sum(x for x in range(4))): return [x + total for x in xs]
print(f())  # expect: [6, 7, 8]
if [x for x in [1] if x > 5]: print("never")  # unreachable
print(max([len(w) for w in ("a", "bbb")]), "-".join([str(i) for i in range(3)]))  # expect: 3 0-1-2
# --- class attributes through the first iterable only
class C:
    a = [1, 2]
    b = [x for x in a]
    c = [(lambda: x)() for x in a]
print(C.b, C.c)  # expect: [1, 2] [1, 2]
# --- locals() in a comprehension
def f():
    n = 1
    return [sorted(locals()) for i in range(1)]
print(f())  # expect: [['i', 'n']]
# --- generator late errors
g = (1 / x for x in [1, 0])  # raises: ZeroDivisionError: division by zero
print(next(g))  # expect: 1.0
next(g)
# --- iterating something changed meanwhile
d = {"a": 1}
[d.update({k + "x": 1}) for k in d]  # raises: RuntimeError: dictionary changed size during iteration
# --- async parts need async def
[await x for x in y]  # raises: SyntaxError: asynchronous comprehension outside of an asynchronous function
# --- unparenthesised tuple element
[1, 2 for x in y]  # raises: SyntaxError: did you forget parentheses around the comprehension target?
# --- wrong targets
[x for 5 in y]  # raises: SyntaxError: cannot assign to literal
# ---
[x for x() in y]  # raises: SyntaxError: cannot assign to function call
# ---
{k: v, for k, v in x}  # raises: SyntaxError: invalid syntax
