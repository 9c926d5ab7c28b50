# Money exchange: a graph of rates in Fractions, best paths, arbitrage cycles, rounding by currency, a receipt.
from collections import defaultdict, namedtuple
from decimal import ROUND_HALF_UP, Decimal as D
from fractions import Fraction as F
from functools import reduce
from itertools import pairwise, permutations
import operator

Rate = namedtuple("Rate", "src dst value")
DIGITS = defaultdict(lambda: 2, JPY=0, BHD=3)


class Market:
    def __init__(self, *lines):
        self.rates = {}
        for line in lines:
            match line.split():
                case [a, b, value]:
                    self.rates[a, b] = F(value)
                    self.rates.setdefault((b, a), 1 / F(value))
                case other:
                    raise ValueError(f"bad line {other}")

    @property
    def names(self):
        return sorted({c for pair in self.rates for c in pair})

    def along(self, path):
        try:
            return reduce(operator.mul, (self.rates[p] for p in pairwise(path)), F(1))
        except KeyError as e:
            raise LookupError(f"no rate {'/'.join(e.args[0])}") from None

    def best(self, a, b):
        middle = [n for n in self.names if n not in (a, b)]
        options = []
        for k in range(len(middle) + 1):
            for mid in permutations(middle, k):
                try:
                    options.append((self.along((a, *mid, b)), (a, *mid, b)))
                except LookupError:
                    continue
        return max(options, default=(None, ()), key=lambda o: (o[0], -len(o[1])))

    def arbitrage(self):
        for k in (2, 3):
            for cyc in permutations(self.names, k):
                if cyc[0] == min(cyc):
                    try:
                        if (gain := self.along((*cyc, cyc[0]))) > 1:
                            yield cyc, gain
                    except LookupError:
                        pass


def show(amount, code):
    q = D(1).scaleb(-DIGITS[code])
    v = (D(amount.numerator) / D(amount.denominator)).quantize(q, ROUND_HALF_UP)
    return f"{v:,} {code}"


m = Market("EUR USD 1.09", "USD JPY 149.32", "EUR JPY 162", "USD GBP 4/5", "GBP EUR 1.16", "BHD USD 2.659")
print(m.names, len(m.rates))  # expect: ['BHD', 'EUR', 'GBP', 'JPY', 'USD'] 12
for a, b in (("EUR", "JPY"), ("USD", "BHD"), ("GBP", "JPY"), ("EUR", "EUR")):
    value, path = m.best(a, b)
    print(a, b, path, show(F(1000) * value, b) if value else value, float(value) if value else "")
# expect: EUR JPY ('EUR', 'USD', 'JPY') 162,759 JPY 162.7588
# expect: USD BHD ('USD', 'BHD') 376.081 BHD 0.376081233546446
# expect: GBP JPY ('GBP', 'EUR', 'USD', 'JPY') 188,800 JPY 188.800208
# expect: EUR EUR ('EUR', 'USD', 'GBP', 'EUR') 1,011.52 EUR 1.01152
for cyc, gain in m.arbitrage():
    print("->".join(cyc), f"{float(gain - 1):.4%}", gain.limit_denominator(1000))
# expect: EUR->USD->GBP 1.1520% 439/434
# expect: EUR->USD->JPY 0.4684% 429/427
for bad in (lambda: Market("EUR USD"), lambda: Market("A B x"), lambda: m.along(("EUR", "XXX")), lambda: Market("A B 0"), lambda: m.best("EUR", "ZZZ")):
    try:
        print(bad())
    except (ValueError, LookupError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
# expect: ValueError bad line ['EUR', 'USD']
# expect: ValueError Invalid literal for Fraction: 'x'
# expect: LookupError no rate EUR/XXX
# expect: ZeroDivisionError Fraction(1, 0)
# expect: (None, ())
total = sum((F("19.99") * n for n in (1, 2, 3)), F(0))
print(show(total, "EUR"), show(total / 7, "BHD"), show(-total * 1000, "JPY"), total, Rate("A", "B", total)._replace(src="C"))  # expect: 119.94 EUR 17.134 BHD -119,940 JPY 5997/50 Rate(src='C', dst='B', value=Fraction(5997, 50))
