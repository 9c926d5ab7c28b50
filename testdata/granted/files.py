# Files of a granted directory: `data` is one with a.txt ("one\ntwo\n") and sub/b.txt.
# cpython: skip (there is no directory granted)
import io, os
f = io.FileIO("/data/a.txt")
print(f.read(3), f.read(), f.readall(), f.seek(0), f.readall(), f.tell(), f.name, f.mode, f.closefd, f.readable(), f.writable(), f.seekable(), f.isatty())
b = bytearray(5)
print(f.seek(1), f.readinto(b), b, f.close(), f.closed)
try:
    f.read()
except ValueError as e:
    print(e)
with io.FileIO("/data/new.bin", "w+") as f:
    print(f.write(b"x" * 3_000_000), f.truncate(2_500_000), f.seek(0), len(f.readall()), f.seek(0, 2), repr(f))
with open("/data/new.bin", "rb") as f:
    print(len(f.read()), f.raw.name, type(f).__name__)
with open("/data/t.txt", "w") as f:
    print(f.write("line\u20ac\n" * 3), f.encoding, f.name, f.mode)
print(open("/data/t.txt").readlines(), repr(open("/data/t.txt", newline="").read()[-2:]), io.open_code("/data/a.txt").read())
# expect: b'one' b'\ntwo\n' b'' 0 b'one\ntwo\n' 8 /data/a.txt rb True True False True False
# expect: 1 5 bytearray(b'ne\ntw') None True
# expect: I/O operation on closed file
# expect: 3000000 2500000 0 2500000 2500000 <_io.FileIO name='/data/new.bin' mode='rb+' closefd=True>
# expect: 2500000 /data/new.bin BufferedReader
# expect: 18 utf-8 /data/t.txt w
# expect: ['line€\n', 'line€\n', 'line€\n'] '€\n' b'one\ntwo\n'

# --- os: what a file is
import os, stat
st = os.stat("/data/a.txt")
print(st.st_size, stat.S_ISREG(st.st_mode), st.st_nlink >= 0, st.st_uid, st.st_gid, st.st_dev, type(st.st_ino).__name__, type(st.st_mtime).__name__,
      type(st.st_mtime_ns).__name__, type(st.st_atime).__name__, type(st.st_atime_ns).__name__, type(st.st_ctime).__name__, type(st.st_ctime_ns).__name__,
      repr(st).startswith("os.stat_result(st_mode="), st[6], len(st))
print(sorted(os.listdir("/data")), sorted(os.listdir("/")), os.path.isdir("/data/sub"), os.path.exists("/data/none"), os.path.getsize("/data/a.txt"))
print(stat.S_ISDIR(os.stat("/").st_mode), stat.S_ISDIR(os.stat("/data").st_mode))
print(os.terminal_size((80, 25)), os.terminal_size((80, 25)).columns, os.terminal_size((80, 25)).lines)
for root, dirs, names in os.walk("/data"):
    print(root, sorted(dirs), sorted(names))
# expect: 8 True True 0 0 0 int float int float int float int True 8 13
# expect: ['a.txt', 'sub'] ['data', 'files', 'log', 'over', 'tmp'] True False 8
# expect: True True
# expect: os.terminal_size(columns=80, lines=25) 80 25
# expect: /data ['sub'] ['a.txt']
# expect: /data/sub [] ['b.txt']

# --- entropy
import os
print(len(os.urandom(5)), os.urandom(0))
# expect: 5 b''
