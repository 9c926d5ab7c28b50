// This file defines finite decimal numbers in Go: sign, coefficient and exponent.

package native

import (
	"math/big"
	"math/bits"
	"strconv"

	"github.com/adderlang/adder/internal/object"
)

// most is the number of digits of the coefficients that are dealt with here.
const most = 120

var (
	one  = big.NewInt(1)
	ten  = big.NewInt(10)
	tens = func() (out [2*most + 20]*big.Int) {
		out[0] = one
		for i := 1; i < len(out); i++ {
			out[i] = new(big.Int).Mul(out[i-1], ten)
		}
		return out
	}()
	smallTens = func() (out [19]int64) {
		out[0] = 1
		for i := 1; i < len(out); i++ {
			out[i] = out[i-1] * 10
		}
		return out
	}()
)

// A number is a finite decimal number. Its coefficient is c, or big if that is not nil; neither is
// negative, and big is never written.
type number struct {
	sign, exp int64
	c         int64
	big       *big.Int
}

func (x *number) isZero() bool { return x.big == nil && x.c == 0 }

func (x *number) wide() *big.Int {
	if x.big != nil {
		return x.big
	}
	return big.NewInt(x.c)
}

func (x *number) set(c *big.Int) {
	if c.IsInt64() {
		x.c, x.big = c.Int64(), nil
		return
	}
	x.big = c
}

// digits is the number of decimal digits of the coefficient; 1 for 0.
func (x *number) digits() int64 {
	if x.big == nil {
		n := int64(bits.Len64(uint64(x.c))) * 1233 >> 12
		if n < int64(len(smallTens)) && x.c >= smallTens[n] {
			n++
		}
		return max(n, 1)
	}
	n := int64(x.big.BitLen()) * 1233 >> 12
	for x.big.Cmp(tens[n]) >= 0 {
		n++
	}
	return n
}

// finite reads the slots of a Decimal whose class is exactly that, if it is a finite number that is
// dealt with here. Exponents are far from the ends of an int64.
func finite(v value) (x number, ok bool) {
	e, c, s := *object.SlotOf(v, 0), *object.SlotOf(v, 1), *object.SlotOf(v, 2)
	if e.P == nil || c.P == nil || s.P == nil || !e.IsInt() || !s.IsInt() || e.Int() > 1<<60 || e.Int() < -1<<60 {
		return x, false
	}
	x.sign, x.exp = s.Int(), e.Int()
	if c.IsInt() {
		x.c = c.Int()
		return x, x.c >= 0
	}
	if c.Type() != object.IntType {
		return x, false
	}
	n := c.BigInt()
	if n.BitLen() > most*3 || n.Sign() < 0 {
		return x, false
	}
	x.set(n)
	return x, true
}

// operand is a Decimal or an int as a number.
func operand(k *object.Kit, v value) (x number, ok bool) {
	switch {
	case is(k, v, kinDecimal):
		return finite(v)
	case v.IsInt() && v.Int() > -1<<63:
		if n := v.Int(); n < 0 {
			return number{sign: 1, c: -n}, true
		}
		return number{c: v.Int()}, true
	}
	return x, false
}

// decimal is the kit and the number of a Decimal.
func decimal(t *thread, v value) (k *object.Kit, x number, ok bool) {
	if k = t.KitOf(v, decimalSet); k != nil {
		x, ok = finite(v)
	}
	return k, x, ok
}

// wideSize pays for the coefficient of a number that is no int64.
const wideSize = 32 + 8 + 64

func newDecimal(t *thread, k *object.Kit, x number) (value, error) {
	if x.big != nil {
		if err := t.Charge(0, wideSize); err != nil {
			return value{}, err
		}
	}
	v, err := t.NewSlotted(object.As[object.Type](k.Kin[kinDecimal]))
	if err == nil {
		c := object.Int(x.c)
		if x.big != nil {
			c = object.NewBig(x.big)
		}
		*object.SlotOf(v, 0), *object.SlotOf(v, 1), *object.SlotOf(v, 2) = object.Int(x.exp), c, object.Int(x.sign)
	}
	return v, err
}

// scaled is the coefficient times 10**n.
func (x *number) scaled(n int64) (y number, ok bool) {
	y = *x
	y.exp -= n
	if x.isZero() || n == 0 {
		return y, true
	}
	if x.big == nil && n < int64(len(smallTens)) {
		if hi, lo := bits.Mul64(uint64(x.c), uint64(smallTens[n])); hi == 0 && lo < 1<<63 {
			y.c = int64(lo)
			return y, true
		}
	}
	if n > most {
		return y, false
	}
	y.set(new(big.Int).Mul(x.wide(), tens[n]))
	return y, true
}

// aligned gives both numbers the lesser of their exponents.
func aligned(x, y number) (number, number, bool) {
	ok := true
	switch {
	case x.exp > y.exp:
		x, ok = x.scaled(x.exp - y.exp)
	case y.exp > x.exp:
		y, ok = y.scaled(y.exp - x.exp)
	}
	return x, y, ok
}

// compareTo compares the coefficients.
func (x *number) compareTo(y *number) int {
	if x.big == nil && y.big == nil {
		switch {
		case x.c < y.c:
			return -1
		case x.c > y.c:
			return 1
		}
		return 0
	}
	return x.wide().Cmp(y.wide())
}

// compare is -1, 0 or 1.
func compare(x, y number) (order int, ok bool) {
	if x, y, ok = aligned(x, y); !ok {
		return 0, false
	}
	switch zero := x.isZero(); {
	case zero && y.isZero():
		return 0, true
	case zero:
		return []int{-1, 1}[y.sign&1], true
	case y.isZero() || x.sign != y.sign:
		return []int{1, -1}[x.sign&1], true
	}
	order = x.compareTo(&y)
	if x.sign != 0 {
		order = -order
	}
	return order, true
}

// add is the sum, not yet rounded. Zeros are left to Python if the signs differ.
func add(c *context, x, y number) (z number, ok bool) {
	if x.exp != y.exp && (x.isZero() || y.isZero()) {
		// no more digits than fit are filled in: only where they do all fit
		if d := x.exp - y.exp; d > c.prec || -d > c.prec {
			return z, false
		}
		if most := max(x.digits(), y.digits()) + max(x.exp-y.exp, y.exp-x.exp); most > c.prec {
			return z, false
		}
	}
	if d := x.exp - y.exp; d > c.prec+3 || -d > c.prec+3 {
		return z, false
	}
	if x, y, ok = aligned(x, y); !ok {
		return z, false
	}
	z = x
	if x.sign == y.sign {
		if x.big == nil && y.big == nil {
			if sum := x.c + y.c; sum >= 0 {
				z.c = sum
				return z, true
			}
		}
		z.set(new(big.Int).Add(x.wide(), y.wide()))
		return z, true
	}
	order := x.compareTo(&y)
	switch {
	case order == 0:
		z.sign, z.c, z.big = 0, 0, nil
		if c.rounding == "ROUND_FLOOR" {
			z.sign = 1
		}
		return z, true
	case order < 0:
		x, y = y, x
		z = x
	}
	if x.big == nil {
		z.c -= y.c
		return z, true
	}
	z.set(new(big.Int).Sub(x.wide(), y.wide()))
	return z, true
}

func multiply(c *context, x, y number) (z number, ok bool) {
	z.sign, z.exp = x.sign^y.sign, x.exp+y.exp
	if x.big == nil && y.big == nil {
		if hi, lo := bits.Mul64(uint64(x.c), uint64(y.c)); hi == 0 && lo < 1<<63 {
			z.c = int64(lo)
			return z, true
		}
	}
	if x.isZero() || y.isZero() {
		return z, true
	}
	z.set(new(big.Int).Mul(x.wide(), y.wide()))
	return z, true
}

// divide is the quotient of numbers that are not 0, with one digit more than the context keeps; a
// last digit that would look like a tie tells what is behind it.
func divide(c *context, x, y number) (z number, ok bool) {
	if x.isZero() || y.isZero() {
		return z, false
	}
	ideal := x.exp - y.exp
	shift := y.digits() - x.digits() + c.prec + 1
	if shift > most || shift < -most {
		return z, false
	}
	z.sign, z.exp = x.sign^y.sign, ideal-shift
	over, under := x.wide(), y.wide()
	if shift >= 0 {
		over = new(big.Int).Mul(over, tens[shift])
	} else {
		under = new(big.Int).Mul(under, tens[-shift])
	}
	q, r := new(big.Int), new(big.Int)
	q.QuoRem(over, under, r)
	if r.Sign() != 0 {
		if new(big.Int).Mod(q, big.NewInt(5)).Sign() == 0 {
			q.Add(q, one)
		}
		z.set(q)
		return z, true
	}
	for z.exp < ideal { // exact: as close to the ideal exponent as possible
		next := new(big.Int)
		if next.QuoRem(q, ten, r); r.Sign() != 0 {
			break
		}
		q = next
		z.exp++
	}
	z.set(q)
	return z, true
}

// quotient is the integer quotient and the remainder.
func quotient(c *context, x, y number) (q, r number, ok bool) {
	if y.isZero() || x.exp-y.exp > most || y.exp-x.exp > most {
		return q, r, false
	}
	sign := x.sign
	if x, y, ok = aligned(x, y); !ok {
		return q, r, false
	}
	q.sign = x.sign ^ y.sign
	r.sign, r.exp = sign, x.exp
	if x.big == nil && y.big == nil {
		q.c, r.c = x.c/y.c, x.c%y.c
	} else {
		m, n := new(big.Int), new(big.Int)
		m.QuoRem(x.wide(), y.wide(), n)
		q.set(m)
		r.set(n)
	}
	return q, r, q.digits() <= c.prec
}

// text is the number without an exponent; ok is false if str() would show one.
func (x *number) text(b []byte) (out []byte, ok bool) {
	if x.sign != 0 {
		b = append(b, '-')
	}
	at := len(b)
	if x.big != nil {
		b = x.big.Append(b, 10)
	} else {
		b = strconv.AppendInt(b, x.c, 10)
	}
	left := x.exp + int64(len(b)-at)
	if x.exp > 0 || left <= -6 {
		return b, false
	}
	if x.exp == 0 {
		return b, true
	}
	if left <= 0 {
		digits := string(b[at:])
		b = append(b[:at], "0.00000"[:2-left]...)
		return append(b, digits...), true
	}
	point := at + int(left)
	b = append(b, 0)
	copy(b[point+1:], b[point:])
	b[point] = '.'
	return b, true
}

// read reads digits with a point, a sign and a short exponent.
func read(s string) (x number, ok bool) {
	i := 0
	if s != "" && (s[0] == '-' || s[0] == '+') {
		if s[0] == '-' {
			x.sign = 1
		}
		i++
	}
	var room [64]byte
	digits := room[:0]
	point := false
	for ; i < len(s); i++ {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			digits = append(digits, c)
			if point {
				x.exp--
			}
			continue
		case c == '.' && !point:
			point = true
			continue
		}
		break
	}
	if len(digits) == 0 {
		return x, false
	}
	if i < len(s) {
		if s[i] != 'e' && s[i] != 'E' || len(s)-i > 6 {
			return x, false
		}
		e, err := strconv.ParseInt(s[i+1:], 10, 32)
		if err != nil || s[i+1] == '_' {
			return x, false
		}
		x.exp += e
	}
	if len(digits) <= 18 {
		for _, d := range digits {
			x.c = x.c*10 + int64(d-'0')
		}
		return x, true
	}
	n, ok := new(big.Int).SetString(string(digits), 10)
	if ok {
		x.set(n)
	}
	return x, ok
}

// hash is Python's for numbers: the value modulo the prime 2**61 - 1.
func (x *number) hash() int64 {
	const p = 1<<61 - 1
	times := func(a, b uint64) uint64 {
		hi, lo := bits.Mul64(a, b)
		n := lo&p + (hi<<3 | lo>>61)
		if n >= p {
			n -= p
		}
		return n
	}
	power, base, n := uint64(1), uint64(10), x.exp
	if n < 0 {
		base, n = inverseOfTen, -n
	}
	for ; n > 0; n >>= 1 {
		if n&1 != 0 {
			power = times(power, base)
		}
		base = times(base, base)
	}
	c := uint64(x.c) % p
	if x.big != nil {
		c = new(big.Int).Mod(x.big, big.NewInt(p)).Uint64()
	}
	h := int64(times(c, power))
	if h == p {
		h = 0
	}
	if x.sign != 0 {
		h = -h
	}
	if h == -1 {
		return -2
	}
	return h
}

// inverseOfTen is 10**(p-2) modulo p = 2**61 - 1.
const inverseOfTen = 2075258708292324556
