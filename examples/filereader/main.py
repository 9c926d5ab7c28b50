"""Hand a file to two readers: one whole, one method by method."""

import adder
from filereader import FileReader


def load(name):
    place = adder.Compartment(grants={}, name=name)
    with open(f"/readers/{name}.py") as program:
        place.exec(program.read(), f"{name}.py")
    return place.namespace


def attempt(action, *args):
    """Run code of a reader, and say in one line how that went."""
    try:
        return f"returned {action(*args)}"
    except BaseException as e:
        return f"{type(e).__name__}: {e}"


letter = FileReader(files.open, "letter.txt")

# A whole reader: one file to read, to go about in and to close.
print("The counter sees", load("counter")["report"](letter))

# One method: what comes next in the file, and nothing else. No going back, no closing.
letter.seek(0)
secret = files.open("diary.txt").read().strip()
snoop = load("snoop")
snoop["start"](letter.read, adder.iter_only(letter.lines()))
print("The snoop is handed", letter.read(13).strip())

results = {way.__name__.replace("_", " "): attempt(way) for way in snoop["ways"]}
for name, result in results.items():
    print(f"  {name}: {result}")

letter.seek(0)
print("\nways to the diary:", sum(secret in result for result in results.values()))
print("the letter can still be read:", len(letter.read()), "characters")
print("the diary is as it was:", files.open("diary.txt").read().strip() == secret)
