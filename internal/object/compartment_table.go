// This file defines the table of an interpreter's compartments: their numbers, which headers of
// objects hold, and how those are given back that nothing leads to any more.

package object

import (
	"slices"

	"github.com/adderlang/adder/internal/meter"
)

// maxCompartments is how many there can be at once: headers have room for 65,535 numbers. Each
// compartment may need a second one (see Away); so may nobody, and so does the program's.
const maxCompartments = (1<<16 - 1 - 3) / 2

// compartments is the table.
type compartments struct {
	comps  []*Compartment // by number, from 1 on; nil: vacant
	vacant []uint16       // numbers below the last that no compartment has
	live   int            // those that were asked for: without nobody, and those that act away
	made   int            // of those, in all
}

// Compartments is how many the interpreter has made beside Main.
func (s *State) Compartments() int { return s.made }

// roomForCompartment asks for a census if the table is full, which may give some back.
func (t *Thread) roomForCompartment() error {
	switch {
	case t.S.live < maxCompartments:
		t.Served(forCompartments)
		return nil
	case t.AskCensus(forCompartments):
		return meter.ErrStop
	}
	return t.Raise(RuntimeErrorType, "there are %d compartments, which is the most", t.S.live)
}

func (s *State) addCompartment(parent *Compartment, name string) *Compartment {
	c := &Compartment{Header: Header{Type: compartmentType}, Parent: parent, Name: name, Builtins: s.Builtins}
	if n := len(s.vacant); n > 0 {
		c.Number, s.vacant = s.vacant[n-1], s.vacant[:n-1]
		s.comps[c.Number-1] = c
		return c
	}
	s.comps = append(s.comps, c)
	c.Number = uint16(len(s.comps))
	return c
}

// VisitCompartment visits one that something holds. That of the program is a part of the
// interpreter.
func VisitCompartment(c *Compartment, visit func(*Value)) {
	if c != nil && c.Number != 0 {
		v := Ref(c)
		visit(&v)
	}
}

// maker visits the compartment that an object's header names: it lives as long as what it made.
func (w *Walker) maker(h *Header) {
	if h.Word&makerMask != 0 {
		VisitCompartment(w.S.MakerOf(h), w.Visit)
	}
}

// SweepCompartments gives back those that the census has not found, at its very end: what it
// found dead may still be closed in their name.
func (w *Walker) SweepCompartments() {
	s, before := w.S, len(w.S.vacant)
	for i, c := range s.comps {
		if c == nil || s.Reached(&c.Header) {
			continue
		}
		s.comps[i] = nil
		s.vacant = append(s.vacant, c.Number)
		c.gone = true
		if c.library == nil {
			s.live--
		}
	}
	if len(s.vacant) == before {
		return
	}
	for _, typ := range w.types {
		typ.roots = slices.DeleteFunc(typ.roots, func(r *Shape) bool { return r.Maker != nil && r.Maker.gone })
	}
}

// tableBytes is what the table takes.
func (s *State) tableBytes() int64 { return 8*int64(cap(s.comps)) + 2*int64(cap(s.vacant)) }
