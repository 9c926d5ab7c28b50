# --- a tuple asks its items for their hashes once
class X:
    def __init__(self, h):
        self.h = h

    def __hash__(self):
        print("asked", self.h)
        return self.h

    def __eq__(self, other):
        return self.h == other.h


x = X(7)
t = (x, "a")
print(hash(t) == hash(t))  # expect: asked 7
# expect: True
x.h = 8
print(hash(t) == hash((X(7), "a")), hash(t) == hash((x, "a")))  # expect: asked 7
# expect: asked 8
# expect: True False
d = {t: 1}
print(d.get(t), t in d, {t, t} == {t})  # expect: 1 True True
print((X(-2), ) in {(X(-2),): 1})  # expect: asked -2
# expect: asked -2
# expect: True

# --- one whose hash fails has none
l = []
t = (1, l)
for _ in range(2):
    try:
        hash(t)
    except TypeError as e:
        print(e)
# expect: unhashable type: 'list'
# expect: unhashable type: 'list'


class Once:
    n = 0

    def __hash__(self):
        Once.n += 1
        if Once.n == 1:
            raise ValueError("once")
        return Once.n


t = (Once(),)
for _ in range(3):
    try:
        print(hash(t) == hash(t), Once.n)
    except ValueError as e:
        print(e)
# expect: once
# expect: True 2
# expect: True 2

# --- instances of subclasses keep theirs too, and shared parts are hashed once
import collections


class X:
    def __init__(self, h):
        self.h = h

    def __hash__(self):
        print("asked", self.h)
        return self.h

    def __eq__(self, other):
        return self.h == other.h


P = collections.namedtuple("P", "x y")
p = P(X(1), 2)
print(hash(p) == hash(p), hash(p) == hash((X(1), 2)))  # expect: asked 1
# expect: asked 1
# expect: True True


class T(tuple):
    pass


s = T([X(3)])
print(hash(s) == hash(s), tuple.__hash__(s) == hash(s))  # expect: asked 3
# expect: True True
a = ()
for _ in range(200):
    a = (a, a)
print(hash(a) == hash((a[0], a[0])), a in {a: 1})  # expect: True True
