# shutil: what needs no files.
import io
import shutil

out = io.StringIO()
shutil.copyfileobj(io.StringIO("abc" * 5), out, 4)
print(out.getvalue(), shutil.Error.__mro__[1].__name__, issubclass(shutil.SameFileError, shutil.Error), issubclass(shutil.SpecialFileError, OSError), shutil.RegistryError.__mro__[1].__name__)  # expect: abcabcabcabcabc OSError True True Exception
ignore = shutil.ignore_patterns("*.py", "b?")
print(sorted(ignore("dir", ["a.py", "b1", "c", "d.pyc", "B2"])))  # expect: ['a.py', 'b1']
print(shutil.get_terminal_size((10, 5)), shutil.which("no-such-program-at-all", path="/nowhere"), shutil.which("", path=""))  # expect: os.terminal_size(columns=10, lines=5) None None
names = [n for n, _ in shutil.get_archive_formats()]
print("tar" in names, "zip" in names, [f for f in shutil.get_unpack_formats() if f[0] == "zip"])  # expect: True True [('zip', ['.zip'], 'ZIP file')]
for f in (lambda: shutil.register_archive_format("x", 1), lambda: shutil.register_archive_format("x", len, 3), lambda: shutil.register_archive_format("x", len, [(1, 2, 3)]), lambda: shutil.make_archive("b", "nope"),
          lambda: shutil.unpack_archive("f.zzz"), lambda: shutil.unpack_archive("f", format="q"), lambda: shutil.register_unpack_format("y", [".zip"], len), lambda: shutil.register_unpack_format("y", [".y"], 3), lambda: shutil.chown("x"), lambda: shutil.nope):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError The 1 object is not callable
# expect: TypeError extra_args needs to be a sequence
# expect: TypeError extra_args elements are : (arg_name, value)
# expect: ValueError unknown archive format 'nope'
# expect: ReadError Unknown archive format 'f.zzz'
# expect: ValueError Unknown unpack format 'q'
# expect: RegistryError .zip is already registered for "zip"
# expect: TypeError The registered function must be a callable
# expect: ValueError user and/or group must be set
# expect: AttributeError module 'shutil' has no attribute 'nope'
shutil.register_archive_format("mine", lambda name, base, **kw: print(name, base, sorted(kw.items())), [("level", 3)], "Mine")
print([f for f in shutil.get_archive_formats() if f[0] == "mine"])  # expect: [('mine', 'Mine')]
shutil.make_archive("n", "mine")  # expect: n . [('dry_run', 0), ('group', None), ('level', 3), ('logger', None), ('owner', None)]
shutil.unregister_archive_format("mine")
shutil.register_unpack_format("mine", [".mine"], lambda f, d, **kw: print(f, d, kw), [("a", 1)])
shutil.unpack_archive("z.mine", "there")  # expect: z.mine there {'a': 1}
shutil.unregister_unpack_format("mine")
import warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(shutil.ExecError, seen[0].message)  # expect: <class 'RuntimeError'> 'shutil.ExecError' is deprecated and slated for removal in Python 3.16; it isn't raised by any shutil function.
