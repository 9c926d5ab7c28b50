# Annotations are evaluated when asked.
def f(a: later, b: int = print("default")) -> also_later: ...  # expect: default
later, also_later = "A", "B"
print(f.__annotations__)  # expect: {'a': 'A', 'b': <class 'int'>, 'return': 'B'}
later = "changed"
print(f.__annotations__)  # expect: {'a': 'A', 'b': <class 'int'>, 'return': 'B'}

# --- undefined names raise only then
def f(a: undefined_thing): pass  # raises: NameError: name 'undefined_thing' is not defined
print("defined")  # expect: defined
f.__annotations__
# --- classes: forward references work
class Node:
    next: Node | None
    value: int
print(Node.__annotations__)  # expect: {'next': __main__.Node | None, 'value': <class 'int'>}
# --- __annotate__
def f(a: int): pass
print(f.__annotate__(1), f.__annotate__.__name__)  # expect: {'a': <class 'int'>} __annotate__
# --- formats of annotationlib
import annotationlib
def f(a: undefined_thing, b: list[int]): pass
print(annotationlib.get_annotations(f, format=annotationlib.Format.STRING))  # expect: {'a': 'undefined_thing', 'b': 'list[int]'}
# --- format 2 is refused by the function itself
def f(a: int): pass
f.__annotate__(2)
# --- from __future__ import annotations makes strings
from __future__ import annotations
def f(a: undefined, b: 1 + 2 = 3) -> x.y[z]: pass
print(f.__annotations__)  # expect: {'a': 'undefined', 'b': '1 + 2', 'return': 'x.y[z]'}
class C:
    x: some_thing = 1
print(C.__annotations__)  # expect: {'x': 'some_thing'}
# --- names are of the scope
def f():
    T = str
    def g(x: T): pass
    T = int
    return g
print(f().__annotations__)  # expect: {'x': <class 'int'>}
# --- class scope
class C:
    T = int
    x: T
    def m(self, y: T): pass
print(C.__annotations__, C.m.__annotations__)  # expect: {'x': <class 'int'>} {'y': <class 'int'>}
# --- setting and deleting
def f(a: int): pass
f.__annotations__ = {"x": 1}
print(f.__annotations__)  # expect: {'x': 1}
f.__annotations__["y"] = 2
print(f.__annotations__)  # expect: {'x': 1, 'y': 2}
# --- none at all
def f(): pass
class C: pass
print(f.__annotations__, C.__annotations__, f.__annotate__, C.__annotate__)  # expect: {} {} None None
# --- conditional annotations count when executed
class C:
    if False:
        never: int
    if True:
        always: str
print(C.__annotations__)  # expect: {'always': <class 'str'>}
# --- not inherited
class A: x: int
class B(A): pass
print(B.__annotations__)  # expect: {}
# --- yield, await and walrus are refused
def f(x: (y := 1)): pass  # raises: SyntaxError: named expression cannot be used within an annotation
# ---
def f(x: (yield)): pass  # raises: SyntaxError: yield expression cannot be used within an annotation
# --- typing.get_type_hints
from typing import get_type_hints
class A: x: "int"
class B(A): y: str
print(get_type_hints(B))  # expect: {'x': <class 'int'>, 'y': <class 'str'>}
