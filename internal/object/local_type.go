// This file defines _thread._local: an object whose attributes are others in each thread.
// Those of the thread that used it last stand in it, as in any instance; those of others
// are kept beside and change places with them at the next use. A thread that uses it for the
// first time calls __init__ first.

package object

// LocalType is _thread._local.
var LocalType = Declare("_thread._local", KindInstance, ObjectType, Flagged(FlagBase|FlagDict|FlagWeakref))

// A localObject is a _local.
type localObject struct {
	Instance
	ident int64 // of the thread whose attributes stand in it
	begun bool  // the thread has called __init__
	parts []localPart
	args  Value // of the constructor: a tuple or unbound
	kw    Value
}

// A localPart is the attributes of a thread that is not the last to have used the object.
type localPart struct {
	ident   int64
	dict    Value
	private Value // the dict of private attributes, or unbound
	begun   bool
}

const (
	localSize = 112
	partSize  = 64
)

func localRefs(l *localObject, visit func(*Value)) {
	visit(&l.args)
	visit(&l.kw)
	for i := range l.parts {
		visit(&l.parts[i].dict)
		visit(&l.parts[i].private)
	}
}

// End drops what the thread had in objects of LocalType: it has ended.
func (g *Green) End() {
	g.Over, g.Parked = true, false
	for _, l := range g.locals {
		if l.ident == g.ID {
			l.toDict(NewDict())
			l.setPrivateDict(nil)
			l.ident, l.begun = 0, false
			continue
		}
		for i := range l.parts {
			if l.parts[i].ident == g.ID {
				l.dropPart(i)
				break
			}
		}
	}
	g.locals = nil
}

// Prune forgets the objects of LocalType that the last census has not found.
func (g *Green) Prune(s *State) {
	kept := g.locals[:0]
	for _, l := range g.locals {
		if s.Reached(&l.Header) {
			kept = append(kept, l)
		}
	}
	clear(g.locals[len(kept):])
	g.locals = kept
}

// used notes that a thread that may end has attributes in the object.
func (l *localObject) used(t *Thread) {
	if s := t.Sched(); s.Several() {
		g := s.Green()
		g.locals = append(g.locals, l)
	}
}

// The table of parts is as large as it has to be: there are few.
func (l *localObject) addPart(p localPart) {
	l.parts = append(append(make([]localPart, 0, len(l.parts)+1), l.parts...), p)
}

func (l *localObject) dropPart(i int) {
	l.parts = append(append(make([]localPart, 0, len(l.parts)-1), l.parts[:i]...), l.parts[i+1:]...)
}

// enter puts the attributes of the thread that runs into the object. first tells whether
// __init__ has to be called.
func (l *localObject) enter(t *Thread) (first bool, err error) {
	s := t.Sched()
	id := s.Ident()
	if l.ident == id {
		return !l.begun, nil
	}
	if err := t.Charge(int64(len(l.parts)/32), 0); err != nil {
		return false, err
	}
	d, err := t.instanceDict(Ref(l))
	if err != nil {
		return false, err
	}
	at := -1
	for i := range l.parts {
		if l.parts[i].ident == id {
			at = i
		}
	}
	if at < 0 {
		if err := t.Charge(1, partSize+DictSize); err != nil {
			return false, err
		}
		l.addPart(localPart{ident: id, dict: Ref(NewDict()), begun: l.Type.Special(SpInit) == objectInit})
		l.used(t)
		t.Meter.Keep(1, partSize+DictSize)
		at = len(l.parts) - 1
	}
	p := &l.parts[at]
	out := localPart{ident: l.ident, dict: Ref(d), begun: l.begun}
	if hidden := l.privateDict(); hidden != nil {
		out.private = Ref(hidden)
	}
	begun := p.begun
	*l.Slot(int(l.Shape.Type.NSlots)) = p.dict
	if p.private.P != nil {
		l.setPrivateDict(As[Dict](p.private)) // an object that had one keeps the room for it
	} else {
		l.setPrivateDict(nil)
	}
	*p = out
	if l.ident == 0 { // nobody's
		l.dropPart(at)
	}
	l.ident, l.begun = id, begun
	return !begun, nil
}

func newLocal(t *Thread, args []Value) (Value, error) {
	typ, err := t.NewClass(LocalType, args[0])
	if err != nil {
		return Value{}, err
	}
	pos, kw := args[1], args[2]
	if (len(As[Tuple](pos).Items) > 0 || As[Dict](kw).Len() > 0) && typ.Special(SpInit) == objectInit {
		return Value{}, t.TypeError("Initialization arguments are not supported")
	}
	if err := t.Charge(0, localSize+typ.InstanceSize()); err != nil {
		return Value{}, err
	}
	l := &localObject{args: pos, kw: kw, ident: t.Sched().Ident(), begun: true}
	InitInstance(&l.Instance, typ, t.Comp)
	l.used(t)
	return Ref(l), nil
}

// findInLocal is the attribute lookup. A thread that must begin with __init__ goes by
// localGetRow.
func findInLocal(t *Thread, v Value, name *Str) AttrResult {
	l := As[localObject](v)
	if l.ident != t.Sched().Ident() || !l.begun {
		first, err := l.enter(t)
		if err != nil {
			return AttrResult{Kind: AttrRaise, Err: err}
		}
		if first {
			return AttrResult{Kind: AttrHook, Value: Ref(&Native{Header: t.Header(BuiltinType), Row: localGetRow, Owner: LocalType, Self: v, Module: None})}
		}
	}
	r := t.findGeneric(v.Type(), v, name)
	r.Cache = IC{} // the attributes may be another thread's the next time
	return r
}

// localGetRow calls __init__ for a thread, then looks the attribute up.
var localGetRow = &Row{Name: "_local", Sig: "($self, name, /)", Rights: Reflect, Charge: Constant}

func localGetStep(t *Thread, f *NFrame) Action {
	if act := initLocal(t, f); act != Done {
		return act
	}
	if f.PC == 1 {
		f.PC = 2
		if act := t.GetAttrOp(f, f.Vals[0], As[Str](f.Vals[1])); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

// initLocal calls __init__ at PC 0 of the caller, which goes on at 1.
func initLocal(t *Thread, f *NFrame) Action {
	if f.PC > 0 {
		return Done
	}
	f.PC = 1
	v := f.Vals[0]
	l := As[localObject](v)
	args := append([]Value{v}, As[Tuple](l.args).Items...)
	act := t.CallSpread(f, l.Type.Special(SpInit), args, As[Dict](l.kw))
	l.begun = act == Done || act == Call
	return act
}

// CallSpread calls fn(*args, **kw); kw may be nil.
func (t *Thread) CallSpread(f *NFrame, fn Value, args []Value, kw *Dict) Action {
	all, names, err := t.kwArgs(append([]Value(nil), args...), kw)
	if err != nil {
		return t.Fail(err)
	}
	return t.CallKw(f, fn, all, names)
}

// storeInLocal is the store of an attribute. A thread that must begin with __init__ goes by
// localStoreRow.
func storeInLocal(t *Thread, v Value, name *Str, val Value) (bool, IC, error) {
	l := As[localObject](v)
	first, err := l.enter(t)
	if first || err != nil {
		return false, IC{}, err
	}
	done, _, err := t.storeGeneric(l.Type, v, name, val)
	return done, IC{}, err // no cache: the attributes may be another thread's the next time
}

func (t *Thread) storeInit(f *NFrame, v Value, name *Str, val Value) Action {
	if val.P == nil {
		val = Missing
	}
	return t.PushRow(f, localStoreRow, v, Ref(name), val)
}

// localStoreRow calls __init__ for a thread, then stores the attribute, or deletes it if it
// is given Missing.
var localStoreRow = &Row{Name: "_local", Sig: "($self, name, value, /)", Rights: Reflect, Charge: Constant}

func localStoreStep(t *Thread, f *NFrame) Action {
	if act := initLocal(t, f); act != Done {
		return act
	}
	if f.PC == 1 {
		f.PC = 2
		val := f.Vals[2]
		if val == Missing {
			val = Value{}
		}
		if act := t.storeOp(f, f.Vals[0], As[Str](f.Vals[1]), val); act != Done {
			return act
		}
	}
	f.Out = None
	return Done
}

// fixedDict refuses another __dict__.
func fixedDict(t *Thread, args []Value) (Value, error) {
	return Value{}, t.Raise(AttributeErrorType, "'%s' object attribute '__dict__' is read-only", args[0].Type().Name)
}

func init() {
	localGetRow.Step = localGetStep
	RegisterRow(localGetRow)
	localStoreRow.Step = localStoreStep
	RegisterRow(localStoreRow)
	LocalType.Find, LocalType.Store = findInLocal, storeInLocal
	layout := LayoutOf(localRefs, func(l *localObject) int64 { return localSize + partSize*int64(len(l.parts)) })
	dict := DictRow()
	dict.Fast = func(t *Thread, args []Value) (Value, error) {
		if _, err := As[localObject](args[0]).enter(t); err != nil {
			return Value{}, err
		}
		return getDict(t, args)
	}
	dict.Set, dict.Del = fixedDict, fixedDict
	LocalType.Define("_local()\n--\n\nAttributes of a thread.", layout, []Row{
		{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Kind: Static, Rights: NoRights, Charge: Constant, Fast: newLocal,
			Doc: "Make a place for attributes."},
		dict,
		{Name: "__getattribute__", Sig: "($self, name, /)", Rights: Reflect, Charge: Constant, Doc: "The attribute in this thread.", Step: func(t *Thread, f *NFrame) Action {
			return t.getAttributeStep(f, findInLocal)
		}},
		{Name: "__setattr__", Sig: "($self, name, value, /)", Rights: Reflect, Charge: Custom, Doc: "Store the attribute in this thread.", Step: objectSetAttrStep},
		{Name: "__delattr__", Sig: "($self, name, /)", Rights: Reflect, Charge: Custom, Doc: "Delete the attribute in this thread.", Step: objectDelAttrStep},
	})
}

// LocalAttr reads a public attribute of a _local object, if the thread that runs was the last to
// use it.
func (t *Thread) LocalAttr(v Value, name *Str) (val Value, ok bool) {
	if !v.Type().Is(LocalType) {
		return Value{}, false
	}
	l := As[localObject](v)
	if !l.begun || l.ident != t.Sched().Ident() {
		return Value{}, false
	}
	if l.Shape.DictMode {
		return l.dict().GetStr(name)
	}
	if j := l.Shape.Find(name); j >= 0 {
		return *l.Slot(j), true
	}
	return Value{}, false
}
