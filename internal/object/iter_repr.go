// This file defines the repr of containers: a native frame per level, the text in a
// builder, and the list of containers in progress that makes a container inside itself
// show as dots.

package object

import (
	"slices"
	"strconv"

	"github.com/adderlang/adder/internal/meter"
)

// A ReprSet holds the containers whose repr a thread makes, outermost first.
type ReprSet struct {
	list []Value
	at   map[Value]bool `clone:"zero"` // the same, once there are more than reprsSearched; nil: to be made
}

// reprsSearched is how many containers in progress are looked through one by one: a list
// 10,000 deep took 3 µs a unit of fuel while all were.
const reprsSearched = 32

// has tells whether the repr of a container is in progress.
func (s *ReprSet) has(v Value) bool {
	if len(s.list) <= reprsSearched {
		return slices.Contains(s.list, v)
	}
	if s.at == nil {
		s.at = make(map[Value]bool, 2*len(s.list))
		for _, w := range s.list {
			s.at[w] = true
		}
	}
	return s.at[v]
}

// ReprEnter notes that the repr of a container begins; false: it is in progress already.
func (t *Thread) ReprEnter(v Value) bool {
	s := &t.S.Reprs
	if s.has(v) {
		return false
	}
	s.list = append(s.list, v)
	if s.at != nil {
		s.at[v] = true
	}
	return true
}

// ReprLeave ends what ReprEnter began: mostly the last.
func (t *Thread) ReprLeave(v Value) {
	s := &t.S.Reprs
	for i := len(s.list) - 1; i >= 0; i-- {
		if s.list[i] == v {
			s.list = slices.Delete(s.list, i, i+1)
			break
		}
	}
	if delete(s.at, v); len(s.list) <= reprsSearched {
		s.at = nil
	}
}

// A reprState is the text of a repr in progress.
type reprState struct{ b StrBuilder }

// text is what is written so far.
func (s *reprState) text() *StrBuilder { return &s.b }

// Refs visits nothing.
func (*reprState) Refs(func(*Value)) {}

// Size is the builder's buffer.
func (s *reprState) Size() int64 { return 64 + int64(cap(s.b.b)) }

// Clone copies the text.
func (s *reprState) Clone() FrameState {
	c := *s
	c.b.b = append([]byte(nil), s.b.b...)
	return &c
}

// reprExact writes the repr of a value that has a short one known here.
func (s *reprState) reprExact(v Value) bool {
	switch {
	case v.IsInt():
		var buf [20]byte
		s.b.WriteASCII(string(strconv.AppendInt(buf[:0], v.Int(), 10)))
	case v.IsNone():
		s.b.WriteASCII("None")
	case v == True:
		s.b.WriteASCII("True")
	case v == False:
		s.b.WriteASCII("False")
	default:
		return false
	}
	return true
}

// reprEnd makes the str of what was written.
func (t *Thread) reprEnd(f *NFrame) Action {
	if err := t.Charge(0, 64); err != nil {
		return t.Fail(err)
	}
	f.Out = Ref(f.State.(*reprState).b.Str())
	return Done
}

// reprStart prepares a frame for reprLoop.
func (t *Thread) reprStart(f *NFrame) error {
	if err := t.Charge(0, 128); err != nil {
		return err
	}
	f.State = &reprState{}
	f.Vals = append(f.Vals[:1], None, None)
	f.PC = 1
	f.Commit(t)
	return nil
}

// guardedRepr runs the steps of a container's repr between ReprEnter and ReprLeave.
// self is what a container inside itself shows.
func (t *Thread) guardedRepr(f *NFrame, self string, steps func(t *Thread, f *NFrame) Action) Action {
	v := f.Vals[0]
	if f.PC == 0 {
		if t.S.Reprs.has(v) {
			f.Out = NewStr(self)
			return Done
		}
		if err := t.reprStart(f); err != nil {
			return t.Fail(err)
		}
		t.ReprEnter(v)
	}
	act := Raise
	if f.Exc.P != nil {
		t.Exc = As[Exception](f.Exc)
	} else {
		act = steps(t, f)
	}
	if act == Done || act == Raise {
		t.ReprLeave(v)
	}
	return act
}

// seqReprStep is the repr of list and tuple. PC 1 begins an item, 2 has its repr.
func seqReprStep(t *Thread, f *NFrame) Action {
	if seqLen(f.Vals[0]) == 0 && f.PC == 0 {
		f.Out = Ref(Intern("[]"))
		if f.Vals[0].Kind() == KindTuple {
			f.Out = Ref(Intern("()"))
		}
		return Done
	}
	if f.Vals[0].Kind() == KindTuple {
		return t.guardedRepr(f, "(...)", seqRepr)
	}
	return t.guardedRepr(f, "[...]", seqRepr)
}

func seqRepr(t *Thread, f *NFrame) Action { return t.reprLoop(f, seqReprNext) }

func seqReprNext(f *NFrame) (v Value, text string, more bool) {
	seq, i := f.Vals[0], int(f.N)
	list := seq.Kind() == KindList
	switch {
	case i < seqLen(seq):
		v, more = seqAt(seq, i), true
		switch {
		case i > 0:
			text = ", "
		case list:
			text = "["
		default:
			text = "("
		}
	case list && i == 0: // emptied since
		text = "[]"
	case list:
		text = "]"
	case i == 1:
		text = ",)"
	default:
		text = ")"
	}
	return v, text, more
}

// reprLoop writes the items of a container. next gives item number f.N and the text
// before it, or the text after all. It may keep its position in f.M and f.Vals[2].
// PC 1 begins an item, 2 has written what stands before it, 3 has its repr, 4 ends.
func (t *Thread) reprLoop(f *NFrame, next func(f *NFrame) (v Value, text string, more bool)) Action {
	s := f.State.(*reprState)
	for {
		switch f.PC {
		case 1:
			if err := t.Charge(half(f.N), 24); err != nil {
				return t.Fail(err)
			}
			v, text, more := next(f)
			s.b.WriteASCII(text)
			if f.Vals[1], f.PC = v, 2; !more {
				f.PC = 4
			}
			f.Commit(t)
		case 2:
			f.PC = 3
			if s.reprExact(f.Vals[1]) {
				f.In = Ref(emptyStr)
			} else if act := t.ReprOp(f, f.Vals[1]); act != Done {
				return act
			}
			f.Commit(t)
		case 3:
			x := As[Str](f.In)
			w := max(int64(s.b.width), int64(x.width))
			if err := t.Charge(meter.PerUnit(int64(x.Len()), 64), 2*w*int64(x.Len())); err != nil {
				return t.Fail(err)
			}
			s.b.WriteStr(x)
			f.N++
			f.PC = 1
			f.Commit(t)
			if f.N&1023 == 0 {
				return Again
			}
		default:
			return t.reprEnd(f)
		}
	}
}
