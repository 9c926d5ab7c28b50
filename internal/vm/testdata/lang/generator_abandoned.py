# A generator that nothing refers to is closed, at the latest by gc.collect().
# cpython: same
import gc
def g(name):
    try:
        yield name
    finally:
        print("end of", name)
x = g("a")
print(next(x))  # expect: a
del x  # expect: end of a
gc.collect()
def loop():
    for v in g("b"):
        break
    gc.collect()
    print("after the loop")
loop()  # expect: end of b
# expect: after the loop
x = g("never begun")
del x
gc.collect()
x = g("ended")
print(list(x))  # expect: end of ended
# expect: ['ended']
del x
gc.collect()
print("done")  # expect: done

# --- with, except, nested generators: what delegates comes first
import gc, contextlib
@contextlib.contextmanager
def ctx(name):
    print("enter", name)
    try:
        yield name
    finally:
        print("exit", name)
def inner():
    with ctx("inner"):
        yield 1
def outer():
    with ctx("outer"):
        yield from inner()
x = outer()
next(x)  # expect: enter outer
# expect: enter inner
x = None  # expect: exit inner
# expect: exit outer
gc.collect()
def catches():
    try:
        yield 1
    except GeneratorExit as e:
        print("caught", repr(e))
        raise
x = catches()
next(x)
x = None  # expect: caught GeneratorExit()
gc.collect()

# --- in a cycle, and what came to life again
import gc
saved = []
def g():
    me = []
    try:
        me.append((yield me))
        yield me
    finally:
        saved.append(me[0])
x = g()
next(x)
x.send(x)
x = None
gc.collect()
print(len(saved), type(saved[0]).__name__, list(saved[0]))  # expect: 1 generator []
saved.clear()
gc.collect()
print(saved)  # expect: []

# --- many, ended in every order
import gc
log = []
def g(i):
    try:
        yield i
        yield i
    finally:
        log.append(i)
gens = [g(i) for i in range(200)]
for x in gens:
    next(x)
for i in range(0, 200, 3):
    gens[i].close()
for i in range(1, 200, 3):
    list(gens[i])
print(len(log), sum(log))  # expect: 134 13333
log.clear()
del gens, x
gc.collect()
print(len(log), sorted(log)[:5], sum(log))  # expect: 66 [2, 5, 8, 11, 14] 6567

# --- coroutines: closed in the middle, complained of if never awaited
import gc, types, warnings
@types.coroutine
def pause():
    yield
async def work():
    try:
        await pause()
    finally:
        print("closed")
c = work()
c.send(None)
c = None  # expect: closed
gc.collect()
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    work()
    gc.collect()
    c = work()
    c.close()
    c = None
    gc.collect()
print([(w.category.__name__, str(w.message)) for w in seen])  # expect: [('RuntimeWarning', "coroutine 'work' was never awaited")]

# --- asynchronous generators: the loop is told
import asyncio, gc
async def ag(name):
    try:
        yield name
    finally:
        await asyncio.sleep(0)
        print("end of", name)
async def main():
    async for x in ag("first"):
        break
    gc.collect()
    for i in range(4):
        await asyncio.sleep(0)
    print("main")
asyncio.run(main())  # expect: end of first
# expect: main
def plain():
    async def ag():
        try:
            yield 1
        finally:
            print("no loop")
    a = ag()
    try:
        a.asend(None).send(None)
    except StopIteration as e:
        print(e.value)
plain()  # expect: 1
# expect: no loop
gc.collect()
