// This file defines weak references and their registry. A reference does not visit
// what it refers to; when a census has seen all that is reachable, the registry empties
// the references to what it has not seen, so what is gone does not depend on Go's
// collector. Callbacks wait until an explicit gc.collect() or the end of the run.

package object

import "slices"

// A WeakRef is a weak reference, or a weak proxy, or a weak reference to a bound
// method: then both its object (Target) and its function (Func) are held weakly.
type WeakRef struct {
	Header
	Target   Value // unbound once it is gone
	Func     Value // of references to methods; else unbound
	Callback Value // None if there is none, or once it was queued
	hash     int64
	hashed   bool
}

// WeakRefSize is what the meter charges for a weak reference and its place in the
// registry.
const WeakRefSize = 160

// A WeakTable is the registry of an interpreter: every reference in order of creation,
// and those to each object.
type WeakTable struct {
	refs []*WeakRef
	by   map[Value]*weakList
	due  []Value      // pairs of a callback and its reference
	dels []Value      // live objects with a __del__, in order of creation; these do not keep them alive
	gens []*Generator // and those to be closed, coroutines too; nil if one has ended meanwhile
	gaps int          // the number of these nils
	dying
}

// A weakList has the references to one object, but for those to its methods.
type weakList struct {
	all   []*WeakRef // in order of creation
	plain []*WeakRef // those that are used again: at most one for each built-in type
	thin  bool       // during a census: some of them go
}

// The types of weak references.
var (
	WeakRefType       = Declare("weakref.ReferenceType", KindOther, ObjectType, Flagged(FlagBase|FlagOwned))
	WeakProxyType     = Declare("weakref.ProxyType", KindOther, ObjectType, Flagged(FlagNoNew|FlagSetAttr))
	CallableProxyType = Declare("weakref.CallableProxyType", KindOther, ObjectType, Flagged(FlagNoNew|FlagSetAttr))
)

func isProxy(t *Type) bool { return t == WeakProxyType || t == CallableProxyType }

// weaklyHeld are the built-in types whose instances may be referenced weakly.
func init() {
	for _, t := range []*Type{SetType, FrozenSetType, FunctionType, MethodType, TypeType, ModuleType, BuiltinType,
		GeneratorType, CoroutineType, AsyncGeneratorType, CodeType} {
		t.Flags |= FlagWeakref
	}
}

// CheckWeak tells whether an object may be referenced weakly.
func (t *Thread) CheckWeak(v Value) error {
	typ := v.Type()
	if typ.Flags&FlagWeakref == 0 || typ == MethodWrapperType {
		return t.TypeError("cannot create weak reference to '%s' object", typ.Name)
	}
	return nil
}

// BasicRef is the reference of a type (the reference type itself, or a proxy type) to v
// without a callback that exists already, or nil: it is used again.
func (s *State) BasicRef(v Value, typ *Type) *WeakRef {
	if l := s.Weak.by[v]; l != nil {
		for _, r := range l.plain {
			if r.Type == typ {
				return r
			}
		}
	}
	return nil
}

// NewWeakRef makes a reference of typ; fn is unbound but for methods. CheckWeak has
// passed.
func (t *Thread) NewWeakRef(typ *Type, target, fn, callback Value) (*WeakRef, error) {
	if err := t.chargeNew(typ, 0, WeakRefSize); err != nil {
		return nil, err
	}
	return t.newWeakRef(typ, target, fn, callback), nil
}

// WeakRefTo makes a reference that Python does not see; the caller has charged WeakRefSize.
func (t *Thread) WeakRefTo(target Value) *WeakRef {
	return t.newWeakRef(WeakRefType, target, Value{}, None)
}

func (t *Thread) newWeakRef(typ *Type, target, fn, callback Value) *WeakRef {
	r := Alloc[WeakRef](t, typ)
	r.Target, r.Func, r.Callback = target, fn, callback
	w := &t.S.Weak
	w.refs = append(w.refs, r)
	if w.by == nil {
		w.by = make(map[Value]*weakList)
	}
	if fn.P == nil {
		l := w.by[target]
		if l == nil {
			l = &weakList{}
			w.by[target] = l
		}
		l.all = append(l.all, r)
		if r.Plain() && t.S.BasicRef(target, typ) == nil {
			l.plain = append(l.plain, r)
		}
	}
	return r
}

// RefsTo are the references and proxies to v, oldest first. They must not be written.
func (s *State) RefsTo(v Value) []*WeakRef {
	if l := s.Weak.by[v]; l != nil {
		return l.all
	}
	return nil
}

// Plain tells whether the reference is one that is shared: of a built-in type, without a
// callback.
func (r *WeakRef) Plain() bool {
	return r.Type.Flags&FlagStatic != 0 && r.Callback.IsNone() && r.Func.P == nil
}

// Hash is the hash of the referent, remembered.
func (r *WeakRef) Hash() (int64, bool) { return r.hash, r.hashed }

// SetHash remembers the hash of the referent.
func (r *WeakRef) SetHash(h int64) { r.hash, r.hashed = h, true }

// seen tells whether a census that is complete has found an object.
func (w *Walker) seen(v Value) bool {
	h := v.Header()
	return h.Word&StaticBit != 0 || h.Word&EpochMask == w.epoch
}

// Sweep ends a census: references to what was not found are emptied and their callbacks
// queued; references that were not found themselves are forgotten, callbacks and all.
// Callbacks that are queued keep what they need until they run, and so are visited.
func (w *Walker) Sweep() {
	for _, typ := range w.types { // a class does not keep its subclasses alive
		if len(typ.subs)+len(typ.classes) > 0 {
			typ.pruneSubclasses(func(c *Type) bool { return w.seen(Ref(c)) })
		}
	}
	w.S.ForgetTexts()
	t := &w.S.Weak
	w.settleDying()
	if len(t.refs) == 0 {
		return
	}
	kept := t.refs[:0]
	var thin []Value              // objects some of whose references go
	var emptied map[Value][]Value // callbacks and references by the object that is gone
	var gone []Value              // these, in the order of their first references
	for i, r := range t.refs {
		giveWay(i)
		w.work += workUnit // 270 ns if it is emptied and its callback queued
		if !w.seen(Ref(r)) {
			thin = t.thin(thin, r)
			continue
		}
		if r.Target.P == nil {
			continue
		}
		if w.seen(r.Target) && (r.Func.P == nil || w.seen(r.Func)) {
			kept = append(kept, r)
			continue
		}
		thin = t.thin(thin, r)
		if !r.Callback.IsNone() {
			if emptied == nil {
				emptied = map[Value][]Value{}
			}
			if emptied[r.Target] == nil {
				gone = append(gone, r.Target)
			}
			emptied[r.Target] = append(emptied[r.Target], r.Callback, Ref(r))
			r.Callback = None
		}
		r.Target, r.Func = Value{}, Value{}
	}
	for _, v := range thin {
		l := t.by[v]
		i := 0
		goes := func(x *WeakRef) bool {
			i++
			giveWay(i)
			return x.Target != v || !w.seen(Ref(x))
		}
		l.all, l.plain, l.thin = slices.DeleteFunc(l.all, goes), slices.DeleteFunc(l.plain, goes), false
		if len(l.all) == 0 {
			delete(t.by, v)
		}
	}
	for _, v := range gone { // an object's references from the youngest to the oldest
		for pairs := emptied[v]; len(pairs) > 0; pairs = pairs[:len(pairs)-2] {
			giveWay(len(pairs) / 2)
			t.due = append(t.due, pairs[len(pairs)-2], pairs[len(pairs)-1])
		}
	}
	clear(t.refs[len(kept):])
	t.refs = kept
}

// thin notes that a reference is to leave the list of its object. All that leave do so together:
// to take 100,000 references to one object out of its list one by one took 20 s.
func (t *WeakTable) thin(noted []Value, r *WeakRef) []Value {
	if l := t.by[r.Target]; l != nil && !l.thin && r.Func.P == nil {
		l.thin = true
		noted = append(noted, r.Target)
	}
	return noted
}

// Refs visits the callbacks that wait.
func (t *WeakTable) Refs(visit func(*Value)) {
	for i := range t.due {
		visit(&t.due[i])
	}
	for i := range t.queue {
		visit(&t.queue[i])
	}
}

// ProxyTarget is what a weak proxy stands for; other values stand for themselves.
func (t *Thread) ProxyTarget(v Value) (Value, error) {
	if !isProxy(v.Type()) {
		return v, nil
	}
	if x := As[WeakRef](v).Target; x.P != nil {
		return x, nil
	}
	return Value{}, t.Raise(ReferenceErrorType, "weakly-referenced object no longer exists")
}

// findInProxy looks everything up on what the proxy stands for.
func findInProxy(t *Thread, v Value, name *Str) AttrResult {
	x, err := t.ProxyTarget(v)
	if err != nil {
		return AttrResult{Kind: AttrRaise, Err: err}
	}
	return AttrResult{Kind: AttrGet, Value: Ref(forwarder), On: x, Owner: x.Type()}
}

func init() {
	WeakProxyType.Find, CallableProxyType.Find = findInProxy, findInProxy
	SubclassAttrs[WeakRef](WeakRefType)
}

// WeakLayout is the layout of references and proxies: what they refer to is not visited.
var WeakLayout = &Layout{
	Refs: func(v Value, visit func(*Value)) {
		if c := &As[WeakRef](v).Callback; c.P != nil {
			visit(c)
		}
	},
	Size: func(Value) int64 { return WeakRefSize },
	Go:   GoOf[WeakRef](), // a copy of a reference is the reference
}

// AddressText is an object's id as repr shows it: "0x7f…".
func (t *Thread) AddressText(v Value) string { return t.hexID(v) }
