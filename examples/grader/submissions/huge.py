"""Answers with a number that takes longer to print than to make."""


def median(numbers):
    return 1 << 10**6
