"""Arithmetic on integers for decimal: digits, rounding, exp, ln, log10."""
# This file defines what decimal needs of plain integers. A number here is coefficient and
# exponent of ten; errors of the series are bounded in units of the last digit.

from math import isqrt, log as _log

_POW = [10 ** i for i in range(64)]


def pow10(n):
    return _POW[n] if n < 64 else 10 ** n


def ndigits(n):
    """Return the number of decimal digits of n >= 0; 1 for 0."""
    if n < 1000000000:
        return len(str(n))
    bits = n.bit_length()
    if bits > 100000:
        # One of the two estimates is right; 30103 / 100000 is log10(2) cut at 5 digits.
        digits = int(bits * 0.30102999566398114)
    else:
        digits = bits * 1233 >> 12
    while n >= pow10(digits):
        digits += 1
    while n < pow10(digits - 1):
        digits -= 1
    return digits


def round_up(sign, q, twice, divisor, rounding):
    """Whether a quotient q moves away from zero; twice is double the remainder, above 0."""
    if rounding == "ROUND_HALF_EVEN":
        return twice > divisor or twice == divisor and q & 1
    if rounding == "ROUND_HALF_UP":
        return twice >= divisor
    if rounding == "ROUND_DOWN":
        return False
    if rounding == "ROUND_UP":
        return True
    if rounding == "ROUND_CEILING":
        return not sign
    if rounding == "ROUND_FLOOR":
        return bool(sign)
    if rounding == "ROUND_HALF_DOWN":
        return twice > divisor
    return q % 5 == 0  # ROUND_05UP: 0 and 5 as last digit


def drop_digits(sign, coefficient, count, rounding):
    """Return (coefficient without its last count digits, rounded; whether it was inexact)."""
    if count > 64:
        # All digits may go: then how many more does not matter.
        count = min(count, ndigits(coefficient) + 1)
    divisor = pow10(count)
    q, r = divmod(coefficient, divisor)
    if not r:
        return q, False
    if round_up(sign, q, r * 2, divisor, rounding):
        q += 1
    return q, True


# ---------------------------------------------------------------- exp and ln

def _atanh_inverse(n, scale):
    # scale * atanh(1 / n), a little too small.
    term = scale // n
    square = n * n
    total = term
    k = 1
    while term:
        term //= square
        k += 2
        total += term // k
    return total


_ln10_known = (0, 0)  # cell: _ln10_known


def ln10(places):
    """Return ln(10) * 10**places; the error is below 1."""
    global _ln10_known
    known, value = _ln10_known
    if known < places:
        known = places + 40
        scale = pow10(known + 10)
        value = (46 * _atanh_inverse(31, scale) + 34 * _atanh_inverse(49, scale)
                 + 20 * _atanh_inverse(161, scale)) // pow10(10)
        _ln10_known = known, value
    return value // pow10(known - places)


def _exp_fixed(x, places):
    # exp(x / 10**places) * 10**places for 0 <= x <= 3 * 10**places; error below 1.
    halvings = isqrt(places * 2) + 4
    guard = halvings // 3 + 8
    scale = pow10(places + guard)
    r = x * pow10(guard) >> halvings
    total = term = scale
    k = 1
    while term:
        term = term * r // scale // k
        total += term
        k += 1
    for _ in range(halvings):
        total = total * total // scale
    return total // pow10(guard)


def exp_digits(sign, c, e, digits):
    """Return (coefficient, exponent) of exp(+-c * 10**e), to at least digits digits."""
    magnitude = max(0, ndigits(c) + e)
    places = digits + magnitude + 4
    shift = e + places
    if shift >= 0:
        x = c * pow10(shift)
    else:
        x = c // pow10(min(-shift, ndigits(c) + 1))
    if sign:
        x = -x
    tens, rest = divmod(x, ln10(places))
    # rest has an error of up to tens units of the last place; magnitude digits cover it.
    return _exp_fixed(rest, places), tens - places


def ln_fixed(c, e, places):
    """Return ln(c * 10**e) * 10**places; the error is below 10."""
    # c * 10**e is m * 10**k with 1 <= m < 10. A float gives ln(m) to about 15 digits; what is
    # left is the logarithm of a number close to 1.
    k = e + ndigits(c) - 1
    places += 6 + ndigits(abs(k))
    scale = pow10(places)
    exponent = e - k + places
    m = c * pow10(exponent) if exponent >= 0 else c // pow10(-exponent)
    lead = ndigits(m) - 17
    guess = int(_log(m // pow10(lead) / 1e16) * 1e15) if lead > 0 else int(
        _log(m / scale) * 1e15)
    guess = max(guess, 0)
    if places >= 15:
        y = guess * pow10(places - 15)
    else:
        y = guess // pow10(15 - places)
    near = _exp_fixed(y, places)
    # ln(m) = y + ln(m / near) = y + 2 atanh((m - near) / (m + near))
    z = (m - near) * scale // (m + near)
    square = z * z // scale
    total = term = z
    n = 1
    while term and term != -1:
        term = term * square // scale
        n += 2
        total += term // n
    return (y + 2 * total + k * ln10(places)) // pow10(6 + ndigits(abs(k)))


def settle(compute, digits):
    """Return (coefficient, exponent) cut after digits digits, and a 1 behind them.

    The 1 stands for the rest, so that rounding to fewer digits is right and seen to be
    inexact. compute(d) gives at least d digits with an error below 100 in the last of them;
    more are asked for until they decide, so the value must not be exact.
    """
    digits += 2
    extra = 6
    while True:
        c, e = compute(digits + extra)
        sign = c < 0
        c = abs(c)
        count = ndigits(c) - digits
        if count > 3:
            divisor = pow10(count)
            c, rest = divmod(c, divisor)
            if 200 < rest < divisor - 200:
                c = c * 10 + 1
                return (-c if sign else c), e + count - 1
        extra += extra
