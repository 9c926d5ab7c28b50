# re: the functions of the module, flags, caches, pickling.
import re

print(re.match("a(b)?", "abc"), re.match("b", "abc"), re.fullmatch("abc", "abc"), re.fullmatch("ab", "abc"))  # expect: <re.Match object; span=(0, 2), match='ab'> None <re.Match object; span=(0, 3), match='abc'> None
print(re.search("c", "abc"), re.search("x", "abc"), re.match("A", "a", re.I), re.search("^b", "a\nb", flags=re.M))  # expect: <re.Match object; span=(2, 3), match='c'> None <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(2, 3), match='b'>
print(re.findall("a|b", "cabc"), re.findall("(a)|b", "ab"), re.findall("(a)|(b)", "ab"), re.findall("", "ab"), re.findall("x", ""))  # expect: ['a', 'b'] ['a', ''] [('a', ''), ('', 'b')] ['', '', ''] []
print([m.span() for m in re.finditer("a*", "baac")], [m.group() for m in re.finditer(r"\b", "ab cd")])  # expect: [(0, 0), (1, 3), (3, 3), (4, 4)] ['', '', '', '']
print(re.split(",", "a,b,,c"), re.split("(,)", "a,b"), re.split("(x)|,", "a,bxc"), re.split("", "abc"), re.split("x*", "axbc"), re.split(",", ""))  # expect: ['a', 'b', '', 'c'] ['a', ',', 'b'] ['a', None, 'b', 'x', 'c'] ['', 'a', 'b', 'c', ''] ['', 'a', '', 'b', 'c', ''] ['']
print(re.split(",", "a,b,c", maxsplit=1), re.split(r"(\W+)", "Words, words, words."), re.split("(?=b)", "abab"), re.split(",", "a,b", maxsplit=-1))  # expect: ['a', 'b,c'] ['Words', ', ', 'words', ', ', 'words', '.', ''] ['a', 'ba', 'b'] ['a,b']
print(re.sub("a", "x", "banana"), re.sub("a", "x", "banana", count=2), re.subn("a", "x", "banana"), re.sub("x*", "-", "abxd"), re.sub("a", "", "aaa"))  # expect-repr: 'bxnxnx bxnxna (\'bxnxnx\', 3) -a-b--d- '
print(re.sub("(.)(.)", r"\2\1", "abcd"), re.sub("(?P<n>a)", r"[\g<n>\g<1>\g<0>]", "ba"), re.sub("a", r"\n\t\\\x".replace("x", "a"), "a") == "\n\t\\\a")  # expect: badc b[aaa] True
print(re.sub("a", lambda m: m.group().upper() * 2, "banana"), re.subn("b", lambda m: "", "abc"), re.sub("a", lambda m: None, "xax"))  # expect: bAAnAAnAA ('ac', 1) xx
print(re.sub("(a)|b", r"<\1>", "ab"), re.sub("^", ">", "a\nb", flags=re.M), re.sub("$", "<", "a\n"), re.sub(r"\b", "|", "ab cd"))  # expect: <a><> >a
# expect: >b a<
# expect: < |ab| |cd|
print(re.escape("a.b*c d\n-_é~#&"), re.escape(b"\xe9.x"), re.escape(""))  # expect: a\.b\*c\ d\
# expect-repr: '\\-_é\\~\\#\\& b\'\\xe9\\\\.x\' '
print(re.purge(), re.compile("a") is re.compile("a"), re.compile(re.compile("a")) is re.compile("a"))  # expect: None True True
print(re.compile("a", re.I) == re.compile("a", 2), hash(re.compile("a")) == hash(re.compile("a", re.U)), re.compile("a") == re.compile(b"a"), re.compile("a") != re.compile("b"))  # expect: True True False True
print(sorted(re.__all__))  # expect: ['A', 'ASCII', 'DOTALL', 'I', 'IGNORECASE', 'L', 'LOCALE', 'M', 'MULTILINE', 'Match', 'NOFLAG', 'Pattern', 'PatternError', 'RegexFlag', 'S', 'U', 'UNICODE', 'VERBOSE', 'X', 'compile', 'error', 'escape', 'findall', 'finditer', 'fullmatch', 'match', 'purge', 'search', 'split', 'sub', 'subn']
print(re.error is re.PatternError, re.PatternError.__mro__, re.PatternError.__module__, re.Pattern, re.Match)  # expect: True (<class 're.PatternError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) re <class 're.Pattern'> <class 're.Match'>

# --- flags
import re
print(re.I, re.I | re.M, repr(re.IGNORECASE | re.S), re.RegexFlag(0), re.RegexFlag(2), re.NOFLAG, ~re.I, str(re.A), re.A | 1 << 20)  # expect: re.IGNORECASE re.IGNORECASE|re.MULTILINE re.IGNORECASE|re.DOTALL re.NOFLAG re.IGNORECASE re.NOFLAG re.ASCII|re.LOCALE|re.UNICODE|re.MULTILINE|re.DOTALL|re.VERBOSE|re.DEBUG|0x1 re.ASCII re.ASCII|0x100000
print([f.name for f in re.RegexFlag], re.A.value, re.L.value, re.U.value, re.X.value, re.DEBUG.value, re.T if hasattr(re, "T") else None)  # expect: ['ASCII', 'IGNORECASE', 'LOCALE', 'UNICODE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'DEBUG'] 256 4 32 64 128 None
for p, f in [("a", 0), ("a", re.I), (b"a", 0), (b"a", re.L | re.M), ("a", re.A | re.S | re.X), ("(?i)a", 0), ("a", 1 << 20), ("a", re.U), ("x" * 300, 0), ("'\"\n", re.DEBUG * 0)]:
    c = re.compile(p, f)
    print(c, c.flags, c.groups, c.groupindex)
# expect: re.compile('a') 32 0 {}
# expect: re.compile('a', re.IGNORECASE) 34 0 {}
# expect: re.compile(b'a') 0 0 {}
# expect: re.compile(b'a', re.LOCALE|re.MULTILINE) 12 0 {}
# expect: re.compile('a', re.DOTALL|re.VERBOSE|re.ASCII) 336 0 {}
# expect: re.compile('(?i)a', re.IGNORECASE) 34 0 {}
# expect: re.compile('a', 0x100000) 1048608 0 {}
# expect: re.compile('a') 32 0 {}
# expect: re.compile('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) 32 0 {}
# expect: re.compile('\'"\n') 32 0 {}

# --- pickling and copies
import copy
import copyreg
import re
p = re.compile("(?P<a>.)", re.I)
print(copyreg.dispatch_table[re.Pattern](p)[1], copy.copy(p) is p, copy.deepcopy(p) is p)  # expect: ('(?P<a>.)', 34) True True
m = p.match("x")
print(copy.copy(m) is m, copy.deepcopy(m) is m, p.__copy__() is p, m.__deepcopy__({}) is m)  # expect: True True True True

# --- a pattern object with flags
import re
re.compile(re.compile("a"), re.I)  # raises: ValueError: cannot process flags argument with a compiled pattern

# --- generic
import re
print(re.Pattern[str], re.Match[bytes])  # expect: re.Pattern[str] re.Match[bytes]

# --- no constructor
import re
re.Pattern()  # raises: TypeError: cannot create 're.Pattern' instances
# ---
import re
re.Match()  # raises: TypeError: cannot create 're.Match' instances
# ---
import re
class P(re.Pattern):  # raises: TypeError: type 're.Pattern' is not an acceptable base type
    pass
# ---
import re
re.compile(5)  # raises: TypeError: first argument must be string or compiled pattern
# ---
import re
re.compile([])  # raises: TypeError: cannot use 'tuple' as a dict key (unhashable type: 'list')
# ---
import re
re.compile("a", 1 << 40)  # raises: OverflowError: Python int too large to convert to C int
# ---
import re
re.match("a", 5)  # raises: TypeError: expected string or bytes-like object, got 'int'
# ---
import re
re.match("a", b"a")  # raises: TypeError: cannot use a string pattern on a bytes-like object
# ---
import re
re.match(b"a", "a")  # raises: TypeError: cannot use a bytes pattern on a string-like object
# ---
import re
re.compile("a").match()  # raises: TypeError: match() missing required argument 'string' (pos 1)
# ---
import re
re.compile("a").match("a", None)  # raises: TypeError: 'NoneType' object cannot be interpreted as an integer
# ---
import re
re.sub("a", "b", "a", 1, 2, 3)  # raises: TypeError: sub() takes from 3 to 5 positional arguments but 6 were given
# ---
import re
re.sub("a", "b", "a", 1, count=1)  # raises: TypeError: sub() got multiple values for argument 'count'
# ---
import re
re.split("a", "a", 1, maxsplit=1)  # raises: TypeError: split() got multiple values for argument 'maxsplit'
# ---
import re
re.escape(5)  # raises: TypeError: decoding to str: need a bytes-like object, int found
