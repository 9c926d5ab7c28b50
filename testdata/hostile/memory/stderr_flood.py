# And on standard error, by warnings and sys.stderr.
# ends: output
import sys
while True:
    sys.stderr.write("x" * 1000)
