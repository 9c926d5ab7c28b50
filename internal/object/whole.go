// This file defines what is done about work that cannot stop in the middle: Go makes room in one
// piece, and where an object changes in place nobody may see it half changed. Where the run's
// deadline comes sooner than the work would be done, the run ends before it, not long after.

package object

import (
	"time"

	"github.com/adderlang/adder/internal/meter"
)

// How long work takes at least, on fast machines: who has the time for it must not be stopped.
const (
	longBytes    = 1 << 20 // room that takes 100 us
	clearedPerNs = 8       // bytes; where the system must find pages first it is 1 to 4
	longFuel     = 2000    // of work that cannot stop

	nsPerMoved     = 50 // for a unit of items that move within a list: a KiB
	nsPerBytes     = 5  // of bytes: 64 of them
	nsPerChanged   = 25 // for a unit of changeCost
	nsPerWords     = 10 // for a unit of arithmetic
	nsPerFormatted = 30 // for a unit of a number's text: 16 digits
)

// ChargeMoved is Charge for work on items that change places within an object: see chargeWhole.
func (t *Thread) ChargeMoved(fuel, bytes int64) error {
	return t.chargeWhole(fuel, bytes, nsPerMoved)
}

// chargeWhole is Charge for work that cannot stop in the middle and takes ns a unit.
func (t *Thread) chargeWhole(fuel, bytes, ns int64) error {
	if fuel > longFuel && fuel <= t.Meter.Left && bytes <= t.Meter.Limit && t.S.tooLate(time.Duration(fuel*ns)) {
		return t.Meter.Halt(meter.Cancelled)
	}
	return t.Charge(fuel, bytes)
}

// tooLate tells whether the run's deadline comes before work of so long would be done.
func (s *State) tooLate(d time.Duration) bool {
	if s.TimeLeft == nil || s.TimeLeft() >= d {
		return false
	}
	s.Foresaw = true
	return true
}

// Until says how much time the run that begins or goes on has left; nil: it has no deadline. One
// that stopped with foresight goes on without: else one that is resumed for a short time, over
// and over, would not get anywhere.
func (s *State) Until(left func() time.Duration) {
	if s.Foresaw {
		left = nil
	}
	s.TimeLeft, s.Foresaw = left, false
}
