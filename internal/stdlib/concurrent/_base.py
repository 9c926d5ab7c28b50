"""Futures, executors, and waiting for them.

There is one thread. A future that is not done while somebody waits for it can become done
by nobody: such a wait is an error, or a timeout if it has one.
"""

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


class Error(Exception):
    """What the errors of this module have in common."""


class CancelledError(Error):
    """The future was cancelled."""


TimeoutError = TimeoutError


class InvalidStateError(Error):
    """The future is not in a state that allows this."""


class BrokenExecutor(RuntimeError):
    """An executor cannot go on."""


def _never():
    raise RuntimeError("cannot wait for a future that is not done: there is no other thread")


def _log(message, *args):
    import logging
    logging.getLogger("concurrent.futures").exception(message, *args)


class Future:
    """The result of a call, once there is one."""

    def __init__(self):
        self._state = PENDING
        self._result = None
        self._exception = None
        self._done_callbacks = []

    def __repr__(self):
        text = f"<{type(self).__name__} at {id(self):#x} state={_SHOWN[self._state]}"
        if self._state == FINISHED:
            what = self._result if self._exception is None else self._exception
            text += f" {'returned' if self._exception is None else 'raised'} {type(what).__name__}"
        return text + ">"

    __class_getitem__ = classmethod(GenericAlias)

    def _settle(self, state):
        self._state = state
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
        if self._state in (RUNNING, FINISHED):
            return False
        if self._state == PENDING:
            self._settle(CANCELLED)
        return True

    def cancelled(self):
        """Whether the call was cancelled."""
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        """Whether the call is being done."""
        return self._state == RUNNING

    def done(self):
        """Whether the call is over: returned, raised or cancelled."""
        return self._state in _OVER

    def add_done_callback(self, fn):
        """Call fn(future) when the future is done, at once if it is."""
        if self._state in _OVER:
            self._tell(fn)
        else:
            self._done_callbacks.append(fn)

    def _await(self, timeout):
        if self._state not in _OVER:
            if timeout is None:
                _never()
            raise TimeoutError()
        if self._state != FINISHED:
            raise CancelledError()

    def result(self, timeout=None):
        """What the call returned; raises what it raised."""
        self._await(timeout)
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        """What the call raised, or None."""
        self._await(timeout)
        return self._exception

    # for executors and tests

    def set_running_or_notify_cancel(self):
        """The call begins: False if it was cancelled instead."""
        if self._state == PENDING:
            self._state = RUNNING
            return True
        if self._state == CANCELLED:
            self._state = CANCELLED_AND_NOTIFIED
            return False
        import logging
        logging.getLogger("concurrent.futures").critical("Future %s in unexpected state: %s", id(self), self._state)
        raise RuntimeError("Future in unexpected state")

    def _open(self):
        if self._state in _OVER:
            raise InvalidStateError(f"{self._state}: {self!r}")

    def set_result(self, result):
        """The call returned."""
        self._open()
        self._result = result
        self._settle(FINISHED)

    def set_exception(self, exception):
        """The call raised."""
        self._open()
        self._exception = exception
        self._settle(FINISHED)


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
        argslist = zip(*iterables)
        if buffersize is None:
            waiting = [self.submit(fn, *args) for args in argslist]
        else:
            from itertools import islice
            waiting = [self.submit(fn, *args) for args in islice(argslist, buffersize)]
        return self._results(fn, waiting, argslist, timeout)

    def _results(self, fn, waiting, more, timeout):
        waiting.reverse()
        try:
            while waiting:
                for args in more:
                    waiting.insert(0, self.submit(fn, *args))
                    break
                yield waiting.pop().result(timeout)
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


DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", "done not_done")
DoneAndNotDoneFutures.__doc__ = "What wait() returns: the futures that are done and those that are not."


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Wait until all futures are done, or one of them, or one has raised."""
    fs = set(fs)
    done = {f for f in fs if f._state in (CANCELLED_AND_NOTIFIED, FINISHED)}
    rest = fs - done
    if rest and timeout is None:
        enough = done and return_when == FIRST_COMPLETED
        if return_when == FIRST_EXCEPTION:
            enough = any(not f.cancelled() and f.exception() is not None for f in done)
        if not enough:
            _never()
    return DoneAndNotDoneFutures(done, rest)


def as_completed(fs, timeout=None):
    """Yield the futures as they become done."""
    fs = list(dict.fromkeys(fs))
    done = [f for f in fs if f._state in (CANCELLED_AND_NOTIFIED, FINISHED)]
    yield from done
    rest = len(fs) - len(done)
    if rest:
        if timeout is None:
            _never()
        raise TimeoutError(f"{rest} (of {len(fs)}) futures unfinished")
