# The tools of the module between compartments.
# cpython: skip (adder is our own module)
from adder import Compartment, caretaker, facet, membrane, Namespace, make_brand_pair, guard, iter_only, Attr, limited, logged
class T:
    def __init__(self): self.x, self.l = 1, [1]
    def m(self, a=0): return a
    def me(self): return self
    def __len__(self): return 3
    def __iter__(self): yield 1
    def __call__(self, a): return a
    def __getitem__(self, i): return i
def counter():
    n = 0
    def up():
        nonlocal n
        n += 1
        return n
    def __len__(): return n
    return Namespace()
sealer, unsealer = make_brand_pair("b")
@guard(x=int, l=list[int])
def guarded(x, l=()): return x, l
t = T()
care, revoke = caretaker(t)
c = Compartment()
c.namespace.update(care=care, face=facet(t, "m", "__len__"), mem=membrane(t)[0], n=counter(), box=sealer.seal("secret"), unsealer=unsealer, guarded=guarded,
                   it=iter_only([1, 2]), a=Attr(v=1), lim=limited(t, calls=1), log=[], logd=logged(t, lambda *e: None))
c.exec("""
import adder
def refused(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return type(e).__name__
def use():
    yield care.m(5), len(care), list(care), care(6), care[7], care.x, care.me() is care
    yield face.m(5), len(face), dir(face), refused(lambda: face.x), refused(lambda: face.l)
    yield mem.m(5), len(mem), list(mem), mem(6), mem[7], mem.x, mem.me() is mem, isinstance(mem, mem.__class__), mem.l.append(2), len(mem.l)
    yield n.up(), n.up(), len(n), dir(n)
    yield repr(box), unsealer.unseal(box), refused(lambda: box.inside)
    yield guarded(1, [2]), refused(guarded, "x"), refused(guarded, True)
    yield next(it), list(it), a.v, lim.m(1), refused(lim.m, 1), logd.m(2)
    yield refused(setattr, care, "x", 5), refused(setattr, mem, "x", 5), refused(setattr, n, "up", 5), refused(setattr, type(care), "m", 5)
    yield {refused(getattr, x, n) for x in (care, care.m, guarded, n.up, mem.m) for n in ("__self__", "__func__", "__closure__", "__globals__", "__wrapped__", "__dict__", "gate", "fn")},
    yield refused(type(care)), refused(type(n)), refused(object.__new__, type(care)), refused(adder.freeze, care)
results = list(use())
""")
for r in c.namespace["results"]:
    print(*r)  # expect: 5 3 [1] 6 7 1 True
               # expect: 5 3 ['m'] AttributeError AttributeError
               # expect: 5 3 [1] 6 7 1 True True None 2
               # expect: 1 2 2 ['__len__', 'up']
               # expect: <sealed box> secret AttributeError
               # expect: (1, [2]) TypeError TypeError
               # expect: 1 [2] 1 1 CapabilityError 2
               # expect: AttributeError AttributeError AttributeError AttributeError
               # expect: {'AttributeError'}
               # expect: TypeError TypeError TypeError TypeError
print(t.x, t.l)  # expect: 1 [1, 2]
revoke()

# --- what is frozen is one's own
from adder import Compartment, freeze
class T: pass
t = T()
def f(): pass
plain = [1]
c = Compartment()
c.namespace.update(t=t, T=T, f=f, plain=plain)
c.exec("""
from adder import freeze
def refused(x):
    try:
        return freeze(x)
    except TypeError as e:
        return str(e)
class Own: pass
own = Own(); own.held = t
results = [refused(t), refused(T), refused(f), refused([f]), refused(own), refused(plain)]
""")
for r in c.namespace["results"]:
    print(r)  # expect: cannot freeze a 'T' object of another compartment
              # expect: cannot freeze a 'type' object of another compartment
              # expect: cannot freeze a 'function' object of another compartment
              # expect: cannot freeze a 'function' object of another compartment at [0]
              # expect: cannot freeze a 'T' object of another compartment at .held
              # expect: [1]
t.x = T.y = f.z = 1
plain.append(2)  # raises: TypeError: cannot append to a frozen list
