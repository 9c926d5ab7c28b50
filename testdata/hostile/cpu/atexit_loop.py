# A handler at the end of the program that has no end.
# ends: fuel
# cpython: time
import atexit
@atexit.register
def end():
    while True:
        pass
