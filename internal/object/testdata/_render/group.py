# Groups in groups, too many members, causes inside.
def leaf(n):
    try:
        try: raise KeyError(n)
        except KeyError: raise ValueError(n)
    except ValueError as e: return e
g = ExceptionGroup("bottom", [leaf(1), TypeError("plain")])
for i in range(12): g = ExceptionGroup(f"level {i}", [ValueError(i), g])
try: raise g
except ExceptionGroup as e: e.add_note("on the group")
many = ExceptionGroup("many", [ValueError(i) for i in range(20)])
try:
    raise many from g
except ExceptionGroup as m:
    raise BaseExceptionGroup("both", [m, KeyboardInterrupt()])
