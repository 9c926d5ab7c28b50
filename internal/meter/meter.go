// Package meter keeps an interpreter's accounts: fuel and memory.
//
// A charge comes before the work it pays for. A charge that does not fit returns
// ErrStop and changes nothing but the Reason: whoever made it must not have changed
// anything either, so that the work can be started again with more budget.
package meter

import "errors"

// ErrStop says that a charge did not fit. The reason is in the Meter.
var ErrStop = errors.New("meter: stop")

// A Reason says why a run stopped.
type Reason uint8

// The reasons. Census is not an end: the driver takes a census of live bytes, raises
// the trigger or turns the reason into Memory, and the work starts again. Waiting is none
// either: the thread that runs can not go on now, and another one does. Outside asks whoever
// runs a child interpreter to do something in its own. Paused means that the host has other
// work to do first; Shared that the memory which interpreters share is used up.
const (
	Running Reason = iota
	Fuel
	Memory
	Output
	Handles
	Cancelled
	Census
	Waiting
	Outside
	Paused
	Shared
)

var reasonNames = [...]string{"running", "fuel", "memory", "output", "handles", "cancelled", "census", "waiting", "outside", "paused", "shared memory"}

// String returns the reason's name as LimitError shows it.
func (r Reason) String() string { return reasonNames[r] }

// SliceFuel is the most fuel the loop runs without coming out to poll for cancellation: 10 to
// 100 us of bytecode. Where a unit takes longer the machine polls sooner. Coming out takes 30 ns,
// 200 if there is a deadline.
const SliceFuel = 4000

// FirstTrigger is the number of charged bytes that calls for the first census, and the
// least that is allocated between two. With 256 KiB a program that churns beside 1 MiB
// of live data spent a fifth of its time in censuses.
const FirstTrigger = 64 << 20

// A Meter is the account of one interpreter.
//
// Left is the fuel that may be spent before something else has to be done; Held is 0 but
// while there are several threads, and the whole budget is the sum of both. While the loop
// runs it holds a slice of it, and Left is exact again at every exit. Bytes is what the last
// census found live plus what was charged since.
type Meter struct {
	Left    int64 // fuel units
	Held    int64 // fuel units kept back so that the turn of a thread ends: part of what is left
	Granted int64 // fuel units given so far
	Bytes   int64
	Trigger int64 // Bytes at which the next census is due
	Limit   int64 // Bytes that may be live
	Peak    int64 // greatest Bytes seen at a census or at the end
	Out     int64 // bytes of output that may still be written

	Why      Reason // set with ErrStop
	Always   bool   // tests: a census before every charge of bytes
	Strict   bool   // no census is put off: the account is part of another's
	NeedFuel int64  // what the stopped operation asks for, fuel, from its start on
	NeedMem  int64  // and bytes
	Censuses int64

	owed, owedBytes int64    // so far: see Paid
	hair            *hair    // tests: see HairTrigger
	failing         *failing // tests: see FailCharge

	keptFuel, keptBytes int64 // so far: see Keep

	seenUsed, slack int64 // fuel used at the last census, bytes asked for since by one operation
}

// Init gives a meter its first budget.
func (m *Meter) Init(fuel, memory, output int64) {
	*m = Meter{Left: fuel, Granted: fuel, Limit: memory, Out: output}
	m.Trigger = min(FirstTrigger, memory)
}

// Refill adds fuel to what is left.
func (m *Meter) Refill(fuel int64) {
	m.Left += fuel
	m.Granted += fuel
	if m.failing != nil && m.failing.failed {
		m.failing.end(m)
	}
}

// Used is the fuel spent so far.
func (m *Meter) Used() int64 { return m.Granted - m.Left - m.Held }

// Allot lets at most n units of what is left be spent, and keeps the rest back. Below 0 n is
// a debt of what was done already.
func (m *Meter) Allot(n int64) {
	all := m.Left + m.Held
	m.Left = min(all, n)
	m.Held = all - m.Left
}

// Hold keeps back n units, whatever is left.
func (m *Meter) Hold(n int64) { m.Left, m.Held = m.Left+m.Held-n, n }

// Charge pays fuel units and bytes at once, or neither. What costs no fuel is not stopped by a
// debt: the loop does such work without asking, and when the driver asked, a cached store went
// on where the same store without a cache gave the turn to another thread.
func (m *Meter) Charge(fuel, bytes int64) error {
	if fuel > m.Left || bytes > m.Trigger-m.Bytes {
		return m.stop(fuel, bytes)
	}
	m.Left -= fuel
	m.Bytes += bytes
	return nil
}

// stop is kept out of Charge so that Charge is inlined where it is hot.
//
//go:noinline
func (m *Meter) stop(fuel, bytes int64) error {
	if fuel <= 0 && bytes <= m.Trigger-m.Bytes { // below 0: what was charged before is corrected
		m.Left -= fuel
		m.Bytes += bytes
		return nil
	}
	m.NeedFuel, m.NeedMem = fuel, bytes
	switch {
	case fuel > m.Left && fuel > 0:
		m.Why = Fuel
	case m.failing != nil && m.Trigger == low:
		if m.failing.charge(m, fuel, bytes) {
			return nil
		}
	default:
		m.Why = Census
		if m.hair != nil {
			m.hair.pulled = true
		}
	}
	return ErrStop
}

// Halt stops for a reason that is no charge.
func (m *Meter) Halt(why Reason) error {
	m.Why, m.NeedFuel, m.NeedMem = why, 0, 0
	return ErrStop
}

// StopOutput stops because n more bytes of output do not fit.
func (m *Meter) StopOutput(n int64) error {
	m.Why, m.NeedFuel, m.NeedMem = Output, 0, n
	return ErrStop
}

// Owe pays for something already done once and not to be done again (bytes read from
// a capability). It may leave the account below zero: the next charge then stops.
func (m *Meter) Owe(fuel, bytes int64) {
	m.Left -= fuel
	m.Bytes += bytes
	m.owed += fuel
	m.owedBytes += bytes
}

// OweKept is Owe for something that stays although the operation may still stop: see Keep.
func (m *Meter) OweKept(fuel, bytes int64) {
	m.Owe(fuel, bytes)
	m.Keep(fuel, bytes)
}

// Paid is what was spent so far by charges, which may stop, and not by debts.
func (m *Meter) Paid() (fuel, bytes int64) { return m.Used() - m.owed, m.Bytes - m.owedBytes }

// Settle ends a census that found live bytes. It returns false if the request that
// called for it cannot fit beside what is live.
//
// The trigger is four times the live bytes, so the censuses of a run cost a constant factor
// of its allocation; it never passes the limit.
//
// The census itself costs fuel, which is owed: the account may go below zero.
func (m *Meter) Settle(live, fuel int64) bool {
	if f := m.failing; f != nil && m.Trigger == low {
		m.Trigger, m.Limit = f.trigger, f.limit
		defer func() {
			f.trigger, m.Trigger = m.Trigger, low
			f.prepare(m)
		}()
	}
	m.Censuses++
	stuck := m.Used() == m.seenUsed
	m.Left -= fuel
	m.seenUsed = m.Used()
	m.Peak = max(m.Peak, m.Bytes)
	m.Bytes = live
	if !stuck {
		m.slack = 0
	}
	// An operation may charge many times, and is started again each time: what it is given
	// grows at least twofold. Room for one charge more made a tree of 50 MB, paid for by
	// 13 KB, start 4000 times.
	m.slack += m.NeedMem
	if live+m.NeedMem > m.Limit || stuck && m.Trigger >= m.Limit {
		m.Why = Memory
		m.Trigger = m.Limit
		m.slack = 0
		return false
	}
	if m.Always {
		m.Trigger = min(m.Limit, live+m.slack)
		return true
	}
	m.Trigger = min(m.Limit, max(live+FirstTrigger, 4*live, live+m.slack))
	if m.hair != nil {
		m.hair.real, m.Trigger = m.Trigger, live+m.slack
	}
	return true
}

// PutOff raises the trigger without a census, for a run in which nothing waits for one: whether
// what was charged is still live matters only once it comes to the limit. It returns false if
// the request may not fit. A report over 60 MB of records was counted five times on its way to
// the limit, for a fifteenth of its time.
//
// The trigger only doubles, so that what comes to wait for a census waits no longer than it
// would after one.
func (m *Meter) PutOff() bool {
	trigger, limit, need := &m.Trigger, m.Limit, m.NeedMem
	h, f := m.hair, m.failing
	switch {
	case h != nil:
		if !h.due {
			return false
		}
		trigger, need = &h.real, max(need, h.need)
	case f != nil && m.Trigger == low:
		trigger, limit = &f.trigger, f.limit
	}
	asked := need <= *trigger-m.Bytes // by what has run out of something else
	if asked || m.Strict || m.Always || need > limit-m.Bytes {
		return false
	}
	*trigger = min(limit, max(2**trigger, m.Bytes+need))
	if h != nil {
		h.due, m.Trigger = false, m.Bytes+need
	}
	return true
}

// A Mark is a saved state of the account: a native that stops gives back what it took.
//
// It has at most four fields, so that Go keeps it in registers. With five it was copied 16
// bytes at a time out of a meter just written 8 at a time, and the wait for those stores
// was a third of the way to a native.
type Mark struct {
	left, bytes int64 // with what was kept added back
	out         int64
}

// Mark saves the account.
func (m *Meter) Mark() Mark { return Mark{m.Left + m.keptFuel, m.Bytes - m.keptBytes, m.Out} }

// Restore undoes what was charged since the mark, but for what Keep was told of. If a stop
// is the reason, it is what the operation will need again.
func (m *Meter) Restore(k Mark) {
	left, bytes := k.left-m.keptFuel, k.bytes+m.keptBytes
	m.NeedFuel += left - m.Left
	m.NeedMem += m.Bytes - bytes
	m.Left, m.Bytes, m.Out = left, bytes, k.out
}

// Keep says that this much of what was charged has bought something that stays although
// the operation may still stop (a shape, the dict of an instance): when it is done again it
// finds that and does not pay for it, so Restore does not give it back.
func (m *Meter) Keep(fuel, bytes int64) {
	m.keptFuel += fuel
	m.keptBytes += bytes
}

// Kept is what Keep was told of so far.
func (m *Meter) Kept() Kept { return Kept{m.keptFuel, m.keptBytes} }

// A Kept is an earlier state of what Keep was told of.
type Kept struct{ fuel, bytes int64 }

// Unkeep takes back what Keep was told of since then: it was bought for an object that
// nobody else has seen, and the operation begins with a new one.
func (m *Meter) Unkeep(k Kept) { m.keptFuel, m.keptBytes = k.fuel, k.bytes }

// RestoreOn undoes the charges since the mark if err is the meter's stop: the work will
// be done again. Work that failed otherwise stays paid.
func (m *Meter) RestoreOn(err error, k Mark) {
	if err == ErrStop {
		m.Restore(k)
	}
}

// PerUnit is n work units at unit per fuel, rounded up.
func PerUnit(n, unit int64) int64 {
	if n <= 0 {
		return 0
	}
	return (n + unit - 1) / unit
}
