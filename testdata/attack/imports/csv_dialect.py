# The guest registers a dialect under the name of the usual one.
import csv
import io

from arena import Guest, verdict

Guest("""
import csv
def attack():
    csv.register_dialect("excel", delimiter=";")
""").call("attack")
out = io.StringIO()
csv.writer(out, "excel").writerow([1, 2])
verdict(out.getvalue().startswith("1;2"))
