# (a+)+$
# ends: fuel
# cpython: time
import re
re.match(r"(a+)+$", "a" * 40 + "b")
