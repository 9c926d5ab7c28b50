# id() of constants, which interpreters share: each its own, and always the same.
# cpython: same
def show():
    a, b, c, d = "some constant text", (1, 2, ("x", 3.5)), b"constant bytes", 1 << 70
    return [id(x) for x in (a, b, c, d, b[2])]
first = show()
print(len(set(first)), all(type(i) is int for i in first))  # expect: 5 True
for i in range(100):
    if show() != first:
        print("another id", i)
e = [eval("'text %d'" % i) for i in range(100)]
print(len({id(x) for x in e}), [id(x) for x in e] == [id(x) for x in e], set(first) & {id(x) for x in e})  # expect: 100 True set()
