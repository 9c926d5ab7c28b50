# Generators, coroutines and async generators: throw, close, return: many small programs, one a line.
# cpython: same
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("def g():\n try: yield 1\n finally: yield 2\nx = g(); next(x); x.close()")  # expect-repr: 'RuntimeError generator ignored GeneratorExit  None '
t("def g():\n try: yield 1\n except GeneratorExit: yield 2\nx = g(); next(x)\ntry: x.close()\nexcept RuntimeError as e: print(e)\nprint(list(x))")  # expect: generator ignored GeneratorExit
# expect: []
# expect: fine
t("def g():\n try: yield 1\n except GeneratorExit: return 5\nx = g(); next(x); print(x.close(), x.close())")  # expect: 5 None
# expect: fine
t("def g():\n try: yield 1\n finally: return 7\nx = g(); next(x); print(x.close())\ny=g();next(y)\ntry: y.throw(ValueError)\nexcept StopIteration as e: print(e.value)")  # expect: 7
# expect: 7
# expect: fine
t("def g():\n try: yield 1\n except GeneratorExit: raise ValueError('c')\nx = g(); next(x); x.close()")  # expect: ValueError c  None GeneratorExit()
t("def g():\n yield 1\nx = g(); print(x.close()); next(x)")  # expect: None
# expect-repr: 'StopIteration   None '
t("def g():\n yield 1\nx = g(); x.send(5)")  # expect-repr: 'TypeError can\'t send non-None value to a just-started generator  None '
t("def g():\n yield 1\nx = g(); print(x.send(None)); x.send(5)")  # expect: 1
# expect-repr: 'StopIteration   None '
t("def g():\n x = yield 1\n print(x)\n y = yield x\n print(y)\nx = g(); next(x); print(x.send('a')); next(x)")  # expect: a
# expect: a
# expect: None
# expect-repr: 'StopIteration   None '
t("def g():\n try:\n  yield 1\n except ValueError as e:\n  print('c', e); yield 2\nx = g(); next(x); print(x.throw(ValueError('q'))); x.throw(KeyError('k'))")  # expect: c q
# expect: 2
# expect: KeyError 'k'  None ValueError('q')
t("def g(): yield 1\nx = g(); x.throw(5)")  # expect-repr: 'TypeError exceptions must be classes or instances deriving from BaseException, not int  None '
t("def g(): yield 1\nx = g(); x.throw()")  # expect-repr: 'TypeError throw expected at least 1 argument, got 0  None '
t("def g(): yield 1\nx = g(); x.throw(int)")  # expect-repr: 'TypeError exceptions must be classes or instances deriving from BaseException, not type  None '
t("def g(): yield 1\nx = g(); x.throw('abc')")  # expect-repr: 'TypeError exceptions must be classes or instances deriving from BaseException, not str  None '
t("def g(): yield 1\nx = g(); x.throw(ValueError('a'), 'b')")  # expect-repr: 'TypeError instance exception may not have a separate value  None '
t("class E(Exception):\n def __new__(c): return 5\ndef g(): yield 1\nx = g(); x.throw(E)")  # expect-repr: 'TypeError calling <class \'m.E\'> should have returned an instance of BaseException, not int  None '
t("def g():\n return 5\n yield\nx = g()\ntry: next(x)\nexcept StopIteration as e: print(e.value, e.args)\nnext(x)")  # expect: 5 (5,)
# expect-repr: 'StopIteration   None '
t("def g():\n r = yield from h()\n print('r', r)\n return r * 2\ndef h():\n yield 1\n return 5\nx = g()\nprint(next(x))\ntry: next(x)\nexcept StopIteration as e: print(e.value)")  # expect: 1
# expect: r 5
# expect: 10
# expect: fine
t("def g(): yield from 5\nnext(g())")  # expect-repr: 'TypeError \'int\' object is not iterable  None '
t("def g():\n x = yield from [1, 2]\n print(x)\nprint(list(g()))")  # expect: None
# expect: [1, 2]
# expect: fine
t("def g(): yield from [1, 2]\nx = g(); next(x); x.send(5)")  # expect-repr: 'AttributeError \'list_iterator\' object has no attribute \'send\'  None '
t("def g(): yield from [1, 2]\nx = g(); next(x); x.throw(ValueError('t'))")  # expect-repr: 'ValueError t  None '
t("def g(): yield from [1, 2]\nx = g(); next(x); print(x.close())")  # expect: None
# expect: fine
t("class I:\n def __iter__(s): return s\n def __next__(s): return 1\n def send(s, v): print('send', v); return 2\n def throw(s, *a): print('throw', a); return 3\n def close(s): print('close')\ndef g(): yield from I()\nx = g(); print(next(x), x.send(None), x.send(7), x.throw(ValueError('e'))); x.close()")  # expect: send 7
# expect: throw (ValueError('e'),)
# expect: 1 1 2 3
# expect: close
# expect: fine
t("class I:\n def __iter__(s): return s\n def __next__(s): return 1\n def close(s): raise ValueError('close')\ndef g(): yield from I()\nx = g(); next(x); x.close()")  # expect-repr: 'ValueError close  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("class I:\n def __iter__(s): return s\n def __next__(s): return 1\n def throw(s, *a): raise StopIteration(9)\ndef g(): print((yield from I())); yield 'z'\nx = g(); next(x); print(x.throw(ValueError('e')))")  # expect: 9
# expect: z
# expect: fine
t("class I:\n def __iter__(s): return s\n def __next__(s): raise StopIteration('v')\ndef g(): return (yield from I())\ntry: next(g())\nexcept StopIteration as e: print(e.value)")  # expect: v
# expect: fine
t("def g():\n def h():\n  try: yield 1\n  finally: print('fin h')\n try: yield from h()\n finally: print('fin g')\nx = g(); next(x); x.close()")  # expect: fin h
# expect: fin g
# expect: fine
t("def g():\n try: yield from h()\n except ValueError as e: print('caught', e); yield 'after'\ndef h():\n try: yield 1\n finally: print('h')\nx = g(); next(x); print(x.throw(ValueError('v')))")  # expect: h
# expect: caught v
# expect: after
# expect: fine
t("x = None\ndef g():\n yield next(x)\nx = g(); next(x)")  # expect-repr: 'ValueError generator already executing  None '
t("def g():\n for i in x: yield i\nx = g(); list(x)")  # expect-repr: 'ValueError generator already executing  None '
t("def g(): yield\nx = g(); print(x.gi_running, x.gi_yieldfrom, x.gi_suspended, x.__name__, x.__qualname__); x.__name__ = 5")  # expect: False None False g g
# expect-repr: 'TypeError __name__ must be set to a string object  None '
t("def g(): yield\nx=g(); x.__name__ = 'zz'; print(repr(x)[:20])")  # expect-repr: '<generator object g '
# expect: fine
t("def g(): yield\ng().foo")  # expect-repr: 'AttributeError \'generator\' object has no attribute \'foo\'  None '
t("def g(): yield\nx = g(); x.gi_running = 1")  # expect-repr: 'AttributeError attribute \'gi_running\' of \'generator\' objects is not writable  None '
t("def g():\n yield 1\n yield 2\na, = g()")  # expect-repr: 'ValueError too many values to unpack (expected 1)  None '
t("def g():\n yield 1\na, b = g()")  # expect-repr: 'ValueError not enough values to unpack (expected 2, got 1)  None '
t("def g():\n yield 1\n 1/0\na, b = g()")  # expect-repr: 'ZeroDivisionError division by zero  None '
t("def g():\n raise StopIteration('x')\n yield\nnext(g())")  # expect-repr: 'RuntimeError generator raised StopIteration  StopIteration(\'x\') '
t("def g():\n try: yield\n except StopIteration: print('got')\nx=g();next(x);x.throw(StopIteration())")  # expect: got
# expect-repr: 'StopIteration   None '
t("def g():\n yield from g()\nnext(g())" if 0 else "print(1)")  # expect: 1
# expect: fine
t("async def f(): return 5\nc = f()\ntry: c.send(None)\nexcept StopIteration as e: print(e.value)\nc.send(None)")  # expect: 5
# expect-repr: 'RuntimeError cannot reuse already awaited coroutine  None '
t("async def f(): return 5\nc = f(); c.close(); c.send(None)")  # expect-repr: 'RuntimeError cannot reuse already awaited coroutine  None '
t("async def f(): return 5\nc=f(); c.throw(ValueError('a'))")  # expect-repr: 'ValueError a  None '
t("async def f(): await 5\nf().send(None)")  # expect-repr: 'TypeError \'int\' object can\'t be awaited  None '
t("async def f(): await None\nf().send(None)")  # expect-repr: 'TypeError \'NoneType\' object can\'t be awaited  None '
t("class A:\n def __await__(s): return 5\nasync def f(): await A()\nf().send(None)")  # expect-repr: 'TypeError __await__() returned non-iterator of type \'int\'  None '
t("class A:\n def __await__(s): yield 7; return 8\nasync def f(): return await A()\nc=f(); print(c.send(None))\ntry: c.send(None)\nexcept StopIteration as e: print(e.value)")  # expect: 7
# expect: 8
# expect: fine
t("class A:\n async def __await__(s): pass\nasync def f(): await A()\nf().send(None)")  # expect-repr: 'TypeError __await__() returned a coroutine  None '
t("async def f(): pass\nc = f()\nfor x in c: pass")  # expect-repr: 'TypeError \'coroutine\' object is not iterable  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("async def f(): pass\nc=f()\nlist(c)")  # expect-repr: 'TypeError \'coroutine\' object is not iterable  None '
t("async def f(): yield 1\nfor x in f(): pass")  # expect-repr: 'TypeError \'async_generator\' object is not iterable  None '
t("async def f(): yield 1\nawait_ = f()\nasync def g(): await await_\ng().send(None)")  # expect-repr: 'TypeError \'async_generator\' object can\'t be awaited  None '
t("def f(): yield\nasync def g(): await f()\ng().send(None)")  # expect-repr: 'TypeError \'generator\' object can\'t be awaited  None '
t("async def f(): pass\nc=f()\nasync def g(): await c\ng_=g()\ntry: g_.send(None)\nexcept StopIteration: pass\nasync def h(): await c\nh().send(None)")  # expect-repr: 'RuntimeError cannot reuse already awaited coroutine  None '
t("async def f():\n async for x in 5: pass\nf().send(None)")  # expect-repr: 'TypeError \'async for\' requires an object with __aiter__ method, got int  None '
t("class A:\n def __aiter__(s): return 5\nasync def f():\n async for x in A(): pass\nf().send(None)")  # expect-repr: 'TypeError \'async for\' received an object from __aiter__ that does not implement __anext__: int  None '
t("class A:\n def __aiter__(s): return s\n def __anext__(s): return 5\nasync def f():\n async for x in A(): pass\nf().send(None)")  # expect-repr: 'TypeError \'async for\' received an invalid object from __anext__: int  TypeError("\'int\' object can\'t be awaited") '
t("class A:\n def __aiter__(s): return s\n async def __anext__(s): raise StopAsyncIteration\nasync def f():\n async for x in A(): pass\n else: print('else')\ntry: f().send(None)\nexcept StopIteration: print('done')")  # expect: else
# expect: done
# expect: fine
t("async def f():\n async with 5: pass\nf().send(None)")  # expect-repr: 'TypeError \'int\' object does not support the asynchronous context manager protocol (missed __aexit__ method)  None '
t("class A:\n def __enter__(s): pass\n def __exit__(s,*a): pass\nasync def f():\n async with A(): pass\nf().send(None)")  # expect-repr: 'TypeError \'m.A\' object does not support the asynchronous context manager protocol (missed __aexit__ method) but it supports the context manager protocol. Did you mean to use \'with\'?  None '
t("class A:\n async def __aenter__(s): return 1\n async def __aexit__(s,*a): print(a[0]); return True\nasync def f():\n async with A() as x: print(x); 1/0\n print('ok')\ntry: f().send(None)\nexcept StopIteration: print('done')")  # expect: 1
# expect: <class 'ZeroDivisionError'>
# expect: ok
# expect: done
# expect: fine
t("class A:\n def __aenter__(s): return 1\n def __aexit__(s,*a): return 1\nasync def f():\n async with A() as x: pass\nf().send(None)")  # expect-repr: 'TypeError \'async with\' received an object from __aenter__ that does not implement __await__: int  None '
t("class A:\n async def __aenter__(s): return 1\n def __aexit__(s,*a): return 1\nasync def f():\n async with A() as x: pass\nf().send(None)")  # expect-repr: 'TypeError \'async with\' received an object from __aexit__ that does not implement __await__: int  None '
t("with 5: pass")  # expect-repr: 'TypeError \'int\' object does not support the context manager protocol (missed __exit__ method)  None '
t("class A:\n def __enter__(s): pass\nwith A(): pass")  # expect-repr: 'TypeError \'m.A\' object does not support the context manager protocol (missed __exit__ method)  None '
t("class A:\n def __exit__(s): pass\nwith A(): pass")  # expect-repr: 'TypeError \'m.A\' object does not support the context manager protocol (missed __enter__ method)  None '
t("class A:\n async def __aenter__(s): return 1\n async def __aexit__(s,*a): pass\nwith A(): pass")  # expect-repr: 'TypeError \'m.A\' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use \'async with\'?  None '
t("async def g():\n yield 1\n yield 2\na = g()\nasync def f(): return [x async for x in a]\ntry: f().send(None)\nexcept StopIteration as e: print(e.value)\ntry: f().send(None)\nexcept StopIteration as e: print(e.value)")  # expect: [1, 2]
# expect: []
# expect: fine
t("async def g():\n x = yield 1\n print(x)\n yield 2\na = g()\ndef run(c):\n try: c.send(None)\n except StopIteration as e: return e.value\nprint(run(a.asend(None)), run(a.asend('s')))\nrun(a.asend(1))")  # expect: s
# expect: 1 2
# expect-repr: 'StopAsyncIteration   None '
t("async def g():\n yield 1\na = g()\na.asend(5).send(None)")  # expect-repr: 'TypeError can\'t send non-None value to a just-started async generator  None '
t("async def g():\n try: yield 1\n except ValueError as e: print(e); yield 2\na = g()\ndef run(c):\n try: c.send(None)\n except StopIteration as e: return e.value\nprint(run(a.asend(None)), run(a.athrow(ValueError('v'))))\nrun(a.athrow(KeyError('k')))")  # expect: v
# expect: 1 2
# expect: KeyError 'k'  None ValueError('v')
t("async def g():\n try: yield 1\n finally: print('fin')\na = g()\ndef run(c):\n try: c.send(None)\n except StopIteration as e: return e.value\nrun(a.asend(None)); print(run(a.aclose()), run(a.aclose()))\nrun(a.asend(None))")  # expect: fin
# expect: None None
# expect-repr: 'StopAsyncIteration   None '
t("async def g():\n try: yield 1\n except GeneratorExit: yield 2\na = g()\ndef run(c):\n try: c.send(None)\n except StopIteration as e: return e.value\nrun(a.asend(None)); run(a.aclose())")  # expect-repr: 'RuntimeError async generator ignored GeneratorExit  None '
t("async def g():\n yield 1\na = g()\nc = a.asend(None)\ntry: c.send(None)\nexcept StopIteration: pass\nc.send(None)")  # expect-repr: 'RuntimeError cannot reuse already awaited __anext__()/asend()  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
t("async def g(): yield\na = g(); a.asend()")  # expect-repr: 'TypeError async_generator.asend() takes exactly one argument (0 given)  None '
t("async def g(): yield\na=g()\na.athrow()")  # expect: fine
t("async def g():\n await A()\n yield 1\nclass A:\n def __await__(s): yield 'w'\na = g()\nc = a.asend(None); d = a.asend(None)\nprint(c.send(None)); d.send(None)")  # expect: w
# expect-repr: 'RuntimeError anext(): asynchronous generator is already running  None '
t("async def g():\n await A()\n yield 1\nclass A:\n def __await__(s): yield 'w'\na = g()\nc = a.asend(None)\nprint(c.send(None), a.ag_running, a.ag_await is not None)\nprint(a.aclose().send(None))")  # expect: w True True
# expect-repr: 'RuntimeError aclose(): asynchronous generator is already running  None '
t("async def g():\n return 5\n yield")  # expect-repr: 'SyntaxError \'return\' with value in async generator (<string>, line 2)  None '
t("async def g():\n yield from x")  # expect-repr: 'SyntaxError \'yield from\' inside async function (<string>, line 2)  None '
t("async def g(): yield 1\na=g()\na.asend(None).close(); c=a.asend(None); c.close(); c.send(None)")  # expect-repr: 'RuntimeError cannot reuse already awaited __anext__()/asend()  None '
t("async def g(): yield 1\na=g(); c=a.asend(None); c.throw(ValueError('t'))")  # expect-repr: 'ValueError t  None '
t("anext(5)")  # expect-repr: 'TypeError \'int\' object is not an async iterator  None '
t("aiter(5)")  # expect-repr: 'TypeError \'int\' object is not an async iterable  None '
t("async def g(): yield 1\nprint(type(anext(g())).__name__, type(anext(g(), 5)).__name__, type(g().__anext__()).__name__, type(g().aclose()).__name__)")  # expect: async_generator_asend anext_awaitable async_generator_asend async_generator_athrow
# expect: fine
t("async def g():\n if 0: yield\nasync def f(): return await anext(g(), 'dflt')\ntry: f().send(None)\nexcept StopIteration as e: print(e.value)")  # expect: dflt
# expect: fine
t("async def g():\n if 0: yield\nasync def f(): return await anext(g())\nf().send(None)")  # expect-repr: 'StopAsyncIteration   None '
t("import types\n@types.coroutine\ndef f(): x = yield 5; return x\nasync def g(): return await f()\nc = g(); print(c.send(None))\ntry: c.send('r')\nexcept StopIteration as e: print(e.value)")  # expect: 5
# expect: r
# expect: fine
t("async def f():\n try: await A()\n finally: print('fin')\nclass A:\n def __await__(s): yield 1\nc=f(); c.send(None); c.close()")  # expect: fin
# expect: fine
t("async def f():\n try: await A()\n except ValueError as e: print('c', e); return 3\nclass A:\n def __await__(s): yield 1\nc=f(); c.send(None)\ntry: c.throw(ValueError('x'))\nexcept StopIteration as e: print(e.value)")  # expect: c x
# expect: 3
# expect: fine
t("async def f(): pass\nc=f(); c.send(5)")  # expect-repr: 'TypeError can\'t send non-None value to a just-started coroutine  None '
t("async def f(): pass\nc=f(); print(c.cr_running, c.cr_await, c.cr_suspended, c.cr_origin, c.__name__); c.close()")  # expect: False None False None f
# expect: fine
t("async def f(): pass\nprint(type(f().__await__()).__name__); f().__await__().foo")  # expect: coroutine_wrapper
# expect-repr: 'AttributeError \'coroutine_wrapper\' object has no attribute \'foo\'  None '
