# A ledger of double entries in decimal: accounts, money, interest, statements.
from __future__ import annotations
from collections import defaultdict, namedtuple
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_EVEN, ROUND_UP, localcontext, InvalidOperation, DivisionByZero
from enum import StrEnum, auto
from fractions import Fraction
from functools import total_ordering
import itertools, textwrap


class Kind(StrEnum):
    ASSET = auto()
    LIABILITY = auto()
    INCOME = auto()
    EXPENSE = auto()

    @property
    def sign(self):
        return -1 if self in (Kind.LIABILITY, Kind.INCOME) else 1


@total_ordering
class Money:
    __slots__ = ("amount", "currency")
    RATES = {("EUR", "USD"): Fraction(109, 100), ("USD", "JPY"): Fraction(14932, 100)}

    def __init__(self, amount, currency="EUR"):
        if isinstance(amount, float):
            raise TypeError("money is not made of floats")
        self.amount = Decimal(amount).quantize(Decimal("0.01"), rounding=ROUND_HALF_EVEN)
        self.currency = currency

    def _same(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not mix")
        return other.amount

    def __add__(self, other):
        if other == 0:
            return self
        o = self._same(other)
        return o if o is NotImplemented else Money(self.amount + o, self.currency)

    __radd__ = __add__

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return Money(-self.amount, self.currency)

    def __mul__(self, k):
        return Money(self.amount * Decimal(k), self.currency)

    __rmul__ = __mul__

    def __eq__(self, other):
        if isinstance(other, int):
            return other == 0 and self.amount == 0
        o = self._same(other)
        return o if o is NotImplemented else self.amount == o

    def __lt__(self, other):
        o = self._same(other)
        return o if o is NotImplemented else self.amount < o

    def __hash__(self):
        return hash((self.amount, self.currency))

    def __format__(self, spec):
        if spec == "ledger":
            text = f"{abs(self.amount):,.2f}"
            return f"({text})" if self.amount < 0 else f" {text} "
        return format(self.amount, spec or ",.2f") + " " + self.currency

    def __repr__(self):
        return f"Money({str(self.amount)!r}, {self.currency!r})"

    def to(self, currency):
        for pair, rate in self.RATES.items():
            match pair:
                case (a, b) if (a, b) == (self.currency, currency):
                    f = rate
                    break
                case (a, b) if (b, a) == (self.currency, currency):
                    f = 1 / rate
                    break
        else:
            raise LookupError(f"no rate {self.currency}->{currency}")
        return Money(self.amount * f.numerator / f.denominator, currency)

    def split(self, n):
        cents = int(self.amount * 100)
        each, left = divmod(cents, n)
        return [Money(Decimal(each + (i < left)) / 100, self.currency) for i in range(n)]


Line = namedtuple("Line", "account amount")


@dataclass(order=True)
class Entry:
    when: date
    number: int
    text: str = field(compare=False)
    lines: list[Line] = field(compare=False, default_factory=list)

    def __post_init__(self):
        total = sum(l.amount for l in self.lines)
        if total != 0:
            raise ValueError(f"entry {self.number} ({self.text}) is off by {total}")


class Ledger:
    def __init__(self):
        self.kinds, self.entries, self._n = {}, [], itertools.count(1)

    def open(self, /, **accounts):
        self.kinds |= {name: Kind(kind) for name, kind in accounts.items()}
        return self

    def post(self, when, text, **amounts):
        if unknown := amounts.keys() - self.kinds.keys():
            raise KeyError(*sorted(unknown))
        self.entries.append(Entry(when, next(self._n), text, [Line(k, Money(v)) for k, v in amounts.items()]))

    def balances(self):
        out = defaultdict(lambda: Money(0))
        for e in sorted(self.entries):
            for account, amount in e.lines:
                out[account] += amount
        return dict(out)

    def statement(self, account):
        running = Money("0")
        for e in sorted(self.entries):
            for l in filter(lambda l: l.account == account, e.lines):
                running += l.amount
                yield f"{e.when:%d %b %Y} {textwrap.shorten(e.text, 18, placeholder='..'):<18} {l.amount:ledger} {running:>10}"


book = Ledger().open(cash="asset", bank="asset", loan="liability", sales="income", rent="expense")
day = date(2024, 1, 30)
book.post(day, "borrowed from the bank of the town", bank="10000", loan="-10000")
book.post(day + timedelta(days=1), "sold 3 hats", cash="59.97", sales="-59.97")
book.post(day + timedelta(weeks=4), "rent for February", rent="850.50", bank="-850.50")
book.post(day + timedelta(days=-2), "an early sale", cash="1234.565", sales="-1234.565")
for bad in (dict(cash="1"), dict(cash="1", bank="-1.01"), dict(gold="1", silver="-1"), dict(cash="x", bank="1")):
    try:
        book.post(day, "bad", **bad)
    except (ValueError, KeyError, InvalidOperation) as e:
        print(type(e).__name__, e)
# expect: ValueError entry 5 (bad) is off by 1.00 EUR
# expect: ValueError entry 6 (bad) is off by -0.01 EUR
# expect: KeyError ('gold', 'silver')
# expect: InvalidOperation [<class 'decimal.ConversionSyntax'>]
for name, balance in sorted(book.balances().items()):
    k = book.kinds[name]
    print(f"{name:<6}{k:>10}{balance * k.sign:>14} {balance!r}")
# expect: bank       asset       9149.50 EUR Money('9149.50', 'EUR')
# expect: cash       asset       1294.53 EUR Money('1294.53', 'EUR')
# expect: loan   liability      10000.00 EUR Money('-10000.00', 'EUR')
# expect: rent     expense        850.50 EUR Money('850.50', 'EUR')
# expect: sales     income       1294.53 EUR Money('-1294.53', 'EUR')
for name in ("cash", "bank"):
    print(name.center(44, "-"))
    print(*book.statement(name), sep="\n")
# expect: --------------------cash--------------------
# expect: 28 Jan 2024 an early sale       1,234.56     1234.56 EUR
# expect: 31 Jan 2024 sold 3 hats         59.97     1294.53 EUR
# expect: --------------------bank--------------------
# expect: 30 Jan 2024 borrowed from..     10,000.00    10000.00 EUR
# expect: 27 Feb 2024 rent for February  (850.50)    9149.50 EUR
print([f"{m}" for m in Money("100").split(7)], sum(Money("100").split(7)))  # expect: ['14.29 EUR', '14.29 EUR', '14.29 EUR', '14.29 EUR', '14.28 EUR', '14.28 EUR', '14.28 EUR'] Money('100.00', 'EUR')
print(Money("10.005"), Money("10.015"), Money("-10.025"), max(Money(3), Money("2.99")))  # expect: Money('10.00', 'EUR') Money('10.02', 'EUR') Money('-10.02', 'EUR') Money('3.00', 'EUR')
for a, b in (("EUR", "USD"), ("USD", "EUR"), ("USD", "JPY"), ("EUR", "JPY")):
    try:
        print(a, b, Money("123.45", a).to(b))
    except LookupError as e:
        print(type(e).__name__, e)
# expect: EUR USD Money('134.56', 'USD')
# expect: USD EUR Money('113.26', 'EUR')
# expect: USD JPY Money('18433.55', 'JPY')
# expect: LookupError no rate EUR->JPY
try:
    Money(1) < Money(1, "USD")
except ValueError as e:
    print(e)  # expect: EUR and USD do not mix
for f in (lambda: Money(1) < 3, lambda: Money(1.5), lambda: Money(1) + "a"):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: '<' not supported between instances of 'Money' and 'int'
# expect: money is not made of floats
# expect: unsupported operand type(s) for +: 'Money' and 'str'


def plan(principal, yearly, months):
    with localcontext() as ctx:
        ctx.prec = 12
        rate = Decimal(yearly) / 12
        factor = (1 + rate) ** months
        pay = (principal * rate * factor / (factor - 1)).quantize(Decimal("0.01"), rounding=ROUND_UP)
        left, paid = Decimal(principal), Decimal(0)
        for m in itertools.count(1):
            interest = (left * rate).quantize(Decimal("0.01"))
            due = min(pay, left + interest)
            left += interest - due
            paid += interest
            yield m, due, interest, left
            if not left:
                return paid


def drive(gen):
    total = yield from gen
    yield ("total interest", total)


for row in drive(plan(1000, "0.12", 6)):
    print(*row)
# expect: 1 172.55 10.00 837.45
# expect: 2 172.55 8.37 673.27
# expect: 3 172.55 6.73 507.45
# expect: 4 172.55 5.07 339.97
# expect: 5 172.55 3.40 170.82
# expect: 6 172.53 1.71 0.00
# expect: total interest 35.28
with localcontext(prec=5) as ctx:
    print(Decimal(1) / 7, Decimal("1e5") * 3, ctx.flags[__import__("decimal").Inexact])  # expect: 0.14286 3E+5 True
    try:
        Decimal(1) / 0
    except DivisionByZero as e:
        print(repr(e))  # expect: DivisionByZero([<class 'decimal.DivisionByZero'>])
print(Decimal("3.14159").as_integer_ratio(), Decimal("-0.00").is_signed(), f"{Decimal('1234567.891'):_^20,.1f}")  # expect: (314159, 100000) True ____1,234,567.9_____
