"""What carries bytes to and from a protocol: the names, to be overridden."""

__all__ = ("BaseTransport", "ReadTransport", "WriteTransport", "Transport", "DatagramTransport",
           "SubprocessTransport")


class BaseTransport:
    """What all transports have."""

    __slots__ = ("_extra",)

    def __init__(self, extra=None):
        self._extra = {} if extra is None else extra

    def get_extra_info(self, name, default=None):
        """What else is known."""
        return self._extra.get(name, default)

    def is_closing(self):
        """Whether it is closed or about to be."""
        raise NotImplementedError

    def close(self):
        """Write what waits, then close."""
        raise NotImplementedError

    def set_protocol(self, protocol):
        """Change the protocol."""
        raise NotImplementedError

    def get_protocol(self):
        """The protocol."""
        raise NotImplementedError


class ReadTransport(BaseTransport):
    """What bytes come from."""

    __slots__ = ()

    def is_reading(self):
        """Whether it reads."""
        raise NotImplementedError

    def pause_reading(self):
        """Read no more for now."""
        raise NotImplementedError

    def resume_reading(self):
        """Read again."""
        raise NotImplementedError


class WriteTransport(BaseTransport):
    """What bytes go to."""

    __slots__ = ()

    def set_write_buffer_limits(self, high=None, low=None):
        """When to pause and resume the protocol's writing."""
        raise NotImplementedError

    def get_write_buffer_size(self):
        """How many bytes wait."""
        raise NotImplementedError

    def get_write_buffer_limits(self):
        """The limits, low and high."""
        raise NotImplementedError

    def write(self, data):
        """Send bytes."""
        raise NotImplementedError

    def writelines(self, list_of_data):
        """Send several pieces."""
        self.write(b"".join(list_of_data))

    def write_eof(self):
        """End our side after what waits."""
        raise NotImplementedError

    def can_write_eof(self):
        """Whether write_eof() is possible."""
        raise NotImplementedError

    def abort(self):
        """Close at once."""
        raise NotImplementedError


class Transport(ReadTransport, WriteTransport):
    """A stream in both directions."""

    __slots__ = ()


class DatagramTransport(BaseTransport):
    """Messages."""

    __slots__ = ()

    def sendto(self, data, addr=None):
        """Send a message."""
        raise NotImplementedError

    def abort(self):
        """Close at once."""
        raise NotImplementedError


class SubprocessTransport(BaseTransport):
    """A process."""

    __slots__ = ()

    def get_pid(self):
        """Its number."""
        raise NotImplementedError

    def get_returncode(self):
        """How it ended, or None."""
        raise NotImplementedError

    def get_pipe_transport(self, fd):
        """The transport of one of its pipes."""
        raise NotImplementedError

    def send_signal(self, signal):
        """Send it a signal."""
        raise NotImplementedError

    def terminate(self):
        """Ask it to end."""
        raise NotImplementedError

    def kill(self):
        """End it."""
        raise NotImplementedError
