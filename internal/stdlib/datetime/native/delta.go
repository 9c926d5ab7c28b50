// This file defines the native methods of timedelta.

package native

import (
	"math/bits"

	"github.com/adderlang/adder/internal/object"
)

// short bounds the spans that are dealt with here: sums of two of them are no more than an int64.
const short = 1 << 62

func init() {
	difference := func(a, b int64) int64 { return a - b }
	of := func(name string, combine func(a, b int64) int64) row {
		return operator(name, func(t *thread, args []value) (value, error) {
			k, a, ok := delta(t, args[0])
			b, too := span(k, args[1])
			if !ok || !too {
				return value{}, object.ErrSlow
			}
			return newDelta(t, class(k, kinDelta), combine(a, b))
		})
	}
	plus := func(t *thread, args []value) (value, error) { return deltaAdd(t, args[0], args[1]) }
	times := func(t *thread, args []value) (value, error) {
		k, a, ok := delta(t, args[0])
		if !ok || !args[1].IsInt() {
			return value{}, object.ErrSlow
		}
		hi, lo := bits.Mul64(uint64(max(a, -a)), uint64(max(args[1].Int(), -args[1].Int())))
		if hi != 0 || lo >= short || args[1].Int() == -1<<63 {
			return value{}, object.ErrSlow
		}
		n := int64(lo)
		if (a < 0) != (args[1].Int() < 0) {
			n = -n
		}
		return newDelta(t, class(k, kinDelta), n)
	}
	one := func(name, doc string, body func(a int64) int64) row {
		return method(name, "($self, /)", doc, object.Constant, func(t *thread, args []value) (value, error) {
			k, a, ok := delta(t, args[0])
			if !ok {
				return value{}, object.ErrSlow
			}
			return newDelta(t, class(k, kinDelta), body(a))
		})
	}
	rows := []row{
		{Name: "__new__", Sig: "(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)", Kind: object.Static,
			Rights: noRights, Charge: object.Constant, Fast: deltaNew, Doc: "Make a timedelta."},
		operator("__add__", plus), operator("__radd__", plus), of("__sub__", difference),
		of("__rsub__", func(a, b int64) int64 { return b - a }),
		operator("__mul__", times), operator("__rmul__", times),
		one("__neg__", "The span backwards.", func(a int64) int64 { return -a }),
		one("__abs__", "The span forwards.", func(a int64) int64 { return max(a, -a) }),
		deltaHash.row(),
		method("__bool__", "($self, /)", "Whether there is any time between the two moments.", object.Constant, func(t *thread, args []value) (value, error) {
			some, ok := deltaTruth(t, args[0])
			if !ok {
				return value{}, object.ErrSlow
			}
			return object.Bool(some), nil
		}),
	}
	rows = append(rows, deltaKeys.rows()...)
	deltaSet = object.NewMethodSet("datetime", "timedelta", []string{"_us"}, rows)
	deltaSet.Hash, deltaSet.Compare = deltaHash, deltaKeys.compare
	deltaSet.Truth, deltaSet.Add = deltaTruth, deltaAdd
}

func deltaTruth(t *thread, v value) (some, ok bool) {
	_, a, ok := delta(t, v)
	return a != 0, ok
}

func deltaAdd(t *thread, a, b value) (value, error) {
	k, x, ok := delta(t, a)
	y, too := span(k, b)
	if !ok || !too {
		return value{}, object.ErrSlow
	}
	return newDelta(t, class(k, kinDelta), x+y)
}

var (
	deltaHash hash = func(t *thread, v value) (h int64, ok bool) {
		_, a, ok := delta(t, v)
		return object.HashInt(a), ok
	}
	deltaKeys keys = func(t *thread, a, b value) (x, y int64, ok bool) {
		k, x, ok := delta(t, a)
		y, too := span(k, b)
		return x, y, ok && too
	}
)

// delta is the kit and the microseconds of a timedelta that is dealt with here.
func delta(t *thread, v value) (k *object.Kit, us int64, ok bool) {
	if k = t.KitOf(v, deltaSet); k != nil {
		us, ok = span(k, v)
	}
	return k, us, ok
}

// span is the microseconds of a timedelta among the kin.
func span(k *object.Kit, v value) (us int64, ok bool) {
	if k == nil || !is(k, v, kinDelta) {
		return 0, false
	}
	us, ok = slot(v, 0)
	return us, ok && -short < us && us < short
}

func newDelta(t *thread, cls *object.Type, us int64) (value, error) {
	v, err := t.NewSlotted(cls)
	if err == nil {
		*object.SlotOf(v, 0) = object.Int(us)
	}
	return v, err
}

// deltaNew makes a timedelta of ints that are not too large.
func deltaNew(t *thread, args []value) (value, error) {
	if t.KitOfClass(args[0], deltaSet) == nil {
		return value{}, object.ErrSlow
	}
	us := int64(0)
	for i, unit := range [...]int64{day, 1000000, 1, 1000, 60000000, 3600000000, 7 * day} {
		// 7 units of at most 2**59 fit
		if v := args[i+1]; !v.IsInt() || v.Int() > 1<<59/unit || v.Int() < -1<<59/unit {
			return value{}, object.ErrSlow
		}
		us += args[i+1].Int() * unit
	}
	return newDelta(t, object.As[object.Type](args[0]), us)
}
