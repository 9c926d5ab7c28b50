// This file defines TextIOWrapper: its state, construction and everything but reading
// (text_read.go) and writing (text_write.go).

package io

import "github.com/adderlang/adder/internal/object"

// A Text is text over a buffer, which is called by name.
type Text struct {
	object.TextStream
	buffer   object.Value // unbound: not initialized, or detached
	detached bool

	encoding, errors string
	kind             encodingKind
	nl               string // newline argument; "" for '' and None
	nlNone           bool
	wnl              string // what "\n" becomes when written; "" leaves it
	readSize         int64  // _CHUNK_SIZE if it was set, else 0
	lineBuffering    bool
	through          bool
	readable         bool
	writable         bool
	seekable         bool
	read1            bool // the buffer has read1

	// Reading: text[pos:] is decoded and unread.
	dec     decoder
	n       newliner
	univ    bool // line ends are watched
	text    *object.Str
	pos     int
	eof     bool
	noTell  bool   // next() was called: tell() is refused until the end
	chunk   []byte // the bytes that text was decoded from, with the states before them
	chunkD  decoder
	chunkN  newliner
	chunkAt int // characters at the start of text that are older than the chunk

	mode object.Value // set by open(); unbound else

	// Writing.
	begun   bool   // a byte order mark is behind
	pending []byte // encoded, not yet passed on
}

// textSize is what the meter charges for a Text without its buffers.
const textSize = 416

func textOf(v object.Value) *Text { return object.As[Text](v) }

func (x *Text) below(t *object.Thread) error {
	switch {
	case x.detached:
		return t.ValueError("underlying buffer has been detached")
	case x.buffer.IsUnbound():
		return t.ValueError(uninitText)
	}
	return nil
}

func bufferBelow(t *object.Thread, v object.Value) (object.Value, error) {
	x := textOf(v)
	return x.buffer, x.below(t)
}

func init() {
	on := func(fn func(t *object.Thread, x *Text) (object.Value, error)) object.Fast {
		return func(t *object.Thread, args []object.Value) (object.Value, error) {
			x := textOf(args[0])
			if err := x.below(t); err != nil {
				return object.None, err
			}
			return fn(t, x)
		}
	}
	member := func(n string, get func(x *Text) object.Value, doc string) object.Row {
		r := getter(n, on(func(t *object.Thread, x *Text) (object.Value, error) { return get(x), nil }), doc)
		return r
	}
	chunkRow := member("_CHUNK_SIZE", func(x *Text) object.Value { return object.Int(x.chunkShown()) }, "Bytes read at a time.")
	chunkRow.Set = func(t *object.Thread, args []object.Value) (object.Value, error) {
		if args[1].Kind() != object.KindInt {
			return object.None, t.TypeError("'%s' object cannot be interpreted as an integer", args[1].Type().Name)
		}
		n, ok := args[1].Int64()
		if !ok {
			return object.None, t.ValueError("cannot fit '%s' into an index-sized integer", args[1].Type().Name)
		}
		if n <= 0 {
			return object.None, t.ValueError("a strictly positive integer is required")
		}
		textOf(args[0]).readSize = n
		return object.None, nil
	}
	chunkRow.Del = func(t *object.Thread, args []object.Value) (object.Value, error) {
		return object.None, t.Raise(object.AttributeErrorType, "cannot delete attribute")
	}
	object.TextIOWrapperType.Define("TextIOWrapper(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False): text over a buffer.", &object.Layout{
		Refs: func(v object.Value, visit func(*object.Value)) {
			x := textOf(v)
			visit(&x.buffer)
			visit(&x.mode)
			if x.text != nil {
				s := object.Ref(x.text)
				visit(&s)
				x.text = object.As[object.Str](s)
			}
		},
		Size: func(v object.Value) int64 {
			x := textOf(v)
			return textSize + object.RoundUp(int64(cap(x.pending))) + object.RoundUp(int64(cap(x.chunk)))
		},
		Go: object.GoOf[Text](),
	}, []object.Row{
		static(fixed("__new__", "($type, /, *args, **kwargs)", func(t *object.Thread, args []object.Value) (object.Value, error) {
			typ, err := t.SubclassArg(object.TextIOWrapperType, args[0])
			if err != nil {
				return object.None, err
			}
			if err := t.Charge(0, textSize+typ.InstanceSize()); err != nil {
				return object.None, err
			}
			x := &Text{}
			object.InitInstance(&x.Instance, typ, t.Comp)
			return object.Ref(x), nil
		}, "Make a stream over nothing.")),
		params(method("__init__", "($self, /, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)", textInit,
			"Set the buffer and how text is encoded."), "line_buffering:bool write_through:bool"),
		{Name: "__repr__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Custom, Catches: true, Step: textRepr, Doc: "Show name, mode and encoding."},
		withFast(params(method("read", "($self, size=-1, /)", textRead, "Read up to size characters, or all."), "size:optsize"), nil),
		withFast(params(method("readline", "($self, size=-1, /)", textReadline, "Read a line, at most size characters of it."), "size:optsize"), textReadlineFast),
		withFast(method("__next__", "($self, /)", textNext, "Return the next line."), textNextFast),
		withFast(method("write", "($self, text, /)", textWrite, "Write text; return the number of characters."), textWriteFast),
		method("flush", "($self, /)", textFlush, "Pass on what is held back."),
		catches(method("close", "($self, /)", textClose, "Flush, and close the buffer.")),
		method("detach", "($self, /)", textDetach, "Flush, separate the buffer and return it."),
		params(method("seek", "($self, cookie, whence=0, /)", textSeek, "Move to a place that tell() told, the start (0) or the end (whence 2)."), "whence:int32"),
		method("tell", "($self, /)", textTell, "Return the place of the position."),
		method("truncate", "($self, pos=None, /)", textTruncate, "Cut the stream at pos, or at the position."),
		method("reconfigure", "($self, /, *, encoding=None, errors=None, newline=<unrepresentable>, line_buffering=None, write_through=None)",
			textReconfigure, "Change how text is encoded."),
		method("seekable", "($self, /)", passOn("seekable", bufferBelow), "Ask the buffer."),
		method("readable", "($self, /)", passOn("readable", bufferBelow), "Ask the buffer."),
		method("writable", "($self, /)", passOn("writable", bufferBelow), "Ask the buffer."),
		method("isatty", "($self, /)", passOn("isatty", bufferBelow), "Ask the buffer."),
		method("fileno", "($self, /)", passOn("fileno", bufferBelow), "Ask the buffer."),
		getterStep("closed", passAttr("closed", bufferBelow), "Whether the buffer is closed."),
		getterStep("name", passAttr("name", bufferBelow), "The buffer's name."),
		{Name: "buffer", Kind: object.Getter, Rights: object.NoRights, Charge: object.Constant, Params: "member", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			x := textOf(args[0])
			if x.buffer.IsUnbound() {
				return object.None, nil
			}
			return x.buffer, nil
		}, Doc: "The buffer."},
		{Name: "mode", Kind: object.Getter, Rights: object.NoRights, Charge: object.Constant, Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			if x := textOf(args[0]); !x.mode.IsUnbound() {
				return x.mode, nil
			}
			return object.None, t.NoAttribute(args[0], name("mode"))
		}, Set: func(t *object.Thread, args []object.Value) (object.Value, error) {
			textOf(args[0]).mode = args[1]
			return object.None, nil
		}, Del: func(t *object.Thread, args []object.Value) (object.Value, error) {
			textOf(args[0]).mode = object.Value{}
			return object.None, nil
		}, Doc: "The mode given to open()."},
		member("encoding", func(x *Text) object.Value { return object.NewStr(x.encoding) }, "The encoding."),
		member("errors", func(x *Text) object.Value { return object.NewStr(x.errors) }, "How errors of encoding are handled."),
		member("line_buffering", func(x *Text) object.Value { return object.Bool(x.lineBuffering) }, "Whether each line is passed on."),
		member("write_through", func(x *Text) object.Value { return object.Bool(x.through) }, "Whether nothing is held back."),
		getter("newlines", on(func(t *object.Thread, x *Text) (object.Value, error) {
			if err := t.Charge(0, object.TupleSize(3)); err != nil {
				return object.None, err
			}
			return x.n.shown(), nil
		}), "The line ends read so far."),
		chunkRow,
		fixed("__getstate__", "($self, /)", func(t *object.Thread, args []object.Value) (object.Value, error) {
			return object.None, t.TypeError("cannot pickle '%s' instances", shortName(args[0].Type()))
		}, "Raise TypeError."),
	})
}

// chunkSize is how much is read and held back at a time, in bytes.
func (x *Text) chunkSize() int64 {
	if x.readSize > 0 {
		return min(x.readSize, 1<<20)
	}
	return chunkSize
}

// chunkShown is _CHUNK_SIZE.
func (x *Text) chunkShown() int64 { return max(x.readSize, x.chunkSize()) }

// setup sets the parts of a Text that its arguments decide.
func (x *Text) setup(kind encodingKind, encoding, errs, nl string, none bool) {
	x.kind, x.encoding, x.errors = kind, encoding, errs
	x.nl, x.nlNone = nl, none
	x.univ = none || nl == ""
	x.wnl = ""
	if nl == "\r" || nl == "\r\n" {
		x.wnl = nl
	}
	x.dec = decoder{kind: kind, errors: errs}
	x.n = newliner{translate: none}
	x.text, x.pos, x.chunk = object.MakeStr(""), 0, nil
}

// encodingArg reads the encoding and errors arguments.
func encodingArg(t *object.Thread, enc, errs object.Value) (kind encodingKind, name, handler string, err error) {
	name, handler = "utf-8", "strict"
	if !enc.IsNone() {
		if enc.Kind() != object.KindStr {
			return 0, "", "", t.TypeError("TextIOWrapper() argument 'encoding' must be str or None, not %s", enc.Type().Name)
		}
		name = object.As[object.Str](enc).Go()
		if name == "locale" {
			name = "utf-8"
		}
	}
	if !errs.IsNone() {
		if errs.Kind() != object.KindStr {
			return 0, "", "", t.TypeError("TextIOWrapper() argument 'errors' must be str or None, not %s", errs.Type().Name)
		}
		handler = object.As[object.Str](errs).Go()
	}
	kind, err = findEncoding(t, name)
	return kind, name, handler, err
}

// textInit asks the buffer what it can do: PC 1 seekable, 2 readable, 3 writable, 4 where
// it stands.
func textInit(t *object.Thread, f *object.NFrame) object.Action {
	x, buf := textOf(f.Vals[0]), f.Vals[1]
	for {
		switch f.PC {
		case 0:
			nl, none, err := newlineArg(t, f.Vals[4], false)
			if err != nil {
				return t.Fail(err)
			}
			kind, enc, errs, err := encodingArg(t, f.Vals[2], f.Vals[3])
			if err != nil {
				return t.Fail(err)
			}
			x.buffer, x.detached = object.Value{}, false
			x.setup(kind, enc, errs, nl, none)
			x.lineBuffering, x.through = f.Vals[5].Bool(), f.Vals[6].Bool()
			x.eof, x.noTell, x.begun, x.pending = false, false, false, nil
			x.read1 = t.FindAttr(buf, name("read1")).Kind != object.AttrNone
			f.PC = 1
			if act := call(t, f, buf, "seekable"); act != object.Done {
				return act
			}
		case 1:
			x.seekable = f.In == object.True
			f.PC = 2
			if act := call(t, f, buf, "readable"); act != object.Done {
				return act
			}
		case 2:
			x.readable = f.In == object.True
			f.PC = 3
			if act := call(t, f, buf, "writable"); act != object.Done {
				return act
			}
		case 3:
			x.writable = f.In == object.True
			f.PC, f.In = 4, object.Int(0)
			if x.seekable && x.writable {
				if act := call(t, f, buf, "tell"); act != object.Done {
					return act
				}
			}
		default:
			x.begun = f.In != object.Int(0)
			x.buffer = buf
			if b := buf.Type(); b == bufferedWriterType || b == bufferedRandomType {
				if raw := buffered(buf).raw; !raw.IsUnbound() && raw.Type() == fileIOType {
					rawOf(raw).buf, rawOf(raw).text = buffered(buf), x
				}
			}
			f.Out = object.None
			return object.Done
		}
	}
}

// checked begins a step: PC 0 asks whether the buffer is closed, PC 1 refuses if it is.
func (x *Text) checked(t *object.Thread, f *object.NFrame) (act object.Action, done bool) {
	switch f.PC {
	case 0:
		if err := x.below(t); err != nil {
			return t.Fail(err), false
		}
		f.PC = 1
		if act := closedOp(t, f, x.buffer); act != object.Done {
			return act, false
		}
		fallthrough
	case 1:
		if f.In.Bool() {
			return t.Fail(closedErr(t)), false
		}
		f.PC = 2
	}
	return object.Done, true
}

// quick tells whether the buffer is one of ours and open, so that nobody need be asked.
func (x *Text) quick() bool {
	if x.buffer.IsUnbound() {
		return false
	}
	closed, ok := closedNative(x.buffer)
	return ok && !closed
}

// textRepr: PC 1 has the name, 2 has asked for the mode, 3 the text. Vals[1] is the name.
func textRepr(t *object.Thread, f *object.NFrame) object.Action {
	x := textOf(f.Vals[0])
	absent := func() bool {
		if f.Exc.IsUnbound() {
			return false
		}
		e := object.As[object.Exception](f.Exc)
		return e.Type.Is(object.AttributeErrorType) || e.Type.Is(object.ValueErrorType)
	}
	for {
		switch f.PC {
		case 0:
			if x.text == nil {
				f.Out = object.NewStr("<_io.TextIOWrapper>")
				return object.Done
			}
			f.PC = 1
			if act := t.GetAttrOp(f, f.Vals[0], name("name")); act != object.Done {
				return act
			}
		case 1:
			if !f.Exc.IsUnbound() && !absent() {
				return again(t, f)
			}
			f.Vals = append(f.Vals, f.In)
			f.Exc = object.Value{}
			commit(t, f, 2)
			return object.Again // what is raised from here on is seen as well
		case 2:
			f.PC = 3
			if act := t.GetAttrOp(f, f.Vals[0], name("mode")); act != object.Done {
				return act
			}
		case 3:
			if !f.Exc.IsUnbound() && !absent() {
				return again(t, f)
			}
			format, vals := "<_io.TextIOWrapper", []object.Value(nil)
			if v := f.Vals[1]; !v.IsUnbound() {
				format, vals = format+" name=%R", append(vals, v)
			}
			if f.Exc.IsUnbound() && !f.In.IsUnbound() {
				format, vals = format+" mode=%R", append(vals, f.In)
			}
			f.Exc = object.Value{}
			f.PC = 4
			if act := t.FormatText(f, format+" encoding=%R>", append(vals, object.NewStr(x.encoding))...); act != object.Done {
				return act
			}
		default:
			if !f.Exc.IsUnbound() {
				return again(t, f)
			}
			f.Out = f.In
			return object.Done
		}
	}
}

// textClose flushes by the method, which a derived class may have, and closes the buffer
// whatever comes of that. Vals[1] is the exception of flush().
func textClose(t *object.Thread, f *object.NFrame) object.Action {
	x := textOf(f.Vals[0])
	for {
		switch f.PC {
		case 0:
			if err := x.below(t); err != nil {
				if !f.Exc.IsUnbound() {
					return again(t, f)
				}
				return t.Fail(err)
			}
			f.PC = 1
			if act := closedOp(t, f, x.buffer); act != object.Done {
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
			commit(t, f, 3)
			return object.Again // what is raised from here on is seen as well
		case 3:
			f.PC = 4
			if act := call(t, f, x.buffer, "close"); act != object.Done {
				return act
			}
		default:
			x.FD, x.pending = 0, nil
			if !f.Exc.IsUnbound() {
				e := object.As[object.Exception](f.Exc)
				if first := f.Vals[1]; !first.IsUnbound() && e.Context.IsUnbound() {
					e.SetContext(first)
				}
				return again(t, f)
			}
			if !f.Vals[1].IsUnbound() {
				t.Exc = object.As[object.Exception](f.Vals[1])
				return object.Raise
			}
			f.Out = object.None
			return object.Done
		}
	}
}

func textDetach(t *object.Thread, f *object.NFrame) object.Action {
	x := textOf(f.Vals[0])
	if f.PC == 0 {
		if err := x.below(t); err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := call(t, f, f.Vals[0], "flush"); act != object.Done {
			return act
		}
	}
	f.Out = x.buffer
	x.buffer, x.detached, x.FD = object.Value{}, true, 0
	return object.Done
}

// textReconfigure: PC 1 has flushed.
func textReconfigure(t *object.Thread, f *object.NFrame) object.Action {
	x := textOf(f.Vals[0])
	enc, errs, nlArg := f.Vals[1], f.Vals[2], f.Vals[3]
	if f.PC == 0 {
		if err := x.below(t); err != nil {
			return t.Fail(err)
		}
		if (!enc.IsNone() || !errs.IsNone() || !nlArg.IsMissing()) && x.text.Len() > 0 {
			return t.Fail(unsupported(t, "It is not possible to set the encoding or newline of stream after the first read"))
		}
		f.PC = 1
		if act := call(t, f, f.Vals[0], "flush"); act != object.Done {
			return act
		}
	}
	nl, none := x.nl, x.nlNone
	if !nlArg.IsMissing() {
		var err error
		if nl, none, err = newlineArg(t, nlArg, false); err != nil {
			return t.Fail(err)
		}
	}
	if enc.IsNone() {
		enc = object.NewStr(x.encoding)
		if errs.IsNone() {
			errs = object.NewStr(x.errors)
		}
	}
	kind, encName, handler, err := encodingArg(t, enc, errs)
	if err != nil {
		return t.Fail(err)
	}
	line, through := x.lineBuffering, x.through
	for i, p := range []*bool{&line, &through} {
		if v := f.Vals[4+i]; !v.IsNone() {
			if v.Kind() != object.KindInt {
				return t.Fail(t.TypeError("'%s' object cannot be interpreted as an integer", v.Type().Name))
			}
			*p = v != object.False && v != object.Int(0)
		}
	}
	x.setup(kind, encName, handler, nl, none)
	x.lineBuffering, x.through = line, through
	if x.FD > 0 && (kind != encUTF8 || x.wnl != "") {
		x.FD = 0 // no longer what print writes as it is
	}
	f.Out = object.None
	return object.Done
}
