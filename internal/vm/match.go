// This file defines the steps of pattern matching: mapping keys and rest, and class
// patterns, whose attributes go through the ordinary gate.

package vm

import "github.com/adderlang/adder/internal/object"

// matchKeysRow: Vals are subject and the tuple of keys; then a marker object, the
// subject's bound get, the set of keys seen, and the values. None if a key is missing.
var matchKeysRow = object.RegisterRow(&object.Row{Name: "match keys", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	subject, keys := f.Vals[0], object.As[object.Tuple](f.Vals[1]).Items
	for {
		switch f.PC {
		case 0:
			if len(keys) == 0 {
				f.Out = object.NewTuple(nil)
				return object.Done
			}
			f.PC = 1
			if act := t.GetAttrOp(f, subject, object.Intern("get")); act != object.Done {
				return act
			}
		case 1:
			marker, err := t.NewMarker()
			if err != nil {
				return t.Fail(err)
			}
			if err := t.Charge(0, object.SetSize); err != nil {
				return t.Fail(err)
			}
			f.Vals = append(f.Vals, marker, f.In, object.Ref(t.NewSet()))
			f.PC = 2
			f.Commit(t)
		case 2: // next key: seen before?
			if int(f.N) == len(keys) {
				out := append([]object.Value(nil), f.Vals[5:]...)
				if err := t.Charge(0, object.TupleSize(len(out))); err != nil {
					return t.Fail(err)
				}
				f.Out = object.NewTuple(out)
				return object.Done
			}
			f.PC = 3
			f.M = int64(object.As[object.Set](f.Vals[4]).Len())
			if act := t.SetAddOp(f, object.As[object.Set](f.Vals[4]), keys[f.N]); act != object.Done {
				return act
			}
		case 3:
			if int64(object.As[object.Set](f.Vals[4]).Len()) == f.M {
				return t.Fail(t.ValueError("mapping pattern checks duplicate key (%s)", object.ReprText(keys[f.N])))
			}
			f.PC = 5
			f.Commit(t) // the key is in the set
		case 5:
			f.PC = 4
			if act := t.CallValue(f, f.Vals[3], keys[f.N], f.Vals[2]); act != object.Done {
				return act
			}
		case 4:
			f.Commit(t) // get was called
			if f.In == f.Vals[2] {
				f.Out = object.None
				return object.Done
			}
			f.Vals = append(f.Vals, f.In)
			f.N++
			f.PC = 2
		}
	}
}})

// matchRestRow: Vals are subject and the tuple of keys; then the new dict.
var matchRestRow = object.RegisterRow(&object.Row{Name: "match rest", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	keys := object.As[object.Tuple](f.Vals[1]).Items
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			if act := t.CallValue(f, object.Ref(object.DictType), f.Vals[0]); act != object.Done {
				return act
			}
		case 1:
			f.Vals = append(f.Vals, f.In)
			f.PC = 2
		case 2:
			if int(f.N) == len(keys) {
				f.Out = f.Vals[2]
				return object.Done
			}
			f.N++
			if act := t.DictDelOp(f, object.As[object.Dict](f.Vals[2]), keys[f.N-1]); act != object.Done {
				return act
			}
			f.Commit(t)
		}
	}
}})

// matchClassRow: Vals are subject, class, tuple of keyword names, positional count;
// then __match_args__ and the attributes found.
var matchClassRow = object.RegisterRow(&object.Row{Name: "match class", Catches: true, Step: matchClassStep})

func matchClassStep(t *object.Thread, f *object.NFrame) object.Action {
	subject, cls := f.Vals[0], f.Vals[1]
	kw, npos := object.As[object.Tuple](f.Vals[2]).Items, int(f.Vals[3].Int())
	if f.Exc.P != nil {
		e := object.As[object.Exception](f.Exc)
		if !e.Type.Is(object.AttributeErrorType) || f.PC != 3 && f.PC != 5 {
			t.Exc = e
			return object.Raise
		}
		if f.PC == 5 { // the subject lacks an attribute: no match
			f.Out = object.None
			return object.Done
		}
		f.In = object.NewTuple(nil) // no __match_args__
		if cls.Kind() == object.KindType && object.As[object.Type](cls).Flags&object.FlagMatchSelf != 0 || t.MatchSelf(cls) {
			f.M = 1
		}
	}
	for {
		switch f.PC {
		case 0:
			if _, ok := object.ClassOf(cls); !ok {
				return t.Fail(t.TypeError("called match pattern must be a class"))
			}
			f.PC = 1
			if act := t.IsInstanceOp(f, subject, cls); act != object.Done {
				return act
			}
		case 1:
			if !f.In.Bool() {
				f.Out = object.None
				return object.Done
			}
			f.PC = 2
			f.In = object.NewTuple(nil)
			if npos > 0 {
				f.PC = 3
				if act := t.GetAttrOp(f, cls, object.Intern("__match_args__")); act != object.Done {
					return act
				}
			}
		case 2, 3:
			args, err := matchArgs(t, f, npos, kw)
			if err != nil {
				return t.Fail(err)
			}
			f.Vals = append(f.Vals, args)
			f.PC = 4
		case 4:
			args := object.As[object.Tuple](f.Vals[4]).Items
			i := int(f.N)
			if i == npos+len(kw) {
				f.Out = object.NewTuple(append([]object.Value(nil), f.Vals[5:]...))
				return object.Done
			}
			name := object.Value{}
			switch {
			case i < npos && f.M == 1:
				f.Vals = append(f.Vals, subject)
				f.N++
				continue
			case i < npos:
				name = args[i]
			default:
				name = kw[i-npos]
			}
			f.PC = 5
			if act := t.GetAttrOp(f, subject, object.As[object.Str](name)); act != object.Done {
				return act
			}
		case 5:
			f.Vals = append(f.Vals, f.In)
			f.N++
			f.PC = 4
			f.Commit(t)
		}
	}
}

// matchArgs checks __match_args__ (in f.In) against the pattern's arguments.
func matchArgs(t *object.Thread, f *object.NFrame, npos int, kw []object.Value) (object.Value, error) {
	cls, _ := object.ClassOf(f.Vals[1])
	if f.In.Type() != object.TupleType {
		return f.In, t.TypeError("%s.__match_args__ must be a tuple (got %s)", cls.Name, f.In.Type().Name)
	}
	args := object.As[object.Tuple](f.In).Items
	allowed := len(args)
	if f.M == 1 {
		allowed = 1
	}
	if npos > allowed {
		s := "s"
		if allowed == 1 {
			s = ""
		}
		return f.In, t.TypeError("%s() accepts %d positional sub-pattern%s (%d given)", cls.Name, allowed, s, npos)
	}
	if f.M == 1 {
		return f.In, nil
	}
	for i := 0; i < npos; i++ {
		if args[i].Type() != object.StrType {
			return f.In, t.TypeError("__match_args__ elements must be strings (got %s)", args[i].Type().Name)
		}
		name := object.As[object.Str](args[i])
		for j := 0; j < i; j++ {
			if object.As[object.Str](args[j]).Equal(name) {
				return f.In, t.TypeError("%s() got multiple sub-patterns for attribute '%s'", cls.Name, name.Go())
			}
		}
		for _, k := range kw {
			if object.As[object.Str](k).Equal(name) {
				return f.In, t.TypeError("%s() got multiple sub-patterns for attribute '%s'", cls.Name, name.Go())
			}
		}
	}
	return f.In, nil
}
