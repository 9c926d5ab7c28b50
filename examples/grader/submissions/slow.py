"""Right, and too slow for long lists: tries every number as the median."""


def median(numbers):
    ordered = []
    while len(ordered) < len(numbers):
        ordered += [n for n in numbers if sum(m < n for m in numbers) <= len(ordered) < sum(m <= n for m in numbers)]
    half = len(ordered) // 2
    return (ordered[half] + ordered[~half]) / 2
