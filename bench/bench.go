// Package bench measures Adder against CPython.
//
// programs holds Python programs that each do one kind of work and print a checksum;
// their expectations are golden marks (internal/testkit), so a wrong result is not
// mistaken for a fast one. bench/run times them on both interpreters, in turns, and
// bench/calibrate times a fixed Go loop, which tells two machines apart from two
// versions of Adder.
package bench

// This file defines what the two commands share: the calibration loop and the
// statistics of a few runs.

import (
	"slices"
	"time"
)

// Calibrate times a fixed piece of Go: dependent integer arithmetic and loads from
// 256 KiB, which neither the compiler nor the processor can shorten. The result is
// the fastest of five, since only interference can make it slower.
func Calibrate() time.Duration {
	table := make([]uint32, 1<<16)
	for i := range table {
		table[i] = uint32(i) * 2654435761
	}
	best := time.Duration(1 << 62)
	for range 5 {
		start := time.Now()
		x := uint32(1)
		for range 50_000_000 {
			x = x*1664525 + table[x>>16]
		}
		if d := time.Since(start); x != 0 && d < best { // x is used, so the loop stays
			best = d
		}
	}
	return best
}

// Spread is what a column of the table shows.
type Spread struct{ Min, Median, Max float64 }

// SpreadOf sorts the values, which must not be empty.
func SpreadOf(values []float64) Spread {
	v := slices.Sorted(slices.Values(values))
	mid := v[len(v)/2]
	if len(v)%2 == 0 {
		mid = (v[len(v)/2-1] + mid) / 2
	}
	return Spread{v[0], mid, v[len(v)-1]}
}
