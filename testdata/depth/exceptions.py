# Exceptions within groups, and chains of causes and contexts.
# feeds: (*internal/object.excPrinter)
import io, traceback
sys.stderr = io.StringIO()
group = nested(lambda x: ExceptionGroup("g", [x]), ValueError())
def link(name):
    first = x = ValueError(0)
    for i in range(N // 20):
        y = ValueError(0)
        setattr(x, name, y)
        x = y
    return first
way(lambda: group.split(KeyError))  # RecursionError | tuple
way(lambda: group.subgroup(ValueError))  # RecursionError | ExceptionGroup
way(lambda: group.derive([group]))  # ExceptionGroup
way(lambda: sys.excepthook(None, nested(lambda x: ExceptionGroup("g", [x]), ValueError(), n=N // 20), None))  # None
way(lambda: sys.stderr.seek(0) or sys.stderr.truncate())  # 0
way(lambda: traceback.format_exception(nested(lambda x: ExceptionGroup("g", [x]), ValueError(), n=100)))  # list
for name in "__cause__", "__context__":
    e = link(name)
    way(lambda: sys.excepthook(None, e, None))  # None x2
    way(lambda: sys.stderr.seek(0) or sys.stderr.truncate())  # 0 x2
    way(lambda: traceback.format_exception(e))  # list x2
    try:
        try:
            raise e
        except ValueError:
            raise KeyError(0)
    except KeyError as e:
        way(lambda: type(e.__context__) is ValueError)  # True x2
def raising(n):
    try:
        raise ValueError
    except ValueError:
        if n: raising(n - 1)
        raise
way(lambda: raising(N))  # RecursionError | ValueError
