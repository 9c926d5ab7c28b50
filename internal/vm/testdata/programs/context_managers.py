# Context managers of all kinds: generator based, nested with, suppressing, re-raising, ExitStack surgery, reentrant and reusable, async mirror, __exit__ lookups, closing, chdir-like state.
import asyncio
import contextlib
import contextvars
import decimal
import io
import sys
import threading
import warnings
from contextlib import AbstractContextManager, AsyncExitStack, ContextDecorator, ExitStack, asynccontextmanager, closing, contextmanager, nullcontext, redirect_stdout, suppress
from functools import partial

log = []


def flush(title):
    print(f"{title}: {' '.join(log)}")
    log.clear()


class Cm:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail
    def __enter__(self):
        log.append(f"+{self.name}")
        if self.fail == "enter":
            raise OSError(self.name)
        return self.name.upper()
    def __exit__(self, t, e, tb):
        log.append(f"-{self.name}{f'({t.__name__})' if t else ''}")
        if self.fail == "exit":
            raise LookupError(self.name)
        return self.swallow


@contextmanager
def gen(name, mode=""):
    log.append(f"<{name}")
    try:
        if mode == "noyield":
            return
        yield name
        if mode == "twice":
            yield
    except ZeroDivisionError as e:
        log.append(f"!{name}")
        if mode == "swallow":
            return
        if mode == "replace":
            raise TypeError(f"from {name}") from e
        if mode == "stop":
            raise StopIteration
        raise
    finally:
        log.append(f"{name}>")


def attempt(title, fn):
    try:
        print(title, "->", fn())
    except BaseException as e:
        parts = [e]
        while x := parts[-1].__cause__ or parts[-1].__context__:
            parts.append(x)
        print(title, "!!", " <- ".join(f"{type(p).__name__}({p})" for p in parts))
    flush("   ")


def simple():
    with Cm("a") as a, Cm("b") as b:
        return a + b
def swallow():
    with Cm("a"), Cm("b", swallow=True), Cm("c"):
        1 / 0
    return "after"
def enter_fails():
    with Cm("a"), Cm("b", fail="enter"), Cm("c"):
        pass
def exit_fails():
    with Cm("a", fail="exit"), Cm("b", fail="exit"):
        1 / 0
def in_loop():
    out = []
    for i in range(4):
        with (Cm(f"l{i}") as x, nullcontext(i) as j):
            if i == 1: continue
            if i == 3: break
            out.append((x, j))
    else:
        out.append("else")
    return out
def generator():
    def g():
        with Cm("g"):
            yield 1
            yield 2
    it = g()
    next(it)
    it.close()
    return [*g()]
def gens(mode):
    with gen("x", mode) as x:
        1 / 0
    return x
for f in (simple, swallow, enter_fails, exit_fails, in_loop, generator):
    attempt(f.__name__, f)
# expect: simple -> AB
# expect:    : +a +b -b -a
# expect: swallow -> after
# expect:    : +a +b +c -c(ZeroDivisionError) -b(ZeroDivisionError) -a
# expect: enter_fails !! OSError(b)
# expect:    : +a +b -a(OSError)
# expect: exit_fails !! LookupError(a) <- LookupError(b) <- ZeroDivisionError(division by zero)
# expect:    : +a +b -b(ZeroDivisionError) -a(LookupError)
# expect: in_loop -> [('L0', 0), ('L2', 2)]
# expect:    : +l0 -l0 +l1 -l1 +l2 -l2 +l3 -l3
# expect: generator -> [1, 2]
# expect:    : +g -g(GeneratorExit) +g -g
for mode in ("", "swallow", "replace", "noyield", "twice", "stop"):
    attempt(f"gen {mode}", partial(gens, mode))
# expect: gen  !! ZeroDivisionError(division by zero)
# expect:    : <x !x x>
# expect: gen swallow -> x
# expect:    : <x !x x>
# expect: gen replace !! TypeError(from x) <- ZeroDivisionError(division by zero)
# expect:    : <x !x x>
# expect: gen noyield !! RuntimeError(generator didn't yield) <- StopIteration()
# expect:    : <x x>
# expect: gen twice !! ZeroDivisionError(division by zero)
# expect:    : <x !x x>
# expect: gen stop !! RuntimeError(generator raised StopIteration) <- StopIteration() <- ZeroDivisionError(division by zero)
# expect:    : <x !x x>


def reuse():
    c = gen("once")
    with c: pass
    with c: pass
attempt("reuse", reuse)  # expect: reuse !! AttributeError('_GeneratorContextManager' object has no attribute 'args')
# expect:    : <once once>


@gen("deco")
def decorated(n):
    "doc"
    return n / 0 if n else "fine"
attempt("decorated", partial(decorated, 0)); attempt("decorated bad", partial(decorated, 1)); print(decorated.__name__, decorated.__doc__)  # expect: decorated -> fine
# expect:    : <deco deco>
# expect: decorated bad !! ZeroDivisionError(division by zero)
# expect:    : <deco !deco deco>
# expect: decorated doc


def stack(steps):
    with ExitStack() as s:
        for step in steps.split():
            match step.split(":"):
                case ["cm", n]: s.enter_context(Cm(n))
                case ["sw", n]: s.push(Cm(n, swallow=True))
                case ["cb", n]: s.callback(log.append, f"cb{n}")
                case ["bad", n]: s.push(Cm(n, fail="exit"))
                case ["fn", n]: s.push(lambda t, e, tb: log.append(f"fn{n}({t and t.__name__})"))
                case ["raise", n]: raise {"z": ZeroDivisionError, "k": KeyError}[n]("stack")
                case ["pop", n]: kept.append(s.pop_all())
                case ["obj", n]: s.enter_context(n)
        return len(s._exit_callbacks) if hasattr(s, "_zz") else "end"
    return "swallowed"


kept = []
for steps in ("cm:a cb:1 cm:b", "cm:a sw:b fn:c raise:z", "cm:a bad:b cb:2 raise:k", "sw:a bad:b raise:z", "cm:a pop:x cm:b", "obj:nothing", "bad:a bad:b cm:c"):
    attempt(steps, partial(stack, steps))
# expect: cm:a cb:1 cm:b -> end
# expect:    : +a +b -b cb1 -a
# expect: cm:a sw:b fn:c raise:z -> swallowed
# expect:    : +a fnz(ZeroDivisionError) -b(ZeroDivisionError) -a
# expect: cm:a bad:b cb:2 raise:k !! LookupError(b) <- KeyError('stack')
# expect:    : +a cb2 -b(KeyError) -a(LookupError)
# expect: sw:a bad:b raise:z -> swallowed
# expect:    : -b(ZeroDivisionError) -a(LookupError)
# expect: cm:a pop:x cm:b -> end
# expect:    : +a +b -b
# expect: obj:nothing !! TypeError('builtins.str' object does not support the context manager protocol) <- AttributeError(type object 'str' has no attribute '__enter__')
# expect-repr: '   : '
# expect: bad:a bad:b cm:c !! LookupError(a)
# expect:    : +c -c -b -a(LookupError)
kept[0].close()
flush("kept closed")  # expect: kept closed: -a
kept[0].close()


class Half:
    def __enter__(self): return 1
class Inst:
    def __init__(self): self.__enter__ = self.__exit__ = lambda *a: log.append("instance")
class Reenter(ContextDecorator):
    depth = 0
    def __enter__(self): self.depth += 1; return self.depth
    def __exit__(self, *a): self.depth -= 1


for x in (Half(), Inst(), 3, Cm, None):
    try:
        with x: pass
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# expect: TypeError 'Half' object does not support the context manager protocol (missed __exit__ method)
# expect: TypeError 'Inst' object does not support the context manager protocol (missed __exit__ method)
# expect: TypeError 'int' object does not support the context manager protocol (missed __exit__ method)
# expect: TypeError 'type' object does not support the context manager protocol (missed __exit__ method)
# expect: TypeError 'NoneType' object does not support the context manager protocol (missed __exit__ method)
r = Reenter()
with r as one, r as two, r as three:
    print(one, two, three)  # expect: 1 2 3
@r
def rec(n): return r.depth if n == 0 else rec(n - 1)
print(rec(3), r.depth)  # expect: 4 0
with suppress(KeyError, IndexError) as s:
    print(s, {}["x"])
with suppress(ValueError):
    with suppress(KeyError):
        raise ExceptionGroup("g", [KeyError(1), ValueError(2)]) if False else ValueError
try:
    with suppress(KeyError):
        raise ExceptionGroup("g", [KeyError(1), ValueError(2)])
except ExceptionGroup as e:
    print(repr(e))  # expect: ExceptionGroup('g', [ValueError(2)])
with redirect_stdout(io.StringIO()) as o, contextlib.redirect_stderr(sys.stdout):
    print("hidden"); print("err", file=sys.stderr)
print(repr(o.getvalue()))  # expect: 'hidden\nerr\n'
with closing(o) as c, decimal.localcontext(prec=3) as ctx, warnings.catch_warnings(action="ignore"):
    print(decimal.Decimal(1) / 3, ctx.prec, c is o)  # expect: 0.333 3 True
print(o.closed, issubclass(Cm, AbstractContextManager), isinstance(nullcontext(), AbstractContextManager), threading.Lock().__enter__())  # expect: True True True True
var = contextvars.ContextVar("v", default=0)
ctx = contextvars.copy_context()
tok = var.set(1)
print(ctx.run(lambda: (var.get(), var.set(5), var.get())[::2]), var.get(), var.reset(tok), var.get(), ctx[var], tok.old_value is contextvars.Token.MISSING)  # expect: (0, 5) 1 None 0 5 True
try:
    var.reset(tok)
except RuntimeError as e:
    print(str(e).split(" at ")[0].split("<")[0])  # expect:


@asynccontextmanager
async def agen(n):
    log.append(f"a{n}")
    try:
        yield n
    finally:
        await asyncio.sleep(0)
        log.append(f"z{n}")


async def main():
    async with agen(1) as a, agen(2) as b, nullcontext(3) as c:
        log.append(f"{a + b + c}")
    async with AsyncExitStack() as s:
        await s.enter_async_context(agen(4)); s.enter_context(Cm("sync")); s.push_async_callback(asyncio.sleep, 0)
        s.callback(log.append, "cb")
    for bad in (Cm("x"), 5):
        try:
            async with bad: pass
        except TypeError as e:
            print(e)

asyncio.run(main())  # expect: 'Cm' object does not support the asynchronous context manager protocol (missed __aexit__ method) but it supports the context manager protocol. Did you mean to use 'with'?
# expect: 'int' object does not support the asynchronous context manager protocol (missed __aexit__ method)
flush("async")  # expect: async: a1 a2 6 z2 z1 a4 +sync cb -sync z4


def last():
    try:
        return "try"
    finally:
        with Cm("f", swallow=True):
            raise KeyError
        log.append("done")
print(last()); flush("last")  # expect: try
# expect: last: +f -f(KeyError) done
