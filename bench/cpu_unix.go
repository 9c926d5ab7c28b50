//go:build unix

package bench

// This file defines the processor time of the process, where the system tells it.

import (
	"syscall"
	"time"
)

// CPUTime is the user and system time that the process has used.
func CPUTime() (time.Duration, error) {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0, err
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()), nil
}
