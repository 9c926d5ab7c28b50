# SyntaxErrors made by hand.
def mk(*a): return SyntaxError(*a)
excs = [mk("m"), mk(), mk("m", ("f.py", 3, 5, "  x = = 1\n", 3, 6)), mk("m", ("f.py", 3, 0, "abc", 3, 0)), mk("m", ("f.py", 3, None, "abc")),
    mk("m", ("f.py", None, None, None)), mk("m", (None, 4, 1, "\tabc def", 4, 4)), mk("m", ("f.py", 3, 50, "short", 3, 60)), mk("m", ("f.py", 3, 2, "abc\n", 4, 2)),
    IndentationError("ind", ("f.py", 1, 1, "  x", 1, -1)), mk("m", ("f.py", 1, 9, "ab", 1, 3)), mk("", ("f.py", 1, 1, "ab", 1, 3))]
raise ExceptionGroup("syntax", excs)
