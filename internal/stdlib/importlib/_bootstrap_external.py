"""The parts of import that have to do with files."""

from importlib._bootstrap import (
    BYTECODE_SUFFIXES, DEBUG_BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, MAGIC_NUMBER, OPTIMIZED_BYTECODE_SUFFIXES,
    SOURCE_SUFFIXES, AppleFrameworkLoader, ExtensionFileLoader, FileFinder, FileLoader, NamespaceLoader, PathFinder,
    SourceFileLoader, SourceLoader, SourcelessFileLoader, WindowsRegistryFinder, _NamespaceLoader, _PYCACHE,
    _verbose_message, cache_from_source, decode_source, path_sep, source_from_cache, spec_from_file_location)
from importlib import _bootstrap

path_separators = "/"
_LoaderBasics = _bootstrap._Loader
