# Iterables by generator methods and linked structures.
class LinkedList:
    class Node:
        __slots__ = "value", "next"
        def __init__(self, value, next=None): self.value, self.next = value, next
    def __init__(self, items=()):
        self.head = None
        for x in reversed(list(items)): self.head = self.Node(x, self.head)
    def __iter__(self):
        n = self.head
        while n:
            yield n.value
            n = n.next
    def __len__(self): return sum(1 for _ in self)
    def __bool__(self): return self.head is not None
    def __repr__(self): return f"LinkedList({list(self)})"
    def reverse(self):
        prev, n = None, self.head
        while n: n.next, prev, n = prev, n, n.next
        self.head = prev
l = LinkedList("abc")
print(l, len(l), "b" in l, list(zip(l, l)), bool(LinkedList()), [*l, *l])  # expect: LinkedList(['a', 'b', 'c']) 3 True [('a', 'a'), ('b', 'b'), ('c', 'c')] False ['a', 'b', 'c', 'a', 'b', 'c']
l.reverse()
print(l, max(l), sorted(l), ",".join(l))  # expect: LinkedList(['c', 'b', 'a']) c ['a', 'b', 'c'] c,b,a

# --- a tree
class Tree:
    def __init__(self): self.root = None
    def add(self, k):
        def put(n):
            if n is None: return [k, None, None]
            i = 1 if k < n[0] else 2
            n[i] = put(n[i])
            return n
        self.root = put(self.root)
    def __iter__(self):
        def walk(n):
            if n:
                yield from walk(n[1])
                yield n[0]
                yield from walk(n[2])
        return walk(self.root)
    def __contains__(self, k):
        n = self.root
        while n and n[0] != k: n = n[1] if k < n[0] else n[2]
        return n is not None
t = Tree()
for k in [5, 2, 8, 1, 9, 3]: t.add(k)
print(list(t), 8 in t, 7 in t, sum(t), min(t))  # expect: [1, 2, 3, 5, 8, 9] True False 28 1
# --- two iterations at once are independent, one iterator is not
class R:
    def __init__(self, n): self.n = n
    def __iter__(self): return iter(range(self.n))
r = R(3)
print([(a, b) for a in r for b in r])  # expect: [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)]
it = iter(r)
print([(a, b) for a in it for b in it])  # expect: [(0, 1), (0, 2)]
# --- a peekable iterator
class Peek:
    def __init__(self, it):
        self.it = iter(it)
        self.buf = []
    def __iter__(self): return self
    def __next__(self): return self.buf.pop() if self.buf else next(self.it)
    def peek(self, default=None):
        if not self.buf:
            try: self.buf.append(next(self.it))
            except StopIteration: return default
        return self.buf[-1]
p = Peek("ab")
print(p.peek(), next(p), p.peek(), list(p), p.peek("end"))  # expect: a a b ['b'] end
# --- infinite with islice and a stop
class Fib:
    def __iter__(self):
        a, b = 0, 1
        while True:
            yield a
            a, b = b, a + b
for x in Fib():
    if x > 30: break
    print(x, end=" ")
print()  # expect-repr: '0 1 1 2 3 5 8 13 21 '
from itertools import takewhile
a, b, c, *_ = takewhile(lambda x: x < 10, Fib())
print(a, b, c, _)  # expect: 0 1 1 [2, 3, 5, 8]
# --- __reversed__, __length_hint__, __getitem__ slices
class S:
    def __init__(self, *v): self.v = v
    def __getitem__(self, i): return S(*self.v[i]) if isinstance(i, slice) else self.v[i]
    def __len__(self): return len(self.v)
    def __repr__(self): return f"S{self.v}"
s = S(1, 2, 3, 4)
print(s[1:3], s[-1], list(s), list(reversed(s)), s[::2][1], 3 in s, S() or "empty")  # expect: S(2, 3) 4 [1, 2, 3, 4] [4, 3, 2, 1] 3 True empty
