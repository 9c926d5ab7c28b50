// This file defines the failing charge: the hostile build in which one charge of bytes, the
// n-th of a run, does not fit.

package meter

// failing counts charges of bytes; all come out of Charge while there is one.
type failing struct {
	at, seen int64
	refuse   bool
	refusing bool  // the next charge is the one: Limit is 0 until then
	failed   bool  // none fits until the run is given more: where a short cut could not pay the long way asks again
	trigger  int64 // that of censuses
	limit    int64
}

// low is a trigger below any account: every charge stops at it.
const low = -1 << 62

// FailCharge makes the n-th charge of bytes from now on fail, for tests; 0: none, they are
// counted alone. It stops the run as a limit of memory that was reached does. With refuse it is
// taken for a request above the whole limit instead, which is a MemoryError; what a Thread does
// not ask for is never above it, and passes.
func (m *Meter) FailCharge(n int64, refuse bool) {
	m.failing = &failing{at: n, refuse: refuse, trigger: m.Trigger, limit: m.Limit}
	m.Trigger = low
	m.failing.prepare(m)
}

// Charges is how many charges of bytes there were since.
func (m *Meter) Charges() int64 {
	if m.failing == nil {
		return 0
	}
	return m.failing.seen
}

// Failed tells whether the charge that fails has stopped the run, which has not gone on since.
func (m *Meter) Failed() bool { return m.failing != nil && m.failing.failed }

// FailNoMore makes the account an ordinary one again, whether the charge has failed or not.
func (m *Meter) FailNoMore() {
	if f := m.failing; f != nil && m.Trigger == low {
		f.end(m)
	}
}

// Refused is told that a request above the whole limit was refused.
func (m *Meter) Refused() {
	if f := m.failing; f != nil && f.refusing {
		f.end(m)
	}
}

// prepare lets the next charge be above the limit, if that is the one.
func (f *failing) prepare(m *Meter) {
	if f.refuse && f.seen+1 == f.at {
		f.refusing = true
		m.Limit = 0
	}
}

// end makes the account an ordinary one again.
func (f *failing) end(m *Meter) {
	m.Limit = f.limit
	if m.Trigger == low {
		m.Trigger = f.trigger
	}
	f.at, f.refusing, f.failed = 0, false, false
}

// charge is a charge for which there is fuel. It reports false if a census is due, or if it is
// the one that fails.
func (f *failing) charge(m *Meter, fuel, bytes int64) bool {
	if bytes > 0 {
		if f.refusing { // nobody asked whether it is above the limit
			f.end(m)
		}
		if m.Why = Census; bytes > f.trigger-m.Bytes {
			return false
		}
		if f.seen++; f.seen == f.at || f.failed {
			m.Why, f.failed = Memory, true
			return false
		}
		f.prepare(m)
	}
	m.Left -= fuel
	m.Bytes += bytes
	return true
}
