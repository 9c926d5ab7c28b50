package compile

// This file defines the set of named locals known to be assigned at a point of the code.
// It grows along straight code, is intersected where paths meet, and loses every local that
// is deleted anywhere in the function at loop heads and exception handlers: there the
// deletion may already have happened.

type bits []uint64

func (b bits) has(i int) bool { return b[i>>6]&(1<<(i&63)) != 0 }
func (b bits) set(i int)      { b[i>>6] |= 1 << (i & 63) }
func (b bits) unset(i int)    { b[i>>6] &^= 1 << (i & 63) }

func (b bits) and(o bits) {
	for i := range b {
		b[i] &= o[i]
	}
}

func (b bits) minus(o bits) {
	for i := range b {
		b[i] &^= o[i]
	}
}

// newBits takes a zeroed set from the unit's arena.
func (u *unit) newBits() bits {
	n := u.words
	if len(u.arena) < n {
		u.arena = make([]uint64, 64*n+n)
	}
	b := u.arena[:n:n]
	u.arena = u.arena[n:]
	return b
}

func (u *unit) copyBits(from bits) bits {
	b := u.newBits()
	copy(b, from)
	return b
}

// state returns a copy of what is assigned now, for a place control may return to: locals
// deleted somewhere do not count.
func (u *unit) state() bits {
	b := u.copyBits(u.assigned)
	b.minus(u.deletable)
	return b
}

// resume continues with a state saved by state, alive if the code it was saved in was.
func (u *unit) resume(b bits, dead bool) {
	copy(u.assigned, b)
	u.dead = dead
}
