// This file defines BufferedReader, BufferedWriter and BufferedRandom: one struct, whose
// flags say what it may do. Reading is in buffered_read.go, BufferedRWPair in rwpair.go.

package io

import "github.com/adderlang/adder/internal/object"

// A Buffered is a buffer over a raw stream, which is called by name.
type Buffered struct {
	object.Instance
	raw      object.Value // unbound: not initialized, or detached
	detached bool
	readable bool
	writable bool
	through  bool // nothing is held back: standard streams
	size     int
	rbuf     []byte // read ahead; rbuf[rpos:] is unread
	rpos     int
	wbuf     []byte // written, not yet passed on
}

// bufferedSize is what the meter charges for a Buffered without its buffers.
const bufferedSize = 176

func buffered(v object.Value) *Buffered { return object.As[Buffered](v) }

// unread is what was read ahead.
func (x *Buffered) unread() []byte { return x.rbuf[x.rpos:] }

// below is the raw stream, checked.
func (x *Buffered) below(t *object.Thread) error {
	switch {
	case x.detached:
		return t.ValueError("raw stream has been detached")
	case x.raw.IsUnbound():
		return t.ValueError(uninitText)
	}
	return nil
}

func rawBelow(t *object.Thread, v object.Value) (object.Value, error) {
	x := buffered(v)
	return x.raw, x.below(t)
}

// bufferedRows are the rows that all three have.
func bufferedRows(typ *object.Type, readable, writable bool) []object.Row {
	rows := []object.Row{
		static(fixed("__new__", "($type, /, *args, **kwargs)", func(t *object.Thread, args []object.Value) (object.Value, error) {
			cls, err := t.SubclassArg(typ, args[0])
			if err != nil {
				return object.None, err
			}
			if err := t.Charge(0, bufferedSize+cls.InstanceSize()); err != nil {
				return object.None, err
			}
			x := &Buffered{}
			object.InitInstance(&x.Instance, cls, t.Comp)
			return object.Ref(x), nil
		}, "Make a buffer over nothing.")),
		params(method("__init__", "($self, /, raw, buffer_size=131072)", bufferedInit(readable, writable), "Set the raw stream."), "buffer_size:index"),
		method("flush", "($self, /)", bufferedFlush, "Pass on what is held back."),
		catches(method("close", "($self, /)", bufferedClose, "Flush, and close the raw stream.")),
		method("detach", "($self, /)", bufferedDetach, "Flush, separate the raw stream and return it."),
		params(method("seek", "($self, target, whence=0, /)", bufferedSeek, "Move the position; return it."), "target:index whence:int32"),
		method("tell", "($self, /)", bufferedTell, "Return the position."),
		method("truncate", "($self, pos=None, /)", bufferedTruncate, "Cut the stream at pos, or at the position."),
		method("seekable", "($self, /)", passOn("seekable", rawBelow), "Return whether the position can be changed."),
		method("isatty", "($self, /)", passOn("isatty", rawBelow), "Return whether the raw stream is a terminal."),
		method("fileno", "($self, /)", passOn("fileno", rawBelow), "Return the number of the file."),
		getterStep("closed", passAttr("closed", rawBelow), "Whether the raw stream is closed."),
		getterStep("name", passAttr("name", rawBelow), "The raw stream's name."),
		getterStep("mode", passAttr("mode", rawBelow), "The raw stream's mode."),
		{Name: "raw", Kind: object.Getter, Rights: object.NoRights, Charge: object.Constant, Params: "member", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			if x := buffered(args[0]); !x.raw.IsUnbound() {
				return x.raw, nil
			}
			return object.None, nil
		}, Doc: "The raw stream."},
		catches(method("__repr__", "($self, /)", streamRepr, "Show the type and the name.")),
		fixed("__getstate__", "($self, /)", func(t *object.Thread, args []object.Value) (object.Value, error) {
			return object.None, t.TypeError("cannot pickle '%s' instances", shortName(args[0].Type()))
		}, "Raise TypeError."),
	}
	if readable {
		rows = append(rows, readRows...)
		rows = append(rows, method("readable", "($self, /)", passOn("readable", rawBelow), "Return whether the stream can be read."))
	}
	if writable {
		rows = append(rows, params(method("write", "($self, buffer, /)", bufferedWrite, "Write bytes; return how many."), "buffer:buffer"),
			method("writable", "($self, /)", passOn("writable", rawBelow), "Return whether the stream can be written."))
	}
	return rows
}

func init() {
	layout := &object.Layout{
		Refs: func(v object.Value, visit func(*object.Value)) { visit(&buffered(v).raw) },
		Size: func(v object.Value) int64 {
			return bufferedSize + int64(cap(buffered(v).rbuf)) + int64(cap(buffered(v).wbuf))
		},
		Go: object.GoOf[Buffered](),
	}
	bufferedReaderType.Define("BufferedReader(raw, buffer_size=DEFAULT_BUFFER_SIZE): reads ahead.", layout, bufferedRows(bufferedReaderType, true, false))
	bufferedWriterType.Define("BufferedWriter(raw, buffer_size=DEFAULT_BUFFER_SIZE): holds back what is written.", layout, bufferedRows(bufferedWriterType, false, true))
	bufferedRandomType.Define("BufferedRandom(raw, buffer_size=DEFAULT_BUFFER_SIZE): both.", layout, bufferedRows(bufferedRandomType, true, true))
}

// bufferedInit asks the raw stream whether it can do what the buffer is for.
func bufferedInit(readable, writable bool) object.Step {
	return func(t *object.Thread, f *object.NFrame) object.Action {
		x, raw := buffered(f.Vals[0]), f.Vals[1]
		checks := []struct{ attr, text string }{}
		if readable && writable {
			checks = append(checks, struct{ attr, text string }{"seekable", "File or stream is not seekable."})
		}
		if readable {
			checks = append(checks, struct{ attr, text string }{"readable", "File or stream is not readable."})
		}
		if writable {
			checks = append(checks, struct{ attr, text string }{"writable", "File or stream is not writable."})
		}
		for {
			if f.PC > 0 {
				if f.In != object.True {
					return t.Fail(unsupported(t, checks[f.PC-1].text))
				}
			}
			if f.PC == len(checks) {
				break
			}
			f.PC++
			if act := call(t, f, raw, checks[f.PC-1].attr); act != object.Done {
				return act
			}
		}
		n := f.Vals[2].Int()
		if n <= 0 {
			return t.Fail(t.ValueError("buffer size must be strictly positive"))
		}
		x.raw, x.detached, x.readable, x.writable = raw, false, readable, writable
		x.size = int(min(n, 1<<20))
		x.rbuf, x.rpos, x.wbuf = nil, 0, nil
		if raw.Type() == fileIOType && writable {
			rawOf(raw).buf = x
		}
		f.Out = object.None
		return object.Done
	}
}

// checked begins a step: PC 0 asks whether the raw stream is closed, PC 1 refuses if it
// is. done is false while the action is to be returned.
func (x *Buffered) checked(t *object.Thread, f *object.NFrame, what string) (act object.Action, done bool) {
	switch f.PC {
	case 0:
		if err := x.below(t); err != nil {
			return t.Fail(err), false
		}
		f.PC = 1
		if act := closedOp(t, f, x.raw); act != object.Done {
			return act, false
		}
		fallthrough
	case 1:
		if f.In.Bool() {
			return t.Fail(t.ValueError("%s of closed file", what)), false
		}
		f.PC = 2
	}
	return object.Done, true
}

// pushFlush arranges for what is held back to be written; when whole is set, the raw
// stream's position also goes back over what was read ahead.
func (x *Buffered) pushFlush(t *object.Thread, f *object.NFrame, whole bool) object.Action {
	f.In = object.None
	if len(x.wbuf) == 0 && (!whole || len(x.unread()) == 0 || !x.writable) {
		return object.Done
	}
	return t.PushRow(f, flushRow, object.Ref(x), object.Bool(whole))
}

// flushRow writes wbuf to the raw stream: N is what is already written. PC 1 has the
// count of a write, 2 rewinds what was read ahead, 3 ends.
var flushRow = object.RegisterRow(&object.Row{Name: "flush", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	x := buffered(f.Vals[0])
	for {
		switch f.PC {
		case 0:
			if len(x.wbuf) == 0 {
				f.PC = 2
				continue
			}
			out, err := newBytes(t, x.wbuf)
			if err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			if act := call(t, f, x.raw, "write", out); act != object.Done {
				return act
			}
		case 1:
			if f.In.IsNone() {
				return t.Fail(t.RaiseArgs(object.BlockingIOErrorType, object.Int(11), object.NewStr("write could not complete without blocking"), object.Int(0)))
			}
			n, ok := int64(-1), false
			if f.In.Kind() == object.KindInt {
				n, ok = f.In.Int64()
			}
			if !ok || n < 0 || n > int64(len(x.wbuf)) {
				return t.Fail(t.Raise(object.OSErrorType, "raw write() returned invalid length %d (should have been between 0 and %d)", n, len(x.wbuf)))
			}
			x.wbuf = append(x.wbuf[:0], x.wbuf[n:]...)
			commit(t, f, 0)
		case 2:
			n := len(x.unread())
			if !f.Vals[1].Bool() || n == 0 || !x.writable {
				f.Out = object.None
				return object.Done
			}
			f.PC = 3
			if act := call(t, f, x.raw, "seek", object.Int(int64(-n)), object.Int(1)); act != object.Done {
				return act
			}
		default:
			x.rbuf, x.rpos = x.rbuf[:0], 0
			f.Out = object.None
			return object.Done
		}
	}
}})

func bufferedFlush(t *object.Thread, f *object.NFrame) object.Action {
	x := buffered(f.Vals[0])
	if !x.writable {
		return passOn("flush", rawBelow)(t, f)
	}
	if act, ok := x.checked(t, f, "flush"); !ok {
		return act
	}
	if f.PC == 2 {
		f.PC = 3
		if act := x.pushFlush(t, f, true); act != object.Done {
			return act
		}
	}
	if f.PC == 3 {
		f.PC = 4
		if act := call(t, f, x.raw, "flush"); act != object.Done {
			return act
		}
	}
	f.Out = object.None
	return object.Done
}

// bufferedClose flushes by the method, which a derived class may have, and closes the
// raw stream whatever comes of that. Vals[1] is the exception of flush().
func bufferedClose(t *object.Thread, f *object.NFrame) object.Action {
	x := buffered(f.Vals[0])
	for {
		switch f.PC {
		case 0:
			if err := x.below(t); err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			if act := closedOp(t, f, x.raw); act != object.Done {
				return act
			}
		case 1:
			if !f.Exc.IsUnbound() {
				return again(t, f)
			}
			if f.In.Bool() {
				f.Out = object.None
				return object.Done
			}
			f.PC = 2
			if act := call(t, f, f.Vals[0], "flush"); act != object.Done {
				return act
			}
		case 2:
			f.Vals = append(f.Vals, f.Exc)
			f.Exc = object.Value{}
			commit(t, f, 4)
			return object.Again // what is raised from here on is seen as well
		case 4:
			f.PC = 3
			if act := call(t, f, x.raw, "close"); act != object.Done {
				return act
			}
		default:
			if !f.Exc.IsUnbound() {
				e := object.As[object.Exception](f.Exc)
				if first := f.Vals[1]; !first.IsUnbound() && e.Context.IsUnbound() {
					e.SetContext(first)
				}
				return again(t, f)
			}
			x.wbuf = nil
			if !f.Vals[1].IsUnbound() {
				t.Exc = object.As[object.Exception](f.Vals[1])
				return object.Raise
			}
			f.Out = object.None
			return object.Done
		}
	}
}

// again raises what a callee raised.
func again(t *object.Thread, f *object.NFrame) object.Action {
	t.Exc = object.As[object.Exception](f.Exc)
	return object.Raise
}

func bufferedDetach(t *object.Thread, f *object.NFrame) object.Action {
	x := buffered(f.Vals[0])
	if f.PC == 0 {
		if err := x.below(t); err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := call(t, f, f.Vals[0], "flush"); act != object.Done {
			return act
		}
	}
	f.Out = x.raw
	x.raw, x.detached = object.Value{}, true
	return object.Done
}

// bufferedSeek: PC 2 asks whether the stream is seekable, 3 flushes, 4 seeks, 5 has the
// new position.
func bufferedSeek(t *object.Thread, f *object.NFrame) object.Action {
	x := buffered(f.Vals[0])
	if f.PC == 0 {
		if w := f.Vals[2].Int(); w < 0 || w > 2 {
			return t.Fail(t.ValueError("whence value %d unsupported", w))
		}
	}
	if act, ok := x.checked(t, f, "seek"); !ok {
		return act
	}
	for {
		switch f.PC {
		case 2:
			f.PC = 3
			if act := call(t, f, x.raw, "seekable"); act != object.Done {
				return act
			}
		case 3:
			if f.In != object.True {
				return t.Fail(unsupported(t, "File or stream is not seekable."))
			}
			f.PC = 4
			if act := x.pushFlush(t, f, false); act != object.Done {
				return act
			}
		case 4:
			target := f.Vals[1].Int()
			if f.Vals[2].Int() == 1 {
				target -= int64(len(x.unread()))
			}
			f.PC = 5
			if act := call(t, f, x.raw, "seek", object.Int(target), f.Vals[2]); act != object.Done {
				return act
			}
		default:
			n, err := position(t, f.In)
			if err != nil {
				return t.Fail(err)
			}
			x.rbuf, x.rpos = x.rbuf[:0], 0
			f.Out = object.Int(n)
			return object.Done
		}
	}
}

// position checks what seek() or tell() of a raw stream returned.
func position(t *object.Thread, v object.Value) (int64, error) {
	if v.Kind() != object.KindInt {
		return 0, t.TypeError("an integer is required")
	}
	n, ok := v.Int64()
	if !ok || n < 0 {
		return 0, t.Raise(object.OSErrorType, "Raw stream returned invalid position %d", n)
	}
	return n, nil
}

func bufferedTell(t *object.Thread, f *object.NFrame) object.Action {
	x := buffered(f.Vals[0])
	if f.PC == 0 {
		if err := x.below(t); err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := call(t, f, x.raw, "tell"); act != object.Done {
			return act
		}
	}
	n, err := position(t, f.In)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = object.Int(n - int64(len(x.unread())) + int64(len(x.wbuf)))
	return object.Done
}

func bufferedTruncate(t *object.Thread, f *object.NFrame) object.Action {
	x := buffered(f.Vals[0])
	if act, ok := x.checked(t, f, "truncate"); !ok {
		return act
	}
	for {
		switch f.PC {
		case 2:
			if !x.writable {
				return t.Fail(unsupported(t, "truncate"))
			}
			f.PC = 3
			if act := x.pushFlush(t, f, true); act != object.Done {
				return act
			}
		case 3:
			f.PC, f.In = 4, f.Vals[1]
			if f.Vals[1].IsNone() {
				if act := call(t, f, x.raw, "tell"); act != object.Done {
					return act
				}
			}
		case 4:
			f.PC = 5
			if act := call(t, f, x.raw, "truncate", f.In); act != object.Done {
				return act
			}
		default:
			f.Out = f.In
			return object.Done
		}
	}
}

// bufferedWrite keeps what is written until it passes the buffer's size. PC 2 rewinds
// what was read ahead, 3 takes the bytes, 4 has passed them on.
func bufferedWrite(t *object.Thread, f *object.NFrame) object.Action {
	x := buffered(f.Vals[0])
	if f.PC == 1 && f.In.Bool() {
		return t.Fail(t.ValueError("write to closed file"))
	}
	if f.PC == 0 {
		if err := x.below(t); err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := closedOp(t, f, x.raw); act != object.Done {
			return act
		}
		if f.In.Bool() {
			return t.Fail(t.ValueError("write to closed file"))
		}
	}
	for {
		switch f.PC {
		case 1, 2:
			f.PC = 3
			if len(x.unread()) > 0 {
				if act := x.pushFlush(t, f, true); act != object.Done {
					return act
				}
			}
			x.rbuf, x.rpos = x.rbuf[:0], 0
		case 3:
			b := f.Vals[1].Buffer()
			grow := int64(0)
			if need := len(x.wbuf) + len(b); need > cap(x.wbuf) {
				grow = int64(need + need/4)
			}
			if err := t.Charge(fuelBytes(len(b)), grow); err != nil {
				return t.Fail(err)
			}
			x.wbuf = append(x.wbuf, b...)
			f.N = int64(len(b))
			commit(t, f, 4)
		case 4:
			f.PC = 5
			if len(x.wbuf) > x.size || x.through {
				if act := x.pushFlush(t, f, false); act != object.Done {
					return act
				}
			}
		default:
			f.Out = object.Int(f.N)
			return object.Done
		}
	}
}

// streamRepr is <type name='…'>, without the name if it has none.
func streamRepr(t *object.Thread, f *object.NFrame) object.Action {
	typ := f.Vals[0].Type()
	shown := typ.Module + "." + typ.QualName
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.GetAttrOp(f, f.Vals[0], name("name")); act != object.Done {
			return act
		}
		fallthrough
	case 1:
		if !f.Exc.IsUnbound() {
			if e := object.As[object.Exception](f.Exc); !e.Type.Is(object.AttributeErrorType) && !e.Type.Is(object.ValueErrorType) {
				return again(t, f)
			}
			f.Out = object.NewStr("<" + shown + ">")
			return object.Done
		}
		f.PC = 2
		if act := t.FormatText(f, "<"+shown+" name=%R>", f.In); act != object.Done {
			return act
		}
	}
	if !f.Exc.IsUnbound() {
		return again(t, f)
	}
	f.Out = f.In
	return object.Done
}
