"""Executors of other processes: there are none."""

from concurrent.futures import _base


class BrokenProcessPool(_base.BrokenExecutor):
    """A process of a pool ended."""


class ProcessPoolExecutor(_base.Executor):
    """Refused: a program cannot start processes."""

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        raise CapabilityError("ProcessPoolExecutor needs processes, which cannot be granted")
