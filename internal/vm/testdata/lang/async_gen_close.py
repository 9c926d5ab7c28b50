# Asynchronous generators: closing, suspension inside, reuse of the awaitables.
class Suspend:
    def __await__(self):
        got = yield "suspended"
        return got
async def agen():
    x = await Suspend()
    yield x
g = agen()
a = g.asend(None)
print(a.send(None))  # expect: suspended
try:
    a.send("value")
except StopIteration as e:
    print(e.value)  # expect: value

# --- aclose with await in finally
class Suspend:
    def __await__(self): yield "in finally"
async def agen():
    try:
        yield 1
    finally:
        await Suspend()
        print("cleaned")
g = agen()
try: g.asend(None).send(None)
except StopIteration as e: print(e.value)  # expect: 1
c = g.aclose()
print(c.send(None))  # expect: in finally
try: c.send(None)  # expect: cleaned
except StopIteration: print("closed")  # expect: closed

# --- yield in finally while closing
async def agen():
    try:
        yield 1
    except GeneratorExit:
        yield 2
g = agen()
try: g.asend(None).send(None)
except StopIteration: pass
g.aclose().send(None)  # raises: RuntimeError: async generator ignored GeneratorExit
# --- aclose before the start
async def agen():
    print("never")  # unreachable
    yield
g = agen()
try: g.aclose().send(None)
except StopIteration: print("closed")  # expect: closed
# --- an awaitable used again
async def agen(): yield 1
g = agen()
a = g.asend(None)
try: a.send(None)
except StopIteration as e: print(e.value)  # expect: 1
a.send(None)  # raises: RuntimeError: cannot reuse already awaited __anext__()/asend()
# --- two at once
class Suspend:
    def __await__(self): yield
async def agen():
    await Suspend()
    yield 1
g = agen()
g.asend(None).send(None)
g.asend(None).send(None)  # raises: RuntimeError: anext(): asynchronous generator is already running
# --- athrow not caught
async def agen(): yield 1  # raises: KeyError: 'k'
g = agen()
try: g.asend(None).send(None)
except StopIteration: pass
g.athrow(KeyError("k")).send(None)
