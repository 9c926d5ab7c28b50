# A template string and what another type makes of it.
class V:
    def __radd__(self, o): return "radd"
print(t"a" + V())
for x in (1, "s", None, [1], object()):
    try:
        print(t"a" + x)
    except TypeError as e:
        print(e)
    try:
        print(x + t"a")
    except TypeError as e:
        print(e)
class C[T]: pass
try:
    class D[T](object): pass
except TypeError as e:
    print(e)
