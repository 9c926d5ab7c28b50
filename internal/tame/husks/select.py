"""Waiting for descriptors: there are none."""

error = OSError
PIPE_BUF = 4096
POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL = 1, 2, 4, 8, 16, 32


def select(rlist, wlist, xlist, timeout=None, /):
    """Refuses descriptors; without any there is nothing to wait for."""
    for items in (rlist, wlist, xlist):
        for fd in items:
            if not isinstance(fd, int):
                fd.fileno()
            raise OSError(9, "Bad file descriptor")
    if timeout is None:
        raise OSError(38, "Function not implemented")
    return [], [], []
