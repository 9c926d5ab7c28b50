# A pickle with more tuples than marks.
# ends: prints "UnpicklingError"
# cpython: held, it ends well
import pickle
p = b"(" * 300_000 + b"t" * 300_001 + b"."
try:
    pickle.loads(p)
except Exception as e:
    print(type(e).__name__)
