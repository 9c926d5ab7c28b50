# Versions, specifiers, requirements, markers and tags by packaging.
from packaging.version import *
from packaging.specifiers import *
from packaging.requirements import *
from packaging.markers import *
from packaging.utils import *
from packaging import tags
for s in ("1.0", "1!2.0.post1.dev3+local.1", "1.0a1", "1.0RC2", "v1.0-1", "x", "1.0.dev", "2012.4", "1.0+ubuntu_1"):
    try: v = Version(s); print(s, repr(v), v, v.public, v.base_version, v.release, v.pre, v.post, v.dev, v.local, v.epoch, v.is_prerelease, v.major, v.micro)
    except InvalidVersion as e: print(e)
print(sorted(map(Version, ["1.0", "1.0.dev1", "1.0a1", "1.0.post1", "1.0rc1", "0.9", "1.0+l"])))
for s in (">=1.0,<2", "==1.*", "~=2.2", "!=1.5", "===foo", ">1.0.post1", "bad", "", "~=1"):
    try: sp = SpecifierSet(s); print(sp, repr(sp), [v for v in ("1.0", "1.5", "2.0", "2.2.5", "2.3", "3.0a1", "foo") if (Version(v) if v!="foo" else 0) and v in sp], list(sp.filter(["1.0", "2.3", "3.0a1"])), sp & ">0", len(sp))
    except InvalidSpecifier as e: print(e)
for r in ("requests[security,tests]>=2.8.1,==2.8.*; python_version < '2.7'", "name @ https://x.org/a.whl ; os_name == 'a'", "A.B-c", "x>", "a; b", "n (>1)", "a[b"):
    try: q = Requirement(r); print(q, repr(q), q.name, sorted(q.extras), q.specifier, q.url, q.marker)
    except Exception as e: print(type(e).__name__, e)
m = Marker("python_version >= '3.8' and (os_name == 'posix' or extra == 'test') and 'x' not in platform_version")
print(m, repr(m), m.evaluate({"os_name": "nt", "extra": "q", "python_version": "3.9", "platform_version": "y"}))
print(canonicalize_name("Foo.Bar_x"), canonicalize_version("1.0.0"), parse_wheel_filename("foo-1.0-1-py3-none-any.whl"), parse_sdist_filename("a-1.0.tar.gz"), sorted(map(str, tags.parse_tag("py2.py3-none-any"))), [str(t) for t in tags.compatible_tags((3,9), "x", ["p"])][:4])
for bad in (lambda: parse_wheel_filename("x"), lambda: Marker("a b"), lambda: Marker("zz == '1'"), lambda: Version(3)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
Version("junk")
