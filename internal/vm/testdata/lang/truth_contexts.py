# Where truth is asked.
class T:
    def __init__(self, v): self.v = v
    def __bool__(self):
        print("bool", self.v)
        return bool(self.v)
if T(1): print("if")
elif T(2): print("never")  # unreachable
# expect: bool 1
# expect: if
x = [T(0), T(1)]
while x.pop(): print("while")
# expect: bool 1
# expect: while
# expect: bool 0
print("cond" if T(0) else "else")  # expect: bool 0
# expect: else
assert T(1)  # expect: bool 1
print([i for i in (1, 2) if T(i - 1)])  # expect: bool 0
# expect: bool 1
# expect: [2]
print(any([T(0), T(1), T(1)]), all([T(1), T(0), T(1)]))  # expect: bool 0
# expect: bool 1
# expect: bool 1
# expect: bool 0
# expect: True False
print(len(list(filter(None, [T(0), T(1)]))), bool(T(3)), not T(0))  # expect: bool 0
# expect: bool 1
# expect: bool 3
# expect: bool 0
# expect: 1 True True
match 1:
    case 1 if T(0): pass
    case 1 if T(1): print("guard")
# expect: bool 0
# expect: bool 1
# expect: guard

# --- what is false
values = [None, False, 0, 0.0, 0j, "", b"", [], (), {}, set(), frozenset(), range(0), bytearray()]
print([bool(v) for v in values], any(values))  # expect: [False, False, False, False, False, False, False, False, False, False, False, False, False, False] False
# --- what is true
values = [True, 1, -1, 0.1, 1j, " ", b"\0", [0], (None,), {0: 0}, {0}, range(1), object, len, ..., float("nan"), "False"]
print(all(values))  # expect: True
# --- and / or give the operand without asking again
class T:
    def __init__(self, n, v): self.n, self.v = n, v
    def __bool__(self):
        print("asked", self.n)
        return self.v
    def __repr__(self): return self.n
x = T("a", True) and T("b", False) and T("c", True)  # expect: asked a
# expect: asked b
print(x)  # expect: b
if T("d", False) or T("e", True): print("ok")
# expect: asked d
# expect: asked e
# expect: ok
if not (T("f", True) and T("g", True)): print("no")
# expect: asked f
# expect: asked g
# --- while with complex conditions
n = 0
while not (n >= 3 or n == 7) and n != 10:
    n += 1
print(n)  # expect: 3
# --- comparison results as truth
class R:
    def __lt__(self, o): return []
    def __gt__(self, o): return "yes"
print(R() < 1, R() > 1, 1 if R() < 1 else 2, sorted([3, 1]))  # expect: [] yes 2 [1, 3]
# --- exceptions from truth
class T:
    def __bool__(self): raise ValueError("no truth")  # raises: ValueError: no truth
while T(): pass
# ---
class T:
    def __bool__(self): return None
[x for x in [1] if T()]  # raises: TypeError: __bool__ should return bool, returned NoneType
# --- sort needs truth of <
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return [1] if self.n < o.n else []
    def __repr__(self): return str(self.n)
print(sorted([C(3), C(1), C(2)]))  # expect: [1, 2, 3]
