// Package native implements _csv, the native half of Python's csv: dialects, readers and
// writers. Readers and writers take steps, since lines and rows come from guest code. It
// holds no authority.
//
//	csv.go      the module: registered dialects, the limit on fields
//	dialect.go  Dialect
//	reader.go   readers
//	writer.go   writers
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

// How fields are quoted.
const (
	quoteMinimal = iota
	quoteAll
	quoteNonNumeric
	quoteNone
	quoteStrings
	quoteNotNull
)

var errorType = object.Declare("_csv.Error", object.KindException, object.ExceptionType, object.Flagged(object.FlagBase|object.FlagDict))

// state is an interpreter's: its dialects by name, and the limit on fields.
type state struct {
	dialects value
	limit    int64
}

// Refs visits the dialects.
func (s *state) Refs(visit func(*value)) { visit(&s.dialects) }

func stateOf(t *thread) *state {
	if s, ok := t.Comp.Kept("_csv").(*state); ok {
		return s
	}
	s := &state{dialects: object.Ref(object.NewDict()), limit: 128 << 10}
	t.Comp.Keep("_csv", s)
	return s
}

func init() {
	errorType.Define("An error of reading or writing.", nil, []row{
		{Name: "__weakref__", Kind: object.Attr, Value: object.None},
	})
	consts := []object.ConstDef{
		{Name: "Dialect", Value: object.Ref(dialectType)}, {Name: "Reader", Value: object.Ref(readerType)},
		{Name: "Writer", Value: object.Ref(writerType)}, {Name: "Error", Value: object.Ref(errorType)},
	}
	for i, name := range []string{"QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL"} {
		consts = append(consts, object.ConstDef{Name: name, Value: object.Int(int64(i))})
	}
	object.RegisterModule(&object.ModuleDef{Name: "_csv", Doc: "The native half of csv.", Consts: consts,
		Init: func(t *thread, ns *object.Dict) error {
			ns.SetStr(object.Intern("_dialects"), stateOf(t).dialects)
			return nil
		},
		Rows: []row{
			{Name: "reader", Sig: "(iterable, dialect=<unrepresentable>, /, **fmtparams)", Rights: noRights, Charge: object.Constant, Step: newReader,
				Doc: "An iterator over the rows, as lists of fields, of a file or another iterable of\nlines."},
			{Name: "writer", Sig: "(fileobj, dialect=<unrepresentable>, /, **fmtparams)", Rights: noRights, Charge: object.Constant, Step: newWriter, Catches: true,
				Doc: "An object that writes rows with the write() method of fileobj."},
			{Name: "register_dialect", Sig: "(name, dialect=<unrepresentable>, /, **fmtparams)", Rights: noRights, Charge: object.Constant, Step: register,
				Doc: "Give a dialect a name."},
			{Name: "unregister_dialect", Sig: "(name)", Rights: noRights, Charge: object.Constant, Step: unregister, Doc: "Forget the dialect of a name."},
			{Name: "get_dialect", Sig: "(name)", Rights: noRights, Charge: object.Constant, Step: getDialect, Doc: "The dialect of a name."},
			{Name: "list_dialects", Sig: "()", Rights: noRights, Charge: object.PerItem, Step: func(t *thread, f *frame) action {
				if f.PC == 0 {
					f.PC = 1
					if act := t.CollectOp(f, stateOf(t).dialects); act != done {
						return act
					}
				}
				f.Out = f.In
				return done
			}, Doc: "The names of all dialects."},
			{Name: "field_size_limit", Sig: "(new_limit=<unrepresentable>)", Rights: noRights, Charge: object.Constant, Fast: fieldSizeLimit,
				Doc: "The longest field that is read; with an argument, that is the limit from now on."},
		}})
}

func fieldSizeLimit(t *thread, args []value) (value, error) {
	s := stateOf(t)
	old := s.limit
	if v := args[0]; !v.IsMissing() {
		if v.Type() != object.IntType {
			return value{}, t.TypeError("limit must be an integer")
		}
		n, ok := v.Int64()
		if !ok {
			return value{}, t.OverflowError("Python int too large to convert to C ssize_t")
		}
		s.limit = n
	}
	return object.Int(old), nil
}

// dialectOp makes the dialect that an optional dialect and keywords describe: f.In.
func dialectOp(t *thread, f *frame, dialect, kw value) action {
	dialect, vals, err := dialectKw(t, dialect, object.As[object.Dict](kw))
	if err != nil {
		return t.Fail(err)
	}
	args := []value{object.Ref(dialectType), dialect}
	return t.PushRow(f, dialectRow, append(args, vals...)...)
}

// register: PC 1 has the dialect, 2 has stored it.
func register(t *thread, f *frame) action {
	switch f.PC {
	case 0:
		if f.Vals[0].Kind() != object.KindStr {
			return t.Fail(t.TypeError("dialect name must be a string"))
		}
		f.PC = 1
		if act := dialectOp(t, f, f.Vals[1], f.Vals[2]); act != done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		if act := t.DictSetOp(f, object.As[object.Dict](stateOf(t).dialects), f.Vals[0], f.In); act != done {
			return act
		}
	}
	f.Out = object.None
	return done
}

// unknown raises the error about a name that no dialect has.
func unknown(t *thread) action { return t.Fail(t.Raise(errorType, "unknown dialect")) }

func unregister(t *thread, f *frame) action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.DictDelOp(f, object.As[object.Dict](stateOf(t).dialects), f.Vals[0]); act != done {
			return act
		}
	}
	if !f.In.Bool() {
		return unknown(t)
	}
	f.Out = object.None
	return done
}

func getDialect(t *thread, f *frame) action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.DictGetOp(f, object.As[object.Dict](stateOf(t).dialects), f.Vals[0]); act != done {
			return act
		}
	}
	if f.In.IsUnbound() {
		return unknown(t)
	}
	f.Out = f.In
	return done
}
