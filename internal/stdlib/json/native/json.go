// Package native implements _json, the native half of Python's json: reading and writing
// by steps with a stack of their own, so that nesting costs no Go stack. It holds no
// authority.
//
//	json.go     the module, errors of the decoder
//	strings.go  string literals: scanstring, encode_basestring
//	scanner.go  make_scanner
//	encoder.go  make_encoder
package native

import "github.com/adderlang/adder/internal/object"

// Names of package object that the tables and steps here use most.
type (
	thread = object.Thread
	frame  = object.NFrame
	value  = object.Value
	action = object.Action
	row    = object.Row
)

const (
	done     = object.Done
	noRights = object.NoRights
)

// Numbers of the module's functions.
const (
	rowEncode = iota
	rowEncodeASCII
	rowScan
)

var module = &object.ModuleDef{
	Name: "_json",
	Doc:  "The native half of json.",
	Consts: []object.ConstDef{
		{Name: "indents", Value: object.True}, // make_encoder takes an indent
		{Name: "make_scanner", Value: object.Ref(scannerType)},
		{Name: "make_encoder", Value: object.Ref(encoderType)},
	},
}

func init() {
	module.Rows = []row{
		rowEncode: {Name: "encode_basestring", Sig: "(object, /)", Rights: noRights, Charge: object.PerByte,
			Fast: func(t *thread, args []value) (value, error) { return encodeString(t, args[0], false) },
			Doc:  "The JSON text of a string, characters beyond ASCII as they are."},
		rowEncodeASCII: {Name: "encode_basestring_ascii", Sig: "(object, /)", Rights: noRights, Charge: object.PerByte,
			Fast: func(t *thread, args []value) (value, error) { return encodeString(t, args[0], true) },
			Doc:  "The JSON text of a string, in ASCII."},
		rowScan: {Name: "scanstring", Sig: "(*args)", Rights: noRights, Charge: object.PerByte, Step: scanStringStep,
			Doc: "scanstring(string, end, strict=True): read the string literal whose first character,\nafter the quote, is string[end].\n\nReturns the string and the position after its closing quote. Unless strict, control\ncharacters may stand in it."},
	}
	object.RegisterModule(module)
}

// named binds the arguments of a function that errors call by a name of their own. kw may
// be Missing.
func named(t *thread, fn string, pos, kw value, names ...string) ([]value, error) {
	args := append([]value(nil), object.As[object.Tuple](pos).Items...)
	var d *object.Dict
	n := len(args)
	if !kw.IsMissing() {
		d = object.As[object.Dict](kw)
		n += d.Len()
	}
	if n > len(names) {
		return nil, t.TypeError("%s() takes at most %d arguments (%d given)", fn, len(names), n)
	}
	for i, name := range names {
		if i < len(args) {
			continue
		}
		v := value{}
		if d != nil {
			v, _ = d.GetStr(object.Intern(name))
		}
		if v.P == nil {
			return nil, t.TypeError("%s() missing required argument '%s' (pos %d)", fn, name, i+1)
		}
		args = append(args, v)
	}
	return args, nil
}

// errorRow raises json.JSONDecodeError: Vals are the message, the document and the
// position. PC 1 has the module, 2 the class, 3 the exception.
var errorRow *row

func init() {
	errorRow = object.RegisterRow(&row{Name: "decode error", Sig: "(*args)", Step: func(t *thread, f *frame) action {
		if f.PC < 3 {
			if act := t.CallLibraryOp(f, "json.decoder", "JSONDecodeError", f.Vals...); act != done {
				return act
			}
		}
		if f.In.Kind() != object.KindException {
			return t.Fail(t.TypeError("exceptions must derive from BaseException"))
		}
		return t.Fail(t.Throw(object.As[object.Exception](f.In)))
	}})
}

// raise raises a JSONDecodeError about a position of a document.
func raise(t *thread, f *frame, msg string, doc value, at int) action {
	return t.PushRow(f, errorRow, object.NewStr(msg), doc, object.Int(int64(at)))
}
