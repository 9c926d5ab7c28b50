"""Reading and writing streams of bytes. Connections need a network, which cannot be granted yet: readers are fed
by hand, writers write to transports of the program's own."""

from asyncio import coroutines, events, exceptions, protocols

__all__ = ("StreamReader", "StreamWriter", "StreamReaderProtocol", "open_connection", "start_server",
           "open_unix_connection", "start_unix_server")

_DEFAULT_LIMIT = 2 ** 16  # 64 KiB


def _refuse(what):
    raise CapabilityError(f"{what} needs a network, which was not granted")


async def open_connection(host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
    """Refused."""
    _refuse("asyncio.open_connection()")


async def start_server(client_connected_cb, host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
    """Refused."""
    _refuse("asyncio.start_server()")


async def open_unix_connection(path=None, *, limit=_DEFAULT_LIMIT, **kwds):
    """Refused."""
    _refuse("asyncio.open_unix_connection()")


async def start_unix_server(client_connected_cb, path=None, *, limit=_DEFAULT_LIMIT, **kwds):
    """Refused."""
    _refuse("asyncio.start_unix_server()")


class FlowControlMixin(protocols.Protocol):
    """Lets drain() wait while the transport has too much to write."""

    def __init__(self, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._paused = self._connection_lost = False
        self._drain_waiters = []

    def pause_writing(self):
        """Too much waits to be written."""
        assert not self._paused
        self._paused = True

    def _release(self, exc=None):
        waiters, self._drain_waiters = self._drain_waiters, []
        for waiter in waiters:
            if not waiter.done():
                if exc is None:
                    waiter.set_result(None)
                else:
                    waiter.set_exception(exc)

    def resume_writing(self):
        """There is room again."""
        assert self._paused
        self._paused = False
        self._release()

    def connection_lost(self, exc):
        """The connection is over."""
        self._connection_lost = True
        if self._paused:
            self._release(exc)

    async def _drain_helper(self):
        if self._connection_lost:
            raise ConnectionResetError("Connection lost")
        if self._paused:
            waiter = self._loop.create_future()
            self._drain_waiters.append(waiter)
            await waiter

    def _get_close_waiter(self, stream):
        raise NotImplementedError


class StreamReaderProtocol(FlowControlMixin):
    """Feeds a StreamReader with what a transport receives."""

    def __init__(self, stream_reader, client_connected_cb=None, loop=None):
        super().__init__(loop=loop)
        self._reader = stream_reader
        self._client_connected_cb = client_connected_cb
        self._stream_writer = self._transport = self._task = None
        self._over_ssl = False
        self._closed = self._loop.create_future()

    def connection_made(self, transport):
        """There is a connection."""
        self._transport = transport
        self._reader.set_transport(transport)
        self._over_ssl = transport.get_extra_info("sslcontext") is not None
        if self._client_connected_cb is None:
            return
        writer = self._stream_writer = StreamWriter(transport, self, self._reader, self._loop)
        served = self._client_connected_cb(self._reader, writer)
        if coroutines.iscoroutine(served):
            self._task = self._loop.create_task(served)
            self._task.add_done_callback(self._served)

    def _served(self, task):
        if task.cancelled():
            self._transport.close()
        elif task.exception() is not None:
            self._loop.call_exception_handler({"message": "Unhandled exception in client_connected_cb",
                                               "exception": task.exception(), "transport": self._transport})
            self._transport.close()

    def connection_lost(self, exc):
        """The connection is over."""
        if self._reader is not None:
            if exc is None:
                self._reader.feed_eof()
            else:
                self._reader.set_exception(exc)
        if not self._closed.done():
            if exc is None:
                self._closed.set_result(None)
            else:
                self._closed.set_exception(exc)
        super().connection_lost(exc)
        self._stream_writer = self._task = self._transport = None

    def data_received(self, data):
        """Bytes came."""
        if self._reader is not None:
            self._reader.feed_data(data)

    def eof_received(self):
        """The other side has ended."""
        if self._reader is not None:
            self._reader.feed_eof()
        return not self._over_ssl

    def _get_close_waiter(self, stream):
        return self._closed


class StreamWriter:
    """Writes to a transport."""

    def __init__(self, transport, protocol, reader, loop):
        self._transport = transport
        self._protocol = protocol
        self._reader = reader
        self._loop = loop
        self._complete_fut = loop.create_future()
        self._complete_fut.set_result(None)

    def __repr__(self):
        parts = [type(self).__name__, f"transport={self._transport!r}"]
        if self._reader is not None:
            parts.append(f"reader={self._reader!r}")
        return f"<{' '.join(parts)}>"

    @property
    def transport(self):
        """The transport."""
        return self._transport

    def write(self, data):
        """Send bytes; drain() waits if they are too many."""
        self._transport.write(data)

    def writelines(self, data):
        """Send several pieces."""
        self._transport.writelines(data)

    def write_eof(self):
        """End our side."""
        return self._transport.write_eof()

    def can_write_eof(self):
        """Whether write_eof() is possible."""
        return self._transport.can_write_eof()

    def close(self):
        """Close the transport."""
        return self._transport.close()

    def is_closing(self):
        """Whether the transport is closed or about to be."""
        return self._transport.is_closing()

    async def wait_closed(self):
        """Wait until the connection is over."""
        await self._protocol._get_close_waiter(self)

    def get_extra_info(self, name, default=None):
        """What else is known of the transport."""
        return self._transport.get_extra_info(name, default)

    async def drain(self):
        """Wait until there is room to write."""
        if self._reader is not None:
            exc = self._reader.exception()
            if exc is not None:
                raise exc
        if self._transport.is_closing():
            from asyncio import tasks
            await tasks.sleep(0)  # connection_lost() may have its turn
        await self._protocol._drain_helper()

    async def start_tls(self, sslcontext, *, server_hostname=None, ssl_handshake_timeout=None,
                        ssl_shutdown_timeout=None):
        """Refused."""
        _refuse("StreamWriter.start_tls()")


class StreamReader:
    """Bytes that come in time, to be awaited."""

    _source_traceback = None

    def __init__(self, limit=_DEFAULT_LIMIT, loop=None):
        if limit <= 0:
            raise ValueError("Limit cannot be <= 0")
        self._limit = limit
        self._loop = events.get_event_loop() if loop is None else loop
        self._buffer = bytearray()
        self._eof = self._paused = False
        self._waiter = self._exception = self._transport = None

    def __repr__(self):
        parts = ["StreamReader"]
        if self._buffer:
            parts.append(f"{len(self._buffer)} bytes")
        if self._eof:
            parts.append("eof")
        if self._limit != _DEFAULT_LIMIT:
            parts.append(f"limit={self._limit}")
        for name in ("waiter", "exception", "transport"):
            value = getattr(self, f"_{name}")
            if value:
                parts.append(f"{name}={value!r}")
        if self._paused:
            parts.append("paused")
        return f"<{' '.join(parts)}>"

    # --- those who feed it

    def exception(self):
        """What went wrong, or None."""
        return self._exception

    def set_exception(self, exc):
        """Whoever reads gets an exception."""
        self._exception = exc
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.cancelled():
            waiter.set_exception(exc)

    def _wakeup_waiter(self):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.cancelled():
            waiter.set_result(None)

    def set_transport(self, transport):
        """The transport, which is paused when too much was read."""
        assert self._transport is None, "Transport already set"
        self._transport = transport

    def feed_eof(self):
        """No more will come."""
        self._eof = True
        self._wakeup_waiter()

    def feed_data(self, data):
        """Bytes came."""
        assert not self._eof, "feed_data after feed_eof"
        if not data:
            return
        self._buffer.extend(data)
        self._wakeup_waiter()
        if self._transport is not None and not self._paused and len(self._buffer) > 2 * self._limit:
            try:
                self._transport.pause_reading()
            except NotImplementedError:
                self._transport = None  # it cannot be paused
            else:
                self._paused = True

    # --- those who read

    def at_eof(self):
        """Whether all was read, and no more will come."""
        return self._eof and not self._buffer

    def _maybe_resume_transport(self):
        if self._paused and len(self._buffer) <= self._limit:
            self._paused = False
            self._transport.resume_reading()

    def _take(self, n):
        data = bytes(self._buffer[:n])
        del self._buffer[:n]
        self._maybe_resume_transport()
        return data

    async def _wait_for_data(self, who):
        if self._waiter is not None:
            raise RuntimeError(f"{who}() called while another coroutine is already waiting for incoming data")
        assert not self._eof, "_wait_for_data after EOF"
        if self._paused:
            self._paused = False
            self._transport.resume_reading()
        self._waiter = self._loop.create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    async def readline(self):
        """The bytes up to and with the next newline, or what is left."""
        try:
            return await self.readuntil(b"\n")
        except exceptions.IncompleteReadError as exc:
            return exc.partial
        except exceptions.LimitOverrunError as exc:
            if self._buffer.startswith(b"\n", exc.consumed):
                del self._buffer[:exc.consumed + 1]
            else:
                self._buffer.clear()
            self._maybe_resume_transport()
            raise ValueError(exc.args[0])

    async def readuntil(self, separator=b"\n"):
        """The bytes up to and with the separator, or the first of several that ends earliest."""
        separators = sorted(separator, key=len) if isinstance(separator, tuple) else [separator]
        if not separators:
            raise ValueError("Separator should contain at least one element")
        shortest, longest = len(separators[0]), len(separators[-1])
        if shortest == 0:
            raise ValueError("Separator should be at least one-byte string")
        if self._exception is not None:
            raise self._exception
        seen = 0  # before this no separator begins
        while True:
            size = len(self._buffer)
            found = None
            if size - seen >= shortest:
                for sep in separators:
                    at = self._buffer.find(sep, seen)
                    if at >= 0 and (found is None or at + len(sep) < found[0]):
                        found = at + len(sep), at
                if found is not None:
                    break
                seen = max(0, size + 1 - longest)
                if seen > self._limit:
                    raise exceptions.LimitOverrunError(
                        "Separator is not found, and chunk exceed the limit", seen)
            if self._eof:
                partial = bytes(self._buffer)
                self._buffer.clear()
                raise exceptions.IncompleteReadError(partial, None)
            await self._wait_for_data("readuntil")
        if found[1] > self._limit:
            raise exceptions.LimitOverrunError("Separator is found, but chunk is longer than limit", found[1])
        return self._take(found[0])

    async def read(self, n=-1):
        """At most n bytes, as soon as there are some; without n all up to the end."""
        if self._exception is not None:
            raise self._exception
        if n == 0:
            return b""
        if n < 0:
            parts = []
            while part := await self.read(self._limit):
                parts.append(part)
            return b"".join(parts)
        if not self._buffer and not self._eof:
            await self._wait_for_data("read")
        return self._take(n)

    async def readexactly(self, n):
        """n bytes; IncompleteReadError if the stream ends before."""
        if n < 0:
            raise ValueError("readexactly size can not be less than zero")
        if self._exception is not None:
            raise self._exception
        if n == 0:
            return b""
        while len(self._buffer) < n:
            if self._eof:
                partial = bytes(self._buffer)
                self._buffer.clear()
                raise exceptions.IncompleteReadError(partial, n)
            await self._wait_for_data("readexactly")
        return self._take(n)

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line
