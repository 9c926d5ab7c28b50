// This file defines what calling a class does, and type.__new__.

package object

// TypeCallRow is type.__call__: __new__, then __init__ of the result's type.
var TypeCallRow *Row

// kwArgs appends the values of a dict of keywords to args and gives their names.
func (t *Thread) kwArgs(args []Value, kw *Dict) ([]Value, *Tuple, error) {
	if kw == nil || kw.Len() == 0 {
		return args, nil, nil
	}
	if err := t.Charge(int64(kw.Len()/16), TupleSize(kw.Len())); err != nil {
		return nil, nil, err
	}
	names := make([]Value, 0, kw.Len())
	for i := 0; i < kw.NEntries(); i++ {
		if k, v, ok := kw.Entry(i); ok {
			names = append(names, k)
			args = append(args, v)
		}
	}
	return args, MakeTuple(names), nil
}

// typeCallStep: Vals are the class, the tuple of arguments, the dict of keywords, then
// the object made. PC 1 has the result of __new__, 2 that of __init__.
func typeCallStep(t *Thread, f *NFrame) Action {
	cls := As[Type](f.Vals[0])
	pos, kw := As[Tuple](f.Vals[1]).Items, As[Dict](f.Vals[2])
	if f.PC == 0 {
		if cls == TypeType {
			if len(pos) == 1 && kw.Len() == 0 {
				f.Out = t.TokenFor(Ref(pos[0].Type()))
				return Done
			}
			if len(pos) == 1 {
				return t.Fail(t.TypeError("type() takes no keyword arguments"))
			}
			if len(pos) != 3 {
				return t.Fail(t.TypeError("type() takes 1 or 3 arguments"))
			}
		}
		f.PC = 1
		if t.S.Several() && cls.Flags&FlagStatic == 0 && !t.insiderOf(cls) {
			maker := cls.Maker // its natives make an instance for it
			if cls.Flags&FlagLibrary != 0 {
				maker = t.S.Away(maker) // with the eyes of a function of the library in other hands
			}
			f.act(t, maker)
		}
		if act := t.callNew(f, cls, pos, kw); act != Done {
			return act
		}
	}
	if f.PC == 1 {
		obj := f.In
		if !obj.Type().Is(cls) {
			f.Out = obj
			return Done
		}
		f.Vals = append(f.Vals, obj)
		f.PC = 2
		if act := t.callInit(f, obj, pos, kw); act != Done {
			return act
		}
	}
	if !f.In.IsNone() {
		return t.Fail(t.TypeError("__init__() should return None, not '%s'", f.In.Type().Name))
	}
	f.Out = f.Vals[3]
	return Done
}

// callNew calls cls.__new__(cls, *pos, **kw).
func (t *Thread) callNew(f *NFrame, cls *Type, pos []Value, kw *Dict) Action {
	m := cls.Special(SpNew)
	if m.P == nil || cls.Flags&FlagNoNew != 0 || m == objectNew && cls.native() != ObjectType {
		return t.Fail(t.TypeError("cannot create '%s' instances", cls.Name))
	}
	self := Ref(cls)
	args := append(make([]Value, 0, len(pos)+kw.Len()+1), self)
	args, names, err := t.kwArgs(append(args, pos...), kw)
	if err != nil {
		return t.Fail(err)
	}
	switch {
	case m.Kind() == KindNative:
		return t.Eval.PushCall(f, t.View(m), args, names)
	case m.Type() == StaticMethodType:
		return t.Eval.PushCall(f, As[StaticMethod](m).Fn, args, names)
	}
	r := t.bindClass(m, cls)
	switch r.Kind {
	case AttrValue:
		return t.Eval.PushCall(f, r.Value, args, names)
	case AttrMethod:
		return t.Eval.PushCall(f, r.Value, append([]Value{self}, args...), names)
	case AttrRaise:
		return t.Fail(r.Err)
	}
	return t.PushRow(f, bindNewRow, append([]Value{r.Value, None, self, namesValue(names)}, args...)...)
}

// callInit calls type(obj).__init__(obj, *pos, **kw).
func (t *Thread) callInit(f *NFrame, obj Value, pos []Value, kw *Dict) Action {
	m := obj.Type().Special(SpInit)
	if m == objectInit {
		f.In = None
		if err := t.checkInit(obj.Type(), len(pos)+kw.Len()); err != nil {
			return t.Fail(err)
		}
		return Done
	}
	args := append(make([]Value, 0, len(pos)+kw.Len()+1), obj)
	args, names, err := t.kwArgs(append(args, pos...), kw)
	if err != nil {
		return t.Fail(err)
	}
	return t.callMethodKw(f, m, args, names)
}

// callMethodKw calls m, found on the type of args[0], as a method of it.
func (t *Thread) callMethodKw(f *NFrame, m Value, args []Value, names *Tuple) Action {
	self := args[0]
	r := t.bind(m, self, self.Type(), strName)
	switch r.Kind {
	case AttrMethod:
		return t.Eval.PushCall(f, r.Value, args, names)
	case AttrValue:
		return t.Eval.PushCall(f, t.special(r.Value, self), args[1:], names)
	case AttrRaise:
		return t.Fail(r.Err)
	}
	return t.PushRow(f, bindNewRow, append([]Value{m, self, Ref(self.Type()), namesValue(names)}, args[1:]...)...)
}

func namesValue(names *Tuple) Value {
	if names == nil {
		return None
	}
	return Ref(names)
}

// bindNewRow asks a guest descriptor for a callable and calls it with keywords. Vals
// are the descriptor, the instance or None, the class, the names or None, the arguments.
var bindNewRow = &Row{Name: "bind", Sig: "(*args)"}

func bindNewStep(t *Thread, f *NFrame) Action {
	switch f.PC {
	case 0:
		f.PC = 1
		r := AttrResult{Kind: AttrGet, Value: f.Vals[0], On: f.Vals[1], Owner: As[Type](f.Vals[2])}
		if f.Vals[0].Kind() == KindProperty {
			r = t.bind(f.Vals[0], f.Vals[1], r.Owner, strName)
		}
		if act := t.FinishGet(f, r, f.Vals[1], strName); act != Done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		var names *Tuple
		if !f.Vals[3].IsNone() {
			names = As[Tuple](f.Vals[3])
		}
		if act := t.Eval.PushCall(f, f.In, f.Vals[4:], names); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}
