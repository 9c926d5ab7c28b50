# Names that are attributes, globals and interned strings, each once.
# limits: fuel=5000000
# ends: memory
# cpython: time
import sys
class C: pass
c = C()
i = 0
while True:
    i += 1
    setattr(c, "name_of_an_attribute_%d" % i, None)
    delattr(c, "name_of_an_attribute_%d" % i)
    sys.intern("another name %d" % i)
    globals()["global_%d" % i] = 1
    del globals()["global_%d" % i]
