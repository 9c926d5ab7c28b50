"""Time limits for blocks of code."""

import enum

from asyncio import events, exceptions, tasks

__all__ = ("Timeout", "timeout", "timeout_at")


class _State(enum.Enum):
    CREATED = "created"
    ENTERED = "active"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    EXITED = "finished"


class Timeout:
    """An asynchronous context manager that cancels its block at a time and turns that into TimeoutError."""

    def __init__(self, when):
        self._state = _State.CREATED
        self._timer = None
        self._task = None
        self._when = when

    def when(self):
        """The time it is set to, or None."""
        return self._when

    def reschedule(self, when):
        """Set another time; None is never."""
        if self._state is _State.CREATED:
            raise RuntimeError("Timeout has not been entered")
        if self._state is not _State.ENTERED:
            raise RuntimeError(f"Cannot change state of {self._state.value} Timeout")
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if when is not None:
            loop = events.get_running_loop()
            if when <= loop.time():
                self._timer = loop.call_soon(self._on_timeout)
            else:
                self._timer = loop.call_at(when, self._on_timeout)

    def expired(self):
        """Whether the time was over before the block."""
        return self._state in (_State.EXPIRING, _State.EXPIRED)

    def __repr__(self):
        extra = ""
        if self._state is _State.ENTERED:
            extra = f" when={None if self._when is None else round(self._when, 3)}"
        return f"<Timeout [{self._state.value}]{extra}>"

    async def __aenter__(self):
        if self._state is not _State.CREATED:
            raise RuntimeError("Timeout has already been entered")
        self._task = tasks.current_task()
        if self._task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state = _State.ENTERED
        self._cancelling = self._task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state is _State.ENTERED:
            self._state = _State.EXITED
            return
        self._state = _State.EXPIRED
        # only if nobody else asked for the cancellation is it ours to turn into a TimeoutError
        if self._task.uncancel() > self._cancelling or exc_type is None:
            return
        if issubclass(exc_type, exceptions.CancelledError):
            raise TimeoutError from exc_val
        if exc_val is not None:
            for exc in (exc_val, *(exc_val.exceptions if isinstance(exc_val, ExceptionGroup) else ())):
                _name_the_cause(exc)

    def _on_timeout(self):
        self._task.cancel()
        self._state = _State.EXPIRING
        self._timer = None


def _name_the_cause(exc):
    # an error raised because of our cancellation has a TimeoutError in its history
    while (context := exc.__context__) is not None:
        if isinstance(context, exceptions.CancelledError):
            late = TimeoutError()
            late.__context__ = late.__cause__ = context
            exc.__context__ = late
            return
        exc = context


def timeout(delay):
    """A block that must end within delay seconds; None is no limit."""
    loop = events.get_running_loop()
    return Timeout(None if delay is None else loop.time() + delay)


def timeout_at(when):
    """A block that must end before loop.time() is when; None is no limit."""
    return Timeout(when)
