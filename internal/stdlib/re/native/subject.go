// This file defines subjects: the str or bytes-like object that is searched, seen as text
// of the matcher, and pieces of it as objects.

package native

import (
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/re"
)

// A subject is an object with its text. Bytes that may change are copied.
type subject struct {
	v    value
	text re.Text
}

// subjectOf checks an object against the pattern. ErrSlow: it must be asked for its
// buffer.
func subjectOf(t *thread, p *pattern, v value) (subject, error) {
	s := subject{v: v}
	switch v.Kind() {
	case object.KindStr:
		if p.kind == bytesPattern {
			return s, t.TypeError("cannot use a bytes pattern on a string-like object")
		}
		x := object.As[object.Str](v)
		s.text = re.Text{Data: x.Raw(), Width: x.Width(), N: x.Len()}
		return s, nil
	case object.KindBytes, object.KindByteArray, object.KindMemoryView:
		if p.kind == strPattern {
			return s, t.TypeError("cannot use a string pattern on a bytes-like object")
		}
	default:
		if v.Type().Special(object.SpBuffer).P != nil {
			return s, object.ErrSlow
		}
		return s, t.TypeError("expected string or bytes-like object, got '%s'", v.Type().Name)
	}
	if v.Kind() == object.KindBytes {
		x := object.As[object.Bytes](v)
		s.text = re.Text{Data: x.Text(), Width: 1, N: len(x.B)}
		return s, nil
	}
	b, err := t.BufferBytes(v)
	if err != nil {
		return s, err
	}
	if err := t.Charge(int64(len(b)/64), object.BytesSize(len(b))); err != nil {
		return s, err
	}
	s.text = re.Text{Data: string(b), Width: 1, N: len(b)}
	return s, nil
}

// bounds clamps pos and endpos.
func bounds(pos, endpos value, n int) (int, int) {
	clamp := func(x int64) int { return int(min(max(x, 0), int64(n))) }
	return clamp(pos.Int()), clamp(endpos.Int())
}

// cost is what a piece of the subject costs.
func (s *subject) cost(i, j int) (fuel, bytes int64) {
	n := j - i
	if n <= 0 {
		return 0, 0
	}
	if s.v.Kind() != object.KindStr {
		return int64(n / 64), object.BytesSize(n)
	}
	if n == 1 && s.text.Width == 1 {
		return 0, 0
	}
	return int64(n * s.text.Width / 64), object.StrSize(n, s.text.Width)
}

// piece is the part from i to j as an object; cost has been charged. An exact str or bytes
// is its own whole.
func (s *subject) piece(t *thread, i, j int) value {
	if s.v.Kind() == object.KindStr {
		x := object.As[object.Str](s.v)
		if x.Type != object.StrType && i == 0 && j == s.text.N && i < j {
			return x.CopyExact()
		}
		return t.Substr(x, i, j)
	}
	if i >= j {
		return object.EmptyBytes()
	}
	if i == 0 && j == s.text.N && s.v.Type() == object.BytesType {
		return s.v
	}
	return object.NewBytes([]byte(s.text.Data[i:j]))
}

// part charges for a piece and makes it; None if i is negative.
func (s *subject) part(t *thread, i, j int, def value) (value, error) {
	if i < 0 {
		return def, nil
	}
	if err := t.Charge(s.cost(i, j)); err != nil {
		return value{}, err
	}
	return s.piece(t, i, j), nil
}

// askBuffer is the beginning of every step that takes a subject: the object in Vals[i] is
// asked for its buffer if it must be. It uses PC 0 and 1 and leaves PC at 2.
func askBuffer(t *thread, f *frame, i int) action {
	if f.PC == 0 {
		v := f.Vals[i]
		switch v.Kind() {
		case object.KindStr, object.KindBytes, object.KindByteArray, object.KindMemoryView:
			f.PC = 2
			return done
		}
		if v.Type().Special(object.SpBuffer).P == nil {
			f.PC = 2
			return done // an error, raised by subjectOf
		}
		f.PC = 1
		if act := t.BufferOp(f, v); act != done {
			return act
		}
	}
	if f.PC == 1 {
		if f.In.Kind() != object.KindMemoryView {
			return t.Fail(t.TypeError("__buffer__ returned non-memoryview object"))
		}
		f.Vals[i] = f.In
		f.PC = 2
	}
	return done
}
