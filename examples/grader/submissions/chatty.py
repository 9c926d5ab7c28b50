"""Right, and tells about it."""


def median(numbers):
    print("let me see:", numbers)
    ordered = sorted(numbers)
    half = len(ordered) // 2
    return (ordered[half] + ordered[~half]) / 2
