# yield from: close, throw of GeneratorExit, delegation chains.
def inner():
    try:
        yield 1
    finally:
        print("inner closed")
def outer():
    try:
        yield from inner()
    finally:
        print("outer closed")
it = outer()
next(it)
it.close()  # expect: inner closed
# expect: outer closed

# --- an inner iterator without close
def g():
    yield from [1, 2]
it = g()
next(it)
print(it.close())  # expect: None
# --- close fails inside
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def close(self): raise KeyError("close")  # raises: KeyError: 'close'
def g(): yield from It()
it = g()
next(it)
it.close()
# --- inner swallows GeneratorExit by yielding
def inner():
    try:
        yield 1
    except GeneratorExit:
        yield 2
def outer(): yield from inner()  # raises: RuntimeError: generator ignored GeneratorExit
it = outer()
next(it)
it.close()
# --- throw(GeneratorExit) closes the inner one and raises in the outer
def inner():
    try:
        yield 1
    except GeneratorExit:
        print("inner exit")
        raise
def outer():
    try:
        yield from inner()
    except GeneratorExit:
        print("outer exit")
        yield "survived"
it = outer()
next(it)
print(it.throw(GeneratorExit))  # expect: inner exit
# expect: outer exit
# expect: survived
# --- throw StopIteration: inner turns it into its result?
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, e): raise StopIteration("value from throw")
def g():
    r = yield from It()
    yield r
it = g()
next(it)
print(it.throw(ValueError))  # expect: value from throw
# --- a long chain
def chain(n):
    if n == 0:
        yield "bottom"
        return 0
    r = yield from chain(n - 1)
    return r + 1
it = chain(50)
print(next(it))  # expect: bottom
try:
    next(it)
except StopIteration as e:
    print(e.value)  # expect: 50
# --- a tree walk
def walk(t):
    if isinstance(t, list):
        for x in t:
            yield from walk(x)
    else:
        yield t
print(list(walk([1, [2, [3, [4]], 5], [], 6])))  # expect: [1, 2, 3, 4, 5, 6]
# --- already running
def g():
    yield from it  # raises: ValueError: generator already executing
it = g()
next(it)
