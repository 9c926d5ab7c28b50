"""Answers with a generator that would compute when it is asked."""


def median(numbers):
    yield sorted(numbers)
