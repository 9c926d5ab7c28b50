# pathlib in a granted directory.
# cpython: skip (there is no directory to grant)
import os, sys
from pathlib import *
os.chdir("/data")
def t(f):
    try: print(f())
    except OSError as e: print(type(e).__name__, e.errno)
    except Exception as e: print(type(e).__name__, e)
p = Path("d"); t(lambda: p.mkdir()); t(lambda: p.mkdir()); t(lambda: p.mkdir(exist_ok=True)); t(lambda: (p/"x/y/z").mkdir()); t(lambda: (p/"x/y/z").mkdir(parents=True)); t(lambda: (p/"x/y/z").mkdir(parents=True)); t(lambda: Path("a.txt").mkdir(exist_ok=True))
t(lambda: (p/"f.py").write_text("one\nzwö\n", encoding="utf-8")); t(lambda: (p/"f.py").read_text(encoding="utf-8")); t(lambda: (p/"f.py").read_bytes()); t(lambda: (p/"b").write_bytes(b"xyz")); t(lambda: (p/"b").write_text(b"")); t(lambda: (p/"b").write_bytes("s")); t(lambda: (p/"b").read_bytes()); t(lambda: (p/"n").read_text())
for n in (".h", "x/g.py", "x/y/k.PY", "x/y/z/m.txt"): t(lambda: (p/n).touch())
t(lambda: (p/".h").touch(exist_ok=False)); t(lambda: (p/".h").touch())
for top, pats in ((p, ["*", "*.py", "**/*.py", "**", "x/*", "**/", "*/", "x/y/../*", "f.py", "nope", "**/z/**", "[fb]*", "X/*", "./f.py", "**/y/k.PY", "", "/abs", "x/**/z", "..", "**/**"]), (Path("."), ["*", "d/*", "**/*.txt", "**"]), (Path("/data/d"), ["*", "**/*.py"])):
    for pat in pats:
        t(lambda: sorted(map(str, top.glob(pat)))); t(lambda: sorted(map(str, top.rglob(pat))) if pat else None)
t(lambda: sorted(p.glob("*.PY", case_sensitive=False))); t(lambda: sorted(p.rglob("*.PY", case_sensitive=False)))
t(lambda: sorted(p.iterdir())); t(lambda: list(Path("zz").iterdir())); t(lambda: [(str(a), sorted(b), sorted(c)) for a, b, c in p.walk()]); t(lambda: [str(a) for a, b, c in p.walk(top_down=False)]); t(lambda: sorted(str(a) for a, b, c in Path().walk()))
for q in (p, p/"f.py", p/"no", Path("/"), Path(".")):
    print(q, q.exists(), q.is_dir(), q.is_file(), q.is_symlink(), q.is_mount() if str(q) == "d" else 0, q.is_fifo(), q.is_socket(), q.is_block_device(), q.is_char_device(), q.is_junction(), q.info.exists(), q.info.is_dir(), q.info.is_file(), q.info.is_symlink(), q.absolute(), q.resolve())
print([(c.name, c.info.is_dir(), c.info.is_file(), c.info.exists(), c.info.is_symlink()) for c in sorted(p.iterdir())])
t(lambda: Path("zz").stat()); t(lambda: Path("d/f.py").stat().st_size); t(lambda: Path("zz").resolve(strict=True)); t(lambda: Path.cwd()); t(lambda: Path("d/../a.txt").resolve()); t(lambda: Path("d/x/../f.py").samefile("d/f.py")); t(lambda: Path("d").samefile("zz"))
t(lambda: (p/"f.py").rename("r.py")); t(lambda: Path("r.py").replace(p/"f.py")); t(lambda: (p/"f.py").copy("c.py")); t(lambda: (p/"f.py").copy_into(p/"x")); t(lambda: p.copy("e")); t(lambda: p.copy("d/in")); t(lambda: p.copy("d")); t(lambda: p.copy("e")); t(lambda: Path("e").move("e2")); t(lambda: Path("c.py").move_into("e2")); t(lambda: Path("").copy_into("x")); t(lambda: sorted(map(str, Path("e2").rglob("*"))))
t(lambda: Path("e2").rmdir()); t(lambda: Path("e2/b").unlink()); t(lambda: Path("e2/b").unlink()); t(lambda: Path("e2/b").unlink(missing_ok=True)); t(lambda: Path("e2").unlink()); t(lambda: Path("a.txt/x").exists()); t(lambda: Path("a.txt/x").stat()); t(lambda: Path("bad\0").exists()); t(lambda: Path("bad\0").stat())
with (p/"f.py").open() as f: print(f.readline(), f.name, type(f).__name__)
with (p/"f.py").open("rb") as f: print(f.read(3))
os.environ["HOME"] = "/home/u"; t(lambda: Path.home()); t(lambda: Path("~/x").expanduser()); t(lambda: Path("~nobodyxyz/x").expanduser()); t(lambda: Path("a/~").expanduser())
# expect: None
# expect: FileExistsError 17
# expect: None
# expect: FileNotFoundError 2
# expect: None
# expect: FileExistsError 17
# expect: FileExistsError 17
# expect: 8
# expect: one
# expect: zwö
# expect:
# expect: b'one\nzw\xc3\xb6\n'
# expect: 3
# expect: TypeError data must be str, not bytes
# expect: TypeError memoryview: a bytes-like object is required, not 'str'
# expect: b'xyz'
# expect: FileNotFoundError 2
# expect: None
# expect: None
# expect: None
# expect: None
# expect: FileExistsError 17
# expect: None
# expect: ['d/.h', 'd/b', 'd/f.py', 'd/x']
# expect: ['d/.h', 'd/b', 'd/f.py', 'd/x', 'd/x/g.py', 'd/x/y', 'd/x/y/k.PY', 'd/x/y/z', 'd/x/y/z/m.txt']
# expect: ['d/f.py']
# expect: ['d/f.py', 'd/x/g.py']
# expect: ['d/f.py', 'd/x/g.py']
# expect: ['d/f.py', 'd/x/g.py']
# expect: ['d', 'd/.h', 'd/b', 'd/f.py', 'd/x', 'd/x/g.py', 'd/x/y', 'd/x/y/k.PY', 'd/x/y/z', 'd/x/y/z/m.txt']
# expect: ['d', 'd/.h', 'd/b', 'd/f.py', 'd/x', 'd/x/g.py', 'd/x/y', 'd/x/y/k.PY', 'd/x/y/z', 'd/x/y/z/m.txt']
# expect: ['d/x/g.py', 'd/x/y']
# expect: ['d/x/g.py', 'd/x/y']
# expect: ['d', 'd/x', 'd/x/y', 'd/x/y/z']
# expect: ['d', 'd/x', 'd/x/y', 'd/x/y/z']
# expect: ['d/x']
# expect: ['d/x', 'd/x/y', 'd/x/y/z']
# expect: ['d/x/y/../g.py', 'd/x/y/../y']
# expect: ['d/x/y/../g.py', 'd/x/y/../y']
# expect: ['d/f.py']
# expect: ['d/f.py']
# expect: []
# expect: []
# expect: ['d/x/y/z', 'd/x/y/z/m.txt']
# expect: ['d/x/y/z', 'd/x/y/z/m.txt']
# expect: ['d/b', 'd/f.py']
# expect: ['d/b', 'd/f.py']
# expect: []
# expect: []
# expect: ['d/f.py']
# expect: ['d/f.py']
# expect: ['d/x/y/k.PY']
# expect: ['d/x/y/k.PY']
# expect: ValueError Unacceptable pattern: ''
# expect: None
# expect: NotImplementedError Non-relative patterns are unsupported
# expect: NotImplementedError Non-relative patterns are unsupported
# expect: ['d/x/y/z']
# expect: ['d/x/y/z']
# expect: ['d/..']
# expect: ['d/..', 'd/x/..', 'd/x/y/..', 'd/x/y/z/..']
# expect: ['d', 'd/.h', 'd/b', 'd/f.py', 'd/x', 'd/x/g.py', 'd/x/y', 'd/x/y/k.PY', 'd/x/y/z', 'd/x/y/z/m.txt']
# expect: ['d', 'd/.h', 'd/b', 'd/f.py', 'd/x', 'd/x/g.py', 'd/x/y', 'd/x/y/k.PY', 'd/x/y/z', 'd/x/y/z/m.txt']
# expect: ['a.txt', 'd', 'sub']
# expect: ['a.txt', 'd', 'd/.h', 'd/b', 'd/f.py', 'd/x', 'd/x/g.py', 'd/x/y', 'd/x/y/k.PY', 'd/x/y/z', 'd/x/y/z/m.txt', 'sub', 'sub/b.txt']
# expect: ['d/.h', 'd/b', 'd/f.py', 'd/x']
# expect: ['d/.h', 'd/b', 'd/f.py', 'd/x']
# expect: ['a.txt', 'd/x/y/z/m.txt', 'sub/b.txt']
# expect: ['a.txt', 'd/x/y/z/m.txt', 'sub/b.txt']
# expect: ['.', 'a.txt', 'd', 'd/.h', 'd/b', 'd/f.py', 'd/x', 'd/x/g.py', 'd/x/y', 'd/x/y/k.PY', 'd/x/y/z', 'd/x/y/z/m.txt', 'sub', 'sub/b.txt']
# expect: ['.', 'a.txt', 'd', 'd/.h', 'd/b', 'd/f.py', 'd/x', 'd/x/g.py', 'd/x/y', 'd/x/y/k.PY', 'd/x/y/z', 'd/x/y/z/m.txt', 'sub', 'sub/b.txt']
# expect: ['/data/d/.h', '/data/d/b', '/data/d/f.py', '/data/d/x']
# expect: ['/data/d/.h', '/data/d/b', '/data/d/f.py', '/data/d/x', '/data/d/x/g.py', '/data/d/x/y', '/data/d/x/y/k.PY', '/data/d/x/y/z', '/data/d/x/y/z/m.txt']
# expect: ['/data/d/f.py', '/data/d/x/g.py']
# expect: ['/data/d/f.py', '/data/d/x/g.py']
# expect: [PosixPath('d/f.py')]
# expect: [PosixPath('d/f.py'), PosixPath('d/x/g.py'), PosixPath('d/x/y/k.PY')]
# expect: [PosixPath('d/.h'), PosixPath('d/b'), PosixPath('d/f.py'), PosixPath('d/x')]
# expect: FileNotFoundError 2
# expect: [('d', ['x'], ['.h', 'b', 'f.py']), ('d/x', ['y'], ['g.py']), ('d/x/y', ['z'], ['k.PY']), ('d/x/y/z', [], ['m.txt'])]
# expect: ['d/x/y/z', 'd/x/y', 'd/x', 'd']
# expect: ['.', 'd', 'd/x', 'd/x/y', 'd/x/y/z', 'sub']
# expect: d True True False False False False False False False False True True False False /data/d /data/d
# expect: d/f.py True False True False 0 False False False False False True False True False /data/d/f.py /data/d/f.py
# expect: d/no False False False False 0 False False False False False False False False False /data/d/no /data/d/no
# expect: / True True False False 0 False False False False False True True False False / /
# expect: . True True False False 0 False False False False False True True False False /data /data
# expect: [('.h', False, True, True, False), ('b', False, True, True, False), ('f.py', False, True, True, False), ('x', True, False, True, False)]
# expect: FileNotFoundError 2
# expect: 9
# expect: FileNotFoundError 2
# expect: /data
# expect: /data/a.txt
# expect: True
# expect: FileNotFoundError 2
# expect: r.py
# expect: d/f.py
# expect: c.py
# expect: d/x/f.py
# expect: e
# expect: OSError 22
# expect: OSError 22
# expect: FileExistsError 17
# expect: e2
# expect: e2/c.py
# expect: ValueError PosixPath('.') has an empty name
# expect: ['e2/.h', 'e2/b', 'e2/c.py', 'e2/f.py', 'e2/x', 'e2/x/f.py', 'e2/x/g.py', 'e2/x/y', 'e2/x/y/k.PY', 'e2/x/y/z', 'e2/x/y/z/m.txt']
# expect: OSError 39
# expect: None
# expect: FileNotFoundError 2
# expect: None
# expect: IsADirectoryError 21
# expect: False
# expect: NotADirectoryError 20
# expect: False
# expect: ValueError embedded null byte
# expect: one
# expect:  /data/d/f.py TextIOWrapper
# expect: b'one'
# expect: /home/u
# expect: /home/u/x
# expect: RuntimeError Could not determine home directory.
# expect: a/~
