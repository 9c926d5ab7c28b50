# Regular expressions in anger: scanners, lookarounds, conditionals, possessive and atomic groups, flags, sub with functions, split keeping, named backreferences, unicode classes, template engines, verbose.
import re
import string
from collections import Counter, defaultdict
from functools import reduce

CASES = [(r"(a+)(b*)\1", "aabaa"), (r"(?P<q>['\"])(.*?)(?P=q)", "say \"it's\" 'x'"), (r"(?<=\d)(?=(?:\d{3})+$)", "1234567"), (r"(?<!-)\b\w{3}\b(?!-)", "one-two six ten-"), (r"^(\()?\w+(?(1)\)|!)$", "(ok)"), (r"^(\()?\w+(?(1)\)|!)$", "ok!"), (r"^(\()?\w+(?(1)\)|!)$", "(ok!"),
         (r"(?>a+)b|a+c", "aaac"), (r"a++b", "aaab"), (r"a*+a", "aaa"), (r"(?i:AB)c", "aBc"), (r"(?i:AB)C", "aBc"), (r"(?s).+", "a\nb"), (r"(?m)^\w$", "a\nb\nc"), (r"(?x) a b # c\n \  d", "ab d"), (r"[^\W\d_]+", "añ1_b"), (r"(?a)\w+", "añ"), (r"\bfoo\B", "food foo"), (r"(\w)(\w)?", "a"), (r"(?:(a)|b)*", "ab"), (r"((a)|b)*", "ab"),
         (r"x*", "axb"), (r"(?=(\w\w))", "abc"), (r"[\]\-\\a]+", "-]\\ab"), (r"\A\d+\Z", "12\n"), (r"^\d+$", "12\n"), (r"\x41\u0042\103\N{LATIN SMALL LETTER D}", "ABCd"), (r"(.)(.)(.)\3\2\1", "abccba"), (r"(?:a|ab)(?:c|bcd)(?:d*)", "abcd"), (r"a{,2}b{2,}c{3}", "aabbbccc"), (r"a{,}", "aaa"), (r"a{x}", "a{x}"), (r"(|a)+", "aaa"), (r"(a?)*?b", "aab"), (r"[a-z--m]" if False else r"[a-m]", "p"), (r"(?-i:a)B(?i:c)", "aBC"), (r"\S+@\S+\.\S+", "to me@x.org ."), (r"ß", "SS"), (r"(?i)ſ", "S"), (r"(?i)[k-m]+", "KLM\u212a"), (r"(?i)straße", "STRASSE"), (r"\d+", "١٢٣"), (r"\s", "\x1c\u3000")]
for pat, text in CASES:
    rx = re.compile(pat)
    m = rx.search(text)
    print(f"{pat!a:44}", m and (m.span(), *map(ascii, m.groups()), m.lastindex, m.lastgroup), [*map(ascii, rx.findall(text))][:5], len(rx.sub("<\\g<0>>", text)), rx.groups, dict(rx.groupindex), bool(rx.fullmatch(text)), bool(rx.match(text)))
# expect: '(a+)(b*)\\1'                                ((0, 5), "'aa'", "'b'", 2, None) ["('aa', 'b')"] 7 2 {} True True
# expect: '(?P<q>[\'\\"])(.*?)(?P=q)'                  ((4, 10), '\'"\'', '"it\'s"', 2, None) ['(\'"\', "it\'s")', '("\'", \'x\')'] 18 2 {'q': 1} False False
# expect: '(?<=\\d)(?=(?:\\d{3})+$)'                   ((1, 1), None, None) ["''", "''"] 11 0 {} False False
# expect: '(?<!-)\\b\\w{3}\\b(?!-)'                    ((8, 11), None, None) ["'six'"] 18 0 {} False False
# expect: '^(\\()?\\w+(?(1)\\)|!)$'                    ((0, 4), "'('", 1, None) ["'('"] 6 1 {} True True
# expect: '^(\\()?\\w+(?(1)\\)|!)$'                    ((0, 3), 'None', None, None) ["''"] 5 1 {} True True
# expect: '^(\\()?\\w+(?(1)\\)|!)$'                    None [] 4 1 {} False False
# expect: '(?>a+)b|a+c'                                ((0, 4), None, None) ["'aaac'"] 6 0 {} True True
# expect: 'a++b'                                       ((0, 4), None, None) ["'aaab'"] 6 0 {} True True
# expect: 'a*+a'                                       None [] 3 0 {} False False
# expect: '(?i:AB)c'                                   ((0, 3), None, None) ["'aBc'"] 5 0 {} True True
# expect: '(?i:AB)C'                                   None [] 3 0 {} False False
# expect: '(?s).+'                                     ((0, 3), None, None) ["'a\\nb'"] 5 0 {} True True
# expect: '(?m)^\\w$'                                  ((0, 1), None, None) ["'a'", "'b'", "'c'"] 11 0 {} False True
# expect: '(?x) a b # c\\n \\  d'                      ((0, 2), None, None) ["'ab'"] 6 0 {} False True
# expect: '[^\\W\\d_]+'                                ((0, 2), None, None) ["'a\\xf1'", "'b'"] 9 0 {} False True
# expect: '(?a)\\w+'                                   ((0, 1), None, None) ["'a'"] 4 0 {} False True
# expect: '\\bfoo\\B'                                  ((0, 3), None, None) ["'foo'"] 10 0 {} False True
# expect: '(\\w)(\\w)?'                                ((0, 1), "'a'", 'None', 1, None) ["('a', '')"] 3 2 {} True True
# expect: '(?:(a)|b)*'                                 ((0, 2), "'a'", 1, None) ["'a'", "''"] 6 1 {} True True
# expect: '((a)|b)*'                                   ((0, 2), "'b'", "'a'", 1, None) ["('b', 'a')", "('', '')"] 6 2 {} True True
# expect: 'x*'                                         ((0, 0), None, None) ["''", "'x'", "''", "''"] 11 0 {} False True
# expect: '(?=(\\w\\w))'                               ((0, 0), "'ab'", 1, None) ["'ab'", "'bc'"] 7 1 {} False True
# expect: '[\\]\\-\\\\a]+'                             ((0, 4), None, None) ["'-]\\\\a'"] 7 0 {} False True
# expect: '\\A\\d+\\Z'                                 None [] 3 0 {} False False
# expect: '^\\d+$'                                     ((0, 2), None, None) ["'12'"] 5 0 {} False True
# expect: '\\x41\\u0042\\103\\N{LATIN SMALL LETTER D}' ((0, 4), None, None) ["'ABCd'"] 6 0 {} True True
# expect: '(.)(.)(.)\\3\\2\\1'                         ((0, 6), "'a'", "'b'", "'c'", 3, None) ["('a', 'b', 'c')"] 8 3 {} True True
# expect: '(?:a|ab)(?:c|bcd)(?:d*)'                    ((0, 4), None, None) ["'abcd'"] 6 0 {} True True
# expect: 'a{,2}b{2,}c{3}'                             ((0, 8), None, None) ["'aabbbccc'"] 10 0 {} True True
# expect: 'a{,}'                                       ((0, 3), None, None) ["'aaa'", "''"] 7 0 {} True True
# expect: 'a{x}'                                       ((0, 4), None, None) ["'a{x}'"] 6 0 {} True True
# expect: '(|a)+'                                      ((0, 0), "''", 1, None) ["''", "''", "''", "''", "''"] 17 1 {} True True
# expect: '(a?)*?b'                                    ((0, 3), "'a'", 1, None) ["'a'"] 5 1 {} True True
# expect: '[a-m]'                                      None [] 1 0 {} False False
# expect: '(?-i:a)B(?i:c)'                             ((0, 3), None, None) ["'aBC'"] 5 0 {} True True
# expect: '\\S+@\\S+\\.\\S+'                           ((3, 11), None, None) ["'me@x.org'"] 15 0 {} False False
# expect: '\xdf'                                       None [] 2 0 {} False False
# expect: '(?i)\u017f'                                 ((0, 1), None, None) ["'S'"] 3 0 {} True True
# expect: '(?i)[k-m]+'                                 ((0, 4), None, None) ["'KLM\\u212a'"] 6 0 {} True True
# expect: '(?i)stra\xdfe'                              None [] 7 0 {} False False
# expect: '\\d+'                                       ((0, 3), None, None) ["'\\u0661\\u0662\\u0663'"] 5 0 {} True True
# expect: '\\s'                                        ((0, 1), None, None) ["'\\x1c'", "'\\u3000'"] 6 0 {} False True


def roman(m): return {"i": 1, "v": 5}.get(m["d"].lower(), 0).__str__()


print(re.sub(r"(?P<d>[iv])", roman, "I v x", flags=re.I), re.subn(r"(\w+) (\w+)", r"\2 \1", "a b c d e"), re.sub("x*", "-", "abxd"), re.sub(r"(a)|b", r"[\1]", "ab"), re.sub(r"\b", "|", "hi yo"), re.sub("a", r"\n\t\\", "a"), re.sub("(?P<n>a)", r"\g<n>\g<1>0\g<0>", "a"), re.sub("a", lambda m: "\\1", "a"), re.sub("a", "b", "aaaa", count=2))  # expect-repr: '1 5 x (\'b a d c e\', 2) -a-b--d- [a][] |hi| |yo| '
# expect-repr: '\t\\ aa0a \\1 bbaa'
print(re.split(r"(,)|;", "a,b;c"), re.split(r"\s*", " a b"), re.split("x", "axbxc", maxsplit=1), re.split("", "ab"), re.split(r"(?=[A-Z])", "someCamelCase"), [m.group() for m in re.finditer(r"\w(?=(\w))", "abc")], re.findall(r"(\w)(\d)?", "a1b"))  # expect: ['a', ',', 'b', None, 'c'] ['', '', 'a', '', 'b', ''] ['a', 'bxc'] ['', 'a', 'b', ''] ['some', 'Camel', 'Case'] ['a', 'b'] [('a', '1'), ('b', '')]
m = re.match(r"(?P<y>\d{4})-(?P<m>\d\d)(?P<rest>-\d\d)?", "2024-02 x")
print(m.groupdict(), m.groupdict("none"), m[1], m["y"], m.group(1, "m"), m.start("m"), m.end(3), m.regs, m.pos, m.endpos, m.string, m.re.pattern, m.expand(r"\2/\g<y>"), m, bool(m), m.groups(0))  # expect: {'y': '2024', 'm': '02', 'rest': None} {'y': '2024', 'm': '02', 'rest': 'none'} 2024 2024 ('2024', '02') 5 -1 ((0, 7), (0, 4), (5, 7), (-1, -1)) 0 9 2024-02 x (?P<y>\d{4})-(?P<m>\d\d)(?P<rest>-\d\d)? 02/2024 <re.Match object; span=(0, 7), match='2024-02'> True ('2024', '02', 0)
for bad in (lambda: m[9], lambda: m["zz"], lambda: re.compile("("), lambda: re.compile("a)"), lambda: re.compile("[a"), lambda: re.compile("*"), lambda: re.compile("a**"), lambda: re.compile("(?P<1>a)"), lambda: re.compile(r"\1"), lambda: re.compile("(?<=a+)b"), lambda: re.compile("(?P=x)"), lambda: re.compile("(?z)"), lambda: re.compile("a(?i)"), lambda: re.compile("[b-a]"), lambda: re.compile("a{2,1}"), lambda: re.compile(r"\q"), lambda: re.compile(r"[\d-z]"), lambda: re.compile("(?(2)a)"), lambda: re.compile("(?P<a>.)(?P<a>.)"), lambda: re.compile("x", 999999), lambda: re.compile(b"a").match("a"), lambda: re.compile("a").match(b"a"), lambda: re.sub("a", r"\2", "a"), lambda: re.sub("a", r"\g<x>", "a"), lambda: re.sub("a", r"\q", "a"), lambda: re.sub("(?P<n>b)|a", r"\g<n", "a"), lambda: re.compile("(?#"), lambda: re.compile("\\"), lambda: re.compile("(?"), lambda: re.compile("(?P"), lambda: re.compile("(?<n"), lambda: re.compile(r"\N{NOPE}"), lambda: re.compile(r"\x4"), lambda: re.compile("(?aL)x"), lambda: re.compile("x\ny(", re.M), lambda: re.compile(3), lambda: re.compile(re.compile("a"), re.I), lambda: re.compile("a{99999999999999}"), lambda: re.escape(3)):
    try:
        print(bad())
    except re.PatternError as e:
        print("PatternError", e, "|", e.msg, e.pos, e.lineno, e.colno)
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError no such group
# expect: IndexError no such group
# expect: PatternError missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1
# expect: PatternError unbalanced parenthesis at position 1 | unbalanced parenthesis 1 1 2
# expect: PatternError unterminated character set at position 0 | unterminated character set 0 1 1
# expect: PatternError nothing to repeat at position 0 | nothing to repeat 0 1 1
# expect: PatternError multiple repeat at position 2 | multiple repeat 2 1 3
# expect: PatternError bad character in group name '1' at position 4 | bad character in group name '1' 4 1 5
# expect: PatternError invalid group reference 1 at position 1 | invalid group reference 1 1 1 2
# expect: PatternError look-behind requires fixed-width pattern | look-behind requires fixed-width pattern None None None
# expect: PatternError unknown group name 'x' at position 4 | unknown group name 'x' 4 1 5
# expect: PatternError unknown extension ?z at position 1 | unknown extension ?z 1 1 2
# expect: PatternError global flags not at the start of the expression at position 1 | global flags not at the start of the expression 1 1 2
# expect: PatternError bad character range b-a at position 1 | bad character range b-a 1 1 2
# expect: PatternError min repeat greater than max repeat at position 2 | min repeat greater than max repeat 2 1 3
# expect: PatternError bad escape \q at position 0 | bad escape \q 0 1 1
# expect: PatternError bad character range \d-z at position 1 | bad character range \d-z 1 1 2
# expect: PatternError invalid group reference 2 at position 3 | invalid group reference 2 3 1 4
# expect: PatternError redefinition of group name 'a' as group 2; was group 1 at position 12 | redefinition of group name 'a' as group 2; was group 1 12 1 13
# expect: ValueError cannot use LOCALE flag with a str pattern
# expect: TypeError cannot use a bytes pattern on a string-like object
# expect: TypeError cannot use a string pattern on a bytes-like object
# expect: PatternError invalid group reference 2 at position 1 | invalid group reference 2 1 1 2
# expect: IndexError unknown group name 'x'
# expect: PatternError bad escape \q at position 0 | bad escape \q 0 1 1
# expect: PatternError missing >, unterminated name at position 3 | missing >, unterminated name 3 1 4
# expect: PatternError missing ), unterminated comment at position 0 | missing ), unterminated comment 0 1 1
# expect: PatternError bad escape (end of pattern) at position 0 | bad escape (end of pattern) 0 1 1
# expect: PatternError unexpected end of pattern at position 2 | unexpected end of pattern 2 1 3
# expect: PatternError unexpected end of pattern at position 3 | unexpected end of pattern 3 1 4
# expect: PatternError unknown extension ?<n at position 1 | unknown extension ?<n 1 1 2
# expect: PatternError undefined character name 'NOPE' at position 0 | undefined character name 'NOPE' 0 1 1
# expect: PatternError incomplete escape \x4 at position 0 | incomplete escape \x4 0 1 1
# expect: PatternError bad inline flags: cannot use 'L' flag with a str pattern at position 4 | bad inline flags: cannot use 'L' flag with a str pattern 4 1 5
# expect: PatternError missing ), unterminated subpattern at position 3 (line 2, column 2) | missing ), unterminated subpattern 3 2 2
# expect: TypeError first argument must be string or compiled pattern
# expect: ValueError cannot process flags argument with a compiled pattern
# expect: OverflowError the repetition number is too large
# expect: TypeError decoding to str: need a bytes-like object, int found
rx = re.compile(r"(?P<word>\w+)", re.I | re.M)
print(rx, rx.flags, re.compile(b"\xff*"), repr(re.compile("a" * 300))[-20:], re.I | re.X, re.RegexFlag(0), rx == re.compile(r"(?P<word>\w+)", re.M | re.I), hash(rx) == hash(re.compile(rx.pattern, rx.flags)), rx.match("ab cd", 3), rx.search("ab", 5), rx.fullmatch("xaby", 1, 3), re.compile("^a").match("ba", 1), re.compile("a$").search("ab", 0, 1), re.compile(r"\ba").match("ba", 1))  # expect: re.compile('(?P<word>\\w+)', re.IGNORECASE|re.MULTILINE) 42 re.compile(b'\xff*') aaaaaaaaaaaaaaaaaaa) re.IGNORECASE|re.VERBOSE re.NOFLAG True True <re.Match object; span=(3, 5), match='cd'> None <re.Match object; span=(1, 3), match='ab'> None <re.Match object; span=(0, 1), match='a'> None
print(re.escape("a.b*c[d]-e f\n#é~"), re.escape(b"a.\xff"), re.purge(), re.findall(rb"\w+", b"ab \xe9c"), re.match("a(?=b)", "ab").end(), re.search("(?<=(a))b", "ab")[1])  # expect: a\.b\*c\[d\]\-e\ f\
# expect: \#é\~ b'a\\.\xff' None [b'ab', b'c'] 1 a


class Lexer:
    def __init__(self, **rules):
        self.rx = re.compile("|".join(f"(?P<{n}>{p})" for n, p in rules.items()))
    def __call__(self, text):
        i = 0
        for m in self.rx.finditer(text):
            if m.start() > i:
                yield "?", text[i:m.start()]
            if m.lastgroup != "ws":
                yield m.lastgroup, m[0]
            i = m.end()
        if i < len(text):
            yield "?", text[i:]


lex = Lexer(num=r"\d+(?:\.\d+)?", id=r"[a-z_]\w*", str=r'"(?:\\.|[^"\\])*"', op=r"==|[-+*/=()]", ws=r"\s+", com=r"#.*")
print(*lex('x = 3.14*(y_2 + "a\\"b") $ % # end'))  # expect: ('id', 'x') ('op', '=') ('num', '3.14') ('op', '*') ('op', '(') ('id', 'y_2') ('op', '+') ('str', '"a\\"b"') ('op', ')') ('?', '$') ('?', '%') ('com', '# end')
sc = re.Scanner([(r"\d+", lambda s, t: int(t)), (r"[a-z]+", lambda s, t: t.upper()), (r"\s+", None), (r"[+]", "plus")])
print(sc.scan("12 ab+3 !rest"))  # expect: ([12, 'AB', 'plus', 3], '!rest')


def dedupe(t): return re.sub(r"\b(\w+)(?:\s+\1\b)+", r"\1", t, flags=re.I)
def camel(t): return re.sub(r"(?<!^)(?=[A-Z][a-z])|(?<=[a-z])(?=[A-Z])", "_", t).lower()
def commas(n): return re.sub(r"(?<=\d)(?=(\d{3})+(?!\d))", ",", str(n))
def balanced(t):
    while (u := re.sub(r"\(\)|\[\]|\{\}", "", t)) != t:
        t = u
    return not t


print(dedupe("the the The cat sat sat"), camel("parseHTTPResponseCode"), commas(1234567.891), balanced("([]{()})"), balanced("([)]"), reduce(lambda t, s: re.sub(*s, t), [("a", "b"), ("b+", "c")], "aabb"))  # expect: the cat sat parse_http_response_code 1,234,567.891 True False c
log = "ERR x=1 y=two\nWARN z=3\nERR y=4"
print({lvl: dict(re.findall(r"(\w+)=(\w+)", rest)) for lvl, rest in re.findall(r"^(\w+) (.*)$", log, re.M)}, Counter(re.findall(r"(?m)^\w+", log)))  # expect: {'ERR': {'y': '4'}, 'WARN': {'z': '3'}} Counter({'ERR': 2, 'WARN': 1})
ipv4 = re.compile(r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}")
print([bool(ipv4.fullmatch(t)) for t in ("192.168.0.1", "256.1.1.1", "1.2.3", "1.2.3.4.")], re.fullmatch(r"(1+?)\1+", "1" * 12) and "composite", re.fullmatch(r"(11+?)\1+", "1" * 13))  # expect: [True, False, False, False] composite None
