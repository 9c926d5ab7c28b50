// This file defines the accounts of child interpreters: what a child spends its parent spends
// too, in the same moment.

package ocap

import "github.com/adderlang/adder/internal/meter"

// An account is what a child may spend. Between two visits its meter holds nothing: what is
// left is here.
type account struct {
	left     int64  // fuel
	need     int64  // fuel that its next operation asks for, as far as is known
	paid     int64  // what its meter says was used, and the parent has paid for
	bytes    int64  // of memory that the parent has been charged for
	broken   string // the limit that it broke, or ""
	breaches int    // how often it broke one
}

// remaining is the fuel that a child may still spend. What it owes makes it less.
func (l *link) remaining() int64 { return l.left + min(l.run.Thread().Meter.Left, 0) }

// grant lets the child run for a while, within what is left of it and of its parent, who pays
// beforehand. It returns what was paid, and whether that is all that is left.
func (l *link) grant(t *thread) (paid int64, all bool, err error) {
	m, rest := l.run.Thread().Meter, l.remaining()
	want := min(max(l.need, 1), rest)
	n := min(rest, max(want, meter.SliceFuel), max(want, t.Meter.Left))
	all = n == rest
	if l.source != nil {
		got := l.source.Fuel(n)
		n, all = got, all || got < n
	}
	if err := t.Charge(n, 0); err != nil {
		l.unused(n)
		return 0, false, err
	}
	given := n - m.Left
	m.Refill(given)
	l.left -= given
	return n, all, nil
}

// settle takes back what the child has not spent, and charges its parent for what it has.
func (l *link) settle(t *thread, paid int64) {
	m := l.run.Thread().Meter
	m.Hold(0)
	if m.Left > 0 {
		l.left += m.Left
		m.Refill(-m.Left)
	}
	used := m.Used()
	t.Meter.Owe(used-l.paid-paid, m.Bytes-l.bytes)
	l.unused(l.paid + paid - used)
	l.paid, l.bytes = used, m.Bytes
}

// calledBack charges the child for what its parent did on its behalf, and has paid for.
func (l *link) calledBack(fuel int64) {
	m := l.run.Thread().Meter
	m.Owe(fuel, 0)
	l.paid += fuel
	l.unused(-fuel)
}

// unused gives fuel back to the child's source: less than 0 is what was used beyond.
func (l *link) unused(fuel int64) {
	if l.source != nil {
		l.source.Unused(fuel)
	}
}
