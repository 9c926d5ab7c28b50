# A pickle of 60 tuples, each holding the one before twice by the memo, is written again without a memo.
# limits: fuel=500000
# ends: fuel
# cpython: time
import pickle
p = b"]\x94" + b"".join(b"]\x94(h%ch%ce" % (i, i) for i in range(60)) + b"."
x = pickle.loads(p)
repr(x)
