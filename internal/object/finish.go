// This file defines what runs by itself: __del__, the end of abandoned generators and
// callbacks of weak references that a census has emptied, at an explicit gc.collect() and at
// the end of the run, and functions that were registered to run at the end. What they raise is
// reported and dropped.

package object

import "github.com/adderlang/adder/internal/meter"

// CollectRow is gc.collect(): a census, then the callbacks. Its result is the number of
// callbacks that ran.
//
// PC 0 begins; 1 asks for a census and comes back when one was taken (N is the number
// of the last before); 2 takes a callback, 5 runs it, 3 has run it.
var CollectRow = &Row{Name: "collect", Sig: "()", Rights: NoRights, Charge: Custom, Catches: true}

func collectStep(t *Thread, f *NFrame) Action {
	if f.Exc.P != nil && f.PC != 3 && f.PC != 4 {
		return t.Reraise(f)
	}
	if f.PC == 0 {
		t.S.Weak.rounds = 0
		f.PC = 6
	}
	switch f.PC {
	case 6:
		f.N = int64(t.S.Epoch)
		f.PC = 1
		f.Commit(t)
		fallthrough
	case 1:
		if f.N == int64(t.S.Epoch) {
			t.Meter.Halt(meter.Census)
			return Stop
		}
		f.PC = 2
		f.Commit(t)
	}
	return t.runDue(f)
}

// A gc.collect() takes at most so many censuses. foundDying is set in their count while a
// __del__ was called since the last.
const (
	maxRounds  = 3
	foundDying = 1 << 16
)

// dueNames are what runDue calls, N of its frame, in messages.
var dueNames = [...]string{"while calling weakref callback", "while calling deallocator", "while closing generator", "while finalizing coroutine"}

// runDue calls the __del__ and the callbacks that wait, and closes generators. M counts them.
func (t *Thread) runDue(f *NFrame) Action {
	for {
		switch f.PC {
		case 2:
			w := &t.S.Weak
			if len(w.queue) > 0 { // its __del__ comes before the callbacks of weak references
				v := w.queue[0]
				w.queue[0], w.queue = Value{}, w.queue[1:]
				w.rounds |= foundDying
				f.M++
				if v.Kind() == KindGenerator {
					f.act(t, As[Generator](v).Comp) // its header says nothing of its maker
					f.Vals = append(f.Vals[:0], v)
					f.N = 2
					f.PC = 8
				} else {
					f.act(t, t.S.MakerOf(v.Header()))
					f.Vals = append(f.Vals[:0], v.Type().Special(SpDel), v)
					f.N = 1
					f.PC = 7
				}
				f.Commit(t)
				continue
			}
			if w.rounds&foundDying != 0 && w.rounds&^foundDying < maxRounds && f.Row == CollectRow {
				w.rounds = w.rounds&^foundDying + 1 // now they are gone, which shows in the references to them
				f.PC = 6
				return Again
			}
			if len(w.due) == 0 {
				f.Out = Int(f.M)
				return Done
			}
			cb, ref := w.due[0], w.due[1]
			w.due[0], w.due[1], w.due = Value{}, Value{}, w.due[2:] // moving the rest up took 2 s for 50,000
			f.M++
			f.Vals = append(f.Vals[:0], cb, ref)
			f.act(t, t.S.MakerOf(ref.Header()))
			f.N = 0
			f.PC = 5
			f.Commit(t)
		case 7:
			f.PC = 3
			if f.Vals[0].P == nil { // the class has lost it meanwhile
				f.PC = 2
				continue
			}
			if act := t.CallBound(f, f.Vals[0], f.Vals[1]); act != Done {
				return act
			}
		case 8:
			f.PC = 3
			if act := t.abandoned(f, As[Generator](f.Vals[0])); act != Done {
				return act
			}
		case 5:
			f.PC = 3
			if act := t.CallValue(f, f.Vals[0], f.Vals[1]); act != Done {
				return act
			}
		case 3:
			if f.Exc.P == nil {
				f.dropVals() // the next census does not find it here
				f.PC = 2
				f.Commit(t)
				continue
			}
			f.PC = 4
			if act := t.ignored(f, dueNames[f.N]); act != Done {
				return act
			}
		case 4:
			f.dropVals()
			f.PC = 2
			f.Exc = Value{}
			return Again // so that the next exception is caught, too
		}
	}
}

// abandoned does what is left to do for a generator that nothing refers to. One that was never
// awaited is complained of, one of a loop that wants to be told is given to it, others are
// closed.
func (t *Thread) abandoned(f *NFrame, g *Generator) Action {
	if !g.pending() {
		return Done
	}
	if g.State == GenCreated {
		f.N = 3
		name := As[Str](g.QualName())
		return t.WarnOp(f, RuntimeWarningType, "coroutine '"+name.Go()+"' was never awaited")
	}
	if g.Type == AsyncGeneratorType {
		if s, ok := g.Comp.Kept("sys.settings").(asyncHooks); ok {
			if hook := s.AsyncFinalizer(t, g.Comp); !hook.IsNone() {
				return t.CallValue(f, hook, f.Vals[0])
			}
		}
	}
	return t.PushRow(f, abandonedRow, f.Vals[0])
}

// abandonedRow closes a generator of any kind.
var abandonedRow = &Row{Name: "close generator", Sig: "(*args)", Rights: NoRights, Charge: Constant, Catches: true}

// dropVals forgets what a frame holds.
func (f *NFrame) dropVals() {
	clear(f.Vals)
	f.Vals = f.Vals[:0]
}

// ignored reports the exception of what was called, Vals[0], and drops it.
func (t *Thread) ignored(f *NFrame, what string) Action {
	e := f.Exc
	f.Exc = Value{}
	return t.PushRow(f, ignoredRow, f.Vals[0], e, NewStr(what))
}

// ReportIgnored reports an exception that reaches nobody, raised by what was called as what
// says, and drops it.
func (t *Thread) ReportIgnored(f *NFrame, called, exc Value, what string) Action {
	return t.PushRow(f, ignoredRow, called, exc, NewStr(what))
}

// ignoredRow: Vals are what was called, the exception and what it was called as. PC 1
// has the text of the former, 2 that of the latter. Whatever goes wrong here is dropped.
var ignoredRow = &Row{Name: "ignored", Sig: "(*args)", Rights: NoRights, Charge: PerByte, Catches: true}

func ignoredStep(t *Thread, f *NFrame) Action {
	f.Out = None
	if f.Exc.P != nil || t.S.Write == nil {
		f.Exc = Value{}
		return Done
	}
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.ReprOp(f, f.Vals[0]); act != Done {
			return act
		}
		fallthrough
	case 1:
		f.Vals = append(f.Vals, f.In)
		f.PC = 2
		if act := t.PushRow(f, RenderExceptionRow, f.Vals[1], True); act != Done {
			return act
		}
	}
	text := "Exception ignored "
	if f.Vals[2].Kind() == KindStr {
		text += As[Str](f.Vals[2]).Go() + " "
	}
	if err := t.Output(2, text+As[Str](f.Vals[3]).Go()+":\n"+As[Str](f.In).Go()); err != nil {
		return t.Fail(err)
	}
	return Done
}

// An ExitCall is a function registered to run at the end.
type ExitCall struct {
	Fn   Value
	Args []Value
	Kw   *Dict
	Comp *Compartment // who registered it: others do not see it
}

// Size is what the meter charges for it: its place in a table that grows, and the arguments.
func (c *ExitCall) Size() int64 { return 112 + roundUp(16*int64(len(c.Args))) }

// ProgramRow runs a program: Vals are its Code and its globals. Then functions registered
// for the end run, the latest first, and callbacks that wait. PC 1 has the result (then
// in Vals[1]; or the exception, with N 1), 10 to 12 wait for threads, 5 takes a function
// (then it stands behind, with its arguments), 9 runs it, 6 has run it.
var ProgramRow = &Row{Name: "program", Sig: "(*args)", Rights: NoRights, Charge: Custom, Catches: true}

func programStep(t *Thread, f *NFrame) Action {
	for {
		switch f.PC {
		case 0:
			fn, err := t.Eval.Function(As[CodeObject](f.Vals[0]).Code, As[Dict](f.Vals[1]))
			if err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			if act := t.CallValue(f, fn); act != Done {
				return act
			}
		case 1:
			f.Vals = append(f.Vals[:0], None, f.In)
			if f.Exc.P != nil {
				f.Vals[1], f.Exc = f.Exc, Value{}
				f.N = 1
			}
			f.PC = 5
			if mods := t.S.loadedModules("threading"); len(mods) > 0 {
				f.Vals = append(f.Vals, mods...)
				f.PC = 10
			}
			f.Commit(t)
		case 10: // threads that are no daemons are waited for
			f.PC = 11
			f.act(t, t.S.MakerOf(f.Vals[len(f.Vals)-1].Header()))
			if act := t.GetAttrOp(f, f.Vals[len(f.Vals)-1], shutdownStr); act != Done {
				return act
			}
		case 11:
			if f.Exc.P == nil {
				f.PC = 12
				if act := t.CallValue(f, f.In); act != Done {
					return act
				}
			}
			f.PC = 12
		case 12:
			if f.Exc.P != nil && f.N == 0 {
				f.Vals[1], f.N = f.Exc, 1
			}
			f.PC, f.Exc = 5, Value{}
			if f.Vals = f.Vals[:len(f.Vals)-1]; len(f.Vals) > 2 {
				f.PC = 10
			}
			f.Commit(t)
			return Again // so that the next exception is caught, too
		case 5:
			n := len(t.S.AtExit)
			if n == 0 {
				f.PC = 7
				continue
			}
			c := t.S.AtExit[n-1]
			t.S.AtExit[n-1] = ExitCall{}
			t.S.AtExit = t.S.AtExit[:n-1]
			kw := None
			if c.Kw != nil {
				kw = Ref(c.Kw)
			}
			f.Vals = append(f.Vals[:2], c.Fn, NewTuple(c.Args), kw)
			f.act(t, c.Comp)
			f.PC = 9
			f.Commit(t)
		case 9:
			var kw *Dict
			if !f.Vals[4].IsNone() {
				kw = As[Dict](f.Vals[4])
			}
			args, names, err := t.kwArgs(append([]Value(nil), As[Tuple](f.Vals[3]).Items...), kw)
			if err != nil {
				return t.Fail(err)
			}
			f.PC = 6
			if act := t.CallKw(f, f.Vals[2], args, names); act != Done {
				return act
			}
		case 6:
			f.PC = 5
			if f.Exc.P == nil {
				f.Commit(t)
				continue
			}
			if act := t.PushRow(f, ignoredRow, f.Vals[2], f.Exc, NewStr("in atexit callback")); act != Done {
				return act
			}
			f.Exc = Value{}
			return Again // so that the next exception is caught, too
		case 7:
			f.PC = 8
			if len(t.S.Weak.dels)+len(t.S.Weak.gens) > 0 { // those that became unreachable since the last census
				if act := t.PushRow(f, CollectRow); act != Done {
					return act
				}
			} else if len(t.S.Weak.due) > 0 {
				if act := t.PushRow(f, dueRow); act != Done {
					return act
				}
			}
		default:
			if f.N == 1 {
				t.Exc = As[Exception](f.Vals[1])
				return Raise
			}
			f.Out = f.Vals[1]
			return Done
		}
	}
}

// OwnSysHook is a hook of the module sys if the acting compartment has put its own there.
func (t *Thread) OwnSysHook(name string) (hook Value, own bool) {
	sys, ok := t.Comp.loaded("sys")
	if !ok {
		return Value{}, false
	}
	hook, ok = As[Module](sys).Dict.GetStr(Intern(name))
	if !ok {
		return Value{}, false
	}
	return hook, hook.Header().Word&StaticBit == 0
}

// Unraisable makes what sys.unraisablehook is called with.
func (t *Thread) Unraisable(f *NFrame, exc, tb Value, message string) Action {
	names := MakeTuple([]Value{Ref(Intern("exc_type")), Ref(Intern("exc_value")), Ref(Intern("exc_traceback")), Ref(Intern("err_msg")), Ref(Intern("object"))})
	return t.CallKw(f, Ref(SimpleNamespaceType), []Value{Ref(exc.Type()), exc, tb, NewStr(message), None}, names)
}

var shutdownStr = Intern("_shutdown")

// loadedModule is a module that the main compartment has imported.
func (s *State) loadedModule(name string) (Value, bool) { return s.Main.loaded(name) }

func (c *Compartment) loaded(name string) (Value, bool) {
	if c.Modules == nil {
		return Value{}, false
	}
	v, ok := c.Modules.GetStr(MakeStr(name))
	return v, ok && v.Kind() == KindModule
}

// loadedModules are the modules of that name that the compartments have imported.
func (s *State) loadedModules(name string) (mods []Value) {
	for n := range uint16(len(s.comps) + 1) {
		if c := s.Compartment(n); c != nil && c.library == nil {
			if m, ok := c.loaded(name); ok {
				mods = append(mods, m)
			}
		}
	}
	return mods
}

// dueRow runs the callbacks that wait.
var dueRow = &Row{Name: "callbacks", Sig: "()", Rights: NoRights, Charge: Custom, Catches: true}

func dueStep(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 2
	}
	return t.runDue(f)
}

func init() {
	CollectRow.Step, ignoredRow.Step, ProgramRow.Step, dueRow.Step = collectStep, ignoredStep, programStep, dueStep
	abandonedRow.Step = genClose
	for _, r := range []*Row{ignoredRow, ProgramRow, dueRow, abandonedRow} {
		RegisterRow(r)
	}
}
