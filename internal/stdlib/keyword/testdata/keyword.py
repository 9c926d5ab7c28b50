# keyword.
import keyword
print(keyword.kwlist)  # expect: ['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield']
print(keyword.softkwlist, keyword.iskeyword("for"), keyword.iskeyword("match"), keyword.issoftkeyword("match"), keyword.iskeyword("For"))  # expect: ['_', 'case', 'match', 'type'] True False True False
for k in keyword.kwlist:
    try: compile(k + " = 1", "x", "exec")
    except SyntaxError: continue
    print("not a keyword", k)
