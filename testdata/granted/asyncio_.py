# asyncio by a granted clock: this one stands still, and sleeping returns at once.
# cpython: skip (there is no clock to grant)
import asyncio
import time


async def job(name, delay):
    await asyncio.sleep(delay)
    print(name)
    return name


async def main():
    loop = asyncio.get_running_loop()
    began = loop.time()
    print(await asyncio.gather(job("slow", 0.3), job("quick", 0.1), job("medium", 0.2)))
    print(round(loop.time() - began, 3), time.monotonic())
    try:
        async with asyncio.timeout(60):
            await asyncio.sleep(3600)
    except TimeoutError:
        print("late", round(loop.time() - began, 3))


asyncio.run(main())
# expect: quick
# expect: medium
# expect: slow
# expect: ['slow', 'quick', 'medium']
# expect: 0.3 0.0
# expect: late 60.3

