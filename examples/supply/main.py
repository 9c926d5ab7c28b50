# A report over orders. The sums are made by a package that somebody else wrote, and that a stranger
# has released a new version of: see vendor/tally.
import csv
import json

import tally

API_KEY = "k-2f61"  # of this program: no business of the package's


def turnover(rows):
    return [float(r["price"]) * int(r["amount"]) for r in rows]


with open("/data/orders.csv", newline="") as file:
    rows = list(csv.DictReader(file))

print("turnover", tally.summary(turnover(rows)))
print("amounts ", tally.summary(int(r["amount"]) for r in rows))
print("as json ", json.dumps({"orders": len(rows)}))
print("The package also tried to")
for what, got in tally.attempts():
    print(f"  {what}: {got}")
