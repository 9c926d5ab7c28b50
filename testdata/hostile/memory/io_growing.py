# BytesIO, getvalue and getbuffer kept.
# ends: memory
# cpython: memory or time
import io
keep = []
b = io.BytesIO()
while True:
    b.write(b"x" * 100_000)
    keep.append(b.getvalue())
