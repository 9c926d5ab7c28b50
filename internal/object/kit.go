// This file defines kits: native methods of classes that the library writes in Python. A class
// keeps the function that its body defines, and the native does the usual case of exact types,
// where it runs no guest code: operators of dates and decimals then need no frame, wherever they
// are asked, by sort and max too. What it leaves (ErrSlow) the function does.

package object

import "slices"

// A MethodSet is a table of native methods for one class of the library. A row has a Fast body
// alone, and parameters of the function's names; those that are Missing it is not given.
type MethodSet struct {
	module string
	class  string
	slots  []string // __slots__ of the class, bases included, in the order of their places
	rows   []Row

	// What __hash__ and the comparisons but != of the rows do of objects of the very class, for
	// those who ask for nothing but an int or a bool: dicts, sort, max. ok is false if the row has
	// to be asked; nil if there are no such rows. They make nothing, so they charge nothing.
	Hash    func(t *Thread, v Value) (h int64, ok bool)
	Compare func(t *Thread, op int, a, b Value) (res, ok bool)
	Truth   func(t *Thread, v Value) (res, ok bool)    // __bool__ likewise
	Add     func(t *Thread, a, b Value) (Value, error) // __add__ of two of the very class, for sum
}

// NewMethodSet publishes a table, before any interpreter exists. Bodies read and fill the slots
// of instances by their places.
func NewMethodSet(module, class string, slots []string, rows []Row) *MethodSet {
	s := &MethodSet{module: module, class: class, slots: slots, rows: rows}
	for i := range rows {
		r := &rows[i]
		r.qual = class + "." + r.Name
		r.wrapper = isSlot(r.Name) && r.Name != "__new__"
		r.Step = func(t *Thread, f *NFrame) Action { return s.leave(t, f, i) }
		number(r)
	}
	return s
}

// A Kit is what the native methods of one class go by.
type Kit struct {
	Kin []Value // what the module gave them: the classes that they know

	set    *MethodSet `clone:"share"`
	behind []Value    // by row: the function of the class body
}

func (k *Kit) refs(visit func(*Value)) {
	for i := range k.Kin {
		visit(&k.Kin[i])
	}
	for i := range k.behind {
		visit(&k.behind[i])
	}
}

func (k *Kit) size() int64 { return kitSize(len(k.Kin), len(k.behind)) }

func kitSize(kin, rows int) int64 { return 64 + roundUp(16*int64(kin)) + roundUp(16*int64(rows)) }

// Equip puts the natives of a set in the place of the functions of a class that the acting
// module of the library has just made.
func (t *Thread) Equip(cls *Type, set *MethodSet, kin []Value) error {
	n := int64(len(set.rows))
	if err := t.Charge(n+cls.changeCost(), n*nativeSize+kitSize(len(kin), len(set.rows))); err != nil {
		return err
	}
	for i, name := range set.slots {
		d, _ := cls.member(Intern(name))
		if d.P == nil || d.Type() != MemberType || As[Member](d).Slot != i {
			return t.Raise(SystemErrorType, "%s has no slot %s at %d", set.class, name, i)
		}
	}
	kit := &Kit{Kin: slices.Clone(kin), set: set, behind: make([]Value, len(set.rows))}
	for i := range set.rows {
		r := &set.rows[i]
		fn, ok := cls.Dict.GetStr(Intern(r.Name))
		if ok && fn.Type() == StaticMethodType {
			fn = As[StaticMethod](fn).Fn
		}
		if ok && fn.Type() == ClassMethodType {
			fn = As[ClassMethodObj](fn).Fn
		}
		if !ok || fn.Kind() != KindFunction {
			return t.Raise(SystemErrorType, "%s has no method %s", set.class, r.Name)
		}
		kit.behind[i] = fn
	}
	for i := range set.rows {
		r := &set.rows[i]
		m := &Native{Header: t.Header(MethodDescriptorType), Row: r, Owner: cls, Self: None, Module: None}
		switch {
		case r.Kind == Static:
			m.Type, m.Self = BuiltinType, Ref(cls)
		case r.Kind == ClassMethod:
			m.Type = ClassMethodDescriptorType
		case r.wrapper:
			m.Type = WrapperDescriptorType
		}
		cls.Dict.SetStr(Intern(r.Name), Ref(m))
	}
	cls.Kit = kit
	cls.Changed()
	return nil
}

// KitOf is the kit of an object whose class is exactly an equipped one, if the acting
// compartment is where it is at home; else nil, and the function has to act.
func (t *Thread) KitOf(v Value, set *MethodSet) *Kit { return t.kitOf(v.Type(), set) }

// KitOfClass is KitOf for an object of a class that a constructor was given.
func (t *Thread) KitOfClass(cls Value, set *MethodSet) *Kit {
	if cls.Kind() != KindType {
		return nil
	}
	return t.kitOf(As[Type](cls), set)
}

func (t *Thread) kitOf(typ *Type, set *MethodSet) *Kit {
	k := typ.Kit
	if k == nil || k.set != set || t.S.Several() && typ.Maker != t.Comp {
		return nil
	}
	return k
}

// SlotOf is slot i of an object whose class was equipped.
func SlotOf(v Value, i int) *Value { return As[Instance](v).Slot(i) }

// NewSlotted makes an instance of an equipped class with empty slots, charged.
func (t *Thread) NewSlotted(typ *Type) (Value, error) { return t.newInstance(typ) }

// constructor is the __new__ of a class if it is a native of its kit and nothing follows it.
func (k *Kit) constructor(typ *Type) *Row {
	m := typ.Special(SpNew)
	if m.P == nil || m.Kind() != KindNative || typ.Special(SpInit) != objectInit || typ.Header.Type != TypeType {
		return nil
	}
	if n := As[Native](m); n.Owner == typ && n.Row.Kind == Static {
		return n.Row
	}
	return nil
}

// leave calls the function that stands behind row i of the nearest class with this set.
func (s *MethodSet) leave(t *Thread, f *NFrame, i int) Action {
	if f.PC == 0 {
		f.PC = 1
		typ := f.Vals[0].Type()
		if s.rows[i].Kind != Method {
			if typ.Kind != KindType {
				return t.Fail(t.TypeError("%s.%s.%s(X): X is not a type object (%s)", s.module, s.class, s.rows[i].Name, typ.Name))
			}
			typ = As[Type](f.Vals[0])
		}
		at := slices.IndexFunc(typ.MRO, func(c *Type) bool { return c.Kit != nil && c.Kit.set == s })
		if at < 0 {
			return t.Fail(t.TypeError("%s.%s.%s(%s): %s is not a subtype of %s.%s", s.module, s.class, s.rows[i].Name, typ.Name, typ.Name, s.module, s.class))
		}
		args, names := s.rows[i].args.given(f.Vals)
		if names != nil {
			if err := t.Charge(0, TupleSize(len(names.Items))); err != nil {
				return t.Fail(err)
			}
		}
		if act := t.Eval.PushCall(f, typ.MRO[at].Kit.behind[i], args, names); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

// given are the arguments among bound ones that are not Missing: those behind a gap, and what no
// position leads to, by name.
func (s *argSpec) given(bound []Value) (args []Value, names *Tuple) {
	var by []Value
	for i, v := range bound {
		switch {
		case v.IsMissing():
		case i == len(args) && i < s.npos:
			args = append(args, v)
		default:
			by = append(by, Ref(Intern(s.names[i])))
		}
	}
	if by == nil {
		return args, nil
	}
	for i, v := range bound {
		if !v.IsMissing() && (i >= s.npos || i >= len(args)) {
			args = append(args, v)
		}
	}
	return args, MakeTuple(by)
}

// has tells whether a special method of typ, a class with a kit, is still the native that its kit
// brought.
func (k *Kit) has(typ *Type, sp Special) bool {
	n := OwnNative(typ.Special(sp), typ)
	return n != nil && n.Owner == typ
}

// hashKit hashes an object whose class has a kit.
func (t *Thread) hashKit(v Value) (h int64, ok bool) {
	typ := v.Type()
	if k := typ.Kit; k.set.Hash != nil && k.has(typ, SpHash) {
		return k.set.Hash(t, v)
	}
	return 0, false
}

// compareKit compares two objects of one class that has a kit.
func (t *Thread) compareKit(op int, a, b Value) (res, ok bool) {
	typ := a.Type()
	if k := typ.Kit; op != CmpNE && k.set.Compare != nil && k.has(typ, cmpSpecials[op]) {
		return k.set.Compare(t, op, a, b)
	}
	return false, false
}

// truthKit is the truth of an object whose class has a kit.
func (t *Thread) truthKit(v Value) (res, ok bool) {
	typ := v.Type()
	if k := typ.Kit; k.set.Truth != nil && k.has(typ, SpBool) {
		return k.set.Truth(t, v)
	}
	return false, false
}

// addKit adds two objects of one class that has a kit; ErrSlow, with nothing changed, if a frame has
// to ask.
func (t *Thread) addKit(a, b Value) (Value, error) {
	typ := a.Type()
	if k := typ.Kit; k.set.Add == nil || !k.has(typ, SpAdd) {
		return Value{}, ErrSlow
	}
	mark := t.Meter.Mark()
	v, err := typ.Kit.set.Add(t, a, b)
	if err == ErrSlow {
		t.Meter.Restore(mark)
	}
	return v, err
}

// Ordered is the answer of a comparison by the order of its operands: below 0, 0 or above.
func Ordered(op, order int) bool { return orderInts(op, order, 0) }
