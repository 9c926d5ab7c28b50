package main

import (
	"syscall"
	"time"
	"unsafe"
)

// threadTime is the processor time of the calling thread.
func threadTime() time.Duration {
	const clockThreadCPUTime = 3
	var at syscall.Timespec
	if _, _, e := syscall.RawSyscall(syscall.SYS_CLOCK_GETTIME, clockThreadCPUTime, uintptr(unsafe.Pointer(&at)), 0); e != 0 {
		panic(e)
	}
	return time.Duration(at.Nano())
}
