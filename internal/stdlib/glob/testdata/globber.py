# The search of pathlib, over a tree of dicts.
from glob import _GlobberBase, _no_recurse_symlinks

TREE = {"a": {"b": {"c.txt": 1, "d.py": 1}, ".h": {"x.py": 1}, "e": {"e": {"e": {"y.py": 1}}}},
        "A2": {"z.PY": 1}, "q[1]": {"k.py": 1}, "bad": None}

def find(path):
    here = [TREE]
    for name in path.split("/"):
        if name == "..":
            if len(here) > 1:
                here.pop()
        elif name and name != ".":
            if not isinstance(here[-1], dict) or name not in here[-1]:
                raise FileNotFoundError(path)
            here.append(here[-1][name])
    return here[-1]

class Entry:
    def __init__(self, path):
        self.path = path
    def is_dir(self, follow_symlinks=True):
        found = find(self.path)
        if found is None:
            raise PermissionError(self.path)
        return isinstance(found, dict)

class Tree(_GlobberBase):
    def lexists(self, path):
        try:
            find(path)
        except OSError:
            return False
        return True
    def scandir(self, path):
        found = find(path)
        if not isinstance(found, dict):
            raise NotADirectoryError(path)
        p = path if not path or path[-1] == "/" else path + "/"
        return [(Entry(p + n), n, p + n) for n in found]
    def concat_path(self, path, text):
        return path + text

def show(pattern, *args):
    select = Tree("/", *args).selector(pattern.split("/")[::-1])
    print(pattern, args[:2], sorted(select("")))

for pattern in ("*", "**", "**/*", "**/", "*/", "a/*", "a/b/c.txt", "a/b/nope", "**/*.py", "*/**/*.py", "**/e/**",
                "**/e/**/*.py", "a/../a/*", "**/..", "**/../*", "./a", "[aA]*", "q[[]1]/*", ".*", "**/.*", "a/**/b/*",
                "e", "", "*/e", "**/**/y.py", "a/", "nope/*", "bad/*", "**b/*", "a/b/c.txt/*", "a/b/*/"):
    show(pattern, True, False, True)
    show(pattern, True, False, _no_recurse_symlinks)
    show(pattern, False, True, _no_recurse_symlinks)
    show(pattern, True)
# expect: * (True, False) ['A2', 'a', 'bad', 'q[1]']
# expect: * (True, False) ['A2', 'a', 'bad', 'q[1]']
# expect: * (False, True) ['A2', 'a', 'bad', 'q[1]']
# expect: * (True,) ['A2', 'a', 'bad', 'q[1]']
# expect: ** (True, False) ['', 'A2', 'A2/z.PY', 'a', 'a/.h', 'a/.h/x.py', 'a/b', 'a/b/c.txt', 'a/b/d.py', 'a/e', 'a/e/e', 'a/e/e/e', 'a/e/e/e/y.py', 'bad', 'q[1]', 'q[1]/k.py']
# expect: ** (True, False) ['', 'A2', 'A2/z.PY', 'a', 'a/.h', 'a/.h/x.py', 'a/b', 'a/b/c.txt', 'a/b/d.py', 'a/e', 'a/e/e', 'a/e/e/e', 'a/e/e/e/y.py', 'bad', 'q[1]', 'q[1]/k.py']
# expect: ** (False, True) ['', 'A2', 'A2/z.PY', 'a', 'a/.h', 'a/.h/x.py', 'a/b', 'a/b/c.txt', 'a/b/d.py', 'a/e', 'a/e/e', 'a/e/e/e', 'a/e/e/e/y.py', 'bad', 'q[1]', 'q[1]/k.py']
# expect: ** (True,) ['A2', 'a', 'bad', 'q[1]']
# expect: **/* (True, False) ['A2', 'A2/z.PY', 'a', 'a/.h', 'a/.h/x.py', 'a/b', 'a/b/c.txt', 'a/b/d.py', 'a/e', 'a/e/e', 'a/e/e/e', 'a/e/e/e/y.py', 'bad', 'q[1]', 'q[1]/k.py']
# expect: **/* (True, False) ['A2', 'A2/z.PY', 'a', 'a/.h', 'a/.h/x.py', 'a/b', 'a/b/c.txt', 'a/b/d.py', 'a/e', 'a/e/e', 'a/e/e/e', 'a/e/e/e/y.py', 'bad', 'q[1]', 'q[1]/k.py']
# expect: **/* (False, True) ['A2', 'A2/z.PY', 'a', 'a/.h', 'a/.h/x.py', 'a/b', 'a/b/c.txt', 'a/b/d.py', 'a/e', 'a/e/e', 'a/e/e/e', 'a/e/e/e/y.py', 'bad', 'q[1]', 'q[1]/k.py']
# expect: **/* (True,) ['A2/z.PY', 'a/.h', 'a/b', 'a/e', 'q[1]/k.py']
# expect: **/ (True, False) ['', 'A2/', 'a/', 'a/.h/', 'a/b/', 'a/e/', 'a/e/e/', 'a/e/e/e/', 'q[1]/']
# expect: **/ (True, False) ['', 'A2/', 'a/', 'a/.h/', 'a/b/', 'a/e/', 'a/e/e/', 'a/e/e/e/', 'q[1]/']
# expect: **/ (False, True) ['', 'A2/', 'a/', 'a/.h/', 'a/b/', 'a/e/', 'a/e/e/', 'a/e/e/e/', 'q[1]/']
# expect: **/ (True,) ['A2/', 'a/', 'q[1]/']
# expect: */ (True, False) ['A2/', 'a/', 'q[1]/']
# expect: */ (True, False) ['A2/', 'a/', 'q[1]/']
# expect: */ (False, True) ['A2/', 'a/', 'q[1]/']
# expect: */ (True,) ['A2/', 'a/', 'q[1]/']
# expect: a/* (True, False) ['a/.h', 'a/b', 'a/e']
# expect: a/* (True, False) ['a/.h', 'a/b', 'a/e']
# expect: a/* (False, True) ['a/.h', 'a/b', 'a/e']
# expect: a/* (True,) ['a/.h', 'a/b', 'a/e']
# expect: a/b/c.txt (True, False) ['a/b/c.txt']
# expect: a/b/c.txt (True, False) ['a/b/c.txt']
# expect: a/b/c.txt (False, True) ['a/b/c.txt']
# expect: a/b/c.txt (True,) ['a/b/c.txt']
# expect: a/b/nope (True, False) []
# expect: a/b/nope (True, False) []
# expect: a/b/nope (False, True) []
# expect: a/b/nope (True,) []
# expect: **/*.py (True, False) ['a/.h/x.py', 'a/b/d.py', 'a/e/e/e/y.py', 'q[1]/k.py']
# expect: **/*.py (True, False) ['a/.h/x.py', 'a/b/d.py', 'a/e/e/e/y.py', 'q[1]/k.py']
# expect: **/*.py (False, True) ['A2/z.PY', 'a/.h/x.py', 'a/b/d.py', 'a/e/e/e/y.py', 'q[1]/k.py']
# expect: **/*.py (True,) ['q[1]/k.py']
# expect: */**/*.py (True, False) ['a/.h/x.py', 'a/b/d.py', 'a/e/e/e/y.py', 'q[1]/k.py']
# expect: */**/*.py (True, False) ['a/.h/x.py', 'a/b/d.py', 'a/e/e/e/y.py', 'q[1]/k.py']
# expect: */**/*.py (False, True) ['A2/z.PY', 'a/.h/x.py', 'a/b/d.py', 'a/e/e/e/y.py', 'q[1]/k.py']
# expect: */**/*.py (True,) ['a/.h/x.py', 'a/b/d.py']
# expect: **/e/** (True, False) ['a/e/e', 'a/e/e/e', 'a/e/e/e/y.py']
# expect: **/e/** (True, False) ['a/e/', 'a/e/e', 'a/e/e/', 'a/e/e/e', 'a/e/e/e', 'a/e/e/e/', 'a/e/e/e/y.py', 'a/e/e/e/y.py', 'a/e/e/e/y.py']
# expect: **/e/** (False, True) ['a/e/', 'a/e/e', 'a/e/e/', 'a/e/e/e', 'a/e/e/e', 'a/e/e/e/', 'a/e/e/e/y.py', 'a/e/e/e/y.py', 'a/e/e/e/y.py']
# expect: **/e/** (True,) ['a/e/e']
# expect: **/e/**/*.py (True, False) ['a/e/e/e/y.py']
# expect: **/e/**/*.py (True, False) ['a/e/e/e/y.py', 'a/e/e/e/y.py', 'a/e/e/e/y.py']
# expect: **/e/**/*.py (False, True) ['a/e/e/e/y.py', 'a/e/e/e/y.py', 'a/e/e/e/y.py']
# expect: **/e/**/*.py (True,) []
# expect: a/../a/* (True, False) ['a/../a/.h', 'a/../a/b', 'a/../a/e']
# expect: a/../a/* (True, False) ['a/../a/.h', 'a/../a/b', 'a/../a/e']
# expect: a/../a/* (False, True) ['a/../a/.h', 'a/../a/b', 'a/../a/e']
# expect: a/../a/* (True,) ['a/../a/.h', 'a/../a/b', 'a/../a/e']
# expect: **/.. (True, False) ['..', 'A2/..', 'a/..', 'a/.h/..', 'a/b/..', 'a/e/..', 'a/e/e/..', 'a/e/e/e/..', 'q[1]/..']
# expect: **/.. (True, False) ['..', 'A2/..', 'a/..', 'a/.h/..', 'a/b/..', 'a/e/..', 'a/e/e/..', 'a/e/e/e/..', 'q[1]/..']
# expect: **/.. (False, True) ['..', 'A2/..', 'a/..', 'a/.h/..', 'a/b/..', 'a/e/..', 'a/e/e/..', 'a/e/e/e/..', 'q[1]/..']
# expect: **/.. (True,) ['A2/..', 'a/..', 'q[1]/..']
# expect: **/../* (True, False) ['../A2', '../a', '../bad', '../q[1]', 'A2/../A2', 'A2/../a', 'A2/../bad', 'A2/../q[1]', 'a/../A2', 'a/../a', 'a/../bad', 'a/../q[1]', 'a/.h/../.h', 'a/.h/../b', 'a/.h/../e', 'a/b/../.h', 'a/b/../b', 'a/b/../e', 'a/e/../.h', 'a/e/../b', 'a/e/../e', 'a/e/e/../e', 'a/e/e/e/../e', 'q[1]/../A2', 'q[1]/../a', 'q[1]/../bad', 'q[1]/../q[1]']
# expect: **/../* (True, False) ['../A2', '../a', '../bad', '../q[1]', 'A2/../A2', 'A2/../a', 'A2/../bad', 'A2/../q[1]', 'a/../A2', 'a/../a', 'a/../bad', 'a/../q[1]', 'a/.h/../.h', 'a/.h/../b', 'a/.h/../e', 'a/b/../.h', 'a/b/../b', 'a/b/../e', 'a/e/../.h', 'a/e/../b', 'a/e/../e', 'a/e/e/../e', 'a/e/e/e/../e', 'q[1]/../A2', 'q[1]/../a', 'q[1]/../bad', 'q[1]/../q[1]']
# expect: **/../* (False, True) ['../A2', '../a', '../bad', '../q[1]', 'A2/../A2', 'A2/../a', 'A2/../bad', 'A2/../q[1]', 'a/../A2', 'a/../a', 'a/../bad', 'a/../q[1]', 'a/.h/../.h', 'a/.h/../b', 'a/.h/../e', 'a/b/../.h', 'a/b/../b', 'a/b/../e', 'a/e/../.h', 'a/e/../b', 'a/e/../e', 'a/e/e/../e', 'a/e/e/e/../e', 'q[1]/../A2', 'q[1]/../a', 'q[1]/../bad', 'q[1]/../q[1]']
# expect: **/../* (True,) ['A2/../A2', 'A2/../a', 'A2/../bad', 'A2/../q[1]', 'a/../A2', 'a/../a', 'a/../bad', 'a/../q[1]', 'q[1]/../A2', 'q[1]/../a', 'q[1]/../bad', 'q[1]/../q[1]']
# expect: ./a (True, False) ['./a']
# expect: ./a (True, False) ['./a']
# expect: ./a (False, True) ['./a']
# expect: ./a (True,) ['./a']
# expect: [aA]* (True, False) ['A2', 'a']
# expect: [aA]* (True, False) ['A2', 'a']
# expect: [aA]* (False, True) ['A2', 'a']
# expect: [aA]* (True,) ['A2', 'a']
# expect: q[[]1]/* (True, False) ['q[1]/k.py']
# expect: q[[]1]/* (True, False) ['q[1]/k.py']
# expect: q[[]1]/* (False, True) ['q[1]/k.py']
# expect: q[[]1]/* (True,) ['q[1]/k.py']
# expect: .* (True, False) []
# expect: .* (True, False) []
# expect: .* (False, True) []
# expect: .* (True,) []
# expect: **/.* (True, False) ['a/.h']
# expect: **/.* (True, False) ['a/.h']
# expect: **/.* (False, True) ['a/.h']
# expect: **/.* (True,) ['a/.h']
# expect: a/**/b/* (True, False) ['a/b/c.txt', 'a/b/d.py']
# expect: a/**/b/* (True, False) ['a/b/c.txt', 'a/b/d.py']
# expect: a/**/b/* (False, True) ['a/b/c.txt', 'a/b/d.py']
# expect: a/**/b/* (True,) []
# expect: e (True, False) []
# expect: e (True, False) []
# expect: e (False, True) []
# expect: e (True,) []
# expect:  (True, False) ['']
# expect:  (True, False) ['']
# expect:  (False, True) ['']
# expect:  (True,) ['']
# expect: */e (True, False) ['a/e']
# expect: */e (True, False) ['a/e']
# expect: */e (False, True) ['a/e']
# expect: */e (True,) ['a/e']
# expect: **/**/y.py (True, False) ['a/e/e/e/y.py']
# expect: **/**/y.py (True, False) ['a/e/e/e/y.py']
# expect: **/**/y.py (False, True) ['a/e/e/e/y.py']
# expect: **/**/y.py (True,) []
# expect: a/ (True, False) ['a/']
# expect: a/ (True, False) ['a/']
# expect: a/ (False, True) ['a/']
# expect: a/ (True,) ['a/']
# expect: nope/* (True, False) []
# expect: nope/* (True, False) []
# expect: nope/* (False, True) []
# expect: nope/* (True,) []
# expect: bad/* (True, False) []
# expect: bad/* (True, False) []
# expect: bad/* (False, True) []
# expect: bad/* (True,) []
# expect: **b/* (True, False) []
# expect: **b/* (True, False) []
# expect: **b/* (False, True) []
# expect: **b/* (True,) []
# expect: a/b/c.txt/* (True, False) []
# expect: a/b/c.txt/* (True, False) []
# expect: a/b/c.txt/* (False, True) []
# expect: a/b/c.txt/* (True,) []
# expect: a/b/*/ (True, False) []
# expect: a/b/*/ (True, False) []
# expect: a/b/*/ (False, True) []
# expect: a/b/*/ (True,) []
# ---
# compile() is the match method of the names.
from glob import _GlobberBase
for pattern, text, args in (("**/b", "a/b", ("/", True, False, True)), ("**/b", "a/b", ("/", True)), ("*.PY", "x.py", ("/", False)),
                            ("*.PY", "x.py", ("/", True)), ("a.b", "a/b", ("/", True)), ("[!a]", "b", ("/", True)), ("*", ".h", ("/", True))):
    print(pattern, text, bool(_GlobberBase(*args).compile(pattern)(text)))
# expect: **/b a/b True
# expect: **/b a/b True
# expect: *.PY x.py True
# expect: *.PY x.py False
# expect: a.b a/b False
# expect: [!a] b True
# expect: * .h True
print(bool(_GlobberBase("\\", True, False, True).compile("a/*\\c", "/")("a\\b/c")))  # expect: True
print(list(_GlobberBase.selector.__annotations__), _GlobberBase("/", 1, 2, 3).__dict__)  # expect: [] {'sep': '/', 'case_sensitive': 1, 'case_pedantic': 2, 'recursive': 3}
