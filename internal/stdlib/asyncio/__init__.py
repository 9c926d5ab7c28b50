"""Coroutines, and the event loop that drives them."""

from asyncio import (base_events, coroutines, events, exceptions, futures, graph, locks, protocols, queues, runners,
                     streams, subprocess, taskgroups, tasks, threads, timeouts, transports, unix_events)
from asyncio.base_events import *
from asyncio.coroutines import *
from asyncio.events import *
from asyncio.exceptions import *
from asyncio.futures import *
from asyncio.graph import *
from asyncio.locks import *
from asyncio.protocols import *
from asyncio.queues import *
from asyncio.runners import *
from asyncio.streams import *
from asyncio.subprocess import *
from asyncio.taskgroups import *
from asyncio.tasks import *
from asyncio.threads import *
from asyncio.timeouts import *
from asyncio.transports import *
from asyncio.unix_events import *

__all__ = (base_events.__all__ + coroutines.__all__ + events.__all__ + exceptions.__all__ + futures.__all__
           + graph.__all__ + locks.__all__ + protocols.__all__ + runners.__all__ + queues.__all__ + streams.__all__
           + subprocess.__all__ + tasks.__all__ + taskgroups.__all__ + threads.__all__ + timeouts.__all__
           + transports.__all__ + unix_events.__all__)


def __getattr__(name):
    if name == "AbstractEventLoopPolicy":
        found = events._AbstractEventLoopPolicy
    elif name == "DefaultEventLoopPolicy":
        found = unix_events._DefaultEventLoopPolicy
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import warnings
    warnings._deprecated(f"asyncio.{name}", remove=(3, 16))
    return found
