package meter

import "testing"

// TestSettleGrows: an operation that charges in many small pieces is started again only a
// few times, and gets all there is before it is refused.
func TestSettleGrows(t *testing.T) {
	const piece, live = 64, 1 << 20
	attempt := func(m *Meter, bytes int64) (starts int, ok bool) {
		for {
			starts++
			k := m.Mark()
			var err error
			for done := int64(0); done < bytes && err == nil; done += piece {
				err = m.Charge(1, piece)
			}
			if err == nil {
				return starts, true
			}
			if m.Why != Census {
				return starts, false
			}
			m.Restore(k)
			if !m.Settle(live, 10) {
				return starts, false
			}
		}
	}
	for _, c := range []struct {
		bytes, limit int64
		fits         bool
	}{{50 << 20, 256 << 20, true}, {50 << 20, 51 << 20, true}, {49 << 20, 50 << 20, true}, {50 << 20, 50 << 20, false}, {300 << 20, 256 << 20, false}, {128, live, false}} {
		var m Meter
		m.Init(1<<40, c.limit, 0)
		m.Bytes = live
		starts, ok := attempt(&m, c.bytes)
		if ok != c.fits || starts > 12 {
			t.Errorf("%d bytes beside %d of %d: %v after %d starts", c.bytes, live, c.limit, ok, starts)
		}
		if !ok && m.Why != Memory {
			t.Errorf("stopped by %v", m.Why)
		}
	}
}

// TestNeed: a stop says what the operation asks for from its start on.
func TestNeed(t *testing.T) {
	var m Meter
	m.Init(10, 1<<20, 0)
	k := m.Mark()
	for m.Charge(4, 100) == nil {
	}
	m.Restore(k)
	if m.Why != Fuel || m.NeedFuel != 12 || m.NeedMem != 300 || m.Left != 10 {
		t.Errorf("%+v", m)
	}
}

// TestDebt: what costs no fuel goes on below zero, what costs some does not.
func TestDebt(t *testing.T) {
	var m Meter
	m.Init(10, 1<<20, 0)
	m.Owe(12, 0)
	if err := m.Charge(0, 16); err != nil || m.Bytes != 16 {
		t.Errorf("no fuel, 16 bytes: %v, %d bytes charged", err, m.Bytes)
	}
	if err := m.Charge(-1, 0); err != nil || m.Left != -1 {
		t.Errorf("1 unit given back: %v, %d left", err, m.Left)
	}
	m.Owe(1, 0)
	if err := m.Charge(1, 16); err != ErrStop || m.Why != Fuel || m.Bytes != 16 || m.Left != -2 {
		t.Errorf("1 unit of fuel: %v, %v, %d bytes, %d left", err, m.Why, m.Bytes, m.Left)
	}
	if err := m.Charge(0, 1<<20); err != ErrStop || m.Why != Census {
		t.Errorf("more bytes than fit: %v, %v", err, m.Why)
	}
}

// TestPutOff: a census that nothing waits for is put off up to the limit, and not beyond; one
// that is asked for is taken.
func TestPutOff(t *testing.T) {
	const mib = 1 << 20
	charge := func(m *Meter, bytes int64) bool {
		k := m.Mark()
		if m.Charge(1, bytes) == nil {
			return true
		}
		m.Restore(k)
		return false
	}
	for _, c := range []struct {
		limit, step int64
		times       int
	}{{1024 * mib, mib, 4}, {100 * mib, mib, 1}, {64 * mib, mib, 0}, {1024 * mib, 300 * mib, 3}, {1024 * mib, 1024 * mib, 1}} {
		var m Meter
		m.Init(1<<40, c.limit, 0)
		times := 0
		for m.Bytes+c.step <= c.limit {
			if !charge(&m, c.step) {
				if times++; !m.PutOff() {
					t.Fatalf("%d of %d bytes are in use, and %d cannot be put off", m.Bytes, c.limit, c.step)
				}
			}
		}
		if times != c.times || m.Trigger != c.limit {
			t.Errorf("limit %d, step %d: put off %d times, to %d", c.limit, c.step, times, m.Trigger)
		}
		if charge(&m, c.step) || m.Why != Census || m.PutOff() {
			t.Errorf("limit %d, step %d: a census at the limit is put off", c.limit, c.step)
		}
	}
	var m Meter
	m.Init(1<<40, 1024*mib, 0)
	if m.Halt(Census); m.PutOff() {
		t.Error("a census that is asked for is put off")
	}
	m.Strict = true
	if charge(&m, 65*mib) || m.PutOff() {
		t.Error("a census of a strict account is put off")
	}
}
