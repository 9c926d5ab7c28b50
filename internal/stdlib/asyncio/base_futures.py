"""The states of a future, and how one is shown."""

import reprlib

from asyncio import format_helpers

__all__ = ()

_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"


def isfuture(obj):
    """Whether obj is a future: its class has _asyncio_future_blocking, and it is not None."""
    return hasattr(obj.__class__, "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


def _format_callbacks(callbacks):
    shown = [format_helpers._format_callback_source(fn, ()) for fn, _ in callbacks[:1] + callbacks[1:][-1:]]
    if len(callbacks) > 2:
        shown.insert(1, f"<{len(callbacks) - 2} more>")
    return f"cb=[{', '.join(shown)}]"


def _future_repr_info(future):
    parts = [future._state.lower()]
    if future._state == _FINISHED:
        if future._exception is None:
            parts.append(f"result={reprlib.repr(future._result)}")
        else:
            parts.append(f"exception={future._exception!r}")
    if future._callbacks:
        parts.append(_format_callbacks(future._callbacks))
    return parts


@reprlib.recursive_repr()
def _future_repr(future):
    return f"<{type(future).__name__} {' '.join(_future_repr_info(future))}>"
