"""Signals: handlers can be set, and no signal comes from outside."""

_EINVAL = 22

SIG_DFL, SIG_IGN = 0, 1
SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK = 0, 1, 2
ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2
NSIG = 65
_NAMES = ("HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP "
          "TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS").split()
for _i, _n in enumerate(_NAMES, 1):
    globals()["SIG" + _n] = _i
SIGIOT, SIGCLD, SIGPOLL, SIGRTMIN, SIGRTMAX = 6, 17, 29, 34, 64
_TEXTS = ("Hangup|Interrupt|Quit|Illegal instruction|Trace/breakpoint trap|Aborted|Bus error|"
          "Floating point exception|Killed|User defined signal 1|Segmentation fault|User defined signal 2|"
          "Broken pipe|Alarm clock|Terminated|Stack fault|Child exited|Continued|Stopped (signal)|Stopped|"
          "Stopped (tty input)|Stopped (tty output)|Urgent I/O condition|CPU time limit exceeded|"
          "File size limit exceeded|Virtual timer expired|Profiling timer expired|Window changed|"
          "I/O possible|Power failure|Bad system call").split("|")
ItimerError = type("ItimerError", (OSError,), {"__module__": "signal"})


def default_int_handler(signalnum, frame, /):
    """The handler of SIGINT at first: KeyboardInterrupt."""
    raise KeyboardInterrupt


_handlers = {n: SIG_DFL for n in range(1, NSIG)}
_handlers[2] = default_int_handler
_handlers[13] = _handlers[25] = SIG_IGN


def _check(signalnum):
    if not isinstance(signalnum, int):
        raise TypeError(f"'{type(signalnum).__name__}' object cannot be interpreted as an integer")
    if not 1 <= signalnum < NSIG:
        raise ValueError("signal number out of range")
    return int(signalnum)


def signal(signalnum, handler, /):
    """Set the handler of a signal; returns the one before."""
    number = _check(signalnum)
    if not callable(handler) and handler not in (SIG_DFL, SIG_IGN):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    if number in (9, 19) or 32 <= number <= 33:
        raise OSError(_EINVAL, "Invalid argument")
    old = _handlers[number]
    _handlers[number] = handler
    return old


def getsignal(signalnum, /):
    """The handler of a signal."""
    return _handlers[_check(signalnum)]


def raise_signal(signalnum, /):
    """Call the handler of a signal. Without one, a signal that would end the process ends
    the program."""
    number = _check(signalnum)
    handler = _handlers[number]
    if callable(handler):
        handler(number, None)
    elif handler == SIG_DFL and number not in (17, 18, 23, 28):
        raise SystemExit(128 + number)


def _handler(signalnum):
    # what _thread.interrupt_main() has the main thread call, or None
    handler = _handlers[_check(signalnum)]
    return handler if callable(handler) else None


def strsignal(signalnum, /):
    """The text of a signal."""
    number = _check(signalnum)
    if number <= len(_TEXTS):
        return _TEXTS[number - 1]
    if number >= SIGRTMIN:
        return f"Real-time signal {number - SIGRTMIN}"
    return None


def valid_signals():
    """The numbers of all signals."""
    return {*range(1, 32), *range(34, 65)}


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    """There are no file descriptors."""
    if fd == -1:
        return -1
    raise ValueError("the fd is not valid")


def siginterrupt(signalnum, flag, /):
    """Nothing: no call can be interrupted."""
    _check(signalnum)


def pthread_sigmask(how, mask, /):
    """Nothing is blocked."""
    return set()


def sigpending():
    return set()


def alarm(seconds, /):
    """Refused: nothing could ring. 0 is fine."""
    if seconds:
        raise OSError(38, "Function not implemented")
    return 0


def setitimer(which, seconds, interval=0.0, /):
    """Refused: nothing could ring. 0 is fine."""
    if seconds or interval:
        raise ItimerError(38, "Function not implemented")
    return (0.0, 0.0)


def getitimer(which, /):
    return (0.0, 0.0)


def pause():
    """Refused: no signal would come."""
    raise OSError(38, "Function not implemented")


del _i, _n
