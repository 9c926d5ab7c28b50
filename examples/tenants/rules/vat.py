"""Value added tax by country, in tenths of a per cent, rounded as the tax office wants it."""

import json

RATES = json.loads('{"DE": 190, "FR": 200, "SE": 250, "HU": 270, "LU": 170, "CH": 81}')


def half_even(amount, unit):
    whole, rest = divmod(amount, unit)
    return whole + (2 * rest > unit or 2 * rest == unit and whole % 2)


def price(order):
    net = sum(line.qty * line.cents for line in order.lines)
    return net + half_even(net * RATES[order.country], 1000) + tenant.fee
