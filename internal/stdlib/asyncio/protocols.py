"""What transports call: classes whose methods do nothing until they are overridden."""

__all__ = ("BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol")


class BaseProtocol:
    """What all protocols have."""

    __slots__ = ()

    def connection_made(self, transport):
        """There is a connection."""

    def connection_lost(self, exc):
        """It is over; exc is why, or None."""

    def pause_writing(self):
        """Too much waits to be written."""

    def resume_writing(self):
        """There is room again."""


class Protocol(BaseProtocol):
    """A stream of bytes."""

    __slots__ = ()

    def data_received(self, data):
        """Bytes came."""

    def eof_received(self):
        """The other side has ended; a true result keeps our side open."""


class BufferedProtocol(BaseProtocol):
    """A stream of bytes that are put where the protocol wants them."""

    __slots__ = ()

    def get_buffer(self, sizehint):
        """Where bytes shall go."""

    def buffer_updated(self, nbytes):
        """So many came."""

    def eof_received(self):
        """The other side has ended."""


class DatagramProtocol(BaseProtocol):
    """Messages."""

    __slots__ = ()

    def datagram_received(self, data, addr):
        """A message came."""

    def error_received(self, exc):
        """One could not be sent or received."""


class SubprocessProtocol(BaseProtocol):
    """What a process does."""

    __slots__ = ()

    def pipe_data_received(self, fd, data):
        """It wrote bytes."""

    def pipe_connection_lost(self, fd, exc):
        """It closed a pipe."""

    def process_exited(self):
        """It ended."""
