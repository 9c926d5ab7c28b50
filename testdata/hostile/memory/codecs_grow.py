# Codecs that grow: utf-7, punycode, idna, base64, quopri, uu, bz2 of what grows.
# limits: fuel=500000
# ends: fuel
# cpython: memory or time
import base64, binascii, quopri
b = b"\xff" * 1000
while True:
    b = base64.b85encode(b)
    b = binascii.hexlify(b)
    b = quopri.encodestring(b)
    b = base64.b64encode(b)
