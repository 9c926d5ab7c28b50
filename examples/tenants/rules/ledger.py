"""Each group of articles is a line of an invoice; its cents are rounded down to fives."""

import itertools
import operator


class Entry:
    __slots__ = ("group", "cents")

    def __init__(self, group, cents):
        self.group, self.cents = group, cents

    def __lt__(self, other):
        return self.group < other.group

    def __add__(self, other):
        return Entry(self.group, self.cents + other.cents)

    def rounded(self):
        return self.cents - self.cents % 5


def price(order):
    entries = sorted(Entry(line.sku[0], line.qty * line.cents) for line in order.lines)
    by_group = itertools.groupby(entries, key=operator.attrgetter("group"))
    return sum(sum(group, start=Entry(key, 0)).rounded() for key, group in by_group) + tenant.fee
