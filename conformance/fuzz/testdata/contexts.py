# Contexts of exceptions: of errors that natives put in the place of others, of what is thrown into
# generators that have ended, in types of except* clauses.
def c(e): return (type(e).__name__, str(e)[:40], e.__context__ and c(e.__context__))
def t(f):
    try:
        try: 1/0
        finally: f()
    except BaseException as e: print(c(e))
t(lambda: [] in {})
t(lambda: [] in set())
t(lambda: {}[[]])
t(lambda: {[]: 1})
t(lambda: {[]})
t(lambda: hash([]))
t(lambda: {}.get([]))
t(lambda: set().add([]))
t(lambda: {[]: 1 for x in [1]})
t(lambda: dict([([],1)]))
t(lambda: set([[]]))
t(lambda: {}.pop([]))
def g():
    yield 1
x = g(); list(x)
t(lambda: x.throw(ValueError(1)))
def d():
    yield from x
y = d(); 
t(lambda: list(y))
y = g()
t(lambda: y.throw(ValueError(2)))
async def co(): pass
z = co()
try: z.send(None)
except StopIteration: pass
t(lambda: z.throw(ValueError(2)))
t(lambda: z.send(None))
try:
    try: raise TypeError(1)
    except* TypeError: pass
    except* True: pass
except BaseException as e: print(c(e))
try:
    try: raise TypeError(1)
    except* ValueError: pass
    except* True: pass
except BaseException as e: print(c(e))
try:
    try: raise ExceptionGroup('g', [TypeError(1), KeyError(2)])
    except* TypeError: pass
    except* True: pass
except BaseException as e: print(c(e))
try:
    try: raise ExceptionGroup('g', [TypeError(1), KeyError(2)])
    except* TypeError: 5/0
    except* True: pass
except BaseException as e: print(c(e))
try:
    try: raise ExceptionGroup('g', [TypeError(1), KeyError(2)])
    except* TypeError: pass
    except* 1/0: pass
except BaseException as e: print(c(e))
import sys
try:
    try: raise ExceptionGroup('g', [TypeError(1), KeyError(2)])
    except* TypeError: pass
    except* print(c(sys.exception())) or KeyError: pass
except BaseException as e: print(c(e))
