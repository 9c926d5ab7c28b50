# The guest lowers the field limit of the supervisor's csv reader.
import csv

from arena import Guest, verdict

Guest("""
import csv
def attack():
    csv.field_size_limit(1)
""").call("attack")
verdict(csv.field_size_limit() == 1)
