# compile.
c = compile("x + 1", "<test>", "eval")
print(eval(c, {"x": 4}), c.co_filename, c.co_name)  # expect: 5 <test> <module>
c = compile("y = 1\nz = y + 1", "f.py", "exec")
ns = {}
exec(c, ns)
print(ns["z"])  # expect: 2
exec(compile("5 + 5\n", "s", "single"))  # expect: 10

# --- expression statements in single mode print
exec(compile("x = 3; x; None; 'text'", "s", "single"))  # expect: 3
# expect: 'text'
# --- mode
compile("1", "f", "nope")  # raises: ValueError: compile() mode must be 'exec', 'eval' or 'single'
# --- statements in eval mode
compile("a = 1", "f", "eval")  # raises: SyntaxError: invalid syntax
# --- several in single mode
compile("a = 1\nb = 2", "f", "single")  # raises: SyntaxError: multiple statements found while compiling a single statement
# --- positions of errors
try:
    compile("ok = 1\nif x\n  pass", "file.py", "exec")
except SyntaxError as e:
    print(e.filename, e.lineno, e.offset, e.msg, repr(e.text))  # expect: file.py 2 5 expected ':' 'if x\n'
# --- indentation
try:
    compile("if 1:\npass", "f", "exec")
except IndentationError as e:
    print(type(e).__name__, e.lineno, e.msg)  # expect: IndentationError 2 expected an indented block after 'if' statement on line 1
# --- tabs
try:
    compile("if 1:\n\ta\n        b", "f", "exec")
except TabError as e:
    print(e.msg)  # expect: inconsistent use of tabs and spaces in indentation
# --- dedent
try:
    compile("if 1:\n    a\n  b", "f", "exec")
except IndentationError as e:
    print(e.msg)  # expect: unindent does not match any outer indentation level
# --- unexpected indent
try:
    compile("a\n  b", "f", "exec")
except IndentationError as e:
    print(e.msg)  # expect: unexpected indent
# --- eof in the middle
for src in ("(1,\n2", "def f(:", "[1, 2", "'''abc", "if x:", "x = ", "class C", "f(", "{1: 2"):
    try:
        compile(src, "f", "exec")
    except SyntaxError as e:
        print(repr(src), "->", type(e).__name__, e.msg)
# expect: '(1,\n2' -> SyntaxError '(' was never closed
# expect: 'def f(:' -> SyntaxError invalid syntax
# expect: '[1, 2' -> SyntaxError '[' was never closed
# expect: "'''abc" -> SyntaxError unterminated triple-quoted string literal (detected at line 1)
# expect: 'if x:' -> IndentationError expected an indented block after 'if' statement on line 1
# expect: 'x = ' -> SyntaxError invalid syntax
# expect: 'class C' -> SyntaxError expected ':'
# expect: 'f(' -> SyntaxError '(' was never closed
# expect: '{1: 2' -> SyntaxError '{' was never closed
# --- a code object can be run many times
c = compile("n = n + 1", "f", "exec")
n = 0
for _ in range(3):
    exec(c)
print(n)  # expect: 3
# --- an ast-less empty program
exec(compile("", "f", "exec"))
exec(compile("# only a comment", "f", "exec"))
print("ok")  # expect: ok
# --- dont_inherit and flags of the future
c = compile("def f(x: undefined): pass\nprint(f.__annotations__)", "f", "exec", 0x1000000)
exec(c)  # expect: {'x': 'undefined'}
