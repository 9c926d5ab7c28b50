# Strings are interned and kept by the interpreter alone.
# ends: prints "done"
# cpython: held, it ends well
import sys
for i in range(100_000):
    sys.intern("x" * 100 + str(i))
print("done")
