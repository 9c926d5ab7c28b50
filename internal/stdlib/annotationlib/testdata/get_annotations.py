# get_annotations in its three formats.
# cpython: same
from annotationlib import *
import types
F = Format
def show(d): print({k: str(v).split(" at 0x")[0].split(", owner")[0] for k, v in d.items()})
class K:
    a: int
    b: list[undefined]
    c: undefined.attr
    d: "text"
    def meth(self, x: unknown, y: "str", *a: *Ts, **k: 1) -> K: ...
show(get_annotations(K, format=F.STRING))  # expect: {'a': 'int', 'b': 'list[undefined]', 'c': 'undefined.attr', 'd': 'text'}
show(get_annotations(K, format=F.FORWARDREF))  # expect: {'a': "<class 'int'>", 'b': "list[ForwardRef('undefined', is_class=True", 'c': "ForwardRef('undefined.attr', is_class=True", 'd': 'text'}
show(get_annotations(K.meth, format=F.STRING))  # expect: {'x': 'unknown', 'y': 'str', 'a': '*Ts', 'k': '1', 'return': 'K'}
show(get_annotations(K.meth, format=F.FORWARDREF))  # expect: {'x': "ForwardRef('unknown'", 'y': 'str', 'a': "ForwardRef('*Ts'", 'k': '1', 'return': "<class '__main__.K'>"}
print(get_annotations(K, format=F.FORWARDREF)["c"])  # expect: ForwardRef('undefined.attr', is_class=True, owner=<class '__main__.K'>)
print(get_annotations(int), get_annotations(len), list(Format), F.VALUE == 1)  # expect: {} {} [<Format.VALUE: 1>, <Format.VALUE_WITH_FAKE_GLOBALS: 2>, <Format.FORWARDREF: 3>, <Format.STRING: 4>] True
undefined = types.SimpleNamespace(attr=5)
print(get_annotations(K, format=F.FORWARDREF)["c"], str(get_annotations(K, format=F.FORWARDREF)["b"]))  # expect: 5 list[namespace(attr=5)]
class G[T]:
    x: T
    y: list[T]
    z: nothing[T]
show(get_annotations(G, format=F.STRING))  # expect: {'x': 'T', 'y': 'list[T]', 'z': 'nothing[T]'}
show(get_annotations(G, format=F.FORWARDREF))  # expect: {'x': 'T', 'y': 'list[T]', 'z': "ForwardRef('nothing[T]', is_class=True"}
def outer():
    cell = 5
    class X:
        a: cell
        b: later
        c: list[later]
    if 0: later = 3
    return X
show(get_annotations(outer(), format=F.STRING))  # expect: {'a': 'cell', 'b': 'later', 'c': 'list[later]'}
show(get_annotations(outer(), format=F.FORWARDREF))  # expect: {'a': '5', 'b': "ForwardRef('later', is_class=True", 'c': "list[ForwardRef('later', is_class=True"}
def late():
    def f(a: later): ...
    r = get_annotations(f, format=F.FORWARDREF)["a"]
    later = int
    return r
print(late().evaluate())  # expect: <class 'int'>
class Cond:
    if 1: a: int
    if 0: b: str
    for i in [1]: c: missing
show(get_annotations(Cond, format=F.FORWARDREF))  # expect: {'a': "<class 'int'>", 'c': "ForwardRef('missing', is_class=True"}
class S: pass
S.__annotations__ = {"a": "int", "b": int}
print(get_annotations(S), get_annotations(S, eval_str=True), get_annotations(S, format=F.STRING))  # expect: {'a': 'int', 'b': <class 'int'>} {'a': <class 'int'>, 'b': <class 'int'>} {'a': 'int', 'b': 'int'}
print(get_annotations(types.SimpleNamespace(__annotate__=lambda f: {"q": f}), format=F.STRING))  # expect: {'q': <Format.STRING: 4>}
def star(*a: "*T"): ...
print(get_annotations(star, eval_str=True, locals={"T": (1,)}))  # expect: {'a': 1}
get_annotations(K)
# ---
import annotationlib
annotationlib.get_annotations(1)  # raises: TypeError: 1 does not have annotations
# ---
from annotationlib import *
get_annotations(int, format=Format.VALUE_WITH_FAKE_GLOBALS)  # raises: ValueError: The VALUE_WITH_FAKE_GLOBALS format is for internal use only
# ---
from annotationlib import *
get_annotations(int, format=9)  # raises: ValueError: Unsupported format 9
# ---
from annotationlib import *
get_annotations(int, format=Format.STRING, eval_str=True)  # raises: ValueError: eval_str=True is only supported with format=Format.VALUE
# ---
from annotationlib import *
def f(a: "a b"): ...
get_annotations(f, eval_str=True)  # raises: SyntaxError: invalid syntax
# --- annotations that cannot be written
from annotationlib import *
def f(a: f"{x}"): ...  # raises: TypeError: Cannot stringify annotation containing string formatting
get_annotations(f, format=Format.STRING)
# ---
from annotationlib import *
def f(a: 1 / 0): ...  # raises: ZeroDivisionError: division by zero
get_annotations(f, format=Format.FORWARDREF)
# ---
import annotationlib, types
annotationlib.get_annotations(types.SimpleNamespace(__annotations__=3))  # raises: ValueError: namespace(__annotations__=3).__annotations__ is neither a dict nor None
