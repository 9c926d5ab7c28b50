# (a|a)*b
# ends: fuel
import re
re.match(r"(?:a|a|ab?)*c", "a" * 50)
