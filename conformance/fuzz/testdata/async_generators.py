# Asynchronous generators that have ended are used again.
def wait(c):
    for _ in range(9):
        try:
            got = c.send(None)
        except StopIteration as e:
            return e.value
        print("waits", got)
    c.close()
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
async def f():
    yield 1
    yield 2/0
x = f()
t(lambda: wait(x.__anext__()))
t(lambda: wait(x.asend(7)))
t(lambda: wait(x.athrow(ValueError("t"))))
t(lambda: wait(x.asend(None)))
t(lambda: wait(x.aclose()))
async def g():
    yield 1
x = g()
t(lambda: wait(x.__anext__()))
t(lambda: wait(x.asend(7)))
t(lambda: wait(x.athrow(ValueError("t"))))
t(lambda: wait(x.athrow(GeneratorExit())))
y = x.athrow(ValueError("t"))
t(lambda: y.send(None))
t(lambda: y.send(None))
y = x.athrow(ValueError("t"))
t(lambda: y.throw(KeyError(1)))
t(lambda: y.throw(KeyError(1)))
t(lambda: y.send(None))
y = x.asend(5)
t(lambda: y.throw(KeyError(1)))
y = x.asend(5)
t(lambda: y.send(None))
t(lambda: y.send(None))
x = g()
t(lambda: wait(x.aclose()))
t(lambda: wait(x.athrow(ValueError("t"))))
t(lambda: wait(x.asend(None)))
t(lambda: wait(x.aclose()))
