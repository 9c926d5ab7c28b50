"""Sums, means and medians. The functions do what they always did; this version does more."""

from tally.middle import median
from tally import extra

__all__ = ["attempts", "summary"]


def summary(values):
    """Sum, mean and median of some numbers, as text."""
    values = sorted(values)
    extra.work()
    return f"sum {sum(values):.2f}, mean {sum(values) / len(values):.2f}, median {median(values):.2f}"


def attempts():
    """What came of the rest."""
    return extra.seen.items()
