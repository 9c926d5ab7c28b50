# Generators of a function with a thousand locals.
# ends: memory
# cpython: memory or time
src = "def g():\n" + "".join(f" a{i} = 1\n" for i in range(1000)) + " yield\n"
exec(src)
keep = []
while True:
    keep.append(g())
