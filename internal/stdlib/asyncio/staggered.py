"""Several ways to one result, begun one after the other."""

from asyncio import events, locks, tasks

__all__ = ("staggered_race",)


async def staggered_race(coro_fns, delay, *, loop=None):
    """Start the first function's coroutine, the next after delay seconds or when one fails, and so on.

    Returns the result of the first that succeeds, its number, and the list of the exceptions of all.
    """
    loop = loop or events.get_running_loop()
    functions = enumerate(coro_fns)
    errors, started = [], []
    winner = None
    finished = loop.create_future()

    async def run_one(fn, index, after):
        nonlocal winner
        errors.append(None)
        failed = locks.Event()
        if after is not None:
            try:
                await tasks.wait_for(after.wait(), delay)
            except TimeoutError:
                pass
        start_next(failed)
        try:
            result = await fn()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            errors[index] = exc
            failed.set()
        else:
            if winner is None:
                winner = result, index
                for task in started:
                    if task is not tasks.current_task():
                        task.cancel()

    def start_next(failed):
        for index, fn in functions:
            task = loop.create_task(run_one(fn, index, failed))
            started.append(task)
            task.add_done_callback(over)
            return

    def over(task):
        if not task.cancelled() and task.exception() is not None and not finished.done():
            finished.set_exception(task.exception())
        elif all(t.done() for t in started) and not finished.done():
            finished.set_result(None)

    start_next(None)
    try:
        if started:
            await finished
    finally:
        for task in started:
            task.cancel()
    result, index = winner or (None, None)
    return result, index, errors
