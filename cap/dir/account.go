// This file defines what is counted: bytes written and read, files made, files open at
// once.

package dir

import (
	"syscall"

	"github.com/adderlang/adder/cap/internal/bond"
)

// MaxHandles is how many files a Tree has open at once if nothing else is said.
const MaxHandles = 64

// Unlimited leaves an item of a [Quota] to the accounts above it.
const Unlimited = bond.Unlimited

// A Quota bounds what may be done through a Tree from now on. Zero means nothing at all;
// [Unlimited] leaves an item to the accounts above.
type Quota struct {
	Bytes   int64 // that may be written, in all: removing a file gives none back
	Files   int64 // files and directories that may be made, in all
	Handles int64 // files open at once, and subdirectories of the machine held
	Read    int64 // bytes that may be read, in all
}

// NoQuota limits nothing: a Quota to begin with.
var NoQuota = Quota{Unlimited, Unlimited, Unlimited, Unlimited}

// The errors of operations that pass a limit of a [Quota], or what a directory in memory
// may hold.
var (
	ErrQuota   error = syscall.EDQUOT
	ErrHandles error = syscall.EMFILE
	ErrFull    error = syscall.ENOSPC
)

// The items of an account.
const (
	bytesWritten = iota
	filesMade
	handlesOpen
	bytesRead
)

func newAccount(up *bond.Account, q Quota) *bond.Account {
	return bond.NewAccount(up, q.Bytes, q.Files, q.Handles, q.Read)
}

// take takes n of an item, or says what has run out.
func take(a *bond.Account, item int, n int64) error {
	switch {
	case a.Take(item, n):
		return nil
	case item == handlesOpen:
		return ErrHandles
	}
	return ErrQuota
}
