# Codecs over a megabyte.
# ends: fuel
# cpython: time
import base64, binascii
b = bytes(range(256)) * 2_000
while True:
    base64.b64decode(base64.b64encode(b)); base64.a85decode(base64.a85encode(b)); binascii.unhexlify(binascii.hexlify(b)); base64.b32encode(b)
