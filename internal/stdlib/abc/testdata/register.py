# abc: virtual subclasses and the caches behind isinstance.
from abc import ABC, ABCMeta, get_cache_token

class Drawable(ABC): ...
class Pen: ...

print(isinstance(Pen(), Drawable), issubclass(Pen, Drawable))  # expect: False False
before = get_cache_token()
print(Drawable.register(Pen) is Pen)  # expect: True
print(get_cache_token() == before, Pen.__mro__ == (Pen, object))  # expect: False True
print(isinstance(Pen(), Drawable), issubclass(Pen, Drawable))  # expect: True True

class Fine(Pen): ...
print(issubclass(Fine, Drawable), isinstance(Fine(), Drawable))  # expect: True True

@Drawable.register
class Brush: ...
print(isinstance(Brush(), Drawable))  # expect: True

# --- registering with a derived ABC counts for its bases, whenever they are asked
from abc import ABC
class A(ABC): ...
class B(A): ...
class C(B): ...
class X: ...
print(issubclass(X, A), issubclass(X, B), issubclass(X, C))  # expect: False False False
B.register(X)
print(issubclass(X, A), issubclass(X, B), issubclass(X, C))  # expect: True True False
class Y(ABC): ...
C.register(Y)
class Z: ...
Y.register(Z)
print(issubclass(Z, A), issubclass(Z, C), issubclass(Z, Y))  # expect: True True True

# --- real subclasses of a registered class
from abc import ABC
class A(ABC): ...
A.register(int)
print(isinstance(True, A), isinstance(3, A), isinstance(3.0, A), issubclass(bool, A))  # expect: True True False True

# --- not a class
from abc import ABC
class A(ABC): ...
A.register(1)  # raises: TypeError: Can only register classes

# --- a cycle
from abc import ABC
class A(ABC): ...
class B(A): ...
B.register(A)  # raises: RuntimeError: Refusing to create an inheritance cycle

# --- not a class to ask about
from abc import ABC
class A(ABC): ...
issubclass(1, A)  # raises: TypeError: issubclass() arg 1 must be a class

# --- __class__ that lies
from abc import ABC
class A(ABC): ...
class B: ...
A.register(B)
class Liar:
    @property
    def __class__(self):
        return B
print(isinstance(Liar(), A), isinstance(Liar(), B))  # expect: True True
