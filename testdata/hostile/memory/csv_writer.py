# A csv writer into a StringIO.
# ends: memory
# cpython: memory or time
import csv, io
w = csv.writer(io.StringIO())
while True:
    w.writerow(['"' * 1000] * 100)
