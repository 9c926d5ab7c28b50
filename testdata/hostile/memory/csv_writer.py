# A csv writer into a StringIO.
# ends: memory
import csv, io
w = csv.writer(io.StringIO())
while True:
    w.writerow(['"' * 1000] * 100)
