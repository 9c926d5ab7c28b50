# os.path: text of paths.
import os, posixpath, genericpath
P = os.path
print(P is posixpath, P.sep, P.curdir, P.pardir, P.altsep, P.extsep, P.pathsep, P.devnull, P.supports_unicode_filenames)  # expect: True / . .. None . : /dev/null False
for a in ["", "/", "//", "///", "a", "a/", "/a", "a/b", "/a/b/", "//a", "///a/b", "a//b", "a/b.c", ".c", "..c", "a.b.c", "a.", ".", "..", "./a", "a/../b", "/..", "../..", "a/./b//c/..", "/a/../../b", "a/b/.", "/a.b/c", "...", "a/..b.c", "/.a", "a\\b"]:
    print(repr(a), P.split(a), P.splitext(a), P.splitdrive(a), P.splitroot(a), P.basename(a), P.dirname(a), P.normpath(a), P.isabs(a), P.normcase(a))
    b = a.encode()
    assert P.normpath(b) == P.normpath(a).encode() and P.split(b) == tuple(x.encode() for x in P.split(a)) and P.splitext(b) == tuple(x.encode() for x in P.splitext(a)) and P.splitroot(b) == tuple(x.encode() for x in P.splitroot(a))
# expect-repr: '\'\' (\'\', \'\') (\'\', \'\') (\'\', \'\') (\'\', \'\', \'\')   . False '
# expect: '/' ('/', '') ('/', '') ('', '/') ('', '/', '')  / / True /
# expect: '//' ('//', '') ('//', '') ('', '//') ('', '//', '')  // // True //
# expect: '///' ('///', '') ('///', '') ('', '///') ('', '/', '//')  /// / True ///
# expect: 'a' ('', 'a') ('a', '') ('', 'a') ('', '', 'a') a  a False a
# expect: 'a/' ('a', '') ('a/', '') ('', 'a/') ('', '', 'a/')  a a False a/
# expect: '/a' ('/', 'a') ('/a', '') ('', '/a') ('', '/', 'a') a / /a True /a
# expect: 'a/b' ('a', 'b') ('a/b', '') ('', 'a/b') ('', '', 'a/b') b a a/b False a/b
# expect: '/a/b/' ('/a/b', '') ('/a/b/', '') ('', '/a/b/') ('', '/', 'a/b/')  /a/b /a/b True /a/b/
# expect: '//a' ('//', 'a') ('//a', '') ('', '//a') ('', '//', 'a') a // //a True //a
# expect: '///a/b' ('///a', 'b') ('///a/b', '') ('', '///a/b') ('', '/', '//a/b') b ///a /a/b True ///a/b
# expect: 'a//b' ('a', 'b') ('a//b', '') ('', 'a//b') ('', '', 'a//b') b a a/b False a//b
# expect: 'a/b.c' ('a', 'b.c') ('a/b', '.c') ('', 'a/b.c') ('', '', 'a/b.c') b.c a a/b.c False a/b.c
# expect: '.c' ('', '.c') ('.c', '') ('', '.c') ('', '', '.c') .c  .c False .c
# expect: '..c' ('', '..c') ('..c', '') ('', '..c') ('', '', '..c') ..c  ..c False ..c
# expect: 'a.b.c' ('', 'a.b.c') ('a.b', '.c') ('', 'a.b.c') ('', '', 'a.b.c') a.b.c  a.b.c False a.b.c
# expect: 'a.' ('', 'a.') ('a', '.') ('', 'a.') ('', '', 'a.') a.  a. False a.
# expect: '.' ('', '.') ('.', '') ('', '.') ('', '', '.') .  . False .
# expect: '..' ('', '..') ('..', '') ('', '..') ('', '', '..') ..  .. False ..
# expect: './a' ('.', 'a') ('./a', '') ('', './a') ('', '', './a') a . a False ./a
# expect: 'a/../b' ('a/..', 'b') ('a/../b', '') ('', 'a/../b') ('', '', 'a/../b') b a/.. b False a/../b
# expect: '/..' ('/', '..') ('/..', '') ('', '/..') ('', '/', '..') .. / / True /..
# expect: '../..' ('..', '..') ('../..', '') ('', '../..') ('', '', '../..') .. .. ../.. False ../..
# expect: 'a/./b//c/..' ('a/./b//c', '..') ('a/./b//c/..', '') ('', 'a/./b//c/..') ('', '', 'a/./b//c/..') .. a/./b//c a/b False a/./b//c/..
# expect: '/a/../../b' ('/a/../..', 'b') ('/a/../../b', '') ('', '/a/../../b') ('', '/', 'a/../../b') b /a/../.. /b True /a/../../b
# expect: 'a/b/.' ('a/b', '.') ('a/b/.', '') ('', 'a/b/.') ('', '', 'a/b/.') . a/b a/b False a/b/.
# expect: '/a.b/c' ('/a.b', 'c') ('/a.b/c', '') ('', '/a.b/c') ('', '/', 'a.b/c') c /a.b /a.b/c True /a.b/c
# expect: '...' ('', '...') ('...', '') ('', '...') ('', '', '...') ...  ... False ...
# expect: 'a/..b.c' ('a', '..b.c') ('a/..b', '.c') ('', 'a/..b.c') ('', '', 'a/..b.c') ..b.c a a/..b.c False a/..b.c
# expect: '/.a' ('/', '.a') ('/.a', '') ('', '/.a') ('', '/', '.a') .a / /.a True /.a
# expect: 'a\\b' ('', 'a\\b') ('a\\b', '') ('', 'a\\b') ('', '', 'a\\b') a\b  a\b False a\b
for args in [("a",), ("a", "b"), ("a/", "b"), ("a", "/b"), ("", "b"), ("a", ""), ("a", "", "b"), ("/a", "b", "../c"), (b"a", b"b")]:
    print(args, P.join(*args))
# expect: ('a',) a
# expect: ('a', 'b') a/b
# expect: ('a/', 'b') a/b
# expect: ('a', '/b') /b
# expect: ('', 'b') b
# expect: ('a', '') a/
# expect: ('a', '', 'b') a/b
# expect: ('/a', 'b', '../c') /a/b/../c
# expect: (b'a', b'b') b'a/b'
for f in [lambda: P.join("a", b"b"), lambda: P.join(b"a", "b"), lambda: P.join("a", 1), lambda: P.join(1), lambda: P.split(None), lambda: P.relpath(""), lambda: P.commonpath([]), lambda: P.commonpath(["a", "/b"]), lambda: P.commonpath(["a", b"b"]), lambda: P.relpath("a", b"b")]:
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: TypeError Can't mix strings and bytes in path components
# expect: TypeError Can't mix strings and bytes in path components
# expect: TypeError join() argument must be str, bytes, or os.PathLike object, not 'int'
# expect: TypeError expected str, bytes or os.PathLike object, not int
# expect: TypeError expected str, bytes or os.PathLike object, not NoneType
# expect: ValueError no path specified
# expect: ValueError commonpath() arg is an empty sequence
# expect: ValueError Can't mix absolute and relative paths
# expect: TypeError Can't mix strings and bytes in path components
# expect: TypeError Can't mix strings and bytes in path components
for l in [["/a/b", "/a/c"], ["a/b/c", "a/b"], ["/a", "/b"], ["a", "b"], ["/a/b/../c", "/a/b"], ["a/./b", "a/b"], ["/"], ["a//b", "a/b/c"]]:
    print(l, P.commonpath(l), P.commonprefix(l))
# expect: ['/a/b', '/a/c'] /a /a/
# expect: ['a/b/c', 'a/b'] a/b a/b
# expect: ['/a', '/b'] / /
# expect-repr: '[\'a\', \'b\']  '
# expect: ['/a/b/../c', '/a/b'] /a/b /a/b
# expect: ['a/./b', 'a/b'] a/b a/
# expect: ['/'] / /
# expect: ['a//b', 'a/b/c'] a/b a/
print(P.commonprefix([]), P.commonprefix([[1, 2, 3], [1, 2]]), P.commonprefix([b"ab", b"ac"]))  # expect:  [1, 2] b'a'
for p, s in [("/a/b", "/a"), ("/a", "/a/b"), ("/a/b", "/a/b"), ("/a", "/"), ("/", "/a"), ("/a/b/c", "/a/d/e")]:
    print(p, s, P.relpath(p, s))
# expect: /a/b /a b
# expect: /a /a/b ..
# expect: /a/b /a/b .
# expect: /a / a
# expect: / /a ..
# expect: /a/b/c /a/d/e ../../b/c
os.environ["X_1"] = "val"
os.environ.pop("NOPE", None)
for s in ["$X_1", "${X_1}/b", "a$X_1.c", "$NOPE", "${NOPE}", "$", "${", "${X_1", "$$X_1", "$X_1$X_1", "$é", "no"]:
    print(s, P.expandvars(s))
# expect: $X_1 val
# expect: ${X_1}/b val/b
# expect: a$X_1.c aval.c
# expect: $NOPE $NOPE
# expect: ${NOPE} ${NOPE}
# expect: $ $
# expect: ${ ${
# expect: ${X_1 ${X_1
# expect: $$X_1 $val
# expect: $X_1$X_1 valval
# expect: $é $é
# expect: no no
print(P.expandvars(b"$X_1/x"))  # expect: b'val/x'
os.environ["HOME"] = "/home/me/"
for s in ["~", "~/a", "a~", "a/~", ""]:
    print(s, P.expanduser(s))
# expect: ~ /home/me
# expect: ~/a /home/me/a
# expect: a~ a~
# expect: a/~ a/~
# expect-repr: ' '
print(P.expanduser(b"~/x"), P.abspath("/a/./b/../c"), P.realpath("/nosuch/../nosuch2"), P.isjunction("x"), P.isdevdrive("x"))  # expect: b'/home/me/x' /a/c /nosuch2 False False
# ---
import os
print(os.fspath("a"), os.fspath(b"a"), os.fsencode("é\udcff"), os.fsdecode(b"\xc3\xa9\xff") == "é\udcff")  # expect: a b'a' b'\xc3\xa9\xff' True
class Q:
    def __fspath__(self): return "q/p"
class R:
    def __fspath__(self): return 5
class S: pass
print(os.fspath(Q()), os.path.join(Q(), "x"), isinstance(Q(), os.PathLike), isinstance(S(), os.PathLike), issubclass(Q, os.PathLike), os.PathLike[str])  # expect: q/p q/p/x True False True os.PathLike[str]
for x in [5, None, S(), R()]:
    try:
        os.fspath(x)
    except TypeError as e:
        print(e)
# expect: expected str, bytes or os.PathLike object, not int
# expect: expected str, bytes or os.PathLike object, not NoneType
# expect: expected str, bytes or os.PathLike object, not S
# expect: expected R.__fspath__() to return str or bytes, not int
e = os.environ
e["k"] = "v"
print(e["k"], "k" in e, e.get("none"), os.getenv("k"), os.getenv("none", 3), os.environb[b"k"], os.getenvb(b"k"), e.setdefault("k", "w"), e.pop("k"), "k" in e)  # expect: v True None v 3 b'v' b'v' v v False
for f in [lambda: e["none"], lambda: e.__setitem__("a", 1), lambda: e.__setitem__(1, "a"), lambda: e.__delitem__("none")]:
    try:
        f()
    except (KeyError, TypeError) as x:
        print(type(x).__name__, x)
# expect: KeyError 'none'
# expect: TypeError str expected, not int
# expect: TypeError str expected, not int
# expect: KeyError 'none'
e |= {"z": "1"}
print(e["z"], (e | {"z": "2"})["z"], ({"z": "3"} | e)["z"], type(e.copy()))  # expect: 1 2 1 <class 'dict'>
print(os.name, os.linesep, os.SEEK_END, os.O_RDONLY, os.strerror(2), os.strerror(9999), os.error is OSError, os.EX_USAGE)  # expect-repr: 'posix '
# expect:  2 0 No such file or directory Unknown error 9999 True 64
print(os.waitstatus_to_exitcode(256), os.WIFEXITED(256), os.WEXITSTATUS(512), os.WIFSIGNALED(9), os.WTERMSIG(9))  # expect: 1 True 2 True 9
import stat
for m in [0o100644, 0o040755, 0o120777, 0o104755, 0o102755, 0o041777, 0o100000, 0o010600, 0o060660, 0o020620, 0o140777, 0]:
    print(stat.filemode(m), stat.S_IMODE(m), stat.S_IFMT(m), stat.S_ISREG(m), stat.S_ISDIR(m), stat.S_ISLNK(m), stat.S_ISFIFO(m), stat.S_ISSOCK(m), stat.S_ISBLK(m), stat.S_ISCHR(m))
# expect: -rw-r--r-- 420 32768 True False False False False False False
# expect: drwxr-xr-x 493 16384 False True False False False False False
# expect: lrwxrwxrwx 511 40960 False False True False False False False
# expect: -rwsr-xr-x 2541 32768 True False False False False False False
# expect: -rwxr-sr-x 1517 32768 True False False False False False False
# expect: drwxrwxrwt 1023 16384 False True False False False False False
# expect: ---------- 0 32768 True False False False False False False
# expect: prw------- 384 4096 False False False True False False False
# expect: brw-rw---- 432 24576 False False False False False True False
# expect: crw--w---- 400 8192 False False False False False False True
# expect: srwxrwxrwx 511 49152 False False False False True False False
# expect: ?--------- 0 0 False False False False False False False
print(stat.S_ISUID, stat.ST_SIZE, stat.UF_HIDDEN, stat.FILE_ATTRIBUTE_HIDDEN)  # expect: 2048 6 32768 2
# --- cpython: skip (there is no file without a grant)
import os
for f in [lambda: os.stat("/x/y"), lambda: os.listdir("x"), lambda: os.mkdir("x/y"), lambda: os.urandom(3), lambda: os.remove("x"), lambda: os.rename("a/b", "c/d"), lambda: os.chmod("x", 0)]:
    try:
        f()
    except PermissionError as e:
        print(type(e).__name__, e, e.grant)
# expect: CapabilityError os.stat('/x/y') needs a directory at /x, which was not granted: add it with --grant x=dir:PATH x=dir:PATH
# expect: CapabilityError os.listdir('x') needs a directory at /x, which was not granted: add it with --grant x=dir:PATH x=dir:PATH
# expect: CapabilityError os.mkdir('x/y') needs a directory at /x, which was not granted: add it with --grant x=dir:PATH:rw x=dir:PATH:rw
# expect: CapabilityError os.urandom() needs entropy, which was not granted: add it with --grant rnd=random rnd=random
# expect: CapabilityError os.remove('x') needs a file at /x, which was not granted: add it with --grant x=file:PATH:rw x=file:PATH:rw
# expect: CapabilityError os.rename('a/b') needs a directory at /a, which was not granted: add it with --grant a=dir:PATH:rw a=dir:PATH:rw
# expect: CapabilityError os.chmod('x') needs a file at /x, which was not granted: add it with --grant x=file:PATH:rw x=file:PATH:rw
print(os.listdir("/"), os.path.isdir("/"), os.path.exists("/x"), os.getcwd(), os.path.abspath("x"), list(os.walk("/")), os.cpu_count(), os.path.ismount("/"))  # expect: [] True False / /x [('/', [], [])] 1 True
for f in [lambda: os.open("x", 0), lambda: os.close(3), lambda: os.read(3, 1), lambda: os.fdopen(1), lambda: os.pipe(), lambda: os.get_terminal_size(), lambda: os.waitpid(-1, 0), lambda: os.kill(1, 9)]:
    try:
        f()
    except OSError as e:
        print(type(e).__name__, e)
# expect: OSError [Errno 38] Function not implemented: 'x'
# expect: OSError [Errno 9] Bad file descriptor
# expect: OSError [Errno 9] Bad file descriptor
# expect: OSError [Errno 9] Bad file descriptor
# expect: OSError [Errno 38] Function not implemented
# expect: OSError [Errno 25] Inappropriate ioctl for device
# expect: ChildProcessError [Errno 10] No child processes
# expect: ProcessLookupError [Errno 3] No such process
import _mounts
try:
    _mounts.find("x", "y", False)
except PermissionError as e:
    print(e)  # expect: find() is for the module os alone
print([n for n in ("system", "popen", "fork", "execv", "getuid", "uname", "times", "setuid") if hasattr(os, n)])  # expect: []
