# Instances of one class with ever new attributes in ever new orders.
# ends: memory
# cpython: time
class C: pass
keep = []
i = 0
while True:
    c = C()
    for k in range(20):
        i += 1
        setattr(c, f"a{i * 7919 % 100_003}", 1)
    keep.append(c)
