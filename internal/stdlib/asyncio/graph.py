"""Who waits for whom. Frames are not shown to programs: the call stacks of the graph are empty."""

import dataclasses

from asyncio import events, futures, tasks

__all__ = ("capture_call_graph", "format_call_graph", "print_call_graph", "FrameCallGraphEntry", "FutureCallGraph")


@dataclasses.dataclass(frozen=True, slots=True)
class FrameCallGraphEntry:
    """A frame."""

    frame: object


@dataclasses.dataclass(frozen=True, slots=True)
class FutureCallGraph:
    """A future, and the graphs of those who wait for it."""

    future: object
    call_stack: tuple
    awaited_by: tuple


def capture_call_graph(future=None, /, *, depth=1, limit=None):
    """The graph of a future, or of the task that runs; None if there is neither."""
    if future is None:
        if events._get_running_loop() is None:
            raise RuntimeError("capture_call_graph() is called outside of a running event loop and no *future* to "
                               "introspect was provided")
        future = tasks.current_task()
        if future is None:
            return None
    elif not isinstance(future, futures.Future):
        raise TypeError(f"{future!r} object does not appear to be compatible with asyncio.Future")
    # the graphs of those who wait come first; a stack instead of recursion
    made, todo = {}, [(future, False)]
    while todo:
        one, ready = todo.pop()
        if ready:
            made[one] = FutureCallGraph(one, (), tuple(made[w] for w in one._waiters or () if made.get(w)))
        elif one not in made:
            made[one] = None
            todo.append((one, True))
            todo.extend((w, False) for w in one._waiters or ())
    return made[future]


def format_call_graph(future=None, /, *, depth=1, limit=None):
    """The graph as text."""
    graph = capture_call_graph(future, depth=depth + 1, limit=limit)
    if graph is None:
        return ""
    lines, todo = [], [(graph, 0)]
    while todo:
        one, level = todo.pop()
        indent = "    " * level
        if isinstance(one.future, tasks.Task):
            lines.append(f"{indent}* Task(name={one.future.get_name()!r}, id={id(one.future):#x})")
        else:
            lines.append(f"{indent}* Future(id={id(one.future):#x})")
        if one.awaited_by:
            lines.append(f"{indent}  + Awaited by:")
            todo.extend((waiter, level + 1) for waiter in reversed(one.awaited_by))
    return "\n".join(lines)


def print_call_graph(future=None, /, *, file=None, depth=1, limit=None):
    """Print the graph."""
    print(format_call_graph(future, depth=depth, limit=limit), file=file)
