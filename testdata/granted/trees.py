# shutil, tempfile and zipimport in a granted directory.
# cpython: skip (there is no directory to grant)
import os
import shutil

os.chdir("/data")


def show(top="."):
    out = []
    for where, dirs, files in os.walk(top):
        dirs.sort()
        out += [os.path.join(where, n) for n in sorted(files)] + [os.path.join(where, n) + "/" for n in dirs]
    print(sorted(out))


def attempt(f):
    try:
        print("ok", f())
    except OSError as e:
        print(type(e).__name__, e)


show()
print(shutil.copyfile("a.txt", "b.txt"), shutil.copy("a.txt", "sub"), shutil.copy2("a.txt", "c.txt"), open("sub/a.txt").read())
print(shutil.copytree("sub", "tree"), shutil.copytree("sub", "tree/in", ignore=shutil.ignore_patterns("b*")))
show()
attempt(lambda: shutil.copyfile("a.txt", "a.txt")); attempt(lambda: shutil.copyfile("zz", "q")); attempt(lambda: shutil.copyfile("a.txt", "sub")); attempt(lambda: shutil.copyfile("a.txt", "no/q")); attempt(lambda: shutil.copytree("sub", "tree"))
print(shutil.copytree("sub", "tree", dirs_exist_ok=True), shutil.move("c.txt", "tree"), shutil.move("b.txt", "d.txt"), shutil.move("tree/in", "moved"))
attempt(lambda: shutil.move("d.txt", "tree/c.txt") and shutil.move("a.txt", "tree/") and shutil.move("tree/a.txt", "tree2") and shutil.move("tree2", "tree"))
attempt(lambda: shutil.move("tree", "tree/x")); attempt(lambda: shutil.move("zz", "y"))
show()
attempt(lambda: shutil.rmtree("tree2")); attempt(lambda: shutil.rmtree("zz")); print(shutil.rmtree("zz", ignore_errors=True))
shutil.rmtree("zz", onexc=lambda f, p, e: print(f.__name__, p, type(e).__name__))
shutil.rmtree("zz", onerror=lambda f, p, i: print(f.__name__, p, i[0].__name__))
shutil.rmtree("moved")
shutil.rmtree(b"tree")
show()
# expect: ['./a.txt', './sub/', './sub/b.txt']
# expect: b.txt sub/a.txt c.txt one
# expect: two
# expect:
# expect: tree tree/in
# expect: ['./a.txt', './b.txt', './c.txt', './sub/', './sub/a.txt', './sub/b.txt', './tree/', './tree/a.txt', './tree/b.txt', './tree/in/', './tree/in/a.txt']
# expect: SameFileError 'a.txt' and 'a.txt' are the same file
# expect: FileNotFoundError [Errno 2] No such file or directory: '/data/zz'
# expect: IsADirectoryError [Errno 21] Is a directory: '/data/sub'
# expect: FileNotFoundError [Errno 2] No such file or directory: '/data/no/q'
# expect: FileExistsError [Errno 17] File exists: '/data/tree'
# expect: tree tree/c.txt d.txt moved
# expect: Error Destination path 'tree/a.txt' already exists
# expect: Error Cannot move a directory 'tree' into itself 'tree/x'.
# expect: FileNotFoundError [Errno 2] No such file or directory: '/data/zz' -> '/data/y'
# expect: ['./a.txt', './moved/', './moved/a.txt', './sub/', './sub/a.txt', './sub/b.txt', './tree/', './tree/a.txt', './tree/b.txt', './tree/c.txt']
# expect: FileNotFoundError [Errno 2] No such file or directory: 'tree2'
# expect: FileNotFoundError [Errno 2] No such file or directory: 'zz'
# expect: None
# expect: lstat zz FileNotFoundError
# expect: lstat zz FileNotFoundError
# expect: ['./a.txt', './sub/', './sub/a.txt', './sub/b.txt']

# ---
# cpython: skip (there is no directory to grant)
import os
import tempfile

os.chdir("/data")
os.environ["TMPDIR"] = "/data/sub"
print(tempfile.gettempdir(), tempfile.gettempdirb(), tempfile.gettempprefix(), tempfile.gettempprefixb())
d = tempfile.mkdtemp(suffix=".s", prefix="p")
print(os.path.dirname(d), os.path.basename(d)[0], d[-2:], len(os.path.basename(d)), os.path.isdir(d))
b = tempfile.mkdtemp(dir=d.encode())
print(type(b).__name__, os.path.isdir(b), type(tempfile.mktemp()).__name__)
with tempfile.NamedTemporaryFile("w+", dir=d, suffix=".txt") as f:
    print(f.write("one\ntwo\n"), f.seek(0), f.readline(), list(f), os.path.exists(f.name), f.name.endswith(".txt"), type(f).__name__, f.closed)
print(os.path.exists(f.name), f.closed)
with tempfile.NamedTemporaryFile(delete_on_close=False) as f:
    f.write(b"x")
    f.close()
    print(open(f.name, "rb").read())
print(os.path.exists(f.name))
f = tempfile.NamedTemporaryFile(delete=False)
f.close()
f.close()
print(os.path.exists(f.name), os.unlink(f.name))
with tempfile.TemporaryFile() as f:
    print(f.write(b"abc"), f.tell(), f.seek(1), f.read())
with tempfile.TemporaryDirectory(prefix="q") as top:
    os.mkdir(top + "/x")
    open(top + "/x/y", "w").close()
print(os.path.exists(top))
t = tempfile.TemporaryDirectory(delete=False)
with t as name:
    pass
print(os.path.exists(name), t.cleanup(), os.path.exists(name), repr(t) == f"<TemporaryDirectory {name!r}>")
with tempfile.SpooledTemporaryFile(max_size=5, mode="w+") as s:
    print(s._rolled, s.write("abc"), s._rolled, s.name, s.mode, s.write("defg"), s._rolled, s.seek(0), s.read(), s.closed, s.truncate(2), s.seek(0), s.readlines())
with tempfile.SpooledTemporaryFile() as s:
    s.writelines([b"a\n", b"b"])
    s.seek(0)
    print([line for line in s], s.tell(), s.readable(), s.seekable(), s._rolled)
print(s.closed)
for f in (lambda: tempfile.mkdtemp(prefix=b"a", suffix="b"), lambda: tempfile.NamedTemporaryFile(dir="/data/none"), lambda: s.__enter__()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split(": ")[0])
os.rmdir(b)
print(os.listdir(d), os.rmdir(d))
names = tempfile._RandomNameSequence()
print(len(next(names)), iter(names) is names, set(next(names)) <= set(names.characters))
# expect: /data/sub b'/data/sub' tmp b'tmp'
# expect: /data/sub p .s 11 True
# expect: bytes True str
# expect: 8 0 one
# expect:  ['two\n'] True True _TemporaryFileWrapper False
# expect: False True
# expect: b'x'
# expect: False
# expect: True None
# expect: 3 3 1 b'bc'
# expect: False
# expect: True None False True
# expect: False 3 False None w+ 4 True 0 abcdefg False 2 0 ['ab']
# expect: [b'a\n', b'b'] 3 True True False
# expect: True
# expect: TypeError Can't mix bytes and non-bytes in path components.
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: ValueError Cannot enter context with closed file
# expect: [] None
# expect: 8 True True

# ---
# cpython: skip (there is no directory to grant)
import base64
import os
import sys
import zipimport

os.chdir("/data")
data = base64.b64decode(
    "UEsDBBQAAAAAAAAAIVAAz/SFBAAAAAQAAAAEAAAAbS5weXg9MQpQSwMEFAAAAAgAAAAhUKb7ZRYGAAAABAAAAA0AAABwL19faW5pdF9fLnB5q7"
    "Q14gIAUEsDBBQAAAAAAAAAIVDMSt2YAQAAAAEAAAAKAAAAcC9kYXRhLnR4dGRQSwMEFAAAAAAAAAAhUHReLe4DAAAAAwAAAAYAAABwL3EucHkx"
    "LzBQSwECFAMUAAAAAAAAACFQAM/0hQQAAAAEAAAABAAAAAAAAAAAAAAAgAEAAAAAbS5weVBLAQIUAxQAAAAIAAAAIVCm+2UWBgAAAAQAAAANAA"
    "AAAAAAAAAAAACAASYAAABwL19faW5pdF9fLnB5UEsBAhQDFAAAAAAAAAAhUMxK3ZgBAAAAAQAAAAoAAAAAAAAAAAAAAIABVwAAAHAvZGF0YS50"
    "eHRQSwECFAMUAAAAAAAAACFQdF4t7gMAAAADAAAABgAAAAAAAAAAAAAAgAGAAAAAcC9xLnB5UEsFBgAAAAAEAAQA2QAAAKcAAAAAAA==")
with open("z.zip", "wb") as f:
    f.write(data)
i = zipimport.zipimporter("/data/z.zip")
print(i, i.archive, repr(i.prefix), sorted(i._get_files()))
for f in (lambda: i.find_spec("m"), lambda: i.find_spec("p"), lambda: i.find_spec("nope"), lambda: i.is_package("p"), lambda: i.get_filename("p"), lambda: i.get_source("m"), lambda: i.get_data("/data/z.zip/p/data.txt"),
          lambda: i.get_data("p/nope"), lambda: i.get_source("zz"), lambda: i.is_package("zz"), lambda: zipimport.zipimporter("/data/nope.zip"), lambda: zipimport.zipimporter("/data/z.zip/p"), lambda: zipimport.zipimporter("/data/a.txt"),
          lambda: zipimport.zipimporter(""), lambda: zipimport.zipimporter(3), lambda: i.get_code("p").co_filename, lambda: zipimport.zipimporter("/data/z.zip/p").find_spec("x.q")):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
spec = i.find_spec("p")
import importlib.util
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
print(module.y, module.__file__, module.__path__)
sys.path_hooks.append(zipimport.zipimporter)
sys.path.append("/data/z.zip")
import m
print(m.x, m.__file__, m.__spec__.loader)
try:
    import p.q
except ZeroDivisionError as e:
    print(e)
i.invalidate_caches()
print(i.find_spec("m").name)
# expect: <zipimporter object "/data/z.zip/"> /data/z.zip '' ['m.py', 'p/', 'p/__init__.py', 'p/data.txt', 'p/q.py']
# expect: ModuleSpec(name='m', loader=<zipimporter object "/data/z.zip/">, origin='/data/z.zip/m.py')
# expect: ModuleSpec(name='p', loader=<zipimporter object "/data/z.zip/">, origin='/data/z.zip/p/__init__.py', submodule_search_locations=['/data/z.zip/p'])
# expect: None
# expect: True
# expect: '/data/z.zip/p/__init__.py'
# expect: 'x=1\n'
# expect: b'd'
# expect: OSError [Errno 0] : 'p/nope'
# expect: ZipImportError can't find module 'zz'
# expect: ZipImportError can't find module 'zz'
# expect: ZipImportError not a Zip file
# expect: <zipimporter object "/data/z.zip/p/">
# expect: ZipImportError not a Zip file: '/data/a.txt'
# expect: ZipImportError archive path is empty
# expect: TypeError expected str, not <class 'int'>
# expect: '/data/z.zip/p/__init__.py'
# expect: ModuleSpec(name='x.q', loader=<zipimporter object "/data/z.zip/p/">, origin='/data/z.zip/p/q.py')
# expect: 2 /data/z.zip/p/__init__.py ['/data/z.zip/p']
# expect: 1 /data/z.zip/m.py <zipimporter object "/data/z.zip/">
# expect: division by zero
# expect: m
