# A coroutine that never gives way, and one that always does.
# ends: fuel
# cpython: time
import asyncio
async def main():
    asyncio.ensure_future(other())
    while True:
        await asyncio.sleep(0)
async def other():
    while True:
        await asyncio.sleep(0)
asyncio.run(main())
