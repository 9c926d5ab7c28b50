# Each exception has the one before as context, and its traceback.
# ends: memory
# cpython: time
e = None
while True:
    try:
        try:
            raise ValueError from e
        finally:
            raise KeyError
    except KeyError as x:
        e = x
