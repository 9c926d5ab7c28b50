// This file defines BufferedRWPair: a reader and a writer that look like one stream.

package io

import "github.com/adderlang/adder/internal/object"

// A Pair is a BufferedReader and a BufferedWriter.
type Pair struct {
	object.Instance
	reader, writer object.Value
}

func init() {
	pair := func(v object.Value) *Pair { return object.As[Pair](v) }
	half := func(v object.Value, t *object.Thread) (object.Value, error) {
		if v.IsUnbound() {
			return v, t.ValueError(uninitText)
		}
		return v, nil
	}
	reader := func(t *object.Thread, v object.Value) (object.Value, error) { return half(pair(v).reader, t) }
	writer := func(t *object.Thread, v object.Value) (object.Value, error) { return half(pair(v).writer, t) }
	bufferedPairType.Define("BufferedRWPair(reader, writer, buffer_size=DEFAULT_BUFFER_SIZE): two raw streams as one.", &object.Layout{
		Refs: func(v object.Value, visit func(*object.Value)) {
			visit(&pair(v).reader)
			visit(&pair(v).writer)
		},
		Size: func(object.Value) int64 { return 64 },
		Go:   object.GoOf[Pair](),
	}, []object.Row{
		static(fixed("__new__", "($type, /, *args, **kwargs)", func(t *object.Thread, args []object.Value) (object.Value, error) {
			cls, err := t.SubclassArg(bufferedPairType, args[0])
			if err != nil {
				return object.None, err
			}
			if err := t.Charge(0, 64+cls.InstanceSize()); err != nil {
				return object.None, err
			}
			x := &Pair{}
			object.InitInstance(&x.Instance, cls, t.Comp)
			return object.Ref(x), nil
		}, "Make a pair of nothing.")),
		params(method("__init__", "($self, reader, writer, buffer_size=131072, /)", func(t *object.Thread, f *object.NFrame) object.Action {
			switch f.PC {
			case 0:
				f.PC = 1
				if act := t.CallValue(f, object.Ref(bufferedReaderType), f.Vals[1], f.Vals[3]); act != object.Done {
					return act
				}
				f.Commit(t)
				fallthrough
			case 1:
				f.Vals = append(f.Vals, f.In)
				f.PC = 2
				if act := t.CallValue(f, object.Ref(bufferedWriterType), f.Vals[2], f.Vals[3]); act != object.Done {
					return act
				}
			}
			pair(f.Vals[0]).reader, pair(f.Vals[0]).writer = f.Vals[4], f.In
			f.Out = object.None
			return object.Done
		}, "Set the two streams."), "buffer_size:index"),
		method("read", "($self, size=-1, /)", passOn("read", reader), "Read from the reader."),
		method("read1", "($self, size=-1, /)", passOn("read1", reader), "Read from the reader."),
		method("peek", "($self, size=0, /)", passOn("peek", reader), "Peek at the reader."),
		method("readinto", "($self, buffer, /)", passOn("readinto", reader), "Read from the reader."),
		method("readinto1", "($self, buffer, /)", passOn("readinto1", reader), "Read from the reader."),
		method("readable", "($self, /)", passOn("readable", reader), "Ask the reader."),
		method("write", "($self, buffer, /)", passOn("write", writer), "Write to the writer."),
		method("flush", "($self, /)", passOn("flush", writer), "Flush the writer."),
		method("writable", "($self, /)", passOn("writable", writer), "Ask the writer."),
		catches(method("close", "($self, /)", pairClose, "Close both.")),
		method("isatty", "($self, /)", func(t *object.Thread, f *object.NFrame) object.Action {
			x := pair(f.Vals[0])
			switch f.PC {
			case 0:
				f.PC = 1
				if act := call(t, f, x.writer, "isatty"); act != object.Done {
					return act
				}
				fallthrough
			case 1:
				if f.In == object.False {
					f.PC = 2
					if act := call(t, f, x.reader, "isatty"); act != object.Done {
						return act
					}
				}
			}
			f.Out = f.In
			return object.Done
		}, "Ask both."),
		getterStep("closed", passAttr("closed", writer), "Whether the writer is closed."),
	})
}

// pairClose closes the writer, then the reader whatever comes of that. Vals[1] is the
// writer's exception.
func pairClose(t *object.Thread, f *object.NFrame) object.Action {
	x := object.As[Pair](f.Vals[0])
	switch f.PC {
	case 0:
		f.PC = 1
		if x.writer.IsUnbound() {
			return t.Fail(t.ValueError(uninitText))
		}
		if act := call(t, f, x.writer, "close"); act != object.Done {
			return act
		}
		fallthrough
	case 1:
		f.Vals = append(f.Vals, f.Exc)
		f.Exc = object.Value{}
		commit(t, f, 2)
		return object.Again // what is raised from here on is seen as well
	case 2:
		f.PC = 3
		if act := call(t, f, x.reader, "close"); act != object.Done {
			return act
		}
	}
	if !f.Exc.IsUnbound() {
		return again(t, f)
	}
	if !f.Vals[1].IsUnbound() {
		t.Exc = object.As[object.Exception](f.Vals[1])
		return object.Raise
	}
	f.Out = object.None
	return object.Done
}
