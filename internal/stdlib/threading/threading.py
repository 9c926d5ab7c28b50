"""Threads and what they wait for: locks, conditions, events, semaphores, barriers, timers.

Threads take turns; a wait that nobody could end is an error in the main thread.
"""

import _thread
import sys as _sys
from _thread import _now
from _thread import RLock, TIMEOUT_MAX, get_ident, get_native_id, stack_size
from _thread import _local as local
from _weakrefset import WeakSet
from collections import deque as _deque
from itertools import count as _counting

__all__ = ["get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX",
           "Event", "Lock", "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError",
           "Timer", "ThreadError", "setprofile", "settrace", "local", "stack_size", "excepthook", "ExceptHookArgs",
           "gettrace", "getprofile", "setprofile_all_threads", "settrace_all_threads", "get_native_id"]

ThreadError = _thread.error
Lock = _thread.lock
_allocate_lock = _thread.allocate_lock
_start_joinable_thread = _thread.start_joinable_thread
_PyRLock = _CRLock = _RLock = RLock
_HAVE_THREAD_NATIVE_ID = True
_count = _counting

_profile_hook = _trace_hook = None


def setprofile(func):
    """Remember a profile function for new threads."""
    global _profile_hook
    _profile_hook = func


setprofile_all_threads = setprofile


def getprofile():
    """The function that setprofile set."""
    return _profile_hook


def settrace(func):
    """Remember a trace function for new threads."""
    global _trace_hook
    _trace_hook = func


settrace_all_threads = settrace


def gettrace():
    """The function that settrace set."""
    return _trace_hook


class Condition:
    """Lets its holder wait until another thread says that something has changed."""

    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        self.acquire, self.release = lock.acquire, lock.release
        for name in ("_release_save", "_acquire_restore", "_is_owned"):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self._waiters = _deque()

    def _at_fork_reinit(self):
        self._lock._at_fork_reinit()
        self._waiters.clear()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, x):
        self._lock.acquire()

    def _is_owned(self):
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        """Give the lock back and wait to be notified; False after the timeout."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = _allocate_lock()
        waiter.acquire()
        self._waiters.append(waiter)
        state = self._release_save()
        told = False
        try:
            if timeout is None:
                waiter.acquire()
                told = True
            elif timeout > 0:
                told = waiter.acquire(True, timeout)
            else:
                told = waiter.acquire(False)
            return told
        finally:
            self._acquire_restore(state)
            if not told:
                try:
                    self._waiters.remove(waiter)
                except ValueError:
                    pass

    def wait_for(self, predicate, timeout=None):
        """Wait until a function gives true; returns what it gave last."""
        end = None
        left = timeout
        result = predicate()
        while not result:
            if left is not None:
                if end is None:
                    end = _now() + left
                else:
                    left = end - _now()
                    if left <= 0:
                        break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        """Wake some of those that wait."""
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        while n > 0 and self._waiters:
            waiter = self._waiters.popleft()
            try:
                waiter.release()
            except RuntimeError:
                continue  # it had given up
            n -= 1

    def notify_all(self):
        """Wake all that wait."""
        self.notify(len(self._waiters))

    def notifyAll(self):
        """Deprecated: notify_all."""
        import warnings
        warnings.warn("notifyAll() is deprecated, use notify_all() instead", DeprecationWarning, stacklevel=2)
        self.notify_all()


class Semaphore:
    """A number of permits: acquire takes one, release gives some back."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        """Take a permit. Returns whether one was taken."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        with self._cond:
            end = None
            while self._value == 0:
                if not blocking:
                    return False
                if timeout is not None:
                    if end is None:
                        end = _now() + timeout
                    else:
                        timeout = end - _now()
                        if timeout <= 0:
                            return False
                if not self._cond.wait(timeout) and timeout is not None:
                    return False
            self._value -= 1
            return True

    __enter__ = acquire

    def release(self, n=1):
        """Give permits back."""
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._value += n
            self._cond.notify(n)

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that no more may be given back to than it had."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}/{self._initial_value}>"

    def release(self, n=1):
        """Give permits back."""
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            if self._value + n > self._initial_value:
                raise ValueError("Semaphore released too many times")
            self._value += n
            self._cond.notify(n)


class Event:
    """A flag to wait for."""

    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {'set' if self._flag else 'unset'}>"

    def _at_fork_reinit(self):
        self._cond._at_fork_reinit()

    def is_set(self):
        """Whether the flag is set."""
        return self._flag

    def isSet(self):
        """Deprecated: is_set."""
        import warnings
        warnings.warn("isSet() is deprecated, use is_set() instead", DeprecationWarning, stacklevel=2)
        return self.is_set()

    def set(self):
        """Set the flag, and wake all that wait for it."""
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        """Take the flag back."""
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        """Wait until the flag is set; returns whether it is."""
        with self._cond:
            return self._flag or self._cond.wait(timeout)


class BrokenBarrierError(RuntimeError):
    """The barrier was broken."""


class Barrier:
    """Lets a number of threads wait for each other."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._cond = Condition(Lock())
        self._action, self._timeout, self._parties = action, timeout, parties
        self._state = 0  # 0 filling, 1 draining, -1 resetting, -2 broken
        self._count = 0

    def __repr__(self):
        cls = type(self)
        head = f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}"
        if self.broken:
            return head + ": broken>"
        return head + f": waiters={self.n_waiting}/{self.parties}>"

    def wait(self, timeout=None):
        """Wait for the others; returns a number from 0 that is different for each."""
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            while self._state in (-1, 1):
                self._cond.wait()
            if self._state < 0:
                raise BrokenBarrierError
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    try:
                        if self._action:
                            self._action()
                        self._state = 1
                        self._cond.notify_all()
                    except:
                        self._break()
                        raise
                else:
                    if not self._cond.wait_for(lambda: self._state != 0, timeout):
                        self._break()
                        raise BrokenBarrierError
                    if self._state < 0:
                        raise BrokenBarrierError
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._state in (-1, 1):
                    self._state = 0
                    self._cond.notify_all()

    def _break(self):
        self._state = -2
        self._cond.notify_all()

    def reset(self):
        """Start anew; those that wait get BrokenBarrierError."""
        with self._cond:
            if self._count > 0:
                self._state = -1
            else:
                self._state = 0
            self._cond.notify_all()

    def abort(self):
        """Break the barrier."""
        with self._cond:
            self._break()

    @property
    def parties(self):
        """How many wait for each other."""
        return self._parties

    @property
    def n_waiting(self):
        """How many wait now."""
        return self._count if self._state == 0 else 0

    @property
    def broken(self):
        """Whether it is broken."""
        return self._state == -2


_numbers = _counting(1).__next__
_dangling = WeakSet()
_active = {}  # by number
_limbo = {}  # those that are about to start
_active_limbo_lock = RLock()


def _newname(template):
    return template % _numbers()


class Thread:
    """A call that is done while others are."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        assert group is None, "group argument must be None for now"
        if name is not None:
            name = str(name)
        else:
            name = _newname("Thread-%d")
            if target is not None and hasattr(target, "__name__"):
                name += f" ({target.__name__})"
        self._target, self._name = target, name
        self._args, self._kwargs = args, {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._context = context
        self._ident = self._native_id = None
        self._handle = _thread._ThreadHandle()
        self._started = Event()
        self._stderr = _sys.stderr
        self._initialized = True
        _dangling.add(self)

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        status = "initial"
        if self._started.is_set():
            status = "started"
        if self._handle.is_done():
            status = "stopped"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += f" {self._ident}"
        return f"<{type(self).__name__}({self._name}, {status})>"

    def start(self):
        """Begin: run() is called in a thread of its own."""
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("threads can only be started once")
        with _active_limbo_lock:
            _limbo[self] = self
        try:
            _start_joinable_thread(self._bootstrap, handle=self._handle, daemon=self.daemon)
        except Exception:
            with _active_limbo_lock:
                del _limbo[self]
            raise
        self._started.wait()

    def _bootstrap(self):
        # the whole life of a thread
        self._ident = self._native_id = get_ident()
        with _active_limbo_lock:
            _active[self._ident] = self
            del _limbo[self]
        self._started.set()
        try:
            if self._context is None:
                self.run()
            else:
                self._context.run(self.run)
        except:
            _report(self)
        finally:
            with _active_limbo_lock:
                _active.pop(self._ident, None)

    def run(self):
        """What the thread does: call the target."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def join(self, timeout=None):
        """Wait until the thread has ended, at most so many seconds."""
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if not self._started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if timeout is not None:
            timeout = max(timeout, 0)
        self._handle.join(timeout)

    @property
    def name(self):
        """Its name, which need not be its own."""
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, "Thread.__init__() not called"
        self._name = str(name)

    @property
    def ident(self):
        """Its number, None before it is started."""
        assert self._initialized, "Thread.__init__() not called"
        return self._ident

    @property
    def native_id(self):
        """Its number, None before it is started."""
        assert self._initialized, "Thread.__init__() not called"
        return self._native_id

    def is_alive(self):
        """Whether it has begun and not ended."""
        assert self._initialized, "Thread.__init__() not called"
        return self._started.is_set() and not self._handle.is_done()

    @property
    def daemon(self):
        """Whether the program may end without it."""
        assert self._initialized, "Thread.__init__() not called"
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def isDaemon(self):
        """Deprecated: daemon."""
        self._deprecated("isDaemon", "get the daemon attribute")
        return self.daemon

    def setDaemon(self, daemonic):
        """Deprecated: daemon."""
        self._deprecated("setDaemon", "set the daemon attribute")
        self.daemon = daemonic

    def getName(self):
        """Deprecated: name."""
        self._deprecated("getName", "get the name attribute")
        return self.name

    def setName(self, name):
        """Deprecated: name."""
        self._deprecated("setName", "set the name attribute")
        self.name = name

    @staticmethod
    def _deprecated(name, instead):
        import warnings
        warnings.warn(f"{name}() is deprecated, {instead} instead", DeprecationWarning, stacklevel=3)


class Timer(Thread):
    """Calls a function after some time, in a thread."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval, self.function = interval, function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        """Do not call the function, if it has not been."""
        self.finished.set()

    def run(self):
        if not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    # the thread of the program itself
    def __init__(self):
        self._daemonic = False
        Thread.__init__(self, name="MainThread", daemon=False)
        self._begin()

    def _begin(self):
        self._ident = self._native_id = _thread._get_main_thread_ident()
        self._handle = _thread._make_thread_handle(self._ident)
        self._started.set()
        _active[self._ident] = self


class _DummyThread(Thread):
    # a thread that was not started by this module
    def __init__(self):
        Thread.__init__(self, name=_newname("Dummy-%d"), daemon=True)
        self._ident = self._native_id = get_ident()
        self._handle = _thread._make_thread_handle(self._ident)
        self._started.set()
        _active[self._ident] = self

    def is_alive(self):
        return self._ident in _active

    def join(self, timeout=None):
        raise RuntimeError("cannot join a dummy thread")


_main_thread = _MainThread()


class ExceptHookArgs(tuple):
    """What excepthook is given: (exc_type, exc_value, exc_traceback, thread)."""

    def __new__(cls, items):
        items = tuple(items)
        if len(items) != 4:
            raise TypeError(f"_thread._ExceptHookArgs() takes a 4-sequence ({len(items)}-sequence given)")
        return tuple.__new__(cls, items)

    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])


def excepthook(args, /):
    """Print the exception that ended a thread."""
    if args.exc_type is SystemExit:
        return
    file = _sys.stderr
    if file is None:
        return
    import traceback
    name = args.thread.name if args.thread is not None else get_ident()
    print(f"Exception in thread {name}:", file=file)
    traceback.print_exception(args.exc_type, args.exc_value, args.exc_traceback, file=file)


__excepthook__ = excepthook


def _report(thread):
    # what excepthook says of the exception that ends a thread
    args = ExceptHookArgs([*_sys.exc_info(), thread])
    try:
        excepthook(args)
    except Exception as e:
        e.__suppress_context__ = True
        file = _sys.stderr if _sys.stderr is not None else thread._stderr
        if file is not None:
            print("Exception in threading.excepthook:", file=file, flush=True)
        _sys.excepthook(*_sys.exc_info())
    finally:
        args = None


def current_thread():
    """The thread that asks."""
    try:
        return _active[get_ident()]
    except KeyError:
        return _DummyThread()


def main_thread():
    """The thread of the program itself."""
    return _main_thread


def active_count():
    """How many threads there are."""
    with _active_limbo_lock:
        return sum(not t._handle.is_done() for t in _active.values()) + len(_limbo)


def enumerate():
    """The threads there are."""
    with _active_limbo_lock:
        return [t for t in _active.values() if not t._handle.is_done()] + [*_limbo.values()]


def currentThread():
    """Deprecated: current_thread."""
    import warnings
    warnings.warn("currentThread() is deprecated, use current_thread() instead", DeprecationWarning, stacklevel=2)
    return current_thread()


def activeCount():
    """Deprecated: active_count."""
    import warnings
    warnings.warn("activeCount() is deprecated, use active_count() instead", DeprecationWarning, stacklevel=2)
    return active_count()


_threading_atexits = []
_SHUTTING_DOWN = False


def _register_atexit(func, *arg, **kwargs):
    """Call a function at the end of the program, before threads are waited for."""
    if _SHUTTING_DOWN:
        raise RuntimeError("can't register atexit after shutdown")
    _threading_atexits.append((func, arg, kwargs))


def _shutdown():
    """The program has ended: wait for the threads that are no daemons."""
    global _SHUTTING_DOWN
    _SHUTTING_DOWN = True
    _main_thread._handle._set_done()
    try:
        while _threading_atexits:
            func, args, kwargs = _threading_atexits.pop()
            func(*args, **kwargs)
        _thread._shutdown()
    finally:
        _main_thread._begin()  # the host may go on
        _SHUTTING_DOWN = False


def _after_fork():
    """Nothing: there are no other processes."""
