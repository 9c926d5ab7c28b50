# ast.walk of a tree that is its own child has no end.
# limits: fuel=1000000
# ends: fuel
# cpython: time
import ast
e = ast.UnaryOp(ast.Not(), None)
e.operand = e
for _ in ast.walk(e):
    pass
