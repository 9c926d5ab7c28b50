# asyncio and threads: calls elsewhere, calls from elsewhere, loops in threads.
# cpython: same
import asyncio, contextvars, threading
v = contextvars.ContextVar("v", default=0)
gate = threading.Event()
def slow(n):
    gate.wait()
    return n * n, v.get(), threading.current_thread() is threading.main_thread()
async def main():
    v.set(7)
    fs = [asyncio.create_task(asyncio.to_thread(slow, k)) for k in range(3)]
    loop = asyncio.get_running_loop()
    other = loop.run_in_executor(None, slow, 5)
    await asyncio.sleep(0.01)
    print([f.done() for f in fs], other.done())  # expect: [False, False, False] False
    gate.set()
    print(await asyncio.gather(*fs), await other)  # expect: [(0, 7, False), (1, 7, False), (4, 7, False)] (25, 0, False)
    e = asyncio.Event()
    threading.Timer(0.01, loop.call_soon_threadsafe, [e.set]).start()
    print(await e.wait())  # expect: True
    async def answer(x):
        await asyncio.sleep(0.001)
        return x
    print(await asyncio.to_thread(lambda: asyncio.run_coroutine_threadsafe(answer("x"), loop).result()))  # expect: x
    def fails():
        raise KeyError("k")
    try:
        await asyncio.to_thread(fails)
    except KeyError as x:
        print(repr(x))  # expect: KeyError('k')
    try:
        async with asyncio.timeout(0.01):
            await asyncio.to_thread(stop.wait)
    except TimeoutError:
        print("late")  # expect: late
    stop.set()
stop = threading.Event()
asyncio.run(main())

# --- a loop in each thread
import asyncio, threading
out = []
async def main(k):
    me = asyncio.get_running_loop()
    for _ in range(3):
        await asyncio.sleep(0.001)
    out.append((k, me is asyncio.get_running_loop()))
ts = [threading.Thread(target=asyncio.run, args=(main(k),)) for k in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(out))  # expect: [(0, True), (1, True), (2, True)]
def none():
    for f in (asyncio.get_running_loop, asyncio.get_event_loop):
        try:
            f()
        except RuntimeError as e:
            out.append(str(e))
out.clear()
async def ask():
    await asyncio.to_thread(none)
asyncio.run(ask())
t = threading.Thread(target=none, name="T")
t.start()
t.join()
print(out[0], out[3])  # expect: no running event loop There is no current event loop in thread 'T'.

# --- a loop that another thread drives
import asyncio, threading
loop = asyncio.new_event_loop()
t = threading.Thread(target=loop.run_forever)
t.start()
async def add(a, b):
    await asyncio.sleep(0.001)
    return a + b
fs = [asyncio.run_coroutine_threadsafe(add(k, 1), loop) for k in range(3)]
print([f.result(timeout=10) for f in fs])  # expect: [1, 2, 3]
loop.call_soon_threadsafe(loop.stop)
t.join()
loop.close()
print(loop.is_closed())  # expect: True
