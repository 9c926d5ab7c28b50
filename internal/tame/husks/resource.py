"""Limits of a process: a program's limits are its host's."""

error = OSError
RLIM_INFINITY = -1
RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE = 0, 1, 2, 3, 4
RLIMIT_NOFILE, RLIMIT_AS = 7, 9
RUSAGE_SELF, RUSAGE_CHILDREN = 0, -1


def getrlimit(resource, /):
    return (RLIM_INFINITY, RLIM_INFINITY)


def setrlimit(resource, limits, /):
    raise ValueError("not allowed to raise maximum limit")


def getpagesize():
    return 4096
