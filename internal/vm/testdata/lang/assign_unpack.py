# Unpacking: tuples, lists, nesting, any iterable.
a, b = 1, 2
a, b = b, a
print(a, b)  # expect: 2 1
[c, d] = "xy"
print(c, d)  # expect: x y
(e, (f, [g, h])) = 1, (2, [3, 4])
print(e, f, g, h)  # expect: 1 2 3 4
() = []
[] = ()
k, = [5]
print(k)  # expect: 5

# --- any iterable will do
a, b, c = {"x": 1, "y": 2, "z": 3}
print(a, b, c)  # expect: x y z
a, b = (i * i for i in range(2))
print(a, b)  # expect: 0 1
a, b = map(str, (1, 2))
print(a, b)  # expect: 1 2

# --- __getitem__ alone makes an iterable
class Seq:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * 10
a, b, c = Seq()
print(a, b, c)  # expect: 0 10 20

# --- too many
a, b = 1, 2, 3  # raises: ValueError: too many values to unpack (expected 2, got 3)
# --- too few
a, b, c = 1, 2  # raises: ValueError: not enough values to unpack (expected 3, got 2)
# --- none at all
a, b = []  # raises: ValueError: not enough values to unpack (expected 2, got 0)
# --- an iterator with too many does not say how many
a, b = iter([1, 2, 3])  # raises: ValueError: too many values to unpack (expected 2)
# --- not iterable
a, b = 1  # raises: TypeError: cannot unpack non-iterable int object
# --- None
a, b = None  # raises: TypeError: cannot unpack non-iterable NoneType object
# --- a dict that is too big
a, b = {1: 1, 2: 2, 3: 3}  # raises: ValueError: too many values to unpack (expected 2, got 3)
