# Positional-only parameters, keywords, and their errors.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err([].append, object=1)  # expect: TypeError: list.append() takes no keyword arguments
err([].insert, 0, object=1)  # expect: TypeError: list.insert() takes no keyword arguments
err([].pop, index=0)  # expect: TypeError: list.pop() takes no keyword arguments
err([].index, value=1)  # expect: TypeError: list.index() takes no keyword arguments
err([].extend, iterable=[])  # expect: TypeError: list.extend() takes no keyword arguments
err([].sort, None)  # expect: TypeError: sort() takes no positional arguments
err([].sort, key=None, reverse=0, x=1)  # expect: TypeError: sort() takes at most 2 keyword arguments (3 given)
err([].copy, 1)  # expect: TypeError: list.copy() takes no arguments (1 given)
err([].count)  # expect: TypeError: list.count() takes exactly one argument (0 given)
err([].reverse, 1)  # expect: TypeError: list.reverse() takes no arguments (1 given)
err({}.get)  # expect: TypeError: get expected at least 1 argument, got 0
err({}.get, key=1)  # expect: TypeError: dict.get() takes no keyword arguments
err({}.setdefault)  # expect: TypeError: setdefault expected at least 1 argument, got 0
err({}.keys, 1)  # expect: TypeError: dict.keys() takes no arguments (1 given)
err({}.items, x=1)  # expect: TypeError: dict.items() takes no keyword arguments
err({}.copy, 1)  # expect: TypeError: dict.copy() takes no arguments (1 given)
err({}.clear, 1)  # expect: TypeError: dict.clear() takes no arguments (1 given)
err({}.update, 1, 2)  # expect: TypeError: update expected at most 1 argument, got 2
err({}.popitem, 1)  # expect: TypeError: dict.popitem() takes no arguments (1 given)
err(dict.fromkeys)  # expect: TypeError: fromkeys expected at least 1 argument, got 0
err(set().add)  # expect: TypeError: set.add() takes exactly one argument (0 given)
err(set().add, object=1)  # expect: TypeError: set.add() takes no keyword arguments
err(set().pop, 1)  # expect: TypeError: set.pop() takes no arguments (1 given)
err(set().union, x=1)  # expect: TypeError: set.union() takes no keyword arguments
err(set().issubset)  # expect: TypeError: set.issubset() takes exactly one argument (0 given)
err(set().copy, 1)  # expect: TypeError: set.copy() takes no arguments (1 given)
err((1,).index)  # expect: TypeError: index expected at least 1 argument, got 0
err((1,).count, value=1)  # expect: TypeError: tuple.count() takes no keyword arguments
err(range(3).index)  # expect: TypeError: range.index() takes exactly one argument (0 given)
err(range(3).count, 1, 2)  # expect: TypeError: range.count() takes exactly one argument (2 given)
err(slice(1).indices)  # expect: TypeError: slice.indices() takes exactly one argument (0 given)
err(slice(1).indices, 1, 2)  # expect: TypeError: slice.indices() takes exactly one argument (2 given)
err(iter([]).__next__, 1)  # expect: TypeError: expected 0 arguments, got 1
err([].__len__, 1)  # expect: TypeError: expected 0 arguments, got 1
err([].__getitem__)  # expect: TypeError: list.__getitem__() takes exactly one argument (0 given)
err([].__getitem__, 1, 2)  # expect: TypeError: list.__getitem__() takes exactly one argument (2 given)
err([].__setitem__, 1)  # expect: TypeError: __setitem__ expected 2 arguments, got 1
err([].__add__)  # expect: TypeError: expected 1 argument, got 0
err({}.__contains__)  # expect: TypeError: dict.__contains__() takes exactly one argument (0 given)
err({}.__getitem__, 1, 2)  # expect: TypeError: dict.__getitem__() takes exactly one argument (2 given)
# --- builtin functions
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(len)  # expect: TypeError: len() takes exactly one argument (0 given)
err(len, [], [])  # expect: TypeError: len() takes exactly one argument (2 given)
err(len, x=[])  # expect: TypeError: len() takes no keyword arguments
err(abs, 1, 2)  # expect: TypeError: abs() takes exactly one argument (2 given)
err(sum)  # expect: TypeError: sum() takes at least 1 positional argument (0 given)
err(sum, [], 1, 2)  # expect: TypeError: sum() takes at most 2 arguments (3 given)
err(sum, iterable=[])  # expect: TypeError: sum() takes at least 1 positional argument (0 given)
err(any)  # expect: TypeError: any() takes exactly one argument (0 given)
err(repr)  # expect: TypeError: repr() takes exactly one argument (0 given)
err(hash, 1, 2)  # expect: TypeError: hash() takes exactly one argument (2 given)
err(id)  # expect: TypeError: id() takes exactly one argument (0 given)
err(callable)  # expect: TypeError: callable() takes exactly one argument (0 given)
err(isinstance, 1)  # expect: TypeError: isinstance expected 2 arguments, got 1
err(issubclass, int, int, int)  # expect: TypeError: issubclass expected 2 arguments, got 3
err(getattr, 1)  # expect: TypeError: getattr expected at least 2 arguments, got 1
err(hasattr, 1)  # expect: TypeError: hasattr expected 2 arguments, got 1
err(setattr, 1, "a")  # expect: TypeError: setattr expected 3 arguments, got 2
err(chr)  # expect: TypeError: chr() takes exactly one argument (0 given)
err(ord, "a", "b")  # expect: TypeError: ord() takes exactly one argument (2 given)
err(divmod, 1)  # expect: TypeError: divmod expected 2 arguments, got 1
err(pow, 1)  # expect: TypeError: pow() missing required argument 'exp' (pos 2)
err(round)  # expect: TypeError: round() missing required argument 'number' (pos 1)
err(iter)  # expect: TypeError: iter expected at least 1 argument, got 0
err(next)  # expect: TypeError: next expected at least 1 argument, got 0
err(format)  # expect: TypeError: format expected at least 1 argument, got 0
err(bin)  # expect: TypeError: bin() takes exactly one argument (0 given)
err(zip, x=1)  # expect: TypeError: zip() got an unexpected keyword argument 'x'
err(reversed)  # expect: TypeError: reversed expected 1 argument, got 0
err(map)  # expect: TypeError: map() must have at least two arguments.
err(filter, None)  # expect: TypeError: filter expected 2 arguments, got 1
err(min)  # expect: TypeError: min expected at least 1 argument, got 0
err(max, key=len)  # expect: TypeError: max expected at least 1 argument, got 0
print(pow(exp=2, base=3), round(ndigits=1, number=1.25), sum([1], start=2), sorted([2, 1], reverse=True), list(enumerate(start=1, iterable="a")))  # expect: 9 1.2 3 [2, 1] [(1, 'a')]
# --- bool arguments are asked for their truth
class B:
    def __init__(self, b):
        self.b = b
    def __bool__(self):
        print("bool", self.b)
        return self.b
print(sorted([1, 2], reverse=B(True)), list(zip("a", strict=B(False))))  # expect: bool True
# expect: bool False
# expect: [2, 1] [('a',)]
a = [1, 2]
a.sort(reverse=B(True))  # expect: bool True
print(a, sorted([1, 2], reverse=[]), sorted([1, 2], reverse="x"))  # expect: [2, 1] [1, 2] [2, 1]
