# list.append, extend, +=, insert.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
a = []
print(a.append(1), a)  # expect: None [1]
a.append([2])
print(a)  # expect: [1, [2]]
print(a.extend("xy"), a)  # expect: None [1, [2], 'x', 'y']
a.extend(x * x for x in range(3))
print(a)  # expect: [1, [2], 'x', 'y', 0, 1, 4]
a.extend(a)
print(len(a), a[-3:])  # expect: 14 [0, 1, 4]
err(a.append)  # expect: TypeError: list.append() takes exactly one argument (0 given)
err(a.append, 1, 2)  # expect: TypeError: list.append() takes exactly one argument (2 given)
err(a.append, object=1)  # expect: TypeError: list.append() takes no keyword arguments
err(a.extend, 1)  # expect: TypeError: 'int' object is not iterable
err(a.extend)  # expect: TypeError: list.extend() takes exactly one argument (0 given)
# --- extend keeps what came before an error
def gen():
    yield 1
    yield 2
    raise KeyError("stop")
a = [0]
try:
    a.extend(gen())
except KeyError as e:
    print("KeyError", e)  # expect: KeyError 'stop'
print(a)  # expect: [0, 1, 2]
# --- extend sees the list grow
class It:
    def __init__(self):
        self.n = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return len(a)
a = [9]
a.extend(It())
print(a)  # expect: [9, 1, 2, 3]
# --- +=
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
a = b = [1]
a += (2, 3)
a += "z"
print(a, b is a)  # expect: [1, 2, 3, 'z'] True
def bad(a):
    a += 1
err(bad, a)  # expect: TypeError: 'int' object is not iterable
print(a.__iadd__([5]) is a, a)  # expect: True [1, 2, 3, 'z', 5]
# --- insert
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
a = [1, 2, 3]
a.insert(0, "a")
a.insert(100, "b")
a.insert(-1, "c")
a.insert(-100, "d")
print(a)  # expect: ['d', 'a', 1, 2, 3, 'c', 'b']
err(a.insert, 1)  # expect: TypeError: insert expected 2 arguments, got 1
err(a.insert, "1", 1)  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(a.insert, 1.5, 1)  # expect: TypeError: 'float' object cannot be interpreted as an integer
err(a.insert, 10**30, 1)  # expect: OverflowError: Python int too large to convert to C ssize_t
class I:
    def __index__(self):
        return 2
a.insert(I(), "i")
print(a)  # expect: ['d', 'a', 'i', 1, 2, 3, 'c', 'b']
i = [1, 2, 3]
i.insert(1, 9)
print(i)  # expect: [1, 9, 2, 3]
f = [1.5, 2.5]
f.insert(5, 3.5)
print(f)  # expect: [1.5, 2.5, 3.5]
# --- growing while iterating
a = [1, 2]
for x in a:
    if len(a) < 6:
        a.append(x + 10)
print(a)  # expect: [1, 2, 11, 12, 21, 22]
# --- an infinite iterator in a small list comprehension of slices
a = []
a += [x for x in range(5)]
a += []
print(a, len(a))  # expect: [0, 1, 2, 3, 4] 5
