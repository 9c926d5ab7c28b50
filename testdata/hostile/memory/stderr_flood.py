# And on standard error, by warnings and sys.stderr.
# ends: output
# cpython: time
import sys
while True:
    sys.stderr.write("x" * 1000)
