# bytes and a bytearray that double.
# ends: memory
b = bytearray(b"a")
while True:
    b += bytes(b)
    b.extend(bytes(b))
