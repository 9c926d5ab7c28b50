# Handlers for the end of the program.
# ends: memory
# cpython: time
import atexit
while True:
    atexit.register(print, "x" * 100)
