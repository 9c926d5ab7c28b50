# Dates, one by one, formatted and parsed.
# ends: fuel
# cpython: time
from datetime import *
while True:
    d = datetime(1, 1, 1)
    for _ in range(3_000_000):
        d += timedelta(days=1)
        d.strftime("%A %d %B %Y"); datetime.strptime("1 January 2020", "%d %B %Y"); d.isocalendar()
