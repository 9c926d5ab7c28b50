// This file defines tracebacks as Python sees them: husks that show positions.

package object

// A TraceNode is one traceback object: an entry and the next inner one.
type TraceNode struct {
	Header
	Entry TraceEntry
	Next  *TraceNode
}

const traceNodeSize = 80

func init() {
	node := func(v Value) *TraceNode { return As[TraceNode](v) }
	TracebackType.Flags |= FlagNoNew
	TracebackType.Define("A place an exception passed, and the ones further in.", &Layout{
		Refs: func(v Value, visit func(*Value)) {
			n := node(v)
			visitRef(&n.Next, visit)
			visitRef(&n.Entry.Ns, visit)
			if n.Entry.Self.P != nil {
				visit(&n.Entry.Self)
			}
		},
		Size: func(Value) int64 { return traceNodeSize },
		Go:   GoOf[TraceNode](),
	}, []Row{
		{Name: "__dir__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if err := t.Charge(0, 128); err != nil {
				return Value{}, err
			}
			return Ref(NewList([]Value{Ref(Intern("tb_frame")), Ref(Intern("tb_next")), Ref(Intern("tb_lasti")), Ref(Intern("tb_lineno"))})), nil
		}, Doc: "Names of the attributes."},
		{Name: "tb_frame", Kind: Getter, Inside: true, Rights: NoRights, Charge: Constant, Params: "member", Fast: func(t *Thread, args []Value) (Value, error) {
			if err := t.Charge(0, 64); err != nil {
				return Value{}, err
			}
			return Ref(&FrameHusk{Header: Header{Type: FrameType}, Entry: node(args[0]).Entry}), nil
		}, Doc: "A husk of the frame."},
		{Name: "tb_lasti", Kind: Getter, Inside: true, Rights: NoRights, Charge: Constant, Params: "member", Fast: func(t *Thread, args []Value) (Value, error) {
			return Int(int64(node(args[0]).Entry.PC)), nil
		}, Doc: "The number of the instruction."},
		{Name: "tb_lineno", Kind: Getter, Inside: true, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			return Int(int64(node(args[0]).Entry.Line())), nil
		}, Doc: "The line."},
		{Name: "tb_next", Kind: Getter, Inside: true, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if n := node(args[0]).Next; n != nil {
				return t.ownFrames(Ref(n)), nil
			}
			return None, nil
		}, Set: setTbNext, Doc: "The next place further in."},
	})
}

func setTbNext(t *Thread, args []Value) (Value, error) {
	n := As[TraceNode](args[0])
	if args[1].IsNone() {
		n.Next = nil
		return None, nil
	}
	if args[1].Type() != TracebackType {
		return Value{}, t.TypeError("expected traceback object, got '%s'", args[1].Type().Name)
	}
	steps := 0
	for c := As[TraceNode](args[1]); c != nil; c = c.Next {
		if c == n {
			return Value{}, t.ValueError("traceback loop detected")
		}
		if steps++; steps%256 == 0 {
			if err := t.Charge(256/16, 0); err != nil {
				return Value{}, err
			}
		}
	}
	n.Next = As[TraceNode](args[1])
	return None, nil
}

// TracebackOf is an exception's __traceback__. What the unwinder gathered becomes
// nodes, once: the places it adds later stand before them. The cost is owed.
func (t *Thread) TracebackOf(e *Exception) Value {
	if e.Trace != nil && len(e.Trace.Entries) > 0 {
		var next *TraceNode
		if e.TraceSet.P != nil && !e.TraceSet.IsNone() {
			next = As[TraceNode](e.TraceSet)
		}
		for _, entry := range e.Trace.Entries { // innermost first
			next = &TraceNode{Header: Header{Type: TracebackType}, Entry: entry, Next: next}
		}
		t.Meter.Owe(int64(len(e.Trace.Entries)/2), traceNodeSize*int64(len(e.Trace.Entries)))
		e.TraceSet = Ref(next)
		e.Trace = nil
	}
	if e.TraceSet.P == nil {
		return None
	}
	return e.TraceSet
}

// ShownTraceback is what the acting compartment sees as e.__traceback__: nothing of another's
// exception, and of its own the frames that are its own.
func (t *Thread) ShownTraceback(e *Exception) Value {
	if t.foreign(Ref(e)) {
		return None
	}
	return t.ownFrames(t.TracebackOf(e))
}

// ownFrames is a traceback from the first frame on that the acting compartment may see.
func (t *Thread) ownFrames(tb Value) Value {
	for passed := 0; t.S.Several() && !tb.IsNone(); passed++ {
		n := As[TraceNode](tb)
		if n.Entry.Comp == nil || t.Comp.covers(n.Entry.Comp) {
			break
		}
		if passed%16 == 15 {
			t.Meter.Owe(1, 0)
		}
		tb = None
		if n.Next != nil {
			tb = Ref(n.Next)
		}
	}
	return tb
}

// SetTraceback is e.__traceback__ = tb; None forgets it.
func (t *Thread) SetTraceback(e *Exception, tb Value) error {
	if !tb.IsNone() && tb.Type() != TracebackType {
		return t.TypeError("__traceback__ must be a traceback or None")
	}
	e.Trace = nil
	e.TraceSet = tb
	return nil
}

// TraceEntries lists the places of an exception, outermost first.
func (e *Exception) TraceEntries() []TraceEntry {
	var out []TraceEntry
	if e.Trace != nil {
		for i := len(e.Trace.Entries) - 1; i >= 0; i-- {
			out = append(out, e.Trace.Entries[i])
		}
	}
	if e.TraceSet.P != nil && !e.TraceSet.IsNone() {
		for n := As[TraceNode](e.TraceSet); n != nil; n = n.Next {
			out = append(out, n.Entry)
		}
	}
	return out
}
