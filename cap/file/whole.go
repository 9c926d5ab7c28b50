// This file defines the methods that read or write a file as a whole: they open it, call
// the stream once and close it, whatever comes of that.

package file

import "github.com/adderlang/adder/internal/object"

// A whole is such a method.
type whole struct {
	mode   string
	method *object.Str
	text   bool // the last three arguments are encoding, errors and newline
	data   bool // the first one is what is written
}

var strClose = object.Intern("close")

func wholeRows() []object.Row {
	row := func(name, sig, params, doc string, w *whole) object.Row {
		return object.Row{Name: name, Sig: "($self, " + sig + ")", Params: params, Rights: object.NoRights, Charge: object.PerByte, Doc: doc, Catches: true, Step: w.step}
	}
	read, write := object.Intern("read"), object.Intern("write")
	const text = "encoding=None, errors=None, newline=None"
	return []object.Row{
		row("read_bytes", "/", "", "Return all that is in the file.", &whole{mode: "rb", method: read}),
		row("read_text", text, "", "Return all that is in the file, decoded.", &whole{mode: "r", method: read, text: true}),
		row("write_bytes", "data, /", "data:buffer", "Write the file anew; return how many bytes.", &whole{mode: "wb", method: write, data: true}),
		row("write_text", "data, "+text, "", "Write the file anew, encoded; return how many characters.", &whole{mode: "w", method: write, text: true, data: true}),
	}
}

// open opens the file for one use.
func (w *whole) open(t *object.Thread, args []object.Value) (object.Value, error) {
	if w.data && w.text && args[1].Kind() != object.KindStr {
		return object.None, t.TypeError("data must be str, not %s", args[1].Type().Name)
	}
	all := []object.Value{object.Ref(object.Intern(w.mode)), object.Int(-1), object.None, object.None, object.None}
	if w.text {
		copy(all[2:], args[len(args)-3:])
	}
	return of(args[0]).stream(t, all)
}

// Where a step stands. Vals has the arguments, the stream, then the result or, if N is 1,
// the exception.
const (
	toOpen = iota
	toCall
	called
	toClose
	closing
	closed
)

func (w *whole) step(t *object.Thread, f *object.NFrame) object.Action {
	nargs := 1
	if w.data {
		nargs++
	}
	if w.text {
		nargs += 3
	}
	for {
		act := object.Done
		if !f.Exc.IsUnbound() && f.PC > toOpen && f.PC <= toClose {
			f.Vals = append(f.Vals, f.Exc)
			f.Exc, f.N, f.PC = object.Value{}, 1, toClose
		}
		switch f.PC {
		case toOpen:
			if !f.Exc.IsUnbound() {
				t.Exc = object.As[object.Exception](f.Exc)
				return object.Raise
			}
			v, err := w.open(t, f.Vals[:nargs])
			if err != nil {
				return t.Fail(err)
			}
			f.Vals = append(f.Vals, v)
			f.PC = toCall
			f.Commit(t) // a file is opened once
			act = t.GetAttrOp(f, v, w.method)
		case toCall:
			f.PC = called
			if w.data {
				act = t.CallValue(f, f.In, f.Vals[1])
			} else {
				act = t.CallValue(f, f.In)
			}
		case called:
			f.Vals = append(f.Vals, f.In)
			f.PC = toClose
		case toClose:
			f.PC = closing
			act = t.GetAttrOp(f, f.Vals[nargs], strClose)
		case closing:
			f.PC = closed
			act = t.CallValue(f, f.In)
		case closed:
			failed := f.Exc
			if f.N == 1 {
				failed = f.Vals[nargs+1]
			}
			if !failed.IsUnbound() {
				t.Exc = object.As[object.Exception](failed)
				return object.Raise
			}
			f.Out = f.Vals[nargs+1]
			return object.Done
		}
		switch {
		case act == object.Raise && f.PC > toOpen: // at once, without a frame
			f.Exc, t.Exc = object.Ref(t.Exc), nil
		case act != object.Done:
			return act
		}
	}
}
