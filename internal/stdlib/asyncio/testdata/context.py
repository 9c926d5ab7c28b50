# Context variables with tasks, callbacks and generators.
import asyncio
import contextvars

v = contextvars.ContextVar("v", default="none")


async def child(n):
    print("child", n, "sees", v.get())
    v.set(f"child {n}")
    await asyncio.sleep(0)
    print("child", n, "has", v.get())


async def agen():
    for i in range(2):
        v.set(f"gen {i}")
        yield i


async def main():
    v.set("main")
    await asyncio.gather(child(1), child(2))
    print(v.get())
    await child(3)
    print(v.get())
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("callback", v.get()))
    ctx = contextvars.copy_context()
    ctx.run(v.set, "other")
    loop.call_soon(lambda: print("callback in ctx", v.get()), context=ctx)
    t = asyncio.create_task(child(4), context=ctx)
    await t
    print(ctx[v], v.get(), t.get_context() is ctx)
    f = loop.create_future()
    f.add_done_callback(lambda f: print("done callback", v.get()))
    f.add_done_callback(lambda f: print("done callback in ctx", v.get()), context=ctx)
    v.set("changed")
    f.set_result(1)
    await asyncio.sleep(0)
    async for i in agen():
        print(i, v.get())
    print(await asyncio.to_thread(v.get), await loop.run_in_executor(None, v.get))

    def in_thread():
        v.set("thread")
    await asyncio.to_thread(in_thread)
    print(v.get())
    tok = v.set("again")
    v.reset(tok)
    print(v.get())


asyncio.run(main())  # expect: child 1 sees main
# expect: child 2 sees main
# expect: child 1 has child 1
# expect: child 2 has child 2
# expect: main
# expect: child 3 sees main
# expect: child 3 has child 3
# expect: child 3
# expect: callback child 3
# expect: callback in ctx other
# expect: child 4 sees other
# expect: child 4 has child 4
# expect: child 4 child 3 True
# expect: done callback child 3
# expect: done callback in ctx child 4
# expect: 0 gen 0
# expect: 1 gen 1
# expect: gen 1 none
# expect: gen 1
# expect: gen 1
print(v.get())  # expect: none
with asyncio.Runner() as r:
    async def sets():
        v.set("in runner")

    async def reads():
        return v.get()
    r.run(sets())
    print(r.run(reads()), v.get())  # expect: in runner none
    c = contextvars.Context()
    print(r.run(reads(), context=c))  # expect: none
