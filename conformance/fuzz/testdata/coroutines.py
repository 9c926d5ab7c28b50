# Coroutines and asynchronous generators that have ended are used again.
async def f():
    raise ValueError(1)
async def g():
    return 1
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
for mk in (f, g):
    c = mk()
    t(lambda: c.send(None))
    t(lambda: c.send(None))
    t(lambda: c.throw(KeyError(1)))
    t(lambda: c.close())
c = g(); c.close()
t(lambda: c.throw(KeyError(1)))
t(lambda: c.send(None))
t(lambda: c.__await__().throw(KeyError(2)))
async def ag():
    yield 1
a = ag()
x = a.__anext__()
t(lambda: x.send(None))
t(lambda: x.send(None))
t(lambda: x.throw(KeyError(3)))
t(lambda: x.close())
x = a.__anext__()
t(lambda: x.throw(KeyError(3)))
t(lambda: x.throw(KeyError(3)))
t(lambda: x.send(None))
x = a.athrow(ValueError(1))
t(lambda: x.throw(KeyError(3)))
t(lambda: x.throw(KeyError(3)))
t(lambda: x.send(None))
t(lambda: print >> 5)
