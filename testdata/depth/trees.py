# Trees that a program makes. fix_missing_locations is a loop here; CPython's compile of a constant
# has no bound.
# feeds: (*internal/astobj.decoder) (*internal/astobj.validator)
import ast
no = ast.Not()
tree = nested(lambda x: ast.UnaryOp(no, x, lineno=1, col_offset=0), ast.Constant(0, lineno=1, col_offset=0))
pairs = nested(lambda x: (x,))
way(lambda: compile(ast.Expression(tree), "f", "eval"))  # RecursionError
way(lambda: ast.dump(nested(lambda x: ast.UnaryOp(no, x), ast.Constant(0), n=N // 5)))  # RecursionError | str
way(lambda: ast.unparse(tree))  # RecursionError | str
way(lambda: ast.literal_eval(tree))  # ValueError
way(lambda: ast.fix_missing_locations(tree))  # UnaryOp; CPython: RecursionError
way(lambda: sum(1 for x in ast.walk(tree)) > N)  # True
way(lambda: compile(ast.Expression(ast.Constant(pairs, lineno=1, col_offset=0)), "f", "eval"))  # RecursionError; CPython: killed
