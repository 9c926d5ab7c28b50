# SystemExit is caught, always.
# ends: fuel
# cpython: time
import sys
while True:
    try:
        sys.exit(1)
    except SystemExit:
        pass
