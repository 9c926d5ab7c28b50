# What is our own: time without a clock, waits that cannot end, exceptions nobody asked for.
# cpython: skip (a clock of our own)
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    began = loop.time()
    await asyncio.sleep(86400 * 365)
    print(began, loop.time())  # expect: 0.0 31536000.0
    await asyncio.gather(asyncio.sleep(0.1), asyncio.sleep(0.3), asyncio.sleep(0.2))
    print(loop.time() - began)  # expect: 31536000.3
    # sums of delays meet at the nanosecond
    order = []

    async def steps(name, n, d):
        for _ in range(n):
            await asyncio.sleep(d)
        order.append(name)
    await asyncio.gather(steps("one", 1, 0.8), steps("eight", 8, 0.1))
    print(order)  # expect: ['one', 'eight']
    # who never rests sees time pass too
    end = loop.time() + 0.02
    rounds = 0
    while loop.time() < end:
        await asyncio.sleep(0)
        rounds += 1
    print(rounds > 1000)  # expect: True


asyncio.run(main())

# --- cpython: skip (a loop that knows when nothing can come)
import asyncio


async def waits():
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print("cancelled")  # expect: cancelled


try:
    asyncio.run(waits())
except RuntimeError as e:
    print(e)  # expect: the event loop waits for what cannot come: no callback is due, and no timer is set

# --- cpython: skip (a loop that knows when nothing can come)
import asyncio


async def fails(n):
    raise ValueError(n)


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, c: print(c["message"], repr(c["exception"])))
    t = [asyncio.create_task(fails(i)) for i in range(3)]
    await asyncio.sleep(0)
    t[1].exception()
    print("main ends")


asyncio.run(main())  # expect: main ends
# expect: Task exception was never retrieved ValueError(0)
# expect: Task exception was never retrieved ValueError(2)

# --- cpython: skip (a loop that knows when nothing can come)
import asyncio


async def waits(task):
    await task


async def main():
    me = asyncio.current_task()
    print(asyncio.format_call_graph() == f"* Task(name='Task-1', id={id(me):#x})")  # expect: True
    inner = asyncio.create_task(asyncio.sleep(1), name="inner")
    w = [asyncio.create_task(waits(inner), name=f"w{i}") for i in range(2)]
    await asyncio.sleep(0)
    g = asyncio.capture_call_graph(inner)
    print([x.future.get_name() for x in g.awaited_by], g.call_stack)  # expect: ['w0', 'w1'] ()


asyncio.run(main())
