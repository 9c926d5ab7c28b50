"""What can be asked of a pattern that is not run: how long its matches are.

Patterns are compiled natively, so there is no tree to walk.
"""

import _re
import re as _regular
from re._constants import *
from re._constants import MAXREPEAT, SRE_FLAG_DEBUG, error

MAXWIDTH = 1 << 64


class State:
    """What is known of the groups of a pattern."""

    def __init__(self, pattern):
        self.flags = pattern.flags
        self.groupdict = dict(pattern.groupindex)
        self.groups = pattern.groups + 1


class SubPattern:
    """A pattern that was read."""

    def __init__(self, pattern):
        self._pattern = pattern
        self.state = State(pattern)

    def getwidth(self):
        """The least and the greatest length of a match; MAXWIDTH for no limit."""
        low, high = _re.width(self._pattern)
        return low, MAXWIDTH if high is None else min(high, MAXWIDTH)


def parse(str, flags=0, state=None):
    """Read a pattern; error if it is none."""
    return SubPattern(_regular.compile(str, flags & ~SRE_FLAG_DEBUG))
