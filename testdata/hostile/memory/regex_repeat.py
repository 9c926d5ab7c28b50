# Patterns whose repetitions multiply.
# ends: prints "survived"
# cpython: held, it ends well
import re
n = 0
for p in "(?:" * 9 + "a" + "{1000})" * 9, "a{4294967294}", "(?:a{65535}){65535}", "(?:(?:a|b){1000}){1000}", "[" + "".join(map(chr, range(256, 60_000, 2))).replace("]", "").replace("\\", "") + "]" + "{1000}", "(a)" * 3000, "|".join("x%dy" % i for i in range(5000)), "(?i)" + "".join(map(chr, range(0x100, 0x3000))).translate({ord(c): None for c in "[](){}*+?|\\^$.-"}):
    try:
        re.compile(p)
        re.search(p, "a" * 1000)
    except (re.error, OverflowError, MemoryError, RecursionError):
        n += 1
print("survived")
