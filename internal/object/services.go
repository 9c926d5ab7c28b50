// This file defines constructors and errors that the vm shares with the types.

package object

// NameErr raises a NameError or UnboundLocalError about a name.
func (t *Thread) NameErr(typ *Type, name, format string, args ...any) error {
	t.Raise(typ, format, args...)
	t.Exc.Fields = []Value{NewStr(name)}
	return ErrRaised
}

// TracebackOf is an exception's __traceback__.
func (t *Thread) TracebackOf(e *Exception) Value {
	if e.TraceSet.P != nil {
		return e.TraceSet
	}
	if e.Trace == nil {
		return None
	}
	return Ref(e.Trace)
}

// ListOf makes a list of items, stored as narrowly as they allow.
func (t *Thread) ListOf(items []Value) (Value, error) {
	n := len(items)
	ints, floats := n > 0, n > 0
	for _, v := range items {
		ints = ints && v.IsInt()
		floats = floats && v.IsFloat()
	}
	size := int64(16)
	if ints || floats {
		size = 8
	}
	if err := t.Charge(int64(n/16), ListSize+roundUp(size*int64(n))); err != nil {
		return Value{}, err
	}
	switch {
	case ints:
		s := make([]int64, n)
		for i, v := range items {
			s[i] = v.Int()
		}
		return Ref(NewIntList(s)), nil
	case floats:
		s := make([]float64, n)
		for i, v := range items {
			s[i] = v.Float()
		}
		l := &List{Header: Header{Type: ListType}}
		l.setFloats(s)
		return Ref(l), nil
	case n == 0:
		return Ref(&List{Header: Header{Type: ListType}}), nil
	}
	return Ref(NewList(append([]Value(nil), items...))), nil
}

// NewSet makes an empty set. The caller has charged SetSize.
func (t *Thread) NewSet() *Set { return &Set{Header: Header{Type: SetType}} }

// JoinStrs is ”.join(items) for str items.
func (t *Thread) JoinStrs(items []Value) (Value, error) {
	n, width := 0, 1
	for _, v := range items {
		s := As[Str](v)
		n += s.Len()
		width = max(width, s.Width())
	}
	if err := t.Charge(int64(n*width/64), StrSize(n, width)); err != nil {
		return Value{}, err
	}
	var b StrBuilder
	b.Grow(n)
	for _, v := range items {
		b.WriteStr(As[Str](v))
	}
	return Ref(b.Str()), nil
}
