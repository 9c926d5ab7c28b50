"""Sequences of numbers or characters of one C type.

Type codes, with the bytes of an item: b B (1, signed and unsigned), h H (2), i I (4),
l L q Q (8), f d (floats of 4 and 8), w u (4, characters).
"""

from _array import ArrayType, _array_reconstructor, array, typecodes
from _collections_abc import MutableSequence

MutableSequence.register(array)
del MutableSequence
