# The end is put off by finally, with and except at every level.
# ends: fuel
# cpython: time
class W:
    def __enter__(self): return self
    def __exit__(self, *a):
        while True:
            pass
def f():
    try:
        with W():
            while True:
                pass
    except BaseException:
        f()
    finally:
        f()
f()
