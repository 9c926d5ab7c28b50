"""How tasks are shown."""

import reprlib

from asyncio import base_futures, coroutines


def _task_repr_info(task):
    parts = base_futures._future_repr_info(task)
    if task.cancelling() and not task.done():
        parts[0] = "cancelling"
    middle = [f"name={task.get_name()!r}"]
    if task._coro:
        middle.append(f"coro=<{coroutines._format_coroutine(task._coro)}>")
    if task._fut_waiter is not None:
        middle.append(f"wait_for={task._fut_waiter!r}")
    parts[1:1] = middle
    return parts


@reprlib.recursive_repr()
def _task_repr(task):
    return f"<{type(task).__name__} {' '.join(_task_repr_info(task))}>"


def _task_print_stack(task, limit, file):
    # stacks are not shown to programs: the exception's traceback is all there is
    import traceback
    exc = task._exception
    if exc is None:
        print(f"No stack for {task!r}", file=file)
        return
    print(f"Traceback for {task!r} (most recent call last):", file=file)
    traceback.print_tb(exc.__traceback__, limit, file)
    for line in traceback.format_exception_only(exc):
        print(line, file=file, end="")
