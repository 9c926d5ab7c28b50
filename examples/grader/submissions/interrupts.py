"""Catches nothing, and is not caught by except Exception."""


def median(numbers):
    raise KeyboardInterrupt
