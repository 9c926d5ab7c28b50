# strftime with a long format.
# ends: fuel
# cpython: time
import time, datetime
f = "%A%B%c" * 20_000
while True:
    datetime.datetime(2020, 1, 1).strftime(f)
