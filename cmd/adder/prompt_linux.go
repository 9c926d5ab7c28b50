package main

import (
	"os"

	"golang.org/x/sys/unix"
)

// discardInput throws away what was typed at a terminal and not read.
func discardInput(tty *os.File) { _ = unix.IoctlSetInt(int(tty.Fd()), unix.TCFLSH, unix.TCIFLUSH) }
