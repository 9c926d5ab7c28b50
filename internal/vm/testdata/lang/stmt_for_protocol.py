# The iteration protocol.
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self):
        print("iter")
        return self
    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        return self.n
print(list(Count(3)))  # expect: iter
# expect: [2, 1, 0]
for i in Count(2): print(i)
# expect: iter
# expect: 1
# expect: 0
print(2 in Count(5), sum(Count(4)), max(Count(3)), [*Count(1)])  # expect: iter
# expect: iter
# expect: iter
# expect: iter
# expect: True 6 2 [0]

# --- __getitem__ from 0 until IndexError
class Seq:
    def __getitem__(self, i):
        print("get", i)
        if i > 1: raise IndexError("end")
        return i
print(list(Seq()))  # expect: get 0
# expect: get 1
# expect: get 2
# expect: [0, 1]
print(1 in Seq())  # expect: get 0
# expect: get 1
# expect: True

# --- another exception passes
class Seq:
    def __getitem__(self, i): raise KeyError(i)  # raises: KeyError: 0
list(Seq())
# --- __iter__ must give an iterator
class Bad:
    def __iter__(self): return 5
for x in Bad(): pass  # raises: TypeError: iter() returned non-iterator of type 'int'
# --- __iter__ = None blocks __getitem__
class No:
    __iter__ = None
    def __getitem__(self, i): return i
iter(No())  # raises: TypeError: 'No' object is not iterable
# --- StopIteration by hand
it = iter([1])
print(next(it), next(it, "default"), next(it, None))  # expect: 1 default None
next(it)  # raises: StopIteration
# --- an iterator that goes on after the end
class Again:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n % 3 == 0: raise StopIteration
        return self.n
a = Again()
print(list(a), list(a), list(a))  # expect: [1, 2] [4, 5] [7, 8]
# --- iter with a sentinel
values = iter([3, 2, 1, 0, 5])
print(list(iter(lambda: next(values), 0)))  # expect: [3, 2, 1]
# --- next of what is no iterator
next([1])  # raises: TypeError: 'list' object is not an iterator
# --- iter of an int
iter(1)  # raises: TypeError: 'int' object is not iterable
# --- reversed
print(list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})))  # expect: [2, 1] ['b', 'a'] [2, 1, 0] ['b', 'a']
class R:
    def __len__(self): return 2
    def __getitem__(self, i): return i * 10
print(list(reversed(R())))  # expect: [10, 0]
class S:
    def __reversed__(self): return "anything"
print(reversed(S()))  # expect: anything
# ---
reversed({1})  # raises: TypeError: 'set' object is not reversible
