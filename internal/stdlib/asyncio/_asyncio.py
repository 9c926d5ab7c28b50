"""Where futures and tasks say they come from."""

import asyncio

if getattr(asyncio, "__file__", None):  # CPython's, of a library that comes first: it has its own in Python
    raise ImportError("_asyncio belongs to another asyncio")

from asyncio.events import _get_running_loop, _set_running_loop, get_event_loop, get_running_loop
from asyncio.futures import Future, future_add_to_awaited_by, future_discard_from_awaited_by
from asyncio.tasks import (Task, _enter_task, _leave_task, _register_eager_task, _register_task, _swap_current_task,
                           _unregister_eager_task, _unregister_task, all_tasks, current_task)
