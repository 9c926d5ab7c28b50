"""A player who breaks down in a new way each turn."""

import sys


class Unspeakable(Exception):
    def __str__(self):
        raise SystemExit("even the message breaks")

    __repr__ = __str__


def raises():
    raise Unspeakable


def recurses():
    return recurses()


def exits():
    raise SystemExit(0)


def interrupts():
    raise KeyboardInterrupt


def exits_the_other_way():
    sys.exit("game over")


def lowers_the_limit():
    sys.setrecursionlimit(14)
    return "north"


def prints():
    print("rubbish " * 1000)


def writes_to_standard_output():
    sys.stdout.write("rubbish")


def raises_a_group():
    raise BaseExceptionGroup("all at once", [SystemExit(), KeyboardInterrupt()])


def generates():
    yield "north"


def stops():
    raise StopIteration("south")


def asks_too_much():
    return "x" * 10**15


def digs_deep():
    nest = []
    for _ in range(100_000):
        nest = [nest]
    return nest


breakdowns = [raises, recurses, exits, interrupts, exits_the_other_way, prints, writes_to_standard_output,
              raises_a_group, generates, stops, asks_too_much, digs_deep, lowers_the_limit]


def move():
    return breakdowns.pop(0)() if breakdowns else "north"
