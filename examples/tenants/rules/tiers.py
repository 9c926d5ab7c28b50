"""The more of an article, the cheaper each: like most wholesalers."""

TIERS = [(100, 20), (25, 10), (10, 5)]  # from so many on, per cent off


def discount(qty):
    return next((off for least, off in TIERS if qty >= least), 0)


def price(order):
    total = 0
    for line in order.lines:
        total += line.qty * line.cents * (100 - discount(line.qty)) // 100
    return total + tenant.fee
