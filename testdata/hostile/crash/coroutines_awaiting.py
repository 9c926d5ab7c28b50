# A coroutine that awaits one that awaits one …, without end.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
async def c():
    await c()
c().send(None)
