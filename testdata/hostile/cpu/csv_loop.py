# csv of quotes.
# ends: fuel
# cpython: time
import csv, io
s = ('"' + '""' * 5_000 + '",' ) * 10 + "\n"
while True:
    list(csv.reader([s] * 5)); csv.Sniffer().has_header
