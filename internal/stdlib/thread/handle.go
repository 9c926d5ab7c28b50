// This file defines _ThreadHandle: what threading waits for when it waits for a thread.

package thread

import (
	"slices"
	"strconv"

	"github.com/adderlang/adder/internal/object"
)

// States of a handle.
const (
	notStarted = iota
	running
	done
)

// A handle stands for one thread.
type handle struct {
	object.Header
	state int
	ident int64
	green *object.Green // nil before it starts
	line  *object.WaitLine
}

const handleSize = 96

func asHandle(v value) *handle { return object.As[handle](v) }

var handleType = object.Declare("_thread._ThreadHandle", object.KindOther, object.ObjectType, object.Flagged(object.FlagWeakref))

func init() {
	handleType.Define("_ThreadHandle()\n--\n\nA thread that can be waited for.",
		object.LayoutOf(nil, func(h *handle) int64 { return handleSize + h.line.Size() }), []row{
			constructor("__new__", "(cls, /)", "Make a handle of no thread yet.", func(t *thread, args []value) (value, error) {
				if _, err := t.NewClass(handleType, args[0]); err != nil {
					return value{}, err
				}
				if err := t.Charge(0, handleSize); err != nil {
					return value{}, err
				}
				return object.Ref(object.Alloc[handle](t, handleType)), nil
			}),
			{Name: "ident", Kind: object.Getter, Rights: noRights, Charge: object.Constant, Doc: "The number of the thread, 0 before it starts.",
				Fast: func(t *thread, args []value) (value, error) { return object.Int(asHandle(args[0]).ident), nil }},
			steps("join", "($self, timeout=None, /)", "", "Wait until the thread has ended, at most so many seconds.", true, join),
			quick("is_done", "($self, /)", "", "Whether the thread has ended.", func(t *thread, args []value) (value, error) {
				return object.Bool(asHandle(args[0]).isDone()), nil
			}),
			quick("_set_done", "($self, /)", "", "Say that the thread has ended.", func(t *thread, args []value) (value, error) {
				h := asHandle(args[0])
				if h.state == notStarted {
					return value{}, t.Raise(object.RuntimeErrorType, "thread not started")
				}
				h.over(t)
				return object.None, nil
			}),
			quick("__repr__", "($self, /)", "", "The handle as text.", func(t *thread, args []value) (value, error) {
				if err := t.Charge(0, object.StrSize(60, 1)); err != nil {
					return value{}, err
				}
				return object.NewStr("<_thread._ThreadHandle object: ident=" + strconv.FormatInt(asHandle(args[0]).ident, 10) + ">"), nil
			}),
		})
}

// isDone tells whether the thread has ended, or was dropped with a run of the host's.
func (h *handle) isDone() bool { return h.state == done || h.green != nil && h.green.Over }

// over ends what the handle stands for.
func (h *handle) over(t *thread) {
	h.state = done
	t.Meter.Owe(int64(len(waitedFor(t).list)/64), 0)
	waitedFor(t).remove(h)
	h.line.GrantAll(t)
}

// makeHandle makes a handle of a thread that runs.
func makeHandle(t *thread, args []value) (value, error) {
	if err := t.Charge(0, handleSize); err != nil {
		return value{}, err
	}
	h := object.Alloc[handle](t, handleType)
	h.state, h.ident = running, args[0].Int()
	if t.Sched().Ident() == h.ident {
		h.green = t.Sched().Green()
	}
	return object.Ref(h), nil
}

// join waits for the end of a thread. PC 1 has the seconds, 2 waits.
func join(t *thread, f *nframe) action {
	h := asHandle(f.Vals[0])
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			if f.Vals[1].IsNone() {
				f.In = object.Float(-1)
			} else if k := f.Vals[1].Kind(); k != object.KindInt && k != object.KindFloat && f.Vals[1].Type().Special(object.SpIndex).P == nil {
				return t.Fail(t.TypeError("'%s' object cannot be interpreted as an integer or float", f.Vals[1].Type().Name))
			} else if act := t.FloatOp(f, f.Vals[1]); act != object.Done {
				return act
			}
		case 1:
			if f.Exc.P != nil {
				return t.Reraise(f)
			}
			s := f.In.FloatOf()
			if err := checkTimeout(t, s); err != nil {
				return t.Fail(err)
			}
			switch {
			case h.state == notStarted:
				return t.Fail(t.Raise(object.RuntimeErrorType, "thread not started"))
			case h.isDone():
				f.Out = object.None
				return object.Done
			case h.ident == t.Sched().Ident():
				return t.Fail(t.Raise(object.RuntimeErrorType, "Cannot join current thread"))
			}
			f.PC = 2
			if err := t.BeginWait(f, &h.line, s >= 0, s); err != nil {
				return t.Fail(err)
			}
		case 2:
			if act := t.WaitOp(f); act != object.Done {
				return act
			}
			f.Out = object.None
			return object.Done
		}
	}
}

// checkTimeout refuses times that nobody can wait for. Below 0 there is no limit.
func checkTimeout(t *thread, s float64) error {
	switch {
	case s != s:
		return t.ValueError("Invalid value NaN (not a number)")
	case s > timeoutMax:
		return t.OverflowError("timeout value is too large")
	}
	return nil
}

// handles are the threads that the end of the program waits for, and what else the module
// remembers.
type handles struct {
	list      []*handle
	stackSize int64
}

func (s *handles) add(h *handle) { s.list = append(s.list, h) }

func (s *handles) remove(h *handle) {
	if i := slices.Index(s.list, h); i >= 0 {
		s.list = slices.Delete(s.list, i, i+1)
	}
}

// Refs visits the handles for the census.
func (s *handles) Refs(visit func(*value)) {
	for i := range s.list {
		v := object.Ref(s.list[i])
		visit(&v)
	}
}

func waitedFor(t *thread) *handles {
	s, _ := t.S.Kept("_thread").(*handles)
	if s == nil {
		s = &handles{}
		t.S.Keep("_thread", s)
	}
	return s
}

// shutdown waits for one handle after the other. PC 1 waits.
func shutdown(t *thread, f *nframe) action {
	for {
		switch f.PC {
		case 0:
			s := waitedFor(t)
			f.Out = object.None
			i := 0
			for i < len(s.list) && (s.list[i].ident == t.Sched().Ident() || s.list[i].isDone()) {
				i++
			}
			if i == len(s.list) {
				return object.Done
			}
			f.PC = 1
			if err := t.BeginWait(f, &s.list[i].line, false, 0); err != nil {
				return t.Fail(err)
			}
		case 1:
			if act := t.WaitOp(f); act != object.Done {
				return act
			}
			f.PC = 0
		}
	}
}
