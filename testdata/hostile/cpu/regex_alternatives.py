# (a|a)*b
# ends: fuel
# cpython: time
import re
re.match(r"(?:a|a|ab?)*c", "a" * 50)
