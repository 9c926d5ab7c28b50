# A coroutine that never gives way, and one that always does.
# ends: fuel
import asyncio
async def main():
    asyncio.ensure_future(other())
    while True:
        await asyncio.sleep(0)
async def other():
    while True:
        await asyncio.sleep(0)
asyncio.run(main())
