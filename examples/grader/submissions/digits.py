"""Computes for ever in a single operation of the library."""


def median(numbers):
    return 9**9**9 % 2
