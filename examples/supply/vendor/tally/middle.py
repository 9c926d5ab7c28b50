"""The one function that needs care."""


def median(values):
    """The middle of sorted numbers, or the mean of the two that are."""
    half = len(values) // 2
    if len(values) % 2:
        return values[half]
    return (values[half - 1] + values[half]) / 2
