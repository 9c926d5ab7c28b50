"""Passwords from standard input, and the name of the user from the environment.

There is no terminal whose echo could be turned off: getpass() reads a line of the granted
standard input, and warns of that, as CPython does where it finds no terminal.
"""

import os
import sys
import warnings
import _grants

__all__ = ["getpass", "getuser", "GetPassWarning"]


class GetPassWarning(UserWarning):
    """What is typed may be seen."""


def getpass(prompt="Password: ", stream=None, *, echo_char=None):
    """A line of standard input, without its end. The prompt goes to the stream, or to stderr."""
    _check_echo_char(echo_char)
    if sys.stdin is None:
        _grants.need("getpass.getpass()", "standard input", "stdin=stdin")
    warnings.warn("Can not control echo on the terminal.", GetPassWarning, stacklevel=2)
    out = stream or sys.stderr
    if out is not None:
        out.write("Warning: Password input may be echoed.\n")
    return _raw_input(prompt, out)


def _raw_input(prompt="", stream=None, input=None, echo_char=None):
    # a line without its end, after a prompt that goes to the stream
    stream = stream or sys.stderr
    if prompt and stream is not None:
        stream.write(str(prompt))
        stream.flush()
    line = (input or sys.stdin).readline()
    if not line:
        raise EOFError
    return line.removesuffix("\n")


fallback_getpass = unix_getpass = getpass


def _check_echo_char(echo_char):
    if echo_char and not (len(echo_char) == 1 and echo_char.isprintable() and echo_char.isascii()):
        raise ValueError(f"'echo_char' must be a single printable ASCII character, got: {echo_char!r}")


def getuser():
    """The name of the user, from LOGNAME, USER, LNAME or USERNAME of the granted environment."""
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        if user := os.environ.get(name):
            return user
    raise OSError("No username set in the environment")
