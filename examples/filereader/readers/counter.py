"""An honest reader: counts what it was handed."""


def report(reader):
    text = reader.read()
    size = reader.tell()
    reader.seek(0)
    first, *_ = reader.lines()
    return f"{len(text.split())} words in {size} characters of {reader}, beginning {first.strip()!r}"
