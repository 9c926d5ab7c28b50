# Names that nobody binds: grants, or mistakes.
data.open("x")  # needs: name data
print(api.get("users"), len("x"))  # needs: name api, stdout
x = 1
x, __name__, __file__
del x


def f(y):
    global z
    z = y
    return later, data  # needs: name data


later = z
for i in range(3):
    i
with data as d:  # needs: name data
    d
try:
    pass
except ValueError as e:
    e
if (w := 3) and [w2 := w for _ in "a"]:
    w2
match x:
    case [a, *b]:
        a, b
type T = list[data2]  # needs: name data2
def g[U](u: U) -> U: return u
if f:
    input = f
input()  # needs: stdin
def open(x): return x
open("/data/x")
class K[V]:
    v: V
    @property
    def w(self): return self.v
    @w.setter
    def w(self, to): __class__
