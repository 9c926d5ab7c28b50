# contextlib: closing, suppress, redirect_stdout, nullcontext, decorators, the ABCs.
from contextlib import closing, nullcontext, suppress
class R:
    def close(self): print("closed")
with closing(R()) as r:
    print(type(r).__name__)
# expect: R
# expect: closed
try:
    with closing(R()):
        raise ValueError("x")
except ValueError as e:
    print(repr(e))
# expect: closed
# expect: ValueError('x')
with nullcontext() as n, nullcontext(5) as m:
    print(n, m)  # expect: None 5

# --- suppress
from contextlib import suppress
with suppress(KeyError, IndexError):
    [][1]
    print("not reached")
with suppress():
    pass
s = suppress(ValueError)
with s:
    with s:
        raise ValueError
    print("inner done")  # expect: inner done
    raise ValueError
with suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [ValueError(2)])])
try:
    with suppress(ValueError):
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
except ExceptionGroup as e:
    print(repr(e))  # expect: ExceptionGroup('g', [KeyError(2)])
with suppress(ValueError):
    raise KeyError("not that one")  # raises: KeyError: 'not that one'

# --- redirect_stdout nests and is reentrant
import io, sys
from contextlib import redirect_stdout, redirect_stderr
out = io.StringIO()
r = redirect_stdout(out)
with r as target:
    print("in", target is out)
    with r:
        print("deeper")
    print("out again")
print(repr(out.getvalue()))  # expect: 'in True\ndeeper\nout again\n'
err = io.StringIO()
with redirect_stderr(err):
    print("e", file=sys.stderr)
print(repr(err.getvalue()))  # expect: 'e\n'

# --- ContextDecorator
from contextlib import ContextDecorator
class track(ContextDecorator):
    def __enter__(self): print("in"); return self
    def __exit__(self, *e): print("out", e[0]); return True
@track()
def f(x):
    print("f", x)
    return x
print(f(1))  # expect: in
# expect: f 1
# expect: out None
# expect: 1
@track()
def g(): raise ValueError
print(g())  # expect: in
# expect: out <class 'ValueError'>
# expect: None

# --- ABCs
from contextlib import AbstractContextManager, AbstractAsyncContextManager
class Duck:
    def __enter__(self): ...
    def __exit__(self, *a): ...
print(issubclass(Duck, AbstractContextManager), issubclass(Duck, AbstractAsyncContextManager))  # expect: True False
class Not(Duck):
    __exit__ = None
print(issubclass(Not, AbstractContextManager), AbstractContextManager[int])  # expect: False contextlib.AbstractContextManager[int]
class Mine(AbstractContextManager):
    def __exit__(self, *a): return super().__exit__(*a)
with Mine() as m: print(type(m).__name__)  # expect: Mine
AbstractContextManager()  # raises: TypeError: Can't instantiate abstract class AbstractContextManager without an implementation for abstract method '__exit__'
