// This file defines StringIO: text in memory.

package io

import (
	"bytes"

	"github.com/adderlang/adder/internal/object"
)

// A StringIO keeps its text one byte a character while all fit, else four.
type StringIO struct {
	object.Instance
	narrow []byte
	wide   []rune // used instead once isWide
	isWide bool
	pos    int
	closed bool
	ready  bool // __init__ ran
	n      newliner
	univ   bool   // line ends are translated or watched while writing
	nl     string // newline argument; "" for None
	nlNone bool
	wnl    string // what "\n" becomes when written; "" leaves it
}

const stringIOSize = 208

func stringIO(v object.Value) *StringIO { return object.As[StringIO](v) }

func (x *StringIO) size() int {
	if x.isWide {
		return len(x.wide)
	}
	return len(x.narrow)
}

// text is the characters from i to j.
func (x *StringIO) text(i, j int) *object.Str {
	if i >= j {
		return object.MakeStr("")
	}
	if x.isWide {
		return object.FromRunes(x.wide[i:j])
	}
	ascii := true
	for _, c := range x.narrow[i:j] {
		ascii = ascii && c < 0x80
	}
	if ascii {
		return object.MakeStr(string(x.narrow[i:j]))
	}
	var b object.StrBuilder
	b.Grow(j - i)
	for _, c := range x.narrow[i:j] {
		b.WriteRune(rune(c))
	}
	return b.Str()
}

// growCost is the bytes that put may allocate for s.
func (x *StringIO) growCost(s *object.Str) int64 {
	need := max(x.pos+s.Len(), x.size())
	switch {
	case x.isWide && need > cap(x.wide):
		return 4 * int64(need+need/4+16)
	case x.isWide:
		return 0
	case s.Width() > 1:
		return 4 * int64(need+need/4+16)
	case need > cap(x.narrow):
		return int64(need + need/4 + 16)
	}
	return 0
}

// put writes s at the position; growCost is paid.
func (x *StringIO) put(s *object.Str) {
	n := s.Len()
	if n == 0 {
		return
	}
	if s.Width() > 1 && !x.isWide {
		x.wide = make([]rune, len(x.narrow), max(x.pos+n, len(x.narrow))*5/4+16)
		for i, c := range x.narrow {
			x.wide[i] = rune(c)
			object.GiveWay(i)
		}
		x.isWide, x.narrow = true, nil
	}
	need := x.pos + n
	if x.isWide {
		if need > cap(x.wide) {
			wide := make([]rune, len(x.wide), need+need/4+16)
			object.MoveLong(wide, x.wide)
			x.wide = wide
		}
		if old := len(x.wide); need > old {
			x.wide = x.wide[:need]
			object.ClearLong(x.wide[old:])
		}
		for i := 0; i < n; i++ {
			x.wide[x.pos+i] = s.At(i)
			object.GiveWay(i)
		}
	} else {
		if need > cap(x.narrow) {
			narrow := make([]byte, len(x.narrow), need+need/4+16)
			object.MoveLong(narrow, x.narrow)
			x.narrow = narrow
		}
		if old := len(x.narrow); need > old {
			x.narrow = x.narrow[:need]
			object.ClearLong(x.narrow[old:])
		}
		copy(x.narrow[x.pos:], s.Raw())
	}
	x.pos = need
}

// check refuses what cannot be done with a closed stream.
func (x *StringIO) check(t *object.Thread) error {
	if !x.ready {
		return t.ValueError(uninitText)
	}
	if x.closed {
		return t.ValueError("I/O operation on closed file")
	}
	return nil
}

func init() {
	on := func(fn func(t *object.Thread, x *StringIO, args []object.Value) (object.Value, error)) object.Fast {
		return func(t *object.Thread, args []object.Value) (object.Value, error) {
			x := stringIO(args[0])
			if err := x.check(t); err != nil {
				return object.None, err
			}
			return fn(t, x, args)
		}
	}
	yes := on(func(t *object.Thread, x *StringIO, args []object.Value) (object.Value, error) {
		return object.True, nil
	})
	stringIOType.Define("StringIO(initial_value='', newline='\\n'): text in memory.", &object.Layout{
		Refs: func(object.Value, func(*object.Value)) {},
		Size: func(v object.Value) int64 {
			x := stringIO(v)
			return stringIOSize + object.RoundUp(int64(cap(x.narrow))) + object.RoundUp(4*int64(cap(x.wide)))
		},
		Go: object.GoOf[StringIO](),
	}, []object.Row{
		static(fixed("__new__", "($type, /, *args, **kwargs)", func(t *object.Thread, args []object.Value) (object.Value, error) {
			typ, err := t.SubclassArg(stringIOType, args[0])
			if err != nil {
				return object.None, err
			}
			if err := t.Charge(0, stringIOSize+typ.InstanceSize()); err != nil {
				return object.None, err
			}
			x := &StringIO{}
			object.InitInstance(&x.Instance, typ, t.Comp)
			return object.Ref(x), nil
		}, "Make an empty stream.")),
		fast("__init__", "($self, /, initial_value='', newline='\\n')", stringInit, "Set the text."),
		fast("getvalue", "($self, /)", on(func(t *object.Thread, x *StringIO, args []object.Value) (object.Value, error) {
			return x.slice(t, 0, x.size())
		}), "Return all the text."),
		params(fast("read", "($self, size=-1, /)", on(func(t *object.Thread, x *StringIO, args []object.Value) (object.Value, error) {
			end := x.size()
			if n := size(args[1]); n >= 0 {
				end = int(min(int64(end), int64(x.pos)+n))
			}
			v, err := x.slice(t, x.pos, end)
			if err == nil {
				x.pos = max(x.pos, end)
			}
			return v, err
		}), "Read up to size characters, or all."), "size:optsize"),
		params(fast("readline", "($self, size=-1, /)", on(func(t *object.Thread, x *StringIO, args []object.Value) (object.Value, error) {
			return x.line(t, size(args[1]))
		}), "Read a line, at most size characters of it."), "size:optsize"),
		withStep(fast("__next__", "($self, /)", func(t *object.Thread, args []object.Value) (object.Value, error) {
			x := stringIO(args[0])
			if args[0].Type() != stringIOType {
				return object.None, object.ErrSlow
			}
			if err := x.check(t); err != nil {
				return object.None, err
			}
			if x.pos >= x.size() {
				return object.Value{}, nil
			}
			return x.line(t, -1)
		}, "Return the next line."), baseNext),
		params(fast("write", "($self, s, /)", stringWrite, "Write text; return the number of characters."), ""),
		params(fixed("seek", "($self, pos, whence=0, /)", on(func(t *object.Thread, x *StringIO, args []object.Value) (object.Value, error) {
			pos, whence := args[1].Int(), args[2].Int()
			switch {
			case whence < 0 || whence > 2:
				return object.None, t.ValueError("Invalid whence (%d, should be 0, 1 or 2)", whence)
			case pos < 0 && whence == 0:
				return object.None, t.ValueError("Negative seek position %d", pos)
			case whence != 0 && pos != 0:
				return object.None, t.Raise(object.OSErrorType, "Can't do nonzero cur-relative seeks")
			case whence == 1:
				pos = int64(x.pos)
			case whence == 2:
				pos = int64(x.size())
			}
			if pos > 1<<48 {
				return object.None, t.OverflowError("new position too large")
			}
			x.pos = int(pos)
			return object.Int(pos), nil
		}), "Move the position; return it."), "pos:index whence:int32"),
		fixed("tell", "($self, /)", on(func(t *object.Thread, x *StringIO, args []object.Value) (object.Value, error) {
			return object.Int(int64(x.pos)), nil
		}), "Return the position."),
		params(fixed("truncate", "($self, pos=None, /)", on(func(t *object.Thread, x *StringIO, args []object.Value) (object.Value, error) {
			n := int64(x.pos)
			if !args[1].IsNone() {
				if n = args[1].Int(); n < 0 {
					return object.None, t.ValueError("Negative size value %d", n)
				}
			}
			if n < int64(x.size()) {
				if x.isWide {
					x.wide = x.wide[:n]
				} else {
					x.narrow = x.narrow[:n]
				}
			}
			return object.Int(n), nil
		}), "Cut the text at pos, or at the position."), "pos:optsize"),
		method("close", "($self, /)", func(t *object.Thread, f *object.NFrame) object.Action {
			x := stringIO(f.Vals[0])
			x.closed, x.narrow, x.wide = true, nil, nil
			f.Out = object.None
			return object.Done
		}, "Close the stream and drop the text."),
		fixed("readable", "($self, /)", yes, "Return True."), fixed("writable", "($self, /)", yes, "Return True."), fixed("seekable", "($self, /)", yes, "Return True."),
		getter("closed", func(t *object.Thread, args []object.Value) (object.Value, error) {
			if x := stringIO(args[0]); !x.ready {
				return object.None, t.ValueError(uninitText)
			}
			return object.Bool(stringIO(args[0]).closed), nil
		}, "Whether the stream is closed."),
		getter("line_buffering", on(func(t *object.Thread, x *StringIO, args []object.Value) (object.Value, error) {
			return object.False, nil
		}), "False."),
		getter("newlines", on(func(t *object.Thread, x *StringIO, args []object.Value) (object.Value, error) {
			if !x.univ {
				return object.None, nil
			}
			if err := t.Charge(0, object.TupleSize(3)); err != nil {
				return object.None, err
			}
			return x.n.shown(), nil
		}), "The line ends written so far."),
		fast("__getstate__", "($self, /)", on(func(t *object.Thread, x *StringIO, args []object.Value) (object.Value, error) {
			v, err := x.slice(t, 0, x.size())
			if err != nil {
				return object.None, err
			}
			if err := t.Charge(0, object.TupleSize(4)); err != nil {
				return object.None, err
			}
			nl, dict := object.NewStr(x.nl), object.None
			if x.nlNone {
				nl = object.None
			}
			if d, ok, err := t.InstanceDict(args[0]); err != nil {
				return object.None, err
			} else if ok {
				dict = d
			}
			return object.NewTuple([]object.Value{v, nl, object.Int(int64(x.pos)), dict}), nil
		}), "Return (text, newline, position, attributes)."),
		fast("__setstate__", "($self, state, /)", stringSetState, "Go back to a state."),
	})
}

func withStep(r object.Row, s object.Step) object.Row {
	r.Step = s
	return r
}

// slice is part of the text as a str, charged.
func (x *StringIO) slice(t *object.Thread, i, j int) (object.Value, error) {
	i = min(i, x.size())
	n, width := max(j-i, 0), 1
	if x.isWide {
		width = 4
	}
	if err := t.Charge(fuelBytes(n*width), object.StrSize(n, width)); err != nil {
		return object.None, err
	}
	return object.Ref(x.text(i, j)), nil
}

// line is the next line, at most limit characters of it.
func (x *StringIO) line(t *object.Thread, limit int64) (object.Value, error) {
	n := x.size()
	start := min(x.pos, n)
	at := func(i int) rune {
		if x.isWide {
			return x.wide[i]
		}
		return rune(x.narrow[i])
	}
	last := n
	if limit >= 0 {
		last = int(min(int64(n), int64(start)+limit))
	}
	end := last
	scan := start
	if !x.isWide && (x.nl == "\n" || x.nlNone) { // the usual case: only \n ends a line
		scan = last
		if i := bytes.IndexByte(x.narrow[start:last], '\n'); i >= 0 {
			end = start + i + 1
		}
	}
	for i := scan; i < last; i++ {
		c := at(i)
		if c != '\n' && c != '\r' {
			continue
		}
		stop := false
		switch x.nl {
		case "\n":
			stop = c == '\n'
		case "\r":
			stop = c == '\r'
		case "\r\n":
			if stop = c == '\r' && i+1 < last && at(i+1) == '\n'; stop {
				i++
			}
		default: // None has only \n left; '' knows all three
			stop = c == '\n' || !x.nlNone
			if c == '\r' && stop && i+1 < last && at(i+1) == '\n' {
				i++
			}
		}
		if stop {
			end = i + 1
			break
		}
	}
	if err := t.Charge(fuelBytes(end-start), 0); err != nil {
		return object.None, err
	}
	v, err := x.slice(t, start, end)
	if err == nil {
		x.pos = max(x.pos, end)
	}
	return v, err
}

// newlineArg checks a newline argument: None or one of the four texts.
func newlineArg(t *object.Thread, v object.Value, quoted bool) (nl string, none bool, err error) {
	if v.IsNone() {
		return "", true, nil
	}
	if v.Kind() != object.KindStr {
		return "", false, t.TypeError("newline must be str or None, not %s", v.Type().Name)
	}
	nl = object.As[object.Str](v).Go()
	switch nl {
	case "", "\n", "\r", "\r\n":
		return nl, false, nil
	}
	if quoted {
		nl = object.ReprText(v)
	}
	return "", false, t.ValueError("illegal newline value: %s", nl)
}

func stringInit(t *object.Thread, args []object.Value) (object.Value, error) {
	x := stringIO(args[0])
	nl, none, err := newlineArg(t, args[2], true)
	if err != nil {
		return object.None, err
	}
	if v := args[1]; !v.IsNone() && v.Kind() != object.KindStr {
		return object.None, t.TypeError("initial_value must be str or None, not %s", v.Type().Name)
	}
	y := &StringIO{Instance: x.Instance, ready: true, nl: nl, nlNone: none}
	y.univ = none || nl == ""
	y.n.translate = none
	if nl == "\r" || nl == "\r\n" {
		y.wnl = nl
	}
	if !args[1].IsNone() {
		if err := y.add(t, object.As[object.Str](args[1])); err != nil {
			return object.None, err
		}
	}
	y.pos = 0
	*x = *y
	return object.None, nil
}

// add writes text with its line ends translated.
func (x *StringIO) add(t *object.Thread, s *object.Str) error {
	if err := t.Charge(fuelBytes(s.Len()*s.Width()), 0); err != nil {
		return err
	}
	if x.univ || x.wnl != "" {
		if err := t.Charge(int64(s.Len()/16), object.StrSize(2*s.Len(), s.Width())); err != nil {
			return err
		}
		if x.univ {
			n := x.n // written whole: nothing is held back
			out := n.feed(s, true)
			if err := t.Charge(0, x.growCost(out)); err != nil {
				return err
			}
			x.n = n
			x.put(out)
			return nil
		}
		s = object.StrReplace(s, "\n", x.wnl)
	}
	if err := t.Charge(0, x.growCost(s)); err != nil {
		return err
	}
	x.put(s)
	return nil
}

func stringWrite(t *object.Thread, args []object.Value) (object.Value, error) {
	x := stringIO(args[0])
	if !x.ready {
		return object.None, t.ValueError(uninitText)
	}
	if args[1].Kind() != object.KindStr {
		return object.None, t.TypeError("string argument expected, got '%s'", args[1].Type().Name)
	}
	if x.closed {
		return object.None, t.ValueError("I/O operation on closed file")
	}
	s := object.As[object.Str](args[1])
	if err := x.add(t, s); err != nil {
		return object.None, err
	}
	return object.Int(int64(s.Len())), nil
}

func stringSetState(t *object.Thread, args []object.Value) (object.Value, error) {
	x := stringIO(args[0])
	if x.closed {
		return object.None, t.ValueError("I/O operation on closed file")
	}
	state := args[1]
	if state.Kind() != object.KindTuple || len(object.As[object.Tuple](state).Items) < 4 {
		return object.None, t.TypeError("%s.__setstate__ argument should be 4-tuple, got %s", args[0].Type().Name, state.Type().Name)
	}
	items := object.As[object.Tuple](state).Items
	if !items[2].IsInt() {
		return object.None, t.TypeError("third item of state must be an integer, got %s", items[2].Type().Name)
	}
	if items[2].Int() < 0 {
		return object.None, t.ValueError("position value cannot be negative")
	}
	if items[0].Kind() != object.KindStr {
		return object.None, t.TypeError("initial_value must be str or None, not %s", items[0].Type().Name)
	}
	if _, err := stringInit(t, []object.Value{args[0], object.Ref(object.MakeStr("")), items[1]}); err != nil {
		return object.None, err
	}
	s := object.As[object.Str](items[0]) // as it is: it was translated when it was written
	if err := t.Charge(fuelBytes(s.Len()), x.growCost(s)); err != nil {
		return object.None, err
	}
	x.put(s)
	x.pos = int(items[2].Int())
	return object.None, setStateDict(t, args[0], items[3])
}

// setStateDict adds attributes to an object that is being restored.
func setStateDict(t *object.Thread, v, d object.Value) error {
	if d.IsNone() {
		return nil
	}
	if d.Kind() != object.KindDict {
		return t.TypeError("fourth item of state should be a dict, got a %s", d.Type().Name)
	}
	dict := object.As[object.Dict](d)
	for i := 0; i < dict.NEntries(); i++ {
		if k, x, ok := dict.Entry(i); ok && k.Kind() == object.KindStr {
			if _, _, err := t.SetAttrFast(v, object.As[object.Str](k), x); err != nil {
				return err
			}
		}
	}
	return nil
}
