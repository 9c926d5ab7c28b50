# A pickle that puts into the memo at 2 ** 31: no table of that size may be made.
# ends: prints "[]"
# cpython: memory
import pickle
print(pickle.loads(b"]r\xff\xff\xff\x7f0j\xff\xff\xff\x7f."))
