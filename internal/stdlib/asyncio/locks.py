"""Locks, events, conditions, semaphores and barriers for tasks. Who came first goes on first."""

import collections
import enum

from asyncio import exceptions
from asyncio.mixins import _LoopBoundMixin

__all__ = ("Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier")


class _Waiting(_LoopBoundMixin):
    # what the tools have in common: the futures of those who wait, and how it is shown

    def __repr__(self):
        text = self._state_text()
        if self._waiters:
            text += f", waiters:{len(self._waiters)}"
        return f"<{object.__repr__(self)[1:-1]} [{text}]>"

    async def _queue(self):
        # wait in line until a future of ours is set or cancelled
        future = self._get_loop().create_future()
        self._waiters.append(future)
        try:
            return await future
        finally:
            self._waiters.remove(future)


class _ContextManagerMixin:
    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, exc_type, exc, tb):
        self.release()


class Lock(_ContextManagerMixin, _Waiting):
    """One task at a time holds it."""

    def __init__(self):
        self._waiters = collections.deque()
        self._locked = False

    def _state_text(self):
        return "locked" if self._locked else "unlocked"

    def locked(self):
        """Whether a task holds it."""
        return self._locked

    async def acquire(self):
        """Wait until the lock is free, then hold it."""
        if self._locked or not all(w.cancelled() for w in self._waiters):
            try:
                await self._queue()
            except exceptions.CancelledError:
                if not self._locked:
                    self._wake_up_first()  # it may have been our turn
                raise
        self._locked = True
        return True

    def release(self):
        """Let the next one have it."""
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake_up_first()

    def _wake_up_first(self):
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)


class Event(_Waiting):
    """A flag that tasks wait for."""

    def __init__(self):
        self._waiters = collections.deque()
        self._value = False

    def _state_text(self):
        return "set" if self._value else "unset"

    def is_set(self):
        """Whether the flag is set."""
        return self._value

    def set(self):
        """Set the flag; all who wait go on."""
        if not self._value:
            self._value = True
            for future in self._waiters:
                if not future.done():
                    future.set_result(True)

    def clear(self):
        """Unset the flag."""
        self._value = False

    async def wait(self):
        """Wait until the flag is set."""
        if not self._value:
            await self._queue()
        return True


class Condition(_ContextManagerMixin, _Waiting):
    """Lets the holder of a lock wait until another task says that something has changed."""

    def __init__(self, lock=None):
        self._lock = lock = Lock() if lock is None else lock
        self.locked, self.acquire, self.release = lock.locked, lock.acquire, lock.release
        self._waiters = collections.deque()

    def _state_text(self):
        return "locked" if self.locked() else "unlocked"

    async def _regain(self):
        # the lock must be ours again even if we are cancelled while waiting for it
        cancelled = None
        while True:
            try:
                await self.acquire()
                break
            except exceptions.CancelledError as exc:
                cancelled = exc
        if cancelled is not None:
            raise cancelled

    async def wait(self):
        """Give the lock back, wait to be notified, take the lock again."""
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        future = self._get_loop().create_future()
        self.release()
        try:
            try:
                self._waiters.append(future)
                try:
                    await future
                finally:
                    self._waiters.remove(future)
            finally:
                await self._regain()
        except BaseException:
            self._notify(1)  # another one shall have what we may have been told
            raise
        return True

    async def wait_for(self, predicate):
        """Wait until predicate() is true; returns what it returned."""
        while not (result := predicate()):
            await self.wait()
        return result

    def notify(self, n=1):
        """Wake n of those who wait."""
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._notify(n)

    def _notify(self, n):
        for future in self._waiters:
            if n <= 0:
                break
            if not future.done():
                n -= 1
                future.set_result(False)

    def notify_all(self):
        """Wake all who wait."""
        self.notify(len(self._waiters))


class Semaphore(_ContextManagerMixin, _Waiting):
    """As many tasks as its number hold it at the same time."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._waiters = collections.deque()
        self._value = value

    def _state_text(self):
        return "locked" if self.locked() else f"unlocked, value:{self._value}"

    def locked(self):
        """Whether acquire() would wait."""
        return self._value == 0 or not all(w.cancelled() for w in self._waiters)

    async def acquire(self):
        """Wait until the number is above zero, then take one off."""
        if not self.locked():
            self._value -= 1
            return True
        future = self._get_loop().create_future()
        self._waiters.append(future)
        try:
            try:
                await future
            finally:
                self._waiters.remove(future)
        except exceptions.CancelledError:
            if future.done() and not future.cancelled():
                self._value += 1  # it was given to us, and we cannot take it
            raise
        finally:
            while self._value > 0 and self._wake_up_next():
                pass
        return True

    def release(self):
        """Add one, and let the next one in."""
        self._value += 1
        self._wake_up_next()

    def _wake_up_next(self):
        for future in self._waiters:
            if not future.done():
                self._value -= 1
                future.set_result(True)
                return True
        return False


class BoundedSemaphore(Semaphore):
    """A semaphore whose number cannot grow above the first one."""

    def __init__(self, value=1):
        self._bound_value = value
        super().__init__(value)

    def release(self):
        """Add one, and let the next one in."""
        if self._value >= self._bound_value:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class _BarrierState(enum.Enum):
    FILLING = "filling"
    DRAINING = "draining"
    RESETTING = "resetting"
    BROKEN = "broken"


class Barrier(_LoopBoundMixin):
    """Tasks wait here for each other until there are enough of them."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._cond = Condition()
        self._parties = parties
        self._state = _BarrierState.FILLING
        self._count = 0

    def __repr__(self):
        text = self._state.value
        if not self.broken:
            text += f", waiters:{self.n_waiting}/{self.parties}"
        return f"<{object.__repr__(self)[1:-1]} [{text}]>"

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *args):
        pass

    async def wait(self):
        """Wait for the others; returns a number from 0 on, another one for each."""
        async with self._cond:
            # those of the round before must be gone
            await self._cond.wait_for(
                lambda: self._state not in (_BarrierState.DRAINING, _BarrierState.RESETTING))
            if self._state is _BarrierState.BROKEN:
                raise exceptions.BrokenBarrierError("Barrier aborted")
            try:
                index = self._count
                self._count += 1
                if index + 1 == self._parties:
                    self._state = _BarrierState.DRAINING
                    self._cond.notify_all()
                else:
                    await self._cond.wait_for(lambda: self._state is not _BarrierState.FILLING)
                    if self._state in (_BarrierState.BROKEN, _BarrierState.RESETTING):
                        raise exceptions.BrokenBarrierError("Abort or reset of barrier")
                return index
            finally:
                self._count -= 1
                self._leave()

    def _leave(self):
        if self._count == 0:
            if self._state in (_BarrierState.RESETTING, _BarrierState.DRAINING):
                self._state = _BarrierState.FILLING
            self._cond.notify_all()

    async def reset(self):
        """Begin anew; those who wait get BrokenBarrierError."""
        async with self._cond:
            self._state = _BarrierState.RESETTING if self._count > 0 else _BarrierState.FILLING
            self._cond.notify_all()

    async def abort(self):
        """Break the barrier: all who wait or will wait get BrokenBarrierError."""
        async with self._cond:
            self._state = _BarrierState.BROKEN
            self._cond.notify_all()

    @property
    def parties(self):
        """How many must come."""
        return self._parties

    @property
    def n_waiting(self):
        """How many wait."""
        return self._count if self._state is _BarrierState.FILLING else 0

    @property
    def broken(self):
        """Whether the barrier was aborted."""
        return self._state is _BarrierState.BROKEN
