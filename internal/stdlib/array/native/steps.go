// This file defines the methods of array that go by steps, and its iterator.

package native

import (
	"github.com/adderlang/adder/internal/object"
)

// putStep makes the step of a method that stores its last argument: it is converted
// first if it must be.
func putStep(put func(t *thread, f *frame, a *Array) error) object.Step {
	return func(t *thread, f *frame) action {
		a := as(f.Vals[0])
		last := len(f.Vals) - 1
		if f.PC == 1 {
			f.Vals[last] = f.In
		}
		err := put(t, f, a)
		if err == object.ErrSlow && f.PC == 0 {
			f.PC = 1
			if act := a.k.bitsOp(t, f, f.Vals[last]); act != done {
				return act
			}
			f.Vals[last] = f.In
			err = put(t, f, a)
		}
		if err != nil {
			return t.Fail(err)
		}
		f.Out = object.None
		return done
	}
}

func insert(t *thread, f *frame, a *Array) error {
	x, err := a.k.bits(t, f.Vals[2])
	if err != nil {
		return err
	}
	i, n := f.Vals[1].Int(), int64(a.len())
	if i < 0 {
		i = max(i+n, 0)
	}
	i = min(i, n)
	b := make([]byte, a.k.size)
	a.k.putRaw(b, x)
	return a.replace(t, int(i), int(i), b)
}

// setFast stores what needs no guest code.
func setFast(t *thread, args []value) (value, error) {
	a, key, v := as(args[0]), args[1], args[2]
	if err := t.Mutable(&a.Header, "write to"); err != nil {
		return value{}, err
	}
	if err := keyKind(t, key); err != nil {
		return value{}, err
	}
	if key.Type() != object.SliceType {
		i, err := a.index(t, key, "array assignment")
		if err != nil {
			return value{}, err
		}
		x, err := a.k.bits(t, v)
		if err != nil {
			return value{}, err
		}
		a.k.putRaw(a.item(i), x)
		return object.None, nil
	}
	if !isArray(v) {
		return value{}, t.TypeError("can only assign array (not \"%s\") to array slice", v.Type().Name)
	}
	b := as(v)
	if b.k != a.k {
		return value{}, t.TypeError("bad argument type for built-in operation")
	}
	start, step, count, err := t.SliceRange(key, a.len())
	if err != nil {
		return value{}, err
	}
	if err := t.Charge(moved(len(b.store.B)), object.RoundUp(int64(len(b.store.B)))); err != nil {
		return value{}, err
	}
	src := object.CopyBytes(b.store.B)
	if step == 1 {
		return object.None, a.replace(t, start, start+count, src)
	}
	if count != b.len() {
		return value{}, t.ValueError("attempt to assign array of size %d to extended slice of size %d", b.len(), count)
	}
	for i := 0; i < count; i++ {
		copy(a.item(start+i*step), src[i*a.k.size:])
	}
	return object.None, nil
}

// setStep: PC 1 has the key, 2 the value.
func setStep(t *thread, f *frame) action {
	switch f.PC {
	case 0:
		if err := keyKind(t, f.Vals[1]); err != nil && err != object.ErrSlow {
			return t.Fail(err)
		}
		f.PC = 1
		if act := t.KeyOp(f, f.Vals[1]); act != done {
			return act
		}
		fallthrough
	case 1:
		f.Vals[1] = f.In
		f.PC = 2
		f.In = f.Vals[2]
		f.Commit(t)
		if f.Vals[1].Type() != object.SliceType {
			a := as(f.Vals[0])
			if _, err := a.index(t, f.Vals[1], "array assignment"); err != nil {
				return t.Fail(err)
			}
			if _, err := a.k.bits(t, f.Vals[2]); err == object.ErrSlow {
				if act := a.k.bitsOp(t, f, f.Vals[2]); act != done {
					return act
				}
			} else if err != nil {
				return t.Fail(err)
			}
		}
	}
	f.Vals[2] = f.In
	v, err := setFast(t, f.Vals)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = v
	return done
}

// equal is the truth of x == y for an item x: a NaN is not even itself.
func equal(t *thread, f *frame, x, y value) action {
	if k := y.Kind(); (k == object.KindInt || k == object.KindFloat) && y.Type().Flags&object.FlagStatic != 0 && x.Kind() != object.KindStr {
		f.In = object.Bool(object.NumEq(x, y))
		return done
	}
	return t.EqOp(f, x, y)
}

// findStep is count ('c'), index ('i'), remove ('r') and `in` ('b'). N is the position, M
// the count; PC 1 has a comparison.
func findStep(what byte) object.Step {
	return func(t *thread, f *frame) action {
		a := as(f.Vals[0])
		stop := a.len()
		if what == 'i' {
			var start int
			start, stop = object.Clamp(f.Vals[2].Int(), f.Vals[3].Int(), a.len())
			f.N = max(f.N, int64(start))
		}
		for n := 0; int(f.N) < stop; n++ {
			if f.PC == 0 {
				if err := t.Charge(1, 0); err != nil {
					return t.Fail(err)
				}
				v, err := a.at(t, int(f.N))
				if err != nil {
					return t.Fail(err)
				}
				f.PC = 1
				if act := equal(t, f, v, f.Vals[1]); act != done {
					return act
				}
			}
			if f.In.Bool() {
				switch what {
				case 'b':
					f.Out = object.True
					return done
				case 'i':
					f.Out = object.Int(f.N)
					return done
				case 'r':
					i := int(f.N)
					if i < a.len() {
						if err := a.replace(t, i, i+1, nil); err != nil {
							return t.Fail(err)
						}
					}
					f.Out = object.None
					return done
				}
				f.M++
			}
			f.N++
			f.PC = 0
			f.Commit(t)
			if n >= chunk {
				return object.Again
			}
		}
		switch what {
		case 'b':
			f.Out = object.False
		case 'c':
			f.Out = object.Int(f.M)
		case 'i':
			return t.Fail(t.ValueError("array.index(x): x not in array"))
		default:
			return t.Fail(t.ValueError("array.remove(x): x not in array"))
		}
		return done
	}
}

// listState is a list of the items so far.
type listState struct{ out []value }

func (s *listState) Refs(visit func(*value)) {
	for i := range s.out {
		visit(&s.out[i])
	}
}
func (s *listState) Size() int64 { return 64 + 16*int64(cap(s.out)) }
func (s *listState) Clone() object.FrameState {
	return &listState{append(make([]value, 0, cap(s.out)), s.out...)}
}

// listSteps makes f.In a list of the items.
func listSteps(t *thread, f *frame, a *Array) (act action, over bool) {
	if f.State == nil {
		n := a.len()
		if err := t.Charge(items(n), object.ListSize+16*int64(n)+int64(n)*a.k.cost()); err != nil {
			return t.Fail(err), false
		}
		f.State = &listState{make([]value, 0, n)}
		f.Commit(t)
	}
	s := f.State.(*listState)
	for n := 0; len(s.out) < a.len(); n++ {
		v, err := a.k.get(t, a.item(len(s.out)))
		if err != nil {
			return t.Fail(err), false
		}
		s.out = append(s.out, v)
		if n >= chunk {
			f.Commit(t)
			return object.Again, false
		}
	}
	f.In = object.Ref(object.NewList(s.out))
	return done, true
}

func toListStep(t *thread, f *frame) action {
	act, over := listSteps(t, f, as(f.Vals[0]))
	if over {
		f.Out = f.In
	}
	return act
}

// reprStep: PC 1 has the repr of the items.
func reprStep(t *thread, f *frame) action {
	a := as(f.Vals[0])
	name := f.Vals[0].Type().QualName
	if f.PC == 0 {
		var inner value
		switch {
		case a.len() == 0:
			if err := t.Charge(0, object.StrSize(len(name)+8, 1)); err != nil {
				return t.Fail(err)
			}
			f.Out = object.NewStr(name + "('" + string(rune(a.k.code)) + "')")
			return done
		case a.k.class == 'c':
			s, err := a.text(t)
			if err != nil {
				return t.Fail(err)
			}
			inner = object.Ref(s)
		default:
			act, over := listSteps(t, f, a)
			if !over {
				return act
			}
			inner = f.In
		}
		f.PC = 1
		if act := t.ReprOp(f, inner); act != done {
			return act
		}
	}
	body := object.As[object.Str](f.In)
	if err := t.Charge(moved(body.Len()), object.StrSize(body.Len()+len(name)+8, 4)); err != nil {
		return t.Fail(err)
	}
	var b object.StrBuilder
	b.WriteString(name + "('" + string(rune(a.k.code)) + "', ")
	b.WriteStr(body)
	b.WriteString(")")
	f.Out = object.Ref(b.Str())
	return done
}

// reduceStep: protocols below 3 get a list, others the bytes. PC 1 has the protocol, 2 the list.
func reduceStep(t *thread, f *frame) action {
	a := as(f.Vals[0])
	if f.PC == 0 {
		if f.Vals[1].Kind() != object.KindInt {
			return t.Fail(t.TypeError("__reduce_ex__ argument should be an integer"))
		}
		f.PC = 1
	}
	state := object.None
	if d, ok, err := t.InstanceDict(f.Vals[0]); err != nil {
		return t.Fail(err)
	} else if ok {
		state = d
	}
	if err := t.Charge(0, 2*object.TupleSize(4)); err != nil {
		return t.Fail(err)
	}
	cls := object.Ref(f.Vals[0].Type())
	code := object.Ref(object.Intern(string(rune(a.k.code))))
	if p, ok := f.Vals[1].Int64(); ok && p < 3 {
		act, over := listSteps(t, f, a)
		if !over {
			return act
		}
		f.Out = object.NewTuple([]value{cls, object.NewTuple([]value{code, f.In}), state})
		return done
	}
	if err := t.Charge(moved(len(a.store.B)), object.BytesSize(len(a.store.B))); err != nil {
		return t.Fail(err)
	}
	data := object.NewBytes(object.CopyBytes(a.store.B))
	f.Out = object.NewTuple([]value{object.Ref(rebuild()), object.NewTuple([]value{cls, code, object.Int(a.k.format), data}), state})
	return done
}

func rebuild() *object.Native {
	for _, n := range object.ModuleNatives(object.NativeModule("_array")) {
		if n.Row.Name == "_array_reconstructor" {
			return n
		}
	}
	return nil
}

var (
	strRead  = object.Intern("read")
	strWrite = object.Intern("write")
)

// fromFileStep: PC 1 has n, 2 the read method, 3 the bytes.
func fromFileStep(t *thread, f *frame) action {
	a := as(f.Vals[0])
	switch f.PC {
	case 0:
		f.PC = 1
		if f.Vals[2].Type().Special(object.SpIndex).P == nil {
			return t.Fail(t.TypeError("'%s' object cannot be interpreted as an integer", f.Vals[2].Type().Name))
		}
		if act := t.IndexOp(f, f.Vals[2]); act != done {
			return act
		}
		fallthrough
	case 1:
		n, ok := f.In.Int64()
		if !ok {
			return t.Fail(t.OverflowError("Python int too large to convert to C ssize_t"))
		}
		if n < 0 {
			return t.Fail(t.ValueError("negative count"))
		}
		if n > 1<<50/int64(a.k.size) {
			return t.Fail(t.RaiseArgs(object.MemoryErrorType))
		}
		f.N, f.PC = n*int64(a.k.size), 2
		if act := t.GetAttrOp(f, f.Vals[1], strRead); act != done {
			return act
		}
		fallthrough
	case 2:
		f.PC = 3
		if act := t.CallValue(f, f.In, object.Int(f.N)); act != done {
			return act
		}
		f.Commit(t) // what was read is not read again
	}
	if f.In.Kind() != object.KindBytes {
		return t.Fail(t.TypeError("read() didn't return bytes"))
	}
	b := f.In.Buffer()
	if err := a.addBytes(t, b); err != nil {
		return t.Fail(err)
	}
	if int64(len(b)) != f.N {
		return t.Fail(t.Raise(object.EOFErrorType, "read() didn't return enough bytes"))
	}
	f.Out = object.None
	return done
}

// toFileStep writes blocks of 64 KiB. N bytes are written; PC 1 has the method, 2 a result.
func toFileStep(t *thread, f *frame) action {
	a := as(f.Vals[0])
	for {
		switch f.PC {
		case 0:
			if int(f.N) >= len(a.store.B) {
				f.Out = object.None
				return done
			}
			f.PC = 1
			if act := t.GetAttrOp(f, f.Vals[1], strWrite); act != done {
				return act
			}
		case 1:
			b := a.store.B[min(int(f.N), len(a.store.B)):min(int(f.N)+64<<10, len(a.store.B))]
			if err := t.Charge(moved(len(b)), object.BytesSize(len(b))); err != nil {
				return t.Fail(err)
			}
			f.PC = 2
			if act := t.CallValue(f, f.In, object.NewBytes(object.CopyBytes(b))); act != done {
				return act
			}
		case 2:
			f.N += 64 << 10
			f.PC = 0
			f.Commit(t)
		}
	}
}

// compareFast compares arrays of the same kind of integers by their bytes.
func compareFast(t *thread, op int, x, y value) (value, error) {
	if !isArray(y) {
		return object.NotImplemented, nil
	}
	a, b := as(x), as(y)
	eq := op == object.CmpEQ || op == object.CmpNE
	if eq && a.len() != b.len() {
		return object.Bool(op == object.CmpNE), nil
	}
	if !eq || a.k != b.k || a.k.class == 'f' {
		return value{}, object.ErrSlow
	}
	if err := t.Charge(moved(len(a.store.B)), 0); err != nil {
		return value{}, err
	}
	return object.Bool((string(a.store.B) == string(b.store.B)) == (op == object.CmpEQ)), nil
}

// compareStep looks for the first items that differ. N is the position; PC 1 has a
// comparison, 2 the answer.
func compareStep(t *thread, f *frame, op int) action {
	a, b := as(f.Vals[0]), as(f.Vals[1])
	for n := 0; int(f.N) < min(a.len(), b.len()); n++ {
		if f.PC == 2 {
			f.Out = f.In
			return done
		}
		x, err := a.at(t, int(f.N))
		if err != nil {
			return t.Fail(err)
		}
		y, err := b.at(t, int(f.N))
		if err != nil {
			return t.Fail(err)
		}
		if f.PC == 0 {
			if err := t.Charge(1, 0); err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			if act := equal(t, f, x, y); act != done {
				return act
			}
		}
		if !f.In.Bool() {
			switch op {
			case object.CmpEQ, object.CmpNE:
				f.Out = object.Bool(op == object.CmpNE)
				return done
			}
			f.PC = 2
			f.PC = 2
			if act := t.CompareOp(f, op, x, y); act != done {
				return act
			}
			f.Out = f.In
			return done
		}
		f.N++
		f.PC = 0
		f.Commit(t)
		if n >= chunk {
			return object.Again
		}
	}
	c := a.len() - b.len()
	var r bool
	switch op {
	case object.CmpLT:
		r = c < 0
	case object.CmpLE:
		r = c <= 0
	case object.CmpEQ:
		r = c == 0
	case object.CmpNE:
		r = c != 0
	case object.CmpGT:
		r = c > 0
	default:
		r = c >= 0
	}
	f.Out = object.Bool(r)
	return done
}

// An arrayIter iterates over an array; a is unbound at its end.
type arrayIter struct {
	object.Header
	a value
	i int
}

func iterRows() []row {
	return []row{
		object.SelfIterRow(),
		{Name: "__next__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			x := object.As[arrayIter](args[0])
			if x.a.IsUnbound() {
				return value{}, nil
			}
			a := as(x.a)
			if x.i >= a.len() {
				x.a = value{}
				return value{}, nil
			}
			v, err := a.at(t, x.i)
			if err == nil {
				x.i++
			}
			return v, err
		}, Doc: "The next item."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			x := object.As[arrayIter](args[0])
			if x.a.IsUnbound() {
				return t.ReduceIter(t.Builtin("iter"), value{}, object.NewTuple(nil))
			}
			return t.ReduceIter(t.Builtin("iter"), object.Int(int64(x.i)), x.a)
		}, Doc: "How to make it again, for copy and pickle."},
		{Name: "__setstate__", Sig: "($self, state, /)", Params: "state:index", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			x := object.As[arrayIter](args[0])
			if !x.a.IsUnbound() {
				x.i = int(min(max(args[1].Int(), 0), int64(as(x.a).len())))
			}
			return object.None, nil
		}, Doc: "Set the position."},
	}
}
