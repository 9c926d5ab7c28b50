# Constants under the limit of folding, thousands of them.
# limits: fuel=30000000 memory=200000000
# ends: prints "compiled"
# cpython: held, it ends well
src = "\n".join(f"a{i} = ('x{i}' * 4000, (1,) * 250, 1 << 120 + {i % 7})" for i in range(20_000))
compile(src, "f", "exec")
print("compiled")
