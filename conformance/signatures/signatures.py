# Prints the signature of every public callable of the modules in MODULES: a line "name\tsignature",
# or "name\t-" for one that has none. The oracle and Adder both run this file.
import importlib
import inspect
import re
import sys
import warnings

warnings.simplefilter("ignore")
ADDRESS = re.compile(r" at 0x[0-9a-f]+")


def signature(x):
    try:
        return ADDRESS.sub("", str(inspect.signature(x)))
    except (ValueError, TypeError):
        return "-"


def show(name, x):
    print(name, signature(x), sep="\t")


def members(prefix, cls):
    for name, value in sorted(vars(cls).items()):
        if type(name) is not str or name.startswith("_") and not (name.startswith("__") and name.endswith("__")):
            continue
        if isinstance(value, (staticmethod, classmethod)) or inspect.isroutine(value):
            try:
                value = getattr(cls, name)
            except AttributeError:
                continue
            show(f"{prefix}.{name}", value)


def module(name):
    try:
        m = importlib.import_module(name)
    except ImportError:
        return
    for key, value in sorted(vars(m).items()):
        if key.startswith("_"):
            continue
        home = getattr(value, "__module__", None)
        if isinstance(value, type):
            if home in (name, "builtins") and not (home == "builtins" and name != "builtins"):
                show(f"{name}.{key}", value)
                members(f"{name}.{key}", value)
        elif inspect.isroutine(value) and home in (name, None, "_" + name):
            show(f"{name}.{key}", value)


for name in MODULES:
    module(name)
