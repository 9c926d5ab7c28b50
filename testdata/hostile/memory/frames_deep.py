# Deep frames with a thousand locals each: the stack itself counts.
# ends: memory
# cpython: time
import sys
sys.setrecursionlimit(10_000)
src = "def f(n):\n" + "".join(f" a{i} = n\n" for i in range(1000)) + " return f(n + 1)\n"
exec(src)
f(0)
