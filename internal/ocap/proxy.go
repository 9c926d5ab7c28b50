// This file defines Proxy: the one type of all that stands in front of another object.
// What it lets through is its gate's to say; its class has the special methods that it
// lets through (class.go).

package ocap

import (
	"strings"

	"github.com/adderlang/adder/internal/object"
)

// proxyType has no constructor: only the classes of class.go are derived from it.
var proxyType = object.Declare("Proxy", object.KindOther, object.ObjectType, object.Flagged(object.FlagBase|object.FlagNoNew|object.FlagWeakref), object.InModule("adder"))

// A proxy stands for target. One that was read from another as a callable attribute has
// the name it was read by and is called of that other one; if it is a method, target is
// the function, and called with the target of the other one.
type proxy struct {
	object.Header
	gate   *gate
	target value
	name   value
	of     *proxy
	method bool
	recent *proxy // the member read last: a loop that calls a method makes one
	hash   value  // of membranes: fixed at the first use
	far    *entry // of remote ones, whose target is None: what they stand for
}

const proxySize = 112

var proxies = family{base: proxyType}

// The special methods that no proxy passes on: they act on classes, on the making of
// objects or on the insides of one, or the base type answers them.
var unproxied = map[object.Special]bool{
	object.SpNew: true, object.SpInit: true, object.SpDel: true, object.SpGetAttribute: true, object.SpGetAttr: true,
	object.SpGet: true, object.SpSet: true, object.SpDelete: true, object.SpClassGetItem: true, object.SpMROEntries: true,
	object.SpPrepare: true, object.SpInitSubclass: true, object.SpSetName: true, object.SpBuffer: true, object.SpDir: true,
	object.SpMissing: true,
}

// The special methods that tell who an object is or what is in it: only a membrane, and a
// facet that names them, passes them on.
var telling = []object.Special{object.SpRepr, object.SpStr, object.SpFormat, object.SpEQ, object.SpNE, object.SpHash,
	object.SpInstanceCheck, object.SpSubclassCheck}

// The special methods that change their object.
var changing = []object.Special{object.SpSetItem, object.SpDelItem, object.SpSetAttr, object.SpDelAttr,
	object.SpIAdd, object.SpISub, object.SpIMul, object.SpITrueDiv, object.SpIFloorDiv, object.SpIMod, object.SpIPow,
	object.SpILShift, object.SpIRShift, object.SpIAnd, object.SpIOr, object.SpIXor, object.SpIMatMul}

func setOf(list []object.Special) (s specialSet) {
	for _, sp := range list {
		s.add(sp)
	}
	return s
}

var tellingSet, changingSet = setOf(telling), setOf(changing)

func init() {
	proxyType.Define("What stands in front of another object. It says nothing of that itself.", &object.Layout{
		Refs: func(v value, visit func(*value)) {
			p := object.As[proxy](v)
			g := object.Ref(p.gate)
			visit(&g)
			visit(&p.target)
			if p.of != nil {
				of := object.Ref(p.of)
				visit(&p.name)
				visit(&of)
			}
			if p.recent != nil {
				r := object.Ref(p.recent)
				visit(&r)
			}
		},
		Size: func(value) int64 { return proxySize },
		Go:   object.GoOf[proxy](),
	}, append(keepsItself(),
		row{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Doc: "What kind of proxy it is.",
			Fast: func(t *thread, args []value) (value, error) {
				return gateTexts[object.As[proxy](args[0]).gate.kind], nil
			}},
		row{Name: "__dir__", Sig: "($self, /)", Rights: noRights, Charge: object.PerItem, Catches: true, Step: proxyDir,
			Doc: "The names that can be read."}))
	proxyType.Find = findInProxy
	for sp := range object.NumSpecials {
		if !unproxied[sp] {
			proxies.method(sp, operate(sp))
		}
	}
	slowReadType.Define("A read of an attribute that runs guest code.", &object.Layout{
		Refs: func(v value, visit func(*value)) { visit(&object.As[slowRead](v).name) },
		Size: func(value) int64 { return 48 },
		Go:   object.GoOf[slowRead](),
	}, []row{{Name: "__get__", Sig: "($self, instance, owner=None, /)", Rights: noRights, Charge: object.Constant, Catches: true, Step: readSlowly, Doc: "Read it."}})
}

// newProxy makes a proxy for v.
func (g *gate) newProxy(t *thread, v value) (value, error) {
	return g.alloc(t, v, object.KindOf(v), g.specials(v))
}

// newMember makes a proxy for what was read from of by name and can be called; method says
// that fn is a function of the target's class. It costs as much if it was made before.
func (g *gate) newMember(t *thread, of *proxy, fn value, name *object.Str, method bool) (value, error) {
	if p := of.recent; p != nil && p.target == fn && p.method == method && object.As[object.Str](p.name).Equal(name) {
		return object.Ref(p), t.Charge(0, proxySize)
	}
	v, err := g.alloc(t, fn, "", callOnly)
	if err == nil {
		p := object.As[proxy](v)
		p.of, p.name, p.method = of, object.Ref(name), method
		of.recent = p
	}
	return v, err
}

var callOnly = setOf([]object.Special{object.SpCall})

// alloc makes a proxy with its own choice of special methods.
func (g *gate) alloc(t *thread, v value, capability string, set specialSet) (value, error) {
	typ, err := g.class(t, v, capability, set)
	if err != nil {
		return value{}, err
	}
	if err := t.Charge(0, proxySize); err != nil {
		return value{}, err
	}
	return g.newProxyOf(t, v, typ), nil
}

// class is the class of a proxy for v.
func (g *gate) class(t *thread, v value, capability string, set specialSet) (*object.Type, error) {
	patterns := object.TypeFlags(0)
	if g.kind == membraneGate || g.kind == readGate {
		patterns = v.Type().Flags & (object.FlagSequence | object.FlagMapping)
	}
	return proxies.class(t, capability, patterns, set)
}

// newProxyOf makes a proxy of a class; the caller has charged proxySize. It is frozen as an
// object, so that nobody gives it another class.
func (g *gate) newProxyOf(t *thread, v value, typ *object.Type) value {
	p := object.Alloc[proxy](t, typ)
	p.Word |= object.FrozenBit
	p.gate, p.target = g, v
	return object.Ref(p)
}

// specials are the special methods of a proxy for v.
func (g *gate) specials(v value) (set specialSet) {
	typ := v.Type()
	for sp := range object.NumSpecials {
		if unproxied[sp] || proxies.methods[sp].P == nil {
			continue
		}
		if m := typ.Special(sp); m.P == nil || m.IsNone() {
			continue
		}
		switch g.kind {
		case membraneGate, remoteGate:
			if sp == object.SpSetAttr || sp == object.SpDelAttr {
				continue
			}
		case facetGate:
			if g.names != nil {
				if _, ok := g.names.GetStr(object.Intern(object.SpecialNames[sp])); !ok {
					continue
				}
			}
		case iterGate:
			if sp != object.SpIter && sp != object.SpNext && sp != object.SpAIter && sp != object.SpANext {
				continue
			}
		case readGate:
			if changingSet.has(sp) || tellingSet.has(sp) || sp == object.SpCall || sp == object.SpEnter || sp == object.SpExit {
				continue
			}
		default:
			if tellingSet.has(sp) {
				continue
			}
		}
		set.add(sp)
	}
	switch g.kind {
	case facetGate, iterGate, readGate, membraneGate, remoteGate: // object's own stores into a proxy fail anyway
	default:
		set.add(object.SpSetAttr)
		set.add(object.SpDelAttr)
	}
	return set
}

// readable tells whether an attribute may be read by name.
func (g *gate) readable(name *object.Str) bool {
	if g.kind == iterGate {
		return false
	}
	if g.names != nil {
		_, ok := g.names.GetStr(name)
		return ok && !isDunder(name.Go())
	}
	return isPublic(name)
}

// isPublic tells whether a name says nothing of an object's insides.
func isPublic(name *object.Str) bool {
	s := name.Go()
	return !strings.HasPrefix(s, "_") || s == "__name__" || s == "__doc__"
}

var slowReadType = object.Declare("attribute", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew), object.InModule("adder"))

// A slowRead is the descriptor that findInProxy gives where the read runs guest code.
type slowRead struct {
	object.Header
	name value
}

// findInProxy reads an attribute of the target where that runs no guest code; readSlowly
// does the rest.
func findInProxy(t *thread, v value, name *object.Str) object.AttrResult {
	p := object.As[proxy](v)
	g := p.gate
	if p.of != nil || !g.readable(name) {
		if p.of != nil && name.Go() == "__name__" {
			return object.AttrResult{Kind: object.AttrValue, Value: p.name}
		}
		if g.kind == membraneGate && name.Go() == "__class__" && g.alive(t) == nil {
			return found(g.across.proxyFor(t, t.TokenOf(p.target.Type()), g.inner))
		}
		t.Exc = nil
		return t.FindGeneric(v, name)
	}
	if err := g.alive(t); err != nil {
		return object.AttrResult{Kind: object.AttrRaise, Err: err}
	}
	if g.link != nil {
		return readLater(t, v, name)
	}
	r := t.FindBehind(p.target, name)
	switch {
	case r.Kind == object.AttrMethod:
		if g.kind == readGate && !readsOnly(p.target, name) {
			return object.AttrResult{}
		}
		return found(g.newMember(t, p, r.Value, name, true))
	case r.Kind == object.AttrValue && (!g.asks || g.hides(p, r.Value)):
		return found(g.member(t, p, r.Value, name))
	case r.Kind == object.AttrNone:
		return t.FindGeneric(v, name)
	case r.Kind == object.AttrRaise && r.Err != object.ErrRaised:
		return r
	case r.Kind == object.AttrRaise:
		t.Exc = nil // readSlowly meets it again
	}
	return readLater(t, v, name)
}

// readLater is a read that takes steps.
func readLater(t *thread, v value, name *object.Str) object.AttrResult {
	if err := t.Charge(0, 48); err != nil {
		return object.AttrResult{Kind: object.AttrRaise, Err: err}
	}
	d := &slowRead{Header: object.Header{Type: slowReadType}, name: object.Ref(name)}
	return object.AttrResult{Kind: object.AttrGet, Value: object.Ref(d), On: v, Owner: v.Type()}
}

func found(v value, err error) object.AttrResult {
	if err != nil {
		return object.AttrResult{Kind: object.AttrRaise, Err: err}
	}
	return object.AttrResult{Kind: object.AttrValue, Value: v}
}

// member is what a proxy shows of an attribute's value: functions stay behind the gate.
func (g *gate) member(t *thread, p *proxy, v value, name *object.Str) (value, error) {
	if g.kind == membraneGate || g.kind == readGate {
		return g.deliver(t, p, v)
	}
	if v == p.target {
		return object.Ref(p), nil
	}
	if g.hides(p, v) {
		return g.newMember(t, p, v, name, false)
	}
	return v, nil
}

// hides tells whether an attribute's value is shown as a proxy, so that reading it does
// nothing yet.
func (g *gate) hides(p *proxy, v value) bool {
	return v == p.target || v.Kind() != object.KindType && object.Callable(v)
}

// readSlowly reads an attribute of a proxy's target with all that this may run. PC 0 ask
// the gate, 1 its answer, 2 read, 3 the value.
func readSlowly(t *thread, f *frame) action {
	p := object.As[proxy](f.Vals[1])
	name := object.As[slowRead](f.Vals[0]).name
	if p.gate.link != nil {
		return p.gate.link.operate(t, f, p, opAttr, name, nil, object.Missing)
	}
	if e := f.Caught(); e != nil {
		if e.Type == object.AttributeErrorType && f.PC == 3 && p.gate.kind != membraneGate {
			return t.Fail(t.NoAttribute(f.Vals[1], object.As[object.Str](name)))
		}
		return p.gate.raised(t, f, p)
	}
	switch f.PC {
	case 0:
		if err := p.gate.alive(t); err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := p.gate.admit(t, f, name, nil, object.Missing); act != done {
			return act
		}
		fallthrough
	case 1:
		if err := p.gate.admitted(t, f.In, name, nil); err != nil {
			return t.Fail(err)
		}
		f.PC = 2
		f.Commit(t)
		fallthrough
	case 2:
		f.PC = 3
		if act := t.GetAttrOp(f, p.target, object.As[object.Str](name)); act != done {
			return act
		}
	}
	if err := p.gate.alive(t); err != nil {
		return t.Fail(err)
	}
	out, err := p.gate.member(t, p, f.In, object.As[object.Str](name))
	if err == nil {
		err = p.gate.received(t, out)
	}
	if err != nil {
		return t.Fail(err)
	}
	f.Out = out
	return done
}

// raised is how an exception of the target's comes out: across a membrane as another one,
// else as it is, but that it does not name the target.
func (g *gate) raised(t *thread, f *frame, p *proxy) action {
	e := f.Caught()
	if g.kind == membraneGate {
		f.Exc = value{}
		return t.Fail(g.across.rethrow(t, e, g))
	}
	if p.of != nil {
		p = p.of
	}
	for n := 0; n < 100; n++ { // AttributeError.obj, of the exceptions before it too
		for i, x := range e.Fields {
			if x == p.target {
				e.Fields[i] = object.Ref(p)
			}
		}
		if e.Context.P == nil || e.Context.Kind() != object.KindException {
			break
		}
		e = object.As[object.Exception](e.Context)
	}
	return t.Reraise(f)
}

// proxyDir lists what can be read: of a facet its names, else the target's public names.
func proxyDir(t *thread, f *frame) action {
	p := object.As[proxy](f.Vals[0])
	g := p.gate
	if g.link != nil {
		return g.link.operate(t, f, p, opDir, object.None, nil, object.Missing)
	}
	if f.Caught() != nil {
		return g.raised(t, f, p)
	}
	if f.PC == 0 {
		if err := g.alive(t); err != nil {
			return t.Fail(err)
		}
		if g.kind == iterGate || p.of != nil {
			f.Out = object.Ref(object.NewList(nil))
			return done
		}
		f.PC = 1
		if act := t.Eval.PushCall(f, t.Builtin("dir"), []value{p.target}, nil); act != done {
			return act
		}
	}
	out, err := shownNames(t, f.In, g.readable)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = out
	return done
}
