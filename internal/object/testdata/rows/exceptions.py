# Attributes of exceptions set and deleted.
def attr(e, name, *values):
    for v in values:
        try:
            setattr(e, name, v)
            print(type(e).__name__, name, "=", repr(getattr(e, name)))
        except (TypeError, AttributeError) as x:
            print(type(e).__name__, name, type(x).__name__, x)
    try:
        delattr(e, name)
        print("deleted:", repr(getattr(e, name)))
    except (TypeError, AttributeError) as x:
        print(type(e).__name__, name, type(x).__name__, x)
    try:
        print(repr(getattr(e, name)))
    except (TypeError, AttributeError) as x:
        print(type(x).__name__, x)
for name in ("msg", "name", "name_from", "path"):
    attr(ImportError("m", name="n", path="p"), name, "v", None, 3)
# expect: ImportError msg = 'v'
# expect: ImportError msg = None
# expect: ImportError msg = 3
# expect: deleted: None
# expect: None
# expect: ImportError name = 'v'
# expect: ImportError name = None
# expect: ImportError name = 3
# expect: deleted: None
# expect: None
# expect: ImportError name_from = 'v'
# expect: ImportError name_from = None
# expect: ImportError name_from = 3
# expect: deleted: None
# expect: None
# expect: ImportError path = 'v'
# expect: ImportError path = None
# expect: ImportError path = 3
# expect: deleted: None
# expect: None
for name in ("name", "obj"):
    attr(AttributeError("m", name="n", obj=1), name, "v", None, 3)
# expect: AttributeError name = 'v'
# expect: AttributeError name = None
# expect: AttributeError name = 3
# expect: deleted: None
# expect: None
# expect: AttributeError obj = 'v'
# expect: AttributeError obj = None
# expect: AttributeError obj = 3
# expect: deleted: None
# expect: None
attr(NameError("m", name="n"), "name", "v", None, 3)  # expect: NameError name = 'v'
# expect: NameError name = None
# expect: NameError name = 3
# expect: deleted: None
# expect: None
attr(SystemExit(3), "code", "v", None, 3)  # expect: SystemExit code = 'v'
# expect: SystemExit code = None
# expect: SystemExit code = 3
# expect: deleted: None
# expect: None
attr(StopIteration(3), "value", "v", None)  # expect: StopIteration value = 'v'
# expect: StopIteration value = None
# expect: deleted: None
# expect: None
for name in ("errno", "strerror", "filename", "filename2"):
    attr(OSError(2, "s", "f", 0, "g"), name, "v", None, 3)
# expect: FileNotFoundError errno = 'v'
# expect: FileNotFoundError errno = None
# expect: FileNotFoundError errno = 3
# expect: deleted: None
# expect: None
# expect: FileNotFoundError strerror = 'v'
# expect: FileNotFoundError strerror = None
# expect: FileNotFoundError strerror = 3
# expect: deleted: None
# expect: None
# expect: FileNotFoundError filename = 'v'
# expect: FileNotFoundError filename = None
# expect: FileNotFoundError filename = 3
# expect: deleted: None
# expect: None
# expect: FileNotFoundError filename2 = 'v'
# expect: FileNotFoundError filename2 = None
# expect: FileNotFoundError filename2 = 3
# expect: deleted: None
# expect: None
for name in ("msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line", "_metadata"):
    attr(SyntaxError("m", ("f", 1, 2, "t", 3, 4)), name, "v", None, 3)
# expect: SyntaxError msg = 'v'
# expect: SyntaxError msg = None
# expect: SyntaxError msg = 3
# expect: deleted: None
# expect: None
# expect: SyntaxError filename = 'v'
# expect: SyntaxError filename = None
# expect: SyntaxError filename = 3
# expect: deleted: None
# expect: None
# expect: SyntaxError lineno = 'v'
# expect: SyntaxError lineno = None
# expect: SyntaxError lineno = 3
# expect: deleted: None
# expect: None
# expect: SyntaxError offset = 'v'
# expect: SyntaxError offset = None
# expect: SyntaxError offset = 3
# expect: deleted: None
# expect: None
# expect: SyntaxError text = 'v'
# expect: SyntaxError text = None
# expect: SyntaxError text = 3
# expect: deleted: None
# expect: None
# expect: SyntaxError end_lineno = 'v'
# expect: SyntaxError end_lineno = None
# expect: SyntaxError end_lineno = 3
# expect: deleted: None
# expect: None
# expect: SyntaxError end_offset = 'v'
# expect: SyntaxError end_offset = None
# expect: SyntaxError end_offset = 3
# expect: deleted: None
# expect: None
# expect: SyntaxError print_file_and_line = 'v'
# expect: SyntaxError print_file_and_line = None
# expect: SyntaxError print_file_and_line = 3
# expect: deleted: None
# expect: None
# expect: SyntaxError _metadata = 'v'
# expect: SyntaxError _metadata = None
# expect: SyntaxError _metadata = 3
# expect: deleted: None
# expect: None

# --- attributes of UnicodeError
def attr(e, name, *values):
    for v in values:
        try:
            setattr(e, name, v)
            print(type(e).__name__, name, "=", repr(getattr(e, name)))
        except (TypeError, AttributeError, ValueError) as x:
            print(type(e).__name__, name, type(x).__name__, x)
    try:
        delattr(e, name)
        print("deleted:", repr(getattr(e, name)))
    except (TypeError, AttributeError) as x:
        print(type(e).__name__, name, type(x).__name__, x)
for make in (lambda: UnicodeEncodeError("c", "text", 1, 2, "r"), lambda: UnicodeDecodeError("c", b"text", 1, 2, "r"),
             lambda: UnicodeTranslateError("text", 1, 2, "r")):
    for name in ("encoding", "object", "start", "end", "reason"):
        attr(make(), name, "v", None, 3, b"b", -1, 99)
# expect: UnicodeEncodeError encoding = 'v'
# expect: UnicodeEncodeError encoding = None
# expect: UnicodeEncodeError encoding = 3
# expect: UnicodeEncodeError encoding = b'b'
# expect: UnicodeEncodeError encoding = -1
# expect: UnicodeEncodeError encoding = 99
# expect: deleted: None
# expect: UnicodeEncodeError object = 'v'
# expect: UnicodeEncodeError object = None
# expect: UnicodeEncodeError object = 3
# expect: UnicodeEncodeError object = b'b'
# expect: UnicodeEncodeError object = -1
# expect: UnicodeEncodeError object = 99
# expect: deleted: None
# expect: UnicodeEncodeError start TypeError an integer is required
# expect: UnicodeEncodeError start TypeError an integer is required
# expect: UnicodeEncodeError start = 3
# expect: UnicodeEncodeError start TypeError an integer is required
# expect: UnicodeEncodeError start = -1
# expect: UnicodeEncodeError start = 99
# expect: UnicodeEncodeError start TypeError can't delete numeric/char attribute
# expect: UnicodeEncodeError end TypeError an integer is required
# expect: UnicodeEncodeError end TypeError an integer is required
# expect: UnicodeEncodeError end = 3
# expect: UnicodeEncodeError end TypeError an integer is required
# expect: UnicodeEncodeError end = -1
# expect: UnicodeEncodeError end = 99
# expect: UnicodeEncodeError end TypeError can't delete numeric/char attribute
# expect: UnicodeEncodeError reason = 'v'
# expect: UnicodeEncodeError reason = None
# expect: UnicodeEncodeError reason = 3
# expect: UnicodeEncodeError reason = b'b'
# expect: UnicodeEncodeError reason = -1
# expect: UnicodeEncodeError reason = 99
# expect: deleted: None
# expect: UnicodeDecodeError encoding = 'v'
# expect: UnicodeDecodeError encoding = None
# expect: UnicodeDecodeError encoding = 3
# expect: UnicodeDecodeError encoding = b'b'
# expect: UnicodeDecodeError encoding = -1
# expect: UnicodeDecodeError encoding = 99
# expect: deleted: None
# expect: UnicodeDecodeError object = 'v'
# expect: UnicodeDecodeError object = None
# expect: UnicodeDecodeError object = 3
# expect: UnicodeDecodeError object = b'b'
# expect: UnicodeDecodeError object = -1
# expect: UnicodeDecodeError object = 99
# expect: deleted: None
# expect: UnicodeDecodeError start TypeError an integer is required
# expect: UnicodeDecodeError start TypeError an integer is required
# expect: UnicodeDecodeError start = 3
# expect: UnicodeDecodeError start TypeError an integer is required
# expect: UnicodeDecodeError start = -1
# expect: UnicodeDecodeError start = 99
# expect: UnicodeDecodeError start TypeError can't delete numeric/char attribute
# expect: UnicodeDecodeError end TypeError an integer is required
# expect: UnicodeDecodeError end TypeError an integer is required
# expect: UnicodeDecodeError end = 3
# expect: UnicodeDecodeError end TypeError an integer is required
# expect: UnicodeDecodeError end = -1
# expect: UnicodeDecodeError end = 99
# expect: UnicodeDecodeError end TypeError can't delete numeric/char attribute
# expect: UnicodeDecodeError reason = 'v'
# expect: UnicodeDecodeError reason = None
# expect: UnicodeDecodeError reason = 3
# expect: UnicodeDecodeError reason = b'b'
# expect: UnicodeDecodeError reason = -1
# expect: UnicodeDecodeError reason = 99
# expect: deleted: None
# expect: UnicodeTranslateError encoding = 'v'
# expect: UnicodeTranslateError encoding = None
# expect: UnicodeTranslateError encoding = 3
# expect: UnicodeTranslateError encoding = b'b'
# expect: UnicodeTranslateError encoding = -1
# expect: UnicodeTranslateError encoding = 99
# expect: deleted: None
# expect: UnicodeTranslateError object = 'v'
# expect: UnicodeTranslateError object = None
# expect: UnicodeTranslateError object = 3
# expect: UnicodeTranslateError object = b'b'
# expect: UnicodeTranslateError object = -1
# expect: UnicodeTranslateError object = 99
# expect: deleted: None
# expect: UnicodeTranslateError start TypeError an integer is required
# expect: UnicodeTranslateError start TypeError an integer is required
# expect: UnicodeTranslateError start = 3
# expect: UnicodeTranslateError start TypeError an integer is required
# expect: UnicodeTranslateError start = -1
# expect: UnicodeTranslateError start = 99
# expect: UnicodeTranslateError start TypeError can't delete numeric/char attribute
# expect: UnicodeTranslateError end TypeError an integer is required
# expect: UnicodeTranslateError end TypeError an integer is required
# expect: UnicodeTranslateError end = 3
# expect: UnicodeTranslateError end TypeError an integer is required
# expect: UnicodeTranslateError end = -1
# expect: UnicodeTranslateError end = 99
# expect: UnicodeTranslateError end TypeError can't delete numeric/char attribute
# expect: UnicodeTranslateError reason = 'v'
# expect: UnicodeTranslateError reason = None
# expect: UnicodeTranslateError reason = 3
# expect: UnicodeTranslateError reason = b'b'
# expect: UnicodeTranslateError reason = -1
# expect: UnicodeTranslateError reason = 99
# expect: deleted: None

# --- a SyntaxError whose parts were changed shows them
e = SyntaxError("m", ("f", 1, 2, "t", 3, 4))
e.msg, e.lineno, e.filename = "other", 7, "dir/g"
print(str(e), e.args)  # expect: other (g, line 7) ('m', ('f', 1, 2, 't', 3, 4))
e.filename = None
print(str(e))  # expect: other (line 7)
del e.lineno
print(str(e))  # expect: other
e = ImportError("m")
e.msg = "changed"
print(e, repr(e))  # expect: changed ImportError('m')
e = OSError(2, "s", "f")
e.errno, e.strerror = 3, "t"
print(e, repr(e))  # expect: [Errno 3] t: 'f' FileNotFoundError(2, 's')
del e.strerror
print(e)  # expect: [Errno 3] None: 'f'
