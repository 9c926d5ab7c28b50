# compile() with the flag that tells unfinished source from wrong source, which codeop uses.
import warnings; warnings.simplefilter("ignore")
T = ['', '\n', 'x', 'if x:', 'if x:\n', 'if x:\n  pass', 'if x:\n  pass\n','if x:\n  pass\nelse:', 'def f():\n  pass', 'def f():\n  pass\n', '(1,', '(1,\n', 'x = ', 'x = \n', 'a b', 'a b\n', '"""abc', '"""abc\n', '"abc', '"abc\n', "'abc\\\n", 'x = 1 +', 'x = 1 + \\\n','\\', 'f(', 'f(\n1', 'f(1 2', '[1,2', '{', '}', 'class A', 'class A:', '@d', '@d\n', 'while 1:', 'try:\n  x', 'try:\n  x\n', 'try:\n  x\nexcept', 'try:\n x\nexcept A:', 'match x:', 'match x:\n case 1:', 'match x:\n', 'lambda', 'lambda x', 'return', 'not', 'x if', 'x if y', 'import', 'from x import', 'from x import (', 'del', 'f"', 'f"{', 'f"{x', 'f"""{', 'f"""{x\n', 'f"""abc', '0x', '1e', 'a.', 'a = (\n b', ' x', ' x\n','\tif 1:\n', 'for x in', 'for x', 'with', 'with a', 'with a:', 'async', 'async def f():', '#c', 'if x: #c', 'if x:\n #c\n', 'x=1\ny=2', 'x;', 'x; y', 'if 1: pass', 'if 1: pass\n', 'if 1: pass\nelse', 'a = 1\n\nif x:\n  y\n\n', '$', '?','a $', '"""a\\', "global", 'yield', 'raise', 'raise x from', 'assert', 'print "x"', 'print "x', 'def', 'def f', 'def f(', 'def f()', 'def f():', 'type X', 'type X =', 'x: ', 'x: int =', '*', '*a', '*a,', '**', 'a[', 'a[1:', 'b"', '0777', 'if x:\n  pass\n y\n', 'x = [\n  if', 'f(a for b in', 'f(a for b in c', '{1:', '{1:2', '{1:2,', 'a ==', 'a !', 'a <', 'a is not', 'a not', 'await', '1 +\n', 'except', 'else:', 'elif x:','pass pass', 'while 1\n', 'while 1', 'if x\n']
for t in T:
    r = []
    for m in ('single', 'exec', 'eval'):
        for fl in (0x4000, 0x4200):
            try:
                compile(t, '<i>', m, fl)
                r.append('ok')
            except SyntaxError as e:
                n = type(e).__name__
                r.append({'_IncompleteInputError': 'INC', 'SyntaxError': 'syn'}.get(n, n))
    print(repr(t), *r)
# expect: '' INC INC ok ok INC INC
# expect: '\n' INC INC ok ok INC INC
# expect: 'x' ok ok ok ok ok ok
# expect: 'if x:' INC INC INC INC syn syn
# expect: 'if x:\n' INC INC INC INC syn syn
# expect: 'if x:\n  pass' ok INC ok ok syn syn
# expect: 'if x:\n  pass\n' ok ok ok ok syn syn
# expect: 'if x:\n  pass\nelse:' INC INC INC INC syn syn
# expect: 'def f():\n  pass' ok INC ok ok syn syn
# expect: 'def f():\n  pass\n' ok ok ok ok syn syn
# expect: '(1,' INC INC INC INC INC INC
# expect: '(1,\n' INC INC INC INC INC INC
# expect: 'x = ' INC INC syn syn syn syn
# expect: 'x = \n' syn syn syn syn syn syn
# expect: 'a b' INC INC syn syn INC INC
# expect: 'a b\n' syn syn syn syn syn syn
# expect: '"""abc' INC INC INC INC INC INC
# expect: '"""abc\n' INC INC INC INC INC INC
# expect: '"abc' INC INC syn syn INC INC
# expect: '"abc\n' syn syn syn syn syn syn
# expect: "'abc\\\n" INC INC INC INC INC INC
# expect: 'x = 1 +' INC INC syn syn syn syn
# expect: 'x = 1 + \\\n' INC INC INC INC syn syn
# expect: '\\' syn syn INC INC syn syn
# expect: 'f(' INC INC INC INC INC INC
# expect: 'f(\n1' INC INC INC INC INC INC
# expect: 'f(1 2' INC INC syn syn INC INC
# expect: '[1,2' INC INC INC INC INC INC
# expect: '{' INC INC INC INC INC INC
# expect: '}' syn syn syn syn syn syn
# expect: 'class A' INC INC syn syn syn syn
# expect: 'class A:' INC INC INC INC syn syn
# expect: '@d' INC INC INC INC syn syn
# expect: '@d\n' INC INC INC INC syn syn
# expect: 'while 1:' INC INC INC INC syn syn
# expect: 'try:\n  x' INC INC INC INC syn syn
# expect: 'try:\n  x\n' INC INC INC INC syn syn
# expect: 'try:\n  x\nexcept' INC INC syn syn syn syn
# expect: 'try:\n x\nexcept A:' INC INC INC INC syn syn
# expect: 'match x:' INC INC INC INC syn syn
# expect: 'match x:\n case 1:' INC INC INC INC syn syn
# expect: 'match x:\n' INC INC INC INC syn syn
# expect: 'lambda' INC INC syn syn INC INC
# expect: 'lambda x' INC INC syn syn INC INC
# expect: 'return' syn syn syn syn INC INC
# expect: 'not' INC INC syn syn INC INC
# expect: 'x if' INC INC syn syn INC INC
# expect: 'x if y' INC INC syn syn INC INC
# expect: 'import' INC INC syn syn INC INC
# expect: 'from x import' INC INC syn syn syn syn
# expect: 'from x import (' INC INC INC INC syn syn
# expect: 'del' INC INC syn syn INC INC
# expect: 'f"' syn syn syn syn syn syn
# expect: 'f"{' INC INC INC INC INC INC
# expect: 'f"{x' INC INC INC INC INC INC
# expect: 'f"""{' INC INC INC INC INC INC
# expect: 'f"""{x\n' INC INC INC INC INC INC
# expect: 'f"""abc' INC INC INC INC INC INC
# expect: '0x' syn syn syn syn syn syn
# expect: '1e' syn syn syn syn syn syn
# expect: 'a.' INC INC syn syn INC INC
# expect: 'a = (\n b' INC INC INC INC syn syn
# expect: ' x' IndentationError IndentationError IndentationError IndentationError IndentationError IndentationError
# expect: ' x\n' IndentationError IndentationError IndentationError IndentationError IndentationError IndentationError
# expect: '\tif 1:\n' IndentationError IndentationError IndentationError IndentationError IndentationError IndentationError
# expect: 'for x in' INC INC syn syn syn syn
# expect: 'for x' INC INC syn syn syn syn
# expect: 'with' INC INC syn syn INC INC
# expect: 'with a' INC INC syn syn syn syn
# expect: 'with a:' INC INC INC INC syn syn
# expect: 'async' INC INC syn syn INC INC
# expect: 'async def f():' INC INC INC INC syn syn
# expect: '#c' INC INC ok ok INC INC
# expect: 'if x: #c' INC INC INC INC syn syn
# expect: 'if x:\n #c\n' INC INC INC INC syn syn
# expect: 'x=1\ny=2' syn syn ok ok syn syn
# expect: 'x;' ok ok ok ok INC INC
# expect: 'x; y' ok ok ok ok syn syn
# expect: 'if 1: pass' INC INC ok ok syn syn
# expect: 'if 1: pass\n' ok ok ok ok syn syn
# expect: 'if 1: pass\nelse' INC INC syn syn syn syn
# expect: 'a = 1\n\nif x:\n  y\n\n' syn syn ok ok syn syn
# expect: '$' INC INC syn syn INC INC
# expect: '?' INC INC syn syn INC INC
# expect: 'a $' INC INC syn syn INC INC
# expect: '"""a\\' INC INC INC INC INC INC
# expect: 'global' INC INC syn syn INC INC
# expect: 'yield' syn syn syn syn INC INC
# expect: 'raise' ok ok ok ok INC INC
# expect: 'raise x from' INC INC syn syn syn syn
# expect: 'assert' INC INC syn syn INC INC
# expect: 'print "x"' syn syn syn syn syn syn
# expect: 'print "x' INC INC syn syn INC INC
# expect: 'def' INC INC syn syn INC INC
# expect: 'def f' INC INC syn syn syn syn
# expect: 'def f(' INC INC INC INC syn syn
# expect: 'def f()' INC INC syn syn syn syn
# expect: 'def f():' INC INC INC INC syn syn
# expect: 'type X' INC INC syn syn INC INC
# expect: 'type X =' INC INC syn syn syn syn
# expect: 'x: ' INC INC syn syn syn syn
# expect: 'x: int =' INC INC syn syn syn syn
# expect: '*' INC INC syn syn INC INC
# expect: '*a' syn syn syn syn syn syn
# expect: '*a,' ok ok ok ok syn syn
# expect: '**' INC INC syn syn INC INC
# expect: 'a[' INC INC INC INC INC INC
# expect: 'a[1:' INC INC INC INC INC INC
# expect: 'b"' INC INC syn syn INC INC
# expect: '0777' syn syn syn syn syn syn
# expect: 'if x:\n  pass\n y\n' IndentationError IndentationError IndentationError IndentationError syn syn
# expect: 'x = [\n  if' INC INC syn syn syn syn
# expect: 'f(a for b in' INC INC INC INC INC INC
# expect: 'f(a for b in c' INC INC INC INC INC INC
# expect: '{1:' INC INC INC INC INC INC
# expect: '{1:2' INC INC INC INC INC INC
# expect: '{1:2,' INC INC INC INC INC INC
# expect: 'a ==' INC INC syn syn INC INC
# expect: 'a !' INC INC syn syn INC INC
# expect: 'a <' INC INC syn syn INC INC
# expect: 'a is not' INC INC syn syn INC INC
# expect: 'a not' INC INC syn syn INC INC
# expect: 'await' INC INC syn syn INC INC
# expect: '1 +\n' syn syn syn syn syn syn
# expect: 'except' INC INC syn syn INC INC
# expect: 'else:' syn syn syn syn syn syn
# expect: 'elif x:' syn syn syn syn syn syn
# expect: 'pass pass' INC INC syn syn syn syn
# expect: 'while 1\n' syn syn syn syn syn syn
# expect: 'while 1' INC INC syn syn syn syn
# expect: 'if x\n' syn syn syn syn syn syn
