"""The event loop that programs get, and the policy that makes it."""

from asyncio import coroutines, events
from asyncio.selector_events import BaseSelectorEventLoop

__all__ = ("SelectorEventLoop", "EventLoop")


class _UnixSelectorEventLoop(BaseSelectorEventLoop):
    """The event loop. Signal handlers can be set; no signal comes."""

    def __init__(self, selector=None):
        super().__init__(selector)
        self._signal_handlers = {}

    def add_signal_handler(self, sig, callback, *args):
        """Remember a handler."""
        if coroutines.iscoroutine(callback) or coroutines._iscoroutinefunction(callback):
            raise TypeError("coroutines cannot be used with add_signal_handler()")
        self._check_signal(sig)
        self._check_closed()
        self._signal_handlers[sig] = events.Handle(callback, args, self, None)

    def remove_signal_handler(self, sig):
        """Forget a handler; whether there was one."""
        self._check_signal(sig)
        return self._signal_handlers.pop(sig, None) is not None

    def _check_signal(self, sig):
        if not isinstance(sig, int):
            raise TypeError(f"sig must be an int, not {sig!r}")
        import signal
        if sig not in signal.valid_signals():
            raise ValueError(f"invalid signal number {sig}")

    def close(self):
        """Drop what waits; the loop must not run, and never will again."""
        super().close()
        self._signal_handlers.clear()


class _DefaultEventLoopPolicy(events._BaseDefaultEventLoopPolicy):
    _loop_factory = _UnixSelectorEventLoop


SelectorEventLoop = EventLoop = _UnixSelectorEventLoop
