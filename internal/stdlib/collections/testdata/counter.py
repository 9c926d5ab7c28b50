# collections.Counter.
from collections import Counter
c = Counter("abracadabra")
print(c, c["a"], c["z"], "z" in c, len(c), c.total())  # expect: Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) 5 0 False 5 11
print(c.most_common(), c.most_common(2), c.most_common(0))  # expect: [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)] [('a', 5), ('b', 2)] []
print(list(c.elements()), sorted(Counter(a=2, b=0, d=-1).elements()))  # expect: ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'r', 'r', 'c', 'd'] ['a', 'a']
print(Counter({"x": 3}), Counter(x=1, y=2), Counter(), Counter(["p", "q", "p"]), Counter(["a"], b=2))  # expect: Counter({'x': 3}) Counter({'y': 2, 'x': 1}) Counter() Counter({'p': 2, 'q': 1}) Counter({'b': 2, 'a': 1})
c.update("aaz"); print(c)  # expect: Counter({'a': 7, 'b': 2, 'r': 2, 'c': 1, 'd': 1, 'z': 1})
c.update({"b": 10}, q=1); print(c)  # expect: Counter({'b': 12, 'a': 7, 'r': 2, 'c': 1, 'd': 1, 'z': 1, 'q': 1})
c.subtract("abz"); print(c)  # expect: Counter({'b': 11, 'a': 6, 'r': 2, 'c': 1, 'd': 1, 'q': 1, 'z': 0})
c.subtract({"b": 20}, q=2); print(c)  # expect: Counter({'a': 6, 'r': 2, 'c': 1, 'd': 1, 'z': 0, 'q': -1, 'b': -9})
del c["nothing"]; del c["a"]; print(c)  # expect: Counter({'r': 2, 'c': 1, 'd': 1, 'z': 0, 'q': -1, 'b': -9})
print(c.copy() == c, c.copy() is c, type(c.copy()).__name__)  # expect: True False Counter

# --- operators keep positive counts
from collections import Counter
a, b = Counter(a=3, b=1, d=-2), Counter(a=1, b=2, c=5)
print(a + b, a - b, a & b, a | b, +a, -a)  # expect: Counter({'c': 5, 'a': 4, 'b': 3}) Counter({'a': 2}) Counter({'a': 1, 'b': 1}) Counter({'c': 5, 'a': 3, 'b': 2}) Counter({'a': 3, 'b': 1}) Counter({'d': 2})
a += b; print(a)  # expect: Counter({'c': 5, 'a': 4, 'b': 3})
a -= Counter(a=10); print(a)  # expect: Counter({'c': 5, 'b': 3})
a |= Counter(z=3); print(a)  # expect: Counter({'c': 5, 'b': 3, 'z': 3})
a &= Counter(z=1, b=9); print(a)  # expect: Counter({'b': 3, 'z': 1})
print(a.__add__(5), a.__or__({}))  # expect: NotImplemented NotImplemented

# --- comparisons treat what is missing as zero
from collections import Counter
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) != Counter(a=2), Counter(a=1) == {"a": 1})  # expect: True True True
print(Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter(a=1, b=1) > Counter(a=1), Counter(b=-1) < Counter())  # expect: True False True True
Counter(a=1) < 5  # raises: TypeError: '<' not supported between instances of 'Counter' and 'int'

# --- most_common of equal counts keeps order; repr copes with counts that do not compare
from collections import Counter
print(Counter("hello world").most_common(3))  # expect: [('l', 3), ('o', 2), ('h', 1)]
c = Counter()
c["a"] = "x"; c["b"] = 1
print(c)  # expect: Counter({'a': 'x', 'b': 1})
class Sub(Counter): ...
print(Sub("aab"), Sub("aab").copy(), Sub("aab") + Sub("b"))  # expect: Sub({'a': 2, 'b': 1}) Sub({'a': 2, 'b': 1}) Counter({'a': 2, 'b': 2})

# --- subclass with __missing__ and a failing constructor
from collections import Counter
class Ten(Counter):
    def __missing__(self, key): return 10
print(Ten()["x"], Ten("x")["x"])  # expect: 10 1
Counter.fromkeys("ab")  # raises: NotImplementedError: Counter.fromkeys() is undefined.  Use Counter(iterable) instead.

# ---
from collections import Counter
Counter(5)  # raises: TypeError: 'int' object is not iterable

# ---
from collections import Counter
Counter([], [])  # raises: TypeError: Counter.__init__() takes from 1 to 2 positional arguments but 3 were given

# --- copy and reduce
import copy
from collections import Counter
c = Counter("aab")
print(c.__reduce__(), copy.copy(c), copy.deepcopy(c))  # expect: (<class 'collections.Counter'>, ({'a': 2, 'b': 1},)) Counter({'a': 2, 'b': 1}) Counter({'a': 2, 'b': 1})
