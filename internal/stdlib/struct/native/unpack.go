// This file defines unpacking: unpack, unpack_from, iter_unpack. Work is charged 1 fuel
// for 8 values and 1 for 64 bytes, and what the values take.

package native

import (
	"github.com/adderlang/adder/internal/object"
)

// cost is the bytes that the tuple of all values takes.
func cost(f *format) int64 {
	n := object.TupleSize(f.count)
	for _, p := range f.pieces {
		n += int64(p.repeat) * getCost(p)
	}
	return n
}

// values reads all values from b: for formats with few of them.
func values(t *thread, f *format, b []byte) (value, error) {
	if f.count > fastItems || f.size > fastBytes {
		return value{}, object.ErrSlow
	}
	if err := t.Charge(work(f), cost(f)); err != nil {
		return value{}, err
	}
	out := make([]value, 0, f.count)
	for _, p := range f.pieces {
		for k := 0; k < p.repeat; k++ {
			at := p.offset + k*p.size
			out = append(out, get(b[at:at+p.size], f, p.code))
		}
	}
	return object.NewTuple(out), nil
}

// unpackState is what an unpacking in steps has read so far.
type unpackState struct {
	f    *format
	data []byte // a copy: the buffer may change between steps
	out  []value
	cur  cursor
}

func (s *unpackState) Refs(visit func(*value)) {
	for i := range s.out {
		visit(&s.out[i])
	}
}

func (s *unpackState) Size() int64 { return 128 + object.RoundUp(16*int64(s.f.count)) }

func (s *unpackState) Clone() object.FrameState {
	c := *s
	c.out = append([]value(nil), s.out...)
	return &c
}

// unpackSteps reads b; the first step charges for all.
func unpackSteps(t *thread, f *frame, begin func() (*format, []byte, error)) action {
	if f.State == nil {
		fm, b, err := begin()
		if err != nil {
			return t.Fail(err)
		}
		if err := t.Charge(work(fm), cost(fm)); err != nil {
			return t.Fail(err)
		}
		f.State = &unpackState{f: fm, data: object.CopyBytes(b[:fm.size]), out: make([]value, 0, fm.count)}
		f.Commit(t)
	}
	s := f.State.(*unpackState)
	for n := 0; len(s.out) < s.f.count; n++ {
		p := s.f.pieces[s.cur.piece]
		at := p.offset + s.cur.rep*p.size
		s.out = append(s.out, get(s.data[at:at+p.size], s.f, p.code))
		s.cur.next(s.f)
		if n >= fastItems {
			f.Commit(t)
			return object.Again
		}
	}
	f.Out = object.NewTuple(s.out)
	return done
}

// A source finds the format and the bytes of a call.
type source func(t *thread, args []value) (*format, []byte, error)

func unpackRow(name, sig, params, doc string, find source) row {
	return row{Name: name, Sig: sig, Params: params, Rights: noRights, Charge: object.PerItem, Doc: doc,
		Fast: func(t *thread, args []value) (value, error) {
			f, b, err := find(t, args)
			if err != nil {
				return value{}, err
			}
			return values(t, f, b)
		},
		Step: func(t *thread, f *frame) action {
			return unpackSteps(t, f, func() (*format, []byte, error) { return find(t, f.Vals) })
		}}
}

func exactly(t *thread, f *format, buf value) (*format, []byte, error) {
	b, err := t.BufferBytes(buf)
	if err != nil {
		return nil, nil, err
	}
	if len(b) != f.size {
		return nil, nil, fail(t, "unpack requires a buffer of %d bytes", f.size)
	}
	return f, b, nil
}

func from(t *thread, f *format, buf value, at int64) (*format, []byte, error) {
	b, err := t.BufferBytes(buf)
	if err != nil {
		return nil, nil, err
	}
	if at, err = place(t, f, at, len(b), "unpack_from", "unpacking", "not enough data to unpack"); err != nil {
		return nil, nil, err
	}
	return f, b[at:], nil
}

var iterType = object.Declare("_struct.unpack_iterator", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew))

// An unpackIter is what iter_unpack returns. While it is not exhausted it holds a view of a
// bytearray, so that its length stays.
type unpackIter struct {
	object.Header
	f   *format
	buf value // unbound at the end
	at  int
}

func newIter(t *thread, f *format, buf value) (value, error) {
	b, err := t.BufferBytes(buf)
	if err != nil {
		return value{}, err
	}
	if f.size == 0 {
		return value{}, fail(t, "cannot iteratively unpack with a struct of length 0")
	}
	if len(b)%f.size != 0 {
		return value{}, fail(t, "iterative unpacking requires a buffer of a multiple of %d bytes", f.size)
	}
	if err := t.Charge(1, 96+object.RoundUp(pieceSize*int64(cap(f.pieces)))); err != nil {
		return value{}, err
	}
	if buf.Kind() == object.KindByteArray {
		if buf, err = t.ViewOf(buf); err != nil {
			return value{}, err
		}
	}
	x := object.Alloc[unpackIter](t, iterType)
	x.f, x.buf = f, buf
	return object.Ref(x), nil
}

func iterBytes(t *thread, x *unpackIter) []byte {
	if x.buf.IsUnbound() {
		return nil
	}
	b, err := t.BufferBytes(x.buf)
	if err != nil {
		t.Exc = nil // released meanwhile: the end
		return nil
	}
	return b
}

func iterNext(t *thread, args []value) (value, error) {
	x := object.As[unpackIter](args[0])
	b := iterBytes(t, x)
	if x.at+x.f.size > len(b) {
		x.end()
		return value{}, nil
	}
	v, err := values(t, x.f, b[x.at:x.at+x.f.size])
	if err == nil {
		x.at += x.f.size
	}
	return v, err
}

func (x *unpackIter) end() {
	if !x.buf.IsUnbound() && x.buf.Kind() == object.KindMemoryView {
		if m := object.As[object.MemoryView](x.buf); m.Obj.Kind() == object.KindByteArray {
			m.Release()
		}
	}
	x.buf = value{}
}

func iterNextStep(t *thread, f *frame) action {
	x := object.As[unpackIter](f.Vals[0])
	if f.State == nil {
		if b := iterBytes(t, x); x.at+x.f.size > len(b) {
			x.end()
			f.Out = value{}
			return done
		}
	}
	act := unpackSteps(t, f, func() (*format, []byte, error) { return x.f, iterBytes(t, x)[x.at:], nil })
	if act == done {
		x.at += x.f.size
	}
	return act
}

func init() {
	iterType.Define("An iterator over the structs of a buffer.", object.LayoutOf(func(x *unpackIter, visit func(*value)) { visit(&x.buf) },
		func(x *unpackIter) int64 { return 128 + object.RoundUp(pieceSize*int64(cap(x.f.pieces))) }), []row{
		object.SelfIterRow(),
		{Name: "__next__", Sig: "($self, /)", Rights: noRights, Charge: object.PerItem, Fast: iterNext, Step: iterNextStep, Doc: "The values of the next struct."},
		{Name: "__length_hint__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			x := object.As[unpackIter](args[0])
			return object.Int(int64(max(0, len(iterBytes(t, x))-x.at) / x.f.size)), nil
		}, Doc: "How many structs are left."},
	})
}
