# Pickles that claim sizes: frames, strings and longs of 2 ** 62 bytes.
# ends: prints "survived"
# cpython: held, it ends well
import pickle
n = 0
for p in b"\x80\x04\x95" + b"\xff" * 7 + b"\x3f", b"\x8d" + b"\xff" * 7 + b"\x3fabc.", b"\x8e" + b"\xff" * 7 + b"\x3f.", b"\x8b\xff\xff\xff\x7f.", b"B\xff\xff\xff\x7f.", b"X\xff\xff\xff\x7f.", b"I" + b"9" * 10_000 + b"\n.", b"\x96" + b"\xff" * 7 + b"\x3f.", b"r\xff\xff\xff\x7f.", b"]r\xff\xff\xff\x7f.", b"j\xff\xff\xff\xff.", b"(" * 99 + b".", b"]p4294967295\n.", b"]q\xff0.":
    try:
        pickle.loads(p)
    except (pickle.UnpicklingError, EOFError, ValueError, MemoryError, OverflowError, KeyError, IndexError):
        n += 1
print("survived")
