"""Forgets that a list may have an even length."""


def median(numbers):
    return sorted(numbers)[len(numbers) // 2]
