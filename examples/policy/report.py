"""A report on the readings: needs the profile "report" of grants.toml."""

import csv
import datetime

by_station = {}
with open("/data/readings.csv", newline="") as f:
    for row in csv.DictReader(f):
        by_station.setdefault(row["station"], []).append(float(row["celsius"]))
for station, values in sorted(by_station.items()):
    print(f"{station}: {sum(values) / len(values):.2f} °C of {len(values)}")
print("as of", datetime.datetime.now(datetime.UTC).date())
try:
    open("/data/readings.csv", "a")
except PermissionError as e:
    print("it cannot be changed:", e.strerror)
