# Ignoring case over a big text of characters with many forms.
# ends: fuel
# cpython: time
import re
s = "ſKÅΩ" * 30_000
while True:
    re.search("(?i)[^kså\u2126]x", s)
    re.findall("(?i)ß|ẞ|µ", s)
