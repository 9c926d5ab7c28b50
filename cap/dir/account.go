// This file defines what is counted: bytes written and read, files made, files open at
// once. Accounts nest, and whatever is done is counted by every one between the directory
// it was done through and the one that was granted first.

package dir

import (
	"sync/atomic"
	"syscall"
)

// MaxHandles is how many files a Tree has open at once if nothing else is said.
const MaxHandles = 64

// Unlimited leaves an item of a [Quota] to the accounts above it.
const Unlimited = -1

// maxNested is how many accounts, revocations and audits a program may put around one
// directory: every use walks them all.
const maxNested = 64

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
	numItems
)

// An account is what is left of a Quota.
type account struct {
	up      *account
	bounded [numItems]bool
	left    [numItems]atomic.Int64
}

func newAccount(up *account, q Quota) *account {
	a := &account{up: up}
	for i, n := range [numItems]int64{q.Bytes, q.Files, q.Handles, q.Read} {
		a.bounded[i] = n >= 0
		a.left[i].Store(n)
	}
	return a
}

// take takes n of an item from every account, or from none. Programs that race for what is
// left may be refused while another gives back; together they never get more than there is.
func (a *account) take(item int, n int64) error {
	for x := a; x != nil; x = x.up {
		if x.bounded[item] && x.left[item].Add(-n) < 0 {
			for u := a; ; u = u.up {
				if u.bounded[item] {
					u.left[item].Add(n)
				}
				if u == x {
					break
				}
			}
			if item == handlesOpen {
				return ErrHandles
			}
			return ErrQuota
		}
	}
	return nil
}

// give gives back what take took.
func (a *account) give(item int, n int64) {
	for x := a; x != nil; x = x.up {
		if x.bounded[item] {
			x.left[item].Add(n)
		}
	}
}

// takeUpTo takes as much of n as every account has, perhaps 0.
func (a *account) takeUpTo(item int, n int64) int64 {
	for n > 0 {
		for x := a; x != nil; x = x.up {
			if x.bounded[item] {
				n = min(n, max(0, x.left[item].Load()))
			}
		}
		if n == 0 || a.take(item, n) == nil {
			break
		}
	}
	return n
}

// A lease says whether a Tree may still be used.
type lease struct {
	up  *lease
	off atomic.Bool
}

// alive refuses what was revoked.
func (l *lease) alive() error {
	for ; l != nil; l = l.up {
		if l.off.Load() {
			return ErrRevoked
		}
	}
	return nil
}
