# traceback: every function, over chains, groups, notes, syntax errors, repetitions.
source = r'''
import builtins
FILE = None
_lines = []
def print(*a, sep=" ", end="\n", file=None):
    text = sep.join(map(str, a)) + end
    if file is not None and file is not sys.stdout:
        file.write(text)
        return
    out(text)
_kept = ""
def out(text):
    global _kept
    _kept += text.replace(FILE, "FILE")
    while "\n" in _kept:
        line, _, _kept = _kept.partition("\n")
        _lines.append(line)
class Out:
    def write(self, text): out(text)
    def flush(self): pass
import traceback, sys, io
try: 1/0
except ZeroDivisionError as e: FILE = "nosuch"
def f(x):
    return g(x) + 1
def g(x):
    if x: return x.foo
    raise ValueError("a\nb")
def rec(n):
    return rec(n-1) if n else 1/0
def show(fn):
    try: fn()
    except BaseException as e:
        print(traceback.format_exc(), end='')
        print(traceback.format_exception_only(e), traceback.extract_tb(e.__traceback__))
        for fs in traceback.extract_tb(e.__traceback__): print(tuple(fs), fs.colno, fs.end_colno, fs.end_lineno)
        print(traceback.format_tb(e.__traceback__, limit=1), traceback.format_tb(e.__traceback__, limit=-1))
        te = traceback.TracebackException.from_exception(e)
        print(str(te), te.exc_type_str, te.stack == traceback.extract_tb(e.__traceback__))
class A:
    fool = 1
show(lambda: f(0)); show(lambda: f(A())); show(lambda: rec(10)); show(lambda: undefinedd)
def chain():
    try: f(0)
    except ValueError as e:
        try: 1/0
        except ZeroDivisionError as z: raise KeyError('k') from z
show(chain)
def notes():
    e=TypeError('t'); e.add_note('n1\nn2'); e.add_note('n3'); raise e
show(notes)
def group():
    es=[]
    for i in range(3):
        try: f(0)
        except ValueError as e: es.append(e)
    raise ExceptionGroup('g', es+[ExceptionGroup('h',[KeyError(1)])])
show(group)
show(lambda: exec("x = = 1"))
show(lambda: compile("def f(:\n  pass","n.py","exec"))
class E(Exception):
    def __str__(self): raise ValueError
show(lambda: (_ for _ in ()).throw(E()))
try: 1/0
except ZeroDivisionError as e:
    s=io.StringIO(); traceback.print_exc(file=s); print(s.getvalue())
    traceback.print_tb(e.__traceback__, file=Out())
    traceback.print_exception(type(e),e,e.__traceback__, file=Out())
    print(list(traceback.walk_tb(e.__traceback__))[0][1])
    print(traceback.format_list([("a.py",3,"fn","text"),("nosuch.py",4,"fn2",None)]))
print(traceback.format_exception(ValueError(1)), traceback.format_exc())
try: traceback.format_exception(5)
except TypeError as e: print(e)
try: traceback.format_exception(ValueError, ValueError(3))
except ValueError as e: print(e)
fs=traceback.FrameSummary("x.py",3,"n",line="  abc  "); print(fs, fs.line, len(fs), fs==("x.py",3,"n","abc"), fs[2])
st=traceback.StackSummary.from_list([fs]*6); print(''.join(st.format()))
try:
    (1 +
      2 / 0
      + 3)
except Exception: traceback.print_exc(file=Out())
for line in _lines: builtins.print(ascii(line))
'''
exec(compile(source, 'nosuch', 'exec'), {'__name__': '__main__'})  # expect: 'Traceback (most recent call last):'
# expect: '  File "FILE", line 32, in show'
# expect: '  File "FILE", line 42, in <lambda>'
# expect: '  File "FILE", line 25, in f'
# expect: '  File "FILE", line 28, in g'
# expect: 'ValueError: a'
# expect: 'b'
# expect: "['ValueError: a\\nb\\n'] [<FrameSummary file FILE, line 32 in show>, <FrameSummary file FILE, line 42 in <lambda>>, <FrameSummary file FILE, line 25 in f>, <FrameSummary file FILE, line 28 in g>]"
# expect: "('FILE', 32, 'show', '') 9 13 32"
# expect: "('FILE', 42, '<lambda>', '') 13 17 42"
# expect: "('FILE', 25, 'f', '') 11 15 25"
# expect: "('FILE', 28, 'g', '') 4 28 28"
# expect: '[\'  File "FILE", line 32, in show\\n\'] [\'  File "FILE", line 28, in g\\n\']'
# expect: 'a'
# expect: 'b ValueError True'
# expect: 'Traceback (most recent call last):'
# expect: '  File "FILE", line 32, in show'
# expect: '  File "FILE", line 42, in <lambda>'
# expect: '  File "FILE", line 25, in f'
# expect: '  File "FILE", line 27, in g'
# expect: "AttributeError: 'A' object has no attribute 'foo'. Did you mean: 'fool'?"
# expect: '["AttributeError: \'A\' object has no attribute \'foo\'. Did you mean: \'fool\'?\\n"] [<FrameSummary file FILE, line 32 in show>, <FrameSummary file FILE, line 42 in <lambda>>, <FrameSummary file FILE, line 25 in f>, <FrameSummary file FILE, line 27 in g>]'
# expect: "('FILE', 32, 'show', '') 9 13 32"
# expect: "('FILE', 42, '<lambda>', '') 33 39 42"
# expect: "('FILE', 25, 'f', '') 11 15 25"
# expect: "('FILE', 27, 'g', '') 17 22 27"
# expect: '[\'  File "FILE", line 32, in show\\n\'] [\'  File "FILE", line 27, in g\\n\']'
# expect: "'A' object has no attribute 'foo'. Did you mean: 'fool'? AttributeError True"
# expect: 'Traceback (most recent call last):'
# expect: '  File "FILE", line 32, in show'
# expect: '  File "FILE", line 42, in <lambda>'
# expect: '  File "FILE", line 30, in rec'
# expect: '  File "FILE", line 30, in rec'
# expect: '  File "FILE", line 30, in rec'
# expect: '  [Previous line repeated 8 more times]'
# expect: 'ZeroDivisionError: division by zero'
# expect: "['ZeroDivisionError: division by zero\\n'] [<FrameSummary file FILE, line 32 in show>, <FrameSummary file FILE, line 42 in <lambda>>, <FrameSummary file FILE, line 30 in rec>, <FrameSummary file FILE, line 30 in rec>, <FrameSummary file FILE, line 30 in rec>, <FrameSummary file FILE, line 30 in rec>, <FrameSummary file FILE, line 30 in rec>, <FrameSummary file FILE, line 30 in rec>, <FrameSummary file FILE, line 30 in rec>, <FrameSummary file FILE, line 30 in rec>, <FrameSummary file FILE, line 30 in rec>, <FrameSummary file FILE, line 30 in rec>, <FrameSummary file FILE, line 30 in rec>]"
# expect: "('FILE', 32, 'show', '') 9 13 32"
# expect: "('FILE', 42, '<lambda>', '') 55 62 42"
# expect: "('FILE', 30, 'rec', '') 11 19 30"
# expect: "('FILE', 30, 'rec', '') 11 19 30"
# expect: "('FILE', 30, 'rec', '') 11 19 30"
# expect: "('FILE', 30, 'rec', '') 11 19 30"
# expect: "('FILE', 30, 'rec', '') 11 19 30"
# expect: "('FILE', 30, 'rec', '') 11 19 30"
# expect: "('FILE', 30, 'rec', '') 11 19 30"
# expect: "('FILE', 30, 'rec', '') 11 19 30"
# expect: "('FILE', 30, 'rec', '') 11 19 30"
# expect: "('FILE', 30, 'rec', '') 11 19 30"
# expect: "('FILE', 30, 'rec', '') 30 33 30"
# expect: '[\'  File "FILE", line 32, in show\\n\'] [\'  File "FILE", line 30, in rec\\n\']'
# expect: 'division by zero ZeroDivisionError True'
# expect: 'Traceback (most recent call last):'
# expect: '  File "FILE", line 32, in show'
# expect: '  File "FILE", line 42, in <lambda>'
# expect: "NameError: name 'undefinedd' is not defined"
# expect: '["NameError: name \'undefinedd\' is not defined\\n"] [<FrameSummary file FILE, line 32 in show>, <FrameSummary file FILE, line 42 in <lambda>>]'
# expect: "('FILE', 32, 'show', '') 9 13 32"
# expect: "('FILE', 42, '<lambda>', '') 78 88 42"
# expect: '[\'  File "FILE", line 32, in show\\n\'] [\'  File "FILE", line 42, in <lambda>\\n\']'
# expect: "name 'undefinedd' is not defined NameError True"
# expect: 'Traceback (most recent call last):'
# expect: '  File "FILE", line 44, in chain'
# expect: '  File "FILE", line 25, in f'
# expect: '  File "FILE", line 28, in g'
# expect: 'ValueError: a'
# expect: 'b'
# expect: ''
# expect: 'During handling of the above exception, another exception occurred:'
# expect: ''
# expect: 'Traceback (most recent call last):'
# expect: '  File "FILE", line 46, in chain'
# expect: 'ZeroDivisionError: division by zero'
# expect: ''
# expect: 'The above exception was the direct cause of the following exception:'
# expect: ''
# expect: 'Traceback (most recent call last):'
# expect: '  File "FILE", line 32, in show'
# expect: '  File "FILE", line 47, in chain'
# expect: "KeyError: 'k'"
# expect: '["KeyError: \'k\'\\n"] [<FrameSummary file FILE, line 32 in show>, <FrameSummary file FILE, line 47 in chain>]'
# expect: "('FILE', 32, 'show', '') 9 13 32"
# expect: "('FILE', 47, 'chain', '') 39 65 47"
# expect: '[\'  File "FILE", line 32, in show\\n\'] [\'  File "FILE", line 47, in chain\\n\']'
# expect: "'k' KeyError True"
# expect: 'Traceback (most recent call last):'
# expect: '  File "FILE", line 32, in show'
# expect: '  File "FILE", line 50, in notes'
# expect: 'TypeError: t'
# expect: 'n1'
# expect: 'n2'
# expect: 'n3'
# expect: "['TypeError: t\\n', 'n1\\n', 'n2\\n', 'n3\\n'] [<FrameSummary file FILE, line 32 in show>, <FrameSummary file FILE, line 50 in notes>]"
# expect: "('FILE', 32, 'show', '') 9 13 32"
# expect: "('FILE', 50, 'notes', '') 62 69 50"
# expect: '[\'  File "FILE", line 32, in show\\n\'] [\'  File "FILE", line 50, in notes\\n\']'
# expect: 't TypeError True'
# expect: '  + Exception Group Traceback (most recent call last):'
# expect: '  |   File "FILE", line 32, in show'
# expect: '  |   File "FILE", line 57, in group'
# expect: '  | ExceptionGroup: g (4 sub-exceptions)'
# expect: '  +-+---------------- 1 ----------------'
# expect: '    | Traceback (most recent call last):'
# expect: '    |   File "FILE", line 55, in group'
# expect: '    |   File "FILE", line 25, in f'
# expect: '    |   File "FILE", line 28, in g'
# expect: '    | ValueError: a'
# expect: '    | b'
# expect: '    +---------------- 2 ----------------'
# expect: '    | Traceback (most recent call last):'
# expect: '    |   File "FILE", line 55, in group'
# expect: '    |   File "FILE", line 25, in f'
# expect: '    |   File "FILE", line 28, in g'
# expect: '    | ValueError: a'
# expect: '    | b'
# expect: '    +---------------- 3 ----------------'
# expect: '    | Traceback (most recent call last):'
# expect: '    |   File "FILE", line 55, in group'
# expect: '    |   File "FILE", line 25, in f'
# expect: '    |   File "FILE", line 28, in g'
# expect: '    | ValueError: a'
# expect: '    | b'
# expect: '    +---------------- 4 ----------------'
# expect: '    | ExceptionGroup: h (1 sub-exception)'
# expect: '    +-+---------------- 1 ----------------'
# expect: '      | KeyError: 1'
# expect: '      +------------------------------------'
# expect: "['ExceptionGroup: g (4 sub-exceptions)\\n'] [<FrameSummary file FILE, line 32 in show>, <FrameSummary file FILE, line 57 in group>]"
# expect: "('FILE', 32, 'show', '') 9 13 32"
# expect: "('FILE', 57, 'group', '') 4 69 57"
# expect: '[\'  File "FILE", line 32, in show\\n\'] [\'  File "FILE", line 57, in group\\n\']'
# expect: 'g (4 sub-exceptions) ExceptionGroup True'
# expect: 'Traceback (most recent call last):'
# expect: '  File "FILE", line 32, in show'
# expect: '  File "FILE", line 59, in <lambda>'
# expect: '  File "<string>", line 1'
# expect: '    x = = 1'
# expect: '        ^'
# expect: 'SyntaxError: invalid syntax'
# expect: '[\'  File "<string>", line 1\\n\', \'    x = = 1\\n\', \'        ^\\n\', \'SyntaxError: invalid syntax\\n\'] [<FrameSummary file FILE, line 32 in show>, <FrameSummary file FILE, line 59 in <lambda>>]'
# expect: "('FILE', 32, 'show', '') 9 13 32"
# expect: "('FILE', 59, '<lambda>', '') 13 28 59"
# expect: '[\'  File "FILE", line 32, in show\\n\'] [\'  File "FILE", line 59, in <lambda>\\n\']'
# expect: 'invalid syntax (<string>, line 1) SyntaxError True'
# expect: 'Traceback (most recent call last):'
# expect: '  File "FILE", line 32, in show'
# expect: '  File "FILE", line 60, in <lambda>'
# expect: '  File "n.py", line 1'
# expect: '    def f(:'
# expect: '          ^'
# expect: 'SyntaxError: invalid syntax'
# expect: '[\'  File "n.py", line 1\\n\', \'    def f(:\\n\', \'          ^\\n\', \'SyntaxError: invalid syntax\\n\'] [<FrameSummary file FILE, line 32 in show>, <FrameSummary file FILE, line 60 in <lambda>>]'
# expect: "('FILE', 32, 'show', '') 9 13 32"
# expect: "('FILE', 60, '<lambda>', '') 13 53 60"
# expect: '[\'  File "FILE", line 32, in show\\n\'] [\'  File "FILE", line 60, in <lambda>\\n\']'
# expect: 'invalid syntax (n.py, line 1) SyntaxError True'
# expect: 'Traceback (most recent call last):'
# expect: '  File "FILE", line 32, in show'
# expect: '  File "FILE", line 63, in <lambda>'
# expect: '  File "FILE", line 63, in <genexpr>'
# expect: 'E: <exception str() failed>'
# expect: "['E: <exception str() failed>\\n'] [<FrameSummary file FILE, line 32 in show>, <FrameSummary file FILE, line 63 in <lambda>>, <FrameSummary file FILE, line 63 in <genexpr>>]"
# expect: "('FILE', 32, 'show', '') 9 13 32"
# expect: "('FILE', 63, '<lambda>', '') 13 39 63"
# expect: "('FILE', 63, '<genexpr>', '') None None 63"
# expect: '[\'  File "FILE", line 32, in show\\n\'] [\'  File "FILE", line 63, in <genexpr>\\n\']'
# expect: '<exception str() failed> E True'
# expect: 'Traceback (most recent call last):'
# expect: '  File "FILE", line 64, in <module>'
# expect: 'ZeroDivisionError: division by zero'
# expect: ''
# expect: '  File "FILE", line 64, in <module>'
# expect: 'Traceback (most recent call last):'
# expect: '  File "FILE", line 64, in <module>'
# expect: 'ZeroDivisionError: division by zero'
# expect: '64'
# expect: '[\'  File "a.py", line 3, in fn\\n    text\\n\', \'  File "FILE.py", line 4, in fn2\\n\']'
# expect: "['ValueError: 1\\n'] NoneType: None"
# expect: ''
# expect: 'Exception expected for value, int found'
# expect: 'Both or neither of value and tb must be given'
# expect: '<FrameSummary file x.py, line 3 in n> abc 4 True n'
# expect: '  File "x.py", line 3, in n'
# expect: '    abc'
# expect: '  File "x.py", line 3, in n'
# expect: '    abc'
# expect: '  File "x.py", line 3, in n'
# expect: '    abc'
# expect: '  [Previous line repeated 3 more times]'
# expect: ''
# expect: 'Traceback (most recent call last):'
# expect: '  File "FILE", line 80, in <module>'
# expect: 'ZeroDivisionError: division by zero'
