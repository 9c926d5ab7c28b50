# try, except BaseException, finally, with and __del__ around the end of memory.
# ends: memory
# cpython: memory or time
class C:
    def __enter__(self): return self
    def __exit__(self, *a):
        print("exit")
        return True
    def __del__(self): print("del")
keep = []
while True:
    try:
        with C():
            while True:
                keep.append(bytearray(100_000))
    except BaseException:
        print("caught")
    finally:
        print("finally")
