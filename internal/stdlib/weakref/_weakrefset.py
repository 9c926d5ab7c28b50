"""The name under which other library modules import WeakSet."""

from weakref import WeakSet

__all__ = ["WeakSet"]
