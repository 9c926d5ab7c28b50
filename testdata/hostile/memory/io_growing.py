# BytesIO, getvalue and getbuffer kept.
# ends: memory
import io
keep = []
b = io.BytesIO()
while True:
    b.write(b"x" * 100_000)
    keep.append(b.getvalue())
