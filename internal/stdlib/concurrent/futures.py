"""Calls whose results come later."""

from concurrent.futures._base import (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED, CancelledError, TimeoutError,
                                      InvalidStateError, BrokenExecutor, Future, Executor, wait, as_completed)

__all__ = ["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "CancelledError", "TimeoutError",
           "InvalidStateError", "BrokenExecutor", "Future", "Executor", "wait", "as_completed",
           "ProcessPoolExecutor", "ThreadPoolExecutor"]


def __dir__():
    return sorted(set(globals()) | set(__all__))


def __getattr__(name):
    # both kinds of executors are fetched when they are asked for
    if name == "ThreadPoolExecutor":
        from concurrent.futures.thread import ThreadPoolExecutor as found
    elif name == "ProcessPoolExecutor":
        from concurrent.futures.process import ProcessPoolExecutor as found
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = found
    return found
