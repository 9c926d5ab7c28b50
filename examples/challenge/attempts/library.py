# The library's own text asks natives that a program may not call, and calls functions that a program may replace in its view of the module.
import copy
import functools
import logging
import sys
import warnings

try:
    print(functools.partial(partial, "guess").args)  # a partial of a partial takes over its arguments
except Exception as e:
    print(type(e).__name__)


def look(x, *rest):
    print(x, vars(x) if hasattr(x, "__dict__") else "")


deepcopy, copy.deepcopy = copy.deepcopy, look
try:
    deepcopy(method)
except Exception as e:
    print(type(e).__name__)

warnings._warn_at = lambda place, *rest: print(place and place[0].get("SECRET"))
warnings.warn("found the caller", stacklevel=2)
vault.visit(functools.partial(warnings.warn, "found the caller"))

record = logging.LogRecord("x", 0, *logging.getLogger().findCaller(stacklevel=3)[:2], "", (), None)
print(record.pathname)
