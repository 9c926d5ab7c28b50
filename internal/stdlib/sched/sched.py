"""Events that are run in the order of their times."""

import time
import heapq
from collections import namedtuple
from itertools import count
from _thread import RLock
from time import monotonic as _time

__all__ = ["scheduler"]

Event = namedtuple("Event", "time, priority, sequence, action, argument, kwargs")
Event.time.__doc__ = "When the event is due, in the units of the scheduler's clock."
Event.priority.__doc__ = "Of events due at the same time those with less come first."
Event.sequence.__doc__ = "A number that grows: events that are otherwise equal keep their order."
Event.action.__doc__ = "What is called: action(*argument, **kwargs)."
Event.argument.__doc__ = "The positional arguments of the call."
Event.kwargs.__doc__ = "The keyword arguments of the call."

_sentinel = object()


class scheduler:
    """A queue of events.

    timefunc() is the clock, delayfunc(t) waits for t of its units; it is called with 0
    after each event, so that others get their turn.
    """

    def __init__(self, timefunc=_time, delayfunc=time.sleep):
        self._queue = []
        self._lock = RLock()
        self.timefunc = timefunc
        self.delayfunc = delayfunc
        self._sequence_generator = count()

    def enterabs(self, time, priority, action, argument=(), kwargs=_sentinel):
        """Add an event due at a time; the event returned serves to cancel it."""
        if kwargs is _sentinel:
            kwargs = {}
        with self._lock:
            event = Event(time, priority, next(self._sequence_generator),
                          action, argument, kwargs)
            heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_sentinel):
        """Add an event due after a delay."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        """Remove an event; ValueError if it is not in the queue."""
        with self._lock:
            self._queue.remove(event)
            heapq.heapify(self._queue)

    def empty(self):
        """Whether there are no events."""
        with self._lock:
            return not self._queue

    def run(self, blocking=True):
        """Run events until there are none.

        If not blocking, only those that are due: the delay until the next is returned.
        An exception of an action leaves the scheduler as it is; run() may be called
        again.
        """
        queue = self._queue
        while True:
            with self._lock:
                if not queue:
                    break
                event = queue[0]
                now = self.timefunc()
                due = event.time <= now
                if due:
                    heapq.heappop(queue)
            if not due:
                if not blocking:
                    return event.time - now
                self.delayfunc(event.time - now)
            else:
                event.action(*event.argument, **event.kwargs)
                self.delayfunc(0)

    @property
    def queue(self):
        """A list of the events to come, in their order."""
        with self._lock:
            events = self._queue[:]
        return list(map(heapq.heappop, [events] * len(events)))
