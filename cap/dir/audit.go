// This file defines audits: a function of the host's hears of every use.

package dir

// An Event is one use of a directory or file, when it is over.
type Event struct {
	Op   string // the method: "open", "listdir", "stat", "rename", "sub", …
	Path string // as the guest knows it: "/data/x". No path of the machine
	To   string // of rename and replace: the new path
	Mode string // of open: "r", "wb", …
	// Errno is 0 if it was done, else the number that the guest got, as on Linux. A use
	// after a revocation has -1.
	Errno int64
	// Outcome is "done", else the text of the error: "Permission denied", "revoked".
	Outcome string
}

// Audited returns d with a function that hears of every use of it and of what is derived
// from it: each method with a path, once, after it was done or refused; not the reading and
// writing of files that are open. A use that the meter stops is heard of when it is done
// at last. The function runs on the goroutine of the program, which waits for it; programs
// that share d call it at once, from several.
func (d *Tree) Audited(hear func(Event)) *Tree {
	a := d.derive()
	a.audit = d.audit.Under(hear)
	return a
}

// heard tells the audits of an event that ended with err.
func (d *Tree) heard(e Event, err error) {
	if d.once != nil {
		d.once.Store(true)
	}
	if d.audit == nil {
		return
	}
	switch err {
	case nil:
		e.Outcome = "done"
	case ErrRevoked:
		e.Errno, e.Outcome = -1, "revoked"
	default:
		n := errno(err)
		e.Errno, e.Outcome = numbers[n], texts[n]
	}
	d.audit.Heard(e)
}
