# 30,000 exceptions, each raised while the one before was handled; then the traceback is shown.
# ends: KeyError
# cpython: time
e = None
for _ in range(30_000):
    try:
        try:
            raise e or ValueError
        finally:
            raise KeyError
    except KeyError as x:
        e = x
raise e
