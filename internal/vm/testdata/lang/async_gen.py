# Asynchronous generators driven by hand.
def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value
async def agen():
    yield 1
    yield 2
async def main():
    out = []
    async for x in agen():
        out.append(x)
    else:
        out.append("else")
    return out
print(run(main()))  # expect: [1, 2, 'else']

# --- comprehensions
def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value
async def agen(n):
    for i in range(n):
        yield i
async def main():
    a = [x async for x in agen(3)]
    b = {x: x * x async for x in agen(3) if x}
    c = {x async for x in agen(1)}
    g = (x + 1 async for x in agen(2))
    d = [x async for x in g]
    e = [(i, j) for i in range(2) async for j in agen(2)]
    return a, b, c, d, e
print(run(main()))  # expect: ([0, 1, 2], {1: 1, 2: 4}, {0}, [1, 2], [(0, 0), (0, 1), (1, 0), (1, 1)])

# --- asend, athrow, aclose
def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value
async def agen():
    try:
        x = yield 1
        print("got", x)
        try:
            yield 2
        except ValueError as e:
            yield f"caught {e}"
    finally:
        print("finally")
g = agen()
print(run(g.asend(None)), run(g.asend("hello")), run(g.athrow(ValueError("v"))))  # expect: got hello
# expect: 1 2 caught v
run(g.aclose())  # expect: finally
try:
    run(g.asend(None))
except StopAsyncIteration as e:
    print("over", e.args)  # expect: over ()

# --- first value must be None
async def agen(): yield
g = agen()
g.asend(1).send(None)  # raises: TypeError: can't send non-None value to a just-started async generator
# --- anext and aiter
def run(c):
    try:
        c.send(None)  # raises: StopAsyncIteration
    except StopIteration as e:
        return e.value
async def agen():
    yield "a"
g = agen()
print(aiter(g) is g, run(anext(g)), run(anext(g, "default")))  # expect: True a default
run(anext(g))
# --- StopAsyncIteration inside
async def agen():
    yield 1
    raise StopAsyncIteration
async def main():
    async for x in agen(): print(x)  # raises: RuntimeError: async generator raised StopAsyncIteration
main().send(None)  # expect: 1
# --- StopIteration inside
async def agen():
    raise StopIteration
    yield
async def main():
    async for x in agen(): pass  # raises: RuntimeError: async generator raised StopIteration
main().send(None)
# --- names and types
async def agen(): yield
g = agen()
print(type(g).__name__, g.__name__)  # expect: async_generator agen
# --- not iterable by for
async def agen(): yield
for x in agen(): pass  # raises: TypeError: 'async_generator' object is not iterable
# --- an exception inside goes to the loop
async def agen():
    yield 1
    1 / 0
async def main():
    out = []
    try:
        async for x in agen(): out.append(x)
    except ZeroDivisionError as e:
        out.append(str(e))
    return out
try: main().send(None)
except StopIteration as e: print(e.value)  # expect: [1, 'division by zero']
