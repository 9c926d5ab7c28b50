"""The parts of import that have to do with files."""

from importlib._bootstrap import (
    BYTECODE_SUFFIXES, DEBUG_BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, MAGIC_NUMBER, OPTIMIZED_BYTECODE_SUFFIXES,
    SOURCE_SUFFIXES, AppleFrameworkLoader, ExtensionFileLoader, FileFinder, FileLoader, NamespaceLoader, PathFinder,
    SourceFileLoader, SourceLoader, SourcelessFileLoader, WindowsRegistryFinder, _NamespaceLoader, _PYCACHE,
    _verbose_message, cache_from_source, decode_source, path_sep, source_from_cache, spec_from_file_location)
from importlib import _bootstrap

path_separators = "/"
_LoaderBasics = _bootstrap._Loader


def _unpack_uint16(data):
    assert len(data) == 2
    return int.from_bytes(data, "little")


def _unpack_uint32(data):
    assert len(data) == 4
    return int.from_bytes(data, "little")


def _unpack_uint64(data):
    assert len(data) == 8
    return int.from_bytes(data, "little")


def _pack_uint32(x):
    return (int(x) & 0xFFFFFFFF).to_bytes(4, "little")
