# super in all forms.
class A:
    def m(self): return "A.m"
    @classmethod
    def c(cls): return f"A.c {cls.__name__}"
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"
    x = "A.x"
class B(A):
    def m(self): return "B+" + super().m()
    @classmethod
    def c(cls): return "B+" + super().c()
    def others(self): return super().s(), super().p, super().x
    def old(self): return super(B, self).m()
b = B()
print(b.m(), B.c(), b.others(), b.old())  # expect: B+A.m B+A.c B ('A.s', 'A.p', 'A.x') A.m
print(super(B, b).m(), super(B, B).c(), repr(super(B, B).m(b)))  # expect: A.m A.c B 'A.m'

# --- setting through super
class A:
    @property
    def p(self): return self._p
    @p.setter
    def p(self, v): self._p = v * 2
class B(A):
    @property
    def p(self): return super().p
    @p.setter
    def p(self, v): super(B, B).p.__set__(self, v + 1)
b = B()
b.p = 1
print(b.p)  # expect: 4
# --- super() in nested functions needs the first argument of that function
class A:
    def m(self): return [1]
class B(A):
    def m(self):
        def inner(me): return super().m()
        return inner(self)
    def g(self): return [super(B, self).m() for _ in range(2)]
print(B().m(), B().g())  # expect: [1] [[1], [1]]
# --- without arguments in the function
class C:
    def m():
        super()  # raises: RuntimeError: super(): no arguments
C.m()
# --- deleted
class C:
    def m(self):
        del self
        super()  # raises: RuntimeError: super(): arg[0] deleted
C().m()
# --- outside a class
def f(self): super()  # raises: RuntimeError: super(): __class__ cell not found
f(1)
# --- at module level
super()  # raises: RuntimeError: super(): no arguments
# --- wrong object
class A: pass
class B(A): pass
super(B, A())  # raises: TypeError: super(type, obj): obj (instance of A) is not an instance or subtype of type (B).
# --- first argument
super(5, 5)  # raises: TypeError: super() argument 1 must be a type, not int
# --- missing attribute
class A:
    def m(self): super().nothing  # raises: AttributeError: 'super' object has no attribute 'nothing'
A().m()
# --- __class__ is a cell
class C:
    def m(self): return __class__
class D(C): pass
print(D().m() is C)  # expect: True
# --- the first argument may be rebound to another instance
class A:
    def m(self): return type(self).__name__
class B(A):
    def m(self):
        self = B2()
        return super().m()
class B2(B): pass
print(B().m())  # expect: B2
# --- repr and unbound super
class A: pass
s = super(A)
print(s, super(A, A()).__thisclass__, super(A, A).__self_class__)  # expect: <super: <class 'A'>, NULL> <class '__main__.A'> <class '__main__.A'>
