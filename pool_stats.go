package adder

// This file defines what can be known of a pool.

import (
	"math/bits"
	"time"
)

// PoolStats is the state of a [Pool]. It can be published with package expvar.
type PoolStats struct {
	Guests  int   // in all
	Running int   // now
	Ready   int   // that wait for a turn
	Parked  int   // that wait for a clock or the network
	Turns   int64 // given so far
	Fuel    int64 // units spent in them
	Bytes   int64 // of live data, at the ends of the last turns; some garbage may be counted
	Delay   Times // from wanting a turn to having it
	Turn    Times // between two accounts of a guest: the length of a turn, if others waited
}

// GuestStats is what a [Guest] has had since it was added.
type GuestStats struct {
	Fuel   int64         // units
	Turns  int64         // turns
	Bytes  int64         // of live data, as in PoolStats
	Time   time.Duration // in turns
	Waited time.Duration // for turns
}

// Stats returns the state of the pool.
func (p *Pool) Stats() PoolStats {
	p.mu.Lock()
	defer p.mu.Unlock()
	s := PoolStats{Guests: len(p.guests), Ready: len(p.ready), Turns: p.turns, Fuel: p.fuel, Bytes: p.bytes,
		Delay: p.delays.times(), Turn: p.took.times()}
	for g := range p.guests {
		switch g.state {
		case runs:
			s.Running++
		case parked:
			s.Parked++
		}
	}
	return s
}

// Stats returns what the guest has had.
func (g *Guest) Stats() GuestStats {
	g.pool.mu.Lock()
	defer g.pool.mu.Unlock()
	return GuestStats{Fuel: g.fuel - g.first, Turns: g.turns, Bytes: g.bytes, Time: g.time, Waited: g.waited}
}

// Times are durations seen: how many, and which of them a half, 99 of 100 and 999 of 1000 did
// not pass. They are exact to an eighth.
type Times struct {
	Count               int64
	P50, P99, P999, Max time.Duration
}

// A histogram counts durations: eight steps to a power of two of nanoseconds.
type histogram struct {
	counts [64 * 8]int64
	n      int64
	max    time.Duration
}

func (h *histogram) add(d time.Duration) {
	d = max(d, 0)
	h.counts[step(d)]++
	h.n++
	h.max = max(h.max, d)
}

// step is the place of a duration: below 8 ns its own, then by its four highest bits.
func step(d time.Duration) int {
	if d < 8 {
		return int(d)
	}
	e := bits.Len64(uint64(d)) - 4
	return (e+1)*8 + int(d>>e)&7
}

// stepEnd is the greatest duration of a step.
func stepEnd(i int) time.Duration {
	if i < 8 {
		return time.Duration(i)
	}
	e := i/8 - 1
	return time.Duration(8+i%8+1)<<e - 1
}

func (h *histogram) times() Times {
	return Times{Count: h.n, P50: h.quantile(0.5), P99: h.quantile(0.99), P999: h.quantile(0.999), Max: h.max}
}

func (h *histogram) quantile(q float64) time.Duration {
	left := h.n - int64(q*float64(h.n))
	for i := len(h.counts) - 1; i >= 0; i-- {
		if left -= h.counts[i]; left <= 0 && h.n > 0 {
			return min(stepEnd(i), h.max)
		}
	}
	return 0
}
