"""Futures: results that are not there yet, and what is called once they are."""

import contextvars
from _cnames import dotted as _dotted
from types import GenericAlias

from asyncio import base_futures, events, exceptions
from asyncio.base_futures import _CANCELLED, _FINISHED, _PENDING, isfuture

__all__ = ("Future", "wrap_future", "isfuture", "future_add_to_awaited_by", "future_discard_from_awaited_by")

_copy_context = contextvars.copy_context


class Future:
    """A result to come. await waits for it; callbacks are called through the loop."""

    _state = _PENDING
    _result = None
    _exception = None
    _exception_tb = None
    _loop = None
    _source_traceback = None
    _cancel_message = None
    _cancelled_exc = None
    _asyncio_future_blocking = False  # True between yielding itself and the task's noticing
    _unheard = False
    _waiters = None

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._callbacks = []

    def __repr__(self):
        return base_futures._future_repr(self)

    __class_getitem__ = classmethod(GenericAlias)

    @property
    def _log_traceback(self):
        return self._unheard

    @_log_traceback.setter
    def _log_traceback(self, value):
        if value:
            raise ValueError("_log_traceback can only be set to False")
        self._unheard = False

    @property
    def _asyncio_awaited_by(self):
        return None if not self._waiters else frozenset(self._waiters)

    def _complain(self):
        # nobody asked for the exception
        self._unheard = False
        self._loop.call_exception_handler({"message": f"{type(self).__name__} exception was never retrieved",
                                           "exception": self._exception, "future": self})

    def get_loop(self):
        """The event loop of the future."""
        if self._loop is None:
            raise RuntimeError("Future object is not initialized.")
        return self._loop

    def _make_cancelled_error(self):
        exc, self._cancelled_exc = self._cancelled_exc, None
        if exc is not None:
            return exc
        if self._cancel_message is None:
            return exceptions.CancelledError()
        return exceptions.CancelledError(self._cancel_message)

    def _schedule_callbacks(self):
        callbacks = self._callbacks
        if callbacks:
            self._callbacks = []
            call_soon = self._loop.call_soon
            for fn, context in callbacks:
                call_soon(fn, self, context=context)

    def cancel(self, msg=None):
        """Cancel the future, unless it is done; whether it could be."""
        self._unheard = False
        if self._state is not _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def cancelled(self):
        """Whether the future was cancelled."""
        return self._state is _CANCELLED

    def done(self):
        """Whether there is a result or an exception, or the future was cancelled."""
        return self._state is not _PENDING

    def result(self):
        """The result. Raises the exception instead if there is one."""
        if self._state is _CANCELLED:
            raise self._make_cancelled_error()
        if self._state is _PENDING:
            raise exceptions.InvalidStateError("Result is not set.")
        self._unheard = False
        if self._exception is not None:
            raise self._exception.with_traceback(self._exception_tb)
        return self._result

    def exception(self):
        """The exception, or None if there is a result."""
        if self._state is _CANCELLED:
            raise self._make_cancelled_error()
        if self._state is _PENDING:
            raise exceptions.InvalidStateError("Exception is not set.")
        self._unheard = False
        return self._exception

    def add_done_callback(self, fn, *, context=None):
        """Have fn(future) called once the future is done."""
        if self._state is not _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, _copy_context() if context is None else context))

    def remove_done_callback(self, fn):
        """Take fn from the callbacks; how often it was there."""
        kept = [entry for entry in self._callbacks if entry[0] != fn]
        removed = len(self._callbacks) - len(kept)
        if removed:
            self._callbacks = kept
        return removed

    def set_result(self, result):
        """The future is done, with a result."""
        if self._state is not _PENDING:
            raise exceptions.InvalidStateError("invalid state")
        self._result = result
        self._state = _FINISHED
        if self._callbacks:
            self._schedule_callbacks()

    def set_exception(self, exception):
        """The future is done, with an exception."""
        if self._state is not _PENDING:
            raise exceptions.InvalidStateError("invalid state")
        if isinstance(exception, type) and issubclass(exception, BaseException):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        if isinstance(exception, StopIteration):
            wrong = exception
            exception = RuntimeError(
                "StopIteration interacts badly with generators and cannot be raised into a Future")
            exception.__cause__ = exception.__context__ = wrong
        self._exception = exception
        self._exception_tb = exception.__traceback__
        self._state = _FINISHED
        self._schedule_callbacks()
        self._unheard = True
        note = getattr(self._loop, "_note_unheard", None)
        if note is not None:
            note(self)

    def __await__(self):
        if self._state is _PENDING:
            self._asyncio_future_blocking = True
            yield self
            if self._state is _PENDING:
                raise RuntimeError("await wasn't used with future")
        if self._state is _FINISHED and self._exception is None:
            return self._result
        return self.result()

    __iter__ = __await__


Future.__module__ = "_asyncio"
_dotted(Future)
_PyFuture = _CFuture = Future


def _get_loop(future):
    get_loop = getattr(future, "get_loop", None)
    return future._loop if get_loop is None else get_loop()


def _set_result_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)


def future_add_to_awaited_by(fut, waiter, /):
    """Remember that waiter waits for fut."""
    if isinstance(fut, Future) and isinstance(waiter, Future):
        if fut._waiters is None:
            fut._waiters = {}
        fut._waiters[waiter] = None


def future_discard_from_awaited_by(fut, waiter, /):
    """Forget that waiter waits for fut."""
    if isinstance(fut, Future) and fut._waiters and isinstance(waiter, Future):
        fut._waiters.pop(waiter, None)


# under these names CPython's tests find both implementations
_py_future_add_to_awaited_by = _c_future_add_to_awaited_by = future_add_to_awaited_by
_py_future_discard_from_awaited_by = _c_future_discard_from_awaited_by = future_discard_from_awaited_by


# --- together with concurrent.futures

def _is_concurrent(obj):
    import concurrent.futures
    return isinstance(obj, concurrent.futures.Future)


def _convert_future_exc(exc):
    import concurrent.futures as others
    ours = {others.CancelledError: exceptions.CancelledError,
            others.InvalidStateError: exceptions.InvalidStateError}.get(type(exc))
    return exc if ours is None else ours(*exc.args).with_traceback(exc.__traceback__)


def _copy_future_state(source, destination):
    # either may be of concurrent.futures
    if isfuture(destination):
        if destination.cancelled():
            return
        if source.cancelled():
            destination.cancel()
            return
    else:
        if source.cancelled():
            destination.cancel()
        if not destination.set_running_or_notify_cancel():
            return
    exc = source.exception()
    if exc is None:
        destination.set_result(source.result())
    else:
        destination.set_exception(_convert_future_exc(exc))


def _chain_future(source, destination):
    """Let destination become what source becomes, and source be cancelled with destination."""
    for what, future in (("source", source), ("destination", destination)):
        if not isfuture(future) and not _is_concurrent(future):
            raise TypeError(f"A future is required for {what} argument")
    from_loop = _get_loop(source) if isfuture(source) else None
    to_loop = _get_loop(destination) if isfuture(destination) else None

    def cancelled(destination):
        if destination.cancelled():
            if from_loop is None or from_loop is events._get_running_loop():
                source.cancel()
            else:
                from_loop.call_soon_threadsafe(source.cancel)

    def done(source):
        if to_loop is None or (isfuture(source) and to_loop is events._get_running_loop()):
            _copy_future_state(source, destination)
        elif not to_loop.is_closed():
            # what another thread would do comes in the next round
            to_loop.call_soon_threadsafe(_copy_future_state, source, destination)

    destination.add_done_callback(cancelled)
    source.add_done_callback(done)


def wrap_future(future, *, loop=None):
    """An asyncio future that becomes what a future of concurrent.futures becomes."""
    if isfuture(future):
        return future
    assert _is_concurrent(future), f"concurrent.futures.Future is expected, got {future!r}"
    if loop is None:
        loop = events.get_event_loop()
    ours = loop.create_future()
    _chain_future(future, ours)
    return ours
