// This file defines packing: pack and pack_into, of the module and of Struct. Work is
// charged 1 fuel for 8 values and 1 for 64 bytes.

package native

import (
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

// Values and bytes that a Fast body handles.
const (
	fastItems = 4096
	fastBytes = 1 << 18
)

func work(f *format) int64 {
	return meter.PerUnit(int64(f.count), 8) + meter.PerUnit(int64(f.size), 64)
}

// packState is what a packing in steps has written so far.
type packState struct {
	f   *format
	buf []byte
	cur cursor
}

func (s *packState) Refs(func(*value)) {}

func (s *packState) Size() int64 { return 64 + object.RoundUp(int64(len(s.buf))) }

func (s *packState) Clone() object.FrameState {
	c := *s
	c.buf = append([]byte(nil), s.buf...)
	return &c
}

// packFast writes values that need no guest code.
func packFast(t *thread, f *format, args []value) (value, error) {
	if len(args) != f.count || f.count > fastItems || f.size > fastBytes {
		return value{}, object.ErrSlow
	}
	if err := t.Charge(work(f), object.BytesSize(f.size)); err != nil {
		return value{}, err
	}
	buf := make([]byte, f.size)
	i := 0
	for _, p := range f.pieces {
		for k := 0; k < p.repeat; k++ {
			at := p.offset + k*p.size
			w, err := put(t, buf[at:at+p.size], f, p.code, args[i])
			if err != nil {
				return value{}, err
			}
			if w != wishNone {
				return value{}, object.ErrSlow
			}
			i++
		}
	}
	return object.NewBytes(buf), nil
}

// packBegin checks the number of values and makes room for their bytes.
func packBegin(t *thread, f *format, name string, n int) (*packState, error) {
	if n != f.count {
		return nil, fail(t, "%s expected %d items for packing (got %d)", name, f.count, n)
	}
	if f.size > 1<<46 {
		return nil, t.RaiseArgs(object.MemoryErrorType)
	}
	if err := t.Charge(work(f), object.BytesSize(f.size)); err != nil {
		return nil, err
	}
	return &packState{f: f, buf: make([]byte, f.size)}, nil
}

// packSteps writes the values args[i] for i from N. PC is pc while it walks, and goes up by a
// wish while a conversion is under way. over: f.State holds all of them.
func packSteps(t *thread, f *frame, pc int, args []value) (act action, over bool) {
	if f.Caught() != nil && f.PC == pc {
		return t.Reraise(f), false
	}
	s := f.State.(*packState)
	for n := 0; int(f.N) < len(args); n++ {
		p := s.f.pieces[s.cur.piece]
		at := p.offset + s.cur.rep*p.size
		to := s.buf[at : at+p.size]
		v := args[f.N]
		if f.PC != pc {
			w := wish(f.PC - pc)
			if f.Caught() != nil {
				switch w {
				case wishFloat:
					return t.Fail(fail(t, "required argument is not a float")), false
				case wishComplex:
					return t.Fail(fail(t, "required argument is not a complex")), false
				}
				return t.Reraise(f), false
			}
			v = f.In
			f.PC = pc
		}
		w, err := put(t, to, s.f, p.code, v)
		if err != nil {
			return t.Fail(err), false
		}
		if w != wishNone {
			f.PC = pc + int(w)
			var act action
			switch w {
			case wishInt:
				act = t.IndexOp(f, v)
			case wishFloat:
				act = t.FloatOp(f, v)
			case wishBool:
				act = t.BoolOp(f, v)
			default:
				act = t.CallValue(f, object.Ref(object.ComplexType), v)
			}
			if act != done {
				return act, false
			}
			n--
			continue
		}
		f.N++
		s.cur.next(s.f)
		f.Commit(t)
		if n >= fastItems {
			return object.Again, false
		}
	}
	return done, true
}

// packStep makes the Step of pack. The values are the tuple Vals[at].
func packStep(formatOf func(t *thread, f *frame) (*format, []value, error)) object.Step {
	return func(t *thread, f *frame) action {
		if f.Caught() != nil && f.State == nil {
			return t.Reraise(f)
		}
		if f.State == nil {
			fm, args, err := formatOf(t, f)
			if err != nil {
				return t.Fail(err)
			}
			s, err := packBegin(t, fm, "pack", len(args))
			if err != nil {
				return t.Fail(err)
			}
			f.State = s
			f.Commit(t)
		}
		args := object.As[object.Tuple](f.Vals[len(f.Vals)-1]).Items
		if len(args) > f.State.(*packState).f.count { // of the module: the format is the first
			args = args[1:]
		}
		if act, over := packSteps(t, f, 0, args); !over {
			return act
		}
		f.Out = object.NewBytes(f.State.(*packState).buf)
		return done
	}
}

// Places of pack_into: PC 0 begins, 1 has the buffer, 2 the offset, 10 and up pack.
const pcPack = 10

// packIntoStep: Vals are [self,] args; then the buffer.
func packIntoStep(method bool) object.Step {
	return func(t *thread, f *frame) action {
		if f.Caught() != nil && f.PC < pcPack {
			return t.Reraise(f)
		}
		at := 0
		if method {
			at = 1
		}
		args := object.As[object.Tuple](f.Vals[at]).Items
		if f.PC == 0 {
			var fm *format
			var err error
			if method {
				fm, err = ready(t, f.Vals[0])
			} else if len(args) == 0 {
				err = t.TypeError("missing format argument")
			} else {
				fm, err = parse(t, args[0], false)
			}
			if err != nil {
				return t.Fail(err)
			}
			if !method {
				args = args[1:]
			}
			switch len(args) - 2 {
			case fm.count:
			case -2:
				return t.Fail(fail(t, "pack_into expected buffer argument"))
			case -1:
				return t.Fail(fail(t, "pack_into expected offset argument"))
			default:
				return t.Fail(fail(t, "pack_into expected %d items for packing (got %d)", fm.count, len(args)-2))
			}
			f.State = &packState{f: fm}
			f.Commit(t)
			f.PC = 1
			if v := args[0]; v.Type().Special(object.SpBuffer).P == nil {
				return t.Fail(t.TypeError("argument must be read-write bytes-like object, not %s", v.Type().Name))
			} else if k := v.Kind(); k == object.KindBytes || k == object.KindByteArray || k == object.KindMemoryView {
				f.In = v
			} else if act := t.BufferOp(f, v); act != done {
				return act
			}
			f.Vals = append(f.Vals, f.In)
			f.Commit(t)
		} else if f.PC == 1 {
			f.Vals = append(f.Vals, f.In)
			f.Commit(t)
		}
		if len(args) > f.State.(*packState).f.count+2 {
			args = args[1:]
		}
		return packInto(t, f, args)
	}
}

// packInto goes on when the buffer, the last of Vals, is known.
func packInto(t *thread, f *frame, args []value) action {
	s := f.State.(*packState)
	buf := f.Vals[len(f.Vals)-1]
	if f.PC == 1 {
		if _, ok, err := t.WritableBytes(buf); !ok || err != nil {
			t.Exc = nil
			return t.Fail(t.TypeError("argument must be read-write bytes-like object, not %s", args[0].Type().Name))
		}
		f.PC = 2
		if args[1].Kind() != object.KindInt && args[1].Type().Special(object.SpIndex).P == nil {
			return t.Fail(t.TypeError("'%s' object cannot be interpreted as an integer", args[1].Type().Name))
		}
		if act := t.IndexOp(f, args[1]); act != done {
			return act
		}
	}
	if f.PC == 2 {
		at, fits := f.In.Int64()
		if !fits {
			return t.Fail(t.IndexError("cannot fit 'int' into an index-sized integer"))
		}
		b, _, err := t.WritableBytes(buf)
		if err != nil {
			return t.Fail(err)
		}
		if at, err = place(t, s.f, at, len(b), "pack_into", "packing", "no space to pack"); err != nil {
			return t.Fail(err)
		}
		p, err := packBegin(t, s.f, "pack_into", s.f.count)
		if err != nil {
			return t.Fail(err)
		}
		f.State, f.M, f.PC = p, at, pcPack
		f.N = 0
		f.Commit(t)
	}
	act, over := packSteps(t, f, pcPack, args[2:])
	if !over && act != object.Raise {
		return act
	}
	// after an error, too: what came before it is in the buffer, and zeros after
	b, _, err := t.WritableBytes(buf)
	if err != nil || int(f.M)+s.f.size > len(b) {
		if act == object.Raise {
			return act
		}
		return t.Fail(t.Raise(object.BufferErrorType, "the buffer was changed while it was packed into"))
	}
	copy(b[f.M:], f.State.(*packState).buf)
	f.Out = object.None
	return act
}

// place checks an offset into a buffer of n bytes and makes it one from the start.
func place(t *thread, f *format, at int64, n int, name, doing, short string) (int64, error) {
	if at < 0 {
		if at+int64(f.size) > 0 {
			return 0, fail(t, "%s %d bytes at offset %d", short, f.size, at)
		}
		if at+int64(n) < 0 {
			return 0, fail(t, "offset %d out of range for %d-byte buffer", at, n)
		}
		at += int64(n)
	}
	if int64(n)-at < int64(f.size) {
		return 0, fail(t, "%s requires a buffer of at least %d bytes for %s %d bytes at offset %d (actual buffer size is %d)",
			name, uint64(at)+uint64(f.size), doing, f.size, at, n)
	}
	return at, nil
}
