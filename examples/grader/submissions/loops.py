"""Never answers."""


def median(numbers):
    while True:
        try:
            while True:
                pass
        finally:
            continue
