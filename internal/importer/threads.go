// This file defines what threads do that import the same module: one runs its body, the
// others wait for the end of that. Threads that would wait for each other, since their
// modules import each other, see a module as far as it is, as one thread would.

package importer

import "github.com/adderlang/adder/internal/object"

// importTurns are the modules whose bodies run.
type importTurns struct {
	running map[string]*importing
	waiting map[int64]string // by thread
}

// An importing is a module whose body runs.
type importing struct {
	ident int64         // of the thread that runs it
	green *object.Green // that thread; nil if there was but one
	line  *object.WaitLine
}

// beginImport notes that the thread runs the body of a module.
func beginImport(t *object.Thread, name string) {
	c := config(t)
	if c.turns == nil {
		c.turns = &importTurns{running: map[string]*importing{}}
	}
	x := &importing{ident: t.Sched().Ident()}
	if t.Sched().Several() {
		x.green = t.Sched().Green()
	}
	c.turns.running[name] = x
}

// end lets those go on that wait for the module.
func (s *importTurns) end(t *object.Thread, name string) {
	if s == nil {
		return
	}
	if x := s.running[name]; x != nil {
		delete(s.running, name)
		x.line.GrantAll(t)
	}
}

// other is the import of a module that another thread runs and that this one must wait for.
// It need not if that thread waits for a module, whose thread waits for one, and so on, that
// this thread runs; nor if one of these threads is over, which will not end its import.
func (s *importTurns) other(t *object.Thread, name string) *importing {
	if s == nil || len(s.running) == 0 || !t.Sched().Several() {
		return nil
	}
	me := t.Sched().Ident()
	first := s.running[name]
	for x := first; x != nil; {
		if x.ident == me || x.green != nil && x.green.Over {
			return nil
		}
		next, ok := s.waiting[x.ident]
		if !ok {
			return first
		}
		x = s.running[next]
	}
	return first
}

// awaitRow waits until another thread has imported a module, and imports it then: it may
// have failed. Vals are the name and the package it stands in. PC 1 waits, 2 has the module.
var awaitRow = object.RegisterRow(&object.Row{Name: "await import", Catches: true})

func init() { awaitRow.Step = awaitStep }

func awaitStep(t *object.Thread, f *object.NFrame) object.Action {
	s, me := config(t).turns, t.Sched().Ident()
	name := text(f.Vals[0])
	if f.Exc.P != nil {
		delete(s.waiting, me)
		t.EndWait(f)
		return t.Reraise(f)
	}
	for {
		switch f.PC {
		case 0:
			x := s.other(t, name)
			if x == nil {
				f.PC = 2
				f.In = object.Value{}
				continue
			}
			f.PC = 1
			if err := t.BeginWait(f, &x.line, false, 0); err != nil {
				return t.Fail(err)
			}
			if s.waiting == nil {
				s.waiting = map[int64]string{}
			}
			s.waiting[me] = name
		case 1:
			if act := t.WaitOp(f); act != object.Done {
				return act
			}
			delete(s.waiting, me)
			f.PC = 0
			f.Commit(t)
		case 2:
			if v, ok := loaded(t, name); ok && !v.IsNone() {
				f.Out = v
				return object.Done
			}
			f.PC = 3
			if act := t.PushRow(f, loadRow, f.Vals[0], f.Vals[1], object.False); act != object.Done {
				return act
			}
		default:
			f.Out = f.In
			return object.Done
		}
	}
}
