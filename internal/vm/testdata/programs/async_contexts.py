# Async exit stacks, async descriptors of state, locks, barriers, custom awaitables, eager failure, cancellation order.
import asyncio
import contextvars
import functools
import inspect
from collections import deque
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, nullcontext, suppress, AbstractAsyncContextManager
from types import coroutine

trace = []
request = contextvars.ContextVar("request")


def note(*a):
    trace.append(" ".join(map(str, a)))


class Resource(AbstractAsyncContextManager):
    live = 0

    def __init__(self, name, fail=""):
        self.name, self.fail = name, fail

    async def __aenter__(self):
        await asyncio.sleep(0)
        if "enter" in self.fail:
            raise ConnectionError(f"{self.name} refuses")
        Resource.live += 1
        note("open", self.name)
        return self

    async def __aexit__(self, kind, value, tb):
        await asyncio.sleep(0)
        Resource.live -= 1
        note("close", self.name, kind and kind.__name__)
        if "exit" in self.fail:
            raise RuntimeError(f"{self.name} breaks") from value
        return "swallow" in self.fail


class Later:
    "An awaitable without async def."

    def __init__(self, value, rounds):
        self.value, self.rounds = value, rounds

    def __await__(self):
        for i in range(self.rounds):
            note("later", self.value, i)
            yield
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


async def stacked(*specs):
    async with AsyncExitStack() as stack:
        got = [await stack.enter_async_context(Resource(*s)) for s in specs]
        stack.push_async_callback(cleanup, len(got))
        stack.callback(note, "sync callback")
        if len(got) == 2:
            raise LookupError("inside")
        return [g.name for g in got], stack.pop_all() is not stack
    return "swallowed"


async def cleanup(n):
    await asyncio.sleep(0)
    note("async callback", n)


def flush(title):
    print(f"{title}:", "; ".join(trace))
    trace.clear()


async def attempt(title, aw):
    try:
        print(title, "->", await aw)
    except BaseException as e:
        chain, x = [], e
        while x:
            chain.append(f"{type(x).__name__}({x})")
            x = x.__cause__ or x.__context__
        print(title, "!!", " <- ".join(chain))
    flush("   ")


class RWLock:
    def __init__(self):
        self.readers, self.writer, self.queue = 0, False, deque()

    @asynccontextmanager
    async def read(self):
        while self.writer or self.queue:
            await self._wait()
        self.readers += 1
        try:
            yield self.readers
        finally:
            self.readers -= 1
            self._wake()

    @asynccontextmanager
    async def write(self):
        while self.writer or self.readers:
            await self._wait()
        self.writer = True
        try:
            yield
        finally:
            self.writer = False
            self._wake()

    async def _wait(self):
        f = asyncio.get_running_loop().create_future()
        self.queue.append(f)
        try:
            await f
        finally:
            if f in self.queue:
                self.queue.remove(f)

    def _wake(self):
        while self.queue:
            f = self.queue.popleft()
            if not f.done():
                f.set_result(None)


async def readers_writers():
    lock, out = RWLock(), []

    async def reader(n, delay):
        await asyncio.sleep(delay)
        async with lock.read() as k:
            out.append(f"r{n}({k})")
            await asyncio.sleep(0.3)
            out.append(f"/r{n}")

    async def writer(n, delay):
        await asyncio.sleep(delay)
        async with lock.write():
            out.append(f"W{n}")
            await asyncio.sleep(0.1)
            out.append(f"/W{n}")

    await asyncio.gather(reader(1, 0), reader(2, 0.05), writer(1, 0.1), reader(3, 0.15), writer(2, 0.2))
    return out


async def cancellations():
    out = []

    async def stubborn():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as e:
            out.append(("caught", e.args, asyncio.current_task().cancelling()))
            asyncio.current_task().uncancel()
            try:
                await asyncio.sleep(0.1)
            finally:
                out.append("cleaned")
            return "survived"

    async def polite(name):
        try:
            await asyncio.Event().wait()
        finally:
            out.append(f"{name} ends")

    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    t.cancel("please")
    out.append(await t)
    try:
        async with asyncio.timeout(0.2) as scope:
            async with asyncio.TaskGroup() as tg:
                for n in "a":
                    tg.create_task(polite(n))
    except TimeoutError as e:
        out.append((scope.expired(), type(e.__cause__).__name__))
    t = asyncio.create_task(polite("alone"))
    await asyncio.sleep(0)
    t.cancel()
    with suppress(asyncio.CancelledError):
        await t
    out.append((t.cancelled(), t.done(), t._state))
    return out


async def barrier():
    b, out = asyncio.Barrier(3), []

    async def party(n):
        await asyncio.sleep(n / 10)
        async with b as i:
            out.append((n, i))
        return n

    await asyncio.gather(*map(party, range(3)))
    t = asyncio.create_task(b.wait())
    await asyncio.sleep(0)
    out.append((b.n_waiting, b.parties, b.broken))
    await b.abort()
    try:
        await t
    except asyncio.BrokenBarrierError as e:
        out.append(repr(e))
    return out


async def contexts():
    out = []

    async def handler(n):
        request.set(n)
        await asyncio.sleep(0)
        await nested()

    async def nested():
        out.append(request.get())

    await asyncio.gather(*(handler(n) for n in "xyz"))
    try:
        request.get()
    except LookupError as e:
        out.append(type(e).__name__)
    ctx = contextvars.Context()
    await asyncio.create_task(handler("own"), context=ctx)
    out.append(ctx[request])
    with request.set("with") as token:
        out.append((request.get(), token.var is request))
    return out


async def agen_lifecycle():
    async def agen():
        try:
            x = yield 1
            note("got", x)
            yield 2
        except KeyError as e:
            note("key", e)
            yield "recovered"
        finally:
            await asyncio.sleep(0)
            note("closed")

    g = agen()
    out = [await g.asend(None), await g.asend("sent")]
    await g.aclose()
    g = agen()
    out += [await anext(g), await g.athrow(KeyError("k")), await anext(g, "default")]
    async with aclosing(agen()) as g:
        async for v in g:
            out.append(v)
            break
    out.append([inspect.isasyncgen(g), inspect.isasyncgenfunction(agen), inspect.isawaitable(c := cleanup(1)), inspect.getcoroutinestate(c)])
    c.close()
    return out


async def main():
    await attempt("plain", stacked(("a",)))
    await attempt("error", stacked(("a",), ("b",)))
    await attempt("swallow", stacked(("a", "swallow"), ("b",)))
    await attempt("exit fails", stacked(("a", "exit"), ("b", "exit")))
    await attempt("enter fails", stacked(("a",), ("b", "enter")))
    await attempt("later", Later(42, 2))
    await attempt("later raises", Later(OSError("late"), 1))
    await attempt("locks", readers_writers())
    await attempt("cancel", cancellations())
    await attempt("barrier", barrier())
    await attempt("contexts", contexts())
    await attempt("agen", agen_lifecycle())
    await attempt("gather", asyncio.gather(asyncio.sleep(0, "ok"), asyncio.sleep(0.1, "two")))
    await attempt("not awaitable", asyncio.wait_for(asyncio.sleep(5), 0))
    print(Resource.live)

asyncio.run(main())  # expect: plain -> (['a'], True)
# expect:    : open a
# expect: error !! LookupError(inside)
# expect:    : open a; open b; sync callback; async callback 2; close b LookupError; close a LookupError
# expect: swallow -> swallowed
# expect:    : open a; open b; sync callback; async callback 2; close b LookupError; close a LookupError
# expect: exit fails !! RuntimeError(a breaks) <- RuntimeError(b breaks) <- LookupError(inside)
# expect:    : open a; open b; sync callback; async callback 2; close b LookupError; close a RuntimeError
# expect: enter fails !! ConnectionError(b refuses)
# expect:    : open a; close a ConnectionError
# expect: later -> 42
# expect:    : later 42 0; later 42 1
# expect: later raises !! OSError(late)
# expect:    : later late 0
# expect: locks -> ['r1(1)', 'r2(2)', '/r1', '/r2', 'W1', '/W1', 'r3(1)', '/r3', 'W2', '/W2']
# expect-repr: '   : '
# expect: cancel -> [('caught', ('please',), 1), 'cleaned', 'survived', 'a ends', (True, 'CancelledError'), 'alone ends', (True, True, 'CANCELLED')]
# expect-repr: '   : '
# expect: barrier -> [(2, 2), (0, 0), (1, 1), (1, 3, False), "BrokenBarrierError('Abort or reset of barrier')"]
# expect-repr: '   : '
# expect: contexts -> ['x', 'y', 'z', 'LookupError', 'own', 'own', ('with', True)]
# expect-repr: '   : '
# expect: agen -> [1, 2, 1, 'recovered', 'default', 1, [True, True, True, 'CORO_CREATED']]
# expect:    : got sent; closed; key 'k'; closed; closed
# expect: gather -> ['ok', 'two']
# expect-repr: '   : '
# expect: not awaitable !! TimeoutError() <- CancelledError()
# expect-repr: '   : '
# expect: 1
try:
    asyncio.run(cleanup)
except (TypeError, ValueError) as e:
    print(type(e).__name__, str(e).split("<")[0])  # expect: TypeError An asyncio.Future, a coroutine or an awaitable is required
c = cleanup(1)
try:
    c.send(3)
except TypeError as e:
    print(e)  # expect: can't send non-None value to a just-started coroutine
try:
    with asyncio.Runner() as runner:
        print(runner.run(asyncio.sleep(0, "runner")), runner.run(asyncio.sleep(0, "again")))  # expect: runner again
        runner.run(stacked(("z", "enter")))
except ConnectionError as e:
    print(repr(e))  # expect: ConnectionError('z refuses')
c.close()
