# Trees as objects are many times as big as their source.
# limits: fuel=12000000
# ends: memory
# cpython: time
import ast
keep = []
while True:
    keep.append(ast.parse("f(a + b * c, d=[e, 'f'])\n" * 100))
