"""Specs and modules by hand: what finders and loaders are written with."""

import sys
import types
from importlib._bootstrap import (
    MAGIC_NUMBER, _find_spec, _resolve_name, cache_from_source, decode_source, module_from_spec, source_from_cache,
    spec_from_file_location, spec_from_loader)
from importlib.abc import Loader

__all__ = ["LazyLoader", "Loader", "MAGIC_NUMBER", "cache_from_source", "decode_source", "find_spec",
           "module_from_spec", "resolve_name", "source_from_cache", "source_hash", "spec_from_file_location",
           "spec_from_loader"]


def source_hash(source_bytes):
    """Refused: nothing is cached in files."""
    raise NotImplementedError("there is no bytecode")


def resolve_name(name, package):
    """The whole name of one that may be relative to a package."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    level = len(name) - len(name.lstrip("."))
    return _resolve_name(name[level:], package, level)


def find_spec(name, package=None):
    """The spec of a module, or None. A package above it is imported."""
    fullname = resolve_name(name, package) if name.startswith(".") else name
    if fullname not in sys.modules:
        parent = fullname.rpartition(".")[0]
        path = None
        if parent:
            module = __import__(parent, fromlist=["__path__"])
            try:
                path = module.__path__
            except AttributeError as e:
                raise ModuleNotFoundError(f"__path__ attribute not found on {parent!r} while trying to find "
                                          f"{fullname!r}", name=fullname) from e
        return _find_spec(fullname, path)
    module = sys.modules[fullname]
    if module is None:
        return None
    try:
        spec = module.__spec__
    except AttributeError:
        raise ValueError(f"{name}.__spec__ is not set") from None
    if spec is None:
        spec = _find_spec(fullname, getattr(module, "__path__", None)) if fullname != "__main__" else None
        if spec is None:
            raise ValueError(f"{name}.__spec__ is None")
    return spec


class _LazyModule(types.ModuleType):
    """A module that is run when its first attribute is asked for."""

    def __getattribute__(self, attr):
        state = object.__getattribute__(self, "__dict__")
        spec = state["__spec__"]
        loading = spec.loader_state
        if loading is None or loading.get("running"):
            return object.__getattribute__(self, attr)
        loading["running"] = True
        before = dict(state)
        types.ModuleType.__setattr__(self, "__class__", types.ModuleType)
        loading["loader"].exec_module(self)
        for key, value in before.items():
            if key not in loading["known"] and state.get(key) is not value:
                state[key] = value  # set from outside before it ran
        spec.loader_state = None
        return getattr(self, attr)

    def __delattr__(self, attr):
        self.__getattribute__(attr)
        delattr(self, attr)


class LazyLoader(Loader):
    """Puts off running a module until it is used."""

    def __init__(self, loader):
        if not hasattr(loader, "exec_module"):
            raise TypeError("loader must define exec_module()")
        self.loader = loader

    @classmethod
    def factory(cls, loader):
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        module.__spec__.loader = self.loader
        module.__loader__ = self.loader
        module.__spec__.loader_state = {"loader": self.loader, "known": set(module.__dict__)}
        module.__class__ = _LazyModule
