//go:build unix

package kv

import (
	"os"
	"syscall"
)

// lock keeps other processes, and other openings in this one, from a file.
func lock(f *os.File) error { return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) }
