# csv.Sniffer, whose patterns go back and back.
# ends: fuel
# cpython: time
import csv
s = ("'a' ," * 200 + "\n") * 20
while True:
    try:
        csv.Sniffer().sniff(s)
    except csv.Error:
        pass
