# Modules of a root of the host, as importlib shows them; the present directory.
# cpython: skip (there are no roots)
import importlib.util
for n in ("own", "parcel", "parcel.part", "json", "_thread", "none"):
    s = importlib.util.find_spec(n)
    print(n, s and (s.name, s.parent, s.origin, s.has_location, s.submodule_search_locations is not None))
own = importlib.util.find_spec("own")
print(repr(own.loader.get_source("own")), own.loader.get_data(own.origin), own.loader.path_stats(own.origin)["size"])
m = importlib.util.module_from_spec(own)
own.loader.exec_module(m)
print(m.name, m is importlib.import_module("own"), importlib.import_module("parcel.part").name)
print(repr(importlib.util.decode_source(b"# coding: latin-1\r\nx = '\xe9'\r\n")))
# expect: own ('own', '', '<memory>/own.py', True, False)
# expect: parcel ('parcel', 'parcel', '<memory>/parcel/__init__.py', True, True)
# expect: parcel.part ('parcel.part', 'parcel', '<memory>/parcel/part.py', True, False)
# expect: json ('json', 'json', 'frozen', False, True)
# expect: _thread ('_thread', '', 'built-in', False, False)
# expect: none None
# expect: "# coding: latin-1\nname = 'own'\n" b"# coding: latin-1\nname = 'own'\n" 31
# expect: own False own
# expect: "# coding: latin-1\nx = 'é'\n"

# --- chdir
import os
print(os.getcwd(), os.path.exists("a.txt"))
os.chdir("/data")
print(os.getcwd(), os.path.exists("a.txt"), open("a.txt").read())
os.chdir("sub")
print(os.getcwd(), os.listdir())
os.chdir("..")
print(os.getcwdb())
for p in ("none", "a.txt"):
    try:
        os.chdir(p)
    except OSError as e:
        print(type(e).__name__, e)
import _mounts
try:
    _mounts.chdir("/")
except PermissionError as e:
    print(e)
# expect: / False
# expect: /data True one
# expect: two
# expect:
# expect: /data/sub ['b.txt']
# expect: b'/data'
# expect: FileNotFoundError [Errno 2] No such file or directory: '/data/none'
# expect: NotADirectoryError [Errno 20] Not a directory: 'a.txt'
# expect: chdir() is for the module os alone

# --- __builtins__ in a module that uses it, a package path on a class
import built
print(built.has, "__builtins__" in vars(built))  # expect: [True, False] True
import sys
import types
class Lazy(types.ModuleType):
    __path__ = []
    @property
    def value(self):
        return 5
class Finder:
    def find_spec(self, name, path, target=None):
        print(name, path)
sys.modules["lazy"] = Lazy("lazy")
sys.meta_path.append(Finder())
from lazy import value
try:
    import lazy.sub
except ImportError as e:
    print(value, e)
# expect: lazy.sub []
# expect: 5 No module named 'lazy.sub'
