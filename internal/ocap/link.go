// This file defines links: what joins a child interpreter with the one that made it. Each
// side has one proxy for each object of the other that it was shown.

package ocap

import "github.com/adderlang/adder/internal/object"

// The sides of a link. What is indexed by a side lives there.
const (
	inParent = iota
	inChild
)

// A link is kept by the Interp object in the parent, and by the main compartment of the child.
type link struct {
	owner   *interp
	run     Runner
	main    *compartment // the child's `__main__`, for what the parent runs in there
	streams [3]value     // of the parent: where the child's standard output and error go
	gates   [2]*gate     // of the proxies that live on a side
	shown   [2]remotes   // what a side is shown of the other

	account
	source Source // what it was made through, if that is a capability
	held   int64  `clone:"zero"` // bytes of memory that the source has taken for it
	most   Bounds // that the source lets it have in all
	given  Bounds // fuel and output that it was given in all
	thread int64  // of the parent: the one that is inside
	fixed  int    // operations on what is its source's, which the parent is in the midst of
	inside int    // visits under way, one within the other
	depth  int    // how many interpreters stand above the child

	begun     int64              // visits so far
	incoming  map[int64]*request // of visits that begin, by their number: taken by the child
	asked     *question          // what the child has just asked of the parent: taken by the visit
	questions []*question        // all that it asks, thread by thread
	result    reply              // of a visit that has ended: taken by the visit
	text      []output           // written by the child and not yet passed on
}

// A request is an operation on an object of the other side. Its values are of the side that
// asks, but for the target.
type request struct {
	op     operation
	target value
	args   []value // of a read the name
	kw     value   // a dict or Missing
	fixed  bool    // the child is shown something of its source's, here or by the result
}

// A reply is a tuple (ended, value), or an exception.
type reply struct{ value, raised value }

// An output is text for a standard stream.
type output struct {
	fd   int
	text string
}

// remotes finds the proxies of a side by the id() of what they stand for on the other. It
// holds the proxies weakly: when their side's census finds one gone, its reference is emptied,
// and the other side forgets that it was shown the object.
type remotes struct {
	list []*entry
	at   map[int64]*entry
	next int // entries to sweep when there are so many
}

// An entry is an object that the other side was shown.
type entry struct {
	target value           // visited by its own side alone
	fixed  bool            // of the source's: it comes back to the parent as what goes through the child
	ref    *object.WeakRef // to the proxy: visited by the proxy's side alone
}

const (
	linkSize  = 1 << 10
	entrySize = proxySize + object.WeakRefSize + 96 // a proxy and its place in the tables
)

// proxyOf is the proxy of the object with a number, if it has one still.
func (r *remotes) proxyOf(id int64) value {
	if e := r.at[id]; e != nil {
		return e.ref.Target
	}
	return value{}
}

// add remembers a proxy. Entries of those that are gone are given up whenever their number has
// doubled.
func (r *remotes) add(id int64, e *entry) {
	if r.at == nil {
		r.at = map[int64]*entry{}
	}
	if len(r.list) >= max(r.next, 64) {
		kept := r.list[:0]
		for _, x := range r.list {
			if x.ref.Target.P != nil {
				kept = append(kept, x)
			}
		}
		clear(r.list[len(kept):])
		r.list, r.next = kept, 2*len(kept)
		for id, x := range r.at {
			if x.ref.Target.P == nil {
				delete(r.at, id)
			}
		}
	}
	r.at[id] = e
	r.list = append(r.list, e)
}

// visit visits what a side holds for the link.
func (l *link) visit(side int, visit func(*value)) {
	for _, e := range l.shown[side].list {
		x := object.Ref(e.ref)
		visit(&x)
	}
	for _, e := range l.shown[1-side].list {
		if e.ref.Target.P != nil {
			visit(&e.target)
		}
	}
	if g := l.gates[side]; g != nil {
		x := object.Ref(g)
		visit(&x)
	}
	if side == inParent {
		for i := range l.streams {
			if l.streams[i].P != nil {
				visit(&l.streams[i])
			}
		}
		for _, a := range l.questions {
			a.reply.visit(visit)
		}
		return
	}
	if l.main != nil {
		x := object.Ref(l.main)
		visit(&x)
	}
	l.result.visit(visit)
}

func (r *reply) visit(visit func(*value)) {
	if r.value.P != nil {
		visit(&r.value)
	}
	if r.raised.P != nil {
		visit(&r.raised)
	}
}

// Refs implements what a compartment keeps: the child's side.
func (l *link) Refs(visit func(*value)) { l.visit(inChild, visit) }

const linkKey = "adder.link"

// gate is that of the proxies of a side.
func (l *link) gate(side int) *gate {
	if l.gates[side] == nil {
		g := newGate(remoteGate)
		g.link = l
		l.gates[side] = g
	}
	return l.gates[side]
}
