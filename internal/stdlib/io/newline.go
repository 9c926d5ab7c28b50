// This file defines how line ends are found and translated, and the type
// IncrementalNewlineDecoder.

package io

import (
	"strings"

	"github.com/adderlang/adder/internal/object"
)

// Line ends seen, as the newlines attribute tells.
const (
	seenCR = 1 << iota
	seenLF
	seenCRLF
)

// A newliner watches decoded text for line ends. It holds back a carriage return at the
// end of a piece until it is known what follows.
type newliner struct {
	translate bool
	pendingCR bool
	seen      uint8
}

// feed takes decoded text and gives what may be shown of it.
func (n *newliner) feed(s *object.Str, final bool) *object.Str {
	size := s.Len()
	if !n.pendingCR && !has(s, '\r') {
		if n.seen&seenLF == 0 && has(s, '\n') {
			n.seen |= seenLF
		}
		return s
	}
	var b object.StrBuilder
	b.Grow(size + 1)
	at := 0 // what is before was written
	emit := func(i int, text string) {
		b.WriteSlice(s, at, i)
		b.WriteASCII(text)
	}
	i := 0
	if n.pendingCR {
		n.pendingCR = false
		if size == 0 && !final {
			n.pendingCR = true
			return s
		}
		switch {
		case size > 0 && s.At(0) == '\n':
			n.seen |= seenCRLF
			if !n.translate {
				emit(0, "\r")
			}
			emit(0, "\n")
			i, at = 1, 1
		default:
			n.seen |= seenCR
			if n.translate {
				emit(0, "\n")
			} else {
				emit(0, "\r")
			}
		}
	}
	for ; i < size; i++ {
		switch s.At(i) {
		case '\n':
			n.seen |= seenLF
		case '\r':
			switch {
			case i+1 == size && !final:
				n.pendingCR = true
				b.WriteSlice(s, at, i)
				return b.Str()
			case i+1 < size && s.At(i+1) == '\n':
				n.seen |= seenCRLF
				if n.translate {
					emit(i, "")
					at = i + 1
				}
				i++
			default:
				n.seen |= seenCR
				if n.translate {
					emit(i, "\n")
					at = i + 1
				}
			}
		}
	}
	b.WriteSlice(s, at, size)
	return b.Str()
}

// has tells whether an ASCII character occurs in s.
func has(s *object.Str, c byte) bool {
	if s.Width() == 1 {
		return strings.IndexByte(s.Raw(), c) >= 0
	}
	for i := 0; i < s.Len(); i++ {
		if s.At(i) == rune(c) {
			return true
		}
	}
	return false
}

// shown is the newlines attribute: None, a str or a tuple.
func (n *newliner) shown() object.Value {
	var all []object.Value
	for i, s := range []string{"\r", "\n", "\r\n"} {
		if n.seen&(1<<i) != 0 {
			all = append(all, object.Ref(object.Intern(s)))
		}
	}
	switch len(all) {
	case 0:
		return object.None
	case 1:
		return all[0]
	}
	return object.NewTuple(all)
}

// lineEnd finds the end of the line that begins at pos. nl is the newline argument: "\n",
// "\r", "\r\n", or "" for any of them. It returns -1 if the line does not end in s.
func lineEnd(s *object.Str, pos int, nl string) int {
	n := s.Len()
	if s.Width() == 1 && nl == "\n" {
		if i := strings.IndexByte(s.Raw()[pos:], '\n'); i >= 0 {
			return pos + i + 1
		}
		return -1
	}
	for i := pos; i < n; i++ {
		switch c := s.At(i); {
		case c == '\n' && (nl == "\n" || nl == ""):
			return i + 1
		case c != '\r':
		case nl == "\r":
			return i + 1
		case nl == "\r\n" && i+1 < n && s.At(i+1) == '\n':
			return i + 2
		case nl == "":
			if i+1 < n && s.At(i+1) == '\n' {
				return i + 2
			}
			return i + 1
		}
	}
	return -1
}

// A NewlineDecoder is io.IncrementalNewlineDecoder: around another decoder, or None.
type NewlineDecoder struct {
	object.Instance
	inner  object.Value
	errors object.Value
	n      newliner
}

func init() {
	self := func(v object.Value) *NewlineDecoder { return object.As[NewlineDecoder](v) }
	newlineDecoderType.Define("IncrementalNewlineDecoder(decoder, translate, errors='strict'): find and translate line ends.", &object.Layout{
		Refs: func(v object.Value, visit func(*object.Value)) {
			visit(&self(v).inner)
			visit(&self(v).errors)
		},
		Size: func(object.Value) int64 { return 80 },
		Go:   object.GoOf[NewlineDecoder](),
	}, []object.Row{
		static(fixed("__new__", "($type, /, *args, **kwargs)", func(t *object.Thread, args []object.Value) (object.Value, error) {
			typ, err := t.SubclassArg(newlineDecoderType, args[0])
			if err != nil {
				return object.None, err
			}
			if err := t.Charge(0, 80+typ.InstanceSize()); err != nil {
				return object.None, err
			}
			x := &NewlineDecoder{inner: object.None, errors: object.None}
			object.InitInstance(&x.Instance, typ, t.Comp)
			return object.Ref(x), nil
		}, "Make a decoder.")),
		params(fixed("__init__", "($self, /, decoder, translate, errors='strict')", func(t *object.Thread, args []object.Value) (object.Value, error) {
			x := self(args[0])
			x.inner, x.errors = args[1], args[3]
			x.n = newliner{translate: args[2].Bool()}
			return object.None, nil
		}, "Set the decoder and whether to translate."), "translate:bool"),
		params(method("decode", "($self, /, input, final=False)", func(t *object.Thread, f *object.NFrame) object.Action {
			x := self(f.Vals[0])
			if f.PC == 0 {
				f.PC, f.In = 1, f.Vals[1]
				if !x.inner.IsNone() {
					if act := call(t, f, x.inner, "decode", f.Vals[1], f.Vals[2]); act != object.Done {
						return act
					}
				}
			}
			if f.In.Kind() != object.KindStr {
				return t.Fail(t.TypeError("decoder should return a string result, not '%s'", f.In.Type().Name))
			}
			s := object.As[object.Str](f.In)
			if err := t.Charge(int64(s.Len()/16), object.StrSize(s.Len()+1, s.Width())); err != nil {
				return t.Fail(err)
			}
			f.Out = object.Ref(x.n.feed(s, f.Vals[2].Bool()))
			return object.Done
		}, "Decode, and find line ends."), "final:bool"),
		method("getstate", "($self, /)", func(t *object.Thread, f *object.NFrame) object.Action {
			x := self(f.Vals[0])
			if f.PC == 0 {
				f.PC, f.In = 1, object.NewTuple([]object.Value{object.NewBytes(nil), object.Int(0)})
				if !x.inner.IsNone() {
					if act := call(t, f, x.inner, "getstate"); act != object.Done {
						return act
					}
				}
			}
			if f.In.Kind() != object.KindTuple || len(object.As[object.Tuple](f.In).Items) != 2 {
				return t.Fail(t.TypeError("illegal decoder state"))
			}
			items := object.As[object.Tuple](f.In).Items
			if items[1].Kind() != object.KindInt {
				return t.Fail(t.TypeError("illegal decoder state"))
			}
			n, _ := items[1].Int64()
			n <<= 1
			if x.n.pendingCR {
				n |= 1
			}
			if err := t.Charge(0, object.TupleSize(2)); err != nil {
				return t.Fail(err)
			}
			f.Out = object.NewTuple([]object.Value{items[0], object.Int(n)})
			return object.Done
		}, "Return (bytes held back, flags)."),
		method("setstate", "($self, state, /)", func(t *object.Thread, f *object.NFrame) object.Action {
			x := self(f.Vals[0])
			if f.PC == 0 {
				if f.Vals[1].Kind() != object.KindTuple {
					return t.Fail(t.TypeError("state argument must be a tuple"))
				}
				items := object.As[object.Tuple](f.Vals[1]).Items
				if len(items) != 2 || items[1].Kind() != object.KindInt {
					return t.Fail(t.TypeError("setstate(): illegal state argument"))
				}
				n, _ := items[1].Int64()
				x.n.pendingCR = n&1 != 0
				f.PC = 1
				if !x.inner.IsNone() {
					if err := t.Charge(0, object.TupleSize(2)); err != nil {
						return t.Fail(err)
					}
					if act := call(t, f, x.inner, "setstate", object.NewTuple([]object.Value{items[0], object.Int(n >> 1)})); act != object.Done {
						return act
					}
				}
			}
			f.Out = object.None
			return object.Done
		}, "Go back to a state."),
		method("reset", "($self, /)", func(t *object.Thread, f *object.NFrame) object.Action {
			x := self(f.Vals[0])
			if f.PC == 0 {
				x.n.seen, x.n.pendingCR = 0, false
				f.PC = 1
				if !x.inner.IsNone() {
					if act := call(t, f, x.inner, "reset"); act != object.Done {
						return act
					}
				}
			}
			f.Out = object.None
			return object.Done
		}, "Start again."),
		getter("newlines", func(t *object.Thread, args []object.Value) (object.Value, error) {
			if err := t.Charge(0, object.TupleSize(3)); err != nil {
				return object.None, err
			}
			return self(args[0]).n.shown(), nil
		}, "The line ends seen: None, a str or a tuple."),
	})
}
