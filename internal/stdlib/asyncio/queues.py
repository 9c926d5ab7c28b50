"""Queues between tasks."""

import collections
import heapq
from types import GenericAlias

from asyncio.locks import Event
from asyncio.mixins import _LoopBoundMixin

__all__ = ("Queue", "PriorityQueue", "LifoQueue", "QueueFull", "QueueEmpty", "QueueShutDown")


class QueueEmpty(Exception):
    """Nothing to get at once."""


class QueueFull(Exception):
    """No room to put at once."""


class QueueShutDown(Exception):
    """The queue was shut down."""


def _wake_next(waiters):
    while waiters:
        future = waiters.popleft()
        if not future.done():
            future.set_result(None)
            break


class Queue(_LoopBoundMixin):
    """First in, first out; put() waits while there are maxsize items, if that is above zero."""

    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters = collections.deque()
        self._putters = collections.deque()
        self._unfinished_tasks = 0
        self._finished = Event()
        self._finished.set()
        self._init(maxsize)
        self._is_shutdown = False

    # for subclasses to replace

    def _init(self, maxsize):
        self._queue = collections.deque()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    # shown

    def _format(self):
        parts = [f"maxsize={self._maxsize!r}"]
        if getattr(self, "_queue", None):
            parts.append(f"_queue={list(self._queue)!r}")
        if self._getters:
            parts.append(f"_getters[{len(self._getters)}]")
        if self._putters:
            parts.append(f"_putters[{len(self._putters)}]")
        if self._unfinished_tasks:
            parts.append(f"tasks={self._unfinished_tasks}")
        if self._is_shutdown:
            parts.append("shutdown")
        return " ".join(parts)

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x} {self._format()}>"

    def __str__(self):
        return f"<{type(self).__name__} {self._format()}>"

    __class_getitem__ = classmethod(GenericAlias)

    def qsize(self):
        """How many items there are."""
        return len(self._queue)

    @property
    def maxsize(self):
        """How many items there may be."""
        return self._maxsize

    def empty(self):
        """Whether there are none."""
        return not self._queue

    def full(self):
        """Whether there is no room."""
        return 0 < self._maxsize <= self.qsize()

    async def _stand_in(self, line, useless):
        # wait to be woken; if that fails and the wake-up was for us, pass it on
        future = self._get_loop().create_future()
        line.append(future)
        try:
            await future
        except:
            future.cancel()
            try:
                line.remove(future)
            except ValueError:
                pass  # who woke us took it out
            if not useless() and not future.cancelled():
                _wake_next(line)
            raise

    async def put(self, item):
        """Add an item, waiting for room."""
        while self.full():
            if self._is_shutdown:
                raise QueueShutDown
            await self._stand_in(self._putters, self.full)
        return self.put_nowait(item)

    def put_nowait(self, item):
        """Add an item; QueueFull if there is no room."""
        if self._is_shutdown:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished_tasks += 1
        self._finished.clear()
        _wake_next(self._getters)

    async def get(self):
        """Take an item, waiting for one."""
        while self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            await self._stand_in(self._getters, self.empty)
        return self.get_nowait()

    def get_nowait(self):
        """Take an item; QueueEmpty if there is none."""
        if self.empty():
            raise QueueShutDown if self._is_shutdown else QueueEmpty
        item = self._get()
        _wake_next(self._putters)
        return item

    def task_done(self):
        """An item that was taken is dealt with."""
        if self._unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished_tasks -= 1
        if self._unfinished_tasks == 0:
            self._finished.set()

    async def join(self):
        """Wait until every item that was put is dealt with."""
        if self._unfinished_tasks > 0:
            await self._finished.wait()

    def shutdown(self, immediate=False):
        """Nothing can be put any more, and nothing be got once the queue is empty, which immediate makes it."""
        self._is_shutdown = True
        if immediate:
            while not self.empty():
                self._get()
                if self._unfinished_tasks > 0:
                    self._unfinished_tasks -= 1
            if self._unfinished_tasks == 0:
                self._finished.set()
        for line in (self._getters, self._putters):
            while line:
                _wake_next(line)


class PriorityQueue(Queue):
    """The least item comes first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        heapq.heappush(self._queue, item)

    def _get(self):
        return heapq.heappop(self._queue)


class LifoQueue(Queue):
    """The newest item comes first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.pop()
