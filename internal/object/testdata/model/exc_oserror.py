# OSError and its subclasses.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
def show(*a):
    o = OSError(*a)
    return type(o).__name__, o.args, o.errno, o.strerror, o.filename, o.filename2, str(o), repr(o), o.__reduce__()
tr(lambda: show())  # expect: ('OSError', (), None, None, None, None, '', 'OSError()', (<class 'OSError'>, ()))
tr(lambda: show(1))  # expect: ('OSError', (1,), None, None, None, None, '1', 'OSError(1)', (<class 'OSError'>, (1,)))
tr(lambda: show(2, "s"))  # expect: ('FileNotFoundError', (2, 's'), 2, 's', None, None, '[Errno 2] s', "FileNotFoundError(2, 's')", (<class 'FileNotFoundError'>, (2, 's')))
tr(lambda: show(2, "s", "f"))  # expect: ('FileNotFoundError', (2, 's'), 2, 's', 'f', None, "[Errno 2] s: 'f'", "FileNotFoundError(2, 's')", (<class 'FileNotFoundError'>, (2, 's', 'f')))
tr(lambda: show(2, "s", "f", 0, "g"))  # expect: ('FileNotFoundError', (2, 's'), 2, 's', 'f', 'g', "[Errno 2] s: 'f' -> 'g'", "FileNotFoundError(2, 's')", (<class 'FileNotFoundError'>, (2, 's', 'f', None, 'g')))
tr(lambda: show(2, "s", "f", 5))  # expect: ('FileNotFoundError', (2, 's'), 2, 's', 'f', None, "[Errno 2] s: 'f'", "FileNotFoundError(2, 's')", (<class 'FileNotFoundError'>, (2, 's', 'f')))
tr(lambda: show(2, "s", None, None, "g"))  # expect: ('FileNotFoundError', (2, 's', None, None, 'g'), 2, 's', None, None, '[Errno 2] s', "FileNotFoundError(2, 's', None, None, 'g')", (<class 'FileNotFoundError'>, (2, 's', None, None, 'g')))
tr(lambda: show(1, 2, 3, 4, 5, 6))  # expect: ('OSError', (1, 2, 3, 4, 5, 6), None, None, None, None, '(1, 2, 3, 4, 5, 6)', 'OSError(1, 2, 3, 4, 5, 6)', (<class 'OSError'>, (1, 2, 3, 4, 5, 6)))
tr(lambda: show("x", "y"))  # expect: ('OSError', ('x', 'y'), 'x', 'y', None, None, '[Errno x] y', "OSError('x', 'y')", (<class 'OSError'>, ('x', 'y')))
tr(lambda: show(13, "p"))  # expect: ('PermissionError', (13, 'p'), 13, 'p', None, None, '[Errno 13] p', "PermissionError(13, 'p')", (<class 'PermissionError'>, (13, 'p')))
tr(lambda: show(17, "e"))  # expect: ('FileExistsError', (17, 'e'), 17, 'e', None, None, '[Errno 17] e', "FileExistsError(17, 'e')", (<class 'FileExistsError'>, (17, 'e')))
tr(lambda: show(9999, "z"))  # expect: ('OSError', (9999, 'z'), 9999, 'z', None, None, '[Errno 9999] z', "OSError(9999, 'z')", (<class 'OSError'>, (9999, 'z')))
tr(lambda: show(2, "s", b"f"))  # expect: ('FileNotFoundError', (2, 's'), 2, 's', b'f', None, "[Errno 2] s: b'f'", "FileNotFoundError(2, 's')", (<class 'FileNotFoundError'>, (2, 's', b'f')))
tr(lambda: show(True, "x"))  # expect: ('PermissionError', (True, 'x'), True, 'x', None, None, '[Errno True] x', "PermissionError(True, 'x')", (<class 'PermissionError'>, (True, 'x')))
tr(lambda: show(2.0, "x"))  # expect: ('OSError', (2.0, 'x'), 2.0, 'x', None, None, '[Errno 2.0] x', "OSError(2.0, 'x')", (<class 'OSError'>, (2.0, 'x')))
tr(lambda: show(None, "x"))  # expect: ('OSError', (None, 'x'), None, 'x', None, None, '[Errno None] x', "OSError(None, 'x')", (<class 'OSError'>, (None, 'x')))
tr(lambda: [type(OSError(n, "x")).__name__ for n in (1, 2, 3, 4, 10, 11, 13, 17, 20, 21, 32, 103, 104, 108, 110, 111, 114, 115)])  # expect: ['PermissionError', 'FileNotFoundError', 'ProcessLookupError', 'InterruptedError', 'ChildProcessError', 'BlockingIOError', 'PermissionError', 'FileExistsError', 'NotADirectoryError', 'IsADirectoryError', 'BrokenPipeError', 'ConnectionAbortedError', 'ConnectionResetError', 'BrokenPipeError', 'TimeoutError', 'ConnectionRefusedError', 'BlockingIOError', 'BlockingIOError']
tr(lambda: OSError(x=1))  # expect: TypeError | OSError() takes no keyword arguments
tr(lambda: (IOError is OSError, EnvironmentError is OSError))  # expect: (True, True)
tr(lambda: FileNotFoundError(13, "x"))  # expect: [Errno 13] x
tr(lambda: type(FileNotFoundError(13, "x")).__name__)  # expect: FileNotFoundError

# --- characters_written
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
b = BlockingIOError(11, "b", 5)
tr(lambda: b.characters_written)  # expect: 5
tr(lambda: b.filename)  # expect: None
tr(lambda: b.args)  # expect: (11, 'b', 5)
tr(lambda: BlockingIOError(11, "b", "f").characters_written)  # expect: AttributeError | characters_written
tr(lambda: BlockingIOError(11, "b", "f").filename)  # expect: f
b = BlockingIOError(1, "x")
tr(lambda: setattr(b, "characters_written", 4))  # expect: None
tr(lambda: b.characters_written)  # expect: 4
tr(lambda: delattr(b, "characters_written"))  # expect: None
tr(lambda: delattr(b, "characters_written"))  # expect: AttributeError | characters_written
tr(lambda: setattr(b, "characters_written", "x"))  # expect: TypeError | 'str' object cannot be interpreted as an integer
tr(lambda: OSError().characters_written)  # expect: AttributeError | characters_written

# --- subclasses
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class A(OSError):
    def __init__(self, *a, **k): super().__init__("custom")
tr(lambda: (A(2, "s").args, A(2, "s").errno))  # expect: (('custom',), None)
class B(OSError):
    def __new__(cls, *a, **k): return super().__new__(cls, *a)
tr(lambda: (B(2, "s").args, B(2, "s").errno, type(B(2, "s")).__name__))  # expect: ((2, 's'), 2, 'B')
class C(OSError): pass
tr(lambda: (type(C(2, "s", "f")).__name__, str(C(2, "s", "f")), C(2, "s", "f").args))  # expect: ('C', "[Errno 2] s: 'f'", (2, 's'))
tr(lambda: C(2, x=1))  # expect: TypeError | C() takes no keyword arguments
o = OSError(2, "s")
o.errno = 5
tr(lambda: str(o))  # expect: [Errno 5] s
o.filename = "q"
tr(lambda: str(o))  # expect: [Errno 5] s: 'q'
o.filename2 = "r"
tr(lambda: str(o))  # expect: [Errno 5] s: 'q' -> 'r'
o.strerror = None
tr(lambda: str(o))  # expect: [Errno 5] None: 'q' -> 'r'
del o.filename, o.filename2
tr(lambda: str(o))  # expect: [Errno 5] None
class D(OSError):
    def __init__(self, *a, **k):
        super().__init__(*a)
        self.k = k
d = D(2, "s", "f", key=1)
tr(lambda: (d.errno, d.filename, d.k, d.args, d))  # expect: (2, 'f', {'key': 1}, (2, 's'), D(2, 's'))

# --- except by subclass
for n in (2, 13, 17):
    try: raise OSError(n, "why")
    except FileNotFoundError as e: print("not found", e.errno)
    except (PermissionError, FileExistsError) as e: print(type(e).__name__)
# expect: not found 2
# expect: PermissionError
# expect: FileExistsError
