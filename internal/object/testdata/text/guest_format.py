# format and % with objects that do things.
log = []
class O:
    def __init__(self, n):
        self.n = n
    def __str__(self):
        log.append("str " + self.n)
        return self.n
    def __repr__(self):
        log.append("repr " + self.n)
        return "<" + self.n + ">"
    def __format__(self, spec):
        log.append("format " + self.n + " " + spec)
        return self.n + spec
    def __getattr__(self, name):
        log.append("attr " + name)
        return O(self.n + "." + name)
    def __getitem__(self, k):
        log.append("item " + repr(k))
        return O(self.n + "[" + str(k) + "]")
    def __int__(self):
        log.append("int")
        return 42
    def __index__(self):
        log.append("index")
        return 43
    def __float__(self):
        log.append("float")
        return 4.5
a, b = O("a"), O("b")
print("{0} {1!r:>5} {0.x.y[3][k]:{1}} {z!s}".format(a, b, z=a)); print(log); log.clear()  # expect: a   <b> a.x.y[3][k]b a
# expect: ['format a ', 'repr b', 'attr x', 'attr y', 'item 3', "item 'k'", 'format b ', 'format a.x.y[3][k] b', 'str a']
print("%s %r %d %x %f %5s %c" % (a, b, a, b, a, b, O("c"))); print(log); log.clear()  # expect: a <b> 42 2b 4.500000     b +
# expect: ['str a', 'repr b', 'int', 'index', 'float', 'str b', 'index']
print("%(k)s %(j)r" % a); print(log); log.clear()  # expect: a[k] <a[j]>
# expect: ["item 'k'", 'str a[k]', "item 'j'", 'repr a[j]']
print(f"{a} {b!r} {a.q:x} {a[1]!s:>6}"); print(log); log.clear()  # expect: a <b> a.qx   a[1]
# expect: ['format a ', 'repr b', 'attr q', 'format a.q x', 'item 1', 'str a[1]']
print(format(a, "spec"), format(a), str(a), repr(a)); print(log); log.clear()  # expect: aspec a a <a>
# expect: ['format a spec', 'format a ', 'str a', 'repr a']
# --- errors pass through
class E:
    def __str__(self):
        raise ZeroDivisionError("str")
    def __format__(self, s):
        raise KeyError("format")
    def __getitem__(self, k):
        raise IndexError("item")
    def __getattr__(self, n):
        raise RuntimeError("attr")
    def __index__(self):
        raise OverflowError("index")
    def __float__(self):
        raise LookupError("float")
e = E()
for f in (lambda: "%s" % e, lambda: "{}".format(e), lambda: "{0[1]}".format(e), lambda: "{0.x}".format(e), lambda: "%x" % e, lambda: "%f" % e, lambda: "%(a)s" % e, lambda: f"{e}", lambda: "{:{}}".format(1, e), lambda: "%c" % e, lambda: "abc"[e], lambda: "a" * e, lambda: "abc".find("a", e), lambda: "abc".ljust(e), lambda: bytes([e]), lambda: b"abc".find(e), lambda: "a".replace("a", "b", e)):
    try:
        f()
    except Exception as x:
        print(type(x).__name__, x)
# expect: ZeroDivisionError str
# expect: KeyError 'format'
# expect: IndexError item
# expect: RuntimeError attr
# expect: OverflowError index
# expect: LookupError float
# expect: IndexError item
# expect: KeyError 'format'
# expect: KeyError 'format'
# expect: OverflowError index
# expect: OverflowError index
# expect: OverflowError index
# expect: OverflowError index
# expect: OverflowError index
# expect: OverflowError index
# expect: OverflowError index
# expect: OverflowError index
# --- results of the wrong type
class W:
    def __str__(self):
        return 1
    def __repr__(self):
        return None
    def __format__(self, s):
        return b"x"
    def __index__(self):
        return "i"
    def __float__(self):
        return "f"
w = W()
for f in (lambda: "%s" % w, lambda: "%r" % w, lambda: "%a" % w, lambda: "{}".format(w), lambda: "{!s}".format(w), lambda: "{!r}".format(w), lambda: "%x" % w, lambda: "%f" % w, lambda: f"{w}", lambda: "abc"[w], lambda: "a" * w, lambda: bytes(w), lambda: bytes([w])):
    try:
        f()
    except Exception as x:
        print(type(x).__name__, x)
# expect: TypeError __str__ returned non-string (type int)
# expect: TypeError __repr__ returned non-string (type NoneType)
# expect: TypeError __repr__ returned non-string (type NoneType)
# expect: TypeError __format__ must return a str, not bytes
# expect: TypeError __str__ returned non-string (type int)
# expect: TypeError __repr__ returned non-string (type NoneType)
# expect: TypeError %x format: an integer is required, not W
# expect: TypeError W.__float__ returned non-float (type str)
# expect: TypeError __format__ must return a str, not bytes
# expect: TypeError __index__ returned non-int (type str)
# expect: TypeError __index__ returned non-int (type str)
# expect: TypeError cannot convert 'W' object to bytes
# expect: TypeError __index__ returned non-int (type str)
# --- deep recursion is an error, not a crash
class R:
    def __str__(self):
        return "%s" % self
    def __repr__(self):
        return "{!r}".format(self)
for f in (str, repr):
    try:
        f(R())
    except RecursionError as e:
        print("RecursionError")
# expect: RecursionError
# expect: RecursionError
