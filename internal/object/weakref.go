// This file defines weak references and their registry. A reference does not visit
// what it refers to; when a census has seen all that is reachable, the registry empties
// the references to what it has not seen, so what is gone does not depend on Go's
// collector. Callbacks wait until an explicit gc.collect() or the end of the run.

package object

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
	bare []Value      // objects that no reference is left to, to be taken out of by
	dying
}

// A weakList has the references to one object, but for those to its methods.
type weakList struct {
	all   []*WeakRef // in order of creation
	plain []*WeakRef // those that are used again: at most one for each built-in type
	thin  uint64     // the epoch of the last census that found that some of them go
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
