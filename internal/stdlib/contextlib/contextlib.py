"""Tools for the with statement."""

__all__ = ["asynccontextmanager", "contextmanager", "closing", "nullcontext",
           "AbstractContextManager", "AbstractAsyncContextManager", "AsyncExitStack",
           "ContextDecorator", "ExitStack", "redirect_stdout", "redirect_stderr",
           "suppress", "aclosing", "chdir"]

import sys as _sys
from _collections_abc import _check_methods
from abc import ABC as _ABC, abstractmethod as _abstractmethod
from functools import wraps as _wraps
from types import MethodType as _MethodType

_GenericAlias = type(list[int])


class AbstractContextManager(_ABC):
    """A class with __enter__ and __exit__."""

    __class_getitem__ = classmethod(_GenericAlias)

    __slots__ = ()

    def __enter__(self):
        """Return self."""
        return self

    @_abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        """Let any exception of the block pass."""
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractContextManager:
            return _check_methods(C, "__enter__", "__exit__")
        return NotImplemented


class AbstractAsyncContextManager(_ABC):
    """A class with __aenter__ and __aexit__."""

    __class_getitem__ = classmethod(_GenericAlias)

    __slots__ = ()

    async def __aenter__(self):
        """Return self."""
        return self

    @_abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        """Let any exception of the block pass."""
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractAsyncContextManager:
            return _check_methods(C, "__aenter__", "__aexit__")
        return NotImplemented


class ContextDecorator:
    """A base class that lets a context manager be used as a decorator too."""

    def _recreate_cm(self):
        """Return the context manager for one call of the function.

        It is self; a class whose objects serve only once returns a new one.
        """
        return self

    def __call__(self, func):
        @_wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        return inner


class AsyncContextDecorator:
    """A base class that lets an async context manager be used as a decorator too."""

    def _recreate_cm(self):
        """Return the context manager for one call of the function."""
        return self

    def __call__(self, func):
        @_wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)
        return inner


# --- context managers from generators

class _GeneratorContextManagerBase:
    """What the sync and the async kind share."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        doc = getattr(func, "__doc__", None)
        self.__doc__ = type(self).__doc__ if doc is None else doc

    def _recreate_cm(self):
        # A generator runs once: each decorated call gets its own.
        return self.__class__(self.func, self.args, self.kwds)


def _verdict(raised, value, traceback, stop, wrapped):
    """What __exit__ does after the generator, given value, raised `raised`.

    True: the exception is swallowed. False: it goes on as it was. None: the
    generator raised another one. stop is the exception that says it ended;
    those in wrapped reach us as the cause of a RuntimeError if a generator
    lets them pass.
    """
    if isinstance(raised, stop):
        # If it is the very exception of the block, it is not the generator's end.
        return raised is not value
    if raised is not value:
        if (not isinstance(raised, RuntimeError) or not isinstance(value, wrapped)
                or raised.__cause__ is not value):
            return None
    value.__traceback__ = traceback
    return False


class _GeneratorContextManager(_GeneratorContextManagerBase, AbstractContextManager,
                               ContextDecorator):
    """A context manager made from a generator by @contextmanager."""

    def __enter__(self):
        # Not needed any more, and might keep much alive.
        del self.args, self.kwds, self.func
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            fault = "generator didn't stop"
        else:
            if value is None:
                value = typ()
            try:
                self.gen.throw(value)
            except BaseException as raised:
                verdict = _verdict(raised, value, traceback, StopIteration, StopIteration)
                if verdict is None:
                    raise
                return verdict
            fault = "generator didn't stop after throw()"
        try:
            raise RuntimeError(fault)
        finally:
            self.gen.close()


class _AsyncGeneratorContextManager(_GeneratorContextManagerBase, AbstractAsyncContextManager,
                                    AsyncContextDecorator):
    """A context manager made from an async generator by @asynccontextmanager."""

    async def __aenter__(self):
        del self.args, self.kwds, self.func
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            fault = "generator didn't stop"
        else:
            if value is None:
                value = typ()
            try:
                await self.gen.athrow(value)
            except BaseException as raised:
                verdict = _verdict(raised, value, traceback, StopAsyncIteration,
                                   (StopIteration, StopAsyncIteration))
                if verdict is None:
                    raise
                return verdict
            fault = "generator didn't stop after athrow()"
        try:
            raise RuntimeError(fault)
        finally:
            await self.gen.aclose()


def contextmanager(func):
    """Decorator: make a generator function a maker of context managers.

    The generator yields once. What it yields is bound by `as`; what stands
    after the yield, best in a finally clause, runs when the block is left.

        @contextmanager
        def tag(name):
            print(f"<{name}>")
            try:
                yield
            finally:
                print(f"</{name}>")
    """
    @_wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper


def asynccontextmanager(func):
    """Decorator: make an async generator function a maker of async context managers."""
    @_wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)
    return helper


# --- small context managers

class closing(AbstractContextManager):
    """Calls thing.close() when the block is left."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    """Awaits thing.aclose() when the block is left."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class _RedirectStream(AbstractContextManager):

    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        # A list, as one object may be entered again inside its own block.
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(getattr(_sys, self._stream))
        setattr(_sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        setattr(_sys, self._stream, self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    """Makes another file sys.stdout during the block."""

    _stream = "stdout"


class redirect_stderr(_RedirectStream):
    """Makes another file sys.stderr during the block."""

    _stream = "stderr"


class suppress(AbstractContextManager):
    """Swallows the given exceptions; execution goes on after the block.

    Of an exception group the given ones are taken out.
    """

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if exctype is None:
            return None
        if issubclass(exctype, self._exceptions):
            return True
        if issubclass(exctype, BaseExceptionGroup):
            _, rest = excinst.split(self._exceptions)
            if rest is None:
                return True
            raise rest
        return False


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """Does nothing; stands where a context manager is optional."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class chdir(AbstractContextManager):
    """Makes path the current directory during the block."""

    def __init__(self, path):
        self.path = path
        self._old_cwd = []

    def __enter__(self):
        import os
        self._old_cwd.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *excinfo):
        import os
        os.chdir(self._old_cwd.pop())


# --- exit stacks

def _protocol(cm, enter, exit, kind):
    """The two methods of a context manager's class."""
    cls = type(cm)
    try:
        return getattr(cls, enter), getattr(cls, exit)
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the "
                        f"{kind} protocol") from None


class _BaseExitStack:
    """What ExitStack and AsyncExitStack share."""

    def __init__(self):
        self._exit_callbacks = []  # pairs (whether synchronous, function), last in first out

    def pop_all(self):
        """Move all callbacks to a new stack and return that."""
        new_stack = type(self)()
        new_stack._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = []
        return new_stack

    def push(self, exit):
        """Register a function like __exit__, or the __exit__ of an object.

        It may swallow exceptions. Returns exit, so this is a decorator too.
        """
        method = getattr(type(exit), "__exit__", None)
        self._exit_callbacks.append((True, exit if method is None else _MethodType(method, exit)))
        return exit

    def enter_context(self, cm):
        """Enter a context manager and register its __exit__; return what entering gave."""
        enter, exit = _protocol(cm, "__enter__", "__exit__", "context manager")
        result = enter(cm)
        self._exit_callbacks.append((True, _MethodType(exit, cm)))
        return result

    def callback(self, callback, /, *args, **kwds):
        """Register a call of any function; it sees no exception and swallows none."""
        def _exit_wrapper(exc_type, exc, tb):
            callback(*args, **kwds)
        _exit_wrapper.__wrapped__ = callback  # for those who look into the stack
        self._exit_callbacks.append((True, _exit_wrapper))
        return callback


def _link(new, old, outer):
    """Hang old at the end of the __context__ chain of new, as nested withs would have.

    outer is the exception that was being handled all along: what stands there
    came from our running inside its handler.
    """
    while True:
        context = new.__context__
        if context is None or context is old:
            return  # already right
        if context is outer:
            new.__context__ = old
            return
        new = context


class ExitStack(_BaseExitStack, AbstractContextManager):
    """A context manager for any number of others, met while the block runs.

        with ExitStack() as stack:
            files = [stack.enter_context(open(name)) for name in names]
    """

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        exc = exc_details[1]
        received = exc is not None
        outer = _sys.exception()
        suppressed = pending = False
        while self._exit_callbacks:  # a callback may call pop_all()
            _, callback = self._exit_callbacks.pop()
            try:
                if exc is None:
                    answer = callback(None, None, None)
                else:
                    answer = callback(type(exc), exc, exc.__traceback__)
                if answer:
                    suppressed = True
                    pending = False
                    exc = None
            except BaseException as new:
                _link(new, exc, outer)
                pending = True
                exc = new
        if pending:
            context = exc.__context__
            try:
                raise exc  # puts the exception handled here into its __context__
            except BaseException:
                exc.__context__ = context
                raise
        return received and suppressed

    def close(self):
        """Call all callbacks now."""
        self.__exit__(None, None, None)


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """An ExitStack for async context managers and callbacks beside the others.

        async with AsyncExitStack() as stack:
            links = [await stack.enter_async_context(connect(n)) for n in range(5)]
    """

    async def enter_async_context(self, cm):
        """Enter an async context manager and register its __aexit__."""
        enter, exit = _protocol(cm, "__aenter__", "__aexit__", "asynchronous context manager")
        result = await enter(cm)
        self._exit_callbacks.append((False, _MethodType(exit, cm)))
        return result

    def push_async_exit(self, exit):
        """Register a coroutine function like __aexit__, or the __aexit__ of an object."""
        method = getattr(type(exit), "__aexit__", None)
        self._exit_callbacks.append((False, exit if method is None else _MethodType(method, exit)))
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Register a call of any coroutine function; it swallows no exception."""
        async def _exit_wrapper(exc_type, exc, tb):
            await callback(*args, **kwds)
        _exit_wrapper.__wrapped__ = callback
        self._exit_callbacks.append((False, _exit_wrapper))
        return callback

    async def aclose(self):
        """Call all callbacks now."""
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        exc = exc_details[1]
        received = exc is not None
        outer = _sys.exception()
        suppressed = pending = False
        while self._exit_callbacks:  # a callback may call pop_all()
            is_sync, callback = self._exit_callbacks.pop()
            try:
                if exc is None:
                    answer = callback(None, None, None)
                else:
                    answer = callback(type(exc), exc, exc.__traceback__)
                if not is_sync:
                    answer = await answer
                if answer:
                    suppressed = True
                    pending = False
                    exc = None
            except BaseException as new:
                _link(new, exc, outer)
                pending = True
                exc = new
        if pending:
            context = exc.__context__
            try:
                raise exc
            except BaseException:
                exc.__context__ = context
                raise
        return received and suppressed
