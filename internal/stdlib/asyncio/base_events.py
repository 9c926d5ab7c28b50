"""The event loop.

Callbacks that are due stand in a line; others wait in a heap for their time. A round takes
those whose time has come into the line and calls what stands there. With a granted clock
the loop waits by it. Without one it has a clock of its own, which stands still while
there is something to do and jumps to the next timer when there is not.
"""

import _thread
import collections
import heapq
import time
import weakref

from asyncio import coroutines, events, exceptions, futures, tasks
from asyncio.log import logger

__all__ = ("BaseEventLoop", "Server")

_ENDLESS = "the event loop waits for what cannot come: no callback is due, and no timer is set"
MAXIMUM_SELECT_TIMEOUT = 24 * 3600  # seconds
_UNHEARD_MAX = 256  # exceptions nobody asked for that are kept until the loop is closed
_ROUNDS = 100  # rounds that take a millisecond of the loop's own clock
_CANCELLED_TIMERS_MAX = 100  # from here on the heap is cleared of them when they are half


class _GrantedClock:
    """Time as the granted clock shows it; a clock that stands still is moved on by what was waited for."""

    resolution = 1e-9

    def __init__(self):
        self._ahead = 0.0  # of the granted clock, in seconds

    def time(self):
        return time.monotonic() + self._ahead

    def busy(self):
        pass

    def wait(self, until):
        """Wait for a moment, or some of the way to it."""
        began = time.monotonic()
        seconds = until - began - self._ahead
        if seconds > 0:
            time.sleep(min(seconds, MAXIMUM_SELECT_TIMEOUT))
            if time.monotonic() == began:
                self._ahead += seconds

    def wait_for(self, lock, until):
        """Wait until another thread gives a lock back, or for a moment."""
        began, counted = time.monotonic(), _thread._now()
        lock.acquire(timeout=-1 if until is None else max(until - began - self._ahead, 0))
        self._ahead += max(_thread._now() - counted - (time.monotonic() - began), 0)


class _OwnClock:
    """Time that passes only when nothing else happens, and slowly for a loop that never rests."""

    resolution = 1e-9

    def __init__(self):
        self._now = 0.0
        self._rounds = 0

    def time(self):
        return self._now

    def busy(self):
        # who waits for time to pass without waiting for the loop must see it pass
        self._rounds += 1
        if self._rounds >= _ROUNDS:
            self._rounds = 0
            self._now = round(self._now + 0.001, 9)

    def wait(self, until):
        self._rounds = 0
        if until > self._now:
            self._now = until

    def wait_for(self, lock, until):
        self._rounds = 0
        began = _thread._now()
        got = lock.acquire(timeout=-1 if until is None else max(until - self._now, 0))
        passed = round(self._now + _thread._now() - began, 9)
        self._now = passed if got else max(until, passed)


def _make_clock():
    try:
        time.monotonic()
    except CapabilityError:
        return _OwnClock()
    return _GrantedClock()


def _run_until_complete_cb(fut):
    if not fut.cancelled() and isinstance(fut.exception(), (SystemExit, KeyboardInterrupt)):
        return  # it is on its way out of run_forever() already
    futures._get_loop(fut).stop()


def _refuse(what):
    raise CapabilityError(f"{what} needs a network, which was not granted")


class Server(events.AbstractServer):
    """What listens for connections: there is no network to listen on."""

    def __init__(self, *args, **kwargs):
        _refuse("a server")


class BaseEventLoop(events.AbstractEventLoop):
    """The event loop."""

    def __init__(self):
        self._closed = self._stopping = self._running = False
        self._thread_id = None
        self._waiting = False  # for another thread to give _wakeup back
        self._wakeup = _thread.allocate_lock()
        self._wakeup.acquire()
        self._ready = collections.deque()
        self._scheduled = []  # heap of (when, number, handle)
        self._number = 0  # timers due at the same time are called in the order they were made
        self._timer_cancelled_count = 0
        self._clock = _make_clock()
        self._clock_resolution = self._clock.resolution
        self._default_executor = None
        self._executor_shutdown_called = False
        self._exception_handler = None
        self._task_factory = None
        self._current_handle = None
        self._debug = coroutines._is_debug_mode()
        self.slow_callback_duration = 0.1
        self._asyncgens = weakref.WeakKeyDictionary()
        self._asyncgens_shutdown_called = False
        self._old_agen_hooks = None
        self._unheard = collections.deque()

    def __repr__(self):
        return (f"<{type(self).__name__} running={self.is_running()} closed={self.is_closed()} "
                f"debug={self.get_debug()}>")

    # --- what the loop makes

    def create_future(self):
        """A future of this loop."""
        return futures.Future(loop=self)

    def create_task(self, coro, **kwargs):
        """Drive a coroutine; returns the task."""
        self._check_closed()
        if self._task_factory is None:
            return tasks.Task(coro, loop=self, **kwargs)
        return self._task_factory(self, coro, **kwargs)

    def set_task_factory(self, factory):
        """What makes tasks: factory(loop, coro, **kwargs), or None."""
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        """What makes tasks, or None."""
        return self._task_factory

    # --- running

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def _check_running(self):
        if self._running:
            raise RuntimeError("This event loop is already running")
        if events._get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")

    def _run_forever_setup(self):
        import sys
        self._check_closed()
        self._check_running()
        self._old_agen_hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(firstiter=self._asyncgen_firstiter_hook, finalizer=self._asyncgen_finalizer_hook)
        self._running = True
        self._thread_id = _thread.get_ident()
        events._set_running_loop(self)

    def _run_forever_cleanup(self):
        import sys
        self._stopping = self._running = False
        self._thread_id = None
        events._set_running_loop(None)
        if self._old_agen_hooks is not None:
            sys.set_asyncgen_hooks(*self._old_agen_hooks)
            self._old_agen_hooks = None

    def run_forever(self):
        """Run until stop()."""
        self._run_forever_setup()
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._run_forever_cleanup()

    def run_until_complete(self, future):
        """Run until a future is done, or a coroutine; returns its result."""
        self._check_closed()
        self._check_running()
        ours = not futures.isfuture(future)
        future = tasks.ensure_future(future, loop=self)
        if ours:
            future._log_destroy_pending = False
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except:
            if ours and future.done() and not future.cancelled():
                future.exception()  # what is raised tells of it
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def stop(self):
        """End run_forever() after this round."""
        self._stopping = True

    def close(self):
        """Drop what waits; the loop must not run, and never will again."""
        if self._running:
            raise RuntimeError("Cannot close a running event loop")
        if self._closed:
            return
        while self._unheard:
            future = self._unheard.popleft()
            if future._unheard:
                future._complain()
        self._closed = True
        self._ready.clear()
        self._scheduled.clear()
        tasks._forget_loop(self)
        self._executor_shutdown_called = True
        executor, self._default_executor = self._default_executor, None
        if executor is not None:
            executor.shutdown(wait=False)

    def is_closed(self):
        """Whether close() was called."""
        return self._closed

    def is_running(self):
        """Whether it runs."""
        return self._running

    # --- callbacks

    def time(self):
        """Seconds, as the loop counts them."""
        return self._clock.time()

    def call_soon(self, callback, *args, context=None):
        """Call callback(*args) in the next round; returns a Handle."""
        if self._closed:
            self._check_closed()
        if self._debug:
            self._check_thread()
            self._check_callback(callback, "call_soon")
        handle = events.Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        """The same, from any thread."""
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_soon_threadsafe")
        handle = events.Handle(callback, args, self, context)
        self._ready.append(handle)
        self._wake()
        return handle

    def _wake(self):
        if self._waiting:
            self._waiting = False
            try:
                self._wakeup.release()
            except RuntimeError:
                pass  # somebody else did

    def _check_thread(self):
        if self._thread_id is not None and self._thread_id != _thread.get_ident():
            raise RuntimeError("Non-thread-safe operation invoked on an event loop other than the current one")

    def call_later(self, delay, callback, *args, context=None):
        """Call callback(*args) after some seconds; returns a TimerHandle."""
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        """Call callback(*args) when time() is when; returns a TimerHandle."""
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_at")
        handle = events.TimerHandle(when, callback, args, self, context)
        self._number += 1
        # to the nanosecond: sums of delays that should be equal then are
        heapq.heappush(self._scheduled, (round(when, 9), self._number, handle))
        handle._scheduled = True
        return handle

    def _check_callback(self, callback, method):
        if coroutines.iscoroutine(callback) or coroutines._iscoroutinefunction(callback):
            raise TypeError(f"coroutines cannot be used with {method}()")
        if not callable(callback):
            raise TypeError(f"a callable object was expected by {method}(), got {callback!r}")

    def _add_callback(self, handle):
        if not handle._cancelled:
            self._ready.append(handle)

    def _timer_handle_cancelled(self, handle):
        if handle._scheduled:
            self._timer_cancelled_count += 1

    def _drop_cancelled_timers(self):
        heap = self._scheduled
        if len(heap) > _CANCELLED_TIMERS_MAX and self._timer_cancelled_count * 2 > len(heap):
            heap = []
            for entry in self._scheduled:
                if entry[2]._cancelled:
                    entry[2]._scheduled = False
                else:
                    heap.append(entry)
            heapq.heapify(heap)
            self._scheduled = heap
            self._timer_cancelled_count = 0
        while heap and heap[0][2]._cancelled:
            self._timer_cancelled_count -= 1
            heapq.heappop(heap)[2]._scheduled = False

    def _run_once(self):
        if self._scheduled:
            self._drop_cancelled_timers()
        ready, heap = self._ready, self._scheduled
        if ready or self._stopping:
            self._clock.busy()
        elif _thread._count():
            self._wait_for_threads(heap[0][0] if heap and heap[0][0] != float("inf") else None)
        elif heap and heap[0][0] != float("inf"):
            self._clock.wait(heap[0][0])
        else:
            raise RuntimeError(_ENDLESS)
        if heap:
            now = self.time() + self._clock_resolution
            while heap and heap[0][0] <= now:
                handle = heapq.heappop(heap)[2]
                handle._scheduled = False
                ready.append(handle)
        # what these callbacks add has its turn in the next round
        for _ in range(len(ready)):
            handle = ready.popleft()
            if handle._cancelled:
                continue
            if self._debug:
                self._run_watched(handle)
            else:
                handle._run()

    def _wait_for_threads(self, until):
        # others may call call_soon_threadsafe()
        self._waiting = True
        try:
            if not self._ready:
                self._clock.wait_for(self._wakeup, until)
        except RuntimeError:
            raise RuntimeError(_ENDLESS) from None
        finally:
            self._waiting = False

    def _run_watched(self, handle):
        began = self.time()
        self._current_handle = handle
        try:
            handle._run()
        finally:
            self._current_handle = None
        took = self.time() - began
        if took >= self.slow_callback_duration:
            logger.warning("Executing %r took %.3f seconds", handle, took)

    # --- functions that would block

    def run_in_executor(self, executor, func, *args):
        """Have an executor call func(*args); returns a future."""
        self._check_closed()
        if self._debug:
            self._check_callback(func, "run_in_executor")
        if executor is None:
            executor = self._default_executor
            if self._executor_shutdown_called:
                raise RuntimeError("Executor shutdown has been called")
            if executor is None:
                from concurrent.futures.thread import ThreadPoolExecutor
                executor = self._default_executor = ThreadPoolExecutor(thread_name_prefix="asyncio")
        return futures.wrap_future(executor.submit(func, *args), loop=self)

    def set_default_executor(self, executor):
        """The executor of run_in_executor(None, …)."""
        from concurrent.futures.thread import ThreadPoolExecutor
        if not isinstance(executor, ThreadPoolExecutor):
            raise TypeError("executor must be ThreadPoolExecutor instance")
        self._default_executor = executor

    async def shutdown_default_executor(self, timeout=None):
        """End the default executor."""
        self._executor_shutdown_called = True
        executor = self._default_executor
        if executor is None:
            return
        import threading
        from asyncio import timeouts
        done = self.create_future()

        def shut_down():
            try:
                executor.shutdown(wait=True)
                if not self.is_closed():
                    self.call_soon_threadsafe(futures._set_result_unless_cancelled, done, None)
            except Exception as e:
                if not self.is_closed() and not done.cancelled():
                    self.call_soon_threadsafe(done.set_exception, e)
        thread = threading.Thread(target=shut_down)
        thread.start()
        try:
            async with timeouts.timeout(timeout):
                await done
        except TimeoutError:
            import warnings
            warnings.warn("The executor did not finishing joining its threads "
                          f"within {timeout} seconds.", RuntimeWarning, stacklevel=2)
            executor.shutdown(wait=False)
        else:
            thread.join()

    # --- asynchronous generators

    def _asyncgen_firstiter_hook(self, agen):
        if self._asyncgens_shutdown_called:
            import warnings
            warnings.warn(f"asynchronous generator {agen!r} was scheduled after loop.shutdown_asyncgens() call",
                          ResourceWarning)
        self._asyncgens[agen] = None

    def _asyncgen_finalizer_hook(self, agen):
        self._asyncgens.pop(agen, None)
        if not self._closed:
            self.call_soon_threadsafe(self.create_task, agen.aclose())

    async def shutdown_asyncgens(self):
        """Close the asynchronous generators that were begun and not finished."""
        self._asyncgens_shutdown_called = True
        left = list(self._asyncgens)
        self._asyncgens.clear()
        if not left:
            return
        results = await tasks.gather(*[agen.aclose() for agen in left], return_exceptions=True)
        for agen, result in zip(left, results):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    "message": f"an error occurred during closing of asynchronous generator {agen!r}",
                    "exception": result, "asyncgen": agen})

    # --- exceptions that reach nobody

    def _note_unheard(self, future):
        # told at the end, unless somebody asks for the exception before
        self._unheard.append(future)
        if len(self._unheard) > _UNHEARD_MAX:
            future = self._unheard.popleft()
            if future._unheard:
                future._complain()

    def get_exception_handler(self):
        """The handler that was set, or None."""
        return self._exception_handler

    def set_exception_handler(self, handler):
        """Set a handler(loop, context), or None."""
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def default_exception_handler(self, context):
        """Log what happened."""
        exc = context.get("exception")
        lines = [context.get("message") or "Unhandled exception in event loop"]
        lines += [f"{key}: {context[key]!r}" for key in sorted(context) if key not in ("message", "exception")]
        logger.error("\n".join(lines), exc_info=False if exc is None else (type(exc), exc, exc.__traceback__))

    def call_exception_handler(self, context):
        """Hand a dict that tells what happened to the handler."""
        handler = self._exception_handler
        try:
            if handler is None:
                self.default_exception_handler(context)
                return
            where = None
            for key in ("task", "future", "handle"):
                thing = context.get(key)
                if thing is not None:
                    if hasattr(thing, "get_context"):
                        where = thing.get_context()
                    break
            if hasattr(where, "run"):
                where.run(handler, self, context)
            else:
                handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            self._handler_failed(handler, exc, context)

    def _handler_failed(self, handler, exc, context):
        if handler is None:
            logger.error("Exception in default exception handler", exc_info=True)
            return
        try:
            self.default_exception_handler({"message": "Unhandled error in exception handler",
                                            "exception": exc, "context": context})
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException:
            logger.error("Exception in default exception handler while handling an unexpected error in custom "
                         "exception handler", exc_info=True)

    def get_debug(self):
        """Whether it is in debug mode."""
        return self._debug

    def set_debug(self, enabled):
        """Enter or leave debug mode."""
        self._debug = enabled


def _refusals(asynchronous, what, names):
    for name in names.split():
        if asynchronous:
            async def method(self, *args, _name=name, **kwargs):
                raise CapabilityError(f"{_name}() needs {what}, which was not granted")
        else:
            def method(self, *args, _name=name, **kwargs):
                raise CapabilityError(f"{_name}() needs {what}, which was not granted")
        method.__name__ = name
        method.__qualname__ = f"BaseEventLoop.{name}"
        setattr(BaseEventLoop, name, method)


_refusals(True, "a network", """getaddrinfo getnameinfo create_connection create_server sendfile start_tls
    create_unix_connection create_unix_server connect_accepted_socket create_datagram_endpoint sock_recv
    sock_recv_into sock_recvfrom sock_recvfrom_into sock_sendall sock_sendto sock_connect sock_accept
    sock_sendfile""")
_refusals(True, "a pipe", "connect_read_pipe connect_write_pipe")
_refusals(True, "processes", "subprocess_shell subprocess_exec")
_refusals(False, "a descriptor", "add_reader remove_reader add_writer remove_writer")
