// This file defines the hair trigger: with it an operation stops at each of its charges of
// bytes, as it does when a census is due.

package meter

type hair struct {
	real        int64 // the trigger of censuses
	used, bytes int64 // at the last stop
	need        int64 // bytes asked for since by one operation
	stops       int   // of that operation so far
	due         bool  // a census, by what was charged
	pulled      bool  // the stop came from a charge: others want a census indeed
}

// hairStops is how many charges of one operation stop: after them it is given twice as much
// at each stop, since the setup of a module makes hundreds of charges and begins anew each
// time.
const hairStops = 12

// HairTrigger makes each charge of bytes stop once, for tests: what a program does and
// spends must not change. Censuses are taken when they would be without it.
func (m *Meter) HairTrigger() {
	m.hair = &hair{real: m.Trigger}
	m.Trigger = m.Bytes
}

// Release is asked when a charge stopped for a census: it reports that none is due, and
// lets the operation pass at its next try.
func (m *Meter) Release() bool {
	h := m.hair
	if h == nil {
		return false
	}
	if !h.pulled {
		h.due = false
		return false
	}
	h.pulled = false
	if h.used != m.Used() || h.bytes != m.Bytes { // another operation
		h.need, h.stops = 0, 0
	}
	h.used, h.bytes = m.Used(), m.Bytes
	if h.need < m.NeedMem {
		h.need = m.NeedMem // from the operation's start on
	} else {
		h.need += m.NeedMem
	}
	if h.stops++; h.stops > hairStops && m.Bytes+2*h.need <= h.real {
		h.need *= 2
	}
	if h.due = m.Bytes+h.need > h.real; h.due {
		return false
	}
	m.Trigger = m.Bytes + h.need
	return true
}
