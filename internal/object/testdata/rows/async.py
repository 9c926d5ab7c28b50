# The methods of coroutines, async generators and their awaitables, called by name.
def refuse(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)
class Wait:
    def __await__(self):
        try:
            got = yield "waiting"
            print("got", got)
        except ValueError as e:
            print("caught", e)
            return "rescued"
        return "result"
async def co():
    return await Wait()
c = co()
w = c.__await__()
print(type(w).__name__, w.__iter__() is w, w.__next__())  # expect: coroutine_wrapper True waiting
refuse(lambda: w.send(5))  # expect: got 5
# expect: StopIteration result
refuse(lambda: w.send(None))  # expect: RuntimeError cannot reuse already awaited coroutine
w = co().__await__()
print(w.send(None))  # expect: waiting
refuse(lambda: w.throw(ValueError("x")))  # expect: caught x
# expect: StopIteration rescued
w = co().__await__()
print(next(w))  # expect: waiting
w.close()
refuse(lambda: next(w))  # expect: RuntimeError cannot reuse already awaited coroutine
c = co()
print(repr(c).startswith("<coroutine object co at 0x"))  # expect: True
w = c.__await__()
next(w)
print(type(c.cr_await).__name__, c.cr_suspended)  # expect: generator True
w.close()

# --- asend and athrow
def refuse(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)
async def agen():
    try:
        x = yield 1
        print("x", x)
        yield 2
    except ValueError as e:
        print("caught", e)
        yield 3
a = agen()
s = a.asend(None)
print(type(s).__name__, s.__iter__() is s, s.__await__() is s)  # expect: async_generator_asend True True
refuse(lambda: s.__next__())  # expect: StopIteration 1
s = a.asend("sent")
refuse(lambda: s.send(None))  # expect: x sent
# expect: StopIteration 2
refuse(lambda: s.send(None))  # expect: RuntimeError cannot reuse already awaited __anext__()/asend()
t = a.athrow(ValueError("v"))
print(type(t).__name__, t.__iter__() is t, t.__await__() is t)  # expect: async_generator_athrow True True
refuse(lambda: t.send(None))  # expect: caught v
# expect: StopIteration 3
refuse(lambda: t.send(None))  # expect: RuntimeError cannot reuse already awaited aclose()/athrow()
s = a.asend(None)
s.close()
refuse(lambda: s.send(None))  # expect: RuntimeError cannot reuse already awaited __anext__()/asend()
s = a.asend(None)
refuse(lambda: s.throw(KeyError("k")))  # expect: KeyError 'k'
a = agen()
t = a.athrow(ValueError)
t.close()
refuse(lambda: t.send(None))  # expect: RuntimeError cannot reuse already awaited aclose()/athrow()
a = agen()
t = a.aclose()
refuse(lambda: t.throw(KeyError("k")))  # expect: KeyError 'k'
a = agen()
t = a.aclose()
refuse(lambda: t.__next__())  # expect-repr: 'StopIteration '
print(repr(a).startswith("<async_generator object agen at 0x"))  # expect: True

# --- anext with a default
async def agen():
    yield 1
a = agen()
n = anext(a, "end")
print(type(n).__name__, n.__iter__() is n if hasattr(n, "__iter__") else None)  # expect: anext_awaitable True
w = n.__await__()
try:
    w.__next__()
except StopIteration as e:
    print(e.value)  # expect: 1
n = anext(a, "end")
try:
    n.send(None)
except StopIteration as e:
    print(e.value)  # expect: end
n = anext(a, "end")
n.close()
n = anext(a, "end")
try:
    n.throw(KeyError("k"))
except KeyError as e:
    print("KeyError", e)  # expect: KeyError 'k'

# --- anext with a default: what it delegates to
class W:
    def __await__(self):
        print("start")
        yield 1
        yield 2
        return 3
class A:
    def __init__(self, w): self.w = w
    def __aiter__(self): return self
    def __anext__(self): return self.w()
async def co(): return await W()
def show(f, *args):
    try:
        print(f(*args))
    except BaseException as e:
        print(repr(e))
for w in (co, W):
    n = anext(A(w), "d").__await__()
    for i in range(4):
        show(n.send, None)
# expect: start
# expect: 1
# expect: 2
# expect: StopIteration(3)
# expect: RuntimeError('cannot reuse already awaited coroutine')
# expect: start
# expect: 1
# expect: start
# expect: 1
# expect: start
# expect: 1
# expect: start
# expect: 1
for name, args in (("close", ()), ("throw", (KeyError("k"),)), ("throw", (StopAsyncIteration,)), ("throw", (ValueError, "x")),
                   ("throw", ())):
    n = anext(A(co), "d")
    show(n.send, None)
    show(getattr(n, name), *args)
    show(n.__next__)
# expect: start
# expect: 1
# expect: None
# expect: RuntimeError('cannot reuse already awaited coroutine')
# expect: start
# expect: 1
# expect: KeyError('k')
# expect: RuntimeError('cannot reuse already awaited coroutine')
# expect: start
# expect: 1
# expect: StopIteration('d')
# expect: RuntimeError('cannot reuse already awaited coroutine')
# expect: start
# expect: 1
# expect: ValueError('x')
# expect: RuntimeError('cannot reuse already awaited coroutine')
# expect: start
# expect: 1
# expect: TypeError('throw expected at least 1 argument, got 0')
# expect: 2
class Odd:
    def __await__(self): return 3
show(anext(A(Odd), "d").send, None)  # expect: TypeError("__await__() returned non-iterator of type 'int'")

# --- the first use of an async generator tells the hook, whatever it is
import sys
async def gen():
    try:
        yield 1
    finally:
        print("finally")
def run(aw):
    try:
        aw.send(None)
    except StopIteration as e:
        print("value", e.value)
    except BaseException as e:
        print(type(e).__name__, e)
sys.set_asyncgen_hooks(firstiter=lambda g: print("first", g.__name__), finalizer=lambda g: print("finalizer"))
g = gen()
run(g.asend(None))  # expect: first gen
# expect: value 1
run(g.aclose())  # expect: finally
# expect: value None
g = gen()
run(g.athrow(ValueError("thrown")))  # expect: first gen
# expect: ValueError thrown
run(g.aclose())  # expect: value None
g = gen()
run(g.aclose())  # expect: first gen
# expect: value None
g = gen()
run(g.__anext__())  # expect: first gen
# expect: value 1
run(g.asend(5))  # expect: finally
# expect-repr: 'StopAsyncIteration '
def bad(g):
    raise KeyError("hook")
sys.set_asyncgen_hooks(firstiter=bad, finalizer=None)
for make in (lambda: gen().asend(None), lambda: gen().athrow(ValueError), lambda: gen().aclose(), lambda: gen().__anext__()):
    try:
        make()
    except KeyError as e:
        print("KeyError", e)
# expect: KeyError 'hook'
# expect: KeyError 'hook'
# expect: KeyError 'hook'
# expect: KeyError 'hook'
