# platform: what is the same everywhere.
import platform
u = platform.uname()
print(type(u).__name__, len(u), u._fields, u[5] == u.processor, list(u) == [*u], u.system == platform.system(), tuple(u)[:2] == u[:2])  # expect: uname_result 6 ('system', 'node', 'release', 'version', 'machine', 'processor') True True True True
print(platform.python_version(), platform.python_version_tuple(), platform.architecture()[0], platform.python_branch() is not None)  # expect: 3.14.6 ('3', '14', '6') 64bit True
print(platform.mac_ver(), platform.win32_ver(), platform.ios_ver(), platform.android_ver(), platform.win32_edition(), platform.win32_is_iot())  # expect: ('', ('', '', ''), '') ('', '', '', '') IOSVersionInfo(system='', release='', model='', is_simulator=False) AndroidVer(release='', api_level=0, manufacturer='', model='', device='', is_emulator=False) None False
print(platform.system_alias("SunOS", "5.10", "v"), platform.system_alias("Linux", "6", "v"), platform.system_alias("win32", "10", ""))  # expect: ('Solaris', '2.10', 'v') ('Linux', '6', 'v') ('Windows', '10', '')
print(platform.uname_result("s", "n", "r", "v", "m")._replace(node="x").node, platform.uname_result._make("abcde").machine)  # expect: x e
try:
    platform.uname_result._make("abc")
except TypeError as e:
    print(e)  # expect: uname_result_base.__new__() missing 2 required positional arguments: 'version' and 'machine'
import pickle
print(pickle.loads(pickle.dumps(u)) == u)  # expect: True

# --- cpython: skip (it is CPython)
import platform
print(platform.python_implementation(), platform.system(), platform.machine() == platform.node() == "", platform.platform())  # expect: Adder Adder True Adder-3.14.6
print(platform.python_compiler(), platform.libc_ver(), platform._sys_version("3.12.1 (main, Dec  8 2023, 05:40:51) [GCC 13.2.0]"))  # expect: Go ('', '') ('CPython', '3.12.1', '', '', 'main', 'Dec  8 2023 05:40:51', 'GCC 13.2.0')
