// This file defines writing text, and moving about in it.

package io

import (
	"github.com/adderlang/adder/internal/object"
)

// encodeText encodes what write() got, line ends translated, charged.
func (x *Text) encodeText(t *object.Thread, s *object.Str) ([]byte, error) {
	n := s.Len()
	if err := t.Charge(fuelBytes(4*n), int64(2*n)); err != nil {
		return nil, err
	}
	if x.wnl != "" {
		if err := t.Charge(fuelBytes(4*n), object.StrSize(2*n, s.Width())); err != nil {
			return nil, err
		}
		s = object.StrReplace(s, "\n", x.wnl)
	}
	return encode(t, x.kind, x.errors, s, x.begun)
}

// add holds encoded text back.
func (x *Text) add(b []byte) {
	x.pending = append(x.pending, b...)
	x.begun = true
	x.dropText()
	x.dec.reset(true)
}

// dropText forgets what was read ahead.
func (x *Text) dropText() {
	if x.text.Len() > 0 {
		x.text = object.MakeStr("")
	}
	x.pos, x.chunk = 0, nil
}

// textWriteFast holds text back while there is room, and writes to the host's standard
// streams at once.
func textWriteFast(t *object.Thread, args []object.Value) (object.Value, error) {
	x := textOf(args[0])
	if args[1].Kind() != object.KindStr {
		return object.None, t.TypeError("write() argument must be str, not %s", args[1].Type().Name)
	}
	s := object.As[object.Str](args[1])
	if x.FD > 0 {
		text, err := t.StreamText(x.FD, s)
		if err != nil {
			return object.None, err
		}
		return object.Int(int64(s.Len())), t.Output(x.FD, text)
	}
	if !x.quick() || !x.writable || x.lineBuffering || x.through || int64(len(x.pending)+s.Len()*4) > x.chunkSize() {
		return object.None, object.ErrSlow
	}
	b, err := x.encodeText(t, s)
	if err != nil {
		return object.None, err
	}
	x.add(b)
	return object.Int(int64(s.Len())), nil
}

// textWrite: PC 2 takes the text, 3 passes it on, 4 flushes the buffer after it.
func textWrite(t *object.Thread, f *object.NFrame) object.Action {
	x := textOf(f.Vals[0])
	if act, ok := x.checked(t, f); !ok {
		return act
	}
	for {
		switch f.PC {
		case 2:
			if !x.writable {
				return t.Fail(unsupported(t, "not writable"))
			}
			s := object.As[object.Str](f.Vals[1])
			b, err := x.encodeText(t, s)
			if err != nil {
				return t.Fail(err)
			}
			x.add(b)
			f.N = int64(s.Len())
			if x.lineBuffering {
				for i := 0; i < s.Len() && f.M == 0; i++ {
					if c := s.At(i); c == '\n' || c == '\r' {
						f.M = 1
					}
				}
			}
			commit(t, f, 3)
		case 3:
			f.PC = 4
			if int64(len(x.pending)) > x.chunkSize() || x.through || f.M == 1 {
				if act := x.pushFlush(t, f); act != object.Done {
					return act
				}
			}
		case 4:
			f.PC = 5
			if f.M == 1 {
				if act := call(t, f, x.buffer, "flush"); act != object.Done {
					return act
				}
			}
		default:
			f.Out = object.Int(f.N)
			return object.Done
		}
	}
}

// pushFlush arranges for what is held back to go to the buffer.
func (x *Text) pushFlush(t *object.Thread, f *object.NFrame) object.Action {
	if len(x.pending) == 0 {
		f.In = object.None
		return object.Done
	}
	return t.PushRow(f, textFlushRow, object.Ref(x))
}

// textFlushRow gives the buffer what is held back: PC 1 has written it.
var textFlushRow = object.RegisterRow(&object.Row{Name: "flush", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	x := textOf(f.Vals[0])
	if f.PC == 0 {
		n := len(x.pending)
		out, err := newBytes(t, x.pending)
		if err != nil {
			return t.Fail(err)
		}
		x.pending = nil // before the call, so that a failed write is not repeated
		f.Vals = append(f.Vals, out)
		f.N = int64(n)
		commit(t, f, 1)
	}
	if f.PC == 1 {
		f.PC = 2
		if act := call(t, f, x.buffer, "write", f.Vals[1]); act != object.Done {
			return act
		}
	}
	f.Out = object.None
	return object.Done
}})

func textFlush(t *object.Thread, f *object.NFrame) object.Action {
	x := textOf(f.Vals[0])
	if x.FD > 0 {
		if t.S.Flush != nil {
			if err := t.S.Flush(x.FD); err != nil {
				return t.Fail(t.OSError(5, "Input/output error", ""))
			}
		}
		f.Out = object.None
		return object.Done
	}
	if act, ok := x.checked(t, f); !ok {
		return act
	}
	switch f.PC {
	case 2:
		x.noTell = false
		f.PC = 3
		if act := x.pushFlush(t, f); act != object.Done {
			return act
		}
		fallthrough
	case 3:
		f.PC = 4
		if act := call(t, f, x.buffer, "flush"); act != object.Done {
			return act
		}
	}
	f.Out = object.None
	return object.Done
}

// textSeek: PC 2 checks, 3 has the target if that had to be asked for, 4 has flushed, 5 has
// moved the buffer. N is the target.
func textSeek(t *object.Thread, f *object.NFrame) object.Action {
	x := textOf(f.Vals[0])
	if act, ok := x.checked(t, f); !ok {
		return act
	}
	whence := f.Vals[2].Int()
	for {
		switch f.PC {
		case 2:
			if !x.seekable {
				return t.Fail(unsupported(t, "underlying stream is not seekable"))
			}
			cookie := f.Vals[1]
			zero := cookie.Kind() == object.KindInt && cookie.PlainInt() == object.Int(0)
			f.PC, f.In = 3, cookie
			switch {
			case whence == 1 && !zero:
				return t.Fail(unsupported(t, "can't do nonzero cur-relative seeks"))
			case whence == 2 && !zero:
				return t.Fail(unsupported(t, "can't do nonzero end-relative seeks"))
			case whence == 1:
				if act := call(t, f, f.Vals[0], "tell"); act != object.Done {
					return act
				}
			case whence < 0 || whence > 2:
				return t.Fail(t.ValueError("invalid whence (%d, should be 0, 1 or 2)", whence))
			}
		case 3:
			if f.In.Kind() != object.KindInt {
				return t.Fail(t.TypeError("'%s' object cannot be interpreted as an integer", f.In.Type().Name))
			}
			n, ok := f.In.Int64()
			if !ok {
				return t.Fail(t.OverflowError("Python int too large to convert to C long"))
			}
			if n < 0 {
				return t.Fail(t.ValueError("negative seek position %d", n))
			}
			f.N = n
			f.PC = 4
			if act := call(t, f, f.Vals[0], "flush"); act != object.Done {
				return act
			}
		case 4:
			f.PC = 5
			w := int64(0)
			if whence == 2 {
				w = 2
			}
			if act := call(t, f, x.buffer, "seek", object.Int(f.N), object.Int(w)); act != object.Done {
				return act
			}
		default:
			n, err := position(t, f.In)
			if err != nil {
				return t.Fail(err)
			}
			x.dropText()
			x.dec.reset(n != 0)
			x.n.pendingCR = false
			x.eof, x.noTell = false, false
			x.begun = n != 0
			f.Out = object.Int(n)
			return object.Done
		}
	}
}

// textTell: PC 3 has flushed, 4 has the buffer's position, which lies at the end of the
// chunk; decoding the chunk again tells how many of its bytes are read.
func textTell(t *object.Thread, f *object.NFrame) object.Action {
	x := textOf(f.Vals[0])
	if act, ok := x.checked(t, f); !ok {
		return act
	}
	for {
		switch f.PC {
		case 2:
			if !x.seekable {
				return t.Fail(unsupported(t, "underlying stream is not seekable"))
			}
			if x.noTell {
				return t.Fail(t.Raise(object.OSErrorType, "telling position disabled by next() call"))
			}
			f.PC = 3
			if act := call(t, f, f.Vals[0], "flush"); act != object.Done {
				return act
			}
		case 3:
			f.PC = 4
			if act := call(t, f, x.buffer, "tell"); act != object.Done {
				return act
			}
		default:
			n, err := position(t, f.In)
			if err != nil {
				return t.Fail(err)
			}
			if err := t.Charge(int64(len(x.chunk)/4), 0); err != nil {
				return t.Fail(err)
			}
			unread, err := x.unreadBytes(t)
			if err != nil {
				return t.Fail(err)
			}
			f.Out = object.Int(n - int64(unread))
			return object.Done
		}
	}
}

// unreadBytes is how many bytes of the stream before the buffer's position are not read.
func (x *Text) unreadBytes(t *object.Thread) (int, error) {
	if len(x.chunk) == 0 {
		return 0, nil
	}
	want := x.pos - x.chunkAt // characters of the chunk that are read
	if want <= 0 {
		return len(x.chunk) + len(x.chunkD.pending), nil
	}
	if x.dec.plain(x.chunk) && (!x.univ || x.n.seen&(seenCR|seenCRLF) == 0) {
		return len(x.chunk) - want, nil
	}
	d, n := x.chunkD, x.chunkN
	d.pending = append([]byte(nil), d.pending...)
	got, used, start := 0, 0, 0 // start is where the character being decoded begins
	for used < len(x.chunk) && got < want {
		if len(d.pending) == 0 {
			start = used
		}
		s, err := d.decode(t, x.chunk[used:used+1], false)
		if err != nil {
			return 0, err
		}
		if x.univ {
			s = n.feed(s, false)
		}
		got += s.Len()
		used++
	}
	if got > want || n.pendingCR { // the last character came with the one before it, or is held back
		used, d.pending = start, nil
	}
	return len(x.chunk) - used + len(d.pending), nil
}

func textTruncate(t *object.Thread, f *object.NFrame) object.Action {
	x := textOf(f.Vals[0])
	switch f.PC {
	case 0:
		if err := x.below(t); err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := call(t, f, f.Vals[0], "flush"); act != object.Done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		if act := call(t, f, x.buffer, "truncate", f.Vals[1]); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}
