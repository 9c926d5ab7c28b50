# Classes that nobody keeps: subclass lists and caches must not either.
# ends: prints "done"
# cpython: held, it ends well
class B: pass
for i in range(20_000):
    type("C", (B,), {"m": i})().m
print("done")
