# A tree made by hand, 100,000 nodes deep, is compiled, unparsed, dumped, walked, copied.
# limits: fuel=300000
# ends: fuel
# cpython: held, it ends well
import ast, copy
def deep(wrap):
    e = ast.Constant(1)
    for _ in range(20_000):
        e = wrap(e)
    return ast.Expression(e)
n = 0
for wrap in lambda e: ast.UnaryOp(ast.Not(), e), lambda e: ast.BinOp(e, ast.Add(), e), lambda e: ast.Call(e, [], []), lambda e: ast.Attribute(e, "a", ast.Load()), lambda e: ast.IfExp(e, e, e), lambda e: ast.Lambda(ast.arguments([], [], None, [], [], None, []), e), lambda e: ast.Tuple([e], ast.Load()), lambda e: ast.ListComp(e, [ast.comprehension(ast.Name("a", ast.Store()), e, [], 0)]), lambda e: ast.JoinedStr([ast.FormattedValue(e, -1, None)]):
    t = deep(wrap)
    for way in lambda: compile(t, "f", "eval"), lambda: ast.unparse(t), lambda: ast.dump(t), lambda: copy.deepcopy(t), lambda: ast.fix_missing_locations(t), lambda: ast.literal_eval(t):
        try:
            way()
        except (RecursionError, ValueError, TypeError):
            n += 1
print("survived")
