"""What the program runs on: Adder, on a machine that it does not see.

The names are those that CPython has for every system; what would tell of the machine is
empty.
"""

import os
import re
import sys
from collections import namedtuple as _namedtuple

__version__ = "1.1.0"

_SYSTEM = "Adder"


class uname_result(_namedtuple("uname_result_base", "system node release version machine")):
    """The result of uname(): five items, and the processor as a sixth."""

    __slots__ = ()
    _fields = ("system", "node", "release", "version", "machine", "processor")

    @property
    def processor(self):
        return ""

    def __iter__(self):
        yield from super().__iter__()
        yield self.processor

    @classmethod
    def _make(cls, iterable):
        return cls.__new__(cls, *list(iterable)[:5])  # the sixth is not stored

    def __getitem__(self, key):
        return tuple(self)[key]

    def __len__(self):
        return len(self._fields)

    def __reduce__(self):
        return uname_result, tuple(self)[:5]


def uname():
    """The system; nothing but its name and version is told."""
    return uname_result(_SYSTEM, "", python_version(), "", "")


def system():
    """The name of the system."""
    return uname().system


def node():
    """The machine's name in the network: ''."""
    return uname().node


def release():
    """The version of the system."""
    return uname().release


def version():
    """More of the version: ''."""
    return uname().version


def machine():
    """The kind of machine: ''."""
    return uname().machine


def processor():
    """The kind of processor: ''."""
    return uname().processor


def system_alias(system, release, version):
    """The names by which a system is sold, for those of CPython that have others."""
    if system == "SunOS" and release >= "5":
        major, dot, rest = release.partition(".")
        if major.isdigit():
            # Solaris 2.6 is SunOS 5.6, and after it the 2 was dropped.
            release = f"{int(major) - 3}{dot}{rest}"
        system = "Solaris"
    elif system in ("win32", "win16"):
        system = "Windows"
    return system, release, version


def platform(aliased=False, terse=False):
    """One line that names the system; no shorter for terse."""
    return f"{_SYSTEM}-{python_version()}"


def architecture(executable=None, bits="", linkage=""):
    """The width of the machine's words, and the format of programs, which is not known."""
    return bits or "64bit", linkage


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    """The C library: there is none, so what was given."""
    return lib, version


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    """What is known of macOS: what was given."""
    return release, versioninfo, machine


def win32_ver(release="", version="", csd="", ptype=""):
    """What is known of Windows: what was given."""
    return release, version, csd, ptype


def win32_edition():
    """The edition of Windows: None."""
    return None


def win32_is_iot():
    """Whether this is Windows for small machines."""
    return False


def java_ver(release="", vendor="", vminfo=("", "", ""), osinfo=("", "", "")):
    """What is known of Java: what was given."""
    import warnings
    warnings._deprecated("java_ver", remove=(3, 15))
    return release, vendor, vminfo, osinfo


AndroidVer = _namedtuple("AndroidVer", "release api_level manufacturer model device is_emulator")
IOSVersionInfo = _namedtuple("IOSVersionInfo", ["system", "release", "model", "is_simulator"])


def android_ver(release="", api_level=0, manufacturer="", model="", device="", is_emulator=False):
    """What is known of Android: what was given."""
    return AndroidVer(release, api_level, manufacturer, model, device, is_emulator)


def ios_ver(system="", release="", model="", is_simulator=False):
    """What is known of iOS: what was given."""
    return IOSVersionInfo(system, release, model, is_simulator)


def freedesktop_os_release():
    """The file os-release, which a program that was granted /etc can read."""
    for name in ("/etc/os-release", "/usr/lib/os-release"):
        try:
            with open(name, encoding="utf-8") as f:
                return _parse_os_release(f)
        except OSError:
            continue
    raise OSError(2, "Unable to read files /etc/os-release, /usr/lib/os-release")


def _parse_os_release(lines):
    info = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
    for line in lines:
        found = re.match(r"([a-zA-Z0-9_]+)=(['\"]?)(.*)\2$", line)
        if found is not None:
            info[found[1]] = re.sub(r"\\([\\$\"'`])", r"\1", found[3])
    return info


# --- Python itself


def _sys_version(sys_version=None):
    """Take a sys.version apart: name, version, branch, revision, build number and date,
    compiler."""
    text = sys.version if sys_version is None else sys_version
    found = re.match(r"([\w.+]+)\s*\(#?([^,]+)(?:,\s*([\w ]*)(?:,\s*([\w :]*))?)?\)\s*\[([^\]]+)\]?", text)
    if found is None:
        raise ValueError(f"failed to parse CPython sys.version: {text!r}")
    number, build, day, time, compiler = found.groups("")
    name = "Adder" if sys_version is None or build == "Adder" else "CPython"
    if number.count(".") == 1:
        number += ".0"
    _, branch, revision = getattr(sys, "_git", ("", "", "")) if sys_version is None else ("", "", "")
    return name, number, branch, revision, build, f"{day} {time}".strip(), compiler


def python_implementation():
    """The name of the implementation: 'Adder'."""
    return _sys_version()[0]


def python_version():
    """The version of the language, as 'major.minor.patch'."""
    return _sys_version()[1]


def python_version_tuple():
    """The version of the language, as three strings."""
    return tuple(_sys_version()[1].split("."))


def python_branch():
    """The branch of the sources: ''."""
    return _sys_version()[2]


def python_revision():
    """The revision of the sources: ''."""
    return _sys_version()[3]


def python_build():
    """Number and date of the build."""
    return _sys_version()[4:6]


def python_compiler():
    """What compiled Python."""
    return _sys_version()[6]


def invalidate_caches():
    """Forget what is known; nothing is kept."""
