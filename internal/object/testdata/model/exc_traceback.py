# Traceback objects.
def f(): 1 / 0
def g():
    f()
try: g()
except ZeroDivisionError as e:
    tb = e.__traceback__
    print(tb is e.__traceback__)  # expect: True
    lines = []
    while tb:
        lines.append((tb.tb_lineno, tb.tb_frame.f_code.co_name))
        last, tb = tb, tb.tb_next
    print(lines)  # expect: [(5, '<module>'), (4, 'g'), (2, 'f')]
    print(last.tb_next, type(last).__name__, dir(last))  # expect: None traceback ['tb_frame', 'tb_lasti', 'tb_lineno', 'tb_next']
    print(last.tb_frame.f_globals["__name__"])  # expect: __main__

# --- with_traceback and re-raising
def f(): raise ValueError("v")
try: f()
except ValueError as e: saved = e
tb = saved.__traceback__
def lines(tb):
    out = []
    while tb:
        out.append(tb.tb_lineno)
        tb = tb.tb_next
    return out
print(lines(tb))  # expect: [19, 18]
try: raise saved
except ValueError as e: print(lines(e.__traceback__), e.__traceback__.tb_next is tb)  # expect: [29, 19, 18] True
try: raise saved.with_traceback(None)
except ValueError as e: print(lines(e.__traceback__))  # expect: [31]
try: raise KeyError("k").with_traceback(tb)
except KeyError as e: print(lines(e.__traceback__))  # expect: [33, 19, 18]
saved.__traceback__ = None
print(saved.__traceback__)  # expect: None

# --- tb_next can be set, but not in a circle
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
try: 1 / 0
except ZeroDivisionError as e: a = e.__traceback__
def f(): 1 / 0
try: f()
except ZeroDivisionError as e: b = e.__traceback__
tr(lambda: setattr(a, "tb_next", b))  # expect: None
tr(lambda: a.tb_next is b)  # expect: True
tr(lambda: setattr(b, "tb_next", a))  # expect: ValueError | traceback loop detected
tr(lambda: setattr(a, "tb_next", a))  # expect: ValueError | traceback loop detected
tr(lambda: setattr(a, "tb_next", 5))  # expect: TypeError | expected traceback object, got 'int'
tr(lambda: setattr(a, "tb_next", None))  # expect: None
tr(lambda: a.tb_next)  # expect: None
tr(lambda: setattr(a, "tb_lineno", 5))  # expect: AttributeError | attribute 'tb_lineno' of 'traceback' objects is not writable
tr(lambda: setattr(a, "tb_frame", 5))  # expect: AttributeError | readonly attribute

# --- through generators
def gen():
    yield 1
    raise ValueError("g")
try: list(gen())
except ValueError as e:
    t = e.__traceback__
    names = []
    while t:
        names.append(t.tb_frame.f_code.co_name)
        t = t.tb_next
    print(names)  # expect: ['<module>', 'gen']

# --- finally and nested handlers keep the place
def f():
    try:
        raise ValueError("v")
    finally:
        x = 1
def g():
    try: f()
    except ValueError:
        raise
def lines(tb):
    out = []
    while tb:
        out.append(tb.tb_lineno)
        tb = tb.tb_next
    return out
try: g()
except ValueError as e: print(lines(e.__traceback__))  # expect: [88, 79, 75]
