# A finaliser that has no end, at the end of the program.
# ends: fuel
# cpython: time
class D:
    def __del__(self):
        while True:
            pass
D()
x = 1  # or the object would be the program's value
