# A finaliser that has no end, at the end of the program.
# ends: prints ""
class D:
    def __del__(self):
        while True:
            pass
D()
