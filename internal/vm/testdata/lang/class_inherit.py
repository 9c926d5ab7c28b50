# Inheritance and the MRO.
class A:
    def who(self): return "A"
class B(A):
    def who(self): return "B" + super().who()
class C(A):
    def who(self): return "C" + super().who()
class D(B, C):
    def who(self): return "D" + super().who()
print(D().who(), [c.__name__ for c in D.__mro__], D.mro() == list(D.__mro__))  # expect: DBCA ['D', 'B', 'C', 'A', 'object'] True

# --- a longer one
class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(A, B, C): pass
class K2(D, B, E): pass
class K3(D, A): pass
class Z(K1, K2, K3): pass
print(" ".join(c.__name__ for c in Z.__mro__))  # expect: Z K1 K2 K3 D A B C E O object
# --- no order
class A: pass
class B: pass
class X(A, B): pass
class Y(B, A): pass
class Z(X, Y): pass  # raises: TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B
# --- a base twice
class A: pass
class B(A, A): pass  # raises: TypeError: duplicate base class A
# --- a base before its child
class A: pass
class B(A): pass
class C(A, B): pass  # raises: TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B
# --- bases must be classes
class C(5): pass  # raises: TypeError: int expected at most 2 arguments, got 3
# --- several built-in layouts
class C(int, str): pass  # raises: TypeError: multiple bases have instance lay-out conflict
# --- bool and others cannot be inherited from
class C(bool): pass  # raises: TypeError: type 'bool' is not an acceptable base type
# ---
class C(type(None)): pass  # raises: TypeError: type 'NoneType' is not an acceptable base type
# ---
def f(): pass
class C(type(f)): pass  # raises: TypeError: type 'function' is not an acceptable base type
# --- isinstance and issubclass
class A: pass
class B(A): pass
b = B()
print(isinstance(b, A), isinstance(b, (int, B)), issubclass(B, A), issubclass(A, B), issubclass(bool, int), isinstance(5, int | str), isinstance(None, int | None))  # expect: True True True False True True True
# ---
isinstance(5, "x")  # raises: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
# ---
issubclass(5, int)  # raises: TypeError: issubclass() arg 1 must be a class
# ---
isinstance(5, (int, 5)), isinstance("s", (int, 5))  # raises: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
# --- bases may be computed
bases = (dict,)
class C(*bases, **{}): pass
print(C({"a": 1}), C.__bases__)  # expect: {'a': 1} (<class 'dict'>,)
