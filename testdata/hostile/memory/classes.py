# Classes without end.
# ends: memory
# cpython: memory or time
keep = []
while True:
    class C:
        def m(self): pass
    keep.append(C)
