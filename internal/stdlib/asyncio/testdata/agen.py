# Asynchronous generators and context managers on a loop.
import asyncio
import contextlib


async def ticker(n, d):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(d)
    finally:
        print("ticker closed")


@contextlib.asynccontextmanager
async def resource(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    finally:
        await asyncio.sleep(0)
        print("close", name)


async def main():
    print([x async for x in ticker(3, 0.01)])
    async with resource("r") as r, resource("s") as s:
        print(r, s)
    async with contextlib.aclosing(ticker(5, 0.01)) as t:
        async for x in t:
            if x == 2:
                break
    print("after")
    async with contextlib.AsyncExitStack() as stack:
        print([await stack.enter_async_context(resource(n)) for n in "ab"])
        stack.push_async_callback(asyncio.sleep, 0)
    merged = asyncio.Queue()

    async def feed(gen, name):
        async for x in gen:
            await merged.put((name, x))
        await merged.put(None)
    fs = [asyncio.create_task(feed(ticker(3, d), n)) for n, d in (("a", 0.02), ("b", 0.3))]
    left = 2
    while left:
        item = await merged.get()
        if item is None:
            left -= 1
        else:
            print(item)
    await asyncio.gather(*fs)
    print({x: y async for x in ticker(2, 0) for y in [x * x]}, [await asyncio.sleep(0, i) for i in range(3)])


asyncio.run(main())  # expect: ticker closed
# expect: [0, 1, 2]
# expect: open r
# expect: open s
# expect: R S
# expect: close s
# expect: close r
# expect: ticker closed
# expect: after
# expect: open a
# expect: open b
# expect: ['A', 'B']
# expect: close b
# expect: close a
# expect: ('a', 0)
# expect: ('b', 0)
# expect: ('a', 1)
# expect: ('a', 2)
# expect: ticker closed
# expect: ('b', 1)
# expect: ('b', 2)
# expect: ticker closed
# expect: ticker closed
# expect: {0: 0, 1: 1} [0, 1, 2]

# --- a generator that is left open is closed at the end of run()
import asyncio


async def open_end():
    try:
        while True:
            yield 1
    finally:
        await asyncio.sleep(0)
        print("closed at the end")

held = open_end()


async def main():
    async for x in held:
        print(x)
        break
    print("main ends")


asyncio.run(main())  # expect: 1
# expect: main ends
# expect: closed at the end
print("after run")  # expect: after run
