"""Queues between threads: first in first out, last in first out, by priority."""

from collections import deque
from heapq import heappush, heappop
from _thread import _now
import _thread
import types

__all__ = ["Empty", "Full", "ShutDown", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


class Empty(Exception):
    "A queue has no item to give."


Empty.__module__ = "_queue"  # where CPython's is from


class Full(Exception):
    "A queue has no room for an item."


class ShutDown(Exception):
    "A queue takes no more items, or has been emptied for good."


class _Condition:
    # Threads that wait on a lock.
    def __init__(self, lock):
        self._lock = lock
        self._waiters = deque()
        self.acquire = lock.acquire
        self.release = lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def wait(self, timeout=None):
        waiter = _thread.allocate_lock()
        waiter.acquire()
        self._waiters.append(waiter)
        self._lock.release()
        got = False
        try:
            if timeout is None:
                waiter.acquire()
                got = True
            elif timeout > 0:
                got = waiter.acquire(True, timeout)
            else:
                got = waiter.acquire(False)
            return got
        finally:
            self._lock.acquire()
            if not got and waiter in self._waiters:
                self._waiters.remove(waiter)

    def notify(self, n=1):
        while self._waiters and n > 0:
            self._waiters.popleft().release()
            n -= 1

    def notify_all(self):
        self.notify(len(self._waiters))


class Queue:
    """A queue of at most maxsize items, or of any number if maxsize <= 0."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.mutex = _thread.allocate_lock()
        self.not_empty = _Condition(self.mutex)
        self.not_full = _Condition(self.mutex)
        self.all_tasks_done = _Condition(self.mutex)
        self.unfinished_tasks = 0
        self.is_shutdown = False

    def task_done(self):
        """Say that the work on an item got before is done; join() waits for that."""
        with self.all_tasks_done:
            unfinished = self.unfinished_tasks - 1
            if unfinished <= 0:
                if unfinished < 0:
                    raise ValueError("task_done() called too many times")
                self.all_tasks_done.notify_all()
            self.unfinished_tasks = unfinished

    def join(self):
        """Wait until the work on all items is done."""
        with self.all_tasks_done:
            while self.unfinished_tasks:
                self.all_tasks_done.wait()

    def qsize(self):
        """The number of items now."""
        with self.mutex:
            return self._qsize()

    def empty(self):
        """Whether there are no items now."""
        with self.mutex:
            return not self._qsize()

    def full(self):
        """Whether there is no room now."""
        with self.mutex:
            return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        """Add an item.

        If there is no room: wait for it, at most timeout seconds if that is given, or
        do not wait if not block; then raise Full.
        """
        with self.not_full:
            if self.is_shutdown:
                raise ShutDown
            if self.maxsize > 0:
                if not block:
                    if self._qsize() >= self.maxsize:
                        raise Full
                elif timeout is None:
                    while self._qsize() >= self.maxsize:
                        self.not_full.wait()
                        if self.is_shutdown:
                            raise ShutDown
                elif timeout < 0:
                    raise ValueError("'timeout' must be a non-negative number")
                else:
                    self._wait(self.not_full, timeout, lambda: self._qsize() < self.maxsize, Full)
                    if self.is_shutdown:
                        raise ShutDown
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        """Take an item out.

        If there is none: wait for it, at most timeout seconds if that is given, or do
        not wait if not block; then raise Empty.
        """
        with self.not_empty:
            if self.is_shutdown and not self._qsize():
                raise ShutDown
            if not block:
                if not self._qsize():
                    raise Empty
            elif timeout is None:
                while not self._qsize():
                    self.not_empty.wait()
                    if self.is_shutdown and not self._qsize():
                        raise ShutDown
            elif timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            else:
                self._wait(self.not_empty, timeout, self._qsize, Empty)
            item = self._get()
            self.not_full.notify()
            return item

    def _wait(self, condition, timeout, ready, failure):
        # wait until ready() or the end of the time or of the queue
        if ready():
            return
        end = None
        while not ready():
            if end is not None:
                timeout = end - _now()
            else:
                end = _now() + timeout
            if timeout <= 0.0:
                raise failure
            condition.wait(timeout)
            if self.is_shutdown and not ready():
                raise ShutDown

    def put_nowait(self, item):
        """Add an item, or raise Full."""
        return self.put(item, block=False)

    def get_nowait(self):
        """Take an item out, or raise Empty."""
        return self.get(block=False)

    def shutdown(self, immediate=False):
        """Take no more items: put() raises ShutDown from now on.

        get() does so when the queue is empty; if immediate it is emptied now.
        """
        with self.mutex:
            self.is_shutdown = True
            if immediate:
                while self._qsize():
                    self._get()
                    if self.unfinished_tasks > 0:
                        self.unfinished_tasks -= 1
                self.all_tasks_done.notify_all()
            self.not_empty.notify_all()
            self.not_full.notify_all()

    # what other kinds of queues define anew

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    __class_getitem__ = classmethod(types.GenericAlias)


class PriorityQueue(Queue):
    """A queue whose least item comes first: often pairs of a priority and something."""

    def _init(self, maxsize):
        self.queue = []

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


class LifoQueue(Queue):
    """A queue whose last item comes first."""

    def _init(self, maxsize):
        self.queue = []

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    """A queue without a bound and without tasks."""

    __module__ = "_queue"

    def __init__(self):
        self._queue = deque()
        self._filled = _Condition(_thread.RLock())

    def put(self, item, block=True, timeout=None):
        """Add an item; block and timeout are there for the likeness to Queue."""
        with self._filled:
            self._queue.append(item)
            self._filled.notify()

    def get(self, block=True, timeout=None):
        """Take an item out; as Queue.get()."""
        if timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        with self._filled:
            end = None
            while not self._queue:
                if not block:
                    raise Empty
                if timeout is None:
                    self._filled.wait()
                    continue
                if end is None:
                    end = _now() + timeout
                left = end - _now()
                if left <= 0:
                    raise Empty
                self._filled.wait(left)
            return self._queue.popleft()

    def put_nowait(self, item):
        """Add an item."""
        return self.put(item, block=False)

    def get_nowait(self):
        """Take an item out, or raise Empty."""
        return self.get(block=False)

    def empty(self):
        """Whether there are no items now."""
        return len(self._queue) == 0

    def qsize(self):
        """The number of items now."""
        return len(self._queue)

    __class_getitem__ = classmethod(types.GenericAlias)


_PySimpleQueue = SimpleQueue
