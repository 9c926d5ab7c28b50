// This file defines reading text: a chunk of bytes is read from the buffer and decoded,
// and lines are cut from it.

package io

import (
	"github.com/adderlang/adder/internal/object"
)

// decodeChunk takes what the buffer gave; nothing means the end. What is unread of the
// text stays before what is new.
func (x *Text) decodeChunk(t *object.Thread, in []byte) error {
	left := x.text.Len() - x.pos
	if err := t.Charge(fuelBytes(4*len(in))+int64(len(in)/16), object.StrSize(len(in)+left, 4)+int64(len(in))); err != nil {
		return err
	}
	eof := len(in) == 0
	chunkD, chunkN := x.dec, x.n
	chunkD.pending = append([]byte(nil), chunkD.pending...)
	d := x.dec // decoding may stop: it must not write to what the stream still has
	d.pending = append([]byte(nil), d.pending...)
	s, err := d.decode(t, in, eof)
	if err != nil {
		return err
	}
	x.dec = d
	if x.univ {
		s = x.n.feed(s, eof)
	}
	if left > 0 {
		var b object.StrBuilder
		b.WriteSlice(x.text, x.pos, x.text.Len())
		b.WriteStr(s)
		s = b.Str()
	}
	x.text, x.pos, x.eof = s, 0, eof
	x.chunk, x.chunkD, x.chunkN, x.chunkAt = append([]byte(nil), in...), chunkD, chunkN, left
	return nil
}

// pushChunk arranges for one more chunk to be read and decoded.
func (x *Text) pushChunk(t *object.Thread, f *object.NFrame, hint int) object.Action {
	return t.PushRow(f, chunkRow, object.Ref(x), object.Int(int64(hint)))
}

// chunkRow: Vals are the stream and how many bytes to ask for.
var chunkRow = object.RegisterRow(&object.Row{Name: "read", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	x := textOf(f.Vals[0])
	how := "read"
	if x.read1 {
		how = "read1"
	}
	if f.PC == 0 {
		f.PC = 1
		if act := call(t, f, x.buffer, how, f.Vals[1]); act != object.Done {
			return act
		}
	}
	if !isBytesLike(f.In) {
		return t.Fail(t.TypeError("underlying %s() should have returned a bytes-like object, not '%s'", how, f.In.Type().Name))
	}
	if err := x.decodeChunk(t, f.In.Buffer()); err != nil {
		return t.Fail(err)
	}
	f.Out = object.None
	return object.Done
}})

// readOK refuses reading from a stream that cannot.
func (x *Text) readOK(t *object.Thread) error {
	if !x.readable {
		return unsupported(t, "not readable")
	}
	return nil
}

// endOf is where the line that begins at the position ends; -1 if that is not known yet.
func (x *Text) endOf() int {
	nl := x.nl
	if x.nlNone {
		nl = "\n"
	}
	return lineEnd(x.text, x.pos, nl)
}

// cut is the text from the position to end, charged, and moves there.
func (x *Text) cut(t *object.Thread, end int) (object.Value, error) {
	n := end - x.pos
	if err := t.Charge(fuelBytes(n*x.text.Width()), object.StrSize(n, x.text.Width())); err != nil {
		return object.None, err
	}
	s := x.text.Substr(x.pos, end)
	x.pos = end
	return object.Ref(s), nil
}

func textReadlineFast(t *object.Thread, args []object.Value) (object.Value, error) {
	x := textOf(args[0])
	if size(args[1]) >= 0 || !x.quick() || !x.readable || len(x.pending) > 0 {
		return object.None, object.ErrSlow
	}
	end := x.endOf()
	if end < 0 {
		return object.None, object.ErrSlow
	}
	return x.cut(t, end)
}

func textNextFast(t *object.Thread, args []object.Value) (object.Value, error) {
	if args[0].Type() != object.TextIOWrapperType {
		return object.None, object.ErrSlow
	}
	v, err := textReadlineFast(t, []object.Value{args[0], object.None})
	if err == nil {
		textOf(args[0]).noTell = true
	}
	return v, err
}

// textNext calls readline(), which a derived class may have.
func textNext(t *object.Thread, f *object.NFrame) object.Action {
	x := textOf(f.Vals[0])
	if f.PC == 0 {
		f.PC = 1
		var act object.Action
		if f.Vals[0].Type() == object.TextIOWrapperType {
			act = t.PushRow(f, textReadlineRow, f.Vals[0], object.Int(-1))
		} else {
			act = call(t, f, f.Vals[0], "readline")
		}
		if act != object.Done {
			return act
		}
	}
	if f.In.Kind() != object.KindStr {
		return t.Fail(t.Raise(object.OSErrorType, "readline() should have returned a str object, not '%s'", f.In.Type().Name))
	}
	x.noTell = true
	f.Out = f.In
	if object.As[object.Str](f.In).Len() == 0 {
		x.noTell = false
		f.Out = object.Value{}
	}
	return object.Done
}

var textReadlineRow = object.RegisterRow(&object.Row{Name: "readline", Step: textReadline})

// textReadline: PC 3 looks for the end of the line, 4 has read a chunk, 5 joins. The pieces of a
// long line are in Vals from 2 on; N is their length.
func textReadline(t *object.Thread, f *object.NFrame) object.Action {
	x := textOf(f.Vals[0])
	limit := size(f.Vals[1])
	if act, ok := x.checked(t, f); !ok {
		return act
	}
	for {
		switch f.PC {
		case 2:
			f.PC = 3
			if act := x.pushFlush(t, f); act != object.Done {
				return act
			}
		case 3:
			if err := x.readOK(t); err != nil {
				return t.Fail(err)
			}
			end := x.endOf()
			whole := end >= 0
			n := x.text.Len()
			if end < 0 {
				end = n
				if x.nl == "\r\n" && !x.eof && n > x.pos && x.text.At(n-1) == '\r' {
					end-- // its line feed may come with the next chunk
				}
			}
			if limit >= 0 && f.N+int64(end-x.pos) >= limit {
				end, whole = x.pos+int(limit-f.N), true
			}
			if end > x.pos {
				v, err := x.cut(t, end)
				if err != nil {
					return t.Fail(err)
				}
				f.Vals = append(f.Vals, v)
				f.N += int64(object.As[object.Str](v).Len())
			}
			if whole || x.eof {
				x.eof = false // a file that grew is read on
				commit(t, f, 5)
				continue
			}
			commit(t, f, 3)
			f.PC = 4
			if act := x.pushChunk(t, f, int(x.chunkSize())); act != object.Done {
				return act
			}
		case 4:
			f.PC = 3
		default:
			return joinLine(t, f)
		}
	}
}

// joinLine ends a read with the pieces in Vals from 2 on.
func joinLine(t *object.Thread, f *object.NFrame) object.Action {
	if len(f.Vals) == 3 {
		f.Out = f.Vals[2]
		return object.Done
	}
	v, err := t.JoinStrs(f.Vals[2:])
	if err != nil {
		return t.Fail(err)
	}
	f.Out = v
	return object.Done
}

// textRead: PC 3 takes what is there, 4 has read a chunk, 5 has read all the rest, 6 joins.
func textRead(t *object.Thread, f *object.NFrame) object.Action {
	x := textOf(f.Vals[0])
	n := size(f.Vals[1])
	if act, ok := x.checked(t, f); !ok {
		return act
	}
	for {
		switch f.PC {
		case 2:
			if err := x.readOK(t); err != nil {
				return t.Fail(err)
			}
			f.PC = 3
			if act := x.pushFlush(t, f); act != object.Done {
				return act
			}
		case 3:
			if n < 0 {
				f.PC = 5
				if act := call(t, f, x.buffer, "read"); act != object.Done {
					return act
				}
				continue
			}
			end := min(x.text.Len(), x.pos+int(min(n-f.N, 1<<40)))
			if end > x.pos {
				v, err := x.cut(t, end)
				if err != nil {
					return t.Fail(err)
				}
				f.Vals = append(f.Vals, v)
				f.N += int64(object.As[object.Str](v).Len())
			}
			if f.N >= n || x.eof {
				x.eof = false
				commit(t, f, 6)
				continue
			}
			commit(t, f, 3)
			f.PC = 4
			if act := x.pushChunk(t, f, int(min(max(n-f.N, x.chunkSize()), 1<<20))); act != object.Done {
				return act
			}
		case 4:
			f.PC = 3
		case 6:
			return joinLine(t, f)
		default:
			return textReadRest(t, f)
		}
	}
}

// textReadRest decodes everything that the buffer had left, in f.In.
func textReadRest(t *object.Thread, f *object.NFrame) object.Action {
	x := textOf(f.Vals[0])
	if f.In.IsNone() {
		return t.Fail(t.Raise(object.BlockingIOErrorType, "Read returned None."))
	}
	if !isBytesLike(f.In) {
		return t.Fail(t.TypeError("underlying read() should have returned a bytes-like object, not '%s'", f.In.Type().Name))
	}
	in := f.In.Buffer()
	if err := t.Charge(fuelBytes(4*len(in))+int64(len(in)/16), object.StrSize(len(in), 1)); err != nil {
		return t.Fail(err)
	}
	d := x.dec
	s, err := d.decode(t, in, true)
	if err != nil {
		return t.Fail(err)
	}
	n := x.n
	if x.univ {
		s = n.feed(s, true)
	}
	parts := []object.Value{object.Ref(s)}
	if x.pos < x.text.Len() {
		parts = []object.Value{object.Ref(x.text.Substr(x.pos, x.text.Len())), object.Ref(s)}
	}
	v := parts[0]
	if len(parts) > 1 {
		if v, err = t.JoinStrs(parts); err != nil {
			return t.Fail(err)
		}
	}
	if err := t.Charge(0, object.StrSize(s.Len(), s.Width())-object.StrSize(len(in), 1)); err != nil {
		return t.Fail(err)
	}
	x.dec, x.n = d, n
	x.dropText()
	f.Out = v
	return object.Done
}
