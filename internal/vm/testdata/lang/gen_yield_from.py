# yield from: values, return values, any iterable.
def inner():
    x = yield 1
    print("inner got", x)
    y = yield 2
    print("inner got", y)
    return "result"
def outer():
    r = yield from inner()
    print("outer got", r)
    yield 3
it = outer()
print(next(it), it.send("a"), it.send("b"), next(it, "end"))  # expect: inner got a
# expect: inner got b
# expect: outer got result
# expect: 1 2 3 end

# --- lists, strings, ranges, iterators
def g():
    yield from [1, 2]
    yield from "ab"
    x = yield from range(2)
    print(x)
    yield from iter((9,))
    yield from ()
print(list(g()))  # expect: None
# expect: [1, 2, 'a', 'b', 0, 1, 9]

# --- send to what has no send
def g():
    yield from [1, 2]  # raises: AttributeError: 'list_iterator' object has no attribute 'send'
it = g()
print(next(it), it.send(None))  # expect: 1 2
it = g()
next(it)
it.send("x")
# --- throw goes inside
def inner():
    try:
        yield 1
    except ValueError as e:
        print("inner", e)
        yield "handled"
    return "r"
def outer():
    return (yield from inner())
it = outer()
next(it)
print(it.throw(ValueError("v")))  # expect: inner v
# expect: handled
try:
    next(it)
except StopIteration as e:
    print(e.value)  # expect: r
# --- throw to what has no throw
def g():
    try:
        yield from [1, 2]
    except ValueError as e:
        yield ("outer", str(e))
it = g()
next(it)
print(it.throw(ValueError("v")))  # expect: ('outer', 'v')
# --- an exception from inside
def inner():
    yield 1
    raise KeyError("inner")
def outer():
    try:
        yield from inner()
    except KeyError as e:
        yield repr(e)
print(list(outer()))  # expect: [1, "KeyError('inner')"]
# --- not iterable
def g():
    yield from 5  # raises: TypeError: 'int' object is not iterable
next(g())
# --- an iterator of one's own with send, throw and close
class It:
    def __iter__(self): return self
    def __next__(self): return "next"
    def send(self, v): return ("send", v)
    def throw(self, e): return ("throw", repr(e))
    def close(self): print("close")
def g(): yield from It()
it = g()
print(next(it), next(it), it.send(5), it.throw(ValueError("t")))  # expect: next next ('send', 5) ('throw', "ValueError('t')")
it.close()  # expect: close
