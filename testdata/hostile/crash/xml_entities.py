# The billion laughs: entities that double.
# limits: fuel=300000
# ends: fuel
# cpython: held, it ends well
import xml.etree.ElementTree as E
dtd = "".join(f'<!ENTITY a{i + 1} "&a{i};&a{i};">' for i in range(40))
try:
    E.fromstring(f'<!DOCTYPE a [<!ENTITY a0 "ha">{dtd}]><a>&a40;</a>')
except E.ParseError:
    print("refused")
