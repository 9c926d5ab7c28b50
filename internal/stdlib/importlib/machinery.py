"""The finders and loaders of import."""

from importlib._bootstrap import (
    BYTECODE_SUFFIXES, DEBUG_BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, OPTIMIZED_BYTECODE_SUFFIXES, SOURCE_SUFFIXES,
    AppleFrameworkLoader, BuiltinImporter, ExtensionFileLoader, FileFinder, FrozenImporter, ModuleSpec,
    NamespaceLoader, PathFinder, SourceFileLoader, SourcelessFileLoader, WindowsRegistryFinder)

__all__ = ["AppleFrameworkLoader", "BYTECODE_SUFFIXES", "BuiltinImporter", "DEBUG_BYTECODE_SUFFIXES",
           "EXTENSION_SUFFIXES", "ExtensionFileLoader", "FileFinder", "FrozenImporter", "ModuleSpec",
           "NamespaceLoader", "OPTIMIZED_BYTECODE_SUFFIXES", "PathFinder", "SOURCE_SUFFIXES", "SourceFileLoader",
           "SourcelessFileLoader", "WindowsRegistryFinder", "all_suffixes"]


def all_suffixes():
    """The endings of files that modules are in."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES
