// This file defines how GenericAlias and Union show themselves, find type variables
// among their parameters and fill them in.

package object

import "github.com/adderlang/adder/internal/meter"

// aliasRepr: N is the next argument; PC 1 has the text of the origin, 2 of an argument.
func aliasRepr(t *Thread, f *NFrame) Action {
	a := As[GenericAlias](f.Vals[0])
	if f.State == nil {
		if err := t.Charge(0, 128); err != nil {
			return t.Fail(err)
		}
		s := &reprState{}
		if a.Starred {
			s.b.WriteASCII("*")
		}
		f.State = s
		f.Commit(t)
	}
	b := &f.State.(*reprState).b
	if f.PC == 0 {
		f.PC = 1
		if act := t.PushRow(f, typeTextRow, a.Origin); act != Done {
			return act
		}
	}
	for {
		if f.PC == 1 || f.PC == 2 {
			x := As[Str](f.In)
			if err := t.Charge(1+int64(x.Len()/64), int64(x.Len()*x.Width()+2)); err != nil {
				return t.Fail(err)
			}
			b.WriteStr(x)
			if f.PC == 1 {
				b.WriteASCII("[")
			}
			f.PC = 3
			f.Commit(t)
			if f.N%256 == 255 {
				return Again
			}
		}
		items := a.Args.Items
		if int(f.N) == len(items) {
			if len(items) == 0 {
				b.WriteASCII("()")
			}
			b.WriteASCII("]")
			return t.reprEnd(f)
		}
		if f.PC == 3 {
			if f.N > 0 {
				b.WriteASCII(", ")
			}
			f.PC = 4
			f.Commit(t)
		}
		f.N++
		f.PC = 2
		if act := t.PushRow(f, typeTextRow, items[f.N-1]); act != Done {
			return act
		}
	}
}

// typeTextRow shows one type in an alias: its qualified name, dots for Ellipsis, a
// list's items in brackets, the repr of anything else. Vals[0] is it.
// PC 1 has __origin__, 2 __args__, 3 __qualname__, 4 __module__, 5 a repr, 6 the text
// of a list item. N is the next item of a list.
var typeTextRow = &Row{Name: "type text", Sig: "(*args)"}

func typeTextStep(t *Thread, f *NFrame) Action {
	v := f.Vals[0]
	for {
		var act Action
		switch f.PC {
		case 0:
			switch {
			case v == Ellipsis:
				f.Out = Ref(Intern("..."))
				return Done
			case v.Kind() == KindType && v.Type() == TypeType:
				out, err := t.newText(As[Type](v).fullName())
				if err != nil {
					return t.Fail(err)
				}
				f.Out = out
				return Done
			case v.Kind() == KindList:
				if err := t.Charge(0, 128); err != nil {
					return t.Fail(err)
				}
				s := &reprState{}
				s.b.WriteASCII("[")
				f.State = s
				f.PC = 7
				f.Commit(t)
				continue
			}
			f.PC = 1
			act = t.GetAttrOr(f, v, strOrigin_, Missing)
		case 1:
			f.PC = 2
			if f.In.IsMissing() {
				continue
			}
			act = t.GetAttrOr(f, v, strArgs_, Missing)
		case 2:
			if !f.In.IsMissing() {
				f.PC = 5
				act = t.ReprOp(f, v)
				break
			}
			f.PC = 3
			act = t.GetAttrOr(f, v, strQualname, Missing)
		case 3:
			if f.In.IsMissing() || f.In.Kind() != KindStr {
				f.PC = 5
				act = t.ReprOp(f, v)
				break
			}
			f.Vals = append(f.Vals, f.In)
			f.PC = 4
			act = t.GetAttrOr(f, v, strModule, Missing)
		case 4:
			if f.In.IsMissing() || f.In.IsNone() {
				f.PC = 5
				act = t.ReprOp(f, v)
				break
			}
			if f.In.Kind() == KindStr && As[Str](f.In).Equal(strBuiltins) {
				f.Out = f.Vals[1]
				return Done
			}
			f.PC = 5
			act = t.FormatText(f, "%S.%S", f.In, f.Vals[1])
		case 5:
			f.Out = f.In
			return Done
		case 6, 7:
			b := &f.State.(*reprState).b
			if f.PC == 6 {
				x := As[Str](f.In)
				if err := t.Charge(int64(x.Len()/64), int64(x.Len()*x.Width()+2)); err != nil {
					return t.Fail(err)
				}
				b.WriteStr(x)
				f.PC = 7
				f.Commit(t)
			}
			l := As[List](v)
			if int(f.N) >= l.Len() {
				b.WriteASCII("]")
				return t.reprEnd(f)
			}
			if f.N > 0 && f.M != f.N {
				b.WriteASCII(", ")
				f.M = f.N
				f.Commit(t)
			}
			f.N++
			f.PC = 6
			act = t.PushRow(f, typeTextRow, l.Get(int(f.N)-1))
		}
		if act != Done {
			return act
		}
	}
}

// paramsRow collects the type variables in a tuple of arguments, in order, once each.
// Vals are the tuple, then what was found. N is the next argument; PC 1 has its
// __typing_subst__, 2 its __parameters__.
var paramsRow = &Row{Name: "__parameters__", Sig: "(*args)"}

func paramsStep(t *Thread, f *NFrame) Action {
	items := As[Tuple](f.Vals[0]).Items
	add := func(v Value) {
		for _, x := range f.Vals[1:] {
			if x == v {
				return
			}
		}
		f.Vals = append(f.Vals, v)
	}
	for {
		var act Action
		switch f.PC {
		case 0:
			f.Commit(t)
			if int(f.N) == len(items) {
				if err := t.Charge(int64(len(f.Vals)/8), TupleSize(len(f.Vals)-1)); err != nil {
					return t.Fail(err)
				}
				f.Out = NewTuple(append([]Value(nil), f.Vals[1:]...))
				return Done
			}
			v := items[f.N]
			if v.Type() == TypeType { // a class: not a type variable, whatever its attributes
				f.N++
				continue
			}
			if v.Kind() == KindTuple || v.Kind() == KindList {
				list := v
				if v.Kind() == KindList {
					list = NewTuple(As[List](v).Values())
				}
				f.PC = 2
				act = t.PushRow(f, paramsRow, list)
				break
			}
			f.PC = 1
			act = t.GetAttrOr(f, v, strTypingSubst, Missing)
		case 1:
			if !f.In.IsMissing() {
				if err := t.Charge(int64(len(f.Vals)/4), 0); err != nil {
					return t.Fail(err)
				}
				add(items[f.N])
				f.N++
				f.PC = 0
				if int(f.N)%(1+(1<<16)/len(f.Vals)) == 0 {
					f.Commit(t)
					return Again // after 65,536 comparisons
				}
				continue
			}
			f.PC = 2
			act = t.GetAttrOr(f, items[f.N], strParameters, Missing)
		case 2:
			if !f.In.IsMissing() && f.In.Kind() == KindTuple {
				found := As[Tuple](f.In).Items
				if err := t.Charge(int64(len(found)*(len(f.Vals)+len(found))/16), 16*int64(len(found))); err != nil {
					return t.Fail(err)
				}
				for i, p := range found {
					if i%(1+(1<<16)/len(f.Vals)) == 0 {
						if err := t.Polled(); err != nil {
							return t.Fail(err)
						}
					}
					add(p)
				}
			}
			f.N++
			f.PC = 0
		}
		if act != Done {
			return act
		}
	}
}

// aliasGetItem is alias[key]: PC 1 has the parameters, 2 the filled-in arguments.
func aliasGetItem(t *Thread, f *NFrame) Action {
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.GetAttrOp(f, f.Vals[0], strParameters); act != Done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		a := As[GenericAlias](f.Vals[0])
		if act := t.PushRow(f, substRow, f.Vals[0], Ref(a.Args), f.In, f.Vals[1]); act != Done {
			return act
		}
	}
	if err := t.Charge(0, aliasSize); err != nil {
		return t.Fail(err)
	}
	a := As[GenericAlias](f.Vals[0])
	n := As[GenericAlias](NewGenericAlias(a.Origin, f.In))
	n.Starred = a.Starred
	f.Out = Ref(n)
	return Done
}

// substState is the work of filling type variables in.
type substState struct {
	items, out []Value
	iparam     int
}

// Refs visits the values.
func (s *substState) Refs(visit func(*Value)) {
	for i := range s.items {
		visit(&s.items[i])
	}
	for i := range s.out {
		visit(&s.out[i])
	}
}

// Size is the state in bytes.
func (s *substState) Size() int64 { return 64 + 16*int64(cap(s.items)+cap(s.out)) }

// Clone copies the state.
func (s *substState) Clone() FrameState {
	c := *s
	c.items = append([]Value(nil), s.items...)
	c.out = append([]Value(nil), s.out...)
	return &c
}

// substRow gives the tuple of arguments with type variables filled in. Vals are the
// alias (for messages), its arguments, its parameters, the key.
// PC 1 has __typing_prepare_subst__ of the next parameter, 2 its answer, 3 begins the
// arguments, 4 has __typing_is_unpacked_typevartuple__, 5 __typing_subst__, 6 the new
// argument, 7 its __parameters__, 8 the subscripted argument.
var substRow = &Row{Name: "subst", Sig: "(*args)"}

func substStep(t *Thread, f *NFrame) Action {
	args, params := As[Tuple](f.Vals[1]).Items, As[Tuple](f.Vals[2]).Items
	s, _ := f.State.(*substState)
	for {
		var act Action
		switch f.PC {
		case 0:
			if len(params) == 0 {
				f.PC = 20
				act = t.ReprOp(f, f.Vals[0])
				break
			}
			if err := t.Charge(0, 128); err != nil {
				return t.Fail(err)
			}
			s = &substState{}
			f.State = s
			f.Vals = append(f.Vals[:4], unpackArgs(f.Vals[3]))
			f.PC = 30
			f.Commit(t)
		case 30: // what typing's own forms unpack to
			items := subscripts(f.Vals[4])
			if int(f.N) == len(items) {
				if f.M > 0 {
					f.Vals[4] = NewTuple(s.out)
				}
				s.out, f.N, f.M = nil, 0, 0
				f.PC = 9
				f.Commit(t)
				continue
			}
			f.PC = 31
			f.In = None
			if v := items[f.N]; v.Kind() == KindInstance {
				act = t.GetAttrOr(f, v, strUnpackedArgs, None)
			}
		case 31:
			v := subscripts(f.Vals[4])[f.N]
			more := []Value{v}
			if f.In.Kind() == KindTuple {
				if x := As[Tuple](f.In).Items; len(x) == 0 || x[len(x)-1] != Ellipsis {
					more = x
					f.M = 1
				}
			}
			if err := t.Charge(0, 16*int64(len(more))); err != nil {
				return t.Fail(err)
			}
			s.out = append(s.out, more...)
			f.N++
			f.PC = 30
			f.Commit(t)
		case 9: // the next parameter prepares the arguments
			if s.iparam == len(params) {
				s.items = []Value{f.Vals[4]}
				if f.Vals[4].Kind() == KindTuple {
					s.items = As[Tuple](f.Vals[4]).Items
				}
				if len(s.items) != len(params) {
					f.PC = 21
					act = t.ReprOp(f, f.Vals[0])
					break
				}
				f.PC = 3
				f.N = 0
				f.Commit(t)
				continue
			}
			f.PC = 1
			act = t.GetAttrOr(f, params[s.iparam], strPrepareSubst, None)
		case 1:
			f.PC = 2
			if f.In.IsNone() {
				f.In = f.Vals[4]
				continue
			}
			item := f.Vals[4]
			if item.Kind() != KindTuple {
				item = NewTuple([]Value{item})
			}
			act = t.CallValue(f, f.In, f.Vals[0], item)
		case 2:
			f.Vals[4] = f.In
			s.iparam++
			f.PC = 9
			f.Commit(t)
		case 3:
			f.Commit(t)
			if int(f.N) == len(args) {
				if err := t.Charge(0, TupleSize(len(s.out))); err != nil {
					return t.Fail(err)
				}
				f.Out = NewTuple(append([]Value(nil), s.out...))
				return Done
			}
			v := args[f.N]
			if v.Kind() == KindType {
				f.In, f.M, f.PC = v, 0, 6
				continue
			}
			f.PC = 4
			act = t.GetAttrOr(f, v, strUnpackedTVT, False)
		case 4:
			f.M = 0
			if f.In == True {
				f.M = 1
			}
			f.PC = 5
			act = t.GetAttrOr(f, args[f.N], strTypingSubst, Missing)
		case 5:
			v := args[f.N]
			if f.In.IsMissing() {
				f.PC = 7
				if k := v.Kind(); k == KindList || k == KindTuple {
					return t.Fail(t.TypeError("cannot fill in type variables inside a plain list"))
				}
				act = t.GetAttrOr(f, v, strParameters, Missing)
				break
			}
			if err := t.Charge(int64(len(params)/16), 0); err != nil {
				return t.Fail(err)
			}
			item := None
			for i, p := range params {
				if p == v {
					item = s.items[i]
				}
			}
			f.PC = 6
			act = t.CallValue(f, f.In, item)
		case 7:
			f.PC = 6
			if f.In.Kind() != KindTuple || len(As[Tuple](f.In).Items) == 0 {
				f.In = args[f.N]
				continue
			}
			own := As[Tuple](f.In).Items
			if err := t.Charge(meter.PerUnit(int64(len(own))*int64(len(params)), 16), 0); err != nil {
				return t.Fail(err)
			}
			sub, err := t.subArgs(own, params, s.items)
			if err == nil {
				err = t.Charge(int64(len(sub)/8), TupleSize(len(sub)))
			}
			if err != nil {
				return t.Fail(err)
			}
			act = t.GetItemOp(f, args[f.N], NewTuple(sub))
		case 6:
			if err := t.Charge(0, 32); err != nil {
				return t.Fail(err)
			}
			if f.M == 1 && f.In.Kind() == KindTuple {
				if err := t.Charge(0, 16*int64(len(As[Tuple](f.In).Items))); err != nil {
					return t.Fail(err)
				}
				s.out = append(s.out, As[Tuple](f.In).Items...)
			} else {
				s.out = append(s.out, f.In)
			}
			f.N++
			f.PC = 3
		case 20:
			return t.Fail(t.TypeError("%s is not a generic class", As[Str](f.In).Go()))
		case 21:
			many := "few"
			if len(s.items) > len(params) {
				many = "many"
			}
			return t.Fail(t.TypeError("Too %s arguments for %s; actual %d, expected %d", many, As[Str](f.In).Go(), len(s.items), len(params)))
		}
		if act != Done {
			return act
		}
	}
}

// subscripts are the arguments of a subscript.
func subscripts(item Value) []Value {
	if item.Kind() == KindTuple {
		return As[Tuple](item).Items
	}
	return []Value{item}
}

// unpackArgs flattens *tuple[...] among the arguments of a subscript.
func unpackArgs(item Value) Value {
	items := subscripts(item)
	var out []Value
	changed := false
	for _, v := range items {
		if v.Type() == GenericAliasType {
			if a := As[GenericAlias](v); a.Starred && a.Origin == Ref(TupleType) {
				n := len(a.Args.Items)
				if n == 0 || a.Args.Items[n-1] != Ellipsis {
					out = append(out, a.Args.Items...)
					changed = true
					continue
				}
			}
		}
		out = append(out, v)
	}
	if !changed {
		return item
	}
	return NewTuple(out)
}

// subArgs are the arguments for the parameters of an argument that is generic itself: each of
// these is looked for among params.
func (t *Thread) subArgs(own, params, items []Value) ([]Value, error) {
	var out []Value
	for i, p := range own {
		if i%(1+(1<<18)/len(params)) == 0 {
			if err := t.Polled(); err != nil {
				return nil, err
			}
		}
		found := p
		spread := false
		for i, q := range params {
			if q == p {
				found = items[i]
				_, tvt := p.Type().Lookup(strPrepareSubst)
				spread = tvt && p.Type().QualName == "TypeVarTuple" && found.Kind() == KindTuple
			}
		}
		if spread {
			out = append(out, As[Tuple](found).Items...)
		} else {
			out = append(out, found)
		}
	}
	return out, nil
}

func init() {
	typeTextRow.Step, paramsRow.Step, substRow.Step = typeTextStep, paramsStep, substStep
	for _, r := range []*Row{typeTextRow, paramsRow, substRow} {
		RegisterRow(r)
	}
}
