"""Import machinery in the interpreter: there is no frozen, compiled or dynamic code."""

check_hash_based_pycs = "default"
pyc_magic_number_token = 0


def acquire_lock():
    """Nothing: threads wait for each other module by module."""


def release_lock():
    """Nothing: threads wait for each other module by module."""


def lock_held():
    return False


def extension_suffixes():
    return []


def is_builtin(name, /):
    import sys
    if name in ("sys", "builtins"):
        return -1
    return 1 if name in sys.builtin_module_names else 0


def is_frozen(name, /):
    return False


def is_frozen_package(name, /):
    raise ImportError(f"No such frozen object named {name}", name=name)


def find_frozen(name, /, *, withdata=False):
    return None


def get_frozen_object(name, data=None, /):
    raise ImportError(f"No such frozen object named {name}", name=name)


init_frozen = get_frozen_object


def create_builtin(spec, /):
    raise ImportError("modules of the interpreter are imported by name", name=spec.name)


def create_dynamic(spec, file=None, /):
    raise ImportError("there is no dynamic loading", name=spec.name)


def exec_builtin(mod, /):
    return 0


def exec_dynamic(mod, /):
    return 0


def source_hash(key, source):
    raise NotImplementedError("there is no bytecode")


def _fix_co_filename(code, path, /):
    """Nothing: code cannot be changed."""


def _frozen_module_names():
    return []


def _override_frozen_modules_for_tests(override, /):
    pass


def _override_multi_interp_extensions_check(override, /):
    return 0
