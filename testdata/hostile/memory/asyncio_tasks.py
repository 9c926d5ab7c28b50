# Tasks without end.
# limits: fuel=300000
# ends: fuel
# cpython: memory or time
import asyncio
async def wait():
    await asyncio.Event().wait()
async def main():
    keep = []
    while True:
        keep.append(asyncio.ensure_future(wait()))
        if len(keep) % 100 == 0:
            await asyncio.sleep(0)
asyncio.run(main())
