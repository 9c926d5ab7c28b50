"""Prints a million characters for each case, and a right answer."""

import statistics


def median(numbers):
    for _ in range(1000):
        print("\x1b[2J" * 250)
    return statistics.median(numbers)
