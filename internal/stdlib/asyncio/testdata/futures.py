# Futures and tasks: states, callbacks, messages.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f, f.done(), f.cancelled())
    for g in (f.result, f.exception):
        try:
            g()
        except asyncio.InvalidStateError as e:
            print(e)
    f.add_done_callback(lambda f: print("one", f))
    f.add_done_callback(cb := lambda f: print("two", f))
    f.add_done_callback(cb)
    print(f.remove_done_callback(cb), f.remove_done_callback(cb))
    f.set_result([1, 2])
    print("set")
    await asyncio.sleep(0)
    print(f, f.result(), f.exception(), await f)
    f.add_done_callback(lambda f: print("late"))
    print("added")
    await asyncio.sleep(0)
    for g in (lambda: f.set_result(1), lambda: f.set_exception(ValueError())):
        try:
            g()
        except asyncio.InvalidStateError as e:
            print(repr(e))
    print(f.cancel(), asyncio.isfuture(f), asyncio.isfuture(5), f.get_loop() is loop)

    f = loop.create_future()
    f.set_exception(ValueError("x"))
    print(f, repr(f.exception()))
    for _ in range(2):
        try:
            await f
        except ValueError as e:
            print(repr(e))
    f = loop.create_future()
    f.set_exception(KeyError)
    print(f, repr(f.exception()))
    f = loop.create_future()
    for bad in (5, int, "x"):
        try:
            f.set_exception(bad)
        except TypeError as e:
            print(e)
    f.set_exception(StopIteration(3))
    try:
        await f
    except RuntimeError as e:
        print(e, repr(e.__cause__))
    f = loop.create_future()
    print(f.cancel("m"), f, f.cancelled(), f.done(), f.cancel())
    try:
        await f
    except asyncio.CancelledError as e:
        print(e.args)
    f = loop.create_future()
    f.set_result("x" * 100)
    print(f)


asyncio.run(main())  # expect: <Future pending> False False
# expect: Result is not set.
# expect: Exception is not set.
# expect: 2 0
# expect: set
# expect: one <Future finished result=[1, 2]>
# expect: <Future finished result=[1, 2]> [1, 2] None [1, 2]
# expect: added
# expect: late
# expect: InvalidStateError('invalid state')
# expect: InvalidStateError('invalid state')
# expect: False True False True
# expect: <Future finished exception=ValueError('x')> ValueError('x')
# expect: ValueError('x')
# expect: ValueError('x')
# expect: <Future finished exception=KeyError()> KeyError()
# expect: invalid exception object
# expect: invalid exception object
# expect: invalid exception object
# expect: StopIteration interacts badly with generators and cannot be raised into a Future StopIteration(3)
# expect: True <Future cancelled> True True False
# expect: ('m',)
# expect: <Future finished result='xxxxxxxxxxxx...xxxxxxxxxxxxx'>

# --- tasks
import asyncio


async def nop(x=None):
    return x


async def main():
    t = asyncio.create_task(nop(5), name="the name")
    print(t.get_name(), t.done(), t.get_coro().__name__, t.get_stack() is not None)
    t.set_name(7)
    print(t.get_name(), repr(t.get_name()), await t)
    for f in (lambda: t.set_result(1), lambda: t.set_exception(ValueError())):
        try:
            f()
        except RuntimeError as e:
            print(e)
    for bad in (5, None, nop):
        try:
            asyncio.Task(bad)
        except TypeError as e:
            print(str(e).partition(" at 0x")[0])
    for bad in (5, "x"):
        for f in (asyncio.ensure_future, asyncio.gather):
            try:
                f(bad)
            except TypeError as e:
                print(e)
    print(asyncio.ensure_future(t) is t)

    class Aw:
        def __await__(self):
            yield from asyncio.sleep(0).__await__()
            return "awaited"
    print(await asyncio.ensure_future(Aw()), await asyncio.gather(Aw(), nop(1)))

    class BadYield:
        def __await__(self):
            yield 5
    try:
        await BadYield()
    except RuntimeError as e:
        print(e)

    class NotAwaited:
        def __await__(self):
            yield asyncio.get_running_loop().create_future()
    t = asyncio.create_task(nop())
    await t
    try:
        await NotAwaited()
    except RuntimeError as e:
        print(str(e).partition("task <")[0], str(e).rpartition("with ")[2])
    print(asyncio.iscoroutine(c := nop()), asyncio.iscoroutine(5), asyncio.iscoroutine(nop))
    c.close()

    async def own():
        await asyncio.current_task()
    t = asyncio.create_task(own(), name="self")
    await asyncio.wait([t])
    print(str(t.exception()).partition("<")[0])


asyncio.run(main())  # expect: the name False nop True
# expect: 7 '7' 5
# expect: Task does not support set_result operation
# expect: Task does not support set_exception operation
# expect: a coroutine was expected, got 5
# expect: a coroutine was expected, got None
# expect: a coroutine was expected, got <function nop
# expect: An asyncio.Future, a coroutine or an awaitable is required
# expect: An asyncio.Future, a coroutine or an awaitable is required
# expect: An asyncio.Future, a coroutine or an awaitable is required
# expect: An asyncio.Future, a coroutine or an awaitable is required
# expect: True
# expect: awaited ['awaited', 1]
# expect: Task got bad yield: 5
# expect: yield was used instead of yield from in  <Future pending>
# expect: True False False
# expect-repr: 'Task cannot await on itself: '

# --- names count
import asyncio


async def main():
    t = [asyncio.create_task(asyncio.sleep(0)) for _ in range(3)]
    print(asyncio.current_task().get_name(), [x.get_name() for x in t])
    await asyncio.gather(*t)
    print(len(asyncio.all_tasks()), asyncio.all_tasks() == {asyncio.current_task()})


asyncio.run(main())  # expect: Task-1 ['Task-2', 'Task-3', 'Task-4']
# expect: 1 True
asyncio.run(main())  # expect: Task-7 ['Task-8', 'Task-9', 'Task-10']
# expect: 1 True

# --- a future of another loop
import asyncio
loop = asyncio.new_event_loop()
other = loop.create_future()


async def main():
    try:
        await other
    except RuntimeError as e:
        print(str(e).rpartition("attached")[2])
    try:
        asyncio.ensure_future(other, loop=asyncio.get_running_loop())
    except ValueError as e:
        print(e)


asyncio.run(main())  # expect:  to a different loop
# expect: The future belongs to a different loop than the one specified as the loop argument
loop.close()
print(loop)  # expect: <_UnixSelectorEventLoop running=False closed=True debug=False>

# --- order of steps and callbacks
import asyncio


async def steps(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)
    return name


async def main():
    loop = asyncio.get_running_loop()
    a, b = asyncio.create_task(steps("a", 3)), asyncio.create_task(steps("b", 2))
    a.add_done_callback(lambda t: print("done", t.result()))
    b.add_done_callback(lambda t: print("done", t.result()))
    loop.call_soon(print, "soon")
    loop.call_later(0, print, "later")
    print("main")
    await asyncio.sleep(0)
    print("main again")
    print(await b, await a)


asyncio.run(main())  # expect: main
# expect: a 0
# expect: b 0
# expect: soon
# expect: main again
# expect: later
# expect: a 1
# expect: b 1
# expect: a 2
# expect: done b
# expect: b a
# expect: done a

# --- how tasks are shown
import asyncio


async def sub():
    await asyncio.sleep(5)


async def f():

    await sub()


async def main():
    t = asyncio.create_task(f(), name="shown")
    print(t)
    await asyncio.sleep(0)
    print(t)
    t.cancel()
    print(t)
    await asyncio.wait([t])
    print(t)
    await helper(t)


async def helper(t):
    print(str(asyncio.current_task()).partition(" cb=")[0])

    async def err():
        raise ValueError("x")
    e = asyncio.create_task(err())
    await asyncio.wait([e])
    print(e, repr(e.exception()))
    loop = asyncio.get_running_loop()
    h = loop.call_soon(helper, 1)
    print(h)
    h.cancel()
    print(h)
    t = loop.call_at(7000000, helper)
    print(t)
    t.cancel()
    print(t)
    fut = loop.create_future()
    fut.add_done_callback(print)
    print(fut)
    fut.add_done_callback(main)
    fut.add_done_callback(len)
    print(fut)
    print(loop)


asyncio.run(main())  # expect: <Task pending name='shown' coro=<f() running at futures.py:254>>
# expect: <Task pending name='shown' coro=<f() running at futures.py:256> wait_for=<Future pending cb=[Task.task_wakeup()]>>
# expect: <Task cancelling name='shown' coro=<f() running at futures.py:256> wait_for=<Future cancelled>>
# expect: <Task cancelled name='shown' coro=<f() done, defined at futures.py:254>>
# expect: <Task pending name='Task-1' coro=<main() running at futures.py:268>
# expect: <Task finished name='Task-2' coro=<helper.<locals>.err() done, defined at futures.py:274> exception=ValueError('x')> ValueError('x')
# expect: <Handle helper() at futures.py:271>
# expect: <Handle cancelled>
# expect: <TimerHandle when=7000000 helper() at futures.py:271>
# expect: <TimerHandle cancelled when=7000000>
# expect: <Future pending cb=[print()]>
# expect: <Future pending cb=[print(), <1 more>, len()]>
# expect: <_UnixSelectorEventLoop running=True closed=False debug=False>
