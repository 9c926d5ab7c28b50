# Classes without end.
# ends: memory
keep = []
while True:
    class C:
        def m(self): pass
    keep.append(C)
