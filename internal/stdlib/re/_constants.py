"""The limits and flags of regular expressions, and their error."""

from re import PatternError
import re as _re

error = PatternError


class _NamedInt(int):
    """A number that shows as its name."""

    def __new__(cls, value, name):
        self = int.__new__(cls, value)
        self.name = name
        return self

    def __repr__(self):
        return self.name

    def __reduce__(self):
        return self.name


MAXREPEAT = _NamedInt(4294967295, "MAXREPEAT")
MAXGROUPS = 1073741823

SRE_FLAG_IGNORECASE = 2
SRE_FLAG_LOCALE = 4
SRE_FLAG_MULTILINE = 8
SRE_FLAG_DOTALL = 16
SRE_FLAG_UNICODE = 32
SRE_FLAG_VERBOSE = 64
SRE_FLAG_DEBUG = 128
SRE_FLAG_ASCII = 256
