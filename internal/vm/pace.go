package vm

// This file decides how often a run is asked whether it has to stop.

import (
	"time"

	"github.com/adderlang/adder/internal/meter"
)

const (
	leastSlice = 200                    // units: 0.2 ms of what takes 1 us a unit
	firstSlice = 500                    // units of a run of which nothing is known
	longSlice  = 200 * time.Microsecond // a slice that took longer is followed by a shorter one
)

// A pace is the fuel that the loop is given from one poll to the next. Units are not alike:
// bytecode takes 5 to 20 ns for one, what allocates much or misses the processor's caches up to
// 1 us. With slices of 4,000 units a deadline was heard of after 4 ms, and with 8 guests on 2
// processors each waited 12 ms for its turn. What a program does and spends is the same whatever
// the pace: polling is no part of it.
type pace struct {
	fuel int64
	from time.Duration // when the slice began, by the process's clock
}

// born is when the clock began.
var born = time.Now()

// restart begins a run.
func (p *pace) restart() {
	if p.fuel == 0 {
		p.fuel = firstSlice
	}
	p.start()
}

// start begins a slice.
func (p *pace) start() { p.from = time.Since(born) }

// stop ends one, which may have been used up, and says how long the next may be.
func (p *pace) stop(used bool) {
	switch d := time.Since(born) - p.from; {
	case d > longSlice:
		p.fuel = max(p.fuel*int64(longSlice)/int64(d), leastSlice)
	case used && d < longSlice/2:
		p.fuel = min(2*p.fuel, meter.SliceFuel)
	}
}
