# bytes and a bytearray that double.
# ends: BufferError: Existing exports of data: object cannot be re-sized
b = bytearray(b"a")
while True:
    b += b
    b.extend(bytes(b))
