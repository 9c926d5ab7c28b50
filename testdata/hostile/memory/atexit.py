# Handlers for the end of the program.
# ends: memory
import atexit
while True:
    atexit.register(print, "x" * 100)
