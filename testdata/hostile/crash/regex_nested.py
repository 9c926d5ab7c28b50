# A pattern of 100,000 groups in each other, of each kind.
# ends: prints "survived"
# cpython: held, it ends well
import re
n = 0
for a, b in ("(", ")"), ("(?:", ")"), ("(?:a|", ")"), ("(?=", ")"), ("(?<=", ")"), ("(?:", ")*"), ("(?>", ")"), ("(?i:", ")"), ("(a)(?(1)", ")"), ("(?!", ")?"), ("(?:x", "){2}"):
    try:
        re.compile(a * 20_000 + b * 20_000)
    except (RecursionError, OverflowError, re.error, MemoryError):
        n += 1
print("survived")
