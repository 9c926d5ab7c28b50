# glob: patterns as regular expressions, escaping. Files are read in cap's tests.
import glob
import re

for p in ["*", "**", "a*b", "?x", ".*", "a/*", "a/**", "**/b", "a/**/b", "**/**/c", "a//b", "", "/", "[ab]*", "[!a]", "a/*.py", "**/*.py", "*/", "[", "a.b", "**a", "a**"]:
    for kw in [{}, {"recursive": True}, {"include_hidden": True}, {"recursive": True, "include_hidden": True}, {"seps": "/\\"}]:
        print(repr(p), kw, glob.translate(p, **kw))
# expect: '*' {} (?s:[^/.][^/]*)\z
# expect: '*' {'recursive': True} (?s:[^/.][^/]*)\z
# expect: '*' {'include_hidden': True} (?s:[^/]+)\z
# expect: '*' {'recursive': True, 'include_hidden': True} (?s:[^/]+)\z
# expect: '*' {'seps': '/\\'} (?s:[^/\\.][^/\\]*)\z
# expect: '**' {} (?s:(?!\.)[^/]*)\z
# expect: '**' {'recursive': True} (?s:(?:[^/.][^/]*/)*(?:[^/.][^/]*)?)\z
# expect: '**' {'include_hidden': True} (?s:[^/]*)\z
# expect: '**' {'recursive': True, 'include_hidden': True} (?s:.*)\z
# expect: '**' {'seps': '/\\'} (?s:(?!\.)[^/\\]*)\z
# expect: 'a*b' {} (?s:a[^/]*b)\z
# expect: 'a*b' {'recursive': True} (?s:a[^/]*b)\z
# expect: 'a*b' {'include_hidden': True} (?s:a[^/]*b)\z
# expect: 'a*b' {'recursive': True, 'include_hidden': True} (?s:a[^/]*b)\z
# expect: 'a*b' {'seps': '/\\'} (?s:a[^/\\]*b)\z
# expect: '?x' {} (?s:(?!\.)[^/]x)\z
# expect: '?x' {'recursive': True} (?s:(?!\.)[^/]x)\z
# expect: '?x' {'include_hidden': True} (?s:[^/]x)\z
# expect: '?x' {'recursive': True, 'include_hidden': True} (?s:[^/]x)\z
# expect: '?x' {'seps': '/\\'} (?s:(?!\.)[^/\\]x)\z
# expect: '.*' {} (?s:\.[^/]*)\z
# expect: '.*' {'recursive': True} (?s:\.[^/]*)\z
# expect: '.*' {'include_hidden': True} (?s:\.[^/]*)\z
# expect: '.*' {'recursive': True, 'include_hidden': True} (?s:\.[^/]*)\z
# expect: '.*' {'seps': '/\\'} (?s:\.[^/\\]*)\z
# expect: 'a/*' {} (?s:a/[^/.][^/]*)\z
# expect: 'a/*' {'recursive': True} (?s:a/[^/.][^/]*)\z
# expect: 'a/*' {'include_hidden': True} (?s:a/[^/]+)\z
# expect: 'a/*' {'recursive': True, 'include_hidden': True} (?s:a/[^/]+)\z
# expect: 'a/*' {'seps': '/\\'} (?s:a[/\\][^/\\.][^/\\]*)\z
# expect: 'a/**' {} (?s:a/(?!\.)[^/]*)\z
# expect: 'a/**' {'recursive': True} (?s:a/(?:[^/.][^/]*/)*(?:[^/.][^/]*)?)\z
# expect: 'a/**' {'include_hidden': True} (?s:a/[^/]*)\z
# expect: 'a/**' {'recursive': True, 'include_hidden': True} (?s:a/.*)\z
# expect: 'a/**' {'seps': '/\\'} (?s:a[/\\](?!\.)[^/\\]*)\z
# expect: '**/b' {} (?s:(?!\.)[^/]*/b)\z
# expect: '**/b' {'recursive': True} (?s:(?:[^/.][^/]*/)*b)\z
# expect: '**/b' {'include_hidden': True} (?s:[^/]*/b)\z
# expect: '**/b' {'recursive': True, 'include_hidden': True} (?s:(?:.+/)?b)\z
# expect: '**/b' {'seps': '/\\'} (?s:(?!\.)[^/\\]*[/\\]b)\z
# expect: 'a/**/b' {} (?s:a/(?!\.)[^/]*/b)\z
# expect: 'a/**/b' {'recursive': True} (?s:a/(?:[^/.][^/]*/)*b)\z
# expect: 'a/**/b' {'include_hidden': True} (?s:a/[^/]*/b)\z
# expect: 'a/**/b' {'recursive': True, 'include_hidden': True} (?s:a/(?:.+/)?b)\z
# expect: 'a/**/b' {'seps': '/\\'} (?s:a[/\\](?!\.)[^/\\]*[/\\]b)\z
# expect: '**/**/c' {} (?s:(?!\.)[^/]*/(?!\.)[^/]*/c)\z
# expect: '**/**/c' {'recursive': True} (?s:(?:[^/.][^/]*/)*c)\z
# expect: '**/**/c' {'include_hidden': True} (?s:[^/]*/[^/]*/c)\z
# expect: '**/**/c' {'recursive': True, 'include_hidden': True} (?s:(?:.+/)?c)\z
# expect: '**/**/c' {'seps': '/\\'} (?s:(?!\.)[^/\\]*[/\\](?!\.)[^/\\]*[/\\]c)\z
# expect: 'a//b' {} (?s:a//b)\z
# expect: 'a//b' {'recursive': True} (?s:a//b)\z
# expect: 'a//b' {'include_hidden': True} (?s:a//b)\z
# expect: 'a//b' {'recursive': True, 'include_hidden': True} (?s:a//b)\z
# expect: 'a//b' {'seps': '/\\'} (?s:a[/\\][/\\]b)\z
# expect: '' {} (?s:)\z
# expect: '' {'recursive': True} (?s:)\z
# expect: '' {'include_hidden': True} (?s:)\z
# expect: '' {'recursive': True, 'include_hidden': True} (?s:)\z
# expect: '' {'seps': '/\\'} (?s:)\z
# expect: '/' {} (?s:/)\z
# expect: '/' {'recursive': True} (?s:/)\z
# expect: '/' {'include_hidden': True} (?s:/)\z
# expect: '/' {'recursive': True, 'include_hidden': True} (?s:/)\z
# expect: '/' {'seps': '/\\'} (?s:[/\\])\z
# expect: '[ab]*' {} (?s:[ab][^/]*)\z
# expect: '[ab]*' {'recursive': True} (?s:[ab][^/]*)\z
# expect: '[ab]*' {'include_hidden': True} (?s:[ab][^/]*)\z
# expect: '[ab]*' {'recursive': True, 'include_hidden': True} (?s:[ab][^/]*)\z
# expect: '[ab]*' {'seps': '/\\'} (?s:[ab][^/\\]*)\z
# expect: '[!a]' {} (?s:[^a])\z
# expect: '[!a]' {'recursive': True} (?s:[^a])\z
# expect: '[!a]' {'include_hidden': True} (?s:[^a])\z
# expect: '[!a]' {'recursive': True, 'include_hidden': True} (?s:[^a])\z
# expect: '[!a]' {'seps': '/\\'} (?s:[^a])\z
# expect: 'a/*.py' {} (?s:a/(?!\.)[^/]*\.py)\z
# expect: 'a/*.py' {'recursive': True} (?s:a/(?!\.)[^/]*\.py)\z
# expect: 'a/*.py' {'include_hidden': True} (?s:a/[^/]*\.py)\z
# expect: 'a/*.py' {'recursive': True, 'include_hidden': True} (?s:a/[^/]*\.py)\z
# expect: 'a/*.py' {'seps': '/\\'} (?s:a[/\\](?!\.)[^/\\]*\.py)\z
# expect: '**/*.py' {} (?s:(?!\.)[^/]*/(?!\.)[^/]*\.py)\z
# expect: '**/*.py' {'recursive': True} (?s:(?:[^/.][^/]*/)*(?!\.)[^/]*\.py)\z
# expect: '**/*.py' {'include_hidden': True} (?s:[^/]*/[^/]*\.py)\z
# expect: '**/*.py' {'recursive': True, 'include_hidden': True} (?s:(?:.+/)?[^/]*\.py)\z
# expect: '**/*.py' {'seps': '/\\'} (?s:(?!\.)[^/\\]*[/\\](?!\.)[^/\\]*\.py)\z
# expect: '*/' {} (?s:[^/.][^/]*/)\z
# expect: '*/' {'recursive': True} (?s:[^/.][^/]*/)\z
# expect: '*/' {'include_hidden': True} (?s:[^/]+/)\z
# expect: '*/' {'recursive': True, 'include_hidden': True} (?s:[^/]+/)\z
# expect: '*/' {'seps': '/\\'} (?s:[^/\\.][^/\\]*[/\\])\z
# expect: '[' {} (?s:\[)\z
# expect: '[' {'recursive': True} (?s:\[)\z
# expect: '[' {'include_hidden': True} (?s:\[)\z
# expect: '[' {'recursive': True, 'include_hidden': True} (?s:\[)\z
# expect: '[' {'seps': '/\\'} (?s:\[)\z
# expect: 'a.b' {} (?s:a\.b)\z
# expect: 'a.b' {'recursive': True} (?s:a\.b)\z
# expect: 'a.b' {'include_hidden': True} (?s:a\.b)\z
# expect: 'a.b' {'recursive': True, 'include_hidden': True} (?s:a\.b)\z
# expect: 'a.b' {'seps': '/\\'} (?s:a\.b)\z
# expect: '**a' {} (?s:(?!\.)[^/]*a)\z
# expect: '**a' {'recursive': True} (?s:(?!\.)[^/]*a)\z
# expect: '**a' {'include_hidden': True} (?s:[^/]*a)\z
# expect: '**a' {'recursive': True, 'include_hidden': True} (?s:[^/]*a)\z
# expect: '**a' {'seps': '/\\'} (?s:(?!\.)[^/\\]*a)\z
# expect: 'a**' {} (?s:a[^/]*)\z
# expect: 'a**' {'recursive': True} (?s:a[^/]*)\z
# expect: 'a**' {'include_hidden': True} (?s:a[^/]*)\z
# expect: 'a**' {'recursive': True, 'include_hidden': True} (?s:a[^/]*)\z
# expect: 'a**' {'seps': '/\\'} (?s:a[^/\\]*)\z
for p, names in [("a/**/b", ["a/b", "a/x/b", "a/x/y/b", "a/.x/b", "ab", "b"]), ("*.py", ["x.py", ".py", "a/x.py"]), ("**", ["a", "a/b", ".a", ""])]:
    r = re.compile(glob.translate(p, recursive=True))
    print(p, [n for n in names if r.match(n)])
# expect: a/**/b ['a/b', 'a/x/b', 'a/x/y/b']
# expect: *.py ['x.py']
# expect: ** ['a', 'a/b', '']
print(glob.escape("a*b?[c]/x"), glob.escape(b"*"), glob.escape(""), glob.has_magic("a*"), glob.has_magic(b"a"), glob.__all__)  # expect: a[*]b[?][[]c]/x b'[*]'  True False ['glob', 'iglob', 'escape', 'translate']
