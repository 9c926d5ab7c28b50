# with: what goes wrong.
with 5:  # raises: TypeError: 'int' object does not support the context manager protocol (missed __exit__ method)
    pass
# --- only __enter__
class A:
    def __enter__(self): pass
with A(): pass  # raises: TypeError: 'A' object does not support the context manager protocol (missed __exit__ method)
# --- only __exit__
class A:
    def __exit__(self, *a): pass
with A(): pass  # raises: TypeError: 'A' object does not support the context manager protocol (missed __enter__ method)
# --- an asynchronous one
class A:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
with A(): pass  # raises: TypeError: 'A' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?
# --- looked up on the type
class A: pass
a = A()
a.__enter__ = lambda: 1
a.__exit__ = lambda *x: None
with a: pass  # raises: TypeError: 'A' object does not support the context manager protocol (missed __exit__ method)
# --- __enter__ raises: __exit__ does not run
class A:
    def __enter__(self): raise ValueError("enter")  # raises: ValueError: enter
    def __exit__(self, *a): print("never")  # unreachable
with A(): pass
# --- __exit__ raises: replaces, with context
class A:
    def __enter__(self): pass
    def __exit__(self, *a): raise KeyError("exit")
try:
    with A():
        raise ValueError("body")
except KeyError as e:
    print(repr(e), repr(e.__context__))  # expect: KeyError('exit') ValueError('body')
# --- binding the target raises: __exit__ runs
class A:
    def __enter__(self): return 5
    def __exit__(self, t, v, tb): print("exit", t.__name__)
with A() as (a, b):  # raises: TypeError: cannot unpack non-iterable int object
    pass
# expect: exit TypeError
# --- the second fails to enter: the first exits
class A:
    def __enter__(self): pass
    def __exit__(self, t, v, tb): print("exit", v)
class B:
    def __enter__(self): raise ValueError("B")  # raises: ValueError: B
    def __exit__(self, *a): pass
with A(), B(): pass  # expect: exit B
# --- __exit__ with the wrong signature
class A:
    def __enter__(self): pass
    def __exit__(self): pass
with A(): pass  # raises: TypeError: A.__exit__() takes 1 positional argument but 4 were given
# --- raising the same exception again in __exit__
class A:
    def __enter__(self): pass
    def __exit__(self, t, v, tb): raise v
with A():
    raise ValueError("same")  # raises: ValueError: same
# --- truth of the answer fails
class T:
    def __bool__(self): raise TypeError("no truth")  # raises: TypeError: no truth
class A:
    def __enter__(self): pass
    def __exit__(self, *a): return T()
with A():
    raise ValueError("body")
