# sysconfig: what does not depend on the installation.
import io
import sysconfig as s
print(s.get_path_names(), s.get_python_version(), s.get_default_scheme(), s.get_preferred_scheme("user"), s.is_python_build(), s.get_config_var("no such"), s.get_config_vars("py_version_short", "zz"))  # expect: ('stdlib', 'platstdlib', 'purelib', 'platlib', 'include', 'scripts', 'data') 3.14 posix_prefix posix_user False None ['3.14', None]
print(sorted(set(s.get_paths()) - set(s.get_path_names())), s.get_path("purelib", vars={"base": "/b", "platbase": "/b"}), s.get_path("scripts", "posix_home", {"base": "/h"}), s.get_path("data", expand=False))  # expect: ['platinclude'] /b/lib/python3.14/site-packages /h/bin {base}
print(s.parse_config_h(io.StringIO("#define A_B 3\n#define C \"x\"\n/* #undef D_E */\nother\n")))  # expect: {'A_B': 3, 'D_E': 0}
for f in (lambda: s.get_path("nope"), lambda: s.get_paths("nope"), lambda: "posix_prefix" in s.get_scheme_names()):
    try:
        print(f())
    except KeyError as e:
        print("KeyError", e)
# expect: KeyError 'nope'
# expect: KeyError 'nope'
# expect: True
