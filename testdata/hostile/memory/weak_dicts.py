# WeakKeyDictionary and WeakSet of what dies at once: 200,000 of them.
# ends: prints "done"
# cpython: held, it ends well
import weakref
class C: pass
d, s = weakref.WeakKeyDictionary(), weakref.WeakSet()
for i in range(20_000):
    c = C()
    d[c] = "x" * 1000
    s.add(c)
print("done")
