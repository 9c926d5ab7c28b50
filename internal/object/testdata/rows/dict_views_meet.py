# & of views: the elements of one side are looked up in the other, and only what is in both is hashed.
d = {1: 2, "k": bytearray(b"x"), 3: []}

def t(f):
    try:
        r = f()
        print(type(r).__name__, sorted(r, key=repr))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: d.items() & [1])  # expect: set []
t(lambda: d.items() & [(1, 2), 5, (1, 2, 3), (1, 3)])  # expect: set [(1, 2)]
t(lambda: d.items() & {(1, 2), 5})  # expect: set [(1, 2)]
t(lambda: d.items() & {(1, 2), 5, 6, 7})  # expect: TypeError unhashable type: 'bytearray'
t(lambda: d.items() & frozenset({(1, 2), 5, 6, 7}))  # expect: set [(1, 2)]
t(lambda: d.items() & [(3, [])])  # expect: TypeError cannot use 'tuple' as a set element (unhashable type: 'list')
t(lambda: d.items() & [(3, [1])])  # expect: set []
t(lambda: [1, (1, 2)] & d.items())  # expect: set [(1, 2)]
t(lambda: {(1, 2), 4} & d.items())  # expect: set [(1, 2)]
t(lambda: {(1, 2), 4, 5, 6} & d.items())  # expect: TypeError unhashable type: 'bytearray'
t(lambda: d.items() & range(100))  # expect: set []
t(lambda: d.items() & (x for x in [(1, 2), (1, 2)]))  # expect: set [(1, 2)]
t(lambda: d.items() & 5)  # expect: TypeError 'int' object is not iterable
t(lambda: 5 & d.items())  # expect: TypeError 'int' object is not iterable
# --- two views: the smaller one's elements
def t(f):
    try:
        r = f()
        print(type(r).__name__, sorted(r, key=repr))
    except Exception as e:
        print(type(e).__name__, e)

d = {1: 2, "k": bytearray(b"x"), 3: []}
big = {1: 2, 5: 6, 7: 8, 8: 9}
t(lambda: d.items() & big.items())  # expect: set [(1, 2)]
t(lambda: big.items() & d.items())  # expect: set [(1, 2)]
t(lambda: d.items() & d.items())  # expect: TypeError cannot use 'tuple' as a set element (unhashable type: 'bytearray')
t(lambda: d.items() & big.keys())  # expect: TypeError cannot use 'tuple' as a dict key (unhashable type: 'bytearray')
t(lambda: big.keys() & d.items())  # expect: TypeError cannot use 'tuple' as a dict key (unhashable type: 'bytearray')
t(lambda: {(1, 2): 0}.keys() & d.items())  # expect: set [(1, 2)]
t(lambda: d.items() & {(1, 2): 0}.keys())  # expect: set [(1, 2)]
t(lambda: {(1, 2): 0, 2: 0, 3: 0, 4: 0}.keys() & {1: 2}.items())  # expect: set [(1, 2)]
t(lambda: {1: 2, 3: 4}.items() & {1.0: 2.0}.items())  # expect: set [(1.0, 2.0)]
t(lambda: {1.0: 2.0}.items() & {1: 2, 3: 4}.items())  # expect: set [(1.0, 2.0)]
t(lambda: {1: 0, 2: 0}.keys() & {1.0, True, 3})  # expect: set [1]
t(lambda: {1: 0, 2: 0}.keys() & {1.0, 3, 4})  # expect: set [1]
t(lambda: {1: 0}.keys() & [1.0, 2])  # expect: set [1.0]
# --- keys and values of classes
def t(f):
    try:
        r = f()
        print(type(r).__name__, sorted(r, key=repr))
    except Exception as e:
        print(type(e).__name__, e)

d = {1: 2, "k": bytearray(b"x"), 3: []}
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): print("hash", self.n); return self.n
    def __eq__(self, other): print("eq", self.n); return isinstance(other, K) and self.n == other.n
    def __repr__(self): return f"K({self.n})"

e = {K(1): K(2), K(3): [K(4)]}  # expect: hash 1
# expect: hash 3
print("made")  # expect: made
t(lambda: e.items() & [(K(1), K(2)), (K(3), 5), (K(9), 1)])  # expect: hash 1
# expect: eq 1
# expect: eq 2
# expect: hash 1
# expect: hash 2
# expect: hash 3
# expect: eq 3
# expect: hash 9
# expect: set [(K(1), K(2))]
t(lambda: e.items() & {K(1): K(2)}.items())  # expect: hash 1
# expect: hash 1
# expect: eq 1
# expect: eq 2
# expect: hash 1
# expect: hash 2
# expect: set [(K(1), K(2))]
class It:
    def __iter__(self):
        yield (1, 2)
        d[4] = 5
        yield (4, 5)
        raise OSError("end")
t(lambda: d.items() & It())  # expect: OSError end
class Own:
    def __init__(self, it): self.it = it
    def __iter__(self): return iter(self.it)
t(lambda: d.items() & Own([(1, 2), (1, 3), (5, 6), 7]))  # expect: set [(1, 2)]
t(lambda: d.items() & Own(((1, 2), (3, 4)) * 3))  # expect: set [(1, 2)]
t(lambda: d.items() & Own({(1, 2): 3, (5, 6): 7}.items()))  # expect: set []
t(lambda: d.items() & Own(zip([1, 5], [2, 6])))  # expect: set [(1, 2)]
t(lambda: Own(map(lambda x: (x, x + 1), [0, 1, 2])) & d.items())  # expect: set [(1, 2)]
# --- many
n = {i: i * 2 for i in range(3000)}
print(len(n.items() & [(i, i * 2) for i in range(0, 6000, 3)]), len(n.items() & {i: 4 for i in range(5000)}.items()))  # expect: 1000 1
# --- an element whose hash is Python code, with some work or none
class H:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n
    def __eq__(self, o): return self.n == o.n
class I(H):
    def __hash__(self):
        x = self.n
        return x
class J(H):
    def __hash__(self):
        x = self.n
        y = (x, x)
        return y[1]
for K in (H, I, J):
    d = {K(1): K(2), K(3): K(4)}
    k, i = d.keys(), d.items()
    print(K(1) in k, K(5) in k, k.__contains__(K(3)), K(1) in d, (K(1), K(2)) in i, (K(1), K(3)) in i, (K(2), 1) in i, len([x for x in d if x in k]))
# expect: True False True True True False False 2
# expect: True False True True True False False 2
# expect: True False True True True False False 2
