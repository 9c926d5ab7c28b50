# A task that cannot be cancelled.
# ends: fuel
# cpython: time
import asyncio
async def stubborn():
    while True:
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError:
            pass
async def main():
    t = asyncio.ensure_future(stubborn())
    await asyncio.sleep(0)
    t.cancel()
    await t
asyncio.run(main())
