"""Asks for more memory at once than there is."""


def median(numbers):
    return [0] * 10**15
