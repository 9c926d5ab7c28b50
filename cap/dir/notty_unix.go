//go:build unix

package dir

import "syscall"

// noCTTY keeps a terminal that took the place of a file from becoming the host's own.
const noCTTY = syscall.O_NOCTTY
