// This file defines as whom a native acts, and which calls enter another compartment
// (SECURITY §3).

package object

// Nobody is the compartment that is an insider of nothing and holds nothing: natives that
// reflect act as it in foreign hands.
func (s *State) Nobody() *Compartment {
	if s.nobody == nil {
		s.nobody = s.addCompartment(s.Main, "nobody")
		s.nobody.Modules = NewDict()
	}
	return s.nobody
}

// Authority is the compartment that n acts as when caller calls it. found says that caller has
// just looked it up, on the type of the object it is called with.
func (t *Thread) Authority(n *Native, caller *Compartment, args []Value, found bool) *Compartment {
	rights := n.rights()
	if rights == NoRights {
		return caller
	}
	home := t.S.MakerOf(&n.Header)
	if found && n.Word&StaticBit != 0 {
		home = caller
		if n.Owner != nil && n.Owner.Flags&FlagOwned != 0 && len(args) > 0 { // attrgetter sees with its maker's eyes
			home = t.S.MakerOf(args[0].Header())
		}
	}
	power := rights == Power
	switch {
	case home == caller:
		return caller
	case caller.library == home && !power: // the library, away from home, sees its own
		return caller
	case caller.library == home || !power:
		return t.S.Nobody()
	}
	return home
}

// rights are those of the native's row; of the bound __get__, __set__ and __delete__ of an
// attribute that native code keeps, those of the attribute.
func (n *Native) rights() Rights {
	if n.Row.Rights == NoRights && n.Self.P != nil && n.Self.Type() == GetSetType {
		return As[GetSet](n.Self).Row.Rights
	}
	return n.Row.Rights
}

// Reaches refuses a method that reflects for comp, which is not its caller, if the gate would
// not show comp that method of the object.
func (t *Thread) Reaches(n *Native, args []Value, comp *Compartment) error {
	if n.Row.Rights != Reflect || n.Owner == nil || len(args) == 0 || n.Row.Kind == Static || n.Row.Kind == ClassMethod {
		return nil
	}
	caller := t.Comp
	t.Comp = comp
	err := t.mayReach(n.Row, args[0])
	t.Comp = caller
	return err
}

// NoFrame is raised by what reads the frame of its caller, in hands where it reads none.
func (t *Thread) NoFrame(what string) error {
	if t.S.Several() {
		return t.Raise(CapabilityErrorType, "%s reads the frame that calls it, and only one of the compartment that looked it up", what)
	}
	return t.Raise(SystemErrorType, "frame does not exist")
}

// AtHome refuses what reads the state of frames to others than the compartment that looked it up.
func (t *Thread) AtHome(what string) error {
	if t.S.Several() {
		if _, ok := t.Eval.Caller(); !ok {
			return t.NoFrame(what)
		}
	}
	return nil
}

// lent is a native as the acting compartment may put it into an object: one that reflects for
// another sees nothing from there, not even when that one calls it.
func (t *Thread) lent(v Value) Value {
	if !t.S.Several() || v.Kind() != KindNative {
		return v
	}
	n := As[Native](v)
	if r := n.rights(); r == NoRights || r == Power || t.S.MakerOf(&n.Header) == t.Comp {
		return v
	}
	return Ref(n.inert(t))
}

// Lent is lent for the machine.
func (t *Thread) Lent(v Value) Value { return t.lent(v) }

// inert is a copy of a native that acts as nobody.
func (n *Native) inert(t *Thread) *Native {
	t.Meter.Owe(0, nativeSize)
	c := *n
	c.Word = FrozenBit | t.S.Nobody().mark()
	return &c
}

// special is a special method of an object, found on its class, as it may be called: what
// another compartment made the class of is nobody's, whoever looked it up before.
func (t *Thread) special(m, self Value) Value {
	typ := self.Type()
	if !t.S.Several() || m.Kind() != KindNative || typ.Flags&FlagStatic != 0 {
		return m
	}
	n := As[Native](m)
	if n.Type != BuiltinType && n.Type != MethodWrapperType {
		return m
	}
	if r := n.rights(); r == NoRights || r == Power || typ.Maker == t.Comp {
		return m
	}
	return Ref(n.inert(t))
}

// Special is special for the machine.
func (t *Thread) Special(m, self Value) Value { return t.special(m, self) }

// Through is the compartment that a method of a built-in object acts as for caller: nobody if
// another compartment made the object and it is one that calls what it was made with, as a map
// or a partial does. With an own function in a map of another's, caller would see for that one.
func (t *Thread) Through(args []Value, caller *Compartment) *Compartment {
	if len(args) == 0 || args[0].P == nil {
		return caller
	}
	h := args[0].Header()
	typ := h.Type
	if typ.Kind != KindOther || h.Word&StaticBit != 0 || typ.Flags&FlagStatic == 0 || typ.Flags&FlagOwned == 0 && typ.Special(SpNext).P == nil {
		return caller
	}
	if t.S.MakerOf(h) != caller {
		return t.S.Nobody()
	}
	return caller
}

// Between tells whether a native that calls others stands between the frame below it and what
// it calls: then that frame is not the caller of those.
func (r *Row) Between() bool {
	return r.qual != "" && r.Rights == NoRights && r != TypeCallRow
}

// HeldByOthers tells whether the object whose method a native frame runs is another
// compartment's.
func (t *Thread) HeldByOthers(f *NFrame) bool {
	return len(f.Vals) > 0 && f.Vals[0].P != nil && t.foreign(f.Vals[0])
}

// Asks tells whether a call of the native depends on who calls it, or on whose its object is.
func (r *Row) Asks() bool { return r.Rights != NoRights || r.Inside || r.Name[0] == '_' }

// Room is how many frames a call that enters another compartment needs: what is called can
// count on that many, whoever calls.
const Room = 250

// RoomToEnter refuses to enter another compartment if few frames are left, so that what is
// called does not fail in its midst for the caller's sake.
func (t *Thread) RoomToEnter() error {
	depth := min(t.S.MaxDepth, t.S.Recursion)
	if t.Eval.Depth()+min(Room, depth/2) > depth {
		return t.Raise(RecursionErrorType, "too few frames are left to enter another compartment")
	}
	return nil
}
