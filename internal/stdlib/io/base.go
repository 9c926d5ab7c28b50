// This file defines the abstract bases: what every stream can do by way of the methods
// that a class derived from them has.

package io

import "github.com/adderlang/adder/internal/object"

// closedKey is the attribute that says that IOBase.close ran, as in CPython.
var closedKey = object.Intern("__IOBase_closed")

// baseClosed tells whether close() of _IOBase ran for v.
func baseClosed(v object.Value) bool {
	closed := false
	object.VisitAttrs(v, func(n *object.Str, x object.Value) { closed = closed || n.Equal(closedKey) })
	return closed
}

func init() {
	layout := &object.Layout{
		Refs: func(v object.Value, visit func(*object.Value)) {},
		Size: func(object.Value) int64 { return 32 },
		Go:   object.GoOf[object.Instance](),
	}
	no := func(t *object.Thread, args []object.Value) (object.Value, error) { return object.False, nil }
	refuse := func(n, sig, doc string) object.Row {
		return fixed(n, sig, func(t *object.Thread, args []object.Value) (object.Value, error) {
			return object.None, unsupported(t, n)
		}, doc)
	}
	object.IOBaseType.Define("The base of all streams.", layout, []object.Row{
		fixed("__new__", "($type, /, *args, **kwargs)", func(t *object.Thread, args []object.Value) (object.Value, error) {
			typ, err := t.SubclassArg(object.IOBaseType, args[0])
			if err != nil {
				return object.None, err
			}
			if err := t.Charge(0, typ.InstanceSize()); err != nil {
				return object.None, err
			}
			return object.Ref(object.NewInstance(typ, t.Comp)), nil
		}, "Make a stream."),
		fixed("__init__", "($self, /, *args, **kwargs)", func(t *object.Thread, args []object.Value) (object.Value, error) { return object.None, nil }, "Do nothing."),
		refuse("seek", "($self, offset, whence=0, /)", "Change the position: not possible here."),
		method("tell", "($self, /)", baseTell, "Return the position."),
		refuse("truncate", "($self, size=None, /)", "Cut the stream: not possible here."),
		method("flush", "($self, /)", baseFlush, "Write what is held back: nothing."),
		catches(method("close", "($self, /)", baseClose, "Flush and close. Closing again does nothing.")),
		fixed("seekable", "($self, /)", no, "Return whether the position can be changed."),
		fixed("readable", "($self, /)", no, "Return whether the stream can be read."),
		fixed("writable", "($self, /)", no, "Return whether the stream can be written."),
		method("_checkClosed", "($self, /)", checkClosedStep, "Raise ValueError if the stream is closed."),
		method("_checkSeekable", "($self, /)", checkAble("seekable", "File or stream is not seekable."), "Raise if the stream is not seekable."),
		method("_checkReadable", "($self, /)", checkAble("readable", "File or stream is not readable."), "Raise if the stream is not readable."),
		method("_checkWritable", "($self, /)", checkAble("writable", "File or stream is not writable."), "Raise if the stream is not writable."),
		getter("closed", func(t *object.Thread, args []object.Value) (object.Value, error) {
			return object.Bool(baseClosed(args[0])), nil
		}, "Whether the stream is closed."),
		older(refuse("fileno", "($self, /)", "Return the number of the file: there is none.")),
		method("isatty", "($self, /)", func(t *object.Thread, f *object.NFrame) object.Action {
			return afterClosed(t, f, func() object.Action { f.Out = object.False; return object.Done })
		}, "Return False: no stream is a terminal."),
		method("__enter__", "($self, /)", func(t *object.Thread, f *object.NFrame) object.Action {
			return afterClosed(t, f, func() object.Action { f.Out = f.Vals[0]; return object.Done })
		}, "Return the stream."),
		older(method("__exit__", "($self, /, *args)", func(t *object.Thread, f *object.NFrame) object.Action {
			if f.PC == 0 {
				f.PC = 1
				if act := call(t, f, f.Vals[0], "close"); act != object.Done {
					return act
				}
			}
			f.Out = f.In
			return object.Done
		}, "Close the stream.")),
		method("__iter__", "($self, /)", func(t *object.Thread, f *object.NFrame) object.Action {
			return afterClosed(t, f, func() object.Action { f.Out = f.Vals[0]; return object.Done })
		}, "Return the stream, which iterates over its lines."),
		method("__next__", "($self, /)", baseNext, "Return the next line."),
		params(method("readline", "($self, size=-1, /)", baseReadline, "Read a line, at most size bytes of it."), "size:optsize"),
		params(method("readlines", "($self, hint=-1, /)", readlinesStep, "Return a list of the lines, up to about hint bytes."), "hint:optsize"),
		method("writelines", "($self, lines, /)", writelinesStep, "Write each of the lines."),
		object.Row{Name: "__dict__", Kind: object.Getter, Rights: object.Reflect, Charge: object.Constant, Params: "member", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			if d, ok, err := t.InstanceDict(args[0]); ok || err != nil {
				return d, err
			}
			return object.Value{}, t.NoAttribute(args[0], object.Intern("__dict__"))
		}, Doc: "The attributes by name."},
	})
	for i := range object.IOBaseType.Rows {
		if r := &object.IOBaseType.Rows[i]; r.Name == "__new__" {
			r.Kind = object.Static
		}
	}
	missing := func(n, sig, doc string) object.Row {
		return fixed(n, sig, func(t *object.Thread, args []object.Value) (object.Value, error) {
			return object.None, t.RaiseArgs(object.NotImplementedErrorType)
		}, doc)
	}
	rawIOBaseType.Define("The base of raw streams.", layout, []object.Row{
		params(method("read", "($self, size=-1, /)", rawRead, "Read up to size bytes, or all."), "size:optsize"),
		method("readall", "($self, /)", rawReadall, "Read until the end."),
		missing("readinto", "($self, buffer, /)", "Read into a buffer: for derived classes."),
		missing("write", "($self, b, /)", "Write: for derived classes."),
	})
	bufferedIOBaseType.Define("The base of buffered streams.", layout, []object.Row{
		older(refuse("detach", "($self, /)", "Separate the raw stream.")),
		refuse("read", "($self, size=-1, /)", "Read up to size bytes, or all."),
		refuse("read1", "($self, size=-1, /)", "Read with one call of the raw stream at most."),
		params(method("readinto", "($self, buffer, /)", bufferedReadinto("read"), "Read into a buffer."), ""),
		params(method("readinto1", "($self, buffer, /)", bufferedReadinto("read1"), "Read into a buffer with one call of the raw stream at most."), ""),
		refuse("write", "($self, b, /)", "Write bytes."),
	})
	none := func(t *object.Thread, args []object.Value) (object.Value, error) { return object.None, nil }
	object.TextIOBaseType.Define("The base of text streams.", layout, []object.Row{
		older(refuse("detach", "($self, /)", "Separate the buffer.")),
		refuse("read", "($self, size=-1, /)", "Read up to size characters, or all."),
		refuse("readline", "($self, size=-1, /)", "Read a line."),
		refuse("write", "($self, s, /)", "Write text."),
		getter("encoding", none, "The encoding."), getter("newlines", none, "The line ends seen so far."), getter("errors", none, "How errors of encoding are handled."),
	})
}

// afterClosed runs done once it is known that the stream is not closed.
func afterClosed(t *object.Thread, f *object.NFrame, done func() object.Action) object.Action {
	if f.PC == 0 {
		f.PC = 1
		if act := closedOp(t, f, f.Vals[0]); act != object.Done {
			return act
		}
	}
	if f.In.Bool() {
		return t.Fail(closedErr(t))
	}
	return done()
}

func checkClosedStep(t *object.Thread, f *object.NFrame) object.Action {
	return afterClosed(t, f, func() object.Action { f.Out = object.None; return object.Done })
}

func checkAble(what, text string) object.Step {
	return func(t *object.Thread, f *object.NFrame) object.Action {
		if f.PC == 0 {
			f.PC = 1
			if act := call(t, f, f.Vals[0], what); act != object.Done {
				return act
			}
		}
		if f.In != object.True {
			return t.Fail(unsupported(t, text))
		}
		f.Out = object.True
		return object.Done
	}
}

func baseTell(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 {
		f.PC = 1
		if act := call(t, f, f.Vals[0], "seek", object.Int(0), object.Int(1)); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}

func baseFlush(t *object.Thread, f *object.NFrame) object.Action {
	if baseClosed(f.Vals[0]) {
		return t.Fail(closedErr(t))
	}
	f.Out = object.None
	return object.Done
}

// baseClose flushes, and marks the stream closed whatever comes of that.
func baseClose(t *object.Thread, f *object.NFrame) object.Action {
	switch f.PC {
	case 0:
		if baseClosed(f.Vals[0]) {
			f.Out = object.None
			return object.Done
		}
		f.PC = 1
		if act := call(t, f, f.Vals[0], "flush"); act != object.Done {
			return act
		}
		f.Commit(t)
		fallthrough
	case 1:
		var failed *object.Exception
		if !f.Exc.IsUnbound() {
			failed = object.As[object.Exception](f.Exc)
		}
		if _, _, err := t.SetAttrFast(f.Vals[0], closedKey, object.True); err != nil {
			return t.Fail(err)
		}
		if failed != nil {
			t.Exc = failed
			return object.Raise
		}
	}
	f.Out = object.None
	return object.Done
}

func baseNext(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 {
		f.PC = 1
		if act := call(t, f, f.Vals[0], "readline"); act != object.Done {
			return act
		}
	}
	switch f.In.Kind() {
	case object.KindBytes:
		if len(f.In.Buffer()) == 0 {
			f.In = object.Value{}
		}
	case object.KindStr:
		if object.As[object.Str](f.In).Len() == 0 {
			f.In = object.Value{}
		}
	default:
		if lenZero(f.In) {
			f.In = object.Value{}
		}
	}
	f.Out = f.In
	return object.Done
}

// baseReadline reads byte by byte, or by what peek() shows. Vals[2] gathers the line as a
// bytearray; Vals[3] is peek's method or None.
// PC 0 looks for peek, 1 has it, 2 peeks, 3 reads, 4 has what was read.
func baseReadline(t *object.Thread, f *object.NFrame) object.Action {
	limit := size(f.Vals[1])
	for {
		switch f.PC {
		case 0:
			line, err := newByteArray(t, 0)
			if err != nil {
				return t.Fail(err)
			}
			f.Vals = append(f.Vals, object.Ref(line), object.None)
			r := t.FindAttr(f.Vals[0], name("peek"))
			f.PC = 2
			if r.Kind == object.AttrNone {
				continue
			}
			f.PC = 1
			if act := t.GetAttrOp(f, f.Vals[0], name("peek")); act != object.Done {
				return act
			}
		case 1:
			f.Vals[3] = f.In
			f.PC = 2
		case 2:
			f.N = 1 // how many bytes to read
			line := object.As[object.ByteArray](f.Vals[2])
			if limit >= 0 && int64(len(line.B)) >= limit {
				return finishLine(t, f)
			}
			f.PC = 3
			f.In = object.None
			if !f.Vals[3].IsNone() {
				if act := t.CallValue(f, f.Vals[3], object.Int(1)); act != object.Done {
					return act
				}
			}
		case 3:
			if !f.In.IsNone() {
				if f.In.Kind() != object.KindBytes {
					return t.Fail(t.Raise(object.OSErrorType, "peek() should have returned a bytes object, not '%s'", f.In.Type().Name))
				}
				if b := f.In.Buffer(); len(b) > 0 {
					f.N = int64(len(b))
					for i, c := range b {
						if c == '\n' {
							f.N = int64(i + 1)
							break
						}
					}
					if limit >= 0 {
						f.N = min(f.N, limit-int64(len(object.As[object.ByteArray](f.Vals[2]).B)))
					}
				}
			}
			f.PC = 4
			if act := call(t, f, f.Vals[0], "read", object.Int(f.N)); act != object.Done {
				return act
			}
		case 4:
			if f.In.Kind() != object.KindBytes {
				return t.Fail(t.Raise(object.OSErrorType, "read() should have returned a bytes object, not '%s'", f.In.Type().Name))
			}
			b := f.In.Buffer()
			if len(b) == 0 {
				return finishLine(t, f)
			}
			if err := t.Charge(fuelBytes(len(b)), int64(2*len(b))); err != nil {
				return t.Fail(err)
			}
			line := object.As[object.ByteArray](f.Vals[2])
			line.B = append(line.B, b...)
			if b[len(b)-1] == '\n' {
				commit(t, f, 5)
				continue
			}
			commit(t, f, 2)
		default:
			return finishLine(t, f)
		}
	}
}

func finishLine(t *object.Thread, f *object.NFrame) object.Action {
	out, err := newBytes(t, object.As[object.ByteArray](f.Vals[2]).B)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = out
	return object.Done
}

// readlinesStep gathers lines: Vals[2] is the iterator, Vals[3] the list, N their bytes.
// PC 1 has the iterator, 2 asks for a line, 3 has it.
// A BytesIO stops when the hint is reached, others when it is passed.
func readlinesStep(t *object.Thread, f *object.NFrame) object.Action {
	hint := size(f.Vals[1])
	enough := hint + 1
	if f.Row.Name == "readlines" && f.Vals[0].Type().Is(bytesIOType) {
		enough = hint
	}
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			if act := t.IterOp(f, f.Vals[0]); act != object.Done {
				return act
			}
		case 1:
			if err := t.Charge(0, object.ListSize); err != nil {
				return t.Fail(err)
			}
			f.Vals = append(f.Vals, f.In, object.Ref(object.NewList(nil)))
			commit(t, f, 2)
		case 2:
			f.PC = 3
			if act := t.NextOp(f, f.Vals[2]); act != object.Done {
				return act
			}
			f.Commit(t) // the line is read: a stop below must not read another
		case 3:
			l := object.As[object.List](f.Vals[3])
			if f.In.IsUnbound() {
				f.Out = f.Vals[3]
				return object.Done
			}
			if err := t.Charge(1, l.GrowCost(f.In, 1)); err != nil {
				return t.Fail(err)
			}
			l.Append(f.In)
			if n, ok := object.LenExact(f.In); ok {
				f.N += int64(n)
			}
			if hint > 0 && f.N >= enough {
				f.Out = f.Vals[3]
				return object.Done
			}
			commit(t, f, 2)
			if l.Len()%1024 == 0 {
				return object.Again
			}
		}
	}
}

// writelinesStep writes the items of an iterable. PC 1 knows whether the stream is
// closed, 2 has the iterator, 3 asks for a line, 4 has it, 5 has written it.
func writelinesStep(t *object.Thread, f *object.NFrame) object.Action {
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			if act := closedOp(t, f, f.Vals[0]); act != object.Done {
				return act
			}
		case 1:
			if f.In.Bool() {
				return t.Fail(closedErr(t))
			}
			f.PC = 2
			if act := t.IterOp(f, f.Vals[1]); act != object.Done {
				return act
			}
		case 2:
			f.Vals = append(f.Vals, f.In)
			commit(t, f, 3)
		case 3:
			f.PC = 4
			if act := t.NextOp(f, f.Vals[2]); act != object.Done {
				return act
			}
			f.Commit(t)
		case 4:
			if f.In.IsUnbound() {
				f.Out = object.None
				return object.Done
			}
			f.PC = 5
			if act := call(t, f, f.Vals[0], "write", f.In); act != object.Done {
				return act
			}
		case 5:
			f.N++
			commit(t, f, 3)
			if f.N&255 == 0 {
				return object.Again
			}
		}
	}
}

// rawRead is read() by way of readinto(): Vals[2] is the bytearray.
func rawRead(t *object.Thread, f *object.NFrame) object.Action {
	switch f.PC {
	case 0:
		n := size(f.Vals[1])
		if n < 0 {
			f.PC = 2
			if act := call(t, f, f.Vals[0], "readall"); act != object.Done {
				return act
			}
			f.Out = f.In
			return object.Done
		}
		b, err := newByteArray(t, int(n))
		if err != nil {
			return t.Fail(err)
		}
		f.Vals = append(f.Vals, object.Ref(b))
		f.PC = 1
		if act := call(t, f, f.Vals[0], "readinto", f.Vals[2]); act != object.Done {
			return act
		}
		fallthrough
	case 1:
		if f.In.IsNone() {
			f.Out = object.None
			return object.Done
		}
		b := object.As[object.ByteArray](f.Vals[2]).B
		n, err := readCount(t, f.In, min(len(b), int(size(f.Vals[1]))))
		if err != nil {
			return t.Fail(err)
		}
		out, err := newBytes(t, b[:n])
		if err != nil {
			return t.Fail(err)
		}
		f.Out = out
		return object.Done
	}
	f.Out = f.In
	return object.Done
}

// readCount checks what a readinto() returned for a buffer of max bytes.
func readCount(t *object.Thread, v object.Value, max int) (int, error) {
	if v.Kind() != object.KindInt {
		return 0, t.TypeError("'%s' object cannot be interpreted as an integer", v.Type().Name)
	}
	n, ok := v.Int64()
	if !ok || n < 0 || n > int64(max) {
		return 0, t.ValueError("readinto returned %d outside buffer size %d", n, max)
	}
	return int(n), nil
}

// rawReadall reads until the end. Vals[1] gathers.
func rawReadall(t *object.Thread, f *object.NFrame) object.Action {
	for {
		switch f.PC {
		case 0:
			b, err := newByteArray(t, 0)
			if err != nil {
				return t.Fail(err)
			}
			f.Vals = append(f.Vals, object.Ref(b))
			commit(t, f, 1)
		case 1:
			f.PC = 2
			if act := call(t, f, f.Vals[0], "read", object.Int(DefaultBufferSize)); act != object.Done {
				return act
			}
		case 2:
			all := object.As[object.ByteArray](f.Vals[1])
			if f.In.IsNone() && len(all.B) == 0 {
				f.Out = object.None
				return object.Done
			}
			if f.In.Kind() != object.KindBytes && !f.In.IsNone() {
				return t.Fail(t.TypeError("read() should return bytes"))
			}
			if f.In.IsNone() || len(f.In.Buffer()) == 0 {
				out, err := newBytes(t, all.B)
				if err != nil {
					return t.Fail(err)
				}
				f.Out = out
				return object.Done
			}
			b := f.In.Buffer()
			if err := t.Charge(fuelBytes(len(b)), int64(2*len(b))); err != nil {
				return t.Fail(err)
			}
			all.B = append(all.B, b...)
			commit(t, f, 1)
		}
	}
}

// bufferedReadinto is readinto() by way of read() or read1().
func bufferedReadinto(how string) object.Step {
	return func(t *object.Thread, f *object.NFrame) object.Action {
		if f.PC == 0 {
			b, err := writableBuffer(t, "readinto", f.Vals[1])
			if err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			if act := call(t, f, f.Vals[0], how, object.Int(int64(len(b)))); act != object.Done {
				return act
			}
		}
		b, err := writableBuffer(t, "readinto", f.Vals[1])
		if err != nil {
			return t.Fail(err)
		}
		if f.In.Kind() != object.KindBytes {
			return t.Fail(t.TypeError("read() should return bytes"))
		}
		in := f.In.Buffer()
		if len(in) > len(b) {
			return t.Fail(t.ValueError("read() returned too much data: %d bytes requested, %d returned", len(b), len(in)))
		}
		if err := t.Charge(fuelBytes(len(in)), 0); err != nil {
			return t.Fail(err)
		}
		copy(b, in)
		f.Out = object.Int(int64(len(in)))
		return object.Done
	}
}

// lenZero tells whether v is an empty built-in container.
func lenZero(v object.Value) bool {
	n, ok := object.LenExact(v)
	return ok && n == 0
}
