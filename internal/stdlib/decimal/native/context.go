// This file defines contexts as the native methods see them, and rounding to them.

package native

import (
	"math/big"

	"github.com/adderlang/adder/internal/object"
)

// The signals, as _deccontext numbers them.
const (
	inexact = 1024
	rounded = 2048
)

// A context is what the slots of a Context hold.
type context struct {
	prec, emin, emax, etiny, etop, fold, capitals int64
	rounding                                      string
	flags                                         value // the SignalDict
	traps, raised                                 int64 // traps, and the flags that are set
}

// contextOf reads the context in force; ok is false if it is one that is not dealt with here.
func contextOf(t *thread, k *object.Kit) (c context, ok bool) {
	v, ok := current(t, k)
	if !ok {
		return c, false
	}
	for slot, p := range [...]*int64{0: &c.capitals, 1: &c.emax, 2: &c.emin, 3: &c.etiny, 4: &c.etop, 6: &c.fold, 8: &c.prec} {
		if p == nil {
			continue
		}
		s := *object.SlotOf(v, slot)
		if s.P == nil || !s.IsInt() {
			return c, false
		}
		*p = s.Int()
	}
	rounding := *object.SlotOf(v, 9)
	if rounding.P == nil || rounding.Type() != object.StrType || c.prec < 1 || c.prec > most {
		return c, false
	}
	c.rounding = object.As[object.Str](rounding).Go()
	c.flags = *object.SlotOf(v, 5)
	var ok1, ok2 bool
	c.raised, ok1 = bitsOf(k, c.flags)
	c.traps, ok2 = bitsOf(k, *object.SlotOf(v, 10))
	return c, ok1 && ok2
}

func bitsOf(k *object.Kit, signals value) (bits int64, ok bool) {
	if signals.P == nil || !is(k, signals, kinSignals) {
		return 0, false
	}
	s := *object.SlotOf(signals, 0)
	return s.Int(), s.P != nil && s.IsInt()
}

// tells tells whether signals may be raised: none of them is trapped.
func (c *context) tells(status int64) bool { return status&c.traps == 0 }

// tell sets flags; tells has said that it may.
func (c *context) tell(status int64) {
	if status&^c.raised != 0 {
		*object.SlotOf(c.flags, 0) = object.Int(c.raised | status)
	}
}

// roundUp tells whether a quotient moves away from zero, whose remainder compares with half of the
// divisor as half says; ok is false for a way of rounding that does not exist.
func roundUp(rounding string, sign int64, odd bool, half int, lastDigit func() uint64) (up, ok bool) {
	switch rounding {
	case "ROUND_HALF_EVEN":
		return half > 0 || half == 0 && odd, true
	case "ROUND_HALF_UP":
		return half >= 0, true
	case "ROUND_HALF_DOWN":
		return half > 0, true
	case "ROUND_DOWN":
		return false, true
	case "ROUND_UP":
		return true, true
	case "ROUND_CEILING":
		return sign == 0, true
	case "ROUND_FLOOR":
		return sign != 0, true
	case "ROUND_05UP":
		return lastDigit()%5 == 0, true
	}
	return false, false
}

// drop takes the last n digits off a coefficient, rounded.
func drop(c *big.Int, sign, n int64, rounding string) (q *big.Int, wasInexact, ok bool) {
	if n > most {
		return nil, false, false
	}
	q, r := new(big.Int), new(big.Int)
	q.QuoRem(c, tens[n], r)
	if r.Sign() == 0 {
		return q, false, true
	}
	r.Lsh(r, 1)
	up, ok := roundUp(rounding, sign, q.Bit(0) != 0, r.Cmp(tens[n]), func() uint64 { return new(big.Int).Mod(q, ten).Uint64() })
	if up {
		q.Add(q, one)
	}
	return q, true, ok
}

// fit rounds a finite number to a context. ok is false for what is not usual: overflow, numbers
// below the least normal one, exponents to be clamped.
func (c *context) fit(x number) (y number, status int64, ok bool) {
	if x.isZero() {
		top := c.emax
		if c.fold != 0 {
			top = c.etop
		}
		return x, 0, c.etiny <= x.exp && x.exp <= top
	}
	count := x.digits()
	adjusted := x.exp + count - 1
	if adjusted > c.emax || adjusted < c.emin {
		return x, 0, false
	}
	if n := count - c.prec; n > 0 {
		q, lost, ok := drop(x.wide(), x.sign, n, c.rounding)
		if !ok {
			return x, 0, false
		}
		x.exp += n
		status = rounded
		if lost {
			status |= inexact
			if q.Cmp(tens[c.prec]) >= 0 { // 9.99 became 10.0
				q.Quo(q, ten)
				if x.exp++; x.exp+c.prec-1 > c.emax {
					return x, 0, false
				}
			}
		}
		x.set(q)
	}
	return x, status, c.tells(status) && (c.fold == 0 || x.exp <= c.etop)
}

// result is the Decimal that a number becomes in a context. Flags are set when all is paid.
func (c *context) result(t *thread, k *object.Kit, x number, status int64) (value, error) {
	x, more, ok := c.fit(x)
	status |= more
	if !ok || !c.tells(status) {
		return value{}, object.ErrSlow
	}
	v, err := newDecimal(t, k, x)
	if err == nil {
		c.tell(status)
	}
	return v, err
}
