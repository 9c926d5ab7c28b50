# Source: a million lambdas in each other.
# ends: SyntaxError: maximum recursion depth exceeded during compilation (<string>, line 1)
# cpython: memory
f = eval("lambda: " * 100_000 + "0")
