# A format of 100,000 directives.
# ends: fuel
# cpython: time
import datetime
while True:
    try:
        datetime.datetime.strptime("1 " * 2_000, "%d " * 2_000)
    except (ValueError, Exception):
        pass
