# Attributes by ever new names.
# ends: fuel
# cpython: time
class C: pass
c = C()
i = 0
while True:
    i += 1
    getattr(c, f"a{i}", None); hasattr(c, f"b{i}")
