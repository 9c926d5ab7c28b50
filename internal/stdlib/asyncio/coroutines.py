"""What is a coroutine, and how one is shown."""

import inspect
import types
from _asyncline import line as _line
from collections.abc import Coroutine as _Coroutine

__all__ = ("iscoroutinefunction", "iscoroutine")

_is_coroutine = object()  # a mark some set on their functions
_COROUTINE_TYPES = (types.CoroutineType, _Coroutine)


def _is_debug_mode():
    import sys
    return bool(sys.flags.dev_mode)


def iscoroutinefunction(func):
    """Whether func was made by async def, or is marked as such."""
    import warnings
    warnings._deprecated("asyncio.iscoroutinefunction",
                         f"{warnings._DEPRECATED_MSG}; use inspect.iscoroutinefunction() instead", remove=(3, 16))
    return _iscoroutinefunction(func)


def _iscoroutinefunction(func):
    return inspect.iscoroutinefunction(func) or getattr(func, "_is_coroutine", None) is _is_coroutine


def iscoroutine(obj):
    """Whether obj is what a call of a coroutine function gives."""
    return isinstance(obj, _COROUTINE_TYPES)


def _finished(coro):
    try:
        if isinstance(coro, types.CoroutineType):
            return inspect.getcoroutinestate(coro) == inspect.CORO_CLOSED
        return inspect.getgeneratorstate(coro) == inspect.GEN_CLOSED
    except AttributeError:
        return False


def _format_coroutine(coro):
    name = getattr(coro, "__qualname__", None) or getattr(coro, "__name__", None)
    name = f"{name or f'<{type(coro).__name__} without __name__>'}()"
    code = getattr(coro, "cr_code", None) or getattr(coro, "gi_code", None)
    if not code:
        running = getattr(coro, "cr_running", None)
        if running is None:
            running = getattr(coro, "gi_running", False)
        return f"{name} running" if running else name
    where = code.co_filename or "<empty co_filename>"
    if _finished(coro):
        return f"{name} done, defined at {where}:{code.co_firstlineno}"
    return f"{name} running at {where}:{_line(coro) or code.co_firstlineno}"
