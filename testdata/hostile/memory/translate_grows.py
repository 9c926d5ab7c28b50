# translate, upper of ß, encode with xmlcharrefreplace, in a loop: each makes it longer.
# ends: fuel
# cpython: time
s = "ß"
while True:
    s = s.upper() + "ß"
    s = s.translate({83: "ßß"})
    s = s.encode("ascii", "xmlcharrefreplace").decode() + "ß"
