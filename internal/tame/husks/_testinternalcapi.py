"""What the tests of CPython ask of the interpreter, as far as there is an answer."""

from _traceback import depth as get_recursion_depth
