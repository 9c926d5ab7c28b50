# send, throw, close.
def echo():
    got = None
    while True:
        got = yield got
        print("got", got)
e = echo()
print(next(e))  # expect: None
print(e.send("a"))  # expect: got a
# expect: a
print(e.send("b"))  # expect: got b
# expect: b

# --- first send must be None
def g(): yield
g().send(1)  # raises: TypeError: can't send non-None value to a just-started generator
# --- send(None) starts
def g():
    x = yield 1
    print(x)
    yield 2
it = g()
print(it.send(None), it.send("x"))  # expect: x
# expect: 1 2
# --- throw is caught inside
def g():
    while True:
        try:
            yield 1
        except ValueError as e:
            print("caught", e)
            yield "after"
it = g()
next(it)
print(it.throw(ValueError("v")))  # expect: caught v
# expect: after
print(next(it))  # expect: 1
# --- throw that is not caught ends it
def g():
    yield 1
it = g()
next(it)
try:
    it.throw(KeyError("k"))
except KeyError as e:
    print(repr(e))  # expect: KeyError('k')
print(next(it, "ended"))  # expect: ended
# --- throw before the start
def g():  # raises: ValueError: early
    print("never")  # unreachable
    yield
g().throw(ValueError("early"))
# --- throw after the end
def g(): yield
it = g()
list(it)
it.throw(ValueError("late"))  # raises: ValueError: late
# --- throw of a class
def g():
    try:
        yield
    except ValueError as e:
        yield repr(e)
it = g()
next(it)
print(it.throw(ValueError))  # expect: ValueError()
# --- throw of what is none
def g(): yield
it = g()
next(it)
it.throw(5)  # raises: TypeError: exceptions must be classes or instances deriving from BaseException, not int
# --- throw StopIteration into a generator
def g(): yield
it = g()
next(it)
it.throw(StopIteration())  # raises: RuntimeError: generator raised StopIteration
