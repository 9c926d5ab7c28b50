"""What the tests of CPython ask of the interpreter, as far as there is an answer."""

from _traceback import depth as get_recursion_depth


def get_config():
    """The configuration, as far as tests read it: positions in lines are known."""
    return {"code_debug_ranges": 1}
