"""The exceptions of asyncio."""

__all__ = ("BrokenBarrierError", "CancelledError", "InvalidStateError", "TimeoutError", "IncompleteReadError",
           "LimitOverrunError", "SendfileNotAvailableError")

TimeoutError = TimeoutError


class CancelledError(BaseException):
    """What was waited for, or the task itself, was cancelled."""


class InvalidStateError(Exception):
    """A future is not in a state that allows this."""


class SendfileNotAvailableError(RuntimeError):
    """Files cannot be sent this way."""


class IncompleteReadError(EOFError):
    """The stream ended early: partial is what there was, expected how much there should be."""

    def __init__(self, partial, expected):
        much = "undefined" if expected is None else repr(expected)
        super().__init__(f"{len(partial)} bytes read on a total of {much} expected bytes")
        self.partial, self.expected = partial, expected

    def __reduce__(self):
        return type(self), (self.partial, self.expected)


class LimitOverrunError(Exception):
    """No separator within the limit; consumed is how much can be thrown away."""

    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed

    def __reduce__(self):
        return type(self), (self.args[0], self.consumed)


class BrokenBarrierError(RuntimeError):
    """The barrier was aborted or reset."""
