# ForwardRef, call_annotate_function, type_repr, annotations_to_string.
# cpython: same
from annotationlib import *
F = Format
r = ForwardRef("X")
print(r, ForwardRef("X", module="m", is_class=True, owner=int), r.__forward_arg__, r.__forward_module__, r.__forward_is_class__)  # expect: ForwardRef('X') ForwardRef('X', module='m', is_class=True, owner=<class 'int'>) X None False
print(r == ForwardRef("X"), r == ForwardRef("X", module="m"), hash(r) == hash(ForwardRef("X")), r == "X")  # expect: True False True False
print(ForwardRef("int").evaluate(), ForwardRef("x + 1").evaluate(globals={"x": 3}), ForwardRef("x").evaluate(locals={"x": 3}, globals={"x": 9}))  # expect: <class 'int'> 4 3
print(ForwardRef("int").evaluate(format=F.STRING), ForwardRef("list[und]").evaluate(format=F.FORWARDREF), r.evaluate(format=F.FORWARDREF) is r)  # expect: int list[ForwardRef('und')] True
class C[T]:
    a = 77
print(ForwardRef("T").evaluate(owner=C), ForwardRef("a").evaluate(owner=C), ForwardRef("T").evaluate(type_params=C.__type_params__))  # expect: T 77 T
print(r | int, None | r, r | "Y", ForwardRef("1/0").evaluate(format=F.FORWARDREF))  # expect: ForwardRef('X') | int None | ForwardRef('X') ForwardRef('X') | ForwardRef('Y') ForwardRef('1/0')
def basic(format, /):
    if format > 2:
        raise NotImplementedError
    return {"x": undefined, "y": list[undefined], "z": int}
print(call_annotate_function(basic, F.FORWARDREF))  # expect: {'x': ForwardRef('undefined'), 'y': list[ForwardRef('undefined')], 'z': <class 'int'>}
print(call_annotate_function(basic, F.STRING))  # expect: {'x': 'undefined', 'y': 'list[undefined]', 'z': 'int'}
def values_only(format, /):
    if format != F.VALUE:
        raise NotImplementedError
    return {"x": int, "y": "s"}
print(call_annotate_function(values_only, F.STRING), call_annotate_function(values_only, F.FORWARDREF))  # expect: {'x': 'int', 'y': 's'} {'x': <class 'int'>, 'y': 's'}
type A[W] = list[W] | und
print(call_evaluate_function(A.evaluate_value, F.STRING), call_evaluate_function(A.evaluate_value, F.FORWARDREF))  # expect: list[W] | und ForwardRef('list[W] | und')
print(type_repr(int), type_repr(C), type_repr(len), type_repr(...), type_repr("x"), type_repr(list[int]), type_repr(None))  # expect: int __main__.C len ... 'x' list[int] None
print(annotations_to_string({"a": int, "b": "x", "c": ..., "d": [int]}))  # expect: {'a': 'int', 'b': 'x', 'c': '...', 'd': "[<class 'int'>]"}
print(get_annotate_from_class_namespace({"__annotate__": 1}), get_annotate_from_class_namespace({"__annotate_func__": 2}), get_annotate_from_class_namespace({}))  # expect: 1 2 None
r.evaluate()  # raises: NameError: name 'X' is not defined
# ---
from annotationlib import *
ForwardRef(3)  # raises: TypeError: Forward reference must be a string -- got 3
# ---
from annotationlib import *
class X(ForwardRef): ...  # raises: TypeError: Cannot subclass ForwardRef
# ---
from annotationlib import *
ForwardRef("x y").evaluate()  # raises: SyntaxError: Forward reference must be an expression -- got 'x y'
# ---
from annotationlib import *
call_annotate_function(lambda f: {}, Format.VALUE_WITH_FAKE_GLOBALS)  # raises: ValueError: The VALUE_WITH_FAKE_GLOBALS format is for internal use only
# ---
from annotationlib import *
def f(format):
    raise NotImplementedError
call_annotate_function(f, 55)  # raises: ValueError: Invalid format: 55
# ---
from annotationlib import *
ForwardRef("int").evaluate(format=77)  # raises: NotImplementedError: 77
