# types.coroutine.
import types
@types.coroutine
def sleep():
    got = yield "paused"
    return got
async def main():
    return await sleep()
c = main()
print(c.send(None))  # expect: paused
try: c.send(5)
except StopIteration as e: print(e.value)  # expect: 5

# --- coroutine functions are left alone; other callables are wrapped
import types
async def co(): return 1
print(types.coroutine(co) is co)  # expect: True
class Gen:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self): return self.send(None)
    def send(self, v):
        self.n += 1
        if self.n > 2: raise StopIteration("end")
        return self.n
    def throw(self, *a): raise a[0]
    def close(self): print("closed")
@types.coroutine
def make(): return Gen()
async def main(): return await make()
c = main()
print(c.send(None), c.send(None))  # expect: 1 2
try: c.send(None)
except StopIteration as e: print(e.value)  # expect: end
w = make()
print(type(w).__name__, next(w))  # expect: _GeneratorWrapper 1
w.close()  # expect: closed
print(types.coroutine(lambda: 5)())  # expect: 5

# ---
import types
types.coroutine(5)  # raises: TypeError: types.coroutine() expects a callable
