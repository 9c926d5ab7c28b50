# isinstance against abstract classes with a thousand registrations of classes.
# ends: fuel
# cpython: time
import collections.abc
class A(collections.abc.Sized): pass
for i in range(500):
    A.register(type(f"C{i}", (), {}))
while True:
    class X: pass
    isinstance(X(), A)
