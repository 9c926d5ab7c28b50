def median(numbers):
    return median([*numbers, median(numbers)])
