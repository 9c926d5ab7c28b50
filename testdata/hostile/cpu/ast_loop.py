# Trees are made, changed, written and read again.
# ends: fuel
# cpython: time
import ast
src = "x = [a + b * c for a in d if e]\n" * 200
while True:
    src = ast.unparse(ast.parse(src))
