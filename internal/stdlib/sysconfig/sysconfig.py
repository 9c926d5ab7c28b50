"""How Python is built and where it is installed: nowhere that a program could see.

Names of schemes and paths are those of CPython on POSIX systems; the paths lie below
sys.prefix, and no file is there.
"""

import os
import re
import sys

__all__ = ["get_config_h_filename", "get_config_var", "get_config_vars", "get_makefile_filename", "get_path",
           "get_path_names", "get_paths", "get_platform", "get_python_version", "get_scheme_names", "parse_config_h"]

_PY_VERSION_SHORT = f"{sys.version_info[0]}.{sys.version_info[1]}"
_KEYS = ("stdlib", "platstdlib", "purelib", "platlib", "include", "scripts", "data")


def _posix(base, lib="{base}/lib/python{py_version_short}"):
    lib = lib.replace("{base}", base)
    return {"stdlib": lib, "platstdlib": lib, "purelib": lib + "/site-packages", "platlib": lib + "/site-packages",
            "include": base + "/include/python{py_version_short}", "platinclude": base + "/include/python{py_version_short}",
            "scripts": base + "/bin", "data": base}


_INSTALL_SCHEMES = {
    "posix_home": _posix("{base}", "{base}/lib/python"),
    "posix_prefix": _posix("{base}"),
    "posix_user": _posix("{userbase}"),
    "posix_venv": _posix("{base}"),
    "venv": _posix("{base}"),
}


def get_scheme_names():
    """The names of the schemes of installation."""
    return tuple(sorted(_INSTALL_SCHEMES))


def get_path_names():
    """The names of the paths of a scheme."""
    return _KEYS


def get_preferred_scheme(key):
    """The scheme for an installation by prefix, home or user."""
    if key == "prefix" and sys.prefix != sys.base_prefix:
        return "venv"
    try:
        return {"prefix": "posix_prefix", "home": "posix_home", "user": "posix_user"}[key]
    except KeyError:
        raise ValueError(f"{get_default_scheme()!r} returned by 'get_preferred_scheme()' is not a valid scheme on this "
                         "platform") from None


def get_default_scheme():
    """The scheme for an installation by prefix."""
    return get_preferred_scheme("prefix")


def get_paths(scheme=None, vars=None, expand=True):
    """The paths of a scheme by name; without expand as they are written."""
    paths = _INSTALL_SCHEMES[get_default_scheme() if scheme is None else scheme]
    if not expand:
        return dict(paths)
    values = dict(get_config_vars())
    if vars:
        values.update(vars)
    return {key: os.path.normpath(_expand(path, values)) for key, path in paths.items()}


def _expand(path, values):
    return re.sub(r"\{([^{}]+)\}", lambda found: str(values.get(found[1], found[0])), path)


def get_path(name, scheme=None, vars=None, expand=True):
    """One path of a scheme."""
    return get_paths(scheme, vars, expand)[name]


_config_vars = None


def get_config_vars(*args):
    """What is known of the build, by name; with arguments the list of their values."""
    global _config_vars
    if _config_vars is None:
        _config_vars = {
            "prefix": sys.prefix, "exec_prefix": sys.exec_prefix, "installed_base": sys.base_prefix, "base": sys.prefix,
            "installed_platbase": sys.base_exec_prefix, "platbase": sys.exec_prefix, "projectbase": "", "platlibdir": "lib",
            "py_version": sys.version.split()[0], "py_version_short": _PY_VERSION_SHORT, "userbase": "~/.local",
            "py_version_nodot": _PY_VERSION_SHORT.replace(".", ""), "py_version_nodot_plat": "", "implementation": "Python",
            "implementation_lower": "python", "abiflags": "", "abi_thread": "", "EXT_SUFFIX": None, "SOABI": None,
            "SIZEOF_VOID_P": 8, "Py_DEBUG": 0, "Py_GIL_DISABLED": 0, "WITH_PYMALLOC": 0, "srcdir": "", "EXE": "",
        }
    if args:
        return [_config_vars.get(name) for name in args]
    return _config_vars


def get_config_var(name):
    """What is known by one name, or None."""
    return get_config_vars().get(name)


def get_platform():
    """The name of the platform."""
    return sys.platform


def get_python_version():
    """The version of the language, without the patch."""
    return _PY_VERSION_SHORT


def is_python_build(check_home=None):
    """Whether Python runs from its build directory."""
    return False


def get_config_h_filename():
    """Where pyconfig.h would be."""
    return os.path.join(get_path("include"), "pyconfig.h")


def get_makefile_filename():
    """Where the Makefile would be."""
    return os.path.join(get_path("stdlib"), f"config-{_PY_VERSION_SHORT}", "Makefile")


def parse_config_h(fp, vars=None):
    """The #defines of an open file in the form of pyconfig.h; numbers as int, #undefs as 0."""
    vars = {} if vars is None else vars
    for line in iter(fp.readline, ""):
        if found := re.match(r"#define ([A-Z][A-Za-z0-9_]+) (.*)\n", line):
            value = found[2]
            try:
                if found[1] not in ("IPHONEOS_DEPLOYMENT_TARGET", "MACOSX_DEPLOYMENT_TARGET"):
                    value = int(value)
            except ValueError:
                pass
            vars[found[1]] = value
        elif found := re.match(r"/[*] #undef ([A-Z][A-Za-z0-9_]+) [*]/\n", line):
            vars[found[1]] = 0
    return vars
