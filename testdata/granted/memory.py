# Directories in memory: `tmp` is empty, `over` lies over the directory of `data` (a.txt, sub/b.txt).
# cpython: skip (there is no directory granted)
import os, pathlib, shutil, stat
p = pathlib.Path("/tmp")
(p / "a").write_text("one\ntwo\n")
(p / "d" / "e").mkdir(parents=True)
(p / "d" / "e" / "f").write_bytes(bytes(range(256)) * 500)
print(tmp, tmp.listdir(), os.stat("/tmp/a").st_size, stat.filemode(os.stat("/tmp/d").st_mode), stat.filemode(tmp.stat("a").st_mode))
print(sorted(str(x) for x in p.rglob("*")), (p / "d/e/f").read_bytes() == bytes(range(256)) * 500)
with open("/tmp/a", "r+") as f:
    print(f.readline(), f.tell(), f.write("THREE"), f.seek(0), f.read(), f.truncate(2), f.seek(0), f.read())
with open("/tmp/a", "a+b") as f:
    print(f.tell(), f.write(b"!"), f.seek(0), f.read())
with open("/tmp/hole", "wb") as f:
    print(f.seek(1 << 40), f.write(b"x"), f.tell())
with open("/tmp/hole", "rb") as f:
    print(os.path.getsize("/tmp/hole"), f.read(5), f.seek(-3, 2), f.read())
big = b"0123456789" * 500_000
print((p / "big").write_bytes(big), (p / "big").read_bytes() == big, open("/tmp/big", "rb", 0).read(3_000_000) == big[:3_000_000])
os.replace("/tmp/big", "/tmp/a")
print(tmp.listdir(), shutil.copytree("/tmp/d", "/tmp/copy"), sorted(os.listdir("/tmp/copy/e")), shutil.rmtree("/tmp/d"), tmp.listdir())
# expect: <directory '/tmp', read-write> ['a', 'd'] 8 drwxrwxrwx -rw-rw-rw-
# expect: ['/tmp/a', '/tmp/d', '/tmp/d/e', '/tmp/d/e/f'] True
# expect: one
# expect:  4 5 0 one
# expect: two
# expect: THREE 2 0 on
# expect: 2 1 0 b'on!'
# expect: 1099511627776 1 1099511627777
# expect: 1099511627777 b'\x00\x00\x00\x00\x00' 1099511627774 b'\x00\x00x'
# expect: 5000000 True True
# expect: ['a', 'd', 'hole'] /tmp/copy ['f'] None ['a', 'copy', 'hole']

# --- what goes wrong is what goes wrong in a directory of the machine
seen = {}
for d in (over, tmp, data):
    for p in ("x/y/z", "x/e"):
        d.makedirs(p)
    d.open("x/f", "w").close()
    seen[d] = []
    for f in (lambda: d.open("none"), lambda: d.open("x"), lambda: d.open("x/f/g"), lambda: d.open("x/f", "x"), lambda: d.mkdir("x"), lambda: d.mkdir("."), lambda: d.mkdir("n/m"),
              lambda: d.makedirs("x/f/g"), lambda: d.makedirs("x/y"), lambda: d.rmdir("x"), lambda: d.rmdir("x/f"), lambda: d.rmdir("."), lambda: d.remove("x/y"), lambda: d.remove("none"),
              lambda: d.rename("x", "x/y/in"), lambda: d.rename("x/f", "x/y"), lambda: d.rename("x/e", "x/f"), lambda: d.rename("x/e", "x/y"), lambda: d.rename(".", "w"), lambda: d.rename("x", "."),
              lambda: d.rename("none", "x"), lambda: d.open("../a"), lambda: d.open("n" * 300, "w"), lambda: d.open("a\0b"), lambda: d.listdir("x/f"), lambda: d.sub("x/f"), lambda: d.sub("none"),
              lambda: d.rename("x/y/z", "x/e"), lambda: d.listdir("x"), lambda: d.rename("x", "v"), lambda: d.listdir("v/e"), lambda: d.exists("x")):
        try:
            out = f()
        except Exception as e:
            out = type(e).__name__ + " " + str(e).replace("n" * 300, "n...")
        seen[d].append(str(out).replace(repr(d)[12:].partition("'")[0], "*"))
print(seen[over] == seen[data], seen[tmp] == seen[data])
print(*seen[data], sep="\n")
# expect: True True
# expect: FileNotFoundError [Errno 2] No such file or directory: '*/none'
# expect: IsADirectoryError [Errno 21] Is a directory: '*/x'
# expect: NotADirectoryError [Errno 20] Not a directory: '*/x/f/g'
# expect: FileExistsError [Errno 17] File exists: '*/x/f'
# expect: FileExistsError [Errno 17] File exists: '*/x'
# expect: FileExistsError [Errno 17] File exists: '*'
# expect: FileNotFoundError [Errno 2] No such file or directory: '*/n/m'
# expect: NotADirectoryError [Errno 20] Not a directory: '*/x/f/g'
# expect: FileExistsError [Errno 17] File exists: '*/x/y'
# expect: OSError [Errno 39] Directory not empty: '*/x'
# expect: NotADirectoryError [Errno 20] Not a directory: '*/x/f'
# expect: OSError [Errno 22] Invalid argument: '*'
# expect: IsADirectoryError [Errno 21] Is a directory: '*/x/y'
# expect: FileNotFoundError [Errno 2] No such file or directory: '*/none'
# expect: OSError [Errno 22] Invalid argument: '*/x' -> '*/x/y/in'
# expect: IsADirectoryError [Errno 21] Is a directory: '*/x/f' -> '*/x/y'
# expect: NotADirectoryError [Errno 20] Not a directory: '*/x/e' -> '*/x/f'
# expect: OSError [Errno 39] Directory not empty: '*/x/e' -> '*/x/y'
# expect: OSError [Errno 16] Device or resource busy: '*' -> '*/w'
# expect: OSError [Errno 16] Device or resource busy: '*/x' -> '*'
# expect: FileNotFoundError [Errno 2] No such file or directory: '*/none' -> '*/x'
# expect: PermissionError [Errno 13] Permission denied: '*/../a'
# expect: OSError [Errno 36] File name too long: '*/n...'
# expect: ValueError embedded null byte
# expect: NotADirectoryError [Errno 20] Not a directory: '*/x/f'
# expect: NotADirectoryError [Errno 20] Not a directory: '*/x/f'
# expect: FileNotFoundError [Errno 2] No such file or directory: '*/none'
# expect: None
# expect: ['e', 'f', 'y']
# expect: None
# expect: []
# expect: False

# --- an overlay: what is below stays as it is
def tree(top):
    import os
    return {d.removeprefix(top): sorted(files) for d, _, files in os.walk(top)}
before = tree("/data")
with open("/over/a.txt", "a") as f:
    f.write("three\n")
with open("/over/a.txt", "r+b") as f:
    print(f.read(3), f.seek(4), f.write(b"TWO"), f.seek(0), f.read())
print(open("/data/a.txt").read().split(), open("/over/a.txt").read().split(), over.stat("a.txt").st_size, data.stat("a.txt").st_size)
over.rename("a.txt", "moved")
over.remove("sub/b.txt")
over.makedirs("sub/new/deep")
over.rename("sub", "dir")
print(tree("/over"), over.exists("sub"), over.exists("a.txt"))
over.open("a.txt", "x").write("again")
over.mkdir("sub")
print(tree("/over"), open("/over/a.txt").read(), over.listdir("sub"), tree("/data") == before)
reader = open("/over/moved")
over.remove("moved")
print(reader.read().split(), over.exists("moved"))
data.open("late", "w").write("late")
data.open("sub/late", "w").close()
print(over.open("late").read(), over.listdir("sub"), over.listdir("dir"))
# expect: b'one' 4 3 0 b'one\nTWO\nthree\n'
# expect: ['one', 'two'] ['one', 'TWO', 'three'] 14 8
# expect: {'': ['moved'], '/dir': [], '/dir/new': [], '/dir/new/deep': []} False False
# expect: {'': ['a.txt', 'moved'], '/dir': [], '/dir/new': [], '/dir/new/deep': [], '/sub': []}  [] True
# expect: ['one', 'TWO', 'three'] False
# expect:  [] ['late', 'new']

# --- what one file does, another sees
for d in (data, tmp, over):
    w = d.open("f", "wb", buffering=0)
    r = d.open("f", "rb", buffering=0)
    a = d.open("f", "ab", buffering=0)
    print(w.write(b"abc"), r.read(), a.write(b"def"), w.write(b"X"), r.read(), a.tell(), w.truncate(1), r.read(), r.seek(0), r.read(), w.seek(5), w.write(b"Y"), r.seek(0), r.read())
# expect: 3 b'abc' 3 1 b'Xef' 6 1 b'' 0 b'a' 5 1 0 b'a\x00\x00\x00\x00Y'
# expect: 3 b'abc' 3 1 b'Xef' 6 1 b'' 0 b'a' 5 1 0 b'a\x00\x00\x00\x00Y'
# expect: 3 b'abc' 3 1 b'Xef' 6 1 b'' 0 b'a' 5 1 0 b'a\x00\x00\x00\x00Y'

# --- times in memory are a count of changes: there is no clock in them
print(tmp.open("a", "w").close(), tmp.stat("a").st_mtime_ns, tmp.open("b", "w").close(), tmp.stat("b").st_mtime_ns > tmp.stat("a").st_mtime_ns, tmp.stat("b").st_mtime < 1)
# expect: None 3000 None True True

# --- quotas: each counts, and those above it too
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for d in (data, tmp, over):
    q = d.quota(bytes=10, files=3, handles=2)
    inner = q.quota(bytes=100, files=100, handles=100)
    show(lambda: inner.open("q1", "wb", 0).write(b"12345678"))
    show(lambda: inner.open("q1", "wb", 0).write(b"123"))
    show(lambda: q.open("q1", "r+b", 0).truncate(100))
    show(lambda: (inner.mkdir("m"), q.makedirs("m/n")))
    show(lambda: q.open("q2", "w"))
    show(lambda: inner.mkdir("m/o"))
    show(lambda: q.open("q1", "a").close())
    show(lambda: [inner.open("q1") for i in range(3)])
    show(lambda: [q.quota(handles=0).open("q1")])
    show(lambda: (d.remove("q1"), d.rmdir("m/n"), d.rmdir("m")))
show(lambda: tmp.quota(bytes=-1))
show(lambda: tmp.quota(files="x"))
d = tmp
try:
    for i in range(1000):
        d = d.quota(bytes=1)
except ValueError as e:
    print(i, e)
# expect: 8
# expect: OSError [Errno 122] Disk quota exceeded
# expect: OSError [Errno 122] Disk quota exceeded
# expect: (None, None)
# expect: OSError [Errno 122] Disk quota exceeded: '/data/q2'
# expect: OSError [Errno 122] Disk quota exceeded: '/data/m/o'
# expect: None
# expect: OSError [Errno 24] Too many open files: '/data/q1'
# expect: OSError [Errno 24] Too many open files: '/data/q1'
# expect: (None, None, None)
# expect: 8
# expect: OSError [Errno 122] Disk quota exceeded
# expect: OSError [Errno 122] Disk quota exceeded
# expect: (None, None)
# expect: OSError [Errno 122] Disk quota exceeded: '/tmp/q2'
# expect: OSError [Errno 122] Disk quota exceeded: '/tmp/m/o'
# expect: None
# expect: OSError [Errno 24] Too many open files: '/tmp/q1'
# expect: OSError [Errno 24] Too many open files: '/tmp/q1'
# expect: (None, None, None)
# expect: 8
# expect: OSError [Errno 122] Disk quota exceeded
# expect: OSError [Errno 122] Disk quota exceeded
# expect: (None, None)
# expect: OSError [Errno 122] Disk quota exceeded: '/over/q2'
# expect: OSError [Errno 122] Disk quota exceeded: '/over/m/o'
# expect: None
# expect: OSError [Errno 24] Too many open files: '/over/q1'
# expect: OSError [Errno 24] Too many open files: '/over/q1'
# expect: (None, None, None)
# expect: ValueError a limit cannot be negative
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: 64 more than 64 quotas and revocations are nested

# --- append-only
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for d in (over, tmp, data):
    d.open("log", "wb").write(b"old")
    a = d.append_only()
    f = a.open("log", "ab", buffering=0)
    print(a, f.seek(0), f.write(b"new"), d.open("log").read(), a.open("log").read())
    for g in (lambda: a.open("log", "w"), lambda: a.open("log", "r+"), lambda: f.truncate(0), lambda: a.remove("log"), lambda: a.rename("log", "x"), lambda: a.replace("log", "x"), lambda: a.rmdir("."),
              lambda: a.open("fresh", "x").write("1"), lambda: a.mkdir("m"), lambda: a.read_only().open("log", "a"), lambda: a.read_only().mkdir("k"), lambda: d.read_only().append_only().open("log", "a"),
              lambda: a.sub("m").open("y", "w"), lambda: a.open("never", "w"), lambda: a.exists("never")):
        show(g)
# expect: <directory '/over', append-only> 0 3 new new
# expect: PermissionError [Errno 13] Permission denied: '/over/log'
# expect: PermissionError [Errno 13] Permission denied: '/over/log'
# expect: PermissionError [Errno 13] Permission denied
# expect: PermissionError [Errno 13] Permission denied: '/over/log'
# expect: PermissionError [Errno 13] Permission denied: '/over/log' -> '/over/x'
# expect: PermissionError [Errno 13] Permission denied: '/over/log' -> '/over/x'
# expect: PermissionError [Errno 13] Permission denied: '/over'
# expect: 1
# expect: None
# expect: PermissionError [Errno 13] Permission denied: '/over/log'
# expect: PermissionError [Errno 13] Permission denied: '/over/k'
# expect: PermissionError [Errno 13] Permission denied: '/over/log'
# expect: PermissionError [Errno 13] Permission denied: '/over/m/y'
# expect: PermissionError [Errno 13] Permission denied: '/over/never'
# expect: False
# expect: <directory '/tmp', append-only> 0 3 new new
# expect: PermissionError [Errno 13] Permission denied: '/tmp/log'
# expect: PermissionError [Errno 13] Permission denied: '/tmp/log'
# expect: PermissionError [Errno 13] Permission denied
# expect: PermissionError [Errno 13] Permission denied: '/tmp/log'
# expect: PermissionError [Errno 13] Permission denied: '/tmp/log' -> '/tmp/x'
# expect: PermissionError [Errno 13] Permission denied: '/tmp/log' -> '/tmp/x'
# expect: PermissionError [Errno 13] Permission denied: '/tmp'
# expect: 1
# expect: None
# expect: PermissionError [Errno 13] Permission denied: '/tmp/log'
# expect: PermissionError [Errno 13] Permission denied: '/tmp/k'
# expect: PermissionError [Errno 13] Permission denied: '/tmp/log'
# expect: PermissionError [Errno 13] Permission denied: '/tmp/m/y'
# expect: PermissionError [Errno 13] Permission denied: '/tmp/never'
# expect: False
# expect: <directory '/data', append-only> 0 3 new new
# expect: PermissionError [Errno 13] Permission denied: '/data/log'
# expect: PermissionError [Errno 13] Permission denied: '/data/log'
# expect: PermissionError [Errno 13] Permission denied
# expect: PermissionError [Errno 13] Permission denied: '/data/log'
# expect: PermissionError [Errno 13] Permission denied: '/data/log' -> '/data/x'
# expect: PermissionError [Errno 13] Permission denied: '/data/log' -> '/data/x'
# expect: PermissionError [Errno 13] Permission denied: '/data'
# expect: 1
# expect: None
# expect: PermissionError [Errno 13] Permission denied: '/data/log'
# expect: PermissionError [Errno 13] Permission denied: '/data/k'
# expect: PermissionError [Errno 13] Permission denied: '/data/log'
# expect: PermissionError [Errno 13] Permission denied: '/data/m/y'
# expect: PermissionError [Errno 13] Permission denied: '/data/never'
# expect: False

# --- names that are not UTF-8
import os, pathlib
for d in ("/data", "/tmp", "/over"):
    name = os.fsencode(d) + b"/caf\xe9\xed\xb2\x80"
    with open(name, "w") as f:
        print(ascii(f.name), f.write("x"))
    names = os.listdir(d)
    print(ascii([n for n in names if "caf" in n]), [n for n in os.listdir(os.fsencode(d)) if b"caf" in n], [open(d + "/" + n).read() for n in names if "caf" in n])
    print(ascii([(e.name, e.path) for e in os.scandir(d) if "caf" in e.name]), os.path.exists(name), os.rename(name, d + "/\u20ac\udcff"), ascii(os.listdir(d)[-1]), os.remove(d.encode() + b"/\xe2\x82\xac\xff"))
    try:
        open(d + "/\ud800", "w")
    except UnicodeEncodeError as e:
        print(ascii(str(e)))
    try:
        open(d + "/\udce9")
    except OSError as e:
        print(ascii(str(e)))
# expect: '/data/caf\udce9\udced\udcb2\udc80' 1
# expect: ['caf\udce9\udced\udcb2\udc80'] [b'caf\xe9\xed\xb2\x80'] ['x']
# expect: [('caf\udce9\udced\udcb2\udc80', '/data/caf\udce9\udced\udcb2\udc80')] True None '\u20ac\udcff' None
# expect: "'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
# expect: "[Errno 2] No such file or directory: '/data/\\udce9'"
# expect: '/tmp/caf\udce9\udced\udcb2\udc80' 1
# expect: ['caf\udce9\udced\udcb2\udc80'] [b'caf\xe9\xed\xb2\x80'] ['x']
# expect: [('caf\udce9\udced\udcb2\udc80', '/tmp/caf\udce9\udced\udcb2\udc80')] True None '\u20ac\udcff' None
# expect: "'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
# expect: "[Errno 2] No such file or directory: '/tmp/\\udce9'"
# expect: '/over/caf\udce9\udced\udcb2\udc80' 1
# expect: ['caf\udce9\udced\udcb2\udc80'] [b'caf\xe9\xed\xb2\x80'] ['x']
# expect: [('caf\udce9\udced\udcb2\udc80', '/over/caf\udce9\udced\udcb2\udc80')] True None '\u20ac\udcff' None
# expect: "'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
# expect: "[Errno 2] No such file or directory: '/over/\\udce9'"

# --- revoking
for d in (data, tmp, over):
    with d.open("f", "w") as f:
        f.write("text")
    own, stop = d.revocable()
    f, s = own.open("f", "rb", buffering=0), own.read_only().quota(bytes=5)
    e = list(own.scandir())[0]
    print(f.read(2), stop(), d.listdir() != [])
    for use in (lambda: f.read(), lambda: f.seek(0), lambda: s.listdir(), lambda: own.exists("f"), lambda: e.stat(), lambda: own.rename("f", "g"), lambda: own.open("f"), lambda: own.sub(".")):
        try:
            print(use())
        except PermissionError as e2:
            print(type(e2).__name__, e2)
    f.close()
# expect: b'te' None True
# expect: CapabilityError /data/f was revoked
# expect: CapabilityError /data/f was revoked
# expect: CapabilityError /data was revoked
# expect: CapabilityError /data/f was revoked
# expect: CapabilityError /data was revoked
# expect: CapabilityError /data/f was revoked
# expect: CapabilityError /data/f was revoked
# expect: CapabilityError /data was revoked
# expect: b'te' None True
# expect: CapabilityError /tmp/f was revoked
# expect: CapabilityError /tmp/f was revoked
# expect: CapabilityError /tmp was revoked
# expect: CapabilityError /tmp/f was revoked
# expect: CapabilityError /tmp was revoked
# expect: CapabilityError /tmp/f was revoked
# expect: CapabilityError /tmp/f was revoked
# expect: CapabilityError /tmp was revoked
# expect: b'te' None True
# expect: CapabilityError /over/f was revoked
# expect: CapabilityError /over/f was revoked
# expect: CapabilityError /over was revoked
# expect: CapabilityError /over/f was revoked
# expect: CapabilityError /over was revoked
# expect: CapabilityError /over/f was revoked
# expect: CapabilityError /over/f was revoked
# expect: CapabilityError /over was revoked

# --- a write that does not fit as a whole
for d in (data, tmp, over):
    q = d.quota(bytes=2_500_000)
    f = q.open("w", "wb", buffering=0)
    print(f.write(b"x" * 3_000_000), f.tell())
    for use in (lambda: f.write(b"x" * 3_000_000), lambda: f.write(b"x" * 402_849), lambda: f.write(b"x" * 402_848), lambda: f.write(b"x"), lambda: f.write(b"")):
        try:
            print(use())
        except OSError as e:
            print(e)
    b = d.quota(bytes=2_500_000).open("v", "wb")
    try:
        print(b.write(b"y" * 3_000_000), b.flush())
    except OSError as e:
        print(e)
    try:
        b.close()
    except OSError as e:
        print(e, b.closed)
    b = d.open("v", "wb")
    print(b.write(b"y" * 3_000_000), b.close(), d.stat("v").st_size)
    f.close()
# expect: 2097152 2097152
# expect: [Errno 122] Disk quota exceeded
# expect: [Errno 122] Disk quota exceeded
# expect: 402848
# expect: [Errno 122] Disk quota exceeded
# expect: 0
# expect: [Errno 122] Disk quota exceeded
# expect: [Errno 122] Disk quota exceeded True
# expect: 3000000 None 3000000
# expect: 2097152 2097152
# expect: [Errno 122] Disk quota exceeded
# expect: [Errno 122] Disk quota exceeded
# expect: 402848
# expect: [Errno 122] Disk quota exceeded
# expect: 0
# expect: [Errno 122] Disk quota exceeded
# expect: [Errno 122] Disk quota exceeded True
# expect: 3000000 None 3000000
# expect: 2097152 2097152
# expect: [Errno 122] Disk quota exceeded
# expect: [Errno 122] Disk quota exceeded
# expect: 402848
# expect: [Errno 122] Disk quota exceeded
# expect: 0
# expect: [Errno 122] Disk quota exceeded
# expect: [Errno 122] Disk quota exceeded True
# expect: 3000000 None 3000000

# --- docs/differences/os.md: between grants, names of grants, modes
import os, shutil
for f in (lambda: os.rename("/data/a.txt", "/tmp/x"), lambda: os.replace("/over/a.txt", "/data/x"), lambda: os.rename("/data", "/data/x"), lambda: os.rename("/tmp/none", "/tmp"), lambda: os.rmdir("/tmp"),
          lambda: os.remove("/tmp"), lambda: os.rename("/log", "/tmp/x"), lambda: os.mkdir("/tmp")):
    try:
        print(f())
    except OSError as e:
        print(e.errno, e)
print(shutil.move("/data/a.txt", "/tmp/moved"), open("/tmp/moved").read().split(), os.path.exists("/data/a.txt"))
print(os.mkdir("/tmp/m", 0o700), oct(os.stat("/tmp/m").st_mode), os.makedirs("/tmp/n/o", 0o700), oct(os.stat("/tmp/n/o").st_mode), tmp.mkdir("p", 0), oct(tmp.stat("p").st_mode))
try:
    open("/tmp/" + "x/" * 5000)
except OSError as e:
    print(e.errno, len(e.filename))
# expect: 18 [Errno 18] Invalid cross-device link: '/data/a.txt' -> '/tmp/x'
# expect: 18 [Errno 18] Invalid cross-device link: '/over/a.txt' -> '/data/x'
# expect: 16 [Errno 16] Device or resource busy: '/data' -> '/data/x'
# expect: 2 [Errno 2] No such file or directory: '/tmp/none' -> '/tmp'
# expect: 22 [Errno 22] Invalid argument: '/tmp'
# expect: 21 [Errno 21] Is a directory: '/tmp'
# expect: 1 [Errno 1] Operation not permitted: '/log'
# expect: 17 [Errno 17] File exists: '/tmp'
# expect: /tmp/moved ['one', 'two'] False
# expect: None 0o40777 None 0o40777 None 0o40777
# expect: 36 10005
