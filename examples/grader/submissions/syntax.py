def median(numbers)
    return 0
