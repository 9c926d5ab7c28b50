"""Callbacks that wait, what an event loop must have, and which loop is the present one."""

import _thread
import contextvars

from asyncio import format_helpers

__all__ = ("AbstractEventLoop", "AbstractServer", "Handle", "TimerHandle", "get_event_loop_policy",
           "set_event_loop_policy", "get_event_loop", "set_event_loop", "new_event_loop", "_set_running_loop",
           "get_running_loop", "_get_running_loop")

_copy_context = contextvars.copy_context


class Handle:
    """A callback that is due. cancel() undoes the request."""

    __slots__ = ("_callback", "_args", "_cancelled", "_loop", "_source_traceback", "_repr", "__weakref__", "_context")

    def __init__(self, callback, args, loop, context=None):
        self._context = _copy_context() if context is None else context
        self._loop = loop
        self._callback = callback
        self._args = args
        self._cancelled = False
        self._source_traceback = self._repr = None

    def _source(self):
        return format_helpers._format_callback_source(self._callback, self._args, debug=self._loop.get_debug())

    def _repr_info(self):
        parts = [type(self).__name__]
        if self._cancelled:
            parts.append("cancelled")
        if self._callback is not None:
            parts.append(self._source())
        return parts

    def __repr__(self):
        return self._repr or f"<{' '.join(self._repr_info())}>"

    def get_context(self):
        """The context the callback is called in."""
        return self._context

    def cancel(self):
        """Do not call it after all."""
        if self._cancelled:
            return
        self._cancelled = True
        if self._loop.get_debug():
            self._repr = repr(self)  # while the callback is known
        self._callback = self._args = None

    def cancelled(self):
        """Whether cancel() was called."""
        return self._cancelled

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            self._loop.call_exception_handler(
                {"message": f"Exception in callback {self._source()}", "exception": exc, "handle": self})


class TimerHandle(Handle):
    """A callback that is due at a time."""

    __slots__ = ("_scheduled", "_when")

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when
        self._scheduled = False

    def _repr_info(self):
        parts = super()._repr_info()
        parts.insert(2 if self._cancelled else 1, f"when={self._when}")
        return parts

    def __hash__(self):
        return hash(self._when)

    def __eq__(self, other):
        if not isinstance(other, TimerHandle):
            return NotImplemented
        return ((self._when, self._callback, self._args, self._cancelled)
                == (other._when, other._callback, other._args, other._cancelled))

    def __lt__(self, other):
        return self._when < other._when if isinstance(other, TimerHandle) else NotImplemented

    def __gt__(self, other):
        return self._when > other._when if isinstance(other, TimerHandle) else NotImplemented

    def __le__(self, other):
        return self._when < other._when or self == other if isinstance(other, TimerHandle) else NotImplemented

    def __ge__(self, other):
        return self._when > other._when or self == other if isinstance(other, TimerHandle) else NotImplemented

    def cancel(self):
        """Do not call it after all."""
        if not self._cancelled:
            self._loop._timer_handle_cancelled(self)
        super().cancel()

    def when(self):
        """The time, as loop.time() counts."""
        return self._when


class AbstractServer:
    """What listens for connections."""

    def close(self):
        """Stop listening."""
        raise NotImplementedError

    def get_loop(self):
        """The event loop of the server."""
        raise NotImplementedError

    def is_serving(self):
        """Whether connections are accepted."""
        raise NotImplementedError

    async def start_serving(self):
        """Begin to accept connections."""
        raise NotImplementedError

    async def serve_forever(self):
        """Accept connections until cancelled."""
        raise NotImplementedError

    async def wait_closed(self):
        """Wait until all is closed."""
        raise NotImplementedError

    def close_clients(self):
        """Close the connections in good order."""
        raise NotImplementedError

    def abort_clients(self):
        """Close the connections at once."""
        raise NotImplementedError

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


class AbstractEventLoop:
    """The names of an event loop. Those that are not overridden raise NotImplementedError."""

    def call_soon(self, callback, *args, context=None):
        """Call callback(*args) in the next round."""
        return self.call_later(0, callback, *args, context=context)


def _abstract(names, is_async):
    for name in names.split():
        if is_async:
            async def method(self, *args, **kwargs):
                raise NotImplementedError
        else:
            def method(self, *args, **kwargs):
                raise NotImplementedError
        method.__name__ = name
        method.__qualname__ = f"AbstractEventLoop.{name}"
        setattr(AbstractEventLoop, name, method)


_abstract("""run_forever run_until_complete stop is_running is_closed close _timer_handle_cancelled call_later call_at
    time create_future create_task call_soon_threadsafe run_in_executor set_default_executor add_reader remove_reader
    add_writer remove_writer add_signal_handler remove_signal_handler set_task_factory get_task_factory
    get_exception_handler set_exception_handler default_exception_handler call_exception_handler get_debug
    set_debug""", False)
_abstract("""shutdown_asyncgens shutdown_default_executor getaddrinfo getnameinfo create_connection create_server
    sendfile start_tls create_unix_connection create_unix_server connect_accepted_socket create_datagram_endpoint
    connect_read_pipe connect_write_pipe subprocess_shell subprocess_exec sock_recv sock_recv_into sock_recvfrom
    sock_recvfrom_into sock_sendall sock_sendto sock_connect sock_accept sock_sendfile""", True)


class _AbstractEventLoopPolicy:
    """Decides which loop is the present one while none runs."""

    def get_event_loop(self):
        """The present loop."""
        raise NotImplementedError

    def set_event_loop(self, loop):
        """Make loop the present one."""
        raise NotImplementedError

    def new_event_loop(self):
        """A new loop."""
        raise NotImplementedError


class _BaseDefaultEventLoopPolicy(_AbstractEventLoopPolicy):
    _loop_factory = None

    class _Local(_thread._local):
        loop = None  # the one that was set, in each thread

    def __init__(self):
        self._local = self._Local()

    def get_event_loop(self):
        """The loop that was set."""
        if self._local.loop is None:
            import threading
            raise RuntimeError(f"There is no current event loop in thread {threading.current_thread().name!r}.")
        return self._local.loop

    def set_event_loop(self, loop):
        """Make loop the present one."""
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
        self._local.loop = loop

    def new_event_loop(self):
        """A new loop, which is not made the present one."""
        return self._loop_factory()


_event_loop_policy = None  # cell: made at the first need
_running_loops = {}  # cell: by the number of the thread


def get_running_loop():
    """The loop that runs; RuntimeError if none does."""
    loop = _running_loops.get(_thread.get_ident())
    if loop is None:
        raise RuntimeError("no running event loop")
    return loop


def _get_running_loop():
    return _running_loops.get(_thread.get_ident())


def _set_running_loop(loop):
    if loop is None:
        _running_loops.pop(_thread.get_ident(), None)
    else:
        _running_loops[_thread.get_ident()] = loop


def _get_event_loop_policy():
    global _event_loop_policy
    if _event_loop_policy is None:
        from asyncio.unix_events import _DefaultEventLoopPolicy
        _event_loop_policy = _DefaultEventLoopPolicy()
    return _event_loop_policy


def _set_event_loop_policy(policy):
    global _event_loop_policy
    if policy is not None and not isinstance(policy, _AbstractEventLoopPolicy):
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
    _event_loop_policy = policy


def get_event_loop_policy():
    """The policy, which is on its way out."""
    import warnings
    warnings._deprecated("asyncio.get_event_loop_policy", remove=(3, 16))
    return _get_event_loop_policy()


def set_event_loop_policy(policy):
    """Set the policy; None is the default one."""
    import warnings
    warnings._deprecated("asyncio.set_event_loop_policy", remove=(3, 16))
    _set_event_loop_policy(policy)


def get_event_loop():
    """The loop that runs, or else the one that was set."""
    loop = _get_running_loop()
    return loop if loop is not None else _get_event_loop_policy().get_event_loop()


def set_event_loop(loop):
    """Make loop the one that get_event_loop() returns while none runs."""
    _get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    """A new loop."""
    return _get_event_loop_policy().new_event_loop()


# under these names CPython's tests find both implementations
_py__get_running_loop = _c__get_running_loop = _get_running_loop
_py__set_running_loop = _c__set_running_loop = _set_running_loop
_py_get_running_loop = _c_get_running_loop = get_running_loop
_py_get_event_loop = _c_get_event_loop = get_event_loop
