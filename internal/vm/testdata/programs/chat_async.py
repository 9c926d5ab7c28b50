# A chat room over asyncio: queues, task groups, timeouts, cancellation, async generators and contexts.
import asyncio
import contextlib
import contextvars
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import AsyncIterator

who: contextvars.ContextVar[str] = contextvars.ContextVar("who", default="nobody")


def log(*parts):
    print(f"{who.get():<8}", *parts)


def pause(seconds):  # scaled, so that real clocks need not wait long
    return asyncio.sleep(seconds / 8)


@dataclass(eq=False)
class Room:
    name: str
    members: dict = field(default_factory=dict)
    history: deque = field(default_factory=lambda: deque(maxlen=3))
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    @contextlib.asynccontextmanager
    async def join(self, name):
        if name in self.members:
            raise ValueError(f"{name} is in {self.name}")
        box = self.members[name] = asyncio.Queue(2)
        async with self.changed:
            self.changed.notify_all()
        try:
            yield box
        except asyncio.CancelledError:
            log("is thrown out of", self.name)
            raise
        finally:
            del self.members[name]
            log("leaves", self.name)

    async def say(self, text):
        self.history.append((who.get(), text))
        lost = []
        for name, box in self.members.items():
            if name != who.get():
                try:
                    async with asyncio.timeout(0.5 / 8):
                        await box.put((who.get(), text))
                except TimeoutError:
                    lost.append(name)
        return lost

    async def full(self, n):
        async with self.changed:
            await self.changed.wait_for(lambda: len(self.members) >= n)


async def listen(box) -> AsyncIterator[tuple[str, str]]:
    heard = 0
    try:
        while True:
            item = await box.get()
            heard += 1
            yield item
            box.task_done()
            if item[1] == "bye":
                return
    finally:
        log("heard", heard)


async def talker(room, name, lines, every):
    token = who.set(name)
    try:
        async with room.join(name):
            await room.full(3 if len(lines) == 3 else 2)
            for line in lines:
                await pause(every)
                if lost := await room.say(line):
                    log("lost", *lost)
            return len(lines)
    finally:
        who.reset(token)


async def listener(room, name, slow=0.0, most=None):
    who.set(name)
    async with room.join(name) as box:
        async with contextlib.aclosing(listen(box)) as stream:
            n = 0
            async for sender, text in stream:
                log(f"<{sender}> {text}")
                await pause(slow)
                n += 1
                if n == most:
                    break
        if most == 0:
            raise RuntimeError("unreachable")
    return n


async def first_scene():
    room = Room("lobby")
    async with asyncio.TaskGroup() as tg:
        jobs = [tg.create_task(talker(room, "ann", ["hi", "how are you", "bye"], 0.2), name="ann"),
                tg.create_task(listener(room, "bob"), name="bob"),
                tg.create_task(listener(room, "slow", slow=2.0), name="slow")]
    print([(t.get_name(), t.result()) for t in jobs], list(room.history), room.members)


async def second_scene():
    room = Room("attic")

    async def bouncer():
        who.set("bouncer")
        await pause(1)
        raise PermissionError("closing time")

    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(listener(room, "cat"))
            tg.create_task(bouncer())
            tg.create_task(talker(room, "cow", ["moo"] * 2, 0.2))
            await room.full(2)
            log("two are in", room.name)
    except* PermissionError as group:
        log("group", group.exceptions, group.message)
    except* ValueError:
        log("never")


async def third_scene():
    sem, done, event = asyncio.Semaphore(2), [], asyncio.Event()

    async def work(n):
        await event.wait()
        async with sem:
            await pause(0.1 * n)
            if n == 3:
                raise ZeroDivisionError(n)
            done.append(n)
            return n * n

    tasks = [asyncio.create_task(work(n), name=f"w{n}") for n in (4, 1, 3, 2)]
    asyncio.get_running_loop().call_later(0.03, event.set)
    results = await asyncio.gather(*tasks, return_exceptions=True)
    log(results, done)
    order = []
    for f in asyncio.as_completed([asyncio.sleep(d / 8, d) for d in (0.3, 0.1, 0.2)]):
        order.append(await f)
    log(order)
    done_set, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(d / 8, d)) for d in (0.1, 5)], return_when=asyncio.FIRST_COMPLETED)
    log([t.result() for t in done_set], len(pending))
    for p in pending:
        p.cancel("not needed")
        try:
            await p
        except asyncio.CancelledError as e:
            log("cancelled", e.args, p.cancelled())
    try:
        await asyncio.wait_for(asyncio.shield(t := asyncio.create_task(asyncio.sleep(0.05, "kept"))), 0.01)
    except TimeoutError as e:
        log("timed out", repr(e), t.done(), await t)


async def pipeline():
    async def numbers(n):
        for i in range(n):
            await asyncio.sleep(0)
            yield i

    async def stage(source, fn):
        async for x in source:
            if (y := fn(x)) is not None:
                yield y

    async def batches(source, size):
        batch = []
        async for x in source:
            batch.append(x)
            if len(batch) == size:
                yield tuple(batch)
                batch.clear()
        if batch:
            yield tuple(batch)

    odd = stage(numbers(11), lambda x: x if x % 2 else None)
    out = [b async for b in batches(stage(odd, lambda x: x * x), 2)]
    total = sum([x async for x in stage(numbers(5), float)])
    it = numbers(3)
    log(out, total, {x: x async for x in numbers(2)}, await anext(it), await anext(it), await anext(it), await anext(it, "end"))
    q = asyncio.PriorityQueue()
    for p in ((3, "c"), (1, "a"), (2, "b")):
        q.put_nowait(p)
    log([q.get_nowait() for _ in range(3)], q.empty())
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        log(repr(e))
    q.shutdown()
    try:
        await q.get()
    except asyncio.QueueShutDown as e:
        log(type(e).__qualname__)


async def main():
    for scene in (first_scene, second_scene, third_scene, pipeline):
        print("---", scene.__name__)
        await scene()
    ctx = contextvars.copy_context()
    ctx.run(who.set, "ctx")
    print(ctx[who], who.get(), len(asyncio.all_tasks()), asyncio.current_task().get_name()[:5])
    return "done"


print(asyncio.run(main()))  # expect: --- first_scene
# expect: bob      <ann> hi
# expect: slow     <ann> hi
# expect: bob      <ann> how are you
# expect: ann      leaves lobby
# expect: bob      <ann> bye
# expect: bob      heard 3
# expect: bob      leaves lobby
# expect: slow     <ann> how are you
# expect: slow     <ann> bye
# expect: slow     heard 3
# expect: slow     leaves lobby
# expect: [('ann', 3), ('bob', 3), ('slow', 3)] [('ann', 'hi'), ('ann', 'how are you'), ('ann', 'bye')] {}
# expect: --- second_scene
# expect: nobody   two are in attic
# expect: cat      <cow> moo
# expect: cow      leaves attic
# expect: cat      <cow> moo
# expect: cat      heard 2
# expect: cat      is thrown out of attic
# expect: cat      leaves attic
# expect: nobody   group (PermissionError('closing time'),) unhandled errors in a TaskGroup
# expect: --- third_scene
# expect: nobody   [16, 1, ZeroDivisionError(3), 4] [1, 4, 2]
# expect: nobody   [0.1, 0.2, 0.3]
# expect: nobody   [0.1] 1
# expect: nobody   cancelled ('not needed',) True
# expect: nobody   timed out TimeoutError() False kept
# expect: --- pipeline
# expect: nobody   [(1, 9), (25, 49), (81,)] 10.0 {0: 0, 1: 1} 0 1 2 end
# expect: nobody   [(1, 'a'), (2, 'b'), (3, 'c')] True
# expect: nobody   QueueEmpty()
# expect: nobody   QueueShutDown
# expect: ctx nobody 1 Task-
# expect: done
