"""How callbacks are shown."""

import functools
import inspect
import reprlib


def _get_function_source(func):
    func = inspect.unwrap(func)
    while isinstance(func, (functools.partial, functools.partialmethod)):
        func = inspect.unwrap(func.func)
    if inspect.isfunction(func):
        code = func.__code__
        if not code.co_filename.startswith("<frozen "):
            return code.co_filename, code.co_firstlineno
    return None


def _format_callback_source(func, args, *, debug=False):
    text = _format_callback(func, args, None, debug=debug)
    source = _get_function_source(func)
    return f"{text} at {source[0]}:{source[1]}" if source else text


def _format_args_and_kwargs(args, kwargs, *, debug=False):
    # arguments may be secrets: they are shown in debug mode alone
    shown = []
    if debug:
        shown += [reprlib.repr(a) for a in args or ()]
        shown += [f"{k}={reprlib.repr(v)}" for k, v in (kwargs or {}).items()]
    return f"({', '.join(shown)})"


def _format_callback(func, args, kwargs, *, debug=False, suffix=""):
    while isinstance(func, functools.partial):
        suffix = _format_args_and_kwargs(args, kwargs, debug=debug) + suffix
        func, args, kwargs = func.func, func.args, func.keywords
    name = getattr(func, "__qualname__", None) or getattr(func, "__name__", None) or repr(func)
    return name + _format_args_and_kwargs(args, kwargs, debug=debug) + suffix
