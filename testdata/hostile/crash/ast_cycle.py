# A tree that is its own child.
# limits: fuel=1000000
# ends: fuel
# cpython: time
import ast
e = ast.UnaryOp(ast.Not(), None)
e.operand = e
t = ast.Expression(e)
n = 0
for way in lambda: compile(t, "f", "eval"), lambda: ast.unparse(t), lambda: ast.dump(t), lambda: repr(t), lambda: ast.fix_missing_locations(t), lambda: ast.increment_lineno(t):
    try:
        way()
    except (RecursionError, ValueError, TypeError):
        n += 1
    if n == 5:
        break
print("survived", n)
