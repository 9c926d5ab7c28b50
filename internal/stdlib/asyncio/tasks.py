"""Tasks: coroutines that an event loop drives, and ways of waiting for several."""

import contextvars
import inspect
import types
from _cnames import dotted as _dotted
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION
from itertools import count as _count

from asyncio import base_tasks, coroutines, events, exceptions, futures
from asyncio.base_futures import _PENDING, isfuture
from asyncio.exceptions import CancelledError
from asyncio.futures import Future, future_add_to_awaited_by, future_discard_from_awaited_by

__all__ = ("Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait", "wait_for",
           "as_completed", "sleep", "gather", "shield", "ensure_future", "run_coroutine_threadsafe", "current_task",
           "all_tasks", "create_eager_task_factory", "eager_task_factory", "_register_task", "_unregister_task",
           "_enter_task", "_leave_task")

_task_name_counter = _count(1).__next__  # cell
_copy_context = contextvars.copy_context

# What runs and what could. Tasks that are done leave, so nothing needs to be weak.
_scheduled_tasks = {}  # cell: tasks as keys, in the order they were made
_eager_tasks = {}  # cell: those in their first, eager step
_current_tasks = {}  # cell: by loop


class Task(Future):
    """A coroutine that the loop drives; the future of what it returns."""

    # Until it is done a task is in one of three states: it waits for _fut_waiter, whose callback
    # is task_wakeup; or its next step is scheduled; or it runs.

    _log_destroy_pending = True

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        Future.__init__(self, loop=loop)
        if type(coro) is not types.CoroutineType and not coroutines.iscoroutine(coro):
            self._log_destroy_pending = False
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        self._name = f"Task-{_task_name_counter()}" if name is None else str(name)
        self._num_cancels_requested = 0
        self._must_cancel = False
        self._fut_waiter = None
        self._coro = coro
        self._context = _copy_context() if context is None else context
        if eager_start and self._loop.is_running():
            self._start_now()
        else:
            self._loop.call_soon(self._step, context=self._context)
            _scheduled_tasks[self] = None

    __class_getitem__ = classmethod(types.GenericAlias)

    def __repr__(self):
        return base_tasks._task_repr(self)

    def get_coro(self):
        """The coroutine."""
        return self._coro

    def get_context(self):
        """The context of the coroutine."""
        return self._context

    def get_name(self):
        """The name."""
        return self._name

    def set_name(self, value):
        """Change the name."""
        self._name = str(value)

    def set_result(self, result):
        """Refused: the coroutine decides."""
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        """Refused: the coroutine decides."""
        raise RuntimeError("Task does not support set_exception operation")

    def get_stack(self, *, limit=None):
        """No frames: they are not shown to programs."""
        return []

    def print_stack(self, *, limit=None, file=None):
        """Print the traceback of the exception that ended the task."""
        base_tasks._task_print_stack(self, limit, file)

    def cancel(self, msg=None):
        """Ask the task to end: CancelledError is raised where it waits. False if it is done."""
        self._unheard = False
        if self._state is not _PENDING:
            return False
        self._num_cancels_requested += 1
        waiter = self._fut_waiter
        if waiter is not None and waiter.cancel(msg=msg):
            return True
        self._must_cancel = True  # the next step, which is scheduled or running, will see it
        self._cancel_message = msg
        return True

    def cancelling(self):
        """How many requests to cancel there are that were not taken back."""
        return self._num_cancels_requested

    def uncancel(self):
        """Take one request to cancel back; how many are left."""
        if self._num_cancels_requested > 0:
            self._num_cancels_requested -= 1
            if self._num_cancels_requested == 0:
                self._must_cancel = False
        return self._num_cancels_requested

    def _start_now(self):
        loop = self._loop
        before = _swap_current_task(loop, self)
        _eager_tasks[self] = None
        try:
            self._context.run(self._advance, None)
        finally:
            _eager_tasks.pop(self, None)
            _swap_current_task(loop, before)
            if self._state is _PENDING:
                _scheduled_tasks[self] = None
            else:
                self._coro = None

    def _step(self, exc=None):
        if self._state is not _PENDING:
            raise exceptions.InvalidStateError(f"__step(): already done: {self!r}, {exc!r}")
        if self._must_cancel:
            if not isinstance(exc, CancelledError):
                exc = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        loop = self._loop
        if loop in _current_tasks:
            _enter_task(loop, self)
        _current_tasks[loop] = self
        try:
            self._advance(exc)
        finally:
            if _current_tasks.get(loop) is not self:
                _leave_task(loop, self)
            del _current_tasks[loop]

    def _advance(self, exc):
        try:
            if exc is None:
                waits = self._coro.send(None)
            else:
                waits = self._coro.throw(exc)
        except StopIteration as end:
            _scheduled_tasks.pop(self, None)
            if self._must_cancel:
                self._must_cancel = False
                Future.cancel(self, self._cancel_message)
            else:
                Future.set_result(self, end.value)
        except CancelledError as end:
            _scheduled_tasks.pop(self, None)
            self._cancelled_exc = end
            Future.cancel(self)
        except BaseException as end:
            _scheduled_tasks.pop(self, None)
            Future.set_exception(self, end)
            if isinstance(end, (KeyboardInterrupt, SystemExit)):
                raise
        else:
            if waits is None:
                self._loop.call_soon(self._step, context=self._context)
            else:
                self._wait_for(waits)

    def _wait_for(self, waits):
        # waits is what the coroutine yielded
        blocking = getattr(waits, "_asyncio_future_blocking", None)
        if blocking is None:
            if inspect.isgenerator(waits):
                wrong = f"yield was used instead of yield from for generator in task {self!r} with {waits!r}"
            else:
                wrong = f"Task got bad yield: {waits!r}"
        elif futures._get_loop(waits) is not self._loop:
            wrong = f"Task {self!r} got Future {waits!r} attached to a different loop"
        elif not blocking:
            wrong = f"yield was used instead of yield from in task {self!r} with {waits!r}"
        elif waits is self:
            wrong = f"Task cannot await on itself: {self!r}"
        else:
            future_add_to_awaited_by(waits, self)
            waits._asyncio_future_blocking = False
            waits.add_done_callback(self._wakeup, context=self._context)
            self._fut_waiter = waits
            if self._must_cancel and waits.cancel(msg=self._cancel_message):
                self._must_cancel = False
            return
        self._loop.call_soon(self._step, RuntimeError(wrong), context=self._context)

    def _wakeup(self, future):
        future_discard_from_awaited_by(future, self)
        try:
            future.result()
        except BaseException as exc:
            self._step(exc)
        else:
            self._step()


Task._step.__qualname__ = "Task.task_step"
Task._wakeup.__qualname__ = "Task.task_wakeup"
Task.__module__ = "_asyncio"
_dotted(Task)
_PyTask = _CTask = Task


def current_task(loop=None):
    """The task that runs, or None."""
    return _current_tasks.get(events.get_running_loop() if loop is None else loop)


def all_tasks(loop=None):
    """The tasks of the loop that are not done."""
    if loop is None:
        loop = events.get_running_loop()
    return {t for tasks in (_scheduled_tasks, _eager_tasks) for t in list(tasks)
            if futures._get_loop(t) is loop and not t.done()}


def create_task(coro, **kwargs):
    """Have the running loop drive a coroutine; returns the task."""
    return events.get_running_loop().create_task(coro, **kwargs)


# --- for other kinds of tasks

def _register_task(task):
    _scheduled_tasks[task] = None


def _unregister_task(task):
    _scheduled_tasks.pop(task, None)


def _register_eager_task(task):
    _eager_tasks[task] = None


def _unregister_eager_task(task):
    _eager_tasks.pop(task, None)


def _enter_task(loop, task):
    other = _current_tasks.get(loop)
    if other is not None:
        raise RuntimeError(f"Cannot enter into task {task!r} while another task {other!r} is being executed.")
    _current_tasks[loop] = task


def _leave_task(loop, task):
    other = _current_tasks.get(loop)
    if other is not task:
        raise RuntimeError(f"Leaving task {task!r} does not match the current task {other!r}.")
    del _current_tasks[loop]


def _swap_current_task(loop, task):
    before = _current_tasks.pop(loop, None)
    if task is not None:
        _current_tasks[loop] = task
    return before


def _forget_loop(loop):
    # nothing will drive the tasks of a closed loop
    _current_tasks.pop(loop, None)
    for task in [t for t in _scheduled_tasks if futures._get_loop(t) is loop]:
        del _scheduled_tasks[task]


# under these names CPython's tests find both implementations
_py_current_task = _c_current_task = current_task
_py_all_tasks = _c_all_tasks = all_tasks
_py_register_task = _c_register_task = _register_task
_py_unregister_task = _c_unregister_task = _unregister_task
_py_register_eager_task = _c_register_eager_task = _register_eager_task
_py_unregister_eager_task = _c_unregister_eager_task = _unregister_eager_task
_py_enter_task = _c_enter_task = _enter_task
_py_leave_task = _c_leave_task = _leave_task
_py_swap_current_task = _c_swap_current_task = _swap_current_task


# --- waiting

def _release_waiter(waiter, *args):
    if not waiter.done():
        waiter.set_result(None)


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Wait for tasks and futures; returns the set of those done and of those that are not."""
    if isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    for f in fs:
        if coroutines.iscoroutine(f):
            raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    return await _wait(fs, timeout, return_when, events.get_running_loop())


async def _wait(fs, timeout, return_when, loop):
    assert fs, "Set of Futures is empty."
    waiter = loop.create_future()
    timer = None if timeout is None else loop.call_later(timeout, _release_waiter, waiter)
    missing = len(fs)
    task = current_task()

    def over(f):
        nonlocal missing
        missing -= 1
        if (missing <= 0 or return_when == FIRST_COMPLETED
                or return_when == FIRST_EXCEPTION and not f.cancelled() and f.exception() is not None):
            if timer is not None:
                timer.cancel()
            _release_waiter(waiter)
        future_discard_from_awaited_by(f, task)

    for f in fs:
        f.add_done_callback(over)
        future_add_to_awaited_by(f, task)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for f in fs:
            f.remove_done_callback(over)
    done = {f for f in fs if f.done()}
    return done, fs - done


async def _cancel_and_wait(fut):
    waiter = events.get_running_loop().create_future()

    def over(_):
        _release_waiter(waiter)

    fut.add_done_callback(over)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(over)


async def wait_for(fut, timeout):
    """Wait for fut; after timeout seconds cancel it and raise TimeoutError."""
    if timeout is None or timeout > 0:
        from asyncio import timeouts
        async with timeouts.timeout(timeout):
            return await fut
    # no time at all: a coroutine is not even started
    fut = ensure_future(fut)
    if fut.done():
        return fut.result()
    await _cancel_and_wait(fut)
    try:
        return fut.result()
    except CancelledError as exc:
        raise TimeoutError from exc


class _AsCompletedIterator:
    # for: coroutines that give the next result; async for: the futures themselves

    def __init__(self, aws, timeout):
        from asyncio import queues
        self._done = queues.Queue()
        self._timer = None
        loop = events.get_event_loop()
        self._todo = {ensure_future(aw, loop=loop): None for aw in dict.fromkeys(aws)}
        self._left = len(self._todo)
        for f in self._todo:
            f.add_done_callback(self._completed)
        if self._todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._timed_out)

    def __iter__(self):
        return self

    __aiter__ = __iter__

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._wait_for_one(True)

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._wait_for_one()

    def _timed_out(self):
        todo, self._todo = self._todo, {}
        for f in todo:
            f.remove_done_callback(self._completed)
            self._done.put_nowait(None)  # this one is late

    def _completed(self, f):
        if f in self._todo:
            del self._todo[f]
            self._done.put_nowait(f)
            if not self._todo and self._timer is not None:
                self._timer.cancel()

    async def _wait_for_one(self, resolve=False):
        f = await self._done.get()
        if f is None:
            raise exceptions.TimeoutError
        return f.result() if resolve else f


def as_completed(fs, *, timeout=None):
    """Iterate over awaitables, or over their results, in the order in which they are done."""
    if inspect.isawaitable(fs):
        raise TypeError(f"expects an iterable of awaitables, not {type(fs).__name__}")
    return _AsCompletedIterator(fs, timeout)


@types.coroutine
def _yield_once():
    yield


async def sleep(delay, result=None):
    """Wait for delay seconds, others run meanwhile; returns result."""
    if delay <= 0:
        await _yield_once()
        return result
    if delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    loop = events.get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, futures._set_result_unless_cancelled, future, result)
    try:
        return await future
    finally:
        timer.cancel()


async def _await_it(awaitable):
    return await awaitable


_await_it.__name__ = "_wrap_awaitable"
_await_it.__qualname__ = "ensure_future.<locals>._wrap_awaitable"


def ensure_future(coro_or_future, *, loop=None):
    """A future as it is; a coroutine or another awaitable as a task."""
    if isfuture(coro_or_future):
        if loop is not None and loop is not futures._get_loop(coro_or_future):
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return coro_or_future
    ours = False
    coro = coro_or_future
    if not coroutines.iscoroutine(coro):
        if not inspect.isawaitable(coro):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        coro, ours = _await_it(coro), True
    if loop is None:
        loop = events.get_event_loop()
    try:
        return loop.create_task(coro)
    except RuntimeError:
        if not ours:
            coro.close()
        raise


class _GatheringFuture(Future):
    # cancels what it gathers, and is done when they are

    def __init__(self, children, *, loop):
        assert loop is not None
        Future.__init__(self, loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        """Cancel all that is gathered."""
        if self.done():
            return False
        asked = [child.cancel(msg=msg) for child in self._children]
        if any(asked):
            self._cancel_requested = True
            return True
        return False


def _outcome(fut):
    # what gather shows of a future that is done, with return_exceptions
    if fut.cancelled():
        return CancelledError("" if fut._cancel_message is None else fut._cancel_message)
    exc = fut.exception()
    return fut.result() if exc is None else exc


def gather(*coros_or_futures, return_exceptions=False):
    """A future of the list of all results. The first exception goes to it at once, unless exceptions are to be
    in the list like results."""
    if not coros_or_futures:
        outer = events.get_event_loop().create_future()
        outer.set_result([])
        return outer
    loop = events._get_running_loop()
    task = None if loop is None else current_task(loop)
    outer = None
    finished = 0

    def done(fut):
        nonlocal finished
        finished += 1
        if task is not None:
            future_discard_from_awaited_by(fut, task)
        if outer is None or outer.done():
            if not fut.cancelled():
                fut.exception()  # it counts as heard
            return
        if not return_exceptions:
            exc = fut._make_cancelled_error() if fut.cancelled() else fut.exception()
            if exc is not None:
                outer.set_exception(exc)
                return
        if finished < len(by_arg):
            return
        results = [_outcome(child) for child in children]
        if outer._cancel_requested:
            outer.set_exception(children[-1]._make_cancelled_error())
        else:
            outer.set_result(results)

    by_arg, children, early = {}, [], []
    for arg in coros_or_futures:
        fut = by_arg.get(arg)
        if fut is None:
            fut = by_arg[arg] = ensure_future(arg, loop=loop)
            if loop is None:
                loop = futures._get_loop(fut)
            if fut is not arg:
                fut._log_destroy_pending = False
            if fut.done():
                early.append(fut)
            else:
                if task is not None:
                    future_add_to_awaited_by(fut, task)
                fut.add_done_callback(done)
        children.append(fut)
    outer = _GatheringFuture(children, loop=loop)
    for fut in early:
        done(fut)
    return outer


def _report_shielded(fut):
    exc = None if fut.cancelled() else fut.exception()
    if exc is not None:
        fut._loop.call_exception_handler({"message": f"{type(exc).__name__} exception in shielded future",
                                          "exception": exc, "future": fut})


def shield(arg):
    """Wait for a future without cancelling it when the waiting is cancelled."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    loop = futures._get_loop(inner)
    outer = loop.create_future()
    task = None if loop is None else current_task(loop)

    def inner_done(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    def outer_done(outer):
        if not inner.done():
            inner.remove_done_callback(inner_done)
            inner.remove_done_callback(_report_shielded)
            inner.add_done_callback(_report_shielded)

    if task is not None:
        future_add_to_awaited_by(inner, task)
        inner.add_done_callback(lambda inner: future_discard_from_awaited_by(inner, task))
    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer


def run_coroutine_threadsafe(coro, loop):
    """Have a loop drive a coroutine; returns a future of concurrent.futures."""
    if not coroutines.iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    import concurrent.futures
    future = concurrent.futures.Future()

    def begin():
        try:
            futures._chain_future(ensure_future(coro, loop=loop), future)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            if future.set_running_or_notify_cancel():
                future.set_exception(exc)
            raise

    loop.call_soon_threadsafe(begin)
    return future


def create_eager_task_factory(custom_task_constructor):
    """A task factory whose tasks begin to run at once."""
    def factory(loop, coro, *, eager_start=True, **kwargs):
        return custom_task_constructor(coro, loop=loop, eager_start=eager_start, **kwargs)
    return factory


eager_task_factory = create_eager_task_factory(Task)
