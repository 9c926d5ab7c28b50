// This file defines isinstance and issubclass, and the assignment of __bases__.

package object

import "slices"

// IsInstanceOp is the truth of isinstance(v, cls): a class, a tuple of them (nested) or
// a union. It arrives in f.In.
func (t *Thread) IsInstanceOp(f *NFrame, v, cls Value) Action {
	if cls.Kind() == KindType && v.Type() == As[Type](cls) {
		f.In = True
		return Done
	}
	if cls.Type() == TypeType && v.Type().Is(As[Type](cls)) {
		f.In = True
		return Done
	}
	return t.PushRow(f, checkRow, v, cls, False)
}

// IsSubclassOp is the truth of issubclass(v, cls).
func (t *Thread) IsSubclassOp(f *NFrame, v, cls Value) Action {
	return t.PushRow(f, checkRow, v, cls, True)
}

// checkRow: Vals are the object, the classinfo, whether it asks for subclasses, then a
// stack of classinfos to look at. PC 0 take the next, 1 the answer of a check method,
// 2 its truth.
var checkRow = &Row{Name: "isinstance", Sig: "(*args)"}

func checkStep(t *Thread, f *NFrame) Action {
	v, sub := f.Vals[0], f.Vals[2].Bool()
	if f.PC == 0 && f.M == 0 {
		f.M = 1
		if sub {
			f.Vals[0] = Untoken(v)
			v = f.Vals[0]
		}
		f.Vals = append(f.Vals, f.Vals[1])
	}
	for {
		switch f.PC {
		case 0:
			f.Commit(t) // below, the stack in Vals is written over
			if len(f.Vals) == 3 {
				f.Out = False
				return Done
			}
			c := f.Vals[len(f.Vals)-1]
			f.Vals = f.Vals[:len(f.Vals)-1]
			if act := t.checkOne(f, v, c, sub); act != Done {
				return act
			}
		case 1:
			f.PC = 2
			if act := t.BoolOp(f, f.In); act != Done {
				return act
			}
		case 2:
			f.PC = 0
			if f.In.Bool() {
				f.Out = True
				return Done
			}
		}
	}
}

// checkOne begins the check against one classinfo: PC stays 0 if it brought no answer.
func (t *Thread) checkOne(f *NFrame, v, c Value, sub bool) Action {
	if !sub && c.Kind() == KindType && v.Type() == As[Type](c) {
		f.In, f.PC = True, 2
		return Done
	}
	var items []Value
	switch {
	case c.Type() == TypeType: // the ordinary rule, without asking type.__instancecheck__
	case c.Kind() == KindTuple:
		items = As[Tuple](c).Items
	case c.Type() == UnionType:
		items = As[Union](c).Args
	}
	if items != nil || c.Kind() == KindTuple {
		if err := t.Charge(int64(len(items)/8)+1, 16*int64(len(items))); err != nil {
			return t.Fail(err)
		}
		if len(f.Vals) > 1<<20 {
			return t.Fail(t.Raise(RecursionErrorType, "maximum recursion depth exceeded"))
		}
		for i := len(items) - 1; i >= 0; i-- {
			f.Vals = append(f.Vals, items[i])
		}
		return Done
	}
	sp := SpInstanceCheck
	if sub {
		sp = SpSubclassCheck
	}
	f.PC = 1
	act, absent := t.CallSpecial(f, sp, c, v)
	if absent {
		return t.PushRow(f, checkPlainRow, v, c, f.Vals[2])
	}
	return act
}

func typeInstanceCheck(t *Thread, f *NFrame) Action {
	return t.checkPlain(f, f.Vals[1], f.Vals[0], false)
}

func typeSubclassCheck(t *Thread, f *NFrame) Action {
	return t.checkPlain(f, Untoken(f.Vals[1]), f.Vals[0], true)
}

// checkPlainRow is the ordinary rule for objects that pose as classes: Vals are the
// object, the class, whether it asks for subclasses.
var checkPlainRow = &Row{Name: "isinstance", Sig: "(*args)", Catches: true}

func checkPlainStep(t *Thread, f *NFrame) Action {
	return t.checkPlain(f, f.Vals[0], f.Vals[1], f.Vals[2].Bool())
}

// checkPlain is the rule without __instancecheck__: the type's order of resolution,
// then __class__; objects with __bases__ stand for classes.
// PC 1 has v.__class__, 2 the __bases__ of c, 3 those of v, 4 walks further bases.
func (t *Thread) checkPlain(f *NFrame, v, c Value, sub bool) Action {
	caught := f.Exc.P != nil
	for {
		var act Action
		switch f.PC {
		case 0:
			if c.Kind() == KindType {
				if !sub {
					if v.Type().IsLike(As[Type](c)) {
						f.Out = True
						return Done
					}
					if !v.Type().posesAs() {
						f.Out = False
						return Done
					}
					f.PC = 1
					act = t.GetAttrOp(f, v, strClass)
					break
				}
				if v.Kind() == KindType {
					f.Out = Bool(As[Type](v).IsLike(As[Type](c)))
					return Done
				}
			}
			if !sub {
				f.PC = 2
				act = t.GetAttrOp(f, c, strBases)
				break
			}
			f.PC = 3
			act = t.GetAttrOp(f, v, strBases)
		case 1:
			if done, act := t.noAttr(f); done {
				return act
			}
			k := f.In
			f.Out = Bool(k.P != nil && k.Kind() == KindType && k != Ref(v.Type()) && As[Type](k).Is(As[Type](c)))
			return Done
		case 2:
			if done, act := t.noAttr(f); done {
				return act
			}
			if f.In.P == nil || f.In.Kind() != KindTuple {
				return t.Fail(t.TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union"))
			}
			f.PC = 4
			act = t.GetAttrOp(f, v, strClass)
		case 3:
			if done, act := t.noAttr(f); done {
				return act
			}
			if f.In.P == nil || f.In.Kind() != KindTuple {
				return t.Fail(t.TypeError("issubclass() arg 1 must be a class"))
			}
			f.Vals = append(f.Vals, f.In)
			if c.Kind() == KindType {
				f.In, f.PC = v, 4
				continue
			}
			f.PC = 5
			act = t.GetAttrOp(f, c, strBases)
		case 5:
			if done, act := t.noAttr(f); done {
				return act
			}
			if f.In.P == nil || f.In.Kind() != KindTuple {
				return t.Fail(t.TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union"))
			}
			f.In, f.PC = v, 4
		case 4: // f.In poses as a class derived from c
			if done, act := t.noAttr(f); done {
				return act
			}
			if f.In.P == nil {
				f.Out = False
				return Done
			}
			return t.walkBases(f, f.In, c)
		case 6:
			if done, act := t.noAttr(f); done {
				return act
			}
			if caught { // what raises next must be caught anew
				f.Commit(t)
				return Again
			}
			return t.walkBases(f, Value{}, c)
		}
		if act != Done {
			return act
		}
	}
}

// noAttr deals with an exception of looking an attribute up: an AttributeError means
// that there is none (f.In unbound), any other is raised on.
func (t *Thread) noAttr(f *NFrame) (bool, Action) {
	if f.Exc.P == nil {
		return false, Done
	}
	if !f.Exc.Type().Is(AttributeErrorType) {
		return true, t.Reraise(f)
	}
	f.Exc, f.In = Value{}, Value{}
	return false, Done
}

// posesAs tells whether an object may give a __class__ that is not its type.
func (t *Type) posesAs() bool {
	if t.Flags&FlagGetAttr != 0 || t.Find != nil && t.Kind == KindOther {
		return true
	}
	v, _ := t.Lookup(strClass)
	return v != ObjectType.lookupOr(strClass)
}

// walkBases searches c among what start and its __bases__ name. N counts how far the
// list in Vals, which begins at M, was searched.
func (t *Thread) walkBases(f *NFrame, start, c Value) Action {
	if start.P != nil {
		f.M = int64(len(f.Vals))
		f.N = f.M
		f.Vals = append(f.Vals, start)
	} else if f.In.P != nil && f.In.Kind() == KindTuple {
		items := As[Tuple](f.In).Items
		if err := t.Charge(int64(len(items)/8), 16*int64(len(items))); err != nil {
			return t.Fail(err)
		}
		f.Vals = append(f.Vals, items...)
	}
	for int(f.N) < len(f.Vals) {
		x := f.Vals[f.N]
		f.N++
		if x == c || x.Kind() == KindType && c.Kind() == KindType && As[Type](x).Is(As[Type](c)) {
			f.Out = True
			return Done
		}
		if x.Kind() == KindType && c.Kind() == KindType {
			continue
		}
		if len(f.Vals) > 1<<16 {
			return t.Fail(t.Raise(RecursionErrorType, "maximum recursion depth exceeded"))
		}
		f.PC = 6
		act := t.GetAttrOp(f, x, strBases)
		if act != Done {
			return act
		}
		if done, act := t.noAttr(f); done {
			return act
		}
		if f.In.P != nil && f.In.Kind() == KindTuple {
			items := As[Tuple](f.In).Items
			if err := t.Charge(int64(len(items)/8)+1, 16*int64(len(items))); err != nil {
				return t.Fail(err)
			}
			f.Vals = append(f.Vals, items...)
		}
	}
	f.Out = False
	return Done
}

// collected tells whether CPython's collector knows instances of t: if not, they are freed
// by another function, which __bases__ must not change.
func (t *Type) collected() bool {
	if t.Flags&FlagStatic == 0 {
		return true
	}
	switch t {
	case ObjectType, IntType, FloatType, ComplexType, StrType, BytesType, ByteArrayType:
		return false
	}
	return true
}

// setBases assigns __bases__.
func setBases(t *Thread, args []Value) (Value, error) {
	typ, v := As[Type](args[0]), args[1]
	if typ.Flags&FlagStatic != 0 {
		return Value{}, t.immutable(typ, "__bases__")
	}
	if v.Kind() != KindTuple {
		return Value{}, t.TypeError("can only assign tuple to %s.__bases__, not %s", typ.Name, v.Type().Name)
	}
	items := As[Tuple](v).Items
	if len(items) == 0 {
		return Value{}, t.TypeError("can only assign non-empty tuple to %s.__bases__, not ()", typ.Name)
	}
	bases := make([]*Type, len(items))
	for i, b := range items {
		if b.Kind() != KindType {
			return Value{}, t.TypeError("%s.__bases__ must be tuple of classes, not '%s'", typ.Name, b.Type().Name)
		}
		bases[i] = As[Type](b)
		if bases[i].Is(typ) {
			return Value{}, t.TypeError("a __bases__ item causes an inheritance cycle")
		}
	}
	base, err := t.bestBase(typ.Maker, bases)
	if err != nil {
		return Value{}, err
	}
	if old := typ.Base; base.collected() != old.collected() {
		return Value{}, t.TypeError("__bases__ assignment: '%s' deallocator differs from '%s'", base.Name, old.Name)
	} else if base.solid() != old.solid() || base.Flags&FlagDict != old.Flags&FlagDict {
		return Value{}, t.TypeError("__bases__ assignment: '%s' object layout differs from '%s'", base.Name, old.Name)
	}
	if err := t.chargeWhole(typ.changeCost()+int64(len(bases)), 8*int64(len(bases)), nsPerChanged); err != nil {
		return Value{}, err
	}
	// the classes below, each after its bases, with their old orders in case one fails
	order := typ.descendants()
	old := make([][]*Type, len(order))
	oldBases, oldBase := typ.Bases, typ.Base
	typ.Bases, typ.Base = bases, base
	for i, c := range order {
		old[i] = c.MRO
		ancestors := 0
		for _, b := range c.Bases {
			ancestors += len(b.MRO)
		}
		var rest []*Type
		err := t.Charge(8+int64(ancestors), 8*int64(ancestors+1))
		if err == nil {
			rest, err = t.linearize(c.Bases)
		}
		if err == nil && len(rest) >= MaxMRO {
			err = t.TypeError("class '%s' would have more than %d ancestors", c.Name, MaxMRO)
		}
		if err != nil {
			typ.Bases, typ.Base = oldBases, oldBase
			for j := range order[:i] {
				order[j].MRO = old[j]
			}
			return Value{}, err
		}
		c.MRO = append([]*Type{c}, rest...)
	}
	for _, b := range oldBases {
		if i := slices.Index(b.subs, typ); i >= 0 {
			b.subs = slices.Delete(b.subs, i, i+1)
		}
	}
	for _, b := range bases {
		if b.Flags&FlagStatic == 0 {
			b.subs = append(b.subs, typ)
		}
	}
	typ.Changed()
	return None, nil
}

// descendants lists a class and the classes below it, each after all its bases here.
func (t *Type) descendants() []*Type {
	in := map[*Type]int{}
	todo := []*Type{t}
	seen := map[*Type]bool{t: true}
	for i := 0; i < len(todo); i++ {
		for _, s := range todo[i].subs {
			in[s]++
			if !seen[s] {
				seen[s] = true
				todo = append(todo, s)
			}
		}
	}
	out := []*Type{t}
	for i := 0; i < len(out); i++ {
		for _, s := range out[i].subs {
			if in[s]--; in[s] == 0 {
				out = append(out, s)
			}
		}
	}
	return out
}

func init() {
	checkRow.Step, checkPlainRow.Step = checkStep, checkPlainStep
	RegisterRow(checkRow)
	RegisterRow(checkPlainRow)
}
