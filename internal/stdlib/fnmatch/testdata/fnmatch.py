# fnmatch.
from fnmatch import filter, filterfalse, fnmatch, fnmatchcase, translate
for pat in ("*", "a?c", "[abc]x", "[!abc]x", "[a-c]x", "[]]", "[!]a]", "[", "[a", "a[*]b", "*.py", "**a**b*", "[z-a]x", "[a-]", "[-a]", "[a&&b~~c||d]", "[^x]", "[\\]", "a.b+c", "[!", "[b-a!]", "x[[]"):
    print(pat, translate(pat))
# expect: * (?s:.*)\z
# expect: a?c (?s:a.c)\z
# expect: [abc]x (?s:[abc]x)\z
# expect: [!abc]x (?s:[^abc]x)\z
# expect: [a-c]x (?s:[a-c]x)\z
# expect: []] (?s:[]])\z
# expect: [!]a] (?s:[^]a])\z
# expect: [ (?s:\[)\z
# expect: [a (?s:\[a)\z
# expect: a[*]b (?s:a[*]b)\z
# expect: *.py (?s:.*\.py)\z
# expect: **a**b* (?s:(?>.*?a)(?>.*?b).*)\z
# expect: [z-a]x (?s:(?!)x)\z
# expect: [a-] (?s:[a\-])\z
# expect: [-a] (?s:[\-a])\z
# expect: [a&&b~~c||d] (?s:[a\&\&b\~\~c\|\|d])\z
# expect: [^x] (?s:[\^x])\z
# expect: [\] (?s:[\\])\z
# expect: a.b+c (?s:a\.b\+c)\z
# expect: [! (?s:\[!)\z
# expect: [b-a!] (?s:.)\z
# expect: x[[] (?s:x[\[])\z
for name, pat in (("foo.py", "*.py"), (".x", "*"), ("a\nb", "a*b"), ("abc", "a[!b]c"), ("a-c", "a[-]c"), ("", "*"), ("[", "[[]"), ("FOO", "foo"), ("é", "?"), ("aXbXc", "a*X*c")):
    print(name.encode(), pat, fnmatch(name, pat), fnmatchcase(name, pat))
# expect: b'foo.py' *.py True True
# expect: b'.x' * True True
# expect: b'a\nb' a*b True True
# expect: b'abc' a[!b]c False False
# expect: b'a-c' a[-]c True True
# expect: b'' * True True
# expect: b'[' [[] True True
# expect: b'FOO' foo False False
# expect: b'\xc3\xa9' ? True True
# expect: b'aXbXc' a*X*c True True
print(filter(["a.py", "b.txt", "c.py"], "*.py"), filterfalse(["a.py", "b.txt", "c.py"], "*.py"), fnmatch(b"ab", b"a?"), filter([], "x"))  # expect: ['a.py', 'c.py'] ['b.txt'] True []
fnmatch("a" * 5000 + "b", "*a" * 200 + "c")
