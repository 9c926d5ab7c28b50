# Coroutines driven by hand.
async def f(x):
    return x + 1
c = f(1)
print(type(c).__name__, c.__name__)  # expect: coroutine f
try:
    c.send(None)
except StopIteration as e:
    print(e.value)  # expect: 2

# --- await chains
async def inner(): return "inner"
async def outer(): return "outer " + await inner()
try:
    outer().send(None)
except StopIteration as e:
    print(e.value)  # expect: outer inner
# --- an awaitable that suspends
class Suspend:
    def __init__(self, tag): self.tag = tag
    def __await__(self):
        got = yield self.tag
        return got
async def main():
    a = await Suspend("one")
    b = await Suspend("two")
    return a, b
c = main()
print(c.send(None), c.send("A"))  # expect: one two
try:
    c.send("B")
except StopIteration as e:
    print(e.value)  # expect: ('A', 'B')
# --- throw
class Suspend:
    def __await__(self): yield "suspended"
async def main():
    try:
        await Suspend()
    except ValueError as e:
        return f"caught {e}"
c = main()
c.send(None)
try:
    c.throw(ValueError("v"))
except StopIteration as e:
    print(e.value)  # expect: caught v
# --- close
class Suspend:
    def __await__(self): yield
async def main():
    try:
        await Suspend()
    finally:
        print("cleanup")
c = main()
c.send(None)
c.close()  # expect: cleanup
# --- first value must be None
async def f(): pass
c = f()
try:
    c.send(1)
except TypeError as e:
    print(e)  # expect: can't send non-None value to a just-started coroutine
c.close()
# --- used twice
async def f(): return 1
c = f()
try: c.send(None)
except StopIteration: pass
c.send(None)  # raises: RuntimeError: cannot reuse already awaited coroutine
# --- awaiting what has ended
async def f(): return 1
async def g(c):
    await c
    await c  # raises: RuntimeError: cannot reuse already awaited coroutine
g(f()).send(None)
# --- not awaitable
async def f(): await 5  # raises: TypeError: 'int' object can't be awaited
f().send(None)
# --- __await__ must give an iterator
class A:
    def __await__(self): return [1]
async def f(): await A()  # raises: TypeError: __await__() returned non-iterator of type 'list'
f().send(None)
# --- nor a coroutine
async def g(): pass
class A:
    def __await__(self):
        self.c = g()
        return self.c
async def f():
    a = A()
    try:
        await a  # raises: TypeError: __await__() returned a coroutine
    finally:
        a.c.close()
f().send(None)
