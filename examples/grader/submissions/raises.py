class Unspeakable(Exception):
    def __str__(self):
        raise SystemExit("even the message breaks")

    __repr__ = __str__


def median(numbers):
    raise Unspeakable(numbers)
