// This file defines the functions that make proxies of less than their target: caretaker,
// facet, iter_only, read_only, limited, logged and approved.

package ocap

import "github.com/adderlang/adder/internal/object"

var revokerType = object.Declare("Revoker", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew), object.InModule("adder"))

// A revoker shuts a gate or a membrane.
type revoker struct {
	object.Header
	gate *gate
}

const revokerSize = 32

func init() {
	fn := func(name, sig, params, doc string, charge object.Charge, fast object.Fast) row {
		return row{Name: name, Sig: sig, Params: params, Rights: noRights, Charge: charge, Base: 12, Fast: fast, Doc: doc}
	}
	Provide(
		fn("caretaker", "(object, /)", "", "Make a proxy that passes everything on, and a function that ends it.\n\nReturns (proxy, revoke). After revoke() every use of the proxy, and of the methods read\nfrom it, is a CapabilityError. What calls return is not covered: see membrane.", object.Constant, makeCaretaker),
		fn("facet", "(object, /, *names)", "", "Make a proxy that shows the named attributes and special methods, and nothing else.", object.PerItem, makeFacet),
		fn("logged", "(object, sink, /)", "", "Make a proxy that calls sink(name, args, kwargs) before each use of the object.", object.Constant, makeLogged),
		fn("approved", "(object, /, *, by)", "", "Make a proxy each use of which by(name, args, kwargs) must answer with True.", object.Constant, makeApproved),
		fn("limited", "(object, /, *, calls=None, bytes=None, per_second=None, clock=None)", "calls:optint bytes:optint per_second:optint",
			"Make a proxy that can be used so often, or move so many characters and bytes, or be used\nso often in a second by a clock: the granted one if none is given.", object.Constant, makeLimited),
		row{Name: "iter_only", Sig: "(iterable, /)", Rights: noRights, Charge: object.Constant, Step: iterOnly,
			Doc: "Make an iterator that can be iterated, and nothing else."},
		row{Name: "read_only", Sig: "(object, /)", Rights: noRights, Charge: object.Constant, Base: 12, Step: readOnly, Catches: true,
			Doc: "Make a view of an object through which nothing can be written.\n\nWhat is read is a view as well, unless it is immutable. Methods can be called if they are\nthose of built-in containers that change nothing. A capability of the host's weakens\nitself, by its own read_only()."},
	)
	ProvideTypes(proxyType)
	revokerType.Define("What revokes a proxy.", &object.Layout{
		Refs: func(v value, visit func(*value)) {
			g := object.Ref(object.As[revoker](v).gate)
			visit(&g)
		},
		Size: func(value) int64 { return revokerSize },
		Go:   object.GoOf[revoker](),
	}, append(keepsItself(), fixedRepr("<revoke>"),
		row{Name: "__call__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: revoke, Doc: "Revoke it, for good."}))
}

func revoke(t *thread, args []value) (value, error) {
	g := object.As[revoker](args[0]).gate
	g.revoked = true
	if g.across != nil {
		g.across.revoked = true
	}
	return object.None, nil
}

// withRevoke is the pair of a proxy for v and what revokes it. gateSize has been charged.
func (g *gate) withRevoke(t *thread, v value) (value, error) {
	p, err := g.newProxy(t, v)
	if err != nil {
		return value{}, err
	}
	if err := t.Charge(0, revokerSize+object.TupleSize(2)); err != nil {
		return value{}, err
	}
	r := &revoker{Header: object.Header{Type: revokerType}, gate: g}
	return object.NewTuple([]value{p, object.Ref(r)}), nil
}

func makeCaretaker(t *thread, args []value) (value, error) {
	if err := t.Charge(0, gateSize); err != nil {
		return value{}, err
	}
	return newGate(caretakerGate).withRevoke(t, args[0])
}

func makeFacet(t *thread, args []value) (value, error) {
	names := object.As[object.Tuple](args[1]).Items
	for i, n := range names {
		if err := t.PollAt(i); err != nil {
			return value{}, err
		}
		if n.Type() != object.StrType {
			return value{}, t.TypeError("facet() takes names, not '%s'", n.Type().Name)
		}
		name := object.As[object.Str](n)
		if sp, ok := object.SpecialNamed(name.Go()); !isPublic(name) && (!ok || unproxied[sp] || proxies.methods[sp].P == nil) {
			return value{}, t.ValueError("facet() cannot show %s", object.ReprStr(name).Go())
		}
	}
	return facetOf(t, args[0], names)
}

// facetOf makes a facet that shows names, which have been checked.
func facetOf(t *thread, v value, names []value) (value, error) {
	if err := t.Charge(int64(len(names)), gateSize+object.SizedDictSize(len(names))); err != nil {
		return value{}, err
	}
	g := newGate(facetGate)
	g.names = object.NewDictSized(len(names))
	for i, n := range names {
		if err := t.PollAt(i); err != nil {
			return value{}, err
		}
		g.names.SetStr(object.As[object.Str](n), object.None)
	}
	return g.newProxy(t, v)
}

func makeLogged(t *thread, args []value) (value, error) {
	return asking(t, logGate, "logged", "sink", args[0], args[1])
}

func makeApproved(t *thread, args []value) (value, error) {
	return asking(t, approvalGate, "approved", "by", args[0], args[1])
}

// asking makes a proxy whose gate calls fn before each use.
func asking(t *thread, kind gateKind, what, param string, v, fn value) (value, error) {
	if !object.Callable(fn) {
		return value{}, t.TypeError("%s() needs a function as %s, not '%s'", what, param, fn.Type().Name)
	}
	if err := t.Charge(0, gateSize); err != nil {
		return value{}, err
	}
	g := newGate(kind)
	g.sink, g.asks = fn, true
	return g.newProxy(t, v)
}

func makeLimited(t *thread, args []value) (value, error) {
	g := newGate(limitGate)
	g.asks = true
	for i, to := range []*int64{&g.calls, &g.bytes, &g.rate} {
		if n := args[1+i]; !n.IsNone() {
			if n.Int() < 0 {
				return value{}, t.ValueError("a limit cannot be negative")
			}
			*to = n.Int()
		}
	}
	if g.rate >= 0 {
		clock := args[4]
		if clock.IsNone() {
			var err error
			if clock, err = t.GrantOf("clock"); err != nil {
				return value{}, err
			}
		}
		if clock.P == nil {
			return value{}, t.NeedGrant("limited(per_second=...)", "a clock", "now=clock")
		}
		g.sink, g.since = clock, -1e300
	}
	if err := t.Charge(0, gateSize); err != nil {
		return value{}, err
	}
	return g.newProxy(t, args[0])
}

func iterOnly(t *thread, f *frame) action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.IterOp(f, f.Vals[0]); act != done {
			return act
		}
	}
	if err := t.Charge(0, gateSize); err != nil {
		return t.Fail(err)
	}
	out, err := newGate(iterGate).newProxy(t, f.In)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = out
	return done
}

// readOnly: PC 1 has the capability's own method, 2 its result.
func readOnly(t *thread, f *frame) action {
	v := f.Vals[0]
	if f.Caught() != nil {
		return t.Reraise(f)
	}
	switch f.PC {
	case 0:
		if name := object.Intern("read_only"); v.Type().Flags&object.FlagGranted != 0 {
			if _, ok := v.Type().Lookup(name); ok {
				f.PC = 1
				if act := t.GetAttrOp(f, v, name); act != done {
					return act
				}
				return callAndReturn(t, f)
			}
		}
	case 1:
		return callAndReturn(t, f)
	default:
		f.Out = f.In
		return done
	}
	if err := t.Charge(0, gateSize); err != nil {
		return t.Fail(err)
	}
	g := newGate(readGate)
	out, err := g.deliver(t, &proxy{}, v)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = out
	return done
}

func callAndReturn(t *thread, f *frame) action {
	f.PC = 2
	if act := t.CallValue(f, f.In); act != done {
		return act
	}
	f.Out = f.In
	return done
}

// quiet are the methods of built-in containers that change nothing.
var quiet = map[*object.Type][]string{
	object.ListType:      {"index", "count", "copy"},
	object.TupleType:     {"index", "count"},
	object.DictType:      {"get", "keys", "values", "items", "copy"},
	object.SetType:       {"copy", "difference", "intersection", "isdisjoint", "issubset", "issuperset", "symmetric_difference", "union"},
	object.FrozenSetType: {"copy", "difference", "intersection", "isdisjoint", "issubset", "issuperset", "symmetric_difference", "union"},
	object.ByteArrayType: {"copy", "count", "decode", "endswith", "find", "hex", "index", "rfind", "rindex", "split", "startswith", "strip"},
}

// readsOnly tells whether a read-only view of v may call its method of that name: v must be
// of exactly the built-in type, since a class derived from it can do otherwise.
func readsOnly(v value, name *object.Str) bool {
	for _, n := range quiet[v.Type()] {
		if n == name.Go() {
			return true
		}
	}
	return false
}
