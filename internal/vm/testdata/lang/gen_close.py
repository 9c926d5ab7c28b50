# close and GeneratorExit.
def g():
    try:
        yield 1
    except GeneratorExit:
        print("exit")
        raise
it = g()
next(it)
print(it.close())  # expect: exit
# expect: None
print(it.close(), list(it))  # expect: None []

# --- before the start, the body does not run
def g():
    print("never")  # unreachable
    yield
it = g()
it.close()
print(list(it))  # expect: []
# --- swallowing is fine, the return value comes back
def g():
    try:
        yield 1
    except GeneratorExit:
        return "value"
it = g()
next(it)
print(it.close())  # expect: value
# --- yielding is not
def g():
    try:
        yield 1
    except GeneratorExit:
        yield 2
it = g()
next(it)
it.close()  # raises: RuntimeError: generator ignored GeneratorExit
# --- another exception passes
def g():
    try:
        yield 1
    finally:
        raise KeyError("in finally")  # raises: KeyError: 'in finally'
it = g()
next(it)
it.close()
# --- GeneratorExit is no Exception
def g():
    try:
        yield 1
    except Exception:
        print("never")  # unreachable
    finally:
        print("finally")
it = g()
next(it)
it.close()  # expect: finally
# --- running already
def g():
    next(it)  # raises: ValueError: generator already executing
    yield
it = g()
next(it)
# --- send and close while running
def g():
    for f in (lambda: it.send(None), it.close, lambda: it.throw(ValueError)):
        try:
            f()
        except ValueError as e:
            print(e)
    yield 1
it = g()
print(next(it))  # expect: generator already executing
# expect: generator already executing
# expect: generator already executing
# expect: 1
# --- closing an ended one
def g(): yield
it = g()
list(it)
print(it.close())  # expect: None
