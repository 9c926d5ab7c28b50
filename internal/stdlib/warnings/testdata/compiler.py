# Warnings of the compiler: their texts, and the errors they become.
# cpython: same
import warnings
warnings.showwarning = lambda m, c, f, n, *a: print(c.__name__, f, n, m)
for text in ["x = 1\nx is 1", "'\\d'", "b'\\q' '\\w'", "'\\777'", "assert (1, 2)", "assert (1, 2), 3", "'a' is not x", "[1][2, 3]", "{1: 2}[1, 2]", "'a'(1)", "(1)(2)", "[1, 2](3)",
             "f'{1}'(2)", "t'{1}'[0]", "None[1]", "...()", "1[2]", "'a'['b']", "(1, 2)['a']", "{1}[2]", "(lambda: 0)[1]", "(lambda: 0)()", "(x for x in y)(1)", "0if 1else 2", "1or 2", "0x1for x in y", "1_0and 2",
             "def f():\n try: pass\n finally:\n  return", "def f():\n for x in y:\n  try: pass\n  finally:\n   break", "while 1:\n try: pass\n finally:\n  continue",
             "def f():\n try: pass\n finally:\n  while 1: break", "def f():\n try: pass\n finally:\n  def g(): return", "f'\\d{1}\\w'", "f'{1:\\d}'", "'''\n\\d'''", "f'''\n\\d'''", "() is x", "x is (1, 2)", "x is []", "x is -1", "x is None is 3", "1 < x is 3",
             "r'\\d'", "'\\8'", "b'\\400'", "f'{x!r:\\z}'", "if x is 'a': pass", "print(1 is 1)", "x = [1 is 1 for y in z]"]:
    print("#", repr(text))
    try:
        compile(text, "<q>", "exec")
    except SyntaxError as e:
        print("SyntaxError", e)
# expect: # 'x = 1\nx is 1'
# expect: SyntaxWarning <q> 2 "is" with 'int' literal. Did you mean "=="?
# expect: # "'\\d'"
# expect: SyntaxWarning <q> 1 "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option.
# expect: # "b'\\q' '\\w'"
# expect: SyntaxWarning <q> 1 "\q" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\q"? A raw string is also an option.
# expect: SyntaxWarning <q> 1 "\w" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\w"? A raw string is also an option.
# expect: SyntaxError cannot mix bytes and nonbytes literals (<q>, line 1)
# expect: # "'\\777'"
# expect: SyntaxWarning <q> 1 "\777" is an invalid octal escape sequence. Such sequences will not work in the future. Did you mean "\\777"? A raw string is also an option.
# expect: # 'assert (1, 2)'
# expect: SyntaxWarning <q> 1 assertion is always true, perhaps remove parentheses?
# expect: # 'assert (1, 2), 3'
# expect: SyntaxWarning <q> 1 assertion is always true, perhaps remove parentheses?
# expect: # "'a' is not x"
# expect: SyntaxWarning <q> 1 "is not" with 'str' literal. Did you mean "!="?
# expect: # '[1][2, 3]'
# expect: SyntaxWarning <q> 1 list indices must be integers or slices, not tuple; perhaps you missed a comma?
# expect: # '{1: 2}[1, 2]'
# expect: # "'a'(1)"
# expect: SyntaxWarning <q> 1 'str' object is not callable; perhaps you missed a comma?
# expect: # '(1)(2)'
# expect: SyntaxWarning <q> 1 'int' object is not callable; perhaps you missed a comma?
# expect: # '[1, 2](3)'
# expect: SyntaxWarning <q> 1 'list' object is not callable; perhaps you missed a comma?
# expect: # "f'{1}'(2)"
# expect: SyntaxWarning <q> 1 'str' object is not callable; perhaps you missed a comma?
# expect: # "t'{1}'[0]"
# expect: SyntaxWarning <q> 1 'string.templatelib.Template' object is not subscriptable; perhaps you missed a comma?
# expect: # 'None[1]'
# expect: SyntaxWarning <q> 1 'NoneType' object is not subscriptable; perhaps you missed a comma?
# expect: # '...()'
# expect: SyntaxWarning <q> 1 'ellipsis' object is not callable; perhaps you missed a comma?
# expect: # '1[2]'
# expect: SyntaxWarning <q> 1 'int' object is not subscriptable; perhaps you missed a comma?
# expect: # "'a'['b']"
# expect: SyntaxWarning <q> 1 str indices must be integers or slices, not str; perhaps you missed a comma?
# expect: # "(1, 2)['a']"
# expect: SyntaxWarning <q> 1 tuple indices must be integers or slices, not str; perhaps you missed a comma?
# expect: # '{1}[2]'
# expect: SyntaxWarning <q> 1 'set' object is not subscriptable; perhaps you missed a comma?
# expect: # '(lambda: 0)[1]'
# expect: SyntaxWarning <q> 1 'function' object is not subscriptable; perhaps you missed a comma?
# expect: # '(lambda: 0)()'
# expect: # '(x for x in y)(1)'
# expect: SyntaxWarning <q> 1 'generator' object is not callable; perhaps you missed a comma?
# expect: # '0if 1else 2'
# expect: SyntaxWarning <q> 1 invalid decimal literal
# expect: SyntaxWarning <q> 1 invalid decimal literal
# expect: # '1or 2'
# expect: SyntaxWarning <q> 1 invalid decimal literal
# expect: # '0x1for x in y'
# expect: SyntaxWarning <q> 1 invalid hexadecimal literal
# expect: # '1_0and 2'
# expect: SyntaxWarning <q> 1 invalid decimal literal
# expect: # 'def f():\n try: pass\n finally:\n  return'
# expect: SyntaxWarning <q> 4 'return' in a 'finally' block
# expect: # 'def f():\n for x in y:\n  try: pass\n  finally:\n   break'
# expect: SyntaxWarning <q> 5 'break' in a 'finally' block
# expect: # 'while 1:\n try: pass\n finally:\n  continue'
# expect: SyntaxWarning <q> 4 'continue' in a 'finally' block
# expect: # 'def f():\n try: pass\n finally:\n  while 1: break'
# expect: # 'def f():\n try: pass\n finally:\n  def g(): return'
# expect: # "f'\\d{1}\\w'"
# expect: SyntaxWarning <q> 1 "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option.
# expect: SyntaxWarning <q> 1 "\w" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\w"? A raw string is also an option.
# expect: # "f'{1:\\d}'"
# expect: SyntaxWarning <q> 1 "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option.
# expect: # "'''\n\\d'''"
# expect: SyntaxWarning <q> 2 "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option.
# expect: # "f'''\n\\d'''"
# expect: SyntaxWarning <q> 3 "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option.
# expect: # '() is x'
# expect: SyntaxWarning <q> 1 "is" with 'tuple' literal. Did you mean "=="?
# expect: # 'x is (1, 2)'
# expect: SyntaxWarning <q> 1 "is" with 'tuple' literal. Did you mean "=="?
# expect: # 'x is []'
# expect: # 'x is -1'
# expect: # 'x is None is 3'
# expect: SyntaxWarning <q> 1 "is" with 'int' literal. Did you mean "=="?
# expect: # '1 < x is 3'
# expect: SyntaxWarning <q> 1 "is" with 'int' literal. Did you mean "=="?
# expect: # "r'\\d'"
# expect: # "'\\8'"
# expect: SyntaxWarning <q> 1 "\8" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\8"? A raw string is also an option.
# expect: # "b'\\400'"
# expect: SyntaxWarning <q> 1 "\400" is an invalid octal escape sequence. Such sequences will not work in the future. Did you mean "\\400"? A raw string is also an option.
# expect: # "f'{x!r:\\z}'"
# expect: SyntaxWarning <q> 1 "\z" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\z"? A raw string is also an option.
# expect: # "if x is 'a': pass"
# expect: SyntaxWarning <q> 1 "is" with 'str' literal. Did you mean "=="?
# expect: # 'print(1 is 1)'
# expect: SyntaxWarning <q> 1 "is" with 'int' literal. Did you mean "=="?
# expect: # 'x = [1 is 1 for y in z]'
# expect: SyntaxWarning <q> 1 "is" with 'int' literal. Did you mean "=="?
# --- as errors
import warnings
warnings.simplefilter("error")
for text in ["x = 1\nx is 1", "'\\d'", "  \n'abc' '\\w'", "assert (1, 2)", "[1][2, 3]", "'a'(1)", "0if 1else 2", "def f():\n try: pass\n finally:\n  return"]:
    try:
        compile(text, "<q>", "exec")
    except SyntaxError as e:
        print(e.args, e.__context__, e.__cause__)
# expect: ('"is" with \'int\' literal. Did you mean "=="?', ('<q>', 2, 1, None, 2, 7)) None None
# expect: ('"\\d" is an invalid escape sequence. Did you mean "\\\\d"? A raw string is also an option.', ('<q>', 1, 2, "'\\d'\n", 1, 4)) None None
# expect: ('"\\w" is an invalid escape sequence. Did you mean "\\\\w"? A raw string is also an option.', ('<q>', 2, 8, "'abc' '\\w'\n", 2, 10)) None None
# expect: ('assertion is always true, perhaps remove parentheses?', ('<q>', 1, 1, None, 1, 14)) None None
# expect: ('list indices must be integers or slices, not tuple; perhaps you missed a comma?', ('<q>', 1, 1, None, 1, 4)) None None
# expect: ("'str' object is not callable; perhaps you missed a comma?", ('<q>', 1, 1, None, 1, 4)) None None
# expect: ('invalid decimal literal', ('<q>', 1, 1, '0if 1else 2', 1, 1)) None None
# expect: ("'return' in a 'finally' block", ('<q>', 4, 3, None, 4, 9)) None None
# --- they come before the error that ends the compilation
import warnings
warnings.showwarning = lambda m, c, f, n, *a: print(m, n)
for text in ["'\\d'\n1 +", "1 is 1\nreturn", "'\\d'\nx is 1\nnonlocal x", "x = '\\d'\n  y", "def f(a, a): '\\q'"]:
    try:
        exec(text)
    except SyntaxError as e:
        print(e)
# expect: "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option. 1
# expect: invalid syntax (<string>, line 2)
# expect: "is" with 'int' literal. Did you mean "=="? 1
# expect: 'return' outside function (<string>, line 2)
# expect: "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option. 1
# expect: name 'x' is used prior to nonlocal declaration (<string>, line 3)
# expect: "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option. 1
# expect: unexpected indent (<string>, line 2)
# expect: "\q" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\q"? A raw string is also an option. 1
# expect: duplicate argument 'a' in function definition (<string>, line 1)
# --- by eval and exec; a code object has been warned of already
import warnings
warnings.showwarning = lambda m, c, f, n, *a: print(m, f, n)
print(eval("1 is 1"))  # expect: "is" with 'int' literal. Did you mean "=="? <string> 1
# expect: True
for i in range(2): exec("\n\n1 is 1")
# expect: "is" with 'int' literal. Did you mean "=="? <string> 3
# expect: "is" with 'int' literal. Did you mean "=="? <string> 3
def f(): exec("x = 3\nx is 3", {})
f()  # expect: "is" with 'int' literal. Did you mean "=="? <string> 2
c = compile("1 is 1", "<c>", "eval")  # expect: "is" with 'int' literal. Did you mean "=="? <c> 1
eval(c)
eval(c, {}, {"x": 1})
