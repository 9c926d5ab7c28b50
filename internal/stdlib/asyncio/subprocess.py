"""Processes, which a program cannot start."""

__all__ = ("create_subprocess_exec", "create_subprocess_shell")

PIPE, STDOUT, DEVNULL = -1, -2, -3


async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=2 ** 16, **kwds):
    """Refused."""
    raise CapabilityError("asyncio.create_subprocess_shell() needs processes, which cannot be granted")


async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=2 ** 16, **kwds):
    """Refused."""
    raise CapabilityError("asyncio.create_subprocess_exec() needs processes, which cannot be granted")


class Process:
    """A process: none can be made."""

    def __init__(self, transport, protocol, loop):
        raise CapabilityError("a process needs processes, which cannot be granted")
