# Annotated assignment.
x: int = 1
y: str
print(x)  # expect: 1
print(__annotations__)  # raises: NameError: name '__annotations__' is not defined. Did you mean: '__annotate__'?

# --- the annotation is not evaluated
z: undefined_thing = 3
print(z)  # expect: 3

# --- a name that is only annotated is not bound
y: int
print(y)  # raises: NameError: name 'y' is not defined

# --- in a function: makes a local, keeps no annotations
def f():
    v: int
    try:
        v
    except UnboundLocalError as e:
        print(e)
f()  # expect: cannot access local variable 'v' where it is not associated with a value

# --- in a class
class C:
    a: int = 1
    b: "str"
    (c): int = 5
print(C.__annotations__, C.c)  # expect: {'a': <class 'int'>, 'b': 'str'} 5

# --- attributes and subscripts: the target is evaluated, the annotation is not kept
class C: pass
c = C()
c.x: int = 5
d = {}
d["k"]: int = 6
print(c.x, d, hasattr(C, "__annotations__"))  # expect: 5 {'k': 6} True

# --- star values
t: tuple = 1, *range(3)
print(t)  # expect: (1, 0, 1, 2)

# --- a global may not be annotated
def f():
    global g
    g: int = 1  # raises: SyntaxError: annotated name 'g' can't be global
