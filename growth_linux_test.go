package adder_test

// This file reads the clock of the processor for BenchmarkGrowth.

import (
	"syscall"
	"time"
)

// processor is the time that this thread has spent on the processor.
func processor() time.Duration {
	const thread = 1 // RUSAGE_THREAD
	var u syscall.Rusage
	if err := syscall.Getrusage(thread, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
