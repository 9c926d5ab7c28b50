# bytes and a bytearray that double.
# ends: memory
# cpython: memory or time
b = bytearray(b"a")
while True:
    b += bytes(b)
    b.extend(bytes(b))
