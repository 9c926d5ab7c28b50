# One field of csv without end, and a row of a million.
# ends: memory
# cpython: memory or time
import csv
def lines():
    yield '"'
    while True:
        yield "x" * 100_000
csv.field_size_limit(10**12)
list(csv.reader(lines()))
