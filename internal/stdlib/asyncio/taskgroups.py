"""Tasks that end together."""

from asyncio import events, exceptions, tasks
from asyncio.futures import future_add_to_awaited_by, future_discard_from_awaited_by

__all__ = ("TaskGroup",)

_FATAL = (SystemExit, KeyboardInterrupt)


class TaskGroup:
    """An asynchronous context manager that waits for the tasks made with create_task().

    If one of them fails the others are cancelled, and the errors are raised as a group.
    """

    def __init__(self):
        self._entered = self._exiting = self._aborting = False
        self._loop = None
        self._parent_task = None
        self._parent_cancel_requested = False
        self._tasks = {}
        self._errors = []
        self._base_error = None
        self._on_completed_fut = None

    def __repr__(self):
        parts = [""]
        if self._tasks:
            parts.append(f"tasks={len(self._tasks)}")
        if self._errors:
            parts.append(f"errors={len(self._errors)}")
        if self._aborting:
            parts.append("cancelling")
        elif self._entered:
            parts.append("entered")
        return f"<TaskGroup{' '.join(parts)}>"

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has already been entered")
        if self._loop is None:
            self._loop = events.get_running_loop()
        self._parent_task = tasks.current_task(self._loop)
        if self._parent_task is None:
            raise RuntimeError(f"TaskGroup {self!r} cannot determine the parent task")
        self._entered = True
        return self

    async def __aexit__(self, et, exc, tb):
        try:
            return await self._finish(et, exc)
        finally:
            self._parent_task = self._errors = self._base_error = None

    async def _finish(self, et, exc):
        self._exiting = True
        cancelled = None
        if et is not None:
            if issubclass(et, exceptions.CancelledError):
                cancelled = exc
            if isinstance(exc, _FATAL) and self._base_error is None:
                self._base_error = exc
            if not self._aborting:
                self._abort()
        cancelled = await self._wait_for_tasks(cancelled)
        if self._base_error is not None:
            raise self._base_error
        if self._parent_cancel_requested and self._parent_task.uncancel() == 0:
            cancelled = None  # we asked for it ourselves, and nobody else did
        if cancelled is not None and not self._errors:
            raise cancelled
        if et is not None and not issubclass(et, exceptions.CancelledError):
            self._errors.append(exc)
        if self._errors:
            if self._parent_task.cancelling():
                # cancelled from outside as well: it will hear of it at its next wait
                self._parent_task.uncancel()
                self._parent_task.cancel()
            raise BaseExceptionGroup("unhandled errors in a TaskGroup", self._errors) from None

    async def _wait_for_tasks(self, cancelled):
        # the parent may be cancelled meanwhile, more than once
        while self._tasks:
            if self._on_completed_fut is None:
                self._on_completed_fut = self._loop.create_future()
            try:
                await self._on_completed_fut
            except exceptions.CancelledError as exc:
                if not self._aborting:
                    cancelled = exc
                    self._abort()
            self._on_completed_fut = None
        return cancelled

    def create_task(self, coro, **kwargs):
        """Have a coroutine driven as a task of the group."""
        wrong = None
        if not self._entered:
            wrong = "has not been entered"
        elif self._exiting and not self._tasks:
            wrong = "is finished"
        elif self._aborting:
            wrong = "is shutting down"
        if wrong is not None:
            coro.close()
            raise RuntimeError(f"TaskGroup {self!r} {wrong}")
        task = self._loop.create_task(coro, **kwargs)
        future_add_to_awaited_by(task, self._parent_task)
        self._tasks[task] = None
        task.add_done_callback(self._on_task_done)
        return task

    def _abort(self):
        self._aborting = True
        for task in list(self._tasks):
            if not task.done():
                task.cancel()

    def _on_task_done(self, task):
        self._tasks.pop(task, None)
        future_discard_from_awaited_by(task, self._parent_task)
        waiter = self._on_completed_fut
        if waiter is not None and not self._tasks and not waiter.done():
            waiter.set_result(True)
        exc = None if task.cancelled() else task.exception()
        if exc is None:
            return
        self._errors.append(exc)
        if isinstance(exc, _FATAL) and self._base_error is None:
            self._base_error = exc
        if self._parent_task.done():
            self._loop.call_exception_handler({
                "message": f"Task {task!r} has errored out but its parent task {self._parent_task} is already completed",
                "exception": exc, "task": task})
        elif not self._aborting and not self._parent_cancel_requested:
            # cancel what the parent waits for in the block; _finish() takes that back
            self._abort()
            self._parent_cancel_requested = True
            self._parent_task.cancel()
