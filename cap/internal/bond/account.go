// This file defines what is counted: bytes, requests, files open at once. Accounts nest, and
// whatever is done is counted by every one between the capability it was done through and
// the one that was granted first.

package bond

import "sync/atomic"

// Unlimited leaves an item to the accounts above.
const Unlimited = -1

// An Account is what is left of a quota: a number for each item. Nil limits nothing.
type Account struct {
	up    *Account
	items []item
}

type item struct {
	bounded bool
	left    atomic.Int64
}

// NewAccount is an account under another. Accounts of one capability have the same items.
func NewAccount(up *Account, left ...int64) *Account {
	a := &Account{up: up, items: make([]item, len(left))}
	for i, n := range left {
		a.items[i].bounded = n >= 0
		a.items[i].left.Store(n)
	}
	return a
}

// Take takes n of an item from every account, or from none. Programs that race for what is
// left may be refused while another gives back; together they never get more than there is.
func (a *Account) Take(i int, n int64) bool {
	for x := a; x != nil; x = x.up {
		if x.items[i].bounded && x.items[i].left.Add(-n) < 0 {
			for u := a; ; u = u.up {
				if u.items[i].bounded {
					u.items[i].left.Add(n)
				}
				if u == x {
					return false
				}
			}
		}
	}
	return true
}

// Give gives back what Take took.
func (a *Account) Give(i int, n int64) {
	for x := a; x != nil; x = x.up {
		if x.items[i].bounded {
			x.items[i].left.Add(n)
		}
	}
}

// TakeUpTo takes as much of n as every account has, perhaps 0.
func (a *Account) TakeUpTo(i int, n int64) int64 {
	for n > 0 {
		for x := a; x != nil; x = x.up {
			if x.items[i].bounded {
				n = min(n, max(0, x.items[i].left.Load()))
			}
		}
		if n == 0 || a.Take(i, n) {
			break
		}
	}
	return n
}
