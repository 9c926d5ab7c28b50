// This file defines gates: the rules that stand between a proxy's holder and its target,
// and whether they still let anything through.

package ocap

import "github.com/adderlang/adder/internal/object"

// A gateKind is what a proxy is for.
type gateKind uint8

const (
	caretakerGate gateKind = iota
	facetGate
	iterGate
	readGate
	limitGate
	logGate
	approvalGate
	membraneGate
	remoteGate
)

// gateTexts is the repr of proxies, which tells no more than what they are for.
var gateTexts = [...]value{
	caretakerGate: intern("<caretaker>"), facetGate: intern("<facet>"), iterGate: intern("<iterator>"),
	readGate: intern("<read-only view>"), limitGate: intern("<limited proxy>"), logGate: intern("<logged proxy>"),
	approvalGate: intern("<approved proxy>"), membraneGate: intern("<membrane proxy>"),
	remoteGate: intern("<remote proxy>"),
}

func intern(s string) value { return object.Ref(object.Intern(s)) }

var gateType = object.Declare("gate", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew), object.InModule("adder"))

// A gate is shared by all proxies of one call of caretaker, facet, ….
type gate struct {
	object.Header
	kind    gateKind
	revoked bool

	names  *object.Dict // of facets: the attributes that may be read
	sink   value        // of logs and approvals: whom to call; of limits by time: the clock
	asks   bool         // guest code is asked before an operation
	calls  int64        // of limits: calls, bytes and calls in this second that are left; -1: no such limit
	bytes  int64
	rate   int64
	left   int64
	since  float64
	across *membrane // of membranes
	inner  bool      // of membranes: its proxies stand for what is inside
	link   *link     // of proxies for objects of another interpreter
}

const gateSize = 160

func init() {
	gateType.Define("What stands between a proxy and its target.", &object.Layout{
		Refs: func(v value, visit func(*value)) {
			g := object.As[gate](v)
			object.VisitDict(g.names, visit)
			if g.sink.P != nil {
				visit(&g.sink)
			}
			if g.across != nil {
				m := object.Ref(g.across)
				visit(&m)
			}
			if g.link != nil && g.link.gates[inParent] == g {
				owner := object.Ref(g.link.owner)
				visit(&owner)
			}
		},
		Size: func(value) int64 { return gateSize },
		Go:   object.GoOf[gate](),
	}, []row{})
}

// newGate makes a gate; the caller has charged gateSize.
func newGate(kind gateKind) *gate {
	return &gate{Header: object.Header{Type: gateType}, kind: kind, calls: -1, bytes: -1, rate: -1}
}

// alive refuses operations through a gate that was shut.
func (g *gate) alive(t *thread) error {
	if g.revoked || g.across != nil && g.across.revoked {
		return t.Raise(object.CapabilityErrorType, "the %s was revoked", gateNouns[g.kind])
	}
	return nil
}

var gateNouns = [...]string{
	caretakerGate: "reference", facetGate: "facet", iterGate: "iterator", readGate: "view",
	limitGate: "reference", logGate: "reference", approvalGate: "reference", membraneGate: "membrane",
	remoteGate: "interpreter",
}

// admit asks whether an operation may begin: f.In is the answer, which admitted reads.
func (g *gate) admit(t *thread, f *frame, name value, args []value, kw value) action {
	switch {
	case g.kind == limitGate && g.sink.P != nil:
		return t.PushRow(f, clockRow, g.sink)
	case g.sink.P == nil:
		f.In = object.True
		return done
	}
	if kw.IsMissing() {
		if err := t.Charge(0, object.DictSize); err != nil {
			return t.Fail(err)
		}
		kw = object.Ref(object.NewDict())
	}
	if err := t.Charge(0, object.TupleSize(len(args))); err != nil {
		return t.Fail(err)
	}
	return t.CallValue(f, g.sink, name, object.TupleOf(args), kw)
}

// admitted begins an operation, or refuses it.
func (g *gate) admitted(t *thread, answer, name value, args []value) error {
	if err := g.alive(t); err != nil {
		return err
	}
	switch g.kind {
	case approvalGate:
		if answer != object.True {
			return t.Raise(object.CapabilityErrorType, "%s was not approved", object.As[object.Str](name).Go())
		}
	case limitGate:
		return g.spend(t, answer, args)
	}
	return nil
}

// spend takes a call and the bytes of its arguments from what is left. Nothing is taken if
// anything is used up.
func (g *gate) spend(t *thread, now value, args []value) error {
	if g.calls == 0 {
		return t.Raise(object.CapabilityErrorType, "the limit of calls is used up")
	}
	n := int64(0)
	for _, v := range args {
		n += bytesIn(v)
	}
	if g.bytes >= 0 && n > g.bytes {
		return t.Raise(object.CapabilityErrorType, "the limit of bytes is used up")
	}
	if g.rate >= 0 {
		if at := now.FloatOf(); at >= g.since+1 || at < g.since {
			g.since, g.left = at, g.rate
		}
		if g.left == 0 {
			return t.Raise(object.CapabilityErrorType, "the limit of %d calls a second is used up", g.rate)
		}
		g.left--
	}
	if g.calls > 0 {
		g.calls--
	}
	if g.bytes > 0 {
		g.bytes -= n
	}
	return nil
}

// received takes the bytes of a result from what is left; what does not fit is withheld.
func (g *gate) received(t *thread, v value) error {
	if g.kind != limitGate || g.bytes < 0 {
		return nil
	}
	n := bytesIn(v)
	if n > g.bytes {
		g.bytes = 0
		return t.Raise(object.CapabilityErrorType, "the limit of bytes is used up")
	}
	g.bytes -= n
	return nil
}

// bytesIn is the size of text and bytes.
func bytesIn(v value) int64 {
	switch v.Kind() {
	case object.KindStr:
		return int64(object.As[object.Str](v).Len())
	case object.KindBytes:
		return int64(len(object.As[object.Bytes](v).B))
	case object.KindByteArray:
		return int64(len(object.As[object.ByteArray](v).B))
	}
	return 0
}

// clockRow reads a clock, as a float.
var clockRow = object.RegisterRow(&row{Name: "clock", Sig: "(clock, /)", Step: func(t *thread, f *frame) action {
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.GetAttrOp(f, f.Vals[0], object.Intern("monotonic")); act != done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		if act := t.CallValue(f, f.In); act != done {
			return act
		}
		fallthrough
	case 2:
		f.PC = 3
		if act := t.FloatOp(f, f.In); act != done {
			return act
		}
	}
	f.Out = f.In
	return done
}})
