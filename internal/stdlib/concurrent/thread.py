"""An executor that does each call as it is submitted: there is one thread."""

from contextvars import Context as _Context
from itertools import count as _count
from types import GenericAlias as _GenericAlias

from concurrent.futures import _base

_number = _count().__next__


class BrokenThreadPool(_base.BrokenExecutor):
    """The initializer of a pool raised."""


class _WorkItem:
    """A call and the future that gets its result."""

    __class_getitem__ = classmethod(_GenericAlias)

    def __init__(self, future, task):
        self.future, self.task = future, task

    def run(self, context):
        fn, args, kwargs = self.task
        loop = _leave_loop()
        try:
            result = context.run(fn, *args, **kwargs)
        except BaseException as e:
            _enter_loop(loop)
            self.future.set_exception(e)
        else:
            _enter_loop(loop)
            self.future.set_result(result)


class ThreadPoolExecutor(_base.Executor):
    """Calls are done by submit() itself, one after the other."""

    BROKEN = BrokenThreadPool

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=(), **ctxkwargs):
        if max_workers is None:
            max_workers = 5
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        if ctxkwargs:
            raise TypeError(f"ThreadPoolExecutor.prepare_context() got an unexpected keyword argument {next(iter(ctxkwargs))!r}")
        self._max_workers = max_workers
        self._thread_name_prefix = thread_name_prefix or f"ThreadPoolExecutor-{_number()}"
        self._initializer, self._initargs = initializer, initargs
        self._context = None
        self._broken = False
        self._shutdown = False

    def _start(self, future):
        # the variables of a worker's thread are its own
        self._context = _Context()
        if self._initializer is None:
            return True
        try:
            self._context.run(self._initializer, *self._initargs)
        except BaseException:
            _base._log("Exception in initializer:")
            self._broken = ("A thread initializer failed, the thread pool is not usable anymore")
            future.set_exception(self.BROKEN(self._broken))
            return False
        return True

    def submit(self, fn, /, *args, **kwargs):
        """Call fn(*args, **kwargs); the future returned is done."""
        if self._broken:
            raise self.BROKEN(self._broken)
        if self._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = _base.Future()
        if self._context is None and not self._start(future):
            return future
        future.set_running_or_notify_cancel()
        context = self._context
        if context._entered:
            context = _Context()  # a call from within a call: that of another worker
        _WorkItem(future, (fn, args, kwargs)).run(context)
        return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls."""
        self._shutdown = True


def _leave_loop():
    # another thread would see no running event loop
    import sys
    events = sys.modules.get("asyncio.events")
    if events is None:
        return None
    loop = events._get_running_loop()
    if loop is not None:
        events._set_running_loop(None)
    return loop


def _enter_loop(loop):
    if loop is not None:
        from asyncio.events import _set_running_loop
        _set_running_loop(loop)
