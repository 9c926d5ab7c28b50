"""Freight by weight and zone; orders above a sum travel free."""

from math import ceil

ZONES = {"DE": 1, "LU": 1, "FR": 2, "CH": 2, "SE": 3, "HU": 3}


def price(order):
    goods = sum(line.qty * line.cents for line in order.lines)
    if goods >= 50_000:
        return goods + tenant.fee
    grams = {}
    for line in order.lines:
        warehouse = line.sku[0]  # sends a parcel of its own
        grams[warehouse] = grams.get(warehouse, 0) + line.qty * line.grams
    parcels = sum(ceil(g / 30_000) for g in grams.values())
    return goods + 390 * parcels * ZONES[order.country] + tenant.fee
