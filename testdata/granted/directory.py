# The object of a granted directory: `data` (a.txt, sub/b.txt) and `files`, one file named cfg.
# cpython: skip (there is no directory granted)
class P:
    def __init__(self, p): self.p = p
    def __fspath__(self): return self.p
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(data, data.listdir(), data.exists("a.txt"), data.exists("none"), data.stat("a.txt").st_size, data.open("a.txt").read())
print(data.listdir(P("sub")), data.exists(P("a.txt")), data.stat(P("a.txt")).st_size, data.open(P("a.txt")).read(), [e.name for e in data.scandir(P("sub"))])
for make in (str, P):
    print(data.mkdir(make("d")), data.makedirs(make("e/f/g")), data.makedirs(make("e/f/g"), exist_ok=True), data.open(make("d/x"), "w").write("x"),
          data.rename(make("d/x"), "d/y"), data.replace(make("d/y"), "d/z"), data.listdir("d"), data.unlink(make("d/z")),
          data.open("d/w", "w").close(), data.remove(make("d/w")), data.rmdir(make("d")), data.rmdir(make("e/f/g")), data.rmdir("e/f"), data.rmdir("e"), data.sub(make("sub")).listdir())
for f in (lambda: data.open("none"), lambda: data.open("../x"), lambda: data.open(3), lambda: data.mkdir("sub"), lambda: data.rmdir("sub"), lambda: data.remove("sub"),
          lambda: data.rename("none", "x"), lambda: data.sub("a.txt"), lambda: data.listdir("a.txt"), lambda: data.quota(bytes=-1)):
    show(f)
# expect: <directory '/data', read-write> ['a.txt', 'sub'] True False 8 one
# expect: two
# expect:
# expect: ['b.txt'] True 8 one
# expect: two
# expect:  ['b.txt']
# expect: None None None 1 None None ['z'] None None None None None None None ['b.txt']
# expect: None None None 1 None None ['z'] None None None None None None None ['b.txt']
# expect: FileNotFoundError [Errno 2] No such file or directory: '/data/none'
# expect: PermissionError [Errno 13] Permission denied: '/data/../x'
# expect: OSError [Errno 9] Bad file descriptor
# expect: FileExistsError [Errno 17] File exists: '/data/sub'
# expect: OSError [Errno 39] Directory not empty: '/data/sub'
# expect: IsADirectoryError [Errno 21] Is a directory: '/data/sub'
# expect: FileNotFoundError [Errno 2] No such file or directory: '/data/none' -> '/data/x'
# expect: NotADirectoryError [Errno 20] Not a directory: '/data/a.txt'
# expect: NotADirectoryError [Errno 20] Not a directory: '/data/a.txt'
# expect: ValueError a limit cannot be negative

# --- entries
with data.scandir() as it:
    for e in it:
        print(e, e.name, e.path, e.is_file(), e.is_dir(), e.is_symlink(), e.stat().st_size >= 0, e.__fspath__())
it = data.scandir()
it.close()
print(list(it))
# expect: <DirEntry 'a.txt'> a.txt a.txt True False False True a.txt
# expect: <DirEntry 'sub'> sub sub False True False True sub
# expect: []

# --- weaker ones
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
ro = data.read_only()
print(ro, ro.sub("sub").open("b.txt").read(), ro.open("a.txt").read())
for f in (lambda: ro.open("a.txt", "w"), lambda: ro.mkdir("x"), lambda: ro.remove("a.txt"), lambda: ro.rename("a.txt", "b"), lambda: ro.rmdir("sub"), lambda: ro.sub("sub").open("n", "w")):
    show(f)
few = data.quota(bytes=3, handles=1)
f = few.open("n", "w")
show(lambda: few.open("a.txt"))
f.write("abcd")
show(f.close)
d, revoke = data.revocable()
s = d.sub("sub")
print(d.listdir(), revoke(), repr(revoke)[:10])
for f in (lambda: d.listdir(), lambda: s.open("b.txt"), lambda: s.exists("b.txt"), lambda: d.read_only().stat()):
    show(f)
# expect: <directory '/data', read-only> b one
# expect: two
# expect:
# expect: PermissionError [Errno 13] Permission denied: '/data/a.txt'
# expect: PermissionError [Errno 13] Permission denied: '/data/x'
# expect: PermissionError [Errno 13] Permission denied: '/data/a.txt'
# expect: PermissionError [Errno 13] Permission denied: '/data/a.txt' -> '/data/b'
# expect: PermissionError [Errno 13] Permission denied: '/data/sub'
# expect: PermissionError [Errno 13] Permission denied: '/data/sub/n'
# expect: OSError [Errno 24] Too many open files: '/data/a.txt'
# expect: OSError [Errno 122] Disk quota exceeded
# expect: ['a.txt', 'n', 'sub'] None <adder.rev
# expect: CapabilityError /data was revoked
# expect: CapabilityError /data/sub/b.txt was revoked
# expect: CapabilityError /data/sub/b.txt was revoked
# expect: CapabilityError /data was revoked

# --- files granted one by one
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(files.listdir(), files.exists("cfg"), files.exists("x"), files.stat("cfg").st_size, files.open("cfg").read(), open("/files/cfg").read())
for f in (lambda: files.open("x"), lambda: files.open(""), lambda: files.open("cfg/x"), lambda: files.stat("x"), lambda: open("/files/x"), lambda: files.open("cfg", "w")):
    show(f)
# expect: ['cfg'] True False 1 b b
# expect: FileNotFoundError [Errno 2] No such file or directory: '/files/x'
# expect: IsADirectoryError [Errno 21] Is a directory: '/files'
# expect: NotADirectoryError [Errno 20] Not a directory: '/files/cfg'
# expect: FileNotFoundError [Errno 2] No such file or directory: '/files/x'
# expect: FileNotFoundError [Errno 2] No such file or directory: '/files/x'
# expect: PermissionError [Errno 13] Permission denied: '/files/cfg'

# --- clock and entropy
print(now.time(), now.time_ns(), now.monotonic(), now.monotonic_ns(), now.perf_counter(), now.perf_counter_ns(), now.sleep(0), len(rnd.bytes(4)))
# expect: 1767323045.25 1767323045250000000 0.0 0 0.0 0 None 4
