# re: errors of patterns, warnings.
import re

for p in ["(", "a)", "[a", "a**", "(?P<n>a)(?P<n>b)", "\\", "(?<=a*)b", "x{2,1}", "a\n(b", "a\nb\n  [", "(?z)", "\\400", "(?P<1>a)", b"(", b"\n[", b"\xff(?P<\xe9>"]:
    try:
        re.compile(p)
    except re.error as e:
        print(e, "|", e.msg, "|", e.pattern, e.pos, e.lineno, e.colno, e.args)
# expect: missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern | ( 0 1 1 ('missing ), unterminated subpattern at position 0',)
# expect: unbalanced parenthesis at position 1 | unbalanced parenthesis | a) 1 1 2 ('unbalanced parenthesis at position 1',)
# expect: unterminated character set at position 0 | unterminated character set | [a 0 1 1 ('unterminated character set at position 0',)
# expect: multiple repeat at position 2 | multiple repeat | a** 2 1 3 ('multiple repeat at position 2',)
# expect: redefinition of group name 'n' as group 2; was group 1 at position 12 | redefinition of group name 'n' as group 2; was group 1 | (?P<n>a)(?P<n>b) 12 1 13 ("redefinition of group name 'n' as group 2; was group 1 at position 12",)
# expect: bad escape (end of pattern) at position 0 | bad escape (end of pattern) | \ 0 1 1 ('bad escape (end of pattern) at position 0',)
# expect: look-behind requires fixed-width pattern | look-behind requires fixed-width pattern | None None None None ('look-behind requires fixed-width pattern',)
# expect: min repeat greater than max repeat at position 2 | min repeat greater than max repeat | x{2,1} 2 1 3 ('min repeat greater than max repeat at position 2',)
# expect: missing ), unterminated subpattern at position 2 (line 2, column 1) | missing ), unterminated subpattern | a
# expect: (b 2 2 1 ('missing ), unterminated subpattern at position 2 (line 2, column 1)',)
# expect: unterminated character set at position 6 (line 3, column 3) | unterminated character set | a
# expect: b
# expect:   [ 6 3 3 ('unterminated character set at position 6 (line 3, column 3)',)
# expect: unknown extension ?z at position 1 | unknown extension ?z | (?z) 1 1 2 ('unknown extension ?z at position 1',)
# expect: octal escape value \400 outside of range 0-0o377 at position 0 | octal escape value \400 outside of range 0-0o377 | \400 0 1 1 ('octal escape value \\400 outside of range 0-0o377 at position 0',)
# expect: bad character in group name '1' at position 4 | bad character in group name '1' | (?P<1>a) 4 1 5 ("bad character in group name '1' at position 4",)
# expect: missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern | b'(' 0 1 1 ('missing ), unterminated subpattern at position 0',)
# expect: unterminated character set at position 1 (line 2, column 1) | unterminated character set | b'\n[' 1 2 1 ('unterminated character set at position 1 (line 2, column 1)',)
# expect: bad character in group name '\xe9' at position 5 | bad character in group name '\xe9' | b'\xff(?P<\xe9>' 5 1 6 ("bad character in group name '\\xe9' at position 5",)
e = re.PatternError("boom")
print(e, e.args, e.msg, e.pattern, e.pos, e.lineno, e.colno)  # expect: boom ('boom',) boom None None None None
e = re.PatternError("boom", "a\nbc", 3)
print(e, e.lineno, e.colno, repr(e))  # expect: boom at position 3 (line 2, column 2) 2 2 PatternError('boom at position 3 (line 2, column 2)')
e = re.error("m", b"abc", 1)
print(e, e.pattern)  # expect: m at position 1 b'abc'

# ---
import re
re.compile("(?P<name>a")  # raises: re.PatternError: missing ), unterminated subpattern at position 0
# ---
import re
re.compile("a{99999999999}")  # raises: OverflowError: the repetition number is too large
# ---
import re
re.compile("a", re.L)  # raises: ValueError: cannot use LOCALE flag with a str pattern
# ---
import re
re.compile(b"a", re.U)  # raises: ValueError: cannot use UNICODE flag with a bytes pattern
# ---
import re
re.compile("(?:" * 2000 + ")" * 2000)
# raises: RecursionError: maximum recursion depth exceeded

# --- warnings
import re
import warnings
for p in ["[[a]", "[a[b]", "[a--b]", "[a&&b]", "[a||b]", "[a~~b]", "[--a]", "[a-\\-]", "[[:x:]&&[a]--b]", "x[[]"]:
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        re.purge()
        try:
            re.compile(p)
        except re.error as e:
            print(e)
    print(p, [(x.category.__name__, str(x.message)) for x in w])
# expect: [[a] [('FutureWarning', 'Possible nested set at position 1')]
# expect: [a[b] []
# expect: bad character range a-- at position 1
# expect: [a--b] [('FutureWarning', 'Possible set difference at position 2')]
# expect: [a&&b] [('FutureWarning', 'Possible set intersection at position 2')]
# expect: [a||b] [('FutureWarning', 'Possible set union at position 2')]
# expect: [a~~b] [('FutureWarning', 'Possible set symmetric difference at position 2')]
# expect: [--a] []
# expect: bad character range a-\- at position 1
# expect: [a-\-] []
# expect: [[:x:]&&[a]--b] [('FutureWarning', 'Possible nested set at position 1')]
# expect: x[[] [('FutureWarning', 'Possible nested set at position 2')]
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    re.split("a", "bab", 1)
    re.sub("a", "b", "a", 1)
    re.subn("a", "b", "a", 1, re.I)
print([(x.category.__name__, str(x.message)) for x in w])  # expect: [('DeprecationWarning', "'maxsplit' is passed as positional argument"), ('DeprecationWarning', "'count' is passed as positional argument"), ('DeprecationWarning', "'count' is passed as positional argument")]

# --- as errors
import re
import warnings
warnings.simplefilter("error")
re.compile("[[a]")  # raises: FutureWarning: Possible nested set at position 1
