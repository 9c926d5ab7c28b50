"""The Python form of ABCMeta under the name CPython's tests import it by."""

from abc import ABCMeta, get_cache_token
