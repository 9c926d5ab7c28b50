"""Specs, finders and loaders: import as objects that a program can look at and extend."""

import sys
import _importer
from _importer import find as _find, source as _source

_ERR_MSG_PREFIX = "No module named "
_ERR_MSG = _ERR_MSG_PREFIX + "{!r}"
_Module = type(sys)

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = DEBUG_BYTECODE_SUFFIXES = OPTIMIZED_BYTECODE_SUFFIXES = [".pyc"]
EXTENSION_SUFFIXES = []
MAGIC_NUMBER = b"\0\0\r\n"
path_sep = "/"
_PYCACHE = "__pycache__"


class ModuleSpec:
    """What is known of a module before it is loaded: where it comes from, and who loads it."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name, self.loader, self.origin, self.loader_state = name, loader, origin, loader_state
        self.submodule_search_locations = [] if is_package else None
        self._uninitialized_submodules = []
        self._set_fileattr = False
        self._cached = None

    def __repr__(self):
        parts = [f"name={self.name!r}", f"loader={self.loader!r}"]
        if self.origin is not None:
            parts.append(f"origin={self.origin!r}")
        if self.submodule_search_locations is not None:
            parts.append(f"submodule_search_locations={self.submodule_search_locations}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def __eq__(self, other):
        try:
            return ((self.name, self.loader, self.origin, self.submodule_search_locations, self.cached, self.has_location)
                    == (other.name, other.loader, other.origin, other.submodule_search_locations, other.cached,
                        other.has_location))
        except AttributeError:
            return NotImplemented

    @property
    def cached(self):
        return self._cached

    @cached.setter
    def cached(self, cached):
        self._cached = cached

    @property
    def parent(self):
        """The name of the package it stands in, or its own if it is one."""
        if self.submodule_search_locations is None:
            return self.name.rpartition(".")[0]
        return self.name

    @property
    def has_location(self):
        return self._set_fileattr

    @has_location.setter
    def has_location(self, value):
        self._set_fileattr = bool(value)


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """A spec for a loader, asking it what it knows."""
    if origin is None:
        origin = getattr(loader, "_ORIGIN", None)
    if not origin and hasattr(loader, "get_filename"):
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        return spec_from_file_location(name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None:
        is_package = False
        if hasattr(loader, "is_package"):
            try:
                is_package = loader.is_package(name)
            except ImportError:
                is_package = None
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


_populate = object()


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_populate):
    """A spec for a file."""
    if location is None:
        location = "<unknown>"
        if hasattr(loader, "get_filename"):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        import os
        location = os.fspath(location)
        if loader is None or not location.startswith("<"):
            location = os.path.abspath(location)
    if loader is None:
        if not location.endswith(tuple(SOURCE_SUFFIXES)):
            return None
        loader = SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    if submodule_search_locations is _populate:
        if hasattr(loader, "is_package"):
            try:
                if loader.is_package(name):
                    spec.submodule_search_locations = []
            except ImportError:
                pass
    else:
        spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(location.rpartition("/")[0])
    return spec


def module_from_spec(spec):
    """A new module for a spec, not run yet."""
    module = None
    if hasattr(spec.loader, "create_module"):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, "exec_module"):
        raise ImportError("loaders that define exec_module() must also define create_module()")
    if module is None:
        module = _Module(spec.name)
    _init_module_attrs(spec, module)
    return module


def _init_module_attrs(spec, module, *, override=False):
    def put(name, value):
        if override or getattr(module, name, None) is None:
            try:
                setattr(module, name, value)
            except AttributeError:
                pass
    put("__name__", spec.name)
    put("__loader__", spec.loader)
    put("__package__", spec.parent)
    module.__spec__ = spec
    if spec.submodule_search_locations is not None:
        put("__path__", spec.submodule_search_locations)
    if spec.has_location:
        put("__file__", spec.origin)
    return module


def _call_with_frames_removed(f, *args, **kwds):
    return f(*args, **kwds)


def _verbose_message(message, *args, verbosity=1):
    pass


def _exec(spec, module):
    """Run a module's source in it."""
    if sys.modules.get(spec.name) is not module:
        raise ImportError(f"module {spec.name!r} not in sys.modules", name=spec.name)
    if spec.loader is None:
        if spec.submodule_search_locations is None:
            raise ImportError("missing loader", name=spec.name)
        _init_module_attrs(spec, module, override=True)
        return module
    _init_module_attrs(spec, module, override=True)
    spec.loader.exec_module(module)
    return sys.modules[spec.name]


def _load(spec):
    """Make and run the module of a spec, and put it among the modules."""
    if spec.loader is not None and not hasattr(spec.loader, "exec_module"):
        return spec.loader.load_module(spec.name)
    module = module_from_spec(spec)
    spec._initializing = True
    try:
        sys.modules[spec.name] = module
        try:
            if spec.loader is None:
                if spec.submodule_search_locations is None:
                    raise ImportError("missing loader", name=spec.name)
            else:
                spec.loader.exec_module(module)
        except:
            sys.modules.pop(spec.name, None)
            raise
        module = sys.modules.pop(spec.name)  # it may have put another in its place
        sys.modules[spec.name] = module
    finally:
        spec._initializing = False
    return module


_load_unlocked = _load


def _find_and_load(name, path=None):
    """What the importer calls for a module that it has not itself: the finders of
    sys.meta_path, then the directories of sys.path or the package."""
    spec = _from_finders(name, path, None)
    if spec is None:
        spec = PathFinder.find_spec(name, path)
    if spec is None:
        return None
    return _load(spec)


def _from_finders(name, path, target):
    for finder in list(sys.meta_path):
        find_spec = getattr(finder, "find_spec", None)
        if find_spec is None:
            continue
        spec = find_spec(name, path, target)
        if spec is not None:
            return spec
    return None


def _own_spec(name):
    """The spec of a module that the importer has itself."""
    found = _find(name)
    if found is None:
        return None
    kind, file, package = found
    if kind == "built-in":
        return ModuleSpec(name, BuiltinImporter, origin="built-in", is_package=False)
    if kind == "frozen":
        return ModuleSpec(name, FrozenImporter, origin="frozen", is_package=package)
    loader = _DependencyLoader(name, file) if kind == "dependency" else _RootLoader(name, file)
    return spec_from_file_location(name, file, loader=loader,
                                   submodule_search_locations=[file.rpartition("/")[0]] if package else None)


def _find_spec(name, path, target=None):
    return _own_spec(name) or _from_finders(name, path, target) or PathFinder.find_spec(name, path, target)


class _Loader:
    """What the loaders here share."""

    def create_module(self, spec):
        """None: an ordinary module will do."""

    def load_module(self, fullname=None):
        """Load a module by name: an older way."""
        name = fullname if fullname is not None else self.name
        spec = spec_from_loader(name, self)
        if name in sys.modules:
            module = sys.modules[name]
            _exec(spec, module)
            return sys.modules[name]
        return _load(spec)


class BuiltinImporter:
    """The modules of the interpreter."""

    _ORIGIN = "built-in"

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        found = _find(fullname)
        if found is None or found[0] != "built-in":
            return None
        return ModuleSpec(fullname, cls, origin=cls._ORIGIN, is_package=False)

    @staticmethod
    def create_module(spec):
        found = _find(spec.name)
        if found is None or found[0] != "built-in":
            raise ImportError(f"{spec.name!r} is not a built-in module", name=spec.name)
        return _import(spec.name)

    @staticmethod
    def exec_module(module):
        """Nothing: it has run."""

    @classmethod
    def get_code(cls, fullname):
        return cls._none(fullname)

    @classmethod
    def get_source(cls, fullname):
        return cls._none(fullname)

    @classmethod
    def is_package(cls, fullname):
        cls._none(fullname)
        return False

    @classmethod
    def load_module(cls, fullname):
        cls._none(fullname)
        return _import(fullname)

    @staticmethod
    def _none(name):
        found = _find(name)
        if found is None or found[0] != "built-in":
            raise ImportError(f"{name!r} is not a built-in module", name=name)
        return None


class FrozenImporter:
    """The modules of the library that the interpreter carries with it."""

    _ORIGIN = "frozen"

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        found = _find(fullname)
        if found is None or found[0] != "frozen":
            return None
        return ModuleSpec(fullname, cls, origin=cls._ORIGIN, is_package=found[2])

    @staticmethod
    def create_module(spec):
        return _import(spec.name)

    @staticmethod
    def exec_module(module):
        """Nothing: it has run."""

    @classmethod
    def load_module(cls, fullname):
        cls.is_package(fullname)
        return _import(fullname)

    @classmethod
    def get_code(cls, fullname):
        cls.is_package(fullname)
        return None

    @classmethod
    def get_source(cls, fullname):
        cls.is_package(fullname)
        return None

    @classmethod
    def is_package(cls, fullname):
        found = _find(fullname)
        if found is None or found[0] != "frozen":
            raise ImportError(f"{fullname!r} is not a frozen module", name=fullname)
        return found[2]


def _import(name):
    import builtins
    builtins.__import__(name)
    return sys.modules[name]


def decode_source(source_bytes):
    """Source as text, by the encoding it declares; lines end with a line feed."""
    return _importer.decode(source_bytes)


class SourceLoader(_Loader):
    """Loads source: get_filename and get_data say where it is and what."""

    def is_package(self, fullname):
        name = self.get_filename(fullname).rpartition("/")[2]
        return name.rpartition(".")[0] == "__init__" and fullname.rpartition(".")[2] != "__init__"

    def path_mtime(self, path):
        raise OSError

    def path_stats(self, path):
        return {"mtime": self.path_mtime(path)}

    def set_data(self, path, data):
        """Nothing is written."""

    def get_source(self, fullname):
        path = self.get_filename(fullname)
        try:
            data = self.get_data(path)
        except OSError as e:
            raise ImportError("source not available through get_data()", name=fullname) from e
        return decode_source(data)

    def source_to_code(self, data, path="<string>", *, _optimize=-1):
        return compile(data, path, "exec", dont_inherit=True, optimize=_optimize)

    def get_code(self, fullname):
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)

    def exec_module(self, module):
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f"cannot load module {module.__name__!r} when get_code() returns None")
        exec(code, module.__dict__)


class FileLoader(_Loader):
    """A loader of one file."""

    def __init__(self, fullname, path):
        self.name, self.path = fullname, path

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def _check(self, name):
        if name is not None and name != self.name:
            raise ImportError(f"loader for {self.name} cannot handle {name}", name=name)

    def get_filename(self, name=None):
        self._check(name)
        return self.path

    def load_module(self, fullname=None):
        self._check(fullname)
        return super().load_module(fullname or self.name)

    def get_data(self, path):
        with open(path, "rb") as file:
            return file.read()

    def get_resource_reader(self, name=None):
        self._check(name)
        from importlib.readers import FileReader
        return FileReader(self)


class SourceFileLoader(FileLoader, SourceLoader):
    """Loads a file of source that the program can open."""

    def path_stats(self, path):
        import os
        stat = os.stat(path)
        return {"mtime": stat.st_mtime, "size": stat.st_size}


class _RootLoader(SourceFileLoader):
    """Loads from a root of the host: the importer gives the source."""

    def get_data(self, path):
        if path == self.path:
            data = _source(self.name)
            if data is not None:
                return data
        return super().get_data(path)

    def path_stats(self, path):
        return {"mtime": 0, "size": len(self.get_data(path))}


_RootLoader.__name__ = _RootLoader.__qualname__ = "SourceFileLoader"


class _DependencyLoader(FileLoader):
    """Has a module imported by the compartment whose it is. It gives no source: whoever ran
    that would do so with rights of its own."""

    _made = False

    def is_package(self, fullname):
        return SourceLoader.is_package(self, fullname)

    def create_module(self, spec):
        self._made = True
        return _import(spec.name)

    def exec_module(self, module):
        if not self._made:
            raise ImportError(f"module {module.__name__!r} of another compartment cannot be run again from here",
                              name=module.__name__)

    def get_code(self, fullname):
        return None

    def get_source(self, fullname):
        return None


class SourcelessFileLoader(FileLoader):
    """Refuses: only source is loaded."""

    def is_package(self, fullname):
        return SourceLoader.is_package(self, fullname)

    def get_code(self, fullname):
        raise ImportError("only source is loaded", name=fullname, path=self.path)

    def get_source(self, fullname):
        return None

    def exec_module(self, module):
        self.get_code(module.__name__)


class ExtensionFileLoader(FileLoader):
    """Refuses: only source is loaded."""

    def is_package(self, fullname):
        return False

    def create_module(self, spec):
        raise ImportError("only source is loaded", name=self.name, path=self.path)

    def exec_module(self, module):
        raise ImportError("only source is loaded", name=self.name, path=self.path)

    def get_code(self, fullname):
        return None

    def get_source(self, fullname):
        return None


class NamespaceLoader:
    """Loads a package without source: a directory that has no __init__.py."""

    def __init__(self, name, path, path_finder=None):
        self._path = path

    def is_package(self, fullname):
        return True

    def get_source(self, fullname):
        return ""

    def get_code(self, fullname):
        return compile("", "<string>", "exec", dont_inherit=True)

    def create_module(self, spec):
        """None: an ordinary module will do."""

    def exec_module(self, module):
        """Nothing is to be run."""

    def load_module(self, fullname):
        return _load(spec_from_loader(fullname, self))

    def get_resource_reader(self, module):
        from importlib.readers import NamespaceReader
        return NamespaceReader(self._path)


_NamespaceLoader = NamespaceLoader


class FileFinder:
    """Finds modules in a directory that the program can read."""

    def __init__(self, path, *loader_details):
        import os
        self._loaders = [(suffix, loader) for loader, suffixes in loader_details for suffix in suffixes]
        self.path = os.path.abspath(path or ".")

    def invalidate_caches(self):
        """Nothing is cached."""

    def find_spec(self, fullname, target=None):
        import os
        base = os.path.join(self.path, fullname.rpartition(".")[2])
        is_dir = os.path.isdir(base)
        if is_dir:
            for suffix, loader in self._loaders:
                file = os.path.join(base, "__init__" + suffix)
                if os.path.isfile(file):
                    return spec_from_file_location(fullname, file, loader=loader(fullname, file),
                                                   submodule_search_locations=[base])
        for suffix, loader in self._loaders:
            if os.path.isfile(base + suffix):
                return spec_from_file_location(fullname, base + suffix, loader=loader(fullname, base + suffix))
        if is_dir:
            spec = ModuleSpec(fullname, None)
            spec.submodule_search_locations = [base]
            return spec
        return None

    @classmethod
    def path_hook(cls, *loader_details):
        def path_hook_for_FileFinder(path):
            import os
            if not os.path.isdir(path or "."):
                raise ImportError("only directories are supported", path=path)
            return cls(path, *loader_details)
        return path_hook_for_FileFinder

    def __repr__(self):
        return f"FileFinder({self.path!r})"


class PathFinder:
    """Finds modules in the directories of sys.path, by the hooks of sys.path_hooks and then
    as files."""

    @staticmethod
    def invalidate_caches():
        for name, finder in list(sys.path_importer_cache.items()):
            if finder is None:
                del sys.path_importer_cache[name]
            elif hasattr(finder, "invalidate_caches"):
                finder.invalidate_caches()

    @staticmethod
    def _finder(entry):
        import os
        if entry in sys.path_importer_cache:
            return sys.path_importer_cache[entry]
        for hook in list(sys.path_hooks):
            try:
                finder = hook(entry)
                break
            except ImportError:
                continue
        else:
            if not os.path.isdir(entry or "."):
                return None  # it may be granted or made later
            finder = FileFinder(entry, (SourceFileLoader, SOURCE_SUFFIXES))
        sys.path_importer_cache[entry] = finder
        return finder

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        spaces = []
        for entry in list(sys.path if path is None else path):
            if not isinstance(entry, str):
                continue
            finder = cls._finder(entry)
            if finder is None:
                continue
            spec = finder.find_spec(fullname, target)
            if spec is None:
                continue
            if spec.loader is not None:
                return spec
            if spec.submodule_search_locations is None:
                raise ImportError("spec missing loader")
            spaces.extend(spec.submodule_search_locations)
        if not spaces:
            return None
        spec = ModuleSpec(fullname, None)
        spec.submodule_search_locations = spaces
        spec.loader = NamespaceLoader(fullname, spaces)
        return spec

    @staticmethod
    def find_distributions(*args, **kwargs):
        return iter(())


class WindowsRegistryFinder:
    """Finds nothing: there is no registry."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return None


class AppleFrameworkLoader(ExtensionFileLoader):
    """Refuses: only source is loaded."""


def cache_from_source(path, debug_override=None, *, optimization=None):
    """Refused: nothing is cached in files."""
    raise NotImplementedError("sys.implementation.cache_tag is None")


def source_from_cache(path):
    """Refused: nothing is cached in files."""
    raise NotImplementedError("sys.implementation.cache_tag is None")


def _resolve_name(name, package, level):
    bits = package.rsplit(".", level - 1)
    if len(bits) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{bits[0]}.{name}" if name else bits[0]


def _gcd_import(name, package=None, level=0):
    if not isinstance(name, str):
        raise TypeError(f"module name must be str, not {type(name)}")
    if level < 0:
        raise ValueError("level must be >= 0")
    if level > 0:
        if not isinstance(package, str):
            raise TypeError("__package__ not set to a string")
        if not package:
            raise ImportError("attempted relative import with no known parent package")
        name = _resolve_name(name, package, level)
    elif not name:
        raise ValueError("Empty module name")
    import builtins
    builtins.__import__(name)
    module = sys.modules[name]
    if module is None:
        raise ModuleNotFoundError(f"import of {name} halted; None in sys.modules", name=name)
    return module


def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    """What the import statement calls."""
    import builtins
    return builtins.__import__(name, globals, locals, fromlist, level)


def _handle_fromlist(module, fromlist, import_, *, recursive=False):
    for x in fromlist:
        if x != "*" and not hasattr(module, x) and hasattr(module, "__path__"):
            try:
                import_(f"{module.__name__}.{x}")
            except ModuleNotFoundError:
                pass
    return module


for _c in (ModuleSpec, BuiltinImporter, FrozenImporter):
    _c.__module__ = "_frozen_importlib"
for _c in (SourceLoader, FileLoader, SourceFileLoader, _RootLoader, _DependencyLoader, SourcelessFileLoader, ExtensionFileLoader,
           NamespaceLoader, FileFinder, PathFinder, WindowsRegistryFinder, AppleFrameworkLoader):
    _c.__module__ = "_frozen_importlib_external"
del _c
