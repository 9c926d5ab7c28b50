# Classes: attributes, methods, instances.
class Dog:
    kind = "canine"
    def __init__(self, name):
        self.name = name
    def speak(self, n=1):
        return f"{self.name}: " + "woof" * n
d = Dog("rex")
print(d.speak(), d.speak(2), d.kind, Dog.speak(d))  # expect: rex: woof rex: woofwoof canine rex: woof
print(d.__dict__, d.__class__ is Dog, type(d) is Dog, isinstance(d, Dog))  # expect: {'name': 'rex'} True True True
print(Dog.__name__, Dog.__qualname__, Dog.__module__, Dog.__bases__, Dog.__mro__)  # expect: Dog Dog __main__ (<class 'object'>,) (<class '__main__.Dog'>, <class 'object'>)

# --- mutable class attributes are shared
class C:
    items = []
    def add(self, x): self.items.append(x)
a, b = C(), C()
a.add(1)
print(b.items, C.items is a.items)  # expect: [1] True
a.items = []
a.add(2)
print(a.items, b.items)  # expect: [2] [1]
# --- methods can be added and removed
class C: pass
C.m = lambda self: "m"
c = C()
print(c.m())  # expect: m
c.m = lambda: "own"
print(c.m())  # expect: own
del c.m
del C.m
c.m()  # raises: AttributeError: 'C' object has no attribute 'm'
# --- bound methods remember their instance
class C:
    def __init__(self, n): self.n = n
    def get(self): return self.n
ms = [C(i).get for i in range(3)]
print([m() for m in ms])  # expect: [0, 1, 2]
print(ms[0] == ms[0], ms[0] == ms[1], C.get is C.get)  # expect: True False True
# --- __init__ must return None
class C:
    def __init__(self): return 5
C()  # raises: TypeError: __init__() should return None, not 'int'
# --- __new__ that gives something else skips __init__
class C:
    def __new__(cls, x): return x * 2
    def __init__(self, x): print("never")  # unreachable
print(C(4))  # expect: 8
# --- __new__ and __init__ get the arguments
class C:
    def __new__(cls, *a, **k):
        print("new", cls.__name__, a, k)
        return super().__new__(cls)
    def __init__(self, *a, **k): print("init", a, k)
class D(C): pass
D(1, x=2)  # expect: new D (1,) {'x': 2}
# expect: init (1,) {'x': 2}
# --- object() with arguments
class C:
    def __new__(cls, x): return super().__new__(cls, x)  # raises: TypeError: object.__new__() takes exactly one argument (the type to instantiate)
C(1)
# --- an empty body
class E: ...
class F(): "doc"
print(E.__doc__, F.__doc__)  # expect: None doc
# --- metadata
class Outer:
    class Inner:
        def m(self): pass
print(Outer.Inner.__qualname__, Outer.Inner.m.__qualname__, Outer.__firstlineno__, Outer.__static_attributes__)  # expect: Outer.Inner Outer.Inner.m 67 ()
# --- self attributes are listed
class C:
    def f(self):
        self.b = 1
        self.a = 2
print(sorted(C.__static_attributes__))  # expect: ['a', 'b']
