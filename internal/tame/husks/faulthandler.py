"""Tracebacks at a crash: Python code cannot crash the interpreter."""

_on = False


def enable(file=None, all_threads=True, c_stack=True):
    global _on
    _on = True


def disable():
    global _on
    was, _on = _on, False
    return was


def is_enabled():
    return _on


def dump_traceback(file=None, all_threads=True):
    pass


def dump_traceback_later(timeout, repeat=False, file=None, exit=False):
    pass


def cancel_dump_traceback_later():
    pass


def register(signum, file=None, all_threads=True, chain=False):
    pass


def unregister(signum):
    return False
