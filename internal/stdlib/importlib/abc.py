"""What finders and loaders are expected to be."""

import abc
from importlib import _bootstrap
from importlib import machinery

__all__ = ["Loader", "MetaPathFinder", "PathEntryFinder", "ResourceLoader", "InspectLoader", "ExecutionLoader",
           "FileLoader", "SourceLoader"]


class Loader(metaclass=abc.ABCMeta):
    """Makes and runs modules."""

    def create_module(self, spec):
        """A module for a spec; None if an ordinary one will do."""

    def load_module(self, fullname):
        """Load a module by name: an older way."""
        if not hasattr(self, "exec_module"):
            raise ImportError
        return _bootstrap._Loader.load_module(self, fullname)


class MetaPathFinder(metaclass=abc.ABCMeta):
    """A finder for sys.meta_path: find_spec(name, path, target)."""

    def invalidate_caches(self):
        """Forget what was seen of files."""


class PathEntryFinder(metaclass=abc.ABCMeta):
    """A finder for an entry of sys.path: find_spec(name, target)."""

    def invalidate_caches(self):
        """Forget what was seen of files."""


class ResourceLoader(Loader):
    """A loader that gives data by path."""

    @abc.abstractmethod
    def get_data(self, path):
        """The bytes at a path."""
        raise OSError


class InspectLoader(Loader):
    """A loader that shows source."""

    def is_package(self, fullname):
        """Whether a module is a package."""
        raise ImportError

    def get_code(self, fullname):
        """The code of a module, None if it has none."""
        source = self.get_source(fullname)
        return None if source is None else self.source_to_code(source)

    @abc.abstractmethod
    def get_source(self, fullname):
        """The source of a module, None if it has none."""
        raise ImportError

    @staticmethod
    def source_to_code(data, path="<string>"):
        """Compile source."""
        return compile(data, path, "exec", dont_inherit=True)

    exec_module = _bootstrap.SourceLoader.exec_module
    load_module = _bootstrap._Loader.load_module


class ExecutionLoader(InspectLoader):
    """A loader whose modules have files."""

    @abc.abstractmethod
    def get_filename(self, fullname):
        """The file of a module."""
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        if source is None:
            return None
        try:
            path = self.get_filename(fullname)
        except ImportError:
            return self.source_to_code(source)
        return self.source_to_code(source, path)


class FileLoader(_bootstrap.FileLoader, ResourceLoader, ExecutionLoader):
    """A loader of one file."""


class SourceLoader(_bootstrap.SourceLoader, ResourceLoader, ExecutionLoader):
    """A loader of source: get_filename and get_data say where and what."""

    def path_mtime(self, path):
        """When the file last changed."""
        if type(self).path_stats is SourceLoader.path_stats:
            raise OSError
        return int(self.path_stats(path)["mtime"])

    def path_stats(self, path):
        """What is known of the file."""
        if type(self).path_mtime is SourceLoader.path_mtime:
            raise OSError
        return {"mtime": self.path_mtime(path)}


for _abc, _classes in ((MetaPathFinder, (machinery.BuiltinImporter, machinery.FrozenImporter, machinery.PathFinder)),
                       (PathEntryFinder, (machinery.FileFinder,)),
                       (InspectLoader, (machinery.BuiltinImporter, machinery.FrozenImporter, machinery.NamespaceLoader)),
                       (ExecutionLoader, (machinery.ExtensionFileLoader,)),
                       (FileLoader, (machinery.SourceFileLoader, machinery.SourcelessFileLoader)),
                       (SourceLoader, (machinery.SourceFileLoader,))):
    for _class in _classes:
        _abc.register(_class)
del _abc, _classes, _class
