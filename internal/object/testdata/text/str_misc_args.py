# Keyword and positional arguments of str's methods, and their errors.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
s = "a b c"
err(s.split, sep=" ", maxsplit=1)  # expect: ['a', 'b c']
err(s.split, " ", maxsplit=1)  # expect: ['a', 'b c']
err(s.rsplit, maxsplit=1)  # expect: ['a b', 'c']
err(s.split, None, 1)  # expect: ['a', 'b c']
err(s.splitlines, keepends=True)  # expect: ['a b c']
err(s.expandtabs, tabsize=4)  # expect: 'a b c'
err(s.replace, " ", "-", count=1)  # expect: 'a-b c'
err(s.encode, encoding="ascii")  # expect: b'a b c'
for m in ("upper", "lower", "isalpha", "capitalize", "__len__", "__iter__", "__hash__", "__str__", "__repr__", "__getnewargs__", "__sizeof__"):
    err(getattr(s, m), 1)
    err(getattr(s, m), x=1)
# expect: TypeError: str.upper() takes no arguments (1 given)
# expect: TypeError: str.upper() takes no keyword arguments
# expect: TypeError: str.lower() takes no arguments (1 given)
# expect: TypeError: str.lower() takes no keyword arguments
# expect: TypeError: str.isalpha() takes no arguments (1 given)
# expect: TypeError: str.isalpha() takes no keyword arguments
# expect: TypeError: str.capitalize() takes no arguments (1 given)
# expect: TypeError: str.capitalize() takes no keyword arguments
# expect: TypeError: expected 0 arguments, got 1
# expect: TypeError: wrapper __len__() takes no keyword arguments
# expect: TypeError: expected 0 arguments, got 1
# expect: TypeError: wrapper __iter__() takes no keyword arguments
# expect: TypeError: expected 0 arguments, got 1
# expect: TypeError: wrapper __hash__() takes no keyword arguments
# expect: TypeError: expected 0 arguments, got 1
# expect: TypeError: wrapper __str__() takes no keyword arguments
# expect: TypeError: expected 0 arguments, got 1
# expect: TypeError: wrapper __repr__() takes no keyword arguments
# expect: TypeError: str.__getnewargs__() takes no arguments (1 given)
# expect: TypeError: str.__getnewargs__() takes no keyword arguments
# expect: TypeError: str.__sizeof__() takes no arguments (1 given)
# expect: TypeError: str.__sizeof__() takes no keyword arguments
for m in ("join", "partition", "removeprefix", "zfill", "translate", "format_map", "__getitem__", "__add__", "__mul__", "__contains__", "__eq__", "__mod__", "__format__"):
    err(getattr(s, m))
    err(getattr(s, m), 1, 2)
# expect: TypeError: str.join() takes exactly one argument (0 given)
# expect: TypeError: str.join() takes exactly one argument (2 given)
# expect: TypeError: str.partition() takes exactly one argument (0 given)
# expect: TypeError: str.partition() takes exactly one argument (2 given)
# expect: TypeError: str.removeprefix() takes exactly one argument (0 given)
# expect: TypeError: str.removeprefix() takes exactly one argument (2 given)
# expect: TypeError: str.zfill() takes exactly one argument (0 given)
# expect: TypeError: str.zfill() takes exactly one argument (2 given)
# expect: TypeError: str.translate() takes exactly one argument (0 given)
# expect: TypeError: str.translate() takes exactly one argument (2 given)
# expect: TypeError: str.format_map() takes exactly one argument (0 given)
# expect: TypeError: str.format_map() takes exactly one argument (2 given)
# expect: TypeError: expected 1 argument, got 0
# expect: TypeError: expected 1 argument, got 2
# expect: TypeError: expected 1 argument, got 0
# expect: TypeError: expected 1 argument, got 2
# expect: TypeError: expected 1 argument, got 0
# expect: TypeError: expected 1 argument, got 2
# expect: TypeError: expected 1 argument, got 0
# expect: TypeError: expected 1 argument, got 2
# expect: TypeError: expected 1 argument, got 0
# expect: TypeError: expected 1 argument, got 2
# expect: TypeError: expected 1 argument, got 0
# expect: TypeError: expected 1 argument, got 2
# expect: TypeError: str.__format__() takes exactly one argument (0 given)
# expect: TypeError: str.__format__() takes exactly one argument (2 given)
for m in ("find", "index", "count", "startswith", "center", "ljust"):
    err(getattr(s, m))
    err(getattr(s, m), 1, 2, 3, 4)
    err(getattr(s, m), x=1)
# expect: TypeError: find expected at least 1 argument, got 0
# expect: TypeError: find expected at most 3 arguments, got 4
# expect: TypeError: str.find() takes no keyword arguments
# expect: TypeError: index expected at least 1 argument, got 0
# expect: TypeError: index expected at most 3 arguments, got 4
# expect: TypeError: str.index() takes no keyword arguments
# expect: TypeError: count expected at least 1 argument, got 0
# expect: TypeError: count expected at most 3 arguments, got 4
# expect: TypeError: str.count() takes no keyword arguments
# expect: TypeError: startswith expected at least 1 argument, got 0
# expect: TypeError: startswith expected at most 3 arguments, got 4
# expect: TypeError: str.startswith() takes no keyword arguments
# expect: TypeError: center expected at least 1 argument, got 0
# expect: TypeError: center expected at most 2 arguments, got 4
# expect: TypeError: str.center() takes no keyword arguments
# expect: TypeError: ljust expected at least 1 argument, got 0
# expect: TypeError: ljust expected at most 2 arguments, got 4
# expect: TypeError: str.ljust() takes no keyword arguments
err(str.upper)  # expect: TypeError: unbound method str.upper() needs an argument
err(str.upper, 5)  # expect: TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
err(str.join)  # expect: TypeError: unbound method str.join() needs an argument
err(str.join, 1, [])  # expect: TypeError: descriptor 'join' for 'str' objects doesn't apply to a 'int' object
err(str.__len__, 1)  # expect: TypeError: descriptor '__len__' requires a 'str' object but received a 'int'
err(str.__len__)  # expect: TypeError: descriptor '__len__' of 'str' object needs an argument
err(str.__add__, "a")  # expect: TypeError: expected 1 argument, got 0
err(str.__getitem__, [1], 0)  # expect: TypeError: descriptor '__getitem__' requires a 'str' object but received a 'list'
err(bytes.join, "a", [])  # expect: TypeError: descriptor 'join' for 'bytes' objects doesn't apply to a 'str' object
err(bytes.decode, "a")  # expect: TypeError: descriptor 'decode' for 'bytes' objects doesn't apply to a 'str' object
err(bytearray.append, [], 1)  # expect: TypeError: descriptor 'append' for 'bytearray' objects doesn't apply to a 'list' object
err(memoryview.tobytes, b"a")  # expect: TypeError: descriptor 'tobytes' for 'memoryview' objects doesn't apply to a 'bytes' object
