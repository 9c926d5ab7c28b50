"""Signals: handlers can be set and asked for. No signal comes from outside; raise_signal()
calls the handler."""

import _signal
from _signal import *
from _signal import _NAMES
from enum import IntEnum as _IntEnum

_others = {"SIGRTMIN": _signal.SIGRTMIN, "SIGRTMAX": _signal.SIGRTMAX}
_first = {f"SIG{name}": number for number, name in enumerate(_NAMES, 1)}
_aliases = {"SIGCLD": _first["SIGCHLD"], "SIGIOT": _first["SIGABRT"], "SIGPOLL": _first["SIGIO"]}

Signals = _IntEnum("Signals", sorted({**_first, **_others, **_aliases}.items(), key=lambda item: item[::-1]),
                   module=__name__)
Handlers = _IntEnum("Handlers", {"SIG_DFL": 0, "SIG_IGN": 1}, module=__name__)
Sigmasks = _IntEnum("Sigmasks", {"SIG_BLOCK": 0, "SIG_UNBLOCK": 1, "SIG_SETMASK": 2}, module=__name__)
for _kind in (Signals, Handlers, Sigmasks):
    globals().update(_kind.__members__)
del _kind


def _int_to_enum(value, enum_klass):
    if not isinstance(value, int):
        return value
    try:
        return enum_klass(value)
    except ValueError:
        return value


def _enum_to_int(value):
    try:
        return int(value)
    except (ValueError, TypeError):
        return value


def signal(signalnum, handler):
    """Set the handler of a signal; returns the one before."""
    return _int_to_enum(_signal.signal(_enum_to_int(signalnum), _enum_to_int(handler)), Handlers)


def getsignal(signalnum):
    """The handler of a signal."""
    return _int_to_enum(_signal.getsignal(signalnum), Handlers)


def pthread_sigmask(how, mask):
    """The signals that are blocked: none."""
    return {_int_to_enum(x, Signals) for x in _signal.pthread_sigmask(how, mask)}


def sigpending():
    """The signals that wait: none."""
    return set()


def valid_signals():
    """All signals."""
    return {_int_to_enum(x, Signals) for x in _signal.valid_signals()}
