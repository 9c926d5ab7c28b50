"""Futures, executors, and waiting for them."""

import threading
from _thread import _now
from collections import namedtuple
from types import GenericAlias

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"
_AS_COMPLETED = "_AS_COMPLETED"

PENDING = "PENDING"
RUNNING = "RUNNING"
CANCELLED = "CANCELLED"
CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
FINISHED = "FINISHED"

_SHOWN = {PENDING: "pending", RUNNING: "running", CANCELLED: "cancelled",
          CANCELLED_AND_NOTIFIED: "cancelled", FINISHED: "finished"}
_OVER = (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)
_TOLD = (CANCELLED_AND_NOTIFIED, FINISHED)  # what wait() takes for the end


class Error(Exception):
    """What the errors of this module have in common."""


class CancelledError(Error):
    """The future was cancelled."""


TimeoutError = TimeoutError


class InvalidStateError(Error):
    """The future is not in a state that allows this."""


class BrokenExecutor(RuntimeError):
    """An executor cannot go on."""


def _log(message, *args):
    import logging
    logging.getLogger("concurrent.futures").exception(message, *args)


class Future:
    """The result of a call, once there is one."""

    def __init__(self):
        self._condition = threading.Condition()
        self._state = PENDING
        self._result = None
        self._exception = None
        self._waiters = []  # _Waiter objects that are to be told
        self._done_callbacks = []

    def __repr__(self):
        with self._condition:
            text = f"<{type(self).__name__} at {id(self):#x} state={_SHOWN[self._state]}"
            if self._state == FINISHED:
                what = self._result if self._exception is None else self._exception
                text += f" {'returned' if self._exception is None else 'raised'} {type(what).__name__}"
            return text + ">"

    __class_getitem__ = classmethod(GenericAlias)

    def _call_back(self):
        callbacks, self._done_callbacks = self._done_callbacks, []
        for fn in callbacks:
            self._tell(fn)

    def _tell(self, fn):
        try:
            fn(self)
        except Exception:
            _log("exception calling callback for %r", self)

    def cancel(self):
        """Cancel the call if it has not begun; whether that was possible."""
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state != PENDING:
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._call_back()
        return True

    def cancelled(self):
        """Whether the call was cancelled."""
        with self._condition:
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        """Whether the call is being done."""
        with self._condition:
            return self._state == RUNNING

    def done(self):
        """Whether the call is over: returned, raised or cancelled."""
        with self._condition:
            return self._state in _OVER

    def add_done_callback(self, fn):
        """Call fn(future) when the future is done, at once if it is."""
        with self._condition:
            if self._state not in _OVER:
                self._done_callbacks.append(fn)
                return
        self._tell(fn)

    def _await(self, timeout):
        # the exception of the call or None; the condition is held
        if self._state not in _OVER:
            self._condition.wait(timeout)
        if self._state == FINISHED:
            return self._exception
        if self._state in _OVER:
            raise CancelledError()
        raise TimeoutError()

    def result(self, timeout=None):
        """What the call returned; raises what it raised. Waits for the end of the call."""
        try:
            with self._condition:
                exception = self._await(timeout)
            if exception is not None:
                raise exception
            return self._result
        finally:
            self = exception = None  # no cycle with the traceback

    def exception(self, timeout=None):
        """What the call raised, or None. Waits for the end of the call."""
        with self._condition:
            return self._await(timeout)

    # for executors and tests

    def set_running_or_notify_cancel(self):
        """The call begins: False if it was cancelled instead."""
        with self._condition:
            if self._state == PENDING:
                self._state = RUNNING
                return True
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                for waiter in self._waiters:
                    waiter.add(self, False)
                return False
            import logging
            logging.getLogger("concurrent.futures").critical("Future %s in unexpected state: %s", id(self), self._state)
            raise RuntimeError("Future in unexpected state")

    def _finish(self, result, exception):
        with self._condition:
            if self._state in _OVER:
                raise InvalidStateError(f"{self._state}: {self!r}")
            self._result, self._exception = result, exception
            self._state = FINISHED
            for waiter in self._waiters:
                waiter.add(self, exception is not None)
            self._condition.notify_all()
        self._call_back()

    def set_result(self, result):
        """The call returned."""
        self._finish(result, None)

    def set_exception(self, exception):
        """The call raised."""
        self._finish(None, exception)


class Executor:
    """Does calls. What is left to its kinds: submit()."""

    def submit(self, fn, /, *args, **kwargs):
        """Begin fn(*args, **kwargs); returns its Future."""
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        """Like the builtin map, by submit(): the results come in the order of the arguments."""
        if buffersize is not None:
            if not isinstance(buffersize, int):
                raise TypeError("buffersize must be an integer or None")
            if buffersize < 1:
                raise ValueError("buffersize must be None or > 0")
        end = None if timeout is None else _now() + timeout
        argslist = zip(*iterables)
        if buffersize is None:
            waiting = [self.submit(fn, *args) for args in argslist]
        else:
            from itertools import islice
            waiting = [self.submit(fn, *args) for args in islice(argslist, buffersize)]
        return self._results(fn, waiting, argslist, end)

    def _results(self, fn, waiting, more, end):
        waiting.reverse()
        try:
            while waiting:
                for args in more:
                    waiting.insert(0, self.submit(fn, *args))
                    break
                yield _result_or_cancel(waiting.pop(), None if end is None else end - _now())
        finally:
            for future in waiting:
                future.cancel()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


def _result_or_cancel(future, timeout=None):
    # the result; a future that nobody waits for any more is cancelled
    try:
        try:
            return future.result(timeout)
        finally:
            future.cancel()
    finally:
        future = None  # no cycle with the traceback


class _Waiter:
    # What is told of futures that end: it has enough after so many, or after one that raised.
    def __init__(self, enough, raised_is_enough=False):
        self.event = threading.Event()
        self.lock = threading.Lock()
        self.ended = []
        self._enough, self._raised_is_enough = enough, raised_is_enough

    def add(self, future, raised):
        with self.lock:
            self.ended.append(future)
            self._enough -= 1
            if self._enough <= 0 or raised and self._raised_is_enough:
                self.event.set()


class _AllHeld:
    # the conditions of several futures, taken in one order so that nobody waits crosswise
    def __init__(self, futures):
        self._futures = sorted(futures, key=id)

    def __enter__(self):
        for future in self._futures:
            future._condition.acquire()

    def __exit__(self, *args):
        for future in self._futures:
            future._condition.release()


def _watch(futures, waiter):
    for future in futures:
        future._waiters.append(waiter)


def _forget(futures, waiter):
    for future in futures:
        with future._condition:
            future._waiters.remove(waiter)


DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", "done not_done")
DoneAndNotDoneFutures.__doc__ = "What wait() returns: the futures that are done and those that are not."


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Wait until all futures are done, or one of them, or one has raised."""
    fs = set(fs)
    with _AllHeld(fs):
        done = {f for f in fs if f._state in _TOLD}
        rest = fs - done
        if not rest or done and return_when == FIRST_COMPLETED:
            return DoneAndNotDoneFutures(done, rest)
        if return_when == FIRST_EXCEPTION:
            if any(f._state == FINISHED and f._exception is not None for f in done):
                return DoneAndNotDoneFutures(done, rest)
        elif return_when not in (FIRST_COMPLETED, ALL_COMPLETED):
            raise ValueError("Invalid return condition: %r" % return_when)
        waiter = _Waiter(1 if return_when == FIRST_COMPLETED else len(rest), return_when == FIRST_EXCEPTION)
        _watch(rest, waiter)
    try:
        waiter.event.wait(timeout)
    finally:
        _forget(rest, waiter)
    done.update(waiter.ended)
    return DoneAndNotDoneFutures(done, fs - done)


def as_completed(fs, timeout=None):
    """Yield the futures as they become done."""
    end = None if timeout is None else _now() + timeout
    fs = list(dict.fromkeys(fs))
    with _AllHeld(fs):
        ended = [f for f in fs if f._state in _TOLD]
        rest = {f for f in fs if f._state not in _TOLD}
        waiter = _Waiter(1)
        watched = list(rest)
        _watch(watched, waiter)
    total = len(fs)
    fs = None  # so that a future can go once it was yielded
    try:
        yield from _each(ended)
        while rest:
            left = None
            if end is not None:
                left = end - _now()
                if left < 0:
                    raise TimeoutError(f"{len(rest)} (of {total}) futures unfinished")
            waiter.event.wait(left)
            with waiter.lock:
                ended, waiter.ended = waiter.ended, []
                waiter.event.clear()
            rest.difference_update(ended)
            yield from _each(ended)
    finally:
        _forget(watched, waiter)


def _each(futures):
    futures.reverse()
    while futures:
        yield futures.pop()
