# One function over many namespaces: each has caches and cells of its own.
# ends: memory
# cpython: time
c = compile("def f():\n" + "".join(f"  a{i}.b{i}\n" for i in range(20000)), "x", "exec")
keep = []
while True:
    ns = {}
    exec(c, ns)
    keep.append(ns)
