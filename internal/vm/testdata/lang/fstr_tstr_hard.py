# f-strings and t-strings: many small programs, one a line.
# cpython: same
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
x = 5; s = 'a\'b'; l = [1, 2]
t("x = 5\nprint(f'{x}', f'{x!r}', f'{x!s:>4}', f'{x=}', f'{x = }', f'{x=!r:^5}', f'{x=:03}', f'{ x }', f'{{x}}', f'{{{x}}}', f'{x:{x}}', f'{x:{x}.{1}f}', f'{\"a\"}', f'{x:>{x}{\"d\"}}')")  # expect: 5 5    5 x=5 x = 5 x=  5   x=005 5 {x} {5}     5   5.0 a     5
# expect: fine
t("x='a\\'b'\nprint(f'{x!r:>10}|{x!a}|{x=!s}|{x=}')")  # expect:      "a'b"|"a'b"|x=a'b|x="a'b"
# expect: fine
t("print(f'{1,2}', f'{[1,2][0]}', f'{ {1:2}[1] }', f'{(lambda x: x*2)(3)}', f'{1 if 1 else 2}', f'{not 1}', f'{*[1,2],}', f'{(yield_:=5)}')")  # expect: (1, 2) 1 2 6 1 False (1, 2) 5
# expect: fine
t("f'{lambda x: 1}'")  # expect-repr: 'SyntaxError f-string: lambda expressions are not allowed without parentheses (<string>, line 1)  None '
t("f'{lambda x:1}'")  # expect-repr: 'SyntaxError f-string: lambda expressions are not allowed without parentheses (<string>, line 1)  None '
t("f'{}'")  # expect-repr: 'SyntaxError f-string: valid expression required before \'}\' (<string>, line 1)  None '
t("f'{ }'")  # expect-repr: 'SyntaxError f-string: valid expression required before \'}\' (<string>, line 1)  None '
t("f'{!r}'")  # expect-repr: 'SyntaxError f-string: valid expression required before \'!\' (<string>, line 1)  None '
t("f'{:5}'")  # expect-repr: 'SyntaxError f-string: valid expression required before \':\' (<string>, line 1)  None '
t("f'{=}'")  # expect-repr: 'SyntaxError f-string: valid expression required before \'=\' (<string>, line 1)  None '
t("f'{x'")  # expect-repr: 'SyntaxError f-string: expecting \'}\' (<string>, line 1)  None '
t("f'x}'")  # expect-repr: 'SyntaxError f-string: single \'}\' is not allowed (<string>, line 1)  None '
t("f'{x!}'")  # expect-repr: 'SyntaxError f-string: missing conversion character (<string>, line 1)  None '
t("f'{x!z}'")  # expect-repr: 'SyntaxError f-string: invalid conversion character \'z\': expected \'s\', \'r\', or \'a\' (<string>, line 1)  None '
t("f'{x! r}'")  # expect-repr: 'SyntaxError f-string: conversion type must come right after the exclamation mark (<string>, line 1)  None '
t("f'{x!r }'")  # expect-repr: 'NameError name \'x\' is not defined  None '
t("f'{x !r}'" )  # expect-repr: 'NameError name \'x\' is not defined  None '
t("f'{x!rr}'")  # expect-repr: 'SyntaxError f-string: invalid conversion character \'rr\': expected \'s\', \'r\', or \'a\' (<string>, line 1)  None '
t("f'{x!r:{y!z}}'")  # expect-repr: 'SyntaxError f-string: invalid conversion character \'z\': expected \'s\', \'r\', or \'a\' (<string>, line 1)  None '
t("f'{x:{'")  # expect-repr: 'SyntaxError f-string: expecting \'}\' (<string>, line 1)  None '
t("f'{x:{y:{z}}}'" )  # expect-repr: 'NameError name \'x\' is not defined  None '
t("x=y=3\nf'{x:{y:{1}}}'")  # expect: fine
t("x=1\nprint(f'{x:{1:{1:{1:1}}}}')")  # expect-repr: 'SyntaxError f-string: expressions nested too deeply (<string>, line 2)  None '
t("f'{a b}'")  # expect-repr: 'SyntaxError invalid syntax. Perhaps you forgot a comma? (<string>, line 1)  None '
t("f'{a.}'")  # expect-repr: 'SyntaxError f-string: expecting \'=\', or \'!\', or \':\', or \'}\' (<string>, line 1)  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
x = 5; s = 'a\'b'; l = [1, 2]
t("f'{1+}'")  # expect-repr: 'SyntaxError f-string: expecting \'=\', or \'!\', or \':\', or \'}\' (<string>, line 1)  None '
t("f'{(1}'")  # expect-repr: 'SyntaxError closing parenthesis \'}\' does not match opening parenthesis \'(\' (<string>, line 1)  None '
t("f'{1)}'")  # expect-repr: 'SyntaxError f-string: unmatched \')\' (<string>, line 1)  None '
t("f'{[1}'")  # expect-repr: 'SyntaxError closing parenthesis \'}\' does not match opening parenthesis \'[\' (<string>, line 1)  None '
t("f'{\n1\n}'\nprint('ok')")  # expect: ok
# expect: fine
t("print(f'''{\n1\n+ 2}''')")  # expect: 3
# expect: fine
t("print(f'{1 # c\n}')")  # expect: 1
# expect: fine
t("f'{1 # c}'")  # expect-repr: 'SyntaxError \'{\' was never closed (<string>, line 1)  None '
t("f'{#}'")  # expect-repr: 'SyntaxError \'{\' was never closed (<string>, line 1)  None '
t("f'{\\n}'")  # expect-repr: 'SyntaxError unexpected character after line continuation character (<string>, line 1)  None '
t("print(f'{\"\\n\"}')")  # expect:
# expect:
# expect: fine
t("print(f'{'a' 'b'}')")  # expect: ab
# expect: fine
t("print(f'{f'{f'{1}'}'}')")  # expect: 1
# expect: fine
t("print(f'{\"\"\"a\"\"\"}')")  # expect: a
# expect: fine
t("print(f'\\N{BULLET}', f'\\x41', f'\\u0041', f'{\"\\x41\"}', rf'\\N{1}', rf'\\{1}')")  # expect: • A A A \N1 \1
# expect: fine
t("f'\\N{nope}'")  # expect-repr: 'SyntaxError (unicode error) \'unicodeescape\' codec can\'t decode bytes in position 0-7: unknown Unicode character name (<string>, line 1)  None '
t("f'\\N'")  # expect-repr: 'SyntaxError (unicode error) \'unicodeescape\' codec can\'t decode bytes in position 0-1: malformed \\N character escape (<string>, line 1)  None '
t("f'\\N{'")  # expect-repr: 'SyntaxError (unicode error) \'unicodeescape\' codec can\'t decode bytes in position 0-2: malformed \\N character escape (<string>, line 1)  None '
t("f'\\xg'")  # expect-repr: 'SyntaxError (unicode error) \'unicodeescape\' codec can\'t decode bytes in position 0-1: truncated \\xXX escape (<string>, line 1)  None '
t("print(f'a' 'b{x}' f'{1}' '{c}')")  # expect: ab{x}1{c}
# expect: fine
t("print(b'a' f'b')")  # expect-repr: 'SyntaxError cannot mix bytes and nonbytes literals (<string>, line 1)  None '
t("bf'a'")  # expect-repr: 'SyntaxError \'b\' and \'f\' prefixes are incompatible (<string>, line 1)  None '
t("fu'a'")  # expect-repr: 'SyntaxError \'u\' and \'f\' prefixes are incompatible (<string>, line 1)  None '
t("fr'\\d{1}'\nprint(rF'\\d{1}', Rf'\\{2}')")  # expect: \d1 \2
# expect: fine
t("f'abc")  # expect-repr: 'SyntaxError unterminated f-string literal (detected at line 1) (<string>, line 1)  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
x = 5; s = 'a\'b'; l = [1, 2]
t("f'''abc")  # expect-repr: 'SyntaxError unterminated triple-quoted f-string literal (detected at line 1) (<string>, line 1)  None '
t("f'{1}")  # expect-repr: 'SyntaxError unterminated f-string literal (detected at line 1) (<string>, line 1)  None '
t("f'{1")  # expect-repr: 'SyntaxError \'{\' was never closed (<string>, line 1)  None '
t("f'{x:")  # expect-repr: 'SyntaxError f-string: newlines are not allowed in format specifiers for single quoted f-strings (<string>, line 1)  None '
t("f'{x!r")  # expect-repr: 'SyntaxError \'{\' was never closed (<string>, line 1)  None '
t("f'{x=' ")  # expect-repr: 'SyntaxError f-string: expecting \'}\' (<string>, line 1)  None '
t("f\"{x[\"a\"]}\"" )  # expect-repr: 'NameError name \'x\' is not defined  None '
t("x={'a':1}\nprint(f'{x['a']}', f\"{x[\"a\"]}\")")  # expect: 1 1
# expect: fine
t("print(f'{1:>{5}}|{2:<5}|{3:^{\"5\"}}|')")  # expect:     1|2    |  3  |
# expect: fine
t("print(f'{3.14159:.{2}f} {1000000:,} {255:#x} {0.5:%} {1e10:g} {5:b} {\"a\":*^5} {True} {True:d} {None}')")  # expect: 3.14 1,000,000 0xff 50.000000% 1e+10 101 **a** True 1 None
# expect: fine
t("f'{5:zz}'")  # expect-repr: 'ValueError Unknown format code \'z\' for object of type \'int\'  None '
t("f'{\"a\":d}'")  # expect-repr: 'ValueError Unknown format code \'d\' for object of type \'str\'  None '
t("f'{None:5}'")  # expect-repr: 'TypeError unsupported format string passed to NoneType.__format__  None '
t("f'{[]:5}'")  # expect-repr: 'TypeError unsupported format string passed to list.__format__  None '
t("f'{5:.2}'")  # expect-repr: 'ValueError Precision not allowed in integer format specifier  None '
t("f'{object():x}'")  # expect-repr: 'TypeError unsupported format string passed to object.__format__  None '
t("class F:\n def __format__(s, f): print('fmt', repr(f)); return 'F'\nprint(f'{F()}{F():abc}{F():{1}{\"x\"}}{F()!r:5}'[:3])")  # expect: fmt ''
# expect: fmt 'abc'
# expect: fmt '1x'
# expect: FFF
# expect: fine
t("class F:\n def __format__(s, f): return 5\nf'{F()}'")  # expect-repr: 'TypeError __format__ must return a str, not int  None '
t("class F:\n def __str__(s): return 5\nf'{F()}'")  # expect-repr: 'TypeError __str__ returned non-string (type int)  None '
t("class F:\n def __repr__(s): return 5\nf'{F()!r}'")  # expect-repr: 'TypeError __repr__ returned non-string (type int)  None '
t("def f():\n a = 1\n return f'{a}{(lambda: a)()}{[a for _ in \"x\"]}'\nprint(f())")  # expect: 11[1]
# expect: fine
t("class C:\n a = 1\n b = f'{a}'\n c = f'{[a for _ in \"x\"]}'")  # expect-repr: 'NameError name \'a\' is not defined  None '
t("print(f'{(x:=5)}{x}', f'{x:=5}')")  # expect: 55     5
# expect: fine
t("x = 1\nf'{x:=5}'; f'{x!r:=5}'\nprint(f'{x:=+5}')")  # expect-repr: 'ValueError \'=\' alignment not allowed in string format specifier  None '
t("f'{a := 5}'" )  # expect-repr: 'NameError name \'a\' is not defined  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
x = 5; s = 'a\'b'; l = [1, 2]
t("f'{yield}'")  # expect-repr: 'SyntaxError \'yield\' outside function (<string>, line 1)  None '
t("def f(): x = f'{yield 5}'; print(x)\ng = f(); print(next(g))\ntry: g.send('q')\nexcept StopIteration: pass")  # expect: 5
# expect: q
# expect: fine
t("async def f(): return f'{await g()}'\nasync def g(): return 1\ntry: f().send(None)\nexcept StopIteration as e: print(e.value)")  # expect: 1
# expect: fine
t("f'{await x}'")  # expect-repr: 'SyntaxError \'await\' outside function (<string>, line 1)  None '
t("print(f'{x!r}' if 0 else f'{1}' f'{2}')")  # expect: 12
# expect: fine
t("f'{x}' = 1")  # expect-repr: 'SyntaxError cannot assign to f-string expression here. Maybe you meant \'==\' instead of \'=\'? (<string>, line 1)  None '
t("f'{x}' += 1")  # expect-repr: 'SyntaxError \'f-string expression\' is an illegal expression for augmented assignment (<string>, line 1)  None '
t("del f'{x}'")  # expect-repr: 'SyntaxError cannot delete f-string expression (<string>, line 1)  None '
t("for f'{x}' in y: pass")  # expect-repr: 'SyntaxError cannot assign to f-string expression (<string>, line 1)  None '
t("'a' = 1")  # expect-repr: 'SyntaxError cannot assign to literal here. Maybe you meant \'==\' instead of \'=\'? (<string>, line 1)  None '
t("f'a' f'{1' 'b'")  # expect-repr: 'SyntaxError f-string: expecting \'}\' (<string>, line 1)  None '
t("f'{1}}'")  # expect-repr: 'SyntaxError f-string: single \'}\' is not allowed (<string>, line 1)  None '
t("f'{{1}'")  # expect-repr: 'SyntaxError f-string: single \'}\' is not allowed (<string>, line 1)  None '
t("f'{1}}}'\nprint(f'{1}}}')")  # expect: 1}
# expect: fine
t("print(f'{{}}', f'{{{{}}}}')")  # expect: {} {{}}
# expect: fine
t("f'{{}'" )  # expect-repr: 'SyntaxError f-string: single \'}\' is not allowed (<string>, line 1)  None '
t("f'}{'")  # expect-repr: 'SyntaxError f-string: single \'}\' is not allowed (<string>, line 1)  None '
t("f'{1:{}}'")  # expect-repr: 'SyntaxError f-string: valid expression required before \'}\' (<string>, line 1)  None '
t("f'{1:{ }}'")  # expect-repr: 'SyntaxError f-string: valid expression required before \'}\' (<string>, line 1)  None '
t("f'{1:}}'" )  # expect-repr: 'SyntaxError f-string: single \'}\' is not allowed (<string>, line 1)  None '
t("print(f'{1:}')")  # expect: 1
# expect: fine
t("f'{1:{1}}}'")  # expect-repr: 'SyntaxError f-string: single \'}\' is not allowed (<string>, line 1)  None '
t("f'{x.y.z}'")  # expect-repr: 'NameError name \'x\' is not defined  None '
t("f'{x()}'")  # expect-repr: 'NameError name \'x\' is not defined  None '
t("f'{1/0}'")  # expect-repr: 'ZeroDivisionError division by zero  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
x = 5; s = 'a\'b'; l = [1, 2]
t("f'{1 = }'; print(f'{1 = }', f'{1=}', f'{ 1 +  2  = !r:>3}')")  # expect: 1 = 1 1=1  1 +  2  =   3
# expect: fine
t("f'{x==1}'" )  # expect-repr: 'NameError name \'x\' is not defined  None '
t("x=1; print(f'{x==1}', f'{x!=1}', f'{x<=1}', f'{x>=1}', f'{x == 1 = }')")  # expect: True False True True x == 1 = True
# expect: fine
t("f'{x=y}'")  # expect-repr: 'SyntaxError f-string: expecting \'!\', or \':\', or \'}\' (<string>, line 1)  None '
t("f'{x=!}'")  # expect-repr: 'SyntaxError f-string: missing conversion character (<string>, line 1)  None '
t("f'{x:=}'")  # expect-repr: 'NameError name \'x\' is not defined  None '
t("print(f'{1:a{2}b{3}c}')" )  # expect-repr: 'ValueError Invalid format specifier \'a2b3c\' for object of type \'int\'  None '
t("print(f'{chr(65)!a:\\x3e5}')" )  # expect:   'A'
# expect: fine
t("f'{import x}'")  # expect-repr: 'SyntaxError f-string: expecting a valid expression after \'{\' (<string>, line 1)  None '
t("f'{x = 1; y}'")  # expect-repr: 'SyntaxError f-string: expecting \'!\', or \':\', or \'}\' (<string>, line 1)  None '
t("f'{for}'")  # expect-repr: 'SyntaxError f-string: expecting a valid expression after \'{\' (<string>, line 1)  None '
t("f'{None=}'; print(f'{None=}')")  # expect: None=None
# expect: fine
t("f'{$}'")  # expect-repr: 'SyntaxError f-string: expecting a valid expression after \'{\' (<string>, line 1)  None '
t("f'{a $ b}'")  # expect-repr: 'SyntaxError f-string: expecting \'=\', or \'!\', or \':\', or \'}\' (<string>, line 1)  None '
t("f'{a ? b}'")  # expect-repr: 'SyntaxError f-string: expecting \'=\', or \'!\', or \':\', or \'}\' (<string>, line 1)  None '
t("f'{\\'}'")  # expect-repr: 'SyntaxError unexpected character after line continuation character (<string>, line 1)  None '
t("f'{a\\b}'")  # expect-repr: 'SyntaxError unexpected character after line continuation character (<string>, line 1)  None '
t("f'{'a'}{\"b}'")  # expect-repr: 'SyntaxError unterminated string literal (detected at line 1) (<string>, line 1)  None '
t("import string.templatelib as T\nx=5\nt_ = t'a{x}b{x!r:>{x}}c'\nprint(t_.strings, t_.values, [(i.value, i.expression, i.conversion, i.format_spec) for i in t_.interpolations], list(t_))")  # expect: ('a', 'b', 'c') (5, 5) [(5, 'x', None, ''), (5, 'x', 'r', '>5')] ['a', Interpolation(5, 'x', None, ''), 'b', Interpolation(5, 'x', 'r', '>5'), 'c']
# expect: fine
t("print(t'', t''.strings, t'{1}{2}'.strings, t'a' t'b', (t'a' + t'b').strings)")  # expect: Template(strings=('',), interpolations=()) ('',) ('', '', '') Template(strings=('ab',), interpolations=()) ('ab',)
# expect: fine
t("t'a' 'b'")  # expect-repr: 'SyntaxError cannot mix t-string literals with string or bytes literals (<string>, line 1)  None '
t("'a' t'b'")  # expect-repr: 'SyntaxError cannot mix t-string literals with string or bytes literals (<string>, line 1)  None '
t("t'a' f'b'")  # expect-repr: 'SyntaxError cannot mix t-string literals with string or bytes literals (<string>, line 1)  None '
t("t'a' + 'b'")  # expect-repr: 'TypeError can only concatenate string.templatelib.Template (not "str") to string.templatelib.Template  None '
t("'a' + t'b'")  # expect-repr: 'TypeError can only concatenate str (not "string.templatelib.Template") to str  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
x = 5; s = 'a\'b'; l = [1, 2]
t("t'a' + 5")  # expect-repr: 'TypeError can only concatenate string.templatelib.Template (not "int") to string.templatelib.Template  None '
t("t'{}'")  # expect-repr: 'SyntaxError t-string: valid expression required before \'}\' (<string>, line 1)  None '
t("t'{x'")  # expect-repr: 'SyntaxError t-string: expecting \'}\' (<string>, line 1)  None '
t("t'{x!z}'")  # expect-repr: 'SyntaxError t-string: invalid conversion character \'z\': expected \'s\', \'r\', or \'a\' (<string>, line 1)  None '
t("x=1; print(t'{x=}', t'{x = !r:5}', t'{ x }', t'{x=:5}')")  # expect: Template(strings=('x=', ''), interpolations=(Interpolation(1, 'x', 'r', ''),)) Template(strings=('x = ', ''), interpolations=(Interpolation(1, 'x', 'r', '5'),)) Template(strings=('', ''), interpolations=(Interpolation(1, ' x', None, ''),)) Template(strings=('x=', ''), interpolations=(Interpolation(1, 'x', None, '5'),))
# expect: fine
t("tb'a'")  # expect-repr: 'SyntaxError \'b\' and \'t\' prefixes are incompatible (<string>, line 1)  None '
t("bt'a'")  # expect-repr: 'SyntaxError \'b\' and \'t\' prefixes are incompatible (<string>, line 1)  None '
t("tf'a'")  # expect-repr: 'SyntaxError \'f\' and \'t\' prefixes are incompatible (<string>, line 1)  None '
t("print(rt'\\{1}', Rt'\\d'.strings)")  # expect: Template(strings=('\\', ''), interpolations=(Interpolation(1, '1', None, ''),)) ('\\d',)
# expect: fine
t("t'{1/0}'")  # expect-repr: 'ZeroDivisionError division by zero  None '
t("str(t'a')")  # expect: fine
t("t'a' == t'a'")  # expect: fine
t("print(t'a' == t'a', hash(t'a') is not None)")  # expect: False True
# expect: fine
t("x = t'a'; x.strings = 5")  # expect-repr: 'AttributeError readonly attribute  None '
t("x = t'a{1}'; x.interpolations[0].value = 5")  # expect-repr: 'AttributeError readonly attribute  None '
t("for i in t'a{1}b': print(repr(i))")  # expect: 'a'
# expect: Interpolation(1, '1', None, '')
# expect: 'b'
# expect: fine
t("from string.templatelib import *\nprint(Template('a', Interpolation(1, 'x'), 'b', 'c'), Template(), Template(Interpolation(1)), convert(5, 'r'))\nTemplate(5)")  # expect: Template(strings=('a', 'bc'), interpolations=(Interpolation(1, 'x', None, ''),)) Template(strings=('',), interpolations=()) Template(strings=('', ''), interpolations=(Interpolation(1, '', None, ''),)) 5
# expect-repr: 'TypeError Template.__new__ *args need to be of type \'str\' or \'Interpolation\', got int  None '
t("from string.templatelib import *\nInterpolation(1, 5)")  # expect-repr: 'TypeError Interpolation() argument \'expression\' must be str, not int  None '
t("from string.templatelib import *\nInterpolation(1, 'x', 'z')")  # expect-repr: 'ValueError Interpolation() argument \'conversion\' must be one of \'s\', \'a\' or \'r\'  None '
t("from string.templatelib import *\nInterpolation(1, 'x', 5)")  # expect-repr: 'TypeError Interpolation() argument \'conversion\' must be str, not int  None '
t("from string.templatelib import *\nInterpolation()")  # expect-repr: 'TypeError Interpolation() missing required argument \'value\' (pos 1)  None '
t("from string.templatelib import *\nTemplate(a=1)")  # expect-repr: 'TypeError Template.__new__ only accepts *args arguments  None '
t("from string.templatelib import *\nclass C(Template): pass")  # expect-repr: 'TypeError type \'string.templatelib.Template\' is not an acceptable base type  None '
t("from string.templatelib import *\nmatch t'{5}'.interpolations[0]:\n case Interpolation(v, e): print(v, e)")  # expect: 5 5
# expect: fine
t("t'{lambda x: 1}'")  # expect-repr: 'SyntaxError t-string: lambda expressions are not allowed without parentheses (<string>, line 1)  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
x = 5; s = 'a\'b'; l = [1, 2]
t("t'{x:{y}'")  # expect-repr: 'SyntaxError t-string: expecting \'}\', or format specs (<string>, line 1)  None '
t("t'a{'")  # expect-repr: 'SyntaxError t-string: expecting \'}\' (<string>, line 1)  None '
t("t'a}'")  # expect-repr: 'SyntaxError t-string: single \'}\' is not allowed (<string>, line 1)  None '
t("t'''a\n{1}\n'''.strings\nprint(t'''a\n{1}\n'''.strings)")  # expect: ('a\n', '\n')
# expect: fine
t("t'a' = 1")  # expect-repr: 'SyntaxError cannot assign to t-string expression here. Maybe you meant \'==\' instead of \'=\'? (<string>, line 1)  None '
t("t'abc")  # expect-repr: 'SyntaxError unterminated t-string literal (detected at line 1) (<string>, line 1)  None '
t("print(t'{t'{1}'}'.values[0].values)")  # expect: (1,)
# expect: fine
t("print(t'{1:{2}}'.interpolations[0].format_spec, t'{1!r:{2!r}}'.interpolations[0])")  # expect: 2 Interpolation(1, '1', 'r', '2')
# expect: fine
t("match t'a':\n case t'a': pass")  # expect-repr: 'SyntaxError patterns may only match literals and attribute lookups (<string>, line 2)  None '
t("t'{a b}'")  # expect-repr: 'SyntaxError invalid syntax. Perhaps you forgot a comma? (<string>, line 1)  None '
t("x: t'a' = 1")  # expect: fine
t("def f(x: t'a{1}'): pass\nprint(f.__annotations__)")  # expect: {'x': Template(strings=('a', ''), interpolations=(Interpolation(1, '1', None, ''),))}
# expect: fine
