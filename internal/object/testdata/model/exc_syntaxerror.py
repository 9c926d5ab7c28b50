# Fields and text of SyntaxError.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
N = ("msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line")
def show(*a):
    o = SyntaxError(*a)
    return [getattr(o, n) for n in N], str(o), o.args, repr(o)
tr(lambda: show())  # expect: ([None, None, None, None, None, None, None, None], 'None', (), 'SyntaxError()')
tr(lambda: show("m"))  # expect: (['m', None, None, None, None, None, None, None], 'm', ('m',), "SyntaxError('m')")
tr(lambda: show("m", ("f", 1, 2, "t")))  # expect: (['m', 'f', 1, 2, 't', None, None, None], 'm (f, line 1)', ('m', ('f', 1, 2, 't')), "SyntaxError('m', ('f', 1, 2, 't'))")
tr(lambda: show("m", ("f", 1, 2, "t", 3, 4)))  # expect: (['m', 'f', 1, 2, 't', 3, 4, None], 'm (f, line 1)', ('m', ('f', 1, 2, 't', 3, 4)), "SyntaxError('m', ('f', 1, 2, 't', 3, 4))")
tr(lambda: show("m", ("f", 1, 2, "t", 3, 4, 5)))  # expect: (['m', 'f', 1, 2, 't', 3, 4, None], 'm (f, line 1)', ('m', ('f', 1, 2, 't', 3, 4, 5)), "SyntaxError('m', ('f', 1, 2, 't', 3, 4, 5))")
tr(lambda: show("m", 5))  # expect: TypeError | 'int' object is not iterable
tr(lambda: show("m", ()))  # expect: TypeError | function takes at least 4 arguments (0 given)
tr(lambda: show("m", (1, 2)))  # expect: TypeError | function takes at least 4 arguments (2 given)
tr(lambda: show("m", (1, 2, 3, 4, 5, 6, 7, 8)))  # expect: TypeError | function takes at most 7 arguments (8 given)
tr(lambda: show("m", ["f", 1, 2, "t"]))  # expect: (['m', 'f', 1, 2, 't', None, None, None], 'm (f, line 1)', ('m', ['f', 1, 2, 't']), "SyntaxError('m', ['f', 1, 2, 't'])")
tr(lambda: show(1, 2, 3))  # expect: ([1, None, None, None, None, None, None, None], '1', (1, 2, 3), 'SyntaxError(1, 2, 3)')
tr(lambda: show("m", (None, None, None, None)))  # expect: (['m', None, None, None, None, None, None, None], 'm', ('m', (None, None, None, None)), "SyntaxError('m', (None, None, None, None))")
tr(lambda: show("m", ("a/b.py", 7, 2, "t")))  # expect: (['m', 'a/b.py', 7, 2, 't', None, None, None], 'm (b.py, line 7)', ('m', ('a/b.py', 7, 2, 't')), "SyntaxError('m', ('a/b.py', 7, 2, 't'))")
tr(lambda: show("m", ("f", 1, 2, "t", 3)))  # expect: TypeError | end_offset must be provided when end_lineno is provided
tr(lambda: SyntaxError("x", y=1))  # expect: TypeError | SyntaxError() takes no keyword arguments
s = SyntaxError("m")
s.lineno = 4
tr(lambda: str(s))  # expect: m (line 4)
s.filename = "/x/y.py"
tr(lambda: str(s))  # expect: m (y.py, line 4)
s.lineno = "q"
tr(lambda: str(s))  # expect: m (y.py)
s.filename = 5
tr(lambda: str(s))  # expect: m
del s.msg
tr(lambda: s.msg)  # expect: None
tr(lambda: str(s))  # expect: None
tr(lambda: str(IndentationError("a", ("f", 1, 1, "x"))))  # expect: a (f, line 1)
tr(lambda: TabError.__mro__[1:4])  # expect: (<class 'IndentationError'>, <class 'SyntaxError'>, <class 'Exception'>)

# --- from compile
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def comp(src):
    try: compile(src, "<t>", "exec")
    except SyntaxError as e: return type(e).__name__, e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset
tr(lambda: comp("x = "))  # expect: ('SyntaxError', 'invalid syntax', '<t>', 1, 5, 'x = \n', 1, 6)
tr(lambda: comp("x = (1,\n"))  # expect: ('SyntaxError', "'(' was never closed", '<t>', 1, 5, 'x = (1,\n', 1, 0)
tr(lambda: comp("def f():\nx = 1"))  # expect: ('IndentationError', 'expected an indented block after function definition on line 1', '<t>', 2, 1, 'x = 1\n', 2, 2)
tr(lambda: comp("return 5"))  # expect: ('SyntaxError', "'return' outside function", '<t>', 1, 1, None, 1, 9)
