# A single file: `log`, which may be read and written, and is not there at first.
# cpython: skip (there is no file granted)
import os, pathlib
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(log, log.exists(), os.path.exists("/log"), log.write_text("one\ntwo\n"), log.read_text(), log.stat().st_size, os.path.getsize("/log"), os.path.isfile("/log"))
print(log.write_bytes(b"\xe9\r\n"), log.read_bytes(), ascii(log.read_text("latin-1")), ascii(log.read_text(encoding="latin-1", newline="")), log.write_text("\u20ac\n", "utf-8", newline="\r\n"), log.read_bytes())
with log.open("a") as f:
    print(f.name, f.mode, f.write("x"))
with open("/log", "rb", buffering=0) as f:
    print(f, f.read())
print(pathlib.Path("/log").read_bytes(), pathlib.Path("/log").write_bytes(bytearray(b"abc")), log.read_text(), os.truncate("/log", 1), log.read_text())
for f in (lambda: log.open("q"), lambda: log.write_text(b"x"), lambda: log.write_bytes("x"), lambda: log.read_text("none"), lambda: open("/log/x"), lambda: os.stat("/log/x"), lambda: os.listdir("/log"),
          lambda: os.remove("/log"), lambda: os.rename("/log", "/data/x"), lambda: os.mkdir("/log"), lambda: os.rmdir("/log"), lambda: os.chmod("/log", 0), lambda: log.write_text("\ud800"), lambda: log.open(buffering="x")):
    show(f)
# expect: <file '/log', read-write> False False 8 one
# expect: two
# expect:  8 8 True
# expect: 3 b'\xe9\r\n' '\xe9\n' '\xe9\r\n' 2 b'\xe2\x82\xac\r\n'
# expect: /log a 1
# expect: <_io.FileIO name='/log' mode='rb' closefd=True> b'\xe2\x82\xac\r\nx'
# expect: b'\xe2\x82\xac\r\nx' 3 abc None a
# expect: ValueError invalid mode: 'q'
# expect: TypeError data must be str, not bytes
# expect: TypeError a bytes-like object is required, not 'str'
# expect: LookupError unknown encoding: none
# expect: NotADirectoryError [Errno 20] Not a directory: '/log/x'
# expect: NotADirectoryError [Errno 20] Not a directory: '/log/x'
# expect: NotADirectoryError [Errno 20] Not a directory: '/log'
# expect: PermissionError [Errno 1] Operation not permitted: '/log'
# expect: PermissionError [Errno 1] Operation not permitted: '/log'
# expect: FileExistsError [Errno 17] File exists: '/log'
# expect: NotADirectoryError [Errno 20] Not a directory: '/log'
# expect: PermissionError [Errno 1] Operation not permitted: '/log'
# expect: UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: TypeError 'str' object cannot be interpreted as an integer

# --- weaker ones
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
log.write_text("0123456789")
ro, ao = log.read_only(), log.append_only()
print(ro, ao, ao.read_only(), ro.append_only())
for f in (lambda: ro.read_text(), lambda: ro.write_text("x"), lambda: ro.open("a"), lambda: ro.open("r+"), lambda: ao.open("a").write("x"), lambda: ao.write_text("x"), lambda: ao.open("r+"), lambda: ro.append_only().open("a")):
    show(f)
q = log.quota(read=12, write=3, handles=1)
print(q.read_text())
for f in (lambda: q.open("rb", 0).read(1), lambda: q.open("rb", 0).read(5), lambda: q.read_text(), lambda: q.write_text("abc"), lambda: q.open("ab", 0).write(b"d"), lambda: [q.open("a"), q.open("a")], lambda: log.quota(read=-1)):
    show(f)
exact = log.quota(read=3)
print(exact.read_bytes(), exact.quota(read=0).exists())
own, revoke = log.revocable()
f = own.open("rb", buffering=0)
print(f.read(1), revoke(), log.exists())
for g in (lambda: f.read(), lambda: own.read_text(), lambda: own.exists(), lambda: own.stat(), lambda: own.read_only().write_text("x")):
    show(g)
# expect: <file '/log', read-only> <file '/log', append-only> <file '/log', read-only> <file '/log', read-only>
# expect: 0123456789
# expect: PermissionError [Errno 13] Permission denied: '/log'
# expect: PermissionError [Errno 13] Permission denied: '/log'
# expect: PermissionError [Errno 13] Permission denied: '/log'
# expect: 1
# expect: PermissionError [Errno 13] Permission denied: '/log'
# expect: PermissionError [Errno 13] Permission denied: '/log'
# expect: PermissionError [Errno 13] Permission denied: '/log'
# expect: 0123456789
# expect: b'0'
# expect: b'0'
# expect: OSError [Errno 122] Disk quota exceeded: '/log'
# expect: 3
# expect: OSError [Errno 122] Disk quota exceeded
# expect: OSError [Errno 24] Too many open files: '/log'
# expect: ValueError a limit cannot be negative
# expect: b'abc' True
# expect: b'a' None True
# expect: CapabilityError /log was revoked
# expect: CapabilityError /log was revoked
# expect: CapabilityError /log was revoked
# expect: CapabilityError /log was revoked
# expect: CapabilityError /log was revoked
