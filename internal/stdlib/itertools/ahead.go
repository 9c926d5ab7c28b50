// This file defines how chain, islice, accumulate, repeat and count show many items at once
// to natives that drain them.

package itertools

import (
	"github.com/adderlang/adder/internal/fmath"
	"github.com/adderlang/adder/internal/object"
)

func init() {
	chainType.Many = &object.Many{Ahead: chainAhead, Advance: func(it value, taken []value) {
		object.Advance(object.As[chainer](it).active, taken)
	}}
	isliceType.Many = &object.Many{Ahead: isliceAhead, Advance: isliceAdvance}
	accumulateType.Many = &object.Many{Ahead: accumulateAhead, Advance: accumulateAdvance}
	repeatType.Many = &object.Many{Ahead: repeatAhead, Advance: repeatAdvance, Alone: true, Left: repeatLeft}
	countType.Many = &object.Many{Ahead: countAhead, Advance: countAdvance, Alone: true, Left: func(value) int { return 1 << 30 }}
}

// chainAhead shows what the iterable in hand has.
func chainAhead(t *thread, it value, out []value) (n int, fuel, bytes int64) {
	c := object.As[chainer](it)
	if c.active.P == nil {
		return 0, 0, 0
	}
	return t.InnerAhead(c.active, out)
}

// isliceAhead is for slices without steps, behind what they skip.
func isliceAhead(t *thread, it value, out []value) (n int, fuel, bytes int64) {
	s := object.As[slicer](it)
	if s.it.P == nil || s.step != 1 || s.at < s.next || s.at > 1<<62 {
		return 0, 0, 0
	}
	if s.stop >= 0 {
		out = out[:max(min(s.stop-s.at, int64(len(out))), 0)]
	}
	return t.InnerAhead(s.it, out)
}

func isliceAdvance(it value, taken []value) {
	s := object.As[slicer](it)
	object.Advance(s.it, taken)
	for range taken {
		s.taken()
	}
}

// accumulateAhead adds ints and floats.
func accumulateAhead(t *thread, it value, out []value) (n int, fuel, bytes int64) {
	a := object.As[accumulator](it)
	if !a.fn.IsNone() || !a.initial.IsNone() {
		return 0, 0, 0
	}
	n, fuel, bytes = t.InnerAhead(a.it, out)
	total := a.total
	for i, v := range out[:n] {
		switch {
		case total.P == nil:
			total = v
		case total.IsInt() && v.IsInt():
			x, y := total.Int(), v.Int()
			sum := x + y
			if (sum^x)&(sum^y) < 0 {
				return i, fuel, bytes
			}
			total = object.Int(sum)
		case total.IsFloat() && v.IsFloat():
			total = object.Float(fmath.Add(total.Float(), v.Float()))
		default:
			return i, fuel, bytes
		}
		out[i] = total
	}
	return n, fuel, bytes
}

func accumulateAdvance(it value, taken []value) {
	a := object.As[accumulator](it)
	if len(taken) > 0 {
		a.total = taken[len(taken)-1]
	}
	object.Advance(a.it, taken)
}

func repeatAhead(t *thread, it value, out []value) (n int, fuel, bytes int64) {
	r := object.As[repeater](it)
	if n = len(out); r.left >= 0 {
		n = int(min(r.left, int64(n)))
	}
	for i := range out[:n] {
		out[i] = r.v
	}
	return n, 0, 0
}

func repeatAdvance(it value, taken []value) {
	if r := object.As[repeater](it); r.left >= 0 {
		r.left -= int64(len(taken))
	}
}

func repeatLeft(it value) int {
	if r := object.As[repeater](it); r.left >= 0 {
		return int(min(r.left, 1<<30))
	}
	return 1 << 30
}

func countAhead(t *thread, it value, out []value) (n int, fuel, bytes int64) {
	c := object.As[counter](it)
	if !c.n.IsInt() || !c.step.IsInt() {
		return 0, 0, 0
	}
	x, step := c.n.Int(), c.step.Int()
	if max(x, -x, step, -step) > 1<<55 || min(x, step) < -1<<55 {
		return 0, 0, 0
	}
	for i := range out {
		out[i] = object.Int(x)
		x += step
	}
	return len(out), 0, 0
}

func countAdvance(it value, taken []value) {
	c := object.As[counter](it)
	c.n = object.Int(c.n.Int() + int64(len(taken))*c.step.Int())
}
