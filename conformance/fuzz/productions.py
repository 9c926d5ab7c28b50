# Says which productions of the ast module programs have: one program a line, as JSON, then a line
# of JSON with what was never made and which programs do not compile.
import ast, json, sys, warnings

warnings.simplefilter("ignore")

# What no module written as text can have, and lists that are never empty or always as they are.
ABSENT = {
    "Interactive", "Expression", "FunctionType", "TypeIgnore", "Module.type_ignores: some", "ImportFrom.level: none",
    *(f"{c}.type_comment: some" for c in ("FunctionDef", "AsyncFunctionDef", "Assign", "For", "AsyncFor", "With", "AsyncWith", "arg")),
}
NEVER_EMPTY = {"body", "targets", "names", "items", "cases", "ops", "comparators", "generators", "values", "handlers", "Set.elts", "Module.body",
               "MatchOr.patterns"}

made, wrong, pairs = set(), [], set()
for n, line in enumerate(sys.stdin):
    src = json.loads(line)
    try:
        compile(src, "program", "exec")
        tree = ast.parse(src)
    except SyntaxError as e:
        wrong.append(f"program {n}: {e}: {e.text}")
        continue
    for node in ast.walk(tree):
        kind = type(node).__name__
        made.add(kind)
        for field, value in ast.iter_fields(node):
            made.add(f"{kind}.{field}: " + ("none" if value is None or value == [] else "some"))
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    pairs.add((kind, field, type(child).__name__))

want = set()
for c in vars(ast).values():
    if not (isinstance(c, type) and issubclass(c, ast.AST)) or c.__subclasses__() or c.__module__ != "ast" or c.__name__ in ABSENT:
        continue
    if issubclass(c, (ast.slice, ast.Param, ast.AugLoad, ast.AugStore)) or c is ast.Suite:  # of former versions
        continue
    want.add(c.__name__)
    for field, kind in c._field_types.items():
        want.add(f"{c.__name__}.{field}: some")
        many, optional = str(kind).startswith("list["), "None" in str(kind)
        if optional or many and field not in NEVER_EMPTY and f"{c.__name__}.{field}" not in NEVER_EMPTY:
            want.add(f"{c.__name__}.{field}: none")
print(json.dumps({"Missing": sorted(want - made - ABSENT), "Wrong": wrong, "Productions": len(want), "Pairs": len(pairs)}))
