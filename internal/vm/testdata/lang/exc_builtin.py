# Built-in exceptions: hierarchy, attributes, str and repr.
print(issubclass(KeyError, LookupError), issubclass(IndexError, LookupError), issubclass(ZeroDivisionError, ArithmeticError))  # expect: True True True
print(issubclass(FileNotFoundError, OSError), IOError is OSError, issubclass(UnicodeDecodeError, ValueError))  # expect: True True True
print(issubclass(ModuleNotFoundError, ImportError), issubclass(RecursionError, RuntimeError), issubclass(NotImplementedError, RuntimeError))  # expect: True True True
print(issubclass(KeyboardInterrupt, Exception), issubclass(SystemExit, Exception), issubclass(GeneratorExit, Exception), issubclass(StopIteration, Exception))  # expect: False False False True
print(issubclass(UnboundLocalError, NameError), issubclass(TabError, IndentationError), issubclass(IndentationError, SyntaxError))  # expect: True True True
print(ExceptionGroup.__mro__)  # expect: (<class 'ExceptionGroup'>, <class 'BaseExceptionGroup'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)

# --- str and repr
for e in (ValueError(), ValueError("a"), ValueError("a", 1), KeyError("k"), KeyError(), KeyError(1, 2), ValueError(None), ValueError(("t",))):
    print([str(e)], repr(e))
# expect: [''] ValueError()
# expect: ['a'] ValueError('a')
# expect: ["('a', 1)"] ValueError('a', 1)
# expect: ["'k'"] KeyError('k')
# expect: [''] KeyError()
# expect: ['(1, 2)'] KeyError(1, 2)
# expect: ['None'] ValueError(None)
# expect: ["('t',)"] ValueError(('t',))

# --- OSError
e = OSError(2, "No such thing", "name.txt")
print(type(e).__name__, e.errno, e.strerror, e.filename, e)  # expect: FileNotFoundError 2 No such thing name.txt [Errno 2] No such thing: 'name.txt'
print(e.args, repr(e))  # expect: (2, 'No such thing') FileNotFoundError(2, 'No such thing')
for n in (1, 2, 13, 17, 20, 21, 32, 104, 110, 111, 999):
    print(n, type(OSError(n, "x")).__name__)
# expect: 1 PermissionError
# expect: 2 FileNotFoundError
# expect: 13 PermissionError
# expect: 17 FileExistsError
# expect: 20 NotADirectoryError
# expect: 21 IsADirectoryError
# expect: 32 BrokenPipeError
# expect: 104 ConnectionResetError
# expect: 110 TimeoutError
# expect: 111 ConnectionRefusedError
# expect: 999 OSError
print(OSError("just text"), OSError(), OSError(1, "a", "b", None, "c"))  # expect: just text  [Errno 1] a: 'b' -> 'c'

# --- StopIteration and SystemExit
print(StopIteration(5).value, StopIteration().value, SystemExit(3).code, SystemExit().code, SystemExit("a", "b").code)  # expect: 5 None 3 None ('a', 'b')

# --- NameError, AttributeError, ImportError have attributes
try:
    undefined_thing
except NameError as e:
    print(e.name)  # expect: undefined_thing
try:
    "s".nope
except AttributeError as e:
    print(e.name, e.obj)  # expect: nope s
try:
    import no_such_module
except ModuleNotFoundError as e:
    print(e.name, e.path, e.msg)  # expect: no_such_module None No module named 'no_such_module'
print(ImportError("m", name="n", path="p").name)  # expect: n

# --- Unicode errors
try:
    b"a\xff".decode()
except UnicodeDecodeError as e:
    print(e)  # expect: 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte
    print(e.encoding, e.object, e.start, e.end, e.reason)  # expect: utf-8 b'a\xff' 1 2 invalid start byte
try:
    "aé".encode("ascii")
except UnicodeEncodeError as e:
    print(e)  # expect: 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
try:
    "\ud800".encode()
except UnicodeEncodeError as e:
    print(e)  # expect: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed

# --- SyntaxError
try:
    compile("a b", "file.py", "exec")
except SyntaxError as e:
    print(e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
    print(e)
# expect: invalid syntax file.py 1 3 a b
# expect:  1 4
# expect: invalid syntax (file.py, line 1)

# --- no keywords
ValueError(a=1)  # raises: TypeError: ValueError() takes no keyword arguments
# --- a subclass with keywords
class E(ValueError):
    def __init__(self, *, code):
        super().__init__(f"code {code}")
        self.code = code
try:
    raise E(code=7)
except ValueError as e:
    print(e, e.code, e.args, repr(e))  # expect: code 7 7 ('code 7',) E('code 7')
