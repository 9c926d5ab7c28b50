# Where one function has too many registers (docs/differences/compiler.md).
# --- cpython: skip (the limit is ours)
exec("def f(" + ",".join([f"p{i}" for i in range(5000)]) + "): pass")  # raises: SyntaxError: too many parameters or captured variables
# --- cpython: skip (the limit is ours)
exec("def f():\n" + "".join([f" v{i} = 0\n" for i in range(5000)]) + " def g(): return [" + ",".join([f"v{i}" for i in range(5000)]) + "]")  # raises: SyntaxError: too many parameters or captured variables
# --- cpython: skip (the limit is ours)
exec(",".join([f"v{i}" for i in range(5000)]) + " = range(5000)")  # raises: SyntaxError: expression or statement needs too many registers
