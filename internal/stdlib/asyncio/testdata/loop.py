# The event loop by hand.
import asyncio

loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed(), loop.get_debug())  # expect: False False False
order = []
loop.call_later(0.03, order.append, "later 3")
loop.call_later(0.01, order.append, "later 1")
loop.call_at(loop.time() + 0.02, order.append, "at 2")
loop.call_soon(order.append, "soon")
h = loop.call_soon(order.append, "never")
h.cancel()
th = loop.call_later(0.015, order.append, "never either")
print(h.cancelled(), th.cancelled(), th.when() > 0)  # expect: True False True
th.cancel()
loop.call_soon_threadsafe(order.append, "soon too")
loop.call_later(0.04, loop.stop)
loop.run_forever()
print(order)  # expect: ['soon', 'soon too', 'later 1', 'at 2', 'later 3']


async def f(x):
    await asyncio.sleep(0)
    return x * 2


print(loop.run_until_complete(f(4)))  # expect: 8
fut = loop.create_future()
loop.call_later(0.01, fut.set_result, "set")
print(loop.run_until_complete(fut))  # expect: set
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(loop.create_future())
except RuntimeError as e:
    print(e)  # expect: Event loop stopped before Future completed.


async def inside():
    for g in (loop.run_forever, lambda: loop.run_until_complete(fut), loop.close, lambda: asyncio.run(c)):
        c = f(1)
        try:
            g()
        except RuntimeError as e:
            print(e)
        c.close()
    other = asyncio.new_event_loop()
    try:
        other.run_forever()
    except RuntimeError as e:
        print(e)
    other.close()
    print(loop.is_running(), asyncio.get_running_loop() is loop, asyncio.get_event_loop() is loop)


loop.run_until_complete(inside())  # expect: This event loop is already running
# expect: This event loop is already running
# expect: Cannot close a running event loop
# expect: asyncio.run() cannot be called from a running event loop
# expect: Cannot run the event loop while another loop is running
# expect: True True True
loop.close()
loop.close()
print(loop.is_closed())  # expect: True
for g in (lambda: loop.call_soon(print), lambda: loop.run_forever(), lambda: loop.call_later(1, print)):
    try:
        g()
    except RuntimeError as e:
        print(e)
# expect: Event loop is closed
# expect: Event loop is closed
# expect: Event loop is closed
for g in (asyncio.get_running_loop, asyncio.get_event_loop, asyncio.current_task, asyncio.all_tasks):
    try:
        g()
    except RuntimeError as e:
        print(e)
# expect: no running event loop
# expect: There is no current event loop in thread 'MainThread'.
# expect: no running event loop
# expect: no running event loop
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)  # expect: True
asyncio.set_event_loop(None)
loop.close()
try:
    asyncio.set_event_loop(5)
except TypeError as e:
    print(e)  # expect: loop must be an instance of AbstractEventLoop or None, not 'int'
try:
    asyncio.run(5)
except TypeError as e:
    print(e)  # expect: An asyncio.Future, a coroutine or an awaitable is required

# --- exceptions in callbacks
import asyncio

loop = asyncio.new_event_loop()
seen = []


def handler(loop, context):
    seen.append((sorted(context), context["message"].partition(" at ")[0], repr(context.get("exception"))))


def boom(x):
    raise ValueError(x)


loop.set_exception_handler(handler)
print(loop.get_exception_handler() is handler)  # expect: True
loop.call_soon(boom, 1)
loop.call_soon(print, "next")
loop.call_later(0.01, loop.stop)
loop.run_forever()  # expect: next
print(seen)  # expect: [(['exception', 'handle', 'message'], 'Exception in callback boom()', 'ValueError(1)')]
try:
    loop.set_exception_handler(5)
except TypeError as e:
    print(e)  # expect: A callable object or None is expected, got 5
loop.call_exception_handler({"message": "mine"})
print(seen[-1])  # expect: (['message'], 'mine', 'None')
loop.close()

# --- factories, executors
import asyncio
import functools


class MyTask(asyncio.Task):
    pass


async def main():
    loop = asyncio.get_running_loop()
    made = []

    def factory(loop, coro, **kw):
        made.append(coro.__name__)
        return MyTask(coro, loop=loop, **kw)
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)

    async def job():
        return type(asyncio.current_task()).__name__
    print(await asyncio.create_task(job(), name="x"), made)
    loop.set_task_factory(None)
    try:
        loop.set_task_factory(5)
    except TypeError as e:
        print(e)

    def work(a, b=0):
        try:
            asyncio.get_running_loop()
        except RuntimeError as e:
            print("worker:", e)
        return a + b
    print(await loop.run_in_executor(None, work, 1), await loop.run_in_executor(None, functools.partial(work, 1, b=2)))
    print(await asyncio.to_thread(work, 3, b=4))

    def fails():
        raise KeyError("in thread")
    try:
        await asyncio.to_thread(fails)
    except KeyError as e:
        print(repr(e))
    print(await asyncio.gather(*(asyncio.to_thread(pow, 2, i) for i in range(5))))

    def nested():
        async def inner():
            await asyncio.sleep(0)
            return "nested run"
        return asyncio.run(inner())
    print(await asyncio.to_thread(nested))
# expect: True
# expect: MyTask ['job']
# expect: task factory must be a callable or None


asyncio.run(main())  # expect: worker: no running event loop
# expect: worker: no running event loop
# expect: 1 3
# expect: worker: no running event loop
# expect: 7
# expect: KeyError('in thread')
# expect: [1, 2, 4, 8, 16]
# expect: nested run

# --- Runner
import asyncio


async def f(x):
    await asyncio.sleep(0)
    return x


with asyncio.Runner() as runner:
    print(runner.run(f(1)), runner.run(f(2)), runner.get_loop().is_closed())  # expect: 1 2 False
    loop = runner.get_loop()
print(loop.is_closed())  # expect: True
try:
    runner.run(f(3))
except RuntimeError as e:
    print(e)  # expect: Runner is closed
r = asyncio.Runner(debug=True)
print(r.get_loop().get_debug())  # expect: True
r.close()
r.close()


async def nested():
    c = f(1)
    with asyncio.Runner() as r:
        try:
            r.run(c)
        except RuntimeError as e:
            print(e)
    c.close()

try:
    asyncio.run(nested())  # expect: Runner.run() cannot be called from a running event loop
except RuntimeError as e:
    print(e)  # expect: Cannot run the event loop while another loop is running


async def raises():
    raise LookupError("from main")  # raises: LookupError: from main


asyncio.run(raises())
