# The builtins module: one object, whose names are found after the globals of every module.
import builtins
print(builtins is __builtins__, vars(builtins) is __builtins__.__dict__)  # expect: True True
vars(__builtins__)["first"] = 1
print(first)  # expect: 1
builtins.second = 2
print(second, vars(builtins)["second"], "second" in dir(builtins))  # expect: 2 2 True
del builtins.second
try: second
except NameError as e: print(e)  # expect: name 'second' is not defined

# --- what is changed there is found by functions that ran before, and by those that wait
import builtins
def f(): return [len("abc"), abs(-2)]
def g():
    while True: yield len("abc")
def deco():
    def inner(): return len("abc")
    return inner
waiting, inner = g(), deco()
print(f(), next(waiting), inner())  # expect: [3, 2] 3 3
length = builtins.len
builtins.len = lambda x: "mine"
print(f(), next(waiting), inner(), [len(x) for x in ("a", "b")], eval("len(())"), (lambda: len([]))())  # expect: ['mine', 2] mine mine ['mine', 'mine'] mine mine
builtins.len = length
print(f(), next(waiting), inner())  # expect: [3, 2] 3 3
del builtins.len
try: f()
except NameError as e: print(e)  # expect: name 'len' is not defined
builtins.len = length
print(f())  # expect: [3, 2]

# --- its annotations are its own
import builtins
print(builtins.__annotations__)  # expect: {}
builtins.__annotations__["x"] = int
print(__builtins__.__annotations__, builtins.__annotations__ is __builtins__.__annotations__)  # expect: {'x': <class 'int'>} True
builtins.__annotations__ = {"y": str}
print(builtins.__annotations__)  # expect: {'y': <class 'str'>}
del builtins.__annotations__
try: del builtins.__annotations__
except AttributeError as e: print(repr(e))  # expect: AttributeError('__annotations__')
print(builtins.__annotations__, builtins.__annotate__)  # expect: {} None

# --- names from it
from builtins import len as size, print as show
from builtins import *
show(size("ab"), max(1, 2))  # expect: 2 2
