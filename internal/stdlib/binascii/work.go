// Package binascii implements Python's binascii module: bytes as text and back, and two
// checksums. It holds no authority.
package binascii

import (
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

// Names of package object that the tables and steps here use most.
type (
	thread = object.Thread
	frame  = object.NFrame
	value  = object.Value
	action = object.Action
	row    = object.Row
)

const (
	done     = object.Done
	noRights = object.NoRights
)

// Bytes that one step handles, and that one unit of fuel pays for: about 16 ns.
const (
	chunk        = 128 << 10
	bytesPerFuel = 16
)

// A coder goes over the bytes in[at:], at most n of them, and appends to out. It is the
// state of a frame, so that long data goes by steps.
type coder interface {
	object.FrameState
	// most is the greatest number of bytes that come out.
	most() int
	run(t *thread, n int) error
	over() bool
	result() value
}

// A buffer is what every coder has.
type buffer struct {
	in, out []byte
	at      int
}

func (b *buffer) Refs(func(*value)) {}
func (b *buffer) Size() int64       { return 128 + object.RoundUp(int64(len(b.out))) }
func (b *buffer) over() bool        { return b.at >= len(b.in) }
func (b *buffer) result() value     { return object.NewBytes(b.out) }

// part is the next n bytes.
func (b *buffer) part(n int) []byte {
	p := b.in[b.at:min(b.at+n, len(b.in))]
	b.at += len(p)
	return p
}

func (b *buffer) clone() buffer {
	c := *b
	c.out = append(make([]byte, 0, cap(b.out)), b.out...)
	return c
}

// dataOf is the bytes of an argument: a buffer, or, for functions that read text, an
// ASCII str. ErrSlow: it must be asked for its buffer first.
func dataOf(t *thread, v value, text bool) ([]byte, error) {
	switch v.Kind() {
	case object.KindStr:
		if text {
			s := object.As[object.Str](v)
			if !s.IsASCII() {
				return nil, t.ValueError("string argument should contain only ASCII characters")
			}
			return []byte(s.Raw()), nil
		}
	case object.KindBytes, object.KindByteArray, object.KindMemoryView:
		return t.BufferBytes(v)
	}
	if v.Type().Special(object.SpBuffer).P == nil {
		if text {
			return nil, t.TypeError("argument should be bytes, buffer or ASCII string, not '%s'", v.Type().Name)
		}
		return nil, t.TypeError("a bytes-like object is required, not '%s'", v.Type().Name)
	}
	return nil, object.ErrSlow
}

// begin makes a coder; bytes is what its results take.
type begin func(t *thread, args []value, b buffer) (c coder, err error)

// start reads the data of args[0] and pays for all of the work.
func start(t *thread, args []value, text bool, f begin, limit int) (coder, error) {
	in, err := dataOf(t, args[0], text)
	if err != nil {
		return nil, err
	}
	if len(in) > limit {
		return nil, object.ErrSlow
	}
	c, err := f(t, args, buffer{in: in})
	if err != nil {
		return nil, err
	}
	bytes := int64(0)
	if n := c.most(); n >= 0 {
		bytes = object.BytesSize(n)
	}
	if args[0].Kind() != object.KindBytes && limit > chunk { // it could change between steps
		bytes += object.RoundUp(int64(len(in)))
	}
	return c, t.Charge(meter.PerUnit(int64(len(in)), bytesPerFuel), bytes)
}

// coderRow is a function whose first argument is data.
func coderRow(name, sig, params, doc string, text bool, f begin) row {
	return row{Name: name, Sig: sig, Params: params, Rights: noRights, Charge: object.PerByte, Doc: doc,
		Fast: func(t *thread, args []value) (value, error) {
			c, err := start(t, args, text, f, chunk)
			if err != nil {
				return value{}, err
			}
			if err := c.run(t, chunk+1); err != nil {
				return value{}, err
			}
			return c.result(), nil
		},
		Step: func(t *thread, f2 *frame) action {
			switch f2.PC {
			case 0:
				f2.PC = 1
				f2.In = f2.Vals[0]
				if k := f2.In.Kind(); k != object.KindStr && k != object.KindBytes && k != object.KindByteArray && k != object.KindMemoryView {
					if act := t.BufferOp(f2, f2.In); act != done {
						return act
					}
				}
				fallthrough
			case 1:
				f2.Vals[0] = f2.In
				if f2.Vals[0].Kind() == object.KindByteArray || f2.Vals[0].Kind() == object.KindMemoryView {
					b, err := t.BufferBytes(f2.Vals[0])
					if err != nil {
						return t.Fail(err)
					}
					if err := t.Charge(0, object.BytesSize(len(b))); err != nil {
						return t.Fail(err)
					}
					f2.In = object.NewBytes(append([]byte(nil), b...))
					f2.Vals[0] = f2.In
					f2.Commit(t)
				}
				c, err := start(t, f2.Vals, text, f, 1<<62)
				if err != nil {
					return t.Fail(err)
				}
				f2.State, f2.PC = c, 2
				f2.Commit(t)
			}
			c := f2.State.(coder)
			if err := c.run(t, chunk); err != nil {
				return t.Fail(err)
			}
			if !c.over() {
				f2.Commit(t)
				return object.Again
			}
			f2.Out = c.result()
			return done
		}}
}
