// This file defines how streams call the stream below them: by name, like Python code.

package io

import "github.com/adderlang/adder/internal/object"

var names = map[string]*object.Str{}

// name is the shared str of an attribute that this package looks up.
func name(s string) *object.Str {
	if n := names[s]; n != nil {
		return n
	}
	return object.Intern(s)
}

func init() {
	for _, s := range []string{"read", "read1", "readinto", "readall", "write", "seek", "tell", "truncate", "flush", "close", "closed",
		"readable", "writable", "seekable", "readline", "peek", "isatty", "fileno", "name", "mode", "raw", "buffer", "append"} {
		names[s] = object.Intern(s)
	}
}

// call calls v.attr(*args): the result arrives in f.In. A call that is done at once is
// committed, for it may have read from the host: f.PC is where its result is looked at.
func call(t *object.Thread, f *object.NFrame, v object.Value, attr string, args ...object.Value) object.Action {
	act := callNow(t, f, v, attr, args)
	if act == object.Done {
		f.Commit(t)
	}
	return act
}

func callNow(t *object.Thread, f *object.NFrame, v object.Value, attr string, args []object.Value) object.Action {
	if v.IsUnbound() { // __new__ without __init__
		return t.Fail(t.ValueError(uninitText))
	}
	n := name(attr)
	var buf [6]object.Value
	r := t.FindAttr(v, n)
	switch r.Kind {
	case object.AttrMethod:
		return t.Eval.PushCall(f, r.Value, append(append(buf[:0], v), args...), nil)
	case object.AttrValue:
		return t.Eval.PushCall(f, r.Value, args, nil)
	case object.AttrRaise:
		return t.Fail(r.Err)
	}
	return t.PushRow(f, callRow, append(append(buf[:0], v, object.Ref(n)), args...)...)
}

var callRow = object.RegisterRow(&object.Row{Name: "call", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.GetAttrOp(f, f.Vals[0], object.As[object.Str](f.Vals[1])); act != object.Done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		if act := t.CallValue(f, f.In, f.Vals[2:]...); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}})

// passOn is the Step of a method that calls the same method of the stream below, which
// below finds and checks.
func passOn(attr string, below func(t *object.Thread, self object.Value) (object.Value, error)) object.Step {
	return func(t *object.Thread, f *object.NFrame) object.Action {
		if f.PC == 0 {
			v, err := below(t, f.Vals[0])
			if err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			if act := call(t, f, v, attr, f.Vals[1:]...); act != object.Done {
				return act
			}
		}
		f.Out = f.In
		return object.Done
	}
}

// passAttr is the Step of an attribute that shows the same of the stream below.
func passAttr(attr string, below func(t *object.Thread, self object.Value) (object.Value, error)) object.Step {
	return func(t *object.Thread, f *object.NFrame) object.Action {
		if f.PC == 0 {
			v, err := below(t, f.Vals[0])
			if err != nil {
				return t.Fail(err)
			}
			f.PC = 1
			if act := t.GetAttrOp(f, v, name(attr)); act != object.Done {
				return act
			}
		}
		f.Out = f.In
		return object.Done
	}
}

// closedOp asks whether a stream is closed: f.In is a bool.
func closedOp(t *object.Thread, f *object.NFrame, v object.Value) object.Action {
	if c, ok := closedNative(v); ok {
		f.In = object.Bool(c)
		return object.Done
	}
	if v.IsUnbound() {
		return t.Fail(t.ValueError(uninitText))
	}
	return t.PushRow(f, closedRow, v)
}

// closedNative answers closedOp for our own streams that no guest class has changed.
func closedNative(v object.Value) (closed, ok bool) {
	for i := 0; i < 3; i++ {
		switch v.Type() {
		case fileIOType:
			return object.As[FileIO](v).closed, true
		case bytesIOType:
			return object.As[BytesIO](v).closed, true
		case stringIOType:
			return object.As[StringIO](v).closed, true
		case bufferedReaderType, bufferedWriterType, bufferedRandomType:
			v = object.As[Buffered](v).raw
		default:
			return false, false
		}
		if v.IsUnbound() {
			return false, false
		}
	}
	return false, false
}

var closedRow = object.RegisterRow(&object.Row{Name: "closed", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.GetAttrOp(f, f.Vals[0], name("closed")); act != object.Done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		if act := t.BoolOp(f, f.In); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}})

// method, getter and fast make rows of this package: powerless ones.
func method(n, sig string, step object.Step, doc string) object.Row {
	return object.Row{Name: n, Sig: sig, Rights: object.NoRights, Charge: object.Custom, Step: step, Doc: doc}
}

// older makes messages about a row's arguments those of functions that CPython gives a tuple.
func older(r object.Row) object.Row {
	r.Varargs = true
	return r
}

func fast(n, sig string, fn object.Fast, doc string) object.Row {
	return object.Row{Name: n, Sig: sig, Rights: object.NoRights, Charge: object.PerByte, Fast: fn, Doc: doc}
}

// fixed makes a row whose work is the same whatever it is given.
func fixed(n, sig string, fn object.Fast, doc string) object.Row {
	r := fast(n, sig, fn, doc)
	r.Charge = object.Constant
	return r
}

func getter(n string, fn object.Fast, doc string) object.Row {
	return object.Row{Name: n, Kind: object.Getter, Rights: object.NoRights, Charge: object.Constant, Fast: fn, Doc: doc}
}

func getterStep(n string, step object.Step, doc string) object.Row {
	return object.Row{Name: n, Kind: object.Getter, Rights: object.NoRights, Charge: object.Constant, Step: step, Doc: doc}
}

// params sets the conversions of a row.
func params(r object.Row, p string) object.Row {
	r.Params = p
	return r
}

// catches says that a row's step sees its callees' exceptions.
func catches(r object.Row) object.Row {
	r.Catches = true
	return r
}

// size reads a size argument, converted to an int or None: -1 for None.
func size(v object.Value) int64 {
	if v.IsNone() {
		return -1
	}
	return v.Int()
}
