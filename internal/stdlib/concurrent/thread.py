"""An executor whose calls are done by a number of threads."""

import queue as _queue
import threading as _threading
from itertools import count as _count
from types import GenericAlias as _GenericAlias

from concurrent.futures import _base

_number = _count().__next__
_executors = {}  # workers and what they take calls from: the end of the program waits for them
_lock = _threading.Lock()
_ended = False


def _end():
    # the program has ended: no more calls are taken, those there are are done
    global _ended
    with _lock:
        _ended = True
        workers = list(_executors.items())
    try:
        for worker, calls in workers:
            calls.put(None)
        for worker, calls in workers:
            worker.join()
    finally:
        _ended = False


_registered = False


class BrokenThreadPool(_base.BrokenExecutor):
    """The initializer of a pool raised."""


class WorkerContext:
    """What a worker needs to know of its pool: how to begin, and how to do a task."""

    @classmethod
    def prepare(cls, initializer, initargs):
        """Two functions: one makes the context of a worker, the other a task of a call."""
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")

        def create_context():
            return cls(initializer, initargs)

        def resolve_task(fn, args, kwargs):
            return (fn, args, kwargs)
        return create_context, resolve_task

    def __init__(self, initializer, initargs):
        self.initializer, self.initargs = initializer, initargs

    def initialize(self):
        """What a worker does first."""
        if self.initializer is not None:
            self.initializer(*self.initargs)

    def finalize(self):
        """What a worker does at last."""

    def run(self, task):
        """Do a task."""
        fn, args, kwargs = task
        return fn(*args, **kwargs)


class _WorkItem:
    """A call and the future that gets its result."""

    __class_getitem__ = classmethod(_GenericAlias)

    def __init__(self, future, task):
        self.future, self.task = future, task

    def run(self, ctx):
        """Do the call, unless it was cancelled."""
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = ctx.run(self.task)
        except BaseException as e:
            self.future.set_exception(e)
            self = None  # no cycle with the traceback
        else:
            self.future.set_result(result)


def _worker(executor, ctx, calls):
    # the life of a worker
    try:
        ctx.initialize()
    except BaseException:
        _base._log("Exception in initializer:")
        executor._initializer_failed()
        return
    try:
        while True:
            try:
                item = calls.get_nowait()
            except _queue.Empty:
                executor._idle_semaphore.release()
                item = calls.get()
            if item is not None:
                item.run(ctx)
                item = None
            elif _ended or executor._shutdown:
                calls.put(None)  # for the next one
                return
    finally:
        ctx.finalize()


class ThreadPoolExecutor(_base.Executor):
    """Does calls in at most max_workers threads."""

    BROKEN = BrokenThreadPool

    @classmethod
    def prepare_context(cls, initializer, initargs):
        """What workers need to know: see WorkerContext."""
        return WorkerContext.prepare(initializer, initargs)

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=(), **ctxkwargs):
        if max_workers is None:
            max_workers = 5
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        self._create_worker_context, self._resolve_work_item_task = type(self).prepare_context(initializer, initargs, **ctxkwargs)
        self._max_workers = max_workers
        self._work_queue = _queue.SimpleQueue()
        self._idle_semaphore = _threading.Semaphore(0)
        self._threads = set()
        self._broken = False
        self._shutdown = False
        self._shutdown_lock = _threading.Lock()
        self._thread_name_prefix = thread_name_prefix or f"ThreadPoolExecutor-{_number()}"

    def submit(self, fn, /, *args, **kwargs):
        """Have fn(*args, **kwargs) called; returns the future of its result."""
        with self._shutdown_lock, _lock:
            if self._broken:
                raise self.BROKEN(self._broken)
            if self._shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            if _ended:
                raise RuntimeError("cannot schedule new futures after interpreter shutdown")
            future = _base.Future()
            self._work_queue.put(_WorkItem(future, self._resolve_work_item_task(fn, args, kwargs)))
            self._adjust_thread_count()
            return future

    def _adjust_thread_count(self):
        global _registered
        if self._idle_semaphore.acquire(blocking=False):
            return  # somebody has nothing to do
        n = len(self._threads)
        if n < self._max_workers:
            if not _registered:
                _threading._register_atexit(_at_end)
                _registered = True
            worker = _threading.Thread(name=f"{self._thread_name_prefix}_{n}", target=_worker,
                                       args=(self, self._create_worker_context(), self._work_queue))
            worker.start()
            self._threads.add(worker)
            _executors[worker] = self._work_queue

    def _initializer_failed(self):
        with self._shutdown_lock:
            self._broken = "A thread initializer failed, the thread pool is not usable anymore"
            self._drain(lambda future: future.set_exception(self.BROKEN(self._broken)))

    def _drain(self, what):
        while True:
            try:
                item = self._work_queue.get_nowait()
            except _queue.Empty:
                return
            if item is not None:
                what(item.future)

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls; wait for those there are, or cancel what has not begun."""
        with self._shutdown_lock:
            self._shutdown = True
            if cancel_futures:
                self._drain(lambda future: future.cancel())
            self._work_queue.put(None)
        if wait:
            for worker in self._threads:
                worker.join()
                _executors.pop(worker, None)


def _at_end():
    global _registered
    _registered = False
    _end()
    _executors.clear()
