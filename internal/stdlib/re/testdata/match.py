# re: Match objects.
import re

m = re.compile(r"(?P<y>\d{4})-(?P<m>\d\d)(?:-(?P<d>\d\d))?(x)?").search("on 2024-02.", 1, 10)
print(m, m.group(), m.group(0), m.group(1), m.group("y", "m", "d", 4), m[0], m["y"], m[3])  # expect: <re.Match object; span=(3, 10), match='2024-02'> 2024-02 2024-02 2024 ('2024', '02', None, None) 2024-02 2024 None
print(m.groups(), m.groups("-"), m.groupdict(), m.groupdict(default=0), m.regs)  # expect: ('2024', '02', None, None) ('2024', '02', '-', '-') {'y': '2024', 'm': '02', 'd': None} {'y': '2024', 'm': '02', 'd': 0} ((3, 10), (3, 7), (8, 10), (-1, -1), (-1, -1))
print(m.start(), m.end(), m.span(), m.start("m"), m.end(2), m.span("d"), m.pos, m.endpos, m.lastindex, m.lastgroup, m.string, m.re.pattern)  # expect: 3 10 (3, 10) 8 10 (-1, -1) 1 10 2 m on 2024-02. (?P<y>\d{4})-(?P<m>\d\d)(?:-(?P<d>\d\d))?(x)?
print(m.expand(r"\g<m>/\1 \g<d>|\4|"), m.expand("plain"), bool(m), m == m, hash(m) == hash(m), m.group(True))  # expect: 02/2024 || plain True True True 2024
print(re.match("(a)(b)", "ab").lastindex, re.match("((a)(b))", "ab").lastindex, re.match("(a)|b", "b").lastindex, re.match("((?P<in>a))", "a").lastgroup, re.match("(?P<o>(a))", "a").lastgroup)  # expect: 2 1 None None o
print(re.match("a" * 60, "a" * 60), re.match("'", "'"), re.match(b"a\xff", b"a\xff"), re.match("é\n", "é\n"))  # expect: <re.Match object; span=(0, 60), match='aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa> <re.Match object; span=(0, 1), match="'"> <re.Match object; span=(0, 2), match=b'a\xff'> <re.Match object; span=(0, 2), match='é\n'>
b = re.match(b"(?P<n>a)(.)?", bytearray(b"ab"))
print(b.group(), b.groups(), b.string, b["n"], re.match(b"a", memoryview(b"abc")).group())  # expect: b'ab' (b'a', b'b') bytearray(b'ab') b'a' b'a'


class Idx:
    def __index__(self):
        return 1


class S(str):
    pass


print(m.group(Idx()), m[Idx()], m.group(Idx(), 2), m.span(Idx()))  # expect: 2024 2024 ('2024', '02') (3, 7)
s = S("abc")
w = re.match(".*", s)
print(type(w.group()), type(w.string), w.string is s, type(re.sub("x", "y", s)), type(re.split("x", s)[0]), type(re.findall(".*", s)[0]))  # expect: <class 'str'> <class '__main__.S'> True <class 'str'> <class 'str'> <class 'str'>
t = "abc"
print(re.sub("x", "y", t) is t, re.match(".*", t).group() is t)  # expect: True True

for bad in ["x", 5, -1, 1.5, None, 2**100, b"y"]:
    try:
        print(m.group(bad))
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
for f in [lambda: m["q"], lambda: m.start("q"), lambda: m.span(9), lambda: m.group(0, 99), lambda: m.expand(5), lambda: m.expand(r"\9"), lambda: m.expand(r"\g<zz>"), lambda: m.groupdict(1, 2), lambda: m < m]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: TypeError decoding to str: need a bytes-like object, int found
# expect: PatternError invalid group reference 9 at position 1
# expect: IndexError unknown group name 'zz'
# expect: TypeError groupdict() takes at most 1 argument (2 given)
# expect: TypeError '<' not supported between instances of 're.Match' and 're.Match'
try:
    m.pos = 1
except AttributeError as e:
    print(e)  # expect: readonly attribute

# --- positions
import re
p = re.compile("^a|b$|c")
for pos, end in [(0, 9), (1, 9), (-5, 2), (2, 1), (9, 9), (0, 0), (1, 2)]:
    print(pos, end, p.match("abcb", pos, end), p.search("abcb", pos, end), p.fullmatch("abcb", pos, end), p.findall("abcb", pos, end), [m.span() for m in p.finditer("abcb", pos, end)])
# expect: 0 9 <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(0, 1), match='a'> None ['a', 'c', 'b'] [(0, 1), (2, 3), (3, 4)]
# expect: 1 9 None <re.Match object; span=(2, 3), match='c'> None ['c', 'b'] [(2, 3), (3, 4)]
# expect: -5 2 <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(0, 1), match='a'> None ['a', 'b'] [(0, 1), (1, 2)]
# expect: 2 1 None None None [] []
# expect: 9 9 None None None [] []
# expect: 0 0 None None None [] []
# expect: 1 2 <re.Match object; span=(1, 2), match='b'> <re.Match object; span=(1, 2), match='b'> <re.Match object; span=(1, 2), match='b'> ['b'] [(1, 2)]
print(re.compile("(?<=a)b").search("ab", 1), re.compile(r"\bb").search("ab", 1), re.compile("a(?=b)").search("ab", 0, 1), re.compile("^b", re.M).search("a\nb", 2))  # expect: <re.Match object; span=(1, 2), match='b'> None None <re.Match object; span=(2, 3), match='b'>
print(p.search(string="abc", pos=1), p.search("abc", endpos=0))  # expect: <re.Match object; span=(2, 3), match='c'> None

# --- scanner and iterators
import re
p = re.compile("a|(b)")
s = p.scanner("abxa")
print(s.match(), s.match(), s.match(), s.match(), s.pattern is p)  # expect: <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(1, 2), match='b'> None None True
s = p.scanner("xabx", 1, 3)
print(s.search(), s.search(), s.search(), s.search())  # expect: <re.Match object; span=(1, 2), match='a'> <re.Match object; span=(2, 3), match='b'> None None
it = re.finditer("a?", "ba")
print(type(it).__name__, iter(it) is it, list(it), list(it), next(it, "end"))  # expect: callable_iterator True [<re.Match object; span=(0, 0), match=''>, <re.Match object; span=(1, 2), match='a'>, <re.Match object; span=(2, 2), match=''>] [] end
e = re.compile("").scanner("ab")
print([e.match() for i in range(4)])  # expect: [<re.Match object; span=(0, 0), match=''>, None, None, None]

# --- Scanner
import re


def ident(scanner, token):
    return token, scanner.match.span()


s = re.Scanner([(r"[a-zA-Z_]\w*", ident), (r"\d+\.\d*", lambda s, t: float(t)), (r"\d+", lambda s, t: int(t)), (r"=|\+|-|\*|/", "op"), (r"\s+", None)])
print(s.scan("sum = 3*foo + 312.50+bar ?"), s.scan(""), s.scan("?"))  # expect: ([('sum', (0, 3)), 'op', 3, 'op', ('foo', (8, 11)), 'op', 312.5, 'op', ('bar', (21, 24))], '?') ([], '') ([], '?')
print(re.Scanner([("A", 1), ("b", 2)], re.I).scan("aBc"), re.Scanner([(r"\w+", 1)]).scan("é"))  # expect: ([1, 2], 'c') ([], 'é')

# --- signatures and names
import inspect
import re
for n in ["match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape"]:
    print(n, inspect.signature(getattr(re, n)))
# expect: match (pattern, string, flags=0)
# expect: fullmatch (pattern, string, flags=0)
# expect: search (pattern, string, flags=0)
# expect: sub (pattern, repl, string, count=0, flags=0)
# expect: subn (pattern, repl, string, count=0, flags=0)
# expect: split (pattern, string, maxsplit=0, flags=0)
# expect: findall (pattern, string, flags=0)
# expect: finditer (pattern, string, flags=0)
# expect: compile (pattern, flags=0)
# expect: purge ()
# expect: escape (pattern)
for t in [re.Pattern, re.Match]:
    print(sorted(k for k in vars(t) if k not in ("__doc__", "__module__", "__lt__", "__le__", "__gt__", "__ge__")))
# expect: ['__class_getitem__', '__copy__', '__deepcopy__', '__eq__', '__hash__', '__ne__', '__repr__', 'findall', 'finditer', 'flags', 'fullmatch', 'groupindex', 'groups', 'match', 'pattern', 'scanner', 'search', 'split', 'sub', 'subn']
# expect: ['__class_getitem__', '__copy__', '__deepcopy__', '__getitem__', '__repr__', 'end', 'endpos', 'expand', 'group', 'groupdict', 'groups', 'lastgroup', 'lastindex', 'pos', 're', 'regs', 'span', 'start', 'string']

# --- groups and subjects that are asked for their number and buffer
import re
class B:
    def __init__(self, s): self.s = s
    def __buffer__(self, flags): return memoryview(self.s)
class I:
    def __init__(self, i): self.i = i
    def __index__(self): return self.i
m = re.match(r"(a)(?P<n>b)", "ab")
print(m.start(I(2)), m.end(I(1)), m.span(I(2)))  # expect: 1 1 (1, 2)
for f in (m.start, m.end, m.span):
    try:
        f(I(3))
    except IndexError as e:
        print(e)
# expect: no such group
# expect: no such group
# expect: no such group
p = re.compile(b"a+b")
print(p.fullmatch(B(b"aab")), p.match(B(b"aabc")), p.search(B(b"xaab")))  # expect: <re.Match object; span=(0, 3), match=b'aab'> <re.Match object; span=(0, 3), match=b'aab'> <re.Match object; span=(1, 4), match=b'aab'>

# --- long matches go by steps
import re
q = re.compile(r"(?:a|ab)*c")
s = "ab" * 20000 + "c"
print(q.fullmatch(s).end(), q.fullmatch(s + "d"))  # expect: 40001 None
sc = q.scanner(s)
print(sc.match().end(), sc.match())  # expect: 40001 None
sc = re.compile(r"[a-b]*c").scanner(s + "x" + s)
print(sc.search().span(), sc.search().span(), sc.search())  # expect: (0, 40001) (40002, 80003) None
f = re.finditer(r"(?:a|b)*c", s + "x" + s)
print(next(f).span(), [m.span() for m in f], type(f))  # expect: (0, 40001) [(40002, 80003)] <class 'callable_iterator'>

# --- cpython: skip (its recipe cannot be pickled either)
import re
re.finditer("a", "aa").__reduce__()  # raises: TypeError: cannot pickle '_sre.SRE_Scanner' object
