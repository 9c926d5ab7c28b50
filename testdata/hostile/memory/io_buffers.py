# BytesIO and StringIO that are written past their ends.
# ends: prints "6"
# cpython: held, it ends well
import io
b = io.BytesIO()
n = 0
for at in 10**12, 2**62, 2**63 - 1:
    for make in io.BytesIO, io.StringIO:
        f = make()
        try:
            f.seek(at)
            f.write(f.read() + (b"x" if make is io.BytesIO else "x"))
        except (MemoryError, OverflowError):
            n += 1
print(n)
