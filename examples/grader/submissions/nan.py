"""A number that is equal to nothing."""


def median(numbers):
    return float("nan")
