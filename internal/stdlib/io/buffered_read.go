// This file defines reading through a buffer.

package io

import (
	"bytes"

	"github.com/adderlang/adder/internal/object"
)

// readRows are the rows of the buffers that read.
var readRows = []object.Row{
	withFast(params(method("read", "($self, size=-1, /)", bufferedRead, "Read size bytes, or all; less only at the end."), "size:optsize"), bufferedReadFast),
	params(method("read1", "($self, size=-1, /)", bufferedRead1, "Read up to size bytes with one call of the raw stream at most."), "size:index"),
	params(method("readinto", "($self, buffer, /)", bufferedInto(false), "Fill a buffer; return how much of it."), ""),
	params(method("readinto1", "($self, buffer, /)", bufferedInto(true), "Fill a buffer with one call of the raw stream at most."), ""),
	params(method("peek", "($self, size=0, /)", bufferedPeek, "Return what is read ahead without moving the position."), "size:index"),
	withFast(params(method("readline", "($self, size=-1, /)", bufferedReadline, "Read a line, at most size bytes of it."), "size:optsize"), bufferedReadlineFast),
	withFast(method("__next__", "($self, /)", bufferedNext, "Return the next line."), bufferedNextFast),
}

func withFast(r object.Row, fn object.Fast) object.Row {
	r.Fast = fn
	return r
}

// quick tells whether x reads ahead without asking anybody: its raw stream is a file of
// ours, open, and nothing waits to be written.
func (x *Buffered) quick() bool {
	if x.raw.IsUnbound() || len(x.wbuf) > 0 {
		return false
	}
	closed, ok := closedNative(x.raw)
	return ok && !closed
}

// take is the next n bytes read ahead, as a bytes object.
func (x *Buffered) take(t *object.Thread, n int) (object.Value, error) {
	v, err := newBytes(t, x.rbuf[x.rpos:x.rpos+n])
	if err == nil {
		x.rpos += n
	}
	return v, err
}

func bufferedReadFast(t *object.Thread, args []object.Value) (object.Value, error) {
	x := buffered(args[0])
	n := size(args[1])
	if n < 0 || n > int64(len(x.unread())) || !x.quick() {
		return object.None, object.ErrSlow
	}
	return x.take(t, int(n))
}

func bufferedReadlineFast(t *object.Thread, args []object.Value) (object.Value, error) {
	x := buffered(args[0])
	if size(args[1]) >= 0 || !x.quick() {
		return object.None, object.ErrSlow
	}
	n := bytes.IndexByte(x.unread(), '\n')
	if n < 0 {
		return object.None, object.ErrSlow
	}
	return x.take(t, n+1)
}

func bufferedNextFast(t *object.Thread, args []object.Value) (object.Value, error) {
	if args[0].Type().Flags&object.FlagStatic == 0 {
		return object.None, object.ErrSlow
	}
	return bufferedReadlineFast(t, []object.Value{args[0], object.None})
}

// bufferedNext calls readline(), which a derived class may have.
func bufferedNext(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 {
		f.PC = 1
		var act object.Action
		if f.Vals[0].Type().Flags&object.FlagStatic != 0 {
			act = t.PushRow(f, readlineRow, f.Vals[0], object.Int(-1))
		} else {
			act = call(t, f, f.Vals[0], "readline")
		}
		if act != object.Done {
			return act
		}
	}
	f.Out = f.In
	if f.In.Kind() == object.KindBytes && len(f.In.Buffer()) == 0 {
		f.Out = object.Value{}
	}
	return object.Done
}

var readlineRow = object.RegisterRow(&object.Row{Name: "readline", Step: bufferedReadline})

// fill asks the raw stream once for up to want bytes and adds them to what is read
// ahead: f.In is how many came, or None if nothing is to be had now.
func (x *Buffered) fill(t *object.Thread, f *object.NFrame, want int) object.Action {
	return t.PushRow(f, fillRow, object.Ref(x), object.Int(int64(want)))
}

// fillRow: Vals are the buffer and the number; Vals[2] is the bytearray that is read into.
var fillRow = object.RegisterRow(&object.Row{Name: "fill", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	x := buffered(f.Vals[0])
	if f.PC == 0 {
		b, err := newByteArray(t, int(f.Vals[1].Int()))
		if err != nil {
			return t.Fail(err)
		}
		f.Vals = append(f.Vals, object.Ref(b))
		f.PC = 1
		if act := call(t, f, x.raw, "readinto", f.Vals[2]); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	if f.In.IsNone() {
		return object.Done
	}
	b := object.As[object.ByteArray](f.Vals[2]).B
	n, err := rawCount(t, f.In, len(b))
	if err != nil {
		return t.Fail(err)
	}
	left := x.unread()
	if err := t.Charge(fuelBytes(len(left)+n), int64(len(left))); err != nil {
		return t.Fail(err)
	}
	if len(left) == 0 {
		x.rbuf, x.rpos = b[:n:n], 0
	} else {
		x.rbuf, x.rpos = append(append(make([]byte, 0, len(left)+n), left...), b[:n]...), 0
	}
	f.Out = object.Int(int64(n))
	return object.Done
}})

func rawCount(t *object.Thread, v object.Value, max int) (int, error) {
	if v.Kind() != object.KindInt {
		return 0, t.Raise(object.OSErrorType, "raw readinto() failed")
	}
	n, ok := v.Int64()
	if !ok || n < 0 || n > int64(max) {
		return 0, t.Raise(object.OSErrorType, "raw readinto() returned invalid length %d (should have been between 0 and %d)", n, max)
	}
	return int(n), nil
}

// bufferedRead: PC 2 flushes, 3 takes what is there, 4 has filled, 5 has readall's rest.
// Vals[2] gathers what goes beyond the buffer.
func bufferedRead(t *object.Thread, f *object.NFrame) object.Action {
	x := buffered(f.Vals[0])
	n := size(f.Vals[1])
	if n < -1 {
		return t.Fail(t.ValueError("read length must be non-negative or -1"))
	}
	if act, ok := x.checked(t, f, "read"); !ok {
		return act
	}
	for {
		switch f.PC {
		case 2:
			f.PC = 3
			if act := x.pushFlush(t, f, false); act != object.Done {
				return act
			}
		case 3:
			have := int64(len(x.unread()))
			switch {
			case n < 0:
				f.PC = 5
				if act := t.PushRow(f, readRestRow, object.Ref(x)); act != object.Done {
					return act
				}
			case have >= n || f.M == 1:
				v, err := x.take(t, int(min(n, have)))
				if err != nil {
					return t.Fail(err)
				}
				f.Out = v
				return object.Done
			default:
				f.PC = 4
				// at most a mebibyte at once: n is the guest's
				if act := x.fill(t, f, int(min(max(n-have, int64(x.size)), 1<<20))); act != object.Done {
					return act
				}
			}
		case 4:
			if f.In.IsNone() && len(x.unread()) == 0 {
				f.Out = object.None
				return object.Done
			}
			if f.In.IsNone() || f.In.Int() == 0 {
				f.M = 1
			}
			commit(t, f, 3)
		default:
			f.Out = f.In
			return object.Done
		}
	}
}

// readRestRow reads all that is left. PC 1 looks for readall, 2 has what it returned, 3
// asks for a block, 4 has it. Vals[1] gathers, in a bytearray.
var readRestRow = object.RegisterRow(&object.Row{Name: "read", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	x := buffered(f.Vals[0])
	for {
		switch f.PC {
		case 0:
			b, err := newByteArray(t, len(x.unread()))
			if err != nil {
				return t.Fail(err)
			}
			copy(b.B, x.unread())
			f.Vals = append(f.Vals, object.Ref(b))
			x.rbuf, x.rpos = x.rbuf[:0], 0
			commit(t, f, 1)
		case 1:
			f.PC = 2
			if t.FindAttr(x.raw, name("readall")).Kind == object.AttrNone {
				f.PC = 3
				continue
			}
			if act := call(t, f, x.raw, "readall"); act != object.Done {
				return act
			}
		case 3:
			f.PC = 4
			if act := call(t, f, x.raw, "read", object.Int(DefaultBufferSize)); act != object.Done {
				return act
			}
		default:
			all := object.As[object.ByteArray](f.Vals[1])
			if f.In.IsNone() && len(all.B) == 0 {
				f.Out = object.None
				return object.Done
			}
			if f.In.Kind() != object.KindBytes && !f.In.IsNone() {
				return t.Fail(t.TypeError("%s() should return bytes", map[bool]string{true: "readall", false: "read"}[f.PC == 2]))
			}
			b := f.In.Buffer()
			if f.In.IsNone() || f.PC == 4 && len(b) == 0 {
				return finishBytes(t, f, all.B)
			}
			if f.PC == 2 && len(all.B) == 0 {
				f.Out = f.In
				return object.Done
			}
			if err := t.Charge(fuelBytes(len(b)), int64(2*len(b))); err != nil {
				return t.Fail(err)
			}
			if f.PC == 2 {
				return finishBytes(t, f, append(append([]byte(nil), all.B...), b...))
			}
			all.B = append(all.B, b...)
			commit(t, f, 3)
		}
	}
}})

func finishBytes(t *object.Thread, f *object.NFrame, b []byte) object.Action {
	v, err := newBytes(t, b)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = v
	return object.Done
}

func bufferedRead1(t *object.Thread, f *object.NFrame) object.Action {
	x := buffered(f.Vals[0])
	if act, ok := x.checked(t, f, "read"); !ok {
		return act
	}
	n := f.Vals[1].Int()
	if n < 0 || n > 1<<24 {
		n = int64(x.size)
	}
	for {
		switch f.PC {
		case 2:
			f.PC = 3
			if act := x.pushFlush(t, f, false); act != object.Done {
				return act
			}
		case 3:
			f.PC = 4
			if len(x.unread()) == 0 && n > 0 {
				if act := x.fill(t, f, int(n)); act != object.Done {
					return act
				}
			}
		default:
			v, err := x.take(t, int(min(n, int64(len(x.unread())))))
			if err != nil {
				return t.Fail(err)
			}
			f.Out = v
			return object.Done
		}
	}
}

// bufferedInto fills the argument: N is how much of it is filled.
func bufferedInto(once bool) object.Step {
	return func(t *object.Thread, f *object.NFrame) object.Action {
		x := buffered(f.Vals[0])
		if act, ok := x.checked(t, f, "readinto"); !ok {
			return act
		}
		for {
			switch f.PC {
			case 2:
				f.PC = 3
				if act := x.pushFlush(t, f, false); act != object.Done {
					return act
				}
			case 3:
				b, err := writableBuffer(t, "readinto", f.Vals[1])
				if err != nil {
					return t.Fail(err)
				}
				b = b[min(int(f.N), len(b)):]
				have := x.unread()
				n := min(len(have), len(b))
				if err := t.Charge(fuelBytes(n), 0); err != nil {
					return t.Fail(err)
				}
				copy(b, have[:n])
				x.rpos += n
				f.N += int64(n)
				commit(t, f, 3)
				if n == len(b) || f.M == 1 || once && f.N > 0 {
					f.Out = object.Int(f.N)
					return object.Done
				}
				f.PC = 4
				if act := x.fill(t, f, min(max(len(b)-n, x.size), 1<<20)); act != object.Done {
					return act
				}
			case 4:
				if f.In.IsNone() && f.N == 0 {
					f.Out = object.None
					return object.Done
				}
				if f.In.IsNone() || f.In.Int() == 0 || once {
					f.M = 1
				}
				commit(t, f, 3)
			}
		}
	}
}

func bufferedPeek(t *object.Thread, f *object.NFrame) object.Action {
	x := buffered(f.Vals[0])
	if act, ok := x.checked(t, f, "peek"); !ok {
		return act
	}
	for {
		switch f.PC {
		case 2:
			f.PC = 3
			if act := x.pushFlush(t, f, false); act != object.Done {
				return act
			}
		case 3:
			f.PC = 4
			if len(x.unread()) == 0 {
				if act := x.fill(t, f, x.size); act != object.Done {
					return act
				}
			}
		default:
			return finishBytes(t, f, x.unread())
		}
	}
}

// bufferedReadline looks for a newline in what is read ahead, and reads more until there
// is one. N is where to look from.
func bufferedReadline(t *object.Thread, f *object.NFrame) object.Action {
	x := buffered(f.Vals[0])
	limit := size(f.Vals[1])
	if act, ok := x.checked(t, f, "readline"); !ok {
		return act
	}
	for {
		switch f.PC {
		case 2:
			f.PC = 3
			if act := x.pushFlush(t, f, false); act != object.Done {
				return act
			}
		case 3:
			have := x.unread()
			from := min(int(f.N), len(have))
			n := bytes.IndexByte(have[from:], '\n')
			if n >= 0 {
				n += from + 1
			}
			if limit >= 0 && (n < 0 && int64(len(have)) >= limit || int64(n) > limit) {
				n = int(limit)
			}
			if n < 0 && f.M == 1 {
				n = len(have)
			}
			if n >= 0 {
				v, err := x.take(t, n)
				if err != nil {
					return t.Fail(err)
				}
				f.Out = v
				return object.Done
			}
			if err := t.Charge(fuelBytes(len(have)-from), 0); err != nil {
				return t.Fail(err)
			}
			f.N = int64(len(have))
			commit(t, f, 3)
			f.PC = 4
			// growing by what is there keeps long lines linear
			if act := x.fill(t, f, min(max(x.size, len(have)), 1<<20)); act != object.Done {
				return act
			}
		case 4:
			if f.In.IsNone() || f.In.Int() == 0 {
				f.M = 1
			}
			commit(t, f, 3)
		}
	}
}
