# re under limits: what backtracks without end costs fuel, and is stopped.
# cpython: skip (limits are ours)
# limits: fuel=200000
import re
print(re.match("(a+)+$", "a" * 12 + "b"))  # expect: None
try:
    re.match("(a+)+$", "a" * 40 + "b")
except BaseException:
    print("caught")  # unreachable
# stops: fuel

# --- limits: fuel=200000
import re
re.search("(x+x+)+[yz]", "x" * 60)
# stops: fuel

# --- limits: fuel=300000
import re
re.sub(r"(\w+\s?)*$", "", "word " * 30 + "!")
# stops: fuel

# --- limits: fuel=300000
import re
re.compile("(?:" + "|".join(["a" * 50] * 1000) + "[ab]" * 100000)
# stops: fuel

# --- limits: memory=2MiB
import re
re.match("(?:ab|ac|a)*(?:ab|b)", "a" * 100000)
# stops: memory

# --- limits: memory=2MiB
import re
re.findall("", "a" * 200000)
# stops: memory

# --- limits: memory=2MiB
import re
re.sub("a", "b" * 1000, "a" * 100000)
# stops: memory

# --- limits: memory=16MiB fuel=3000000
import re
print(len(re.findall("a", "a" * 100000)), len(re.sub("a", "bc", "a" * 100000)))  # expect: 100000 200000
print(re.match("(?:ab|a)*", "a" * 100000).end())  # expect: 100000
print(re.compile("(" * 900 + ")" * 900).groups, len(re.compile("[^" + "".join(map(chr, range(0x100, 0x3000, 2))) + "]").pattern))  # expect: 900 6019

# --- too deep
import re
re.compile("(?:" * 1001 + ")" * 1001)  # raises: RecursionError: maximum recursion depth exceeded

# --- the tree of DEBUG
import re
re.compile(r"(?i:a[b-d]|x+?)(?P<n>\d)*+(?<=ab)(?!x)(?>q)(?(n)y|z)\1.^$[^a\s]|\bb{2}", re.DEBUG)
# expect: BRANCH
# expect:   SUBPATTERN None 2 0
# expect:     BRANCH
# expect:       LITERAL 97
# expect:       IN
# expect:         RANGE (98, 100)
# expect:     OR
# expect:       MIN_REPEAT 1 MAXREPEAT
# expect:         LITERAL 120
# expect:   POSSESSIVE_REPEAT 0 MAXREPEAT
# expect:     SUBPATTERN 1 0 0
# expect:       IN
# expect:         CATEGORY CATEGORY_DIGIT
# expect:   ASSERT -1
# expect:     LITERAL 97
# expect:     LITERAL 98
# expect:   ASSERT_NOT 1
# expect:     LITERAL 120
# expect:   ATOMIC_GROUP
# expect:     LITERAL 113
# expect:   GROUPREF_EXISTS 1
# expect:     LITERAL 121
# expect:   ELSE
# expect:     LITERAL 122
# expect:   GROUPREF 1
# expect:   ANY None
# expect:   AT AT_BEGINNING
# expect:   AT AT_END
# expect:   IN
# expect:     NEGATE None
# expect:     LITERAL 97
# expect:     CATEGORY CATEGORY_SPACE
# expect: OR
# expect:   AT AT_BOUNDARY
# expect:   MAX_REPEAT 2 2
# expect:     LITERAL 98

# --- departures: categories under scoped flags, patterns of a Scanner
import re
print(re.search(r"(?a:\W)", "ſ"))  # expect: <re.Match object; span=(0, 1), match='ſ'>
