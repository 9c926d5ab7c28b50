# Tamed modules over capabilities written in Python: a file system in memory, a clock that keeps a log, entropy that counts.
# cpython: skip (adder is our own module)
import adder, io, types

class Node:
    """A file that is written when what opened it is closed."""
    def __init__(self): self.data = b""

class Memory:
    """A file system of dicts and Nodes, with the methods of a granted directory."""
    __capability__ = "dir"
    def __init__(self): self.tree, self.seen = {}, []
    def _at(self, path):
        here = self.tree
        for part in path.split("/"):
            if part in ("", "."): continue
            if not isinstance(here, dict): raise NotADirectoryError(20, "Not a directory", path)
            if part not in here: raise FileNotFoundError(2, "No such file or directory", path)
            here = here[part]
        return here
    def _place(self, path):
        before, _, last = path.rpartition("/")
        return self._at(before), last
    def open(self, path, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        self.seen.append(("open", path, mode))
        place, last = self._place(path)
        if isinstance(place.get(last), dict): raise IsADirectoryError(21, "Is a directory", path)
        if "x" in mode and last in place: raise FileExistsError(17, "File exists", path)
        if "r" in mode and last not in place: raise FileNotFoundError(2, "No such file or directory", path)
        node = place.setdefault(last, Node())
        if "w" in mode: node.data = b""
        class File(io.BytesIO):
            name = path
            def flush(file):
                super().flush()
                if mode.strip("bt") != "r": node.data = file.getvalue()
            def close(file):
                if not file.closed: file.flush()
                super().close()
        file = File(node.data)
        if "a" in mode: file.seek(0, 2)
        return file if "b" in mode else io.TextIOWrapper(file, encoding or "utf-8", errors, newline)
    def listdir(self, path="."): return sorted(self._at(path))
    def stat(self, path=".", *, follow_symlinks=True):
        node = self._at(path)
        if isinstance(node, dict): return types.SimpleNamespace(st_mode=0o40755, st_size=0, st_mtime=0.0, st_mtime_ns=0, st_dev=0, st_ino=0, st_atime=0.0, st_atime_ns=0)
        return types.SimpleNamespace(st_mode=0o100644, st_size=len(node.data), st_mtime=0.0, st_mtime_ns=0, st_dev=0, st_ino=0, st_atime=0.0, st_atime_ns=0)
    def exists(self, path):
        try: self._at(path)
        except OSError: return False
        return True
    def mkdir(self, path):
        place, last = self._place(path)
        if last in place: raise FileExistsError(17, "File exists", path)
        place[last] = {}
    def makedirs(self, path, exist_ok=False):
        raise NotImplementedError
    def remove(self, path):
        place, last = self._place(path)
        if isinstance(self._at(path), dict): raise IsADirectoryError(21, "Is a directory", path)
        del place[last]
    def rmdir(self, path):
        place, last = self._place(path)
        if last == ".": raise OSError(16, "Device or resource busy", path)
        if self._at(path): raise OSError(39, "Directory not empty", path)
        del place[last]
    def rename(self, src, dst):
        place, last = self._place(src)
        to, name = self._place(dst)
        to[name] = self._at(src)
        del place[last]
    replace = rename


fs = Memory()
c = adder.Compartment(grants={"stdout": __import__("sys").stdout, "data": fs})
c.exec("""
def tries(*calls):
    for what in calls:
        try: print(what())
        except Exception as e: print(type(e).__name__, e)
import os
with open("/data/a.txt", "w") as f: print(f.write("one\\ntwo\\n"))
with open("/data/a.txt", "a") as f: f.write("three\\n")
print(open("/data/a.txt").read().split(), open("/data/a.txt", "rb").read())
os.mkdir("/data/sub")
os.makedirs("/data/x/y/z")
os.makedirs("/data/x/y/z", exist_ok=True)
print(os.listdir("/data"), os.listdir("/data/x"), os.listdir("/"))
print(os.path.exists("/data/a.txt"), os.path.isdir("/data/sub"), os.path.isfile("/data/sub"), os.path.getsize("/data/a.txt"), os.path.islink("/data/a.txt"))
os.rename("/data/a.txt", "/data/sub/b.txt")
os.replace("/data/sub/b.txt", "/data/sub/c.txt")
print([(e.name, e.path, e.is_dir(), e.is_file()) for e in os.scandir("/data/sub")])
print([(root, dirs, files) for root, dirs, files in os.walk("/data")])
print(os.stat("/data/sub/c.txt").st_size, os.access("/data/sub/c.txt", os.R_OK), os.access("/data/none", os.R_OK))
os.remove("/data/sub/c.txt")
os.rmdir("/data/sub")
os.removedirs("/data/x/y/z")
print(os.listdir("/data"))
os.chdir("/data")
open("here", "x").close()
print(os.getcwd(), os.listdir(), os.path.abspath("here"))
tries(lambda: open("here", "x"), lambda: os.rmdir("/data/none"), lambda: os.remove("/data"), lambda: os.listdir("/none"), lambda: open("/none/x"))
""")
print(fs.seen[:3])
# expect: 8
# expect: ['one', 'two', 'three'] b'one\ntwo\nthree\n'
# expect: ['a.txt', 'sub', 'x'] ['y'] ['data']
# expect: True True False 14 False
# expect: [('c.txt', '/data/sub/c.txt', False, True)]
# expect: [('/data', ['sub', 'x'], []), ('/data/sub', [], ['c.txt']), ('/data/x', ['y'], []), ('/data/x/y', ['z'], []), ('/data/x/y/z', [], [])]
# expect: 14 True False
# expect: []
# expect: /data ['here'] /data/here
# expect: FileExistsError [Errno 17] File exists: 'here'
# expect: FileNotFoundError [Errno 2] No such file or directory: 'none'
# expect: IsADirectoryError [Errno 21] Is a directory: '.'
# expect: CapabilityError os.listdir('/none') needs a directory at /none, which was not granted: add it with --grant none=dir:PATH
# expect: CapabilityError open('/none/x') needs a directory at /none, which was not granted: add it with --grant none=dir:PATH
# expect: [('open', 'a.txt', 'w'), ('open', 'a.txt', 'a'), ('open', 'a.txt', 'r')]

# --- io, pathlib, glob, shutil; cpython: skip (adder is our own module)
import adder, io, types

class Node:
    """A file that is written when what opened it is closed."""
    def __init__(self): self.data = b""

class Memory:
    """A file system of dicts and Nodes, with the methods of a granted directory."""
    __capability__ = "dir"
    def __init__(self): self.tree, self.seen = {}, []
    def _at(self, path):
        here = self.tree
        for part in path.split("/"):
            if part in ("", "."): continue
            if not isinstance(here, dict): raise NotADirectoryError(20, "Not a directory", path)
            if part not in here: raise FileNotFoundError(2, "No such file or directory", path)
            here = here[part]
        return here
    def _place(self, path):
        before, _, last = path.rpartition("/")
        return self._at(before), last
    def open(self, path, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        self.seen.append(("open", path, mode))
        place, last = self._place(path)
        if isinstance(place.get(last), dict): raise IsADirectoryError(21, "Is a directory", path)
        if "x" in mode and last in place: raise FileExistsError(17, "File exists", path)
        if "r" in mode and last not in place: raise FileNotFoundError(2, "No such file or directory", path)
        node = place.setdefault(last, Node())
        if "w" in mode: node.data = b""
        class File(io.BytesIO):
            name = path
            def flush(file):
                super().flush()
                if mode.strip("bt") != "r": node.data = file.getvalue()
            def close(file):
                if not file.closed: file.flush()
                super().close()
        file = File(node.data)
        if "a" in mode: file.seek(0, 2)
        return file if "b" in mode else io.TextIOWrapper(file, encoding or "utf-8", errors, newline)
    def listdir(self, path="."): return sorted(self._at(path))
    def stat(self, path=".", *, follow_symlinks=True):
        node = self._at(path)
        if isinstance(node, dict): return types.SimpleNamespace(st_mode=0o40755, st_size=0, st_mtime=0.0, st_mtime_ns=0, st_dev=0, st_ino=0, st_atime=0.0, st_atime_ns=0)
        return types.SimpleNamespace(st_mode=0o100644, st_size=len(node.data), st_mtime=0.0, st_mtime_ns=0, st_dev=0, st_ino=0, st_atime=0.0, st_atime_ns=0)
    def exists(self, path):
        try: self._at(path)
        except OSError: return False
        return True
    def mkdir(self, path):
        place, last = self._place(path)
        if last in place: raise FileExistsError(17, "File exists", path)
        place[last] = {}
    def makedirs(self, path, exist_ok=False):
        raise NotImplementedError
    def remove(self, path):
        place, last = self._place(path)
        if isinstance(self._at(path), dict): raise IsADirectoryError(21, "Is a directory", path)
        del place[last]
    def rmdir(self, path):
        place, last = self._place(path)
        if last == ".": raise OSError(16, "Device or resource busy", path)
        if self._at(path): raise OSError(39, "Directory not empty", path)
        del place[last]
    def rename(self, src, dst):
        place, last = self._place(src)
        to, name = self._place(dst)
        to[name] = self._at(src)
        del place[last]
    replace = rename


fs = Memory()
c = adder.Compartment(grants={"stdout": __import__("sys").stdout, "data": fs})
c.exec("""
def tries(*calls):
    for what in calls:
        try: print(what())
        except Exception as e: print(type(e).__name__, e)
import io, pathlib, glob, shutil
with io.open("/data/i", "w", encoding="utf-8") as f: f.write("i")
p = pathlib.Path("/data/p")
p.mkdir()
q = p / "q.txt"
print(q.write_text("text"), q.read_text(), q.read_bytes(), q.exists(), p.is_dir(), q.stat().st_size)
(p / "deep" / "er").mkdir(parents=True)
(p / "deep" / "er" / "r.txt").write_bytes(b"r")
with q.open("a") as f: f.write("+")
print(q.read_text(), sorted(map(str, p.iterdir())), sorted(map(str, p.rglob("*.txt"))), sorted(map(str, p.glob("*"))))
print(glob.glob("/data/p/*.txt"), glob.glob("/data/**/*.txt", recursive=True), glob.glob("*", root_dir="/data/p"))
print(q.rename("/data/p/s.txt"), q.exists())
q.touch()
q.unlink()
shutil.copy("/data/p/s.txt", "/data/copy.txt")
shutil.copytree("/data/p", "/data/tree")
shutil.move("/data/copy.txt", "/data/moved.txt")
print(open("/data/moved.txt").read(), sorted(map(str, pathlib.Path("/data/tree").rglob("*"))))
shutil.rmtree("/data/p")
print(sorted(map(str, pathlib.Path("/data").iterdir())))
tries(lambda: p.read_text(), lambda: pathlib.Path("/none/x").read_text(), lambda: shutil.copy("/none/a", "/none/b"), lambda: glob.glob("/none/*"))
""")
# expect: 4 text b'text' True True 4
# expect: text+ ['/data/p/deep', '/data/p/q.txt'] ['/data/p/deep/er/r.txt', '/data/p/q.txt'] ['/data/p/deep', '/data/p/q.txt']
# expect: ['/data/p/q.txt'] ['/data/p/q.txt', '/data/p/deep/er/r.txt'] ['deep', 'q.txt']
# expect: /data/p/s.txt False
# expect: text+ ['/data/tree/deep', '/data/tree/deep/er', '/data/tree/deep/er/r.txt', '/data/tree/s.txt']
# expect: ['/data/i', '/data/moved.txt', '/data/tree']
# expect: FileNotFoundError [Errno 2] No such file or directory: 'p'
# expect: CapabilityError open('/none/x') needs a directory at /none, which was not granted: add it with --grant none=dir:PATH
# expect: CapabilityError open('/none/a') needs a directory at /none, which was not granted: add it with --grant none=dir:PATH
# expect: []

# --- tempfile; cpython: skip (adder is our own module)
import adder, io, types

class Node:
    """A file that is written when what opened it is closed."""
    def __init__(self): self.data = b""

class Memory:
    """A file system of dicts and Nodes, with the methods of a granted directory."""
    __capability__ = "dir"
    def __init__(self): self.tree, self.seen = {}, []
    def _at(self, path):
        here = self.tree
        for part in path.split("/"):
            if part in ("", "."): continue
            if not isinstance(here, dict): raise NotADirectoryError(20, "Not a directory", path)
            if part not in here: raise FileNotFoundError(2, "No such file or directory", path)
            here = here[part]
        return here
    def _place(self, path):
        before, _, last = path.rpartition("/")
        return self._at(before), last
    def open(self, path, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        self.seen.append(("open", path, mode))
        place, last = self._place(path)
        if isinstance(place.get(last), dict): raise IsADirectoryError(21, "Is a directory", path)
        if "x" in mode and last in place: raise FileExistsError(17, "File exists", path)
        if "r" in mode and last not in place: raise FileNotFoundError(2, "No such file or directory", path)
        node = place.setdefault(last, Node())
        if "w" in mode: node.data = b""
        class File(io.BytesIO):
            name = path
            def flush(file):
                super().flush()
                if mode.strip("bt") != "r": node.data = file.getvalue()
            def close(file):
                if not file.closed: file.flush()
                super().close()
        file = File(node.data)
        if "a" in mode: file.seek(0, 2)
        return file if "b" in mode else io.TextIOWrapper(file, encoding or "utf-8", errors, newline)
    def listdir(self, path="."): return sorted(self._at(path))
    def stat(self, path=".", *, follow_symlinks=True):
        node = self._at(path)
        if isinstance(node, dict): return types.SimpleNamespace(st_mode=0o40755, st_size=0, st_mtime=0.0, st_mtime_ns=0, st_dev=0, st_ino=0, st_atime=0.0, st_atime_ns=0)
        return types.SimpleNamespace(st_mode=0o100644, st_size=len(node.data), st_mtime=0.0, st_mtime_ns=0, st_dev=0, st_ino=0, st_atime=0.0, st_atime_ns=0)
    def exists(self, path):
        try: self._at(path)
        except OSError: return False
        return True
    def mkdir(self, path):
        place, last = self._place(path)
        if last in place: raise FileExistsError(17, "File exists", path)
        place[last] = {}
    def makedirs(self, path, exist_ok=False):
        raise NotImplementedError
    def remove(self, path):
        place, last = self._place(path)
        if isinstance(self._at(path), dict): raise IsADirectoryError(21, "Is a directory", path)
        del place[last]
    def rmdir(self, path):
        place, last = self._place(path)
        if last == ".": raise OSError(16, "Device or resource busy", path)
        if self._at(path): raise OSError(39, "Directory not empty", path)
        del place[last]
    def rename(self, src, dst):
        place, last = self._place(src)
        to, name = self._place(dst)
        to[name] = self._at(src)
        del place[last]
    replace = rename


fs = Memory()
class Entropy:
    """Bytes that count up."""
    __capability__ = "entropy"
    def __init__(self): self.next, self.given = 0, 0
    def bytes(self, n):
        self.given += n
        out = bytes((self.next + i) % 256 for i in range(n))
        self.next += n
        return out
c = adder.Compartment(grants={"stdout": __import__("sys").stdout, "tmp": fs, "rnd": Entropy()})
c.exec("""
def tries(*calls):
    for what in calls:
        try: print(what())
        except Exception as e: print(type(e).__name__, e)
import tempfile, os
print(tempfile.gettempdir())
with tempfile.TemporaryDirectory() as d:
    print(d, os.path.isdir(d))
    with open(os.path.join(d, "x"), "w") as f: f.write("x")
print(os.path.exists(d))
with tempfile.NamedTemporaryFile("w+", suffix=".txt") as f:
    print(f.name, f.write("abc"))
    f.seek(0)
    print(f.read(), os.listdir("/tmp"))
print(os.listdir("/tmp"))
with tempfile.TemporaryFile() as f: print(f.write(b"abc"))
with tempfile.SpooledTemporaryFile() as f: print(f.write(b"abc"))
print(tempfile.mkdtemp(prefix="p"))
tries(lambda: tempfile.mkstemp())
""")
# expect: /tmp
# expect: /tmp/tmpzxlgl3zd True
# expect: False
# expect: /tmp/tmp7pgkkrvq.txt 3
# expect: abc ['tmp7pgkkrvq.txt']
# expect: []
# expect: 3
# expect: 3
# expect: /tmp/p44d88k5a
# expect: OSError [Errno 38] Function not implemented: '/tmp/tmp_8w4e320'

# --- time, datetime, uuid over a clock; cpython: skip (adder is our own module)
import adder

class Clock:
    """A clock that says when it was asked, and how."""
    __capability__ = "clock"
    def __init__(self): self.now, self.asked = 1_700_000_000.0, []
    def time(self):
        self.asked.append("time")
        self.now += 1
        return self.now
    def monotonic(self):
        self.asked.append("monotonic")
        return self.now
    def sleep(self, seconds):
        self.asked.append("sleep %s" % seconds)
        self.now += seconds

class Entropy:
    """Bytes that count up."""
    __capability__ = "entropy"
    def __init__(self): self.next, self.given = 0, 0
    def bytes(self, n):
        self.given += n
        out = bytes((self.next + i) % 256 for i in range(n))
        self.next += n
        return out

clock, rnd = Clock(), Entropy()
c = adder.Compartment(grants={"stdout": __import__("sys").stdout, "now": clock, "rnd": rnd})
c.exec("""
def tries(*calls):
    for what in calls:
        try: print(what())
        except Exception as e: print(type(e).__name__, e)
import time, datetime, uuid
print(time.time(), time.monotonic(), time.perf_counter(), time.time_ns(), time.monotonic_ns(), time.sleep(5), time.time())
print(time.gmtime()[:6], time.localtime()[:6], time.strftime("%Y-%m-%d %H:%M:%S"), time.asctime(), time.ctime())
print(datetime.datetime.now(), datetime.datetime.now(datetime.timezone.utc), datetime.datetime.today(), datetime.date.today(), datetime.datetime.utcnow())
u = uuid.uuid1()
print(u.version, u.time, uuid.uuid6().version, uuid.uuid7(), uuid.uuid4(), uuid.getnode() == u.node)
""")
print(sorted(set(clock.asked)), len(clock.asked), rnd.given)
# expect: 1700000001.0 1700000001.0 1700000001.0 1700000002000000000 1700000002000000000 None 1700000008.0
# expect: (2023, 11, 14, 22, 13, 29) (2023, 11, 14, 22, 13, 30) 2023-11-14 22:13:31 Tue Nov 14 22:13:32 2023 Tue Nov 14 22:13:33 2023
# expect: 2023-11-14 22:13:34 2023-11-14 22:13:35+00:00 2023-11-14 22:13:36 2023-11-14 2023-11-14 22:13:38
# expect: 1 139192928190000000 6 018bcfe5-ba08-7050-9618-1a1c10111213 14151617-1819-4a1b-9c1d-1e1f20212223 True
# expect: ['monotonic', 'sleep 5', 'time'] 20 36

# --- random, secrets, uuid4 over entropy; cpython: skip (adder is our own module)
import adder

class Entropy:
    """Bytes that count up."""
    __capability__ = "entropy"
    def __init__(self): self.next, self.given = 0, 0
    def bytes(self, n):
        self.given += n
        out = bytes((self.next + i) % 256 for i in range(n))
        self.next += n
        return out

rnd = Entropy()
c = adder.Compartment(grants={"stdout": __import__("sys").stdout, "rnd": rnd})
c.exec("""
def tries(*calls):
    for what in calls:
        try: print(what())
        except Exception as e: print(type(e).__name__, e)
import random, secrets, uuid, os
print(random.random(), random.Random().random(), random.SystemRandom().randbytes(4))
print(secrets.token_bytes(4), secrets.token_hex(4), secrets.token_urlsafe(4), secrets.randbelow(10), secrets.randbits(8), secrets.choice("abc"))
print(uuid.uuid4(), os.urandom(3), os.getrandom(2))
random.seed(1)
print(random.random())
""")
print(rnd.given)
# expect: 0.2469864874493971 0.8588714837271247 b'\x80\x81\x82\x83'
# expect: b'\x84\x85\x86\x87' 88898a8b jI2Ojw 9 145 c
# expect: 93949596-9798-499a-9b9c-9d9e9fa0a1a2 b'\xa3\xa4\xa5' b'\xa6\xa7'
# expect: 0.13436424411240122
# expect: 5032

# --- logging; cpython: skip (adder is our own module)
import adder, io, types

class Node:
    """A file that is written when what opened it is closed."""
    def __init__(self): self.data = b""

class Memory:
    """A file system of dicts and Nodes, with the methods of a granted directory."""
    __capability__ = "dir"
    def __init__(self): self.tree, self.seen = {}, []
    def _at(self, path):
        here = self.tree
        for part in path.split("/"):
            if part in ("", "."): continue
            if not isinstance(here, dict): raise NotADirectoryError(20, "Not a directory", path)
            if part not in here: raise FileNotFoundError(2, "No such file or directory", path)
            here = here[part]
        return here
    def _place(self, path):
        before, _, last = path.rpartition("/")
        return self._at(before), last
    def open(self, path, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        self.seen.append(("open", path, mode))
        place, last = self._place(path)
        if isinstance(place.get(last), dict): raise IsADirectoryError(21, "Is a directory", path)
        if "x" in mode and last in place: raise FileExistsError(17, "File exists", path)
        if "r" in mode and last not in place: raise FileNotFoundError(2, "No such file or directory", path)
        node = place.setdefault(last, Node())
        if "w" in mode: node.data = b""
        class File(io.BytesIO):
            name = path
            def flush(file):
                super().flush()
                if mode.strip("bt") != "r": node.data = file.getvalue()
            def close(file):
                if not file.closed: file.flush()
                super().close()
        file = File(node.data)
        if "a" in mode: file.seek(0, 2)
        return file if "b" in mode else io.TextIOWrapper(file, encoding or "utf-8", errors, newline)
    def listdir(self, path="."): return sorted(self._at(path))
    def stat(self, path=".", *, follow_symlinks=True):
        node = self._at(path)
        if isinstance(node, dict): return types.SimpleNamespace(st_mode=0o40755, st_size=0, st_mtime=0.0, st_mtime_ns=0, st_dev=0, st_ino=0, st_atime=0.0, st_atime_ns=0)
        return types.SimpleNamespace(st_mode=0o100644, st_size=len(node.data), st_mtime=0.0, st_mtime_ns=0, st_dev=0, st_ino=0, st_atime=0.0, st_atime_ns=0)
    def exists(self, path):
        try: self._at(path)
        except OSError: return False
        return True
    def mkdir(self, path):
        place, last = self._place(path)
        if last in place: raise FileExistsError(17, "File exists", path)
        place[last] = {}
    def makedirs(self, path, exist_ok=False):
        raise NotImplementedError
    def remove(self, path):
        place, last = self._place(path)
        if isinstance(self._at(path), dict): raise IsADirectoryError(21, "Is a directory", path)
        del place[last]
    def rmdir(self, path):
        place, last = self._place(path)
        if last == ".": raise OSError(16, "Device or resource busy", path)
        if self._at(path): raise OSError(39, "Directory not empty", path)
        del place[last]
    def rename(self, src, dst):
        place, last = self._place(src)
        to, name = self._place(dst)
        to[name] = self._at(src)
        del place[last]
    replace = rename


fs = Memory()
class Clock:
    """A clock that says when it was asked, and how."""
    __capability__ = "clock"
    def __init__(self): self.now, self.asked = 1_700_000_000.0, []
    def time(self):
        self.asked.append("time")
        self.now += 1
        return self.now
    def monotonic(self):
        self.asked.append("monotonic")
        return self.now
    def sleep(self, seconds):
        self.asked.append("sleep %s" % seconds)
        self.now += seconds


clock = Clock()
err = io.StringIO()
c = adder.Compartment(grants={"stdout": __import__("sys").stdout, "data": fs, "now": clock, "stderr": err})
c.exec("""
def tries(*calls):
    for what in calls:
        try: print(what())
        except Exception as e: print(type(e).__name__, e)
import logging, warnings, sys
log = logging.getLogger("a")
log.addHandler(logging.FileHandler("/data/log"))
log.addHandler(logging.StreamHandler())
log.handlers[0].setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
log.warning("first %d", 1)
log.error("second")
print(open("/data/log").read().splitlines())
logging.basicConfig(filename="/data/root", format="%(levelname)s %(message)s")
logging.error("to the root")
logging.shutdown()
print(open("/data/root").read())
warnings.warn("beware")
tries(lambda: logging.FileHandler("/none/log"))
""")
print(err.getvalue())
# expect: ['2023-11-14 22:13:22,000 a first 1', '2023-11-14 22:13:23,000 a second']
# expect: ERROR to the root
# expect:
# expect: CapabilityError open('/none/log') needs a directory at /none, which was not granted: add it with --grant none=dir:PATH:rw
# expect: first 1
# expect: second
# expect: <compartment>:18: UserWarning: beware
# expect:

# --- environ, getpass, input, print; cpython: skip (adder is our own module)
import adder, io
class Env:
    __capability__ = "environ"
    def __init__(self): self.vars = {"USER": "guest", "HOME": "/data"}
    def get(self, name, default=None): return self.vars.get(name, default)
    def keys(self): return list(self.vars)
    def set(self, name, value): self.vars[name] = value
    def unset(self, name): del self.vars[name]
out, err = io.StringIO(), io.StringIO()
c = adder.Compartment(grants={"env": Env(), "stdin": io.StringIO("line\nword\nrest\n"), "stdout": out, "stderr": err})
c.exec("""
import getpass, os, sys, warnings
warnings.simplefilter("ignore")
print(os.environ["USER"], getpass.getuser(), os.getenv("none", "-"), os.path.expanduser("~/x"), "HOME" in os.environ)
print(input("? "), getpass.getpass("!"), sys.stdin.read())
""")
print(out.getvalue(), err.getvalue())
# expect: guest guest - /data/x True
# expect: ? line word rest
# expect:
# expect:  Warning: Password input may be echoed.
# expect: !

# --- the network over connections and sites in Python; cpython: skip (adder is our own module)
import adder
class Connection:
    """One end of a line; the other repeats what it gets in capitals."""
    peer, local = ("example.com", 7), ("here", 1)
    def __init__(self): self.waits = b""
    def send(self, data, timeout=None):
        self.waits += bytes(data).upper()
        return len(data)
    def recv(self, n, timeout=None):
        out, self.waits = self.waits[:n], self.waits[n:]
        return out
    def shutdown(self, how): pass
    def close(self): print("closed")
class Net:
    __capability__ = "dial"
    def allows(self, host, port): return host == "example.com"
    def connect(self, host, port, timeout=None, tls=False):
        if not self.allows(host, port): raise PermissionError(f"no connection to {host}:{port}")
        print("connected", host, port, tls)
        return Connection()
class Answer:
    def __init__(self, text): self.status, self.reason, self.headers, self.body = 200, "OK", {"Content-Type": "text/plain"}, text.encode()
class Web:
    __capability__ = "http"
    def allows(self, method, url): return url.startswith("http://example.com/")
    def request(self, method, url, data=None, headers=None, redirects=True, **more):
        print(method, url, data, headers, redirects)
        return Answer("page " + url)
c = adder.Compartment(grants={"stdout": __import__("sys").stdout, "net": Net()})
c.exec("""
import socket
with socket.create_connection(("example.com", 7)) as s:
    s.sendall(b"hello")
    print(s.recv(3), s.recv(10), s.getpeername())
    with s.makefile("rw") as f:
        print(f.write("line\\n"), f.flush(), f.readline())
try: socket.create_connection(("example.org", 7))
except OSError as e: print(type(e).__name__, e)
""")
c = adder.Compartment(grants={"stdout": __import__("sys").stdout, "web": Web()})
c.exec("""
import http.client, urllib.request
with urllib.request.urlopen("http://example.com/a?b") as r: print(r.status, r.read(), r.headers["content-type"])
h = http.client.HTTPConnection("example.com")
h.request("POST", "/p", b"data", {"X-Y": "z"})
print(h.getresponse().read())
""")
# expect: connected example.com 7 False
# expect: b'HEL' b'LO' ('example.com', 7)
# expect: 5 None LINE
# expect:
# expect: closed
# expect: OSError no connection to example.org:7
# expect: GET http://example.com/a?b None {'User-Agent': 'Python-urllib/3.14'} False
# expect: 200 b'page http://example.com/a?b' text/plain
# expect: POST http://example.com/p b'data' {'X-Y': 'z'} False
# expect: b'page http://example.com/p'

# --- without grants each says what it needs; cpython: skip (adder is our own module)
import adder
c = adder.Compartment()
c.exec("""
import os, io, pathlib, tempfile, shutil, glob, time, datetime, random, secrets, uuid, logging, socket, getpass, subprocess, signal, platform, urllib.request, http.client
def tried(what):
    try: return what()
    except Exception as e: return type(e).__name__, getattr(e, "grant", str(e))
told = [(name, tried(what)) for name, what in {
    "open": lambda: open("/data/a"), "io.open": lambda: io.open("/data/a", "w"), "print": lambda: print(1), "input": lambda: input(),
    "listdir": lambda: os.listdir("/data"), "stat": lambda: os.stat("/data/a"), "mkdir": lambda: os.mkdir("/data/a"), "rename": lambda: os.rename("/data/a", "/data/b"),
    "exists": lambda: os.path.exists("/data/a"), "read_text": lambda: pathlib.Path("/data/a").read_text(), "touch": lambda: pathlib.Path("/data/a").touch(),
    "mkdtemp": lambda: tempfile.mkdtemp(), "copy": lambda: shutil.copy("/data/a", "/data/b"), "rmtree": lambda: shutil.rmtree("/data/a"), "glob": lambda: glob.glob("/data/*"),
    "time": lambda: time.time(), "sleep": lambda: time.sleep(1), "now": lambda: datetime.datetime.now(), "today": lambda: datetime.date.today(),
    "random": lambda: random.random(), "seeded": lambda: random.Random(1).random(), "token": lambda: secrets.token_hex(), "uuid1": lambda: uuid.uuid1(), "uuid4": lambda: uuid.uuid4(), "urandom": lambda: os.urandom(1),
    "FileHandler": lambda: logging.FileHandler("/data/log"), "getpass": lambda: getpass.getpass(), "getuser": lambda: getpass.getuser(), "environ": lambda: os.environ.get("HOME"),
    "connect": lambda: socket.create_connection(("example.com", 80)), "http": lambda: http.client.HTTPConnection("example.com").request("GET", "/"), "urlopen": lambda: urllib.request.urlopen("http://example.com/"),
    "run": lambda: subprocess.run(["ls"]), "Popen": lambda: subprocess.Popen("ls"), "system": lambda: os.system("ls") if hasattr(os, "system") else "absent", "kill": lambda: os.kill(1, 9) if hasattr(os, "kill") else "absent",
    "node": lambda: platform.uname()[:3], "alarm": lambda: signal.alarm(1),
}.items()]
""")
for name, what in c.namespace["told"]: print(name, what)
# expect: open ('CapabilityError', 'data=dir:PATH')
# expect: io.open ('CapabilityError', 'data=dir:PATH:rw')
# expect: print ('CapabilityError', 'print() needs standard output, which was not granted: the compartment must be given stdout')
# expect: input ('CapabilityError', 'stdin=stdin')
# expect: listdir ('CapabilityError', 'data=dir:PATH')
# expect: stat ('CapabilityError', 'data=dir:PATH')
# expect: mkdir ('CapabilityError', 'data=dir:PATH:rw')
# expect: rename ('CapabilityError', 'data=dir:PATH:rw')
# expect: exists False
# expect: read_text ('CapabilityError', 'data=dir:PATH')
# expect: touch ('CapabilityError', 'data=dir:PATH:rw')
# expect: mkdtemp ('CapabilityError', 'rnd=random')
# expect: copy ('CapabilityError', 'data=dir:PATH')
# expect: rmtree ('CapabilityError', 'data=dir:PATH')
# expect: glob []
# expect: time ('CapabilityError', 'now=clock')
# expect: sleep ('CapabilityError', 'now=clock')
# expect: now ('CapabilityError', 'now=clock')
# expect: today ('CapabilityError', 'now=clock')
# expect: random ('CapabilityError', 'rnd=random')
# expect: seeded 0.13436424411240122
# expect: token ('CapabilityError', 'rnd=random')
# expect: uuid1 ('CapabilityError', 'now=clock')
# expect: uuid4 ('CapabilityError', 'rnd=random')
# expect: urandom ('CapabilityError', 'rnd=random')
# expect: FileHandler ('CapabilityError', 'data=dir:PATH:rw')
# expect: getpass ('CapabilityError', 'stdin=stdin')
# expect: getuser ('OSError', 'No username set in the environment')
# expect: environ None
# expect: connect ('CapabilityError', 'net=dial:example.com:80')
# expect: http ('CapabilityError', 'api=http:GET:http://example.com/')
# expect: urlopen ('CapabilityError', 'api=http:GET:http://example.com/')
# expect: run ('CapabilityError', 'starting a process needs a capability, which was not granted')
# expect: Popen ('CapabilityError', 'starting a process needs a capability, which was not granted')
# expect: system absent
# expect: kill ('ProcessLookupError', '[Errno 3] No such process')
# expect: node ('Adder', '', '3.14.6')
# expect: alarm ('OSError', '[Errno 38] Function not implemented')
