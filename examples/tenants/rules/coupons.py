"""Coupons: SAVE10 takes ten per cent off, FREE3-B every third article of group B."""

import re

COUPON = re.compile(r"(?:SAVE(?P<off>\d{1,2})|FREE(?P<each>\d)-(?P<group>[A-Z]))\Z")


def price(order):
    found = COUPON.match(order.coupon)
    total = 0
    for line in order.lines:
        qty = line.qty
        if found and found["each"] and line.sku.startswith(found["group"]):
            qty -= qty // int(found["each"])
        total += qty * line.cents
    if found and found["off"]:
        total -= total * int(found["off"]) // 100
    return total + tenant.fee
