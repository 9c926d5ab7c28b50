// This file defines sources: what a child interpreter was made through, if that is a capability
// and not the class Interp.

package ocap

import (
	"maps"

	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/object"
)

// A Source bounds the children that are made through it, for as long as they live. Its
// methods but Admit and More cannot stop. Clones of an interpreter share it: what it has taken for
// a child it has taken for one of them, and takes again for another that goes on.
type Source interface {
	// Admit takes room for a child and the memory that it may hold, as much as there is
	// between two numbers of bytes. It may stop for a census.
	Admit(t *thread, name string, least, most int64) (memory int64, err error)
	// Readmit is Admit for a child of a clone, which needs exactly what its original has.
	Readmit(t *thread, name string, memory int64) error
	// More takes more memory for a child that has room.
	More(t *thread, memory int64) error
	// Leave gives back the room and the memory of one child.
	Leave(memory int64)
	// Alive tells whether it was not revoked, and Revoked is the error if it was.
	Alive() bool
	Revoked(t *thread) error
	// Fuel takes at most n units, and Unused gives some back; less than none were used beyond.
	Fuel(n int64) int64
	Unused(n int64)
	// Output takes bytes of text, or says that there are not so many.
	Output(n int64) bool
}

// Terms are what a source lets a child have.
type Terms struct {
	Each    Bounds
	Modules map[string]bool  // of the library; nil: all that the program may import
	Grants  map[string]value // that every child has
}

// rules are those that the import rules of a child are a part of: what asks a source for a child
// is not asked what it may import itself.
func (m *Terms) rules(t *thread, src Source) *importer.Config {
	if src == nil {
		return importer.RulesOf(t)
	}
	var all importer.Config
	if c, ok := t.S.Main.Import.(*importer.Config); ok {
		all = importer.Config{Allowed: c.Allowed, Library: c.Library, PreferLibrary: c.PreferLibrary}
	}
	all.Allowed = Both(all.Allowed, m.Modules)
	return &all
}

// Both are the modules that two sets allow; nil allows all.
func Both(a, b map[string]bool) map[string]bool {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	}
	out := maps.Clone(a)
	maps.DeleteFunc(out, func(name string, _ bool) bool { return !b[name] })
	return out
}

// With are the fixed grants and others, which have other names.
func (m *Terms) With(t *thread, others map[string]value) (map[string]value, error) {
	if len(m.Grants) == 0 {
		return others, nil
	}
	if err := t.Charge(int64(len(m.Grants)/8), int64(len(m.Grants))*100); err != nil {
		return nil, err
	}
	all := maps.Clone(others)
	if all == nil {
		all = map[string]value{}
	}
	n := 0
	for name, v := range m.Grants {
		if err := t.PollAt(n); err != nil {
			return nil, err
		}
		n++
		if _, twice := all[name]; twice {
			return nil, t.ValueError("%s is granted already", object.ReprStr(object.MakeStr(name)).Go())
		}
		all[name] = v
	}
	return all, nil
}

// look ends a child whose source was revoked: none of its frames runs again.
func (l *link) look() {
	if l.source != nil && l.broken != brokenOff && !l.source.Alive() {
		l.broke(brokenOff)
	}
}

// admitted looks, and takes room with the source for a child that a clone of the interpreter has.
func (l *link) admitted(t *thread) error {
	l.look()
	if l.source == nil || l.held > 0 || l.broken == brokenOff {
		return nil
	}
	memory := l.run.Thread().Meter.Limit
	if err := l.source.Readmit(t, l.owner.name, memory); err != nil {
		return err
	}
	l.held = memory
	return nil
}

// Value implements iolib.Lent.
func (x *interp) Value() value { return object.Ref(x) }

// GiveBack implements iolib.Lent: nobody knows the child any more.
func (x *interp) GiveBack() {
	if l := x.link; l.held > 0 {
		l.source.Leave(l.held)
		l.held = 0
	}
}
