"""Values of C types packed into bytes, and taken out of them again.

A format string begins with an optional sign of byte order and alignment: @ (native,
aligned: the default), = (native, standard sizes), < (little-endian), > or !
(big-endian). Codes follow, each with an optional count before it:

  x padding    c bytes of length 1    ? bool
  b B h H i I l L q Q n N P           integers, P a pointer
  e f d        floats                 F D complex numbers
  s            bytes of counted length
  p            the same with the length in the first byte
"""

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack",
           "Struct", "error"]

from _struct import *
from _struct import _clearcache
