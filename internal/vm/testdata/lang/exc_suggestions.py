# "Did you mean" in the shown message.
class C:
    def __init__(self): self.value = 1
    def compute(self): pass
C().valeu  # raises: AttributeError: 'C' object has no attribute 'valeu'. Did you mean: 'value'?
# ---
class C:
    def compute(self): pass
C().comput()  # raises: AttributeError: 'C' object has no attribute 'comput'. Did you mean: 'compute'?
# ---
class C:
    def compute(self): pass
C.compue  # raises: AttributeError: type object 'C' has no attribute 'compue'. Did you mean: 'compute'?
# --- of built-ins
"abc".uper()  # raises: AttributeError: 'str' object has no attribute 'uper'. Did you mean: 'upper'?
# ---
[].sorted()  # raises: AttributeError: 'list' object has no attribute 'sorted'. Did you mean: 'sort'?
# ---
{}.haskey("a")  # raises: AttributeError: 'dict' object has no attribute 'haskey'
# ---
import math
math.squareroot  # raises: AttributeError: module 'math' has no attribute 'squareroot'
# ---
import math
math.flor(1)  # raises: AttributeError: module 'math' has no attribute 'flor'. Did you mean: 'floor'?
# --- a private-looking name is suggested only when the wrong one looks so
class C:
    _hidden = 1
C().hidden  # raises: AttributeError: 'C' object has no attribute 'hidden'
# ---
class C:
    _hidden = 1
C()._hiden  # raises: AttributeError: 'C' object has no attribute '_hiden'. Did you mean: '_hidden'?
# --- nothing near
class C:
    alpha = 1
C().omega  # raises: AttributeError: 'C' object has no attribute 'omega'
# --- short names need to be very near
class C:
    ab = 1
C().xy  # raises: AttributeError: 'C' object has no attribute 'xy'
# --- names: locals before globals before builtins
lenght = 5
lenghth  # raises: NameError: name 'lenghth' is not defined. Did you mean: 'lenght'?
# ---
def f(parameter):
    return paramter  # raises: NameError: name 'paramter' is not defined. Did you mean: 'parameter'?
f(1)
# ---
lne([1])  # raises: NameError: name 'lne' is not defined
# --- the instance's attribute
class C:
    def __init__(self): self.count = 1
    def m(self): return count  # raises: NameError: name 'count' is not defined. Did you mean: 'self.count'?
C().m()
# --- class attributes by self too
class C:
    limit = 5
    def m(self): return limit  # raises: NameError: name 'limit' is not defined. Did you mean: 'self.limit'?
C().m()
# --- a standard module
itertools.count()  # raises: NameError: name 'itertools' is not defined. Did you forget to import 'itertools'?
# --- a submodule's parent
collections.abc.Iterable  # raises: NameError: name 'collections' is not defined. Did you forget to import 'collections'?
# --- import from
from math import sqtr  # raises: ImportError: cannot import name 'sqtr' from 'math' (unknown location)
# ---
from itertools import chian  # raises: ImportError: cannot import name 'chian' from 'itertools' (unknown location). Did you mean: 'chain'?
# --- keyword arguments
def f(first, second): pass
f(1, secnd=2)  # raises: TypeError: f() got an unexpected keyword argument 'secnd'. Did you mean 'second'?
# --- in nested functions
def outer():
    variable = 1
    def inner():
        return varable  # raises: NameError: name 'varable' is not defined. Did you mean: 'callable'?
    return inner()
outer()
# --- enum members and dataclass fields
from enum import Enum
class Color(Enum): GREEN = 1
Color.GREN  # raises: AttributeError: type object 'Color' has no attribute 'GREN'. Did you mean: 'GREEN'?
# --- raised by hand: no suggestion without name
raise NameError("name 'lne' is not defined")  # raises: NameError: name 'lne' is not defined
# --- raised by hand with name
raise AttributeError("no such thing", name="uper", obj="abc")  # raises: AttributeError: no such thing. Did you mean: 'upper'?
# --- __getattr__ that raises plainly
class C:
    value = 1
    def __getattr__(self, n): raise AttributeError(f"custom {n}")  # raises: AttributeError: custom valu. Did you mean: 'value'?
C().valu
# --- in a comprehension
numbers = [1]
[n for n in nubmers]  # raises: NameError: name 'nubmers' is not defined. Did you mean: 'numbers'?
# --- capital letters
none  # raises: NameError: name 'none' is not defined. Did you mean: 'None'?
# ---
true  # raises: NameError: name 'true' is not defined. Did you mean: 'True'?
