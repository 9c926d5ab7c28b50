# The recursion limit is raised to 2 ** 31 - 1, then recursion.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: killed or time, segmentation fault
import sys
sys.setrecursionlimit(2**31 - 1)
def f(): f()
f()
