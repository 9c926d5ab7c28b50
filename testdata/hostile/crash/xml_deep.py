# XML of 300,000 elements in each other, and one whose entities double.
# limits: fuel=300000
# ends: fuel
# cpython: held, it ends well
import xml.etree.ElementTree as E
try:
    e = E.fromstring("<a>" * 50_000 + "</a>" * 50_000)
    E.tostring(e)
except (RecursionError, E.ParseError):
    print("refused")
