// This file defines BytesIO: bytes in memory.

package io

import (
	"bytes"

	"github.com/adderlang/adder/internal/object"
)

// A BytesIO keeps its bytes in a bytearray, which getbuffer() exports.
type BytesIO struct {
	object.Instance
	b      *object.ByteArray
	pos    int
	closed bool
}

const bytesIOSize = 96

func bytesIO(v object.Value) *BytesIO { return object.As[BytesIO](v) }

// writable refuses changes while a view of the bytes exists.
func (x *BytesIO) writable(t *object.Thread) error {
	return t.Resizable(x.b)
}

// put writes at the position, filling a gap with zeros.
func (x *BytesIO) put(t *object.Thread, p []byte) error {
	if len(p) == 0 {
		return nil
	}
	need := x.pos + len(p)
	grow := int64(0)
	if need > cap(x.b.B) {
		grow = int64(need + need/4 + 16)
	}
	if err := t.Charge(fuelBytes(len(p)+max(0, x.pos-len(x.b.B))), grow); err != nil {
		return err
	}
	if need > cap(x.b.B) {
		b := make([]byte, len(x.b.B), need+need/4+16)
		object.MoveLong(b, x.b.B)
		x.b.B = b
	}
	if old := len(x.b.B); need > old {
		x.b.B = x.b.B[:need]
		object.ClearLong(x.b.B[old:])
	}
	object.MoveLong(x.b.B[x.pos:], p)
	x.pos = need
	return nil
}

// rest is what stands after the position.
func (x *BytesIO) rest() []byte { return x.b.B[min(x.pos, len(x.b.B)):] }

// next is the next n bytes, or all that is left.
func (x *BytesIO) next(t *object.Thread, n int64) (object.Value, error) {
	r := x.rest()
	if n >= 0 && n < int64(len(r)) {
		r = r[:n]
	}
	v, err := newBytes(t, r)
	if err == nil {
		x.pos += len(r)
	}
	return v, err
}

// line is the length of the next line, at most limit.
func (x *BytesIO) line(limit int64) int64 {
	r := x.rest()
	n := int64(len(r))
	if i := bytes.IndexByte(r, '\n'); i >= 0 {
		n = int64(i + 1)
	}
	if limit >= 0 {
		n = min(n, limit)
	}
	return n
}

func init() {
	on := func(fn func(t *object.Thread, x *BytesIO, args []object.Value) (object.Value, error)) object.Fast {
		return func(t *object.Thread, args []object.Value) (object.Value, error) {
			x := bytesIO(args[0])
			if x.closed {
				return object.None, closedErr(t)
			}
			return fn(t, x, args)
		}
	}
	yes := on(func(t *object.Thread, x *BytesIO, args []object.Value) (object.Value, error) { return object.True, nil })
	read := params(fast("read", "($self, size=-1, /)", on(func(t *object.Thread, x *BytesIO, args []object.Value) (object.Value, error) {
		return x.next(t, size(args[1]))
	}), "Read up to size bytes, or all."), "size:optsize")
	read1 := read
	read1.Name = "read1"
	bytesIOType.Define("BytesIO(initial_bytes=b''): bytes in memory.", &object.Layout{
		Refs: func(v object.Value, visit func(*object.Value)) {
			b := object.Ref(bytesIO(v).b)
			visit(&b)
			bytesIO(v).b = object.As[object.ByteArray](b)
		},
		Size: func(object.Value) int64 { return bytesIOSize },
		Go:   object.GoOf[BytesIO](),
	}, []object.Row{
		static(fixed("__new__", "($type, /, *args, **kwargs)", func(t *object.Thread, args []object.Value) (object.Value, error) {
			typ, err := t.SubclassArg(bytesIOType, args[0])
			if err != nil {
				return object.None, err
			}
			if err := t.Charge(0, bytesIOSize+typ.InstanceSize()); err != nil {
				return object.None, err
			}
			b, err := newByteArray(t, 0)
			if err != nil {
				return object.None, err
			}
			x := &BytesIO{b: b}
			object.InitInstance(&x.Instance, typ, t.Comp)
			return object.Ref(x), nil
		}, "Make an empty stream.")),
		fast("__init__", "($self, /, initial_bytes=b'')", func(t *object.Thread, args []object.Value) (object.Value, error) {
			x := bytesIO(args[0])
			if err := x.writable(t); err != nil {
				return object.None, err
			}
			var p []byte
			if v := args[1]; !v.IsMissing() && !v.IsNone() {
				var err error
				if p, err = bufferFor(t, v); err != nil {
					return object.None, err
				}
			}
			if err := t.Charge(fuelBytes(len(p)), int64(len(p)+len(p)/4+16)); err != nil {
				return object.None, err
			}
			x.b.B, x.pos = append([]byte(nil), p...), 0
			return object.None, nil
		}, "Set the bytes."),
		fast("getvalue", "($self, /)", on(func(t *object.Thread, x *BytesIO, args []object.Value) (object.Value, error) {
			return newBytes(t, x.b.B)
		}), "Return all the bytes."),
		older(fixed("getbuffer", "($self, /)", on(func(t *object.Thread, x *BytesIO, args []object.Value) (object.Value, error) {
			return t.ViewOf(object.Ref(x.b))
		}), "Return a writable view of the bytes.")),
		read, read1,
		params(fast("readline", "($self, size=-1, /)", on(func(t *object.Thread, x *BytesIO, args []object.Value) (object.Value, error) {
			n := x.line(size(args[1]))
			if err := t.Charge(fuelBytes(int(n)), 0); err != nil {
				return object.None, err
			}
			return x.next(t, n)
		}), "Read a line, at most size bytes of it."), "size:optsize"),
		params(method("readlines", "($self, size=None, /)", readlinesStep, "Return a list of the lines, up to about size bytes."), "size:optsize"),
		params(fast("readinto", "($self, buffer, /)", on(func(t *object.Thread, x *BytesIO, args []object.Value) (object.Value, error) {
			b, err := writableBuffer(t, "readinto", args[1])
			if err != nil {
				return object.None, err
			}
			n := min(len(b), len(x.rest()))
			if err := t.Charge(fuelBytes(n), 0); err != nil {
				return object.None, err
			}
			copy(b, x.rest()[:n])
			x.pos += n
			return object.Int(int64(n)), nil
		}), "Fill a buffer; return how much of it."), ""),
		params(fast("write", "($self, b, /)", on(func(t *object.Thread, x *BytesIO, args []object.Value) (object.Value, error) {
			p, err := bufferFor(t, args[1])
			if err != nil {
				return object.None, err
			}
			if err := x.writable(t); err != nil {
				return object.None, err
			}
			return object.Int(int64(len(p))), x.put(t, p)
		}), "Write bytes; return how many."), "b:buffer"),
		method("writelines", "($self, lines, /)", writelinesStep, "Write each of the lines."),
		params(fixed("seek", "($self, pos, whence=0, /)", on(func(t *object.Thread, x *BytesIO, args []object.Value) (object.Value, error) {
			pos, whence := args[1].Int(), args[2].Int()
			switch {
			case whence == 0 && pos < 0:
				return object.None, t.ValueError("negative seek value %d", pos)
			case whence == 1:
				pos += int64(x.pos)
			case whence == 2:
				pos += int64(len(x.b.B))
			case whence != 0:
				return object.None, t.ValueError("invalid whence (%d, should be 0, 1 or 2)", whence)
			}
			if pos > 1<<48 {
				return object.None, t.OverflowError("new position too large")
			}
			x.pos = int(max(pos, 0))
			return object.Int(int64(x.pos)), nil
		}), "Move the position; return it."), "pos:index whence:int32"),
		fixed("tell", "($self, /)", on(func(t *object.Thread, x *BytesIO, args []object.Value) (object.Value, error) {
			return object.Int(int64(x.pos)), nil
		}), "Return the position."),
		params(fixed("truncate", "($self, size=None, /)", on(func(t *object.Thread, x *BytesIO, args []object.Value) (object.Value, error) {
			if err := x.writable(t); err != nil {
				return object.None, err
			}
			n := int64(x.pos)
			if !args[1].IsNone() {
				if n = args[1].Int(); n < 0 {
					return object.None, t.ValueError("negative size value %d", n)
				}
			}
			if n < int64(len(x.b.B)) {
				x.b.B = x.b.B[:n]
			}
			return object.Int(n), nil
		}), "Cut the bytes at size, or at the position."), "size:optsize"),
		fixed("close", "($self, /)", func(t *object.Thread, args []object.Value) (object.Value, error) {
			x := bytesIO(args[0])
			if err := x.writable(t); err != nil {
				return object.None, err
			}
			if !x.closed {
				x.closed = true
				x.b.B = nil
			}
			return object.None, nil
		}, "Close the stream and drop the bytes."),
		fixed("flush", "($self, /)", on(func(t *object.Thread, x *BytesIO, args []object.Value) (object.Value, error) { return object.None, nil }), "Do nothing."),
		fixed("isatty", "($self, /)", on(func(t *object.Thread, x *BytesIO, args []object.Value) (object.Value, error) {
			return object.False, nil
		}), "Return False."),
		fixed("readable", "($self, /)", yes, "Return True."), fixed("writable", "($self, /)", yes, "Return True."), fixed("seekable", "($self, /)", yes, "Return True."),
		getter("closed", func(t *object.Thread, args []object.Value) (object.Value, error) {
			return object.Bool(bytesIO(args[0]).closed), nil
		}, "Whether the stream is closed."),
		fixed("__iter__", "($self, /)", on(func(t *object.Thread, x *BytesIO, args []object.Value) (object.Value, error) { return args[0], nil }), "Return the stream."),
		fast("__next__", "($self, /)", func(t *object.Thread, args []object.Value) (object.Value, error) {
			x := bytesIO(args[0])
			if x.closed {
				return object.None, closedErr(t)
			}
			n := x.line(-1)
			if n == 0 {
				return object.Value{}, nil
			}
			if err := t.Charge(fuelBytes(int(n)), 0); err != nil {
				return object.None, err
			}
			return x.next(t, n)
		}, "Return the next line."),
		fast("__getstate__", "($self, /)", on(func(t *object.Thread, x *BytesIO, args []object.Value) (object.Value, error) {
			v, err := newBytes(t, x.b.B)
			if err != nil {
				return object.None, err
			}
			if err := t.Charge(0, object.TupleSize(3)); err != nil {
				return object.None, err
			}
			dict := object.None
			if d, ok, err := t.InstanceDict(args[0]); err != nil {
				return object.None, err
			} else if ok {
				dict = d
			}
			return object.NewTuple([]object.Value{v, object.Int(int64(x.pos)), dict}), nil
		}), "Return (bytes, position, attributes)."),
		fast("__setstate__", "($self, state, /)", func(t *object.Thread, args []object.Value) (object.Value, error) {
			x, state := bytesIO(args[0]), args[1]
			if state.Kind() != object.KindTuple || len(object.As[object.Tuple](state).Items) < 3 {
				return object.None, t.TypeError("%s.__setstate__ argument should be 3-tuple, got %s", args[0].Type().Name, state.Type().Name)
			}
			items := object.As[object.Tuple](state).Items
			p, err := bufferFor(t, items[0])
			if err != nil {
				return object.None, err
			}
			if err := x.writable(t); err != nil {
				return object.None, err
			}
			if !items[1].IsInt() {
				return object.None, t.TypeError("second item of state must be an integer, not %s", items[1].Type().Name)
			}
			if items[1].Int() < 0 {
				return object.None, t.ValueError("position value cannot be negative")
			}
			if err := t.Charge(fuelBytes(len(p)), int64(len(p))); err != nil {
				return object.None, err
			}
			x.b.B, x.pos = append([]byte(nil), p...), int(items[1].Int())
			return object.None, setStateDict(t, args[0], items[2])
		}, "Go back to a state."),
	})
}
