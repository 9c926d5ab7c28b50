# sub whose replacement is the string.
# limits: fuel=500000
# ends: fuel
# cpython: memory or time
import re
s = "a"
while True:
    s = re.sub("a", s + "a", s)
    s = re.sub("a", r"\g<0>\g<0>", s)
