// This file defines visits: what a parent does in a child interpreter. The child's machine
// runs under a step of the parent's, for 1 ms of fuel at a time. What the child asks of its
// parent ends its run for the while, and is done by the parent's own machine: neither calls
// the other on Go's stack.

package ocap

import (
	"slices"

	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/vm"
)

// A Runner is the machine of a child; package engine has it.
type Runner interface {
	Thread() *thread
	Enter(r *row, args ...value) (vm.Visit, error)
	Leave(v vm.Visit)
	Run() (value, Ending, error)
	Uncaught() value // the exception that ended the last run
	Abandon()
}

// An Ending is how the run of a child ended.
type Ending uint8

// Endings.
const (
	Returned Ending = iota
	Raised
	Stopped
)

// An operation is what is done on an object of the other side: one of its special methods, or
// one of the others here.
type operation int16

const (
	opAttr operation = -1 - iota
	opDir
	opExec
	opEval
	opImport
	opGrant
	opGrantFixed
	opNamespace
)

// visiting is the state of a visit.
type visiting struct {
	l       *link
	number  int64
	machine vm.Visit
	breach  int // how often the child had broken a limit when it began
	asked   *question
	fuel    int64 // that the parent had used when it began to do what the child asked for
	over    bool
}

// Refs implements object.FrameState: the visit's frame holds the proxy or the Interp.
func (*visiting) Refs(func(*value)) {}

// Size implements object.FrameState.
func (*visiting) Size() int64 { return 32 }

// Clone implements object.FrameState.
func (v *visiting) Clone() object.FrameState { c := *v; return &c }

// Dropped ends a visit whose parent goes on elsewhere.
func (v *visiting) Dropped() {
	v.leave()
	v.l.text = nil
}

func (v *visiting) leave() {
	if v.over {
		return
	}
	v.over = true
	if v.breach == v.l.breaches { // else all visits ended there
		v.done()
		v.l.inside--
		delete(v.l.incoming, v.number)
		v.l.run.Leave(v.machine)
	}
}

// done forgets what the child has asked for.
func (v *visiting) done() {
	if v.asked != nil && v.asked.fixed {
		v.l.fixed--
	}
	v.asked = nil
}

// A question is the state of what a child asks of its parent. Refs are the child's: the reply is
// the parent's until the child takes it.
type question struct {
	l *link
	request
	answered bool
	reply    reply
}

// Refs implements object.FrameState.
func (a *question) Refs(visit func(*value)) {
	for i := range a.args {
		visit(&a.args[i])
	}
	if a.kw.P != nil {
		visit(&a.kw)
	}
}

// Size implements object.FrameState.
func (a *question) Size() int64 { return 160 + 16*int64(len(a.args)) }

// Clone implements object.FrameState.
func (a *question) Clone() object.FrameState { c := *a; return &c }

// Dropped forgets what nobody waits for any more.
func (a *question) Dropped() {
	a.l.questions = slices.DeleteFunc(a.l.questions, func(x *question) bool { return x == a })
}

// operate is an operation on a remote proxy's object.
func (l *link) operate(t *thread, f *frame, p *proxy, op operation, name value, args []value, kw value) action {
	if op == opAttr {
		args = []value{name}
	}
	r := request{op, p.far.target, args, kw, p.far.fixed}
	if p.gate == l.gates[inChild] {
		return l.ask(t, f, r)
	}
	return l.visited(t, f, r)
}

// The steps of a visit.
const (
	vBegin = iota
	vRun
	vAsked   // the child asks for something
	vDone    // it was done
	vWritten // text of the child's was passed on
	vEnd
)

// visited has an operation done in the child. PC are the steps above.
func (l *link) visited(t *thread, f *frame, r request) action {
	if f.Caught() != nil && f.PC != vDone { // raised here, or by the parent's stream, which is its own to know
		if v, ok := f.State.(*visiting); ok {
			v.leave()
		}
		return t.Reraise(f)
	}
	if f.PC == vBegin {
		if err := l.enter(t, f, r); err != nil {
			return t.Fail(err)
		}
		f.PC = vRun
		f.Commit(t)
	}
	v := f.State.(*visiting)
	if f.PC == vWritten {
		l.text = append(l.text[:0], l.text[1:]...)
		f.PC = int(f.M)
		f.Commit(t)
	}
	for {
		if err := l.admitted(t); err != nil {
			if err != meter.ErrStop {
				v.leave()
			}
			return t.Fail(err)
		}
		if len(l.text) > 0 && f.PC != vDone {
			return l.passOn(t, f)
		}
		if l.broken != "" {
			v.leave()
			return t.Fail(l.breach(t))
		}
		switch f.PC {
		case vRun:
			if err := l.goOn(t, f); err != nil {
				return t.Fail(err)
			}
			f.Commit(t)
			if f.PC == vRun {
				return object.Again // so that the parent's cancellation is seen
			}
		case vAsked:
			if act := l.perform(t, f, v); act != done {
				return act
			}
		case vDone:
			l.answered(t, f, v)
			f.PC = vRun
			f.Commit(t)
		case vEnd:
			return l.ended(t, f, v)
		}
	}
}

// enter begins a visit.
func (l *link) enter(t *thread, f *frame, r request) error {
	l.look()
	switch {
	case l.broken != "":
		return l.breach(t)
	case l.inside > 0 && l.thread != t.Sched().Ident():
		return t.Raise(object.RuntimeErrorType, "another thread is at work in the interpreter")
	}
	if err := t.Charge(4, 64); err != nil {
		return err
	}
	l.begun++
	at, err := l.run.Enter(enterRow, object.Int(int64(r.op)), orNone(r.target), object.Int(l.begun))
	if err != nil {
		return t.Raise(object.RecursionErrorType, "too few frames are left in the interpreter")
	}
	if l.incoming == nil {
		l.incoming = map[int64]*request{}
	}
	r.fixed = r.op == opGrantFixed || l.fixed > 0
	l.incoming[l.begun] = &r // a thread of the child's may go first, and begin another visit
	l.inside++
	l.thread = t.Sched().Ident()
	f.State = &visiting{l: l, number: l.begun, machine: at, breach: l.breaches}
	return nil
}

func orNone(v value) value {
	if v.P == nil {
		return object.None
	}
	return v
}

// goOn lets the child run, and says in f.PC what follows.
func (l *link) goOn(t *thread, f *frame) error {
	if l.remaining() <= 0 {
		l.broke("fuel")
		return nil
	}
	c := l.run.Thread()
	used := c.Meter.Used()
	paid, all, err := l.grant(t)
	if err != nil {
		return err
	}
	c.S.Write, c.S.Poll = l.write, t.S.Poll
	c.S.TimeLeft, c.S.Foresaw = t.S.TimeLeft, false
	out, how, err := l.run.Run()
	c.S.Poll, c.S.TimeLeft = nil, nil
	l.settle(t, paid)
	l.need = 0
	switch {
	case err != nil:
		l.broke(brokenChild)
	case how == Returned:
		l.result, f.PC = reply{value: out}, vEnd
	case how == Raised:
		l.result, f.PC = reply{raised: l.run.Uncaught()}, vEnd
	case c.Meter.Why == meter.Outside:
		f.PC = vAsked
	case c.Meter.Why == meter.Fuel && !all:
		l.need = c.Meter.NeedFuel
		if c.Meter.Used() == used { // it needs more than it has said
			l.need = max(l.need, 2*paid)
		}
	case c.Meter.Why == meter.Cancelled || c.Meter.Why == meter.Paused || c.Meter.Why == meter.Shared:
		t.Meter.Halt(c.Meter.Why)
		t.S.Foresaw = c.S.Foresaw
		f.Commit(t) // it goes on there
		return meter.ErrStop
	default:
		l.broke(c.Meter.Why.String())
	}
	return nil
}

// broke ends all that goes on in a child that has broken a limit: none of its frames runs
// again.
func (l *link) broke(what string) {
	l.broken = what
	l.breaches++
	l.inside, l.fixed = 0, 0
	l.run.Abandon()
	l.asked, l.questions, l.incoming, l.result = nil, nil, nil, reply{}
}

// breach is the error that a child has broken a limit.
func (l *link) breach(t *thread) error {
	text := l.broken
	if text == brokenOff {
		return l.source.Revoked(t)
	}
	if text != brokenChild {
		text += " is used up: refill() lets the interpreter go on with something else"
	}
	return t.Raise(object.LimitErrorType, "%s", text)
}

// What ends a child for good.
const (
	brokenChild = "the interpreter failed"
	brokenOff   = "revoked"
)

// write takes text that the child writes to a standard stream.
func (l *link) write(fd int, text string) error {
	if l.streams[fd].P == nil {
		if fd == 1 {
			return object.ErrNoOutput
		}
		return nil
	}
	if n := int64(len(text)); l.source != nil && !l.source.Output(n) {
		return l.run.Thread().Meter.StopOutput(n)
	}
	l.text = append(l.text, output{fd, text})
	return nil
}

// passOn writes the first text that waits to the parent's object.
func (l *link) passOn(t *thread, f *frame) action {
	text, err := t.NewText(l.text[0].text)
	if err != nil {
		return t.Fail(err)
	}
	f.M, f.PC = int64(f.PC), vWritten
	if act := t.PushRow(f, methodRow, l.streams[l.text[0].fd], object.Ref(object.Intern("write")), text); act != done {
		return act
	}
	return object.Again
}

// perform begins what the child asks for.
func (l *link) perform(t *thread, f *frame, v *visiting) action {
	r := l.asked
	v.fuel = t.Meter.Used()
	all := append([]value{orMissing(r.kw)}, r.args...)
	all, err := l.to(inParent).all(t, all...)
	if err != nil {
		return t.Fail(err)
	}
	f.PC, v.asked = vDone, r
	if r.fixed {
		l.fixed++
	}
	return t.PushRow(f, performRow, object.Int(int64(r.op)), r.target, all[0], object.NewTuple(all[1:]))
}

func orMissing(v value) value {
	if v.P == nil {
		return object.Missing
	}
	return v
}

// answered keeps what the parent did for the child until the child takes it.
func (l *link) answered(t *thread, f *frame, v *visiting) {
	a := v.asked
	a.answered, a.reply = true, reply{value: f.In}
	if f.Caught() != nil {
		a.reply = reply{raised: f.Exc}
		f.Exc = value{}
	}
	v.done()
	l.calledBack(t.Meter.Used() - v.fuel)
}

// ended takes the result of a visit across.
func (l *link) ended(t *thread, f *frame, v *visiting) action {
	r := l.result
	if r.raised.P != nil {
		e, err := l.to(inParent).exception(t, r.raised)
		if err != nil {
			return t.Fail(err)
		}
		l.result = reply{}
		v.leave()
		return t.Fail(t.Throw(e))
	}
	pair := object.As[object.Tuple](r.value).Items
	out, err := l.to(inParent).result(t, pair)
	if err != nil {
		return t.Fail(err)
	}
	l.result = reply{}
	v.leave()
	return finish(t, f, pair[0] == theEnd, out)
}

// The flags of a result: an item, the end of an iteration, an object that is shown though it
// is plain data.
var (
	anItem  = object.False
	theEnd  = object.True
	asProxy = object.None
)

func (c *carriage) result(t *thread, pair []value) (value, error) {
	if pair[0] == asProxy {
		return c.show(t, pair[1])
	}
	return c.one(t, pair[1])
}

func finish(t *thread, f *frame, ended bool, out value) action {
	if ended {
		t.Eval.SetGenResult(out)
		out = value{}
	}
	f.Out = out
	return done
}

// exception is what stands on a side for an exception of the other: it tells its class's name.
func (c *carriage) exception(t *thread, v value) (*object.Exception, error) {
	typ := v.Type()
	name := typ.Name
	if typ.Module != "builtins" {
		name = typ.Module + "." + name
	}
	if err := t.Charge(1, object.StrSize(len(name), 1)+object.DictSize); err != nil {
		return nil, err
	}
	x, err := c.one(t, v)
	if err != nil {
		return nil, err
	}
	_, _, err = t.SetAttrFast(x, object.Intern("remote_type"), object.NewStr(name))
	return object.As[object.Exception](x), err
}

// ask has an operation done in the parent. PC 1 has the reply.
func (l *link) ask(t *thread, f *frame, r request) action {
	if f.Caught() != nil {
		return t.Reraise(f)
	}
	if f.PC == 0 {
		if err := t.Charge(4, 64); err != nil {
			return t.Fail(err)
		}
		r.args = append([]value(nil), r.args...)
		l.asked = &question{l: l, request: r}
		l.questions = append(l.questions, l.asked)
		f.State, f.PC = l.asked, 1
		f.Commit(t)
		t.Meter.Halt(meter.Outside)
		return object.Stop
	}
	a := f.State.(*question)
	if !a.answered {
		return t.Fail(t.Raise(object.SystemErrorType, "nobody has answered"))
	}
	if a.reply.raised.P != nil {
		e, err := l.toChild(a.fixed).exception(t, a.reply.raised)
		if err != nil {
			return t.Fail(err)
		}
		a.Dropped()
		return t.Fail(t.Throw(e))
	}
	pair := object.As[object.Tuple](a.reply.value).Items
	out, err := l.toChild(a.fixed).result(t, pair)
	if err != nil {
		return t.Fail(err)
	}
	a.Dropped()
	return finish(t, f, pair[0] == theEnd, out)
}

// enterRow is what a visit runs in the child. Vals are the operation, its target and the number
// of the visit; then the keywords and the arguments.
var enterRow = object.RegisterRow(&row{Name: "enter", Sig: "(operation, target, number, /)", Step: func(t *thread, f *frame) action {
	l := t.S.Main.Kept(linkKey).(*link)
	if f.PC == 0 {
		number := f.Vals[2].Int()
		r := l.incoming[number]
		all, err := l.toChild(r.fixed).all(t, append([]value{orMissing(r.kw)}, r.args...)...)
		if err != nil {
			return t.Fail(err)
		}
		delete(l.incoming, number)
		f.Vals = append(f.Vals[:2], all[0], object.NewTuple(all[1:]))
		f.PC = 1
		f.Commit(t)
	}
	if f.PC == 1 {
		f.PC = 2
		if act := t.PushRow(f, performRow, f.Vals...); act != done {
			return act
		}
	}
	f.Out = f.In
	return done
}})
