// This file defines OSError and SyntaxError.

package object

import "strings"

func init() {
	exc := func(v Value) *Exception { return As[Exception](v) }
	OSErrorType.Define("An operation of the system failed.", nil, []Row{
		{Name: "__new__", Sig: "($type, /, *args, **kwargs)", Kind: Static, Rights: NoRights, Charge: Constant, Fast: osErrorNew, Doc: "Make the subclass that belongs to the error number."},
		{Name: "__str__", Sig: "($self, /)", Rights: NoRights, Charge: Custom, Step: osErrorStr, Doc: "Number, text and file names."},
		excInitRow(func(t *Thread, args []Value) (Value, error) {
			e := exc(args[0])
			if !osUsesInit(e.Type) {
				return None, nil
			}
			if err := t.baseInit(args); err != nil {
				return Value{}, err
			}
			return None, t.osParse(e)
		}),
		{Name: "__reduce__", Sig: "($self, /)", Rights: Reflect, Charge: Constant, Fast: osErrorReduce, Doc: "Describe the exception for copying and pickling."},
		excField("errno", osErrno, "The error number."), excField("strerror", osStrerror, "The error text."),
		excField("filename", osFilename, "The file."), excField("filename2", osFilename2, "The second file."),
		{Name: "characters_written", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if v := exc(args[0]).field(osWritten); v.P != nil {
				return v, nil
			}
			return Value{}, t.attrErrorf(args[0], Intern("characters_written"), "characters_written")
		}, Set: func(t *Thread, args []Value) (Value, error) {
			if args[1].Kind() != KindInt {
				return Value{}, t.TypeError("'%s' object cannot be interpreted as an integer", args[1].Type().Name)
			}
			t.setField(exc(args[0]), osWritten, args[1].PlainInt())
			return None, nil
		}, Del: func(t *Thread, args []Value) (Value, error) {
			if exc(args[0]).field(osWritten).P == nil {
				return Value{}, t.Raise(AttributeErrorType, "characters_written")
			}
			t.setField(exc(args[0]), osWritten, Value{})
			return None, nil
		}, Doc: "Characters written before the operation blocked."},
	})
	SyntaxErrorType.Define("Source text that is not Python.", nil, []Row{
		{Name: "__str__", Sig: "($self, /)", Rights: NoRights, Charge: Custom, Step: syntaxErrorStr, Doc: "Message, file and line."},
		{Name: "__init__", Sig: "($self, /, *args, **kwargs)", Rights: NoRights, Charge: Custom, Step: syntaxErrorInit, Doc: "Set message and details."},
		excField("msg", synMsg, "The message."), excField("filename", synFilename, "The file."),
		excField("lineno", synLineno, "The line."), excField("offset", synOffset, "The column, from 1."),
		excField("text", synText, "The text of the line."), excField("end_lineno", synEndLineno, "The last line."),
		excField("end_offset", synEndOffset, "The column of the end."), excField("print_file_and_line", synPrint, "Not used."),
		excField("_metadata", synMetadata, "For suggestions."),
	})
}

// osUsesInit tells whether OSError's work is done by __init__ rather than __new__: for
// subclasses that have an __init__ of their own.
func osUsesInit(typ *Type) bool {
	return typ.Special(SpInit) != OSErrorType.Special(SpInit) && typ.Special(SpNew) == OSErrorType.Special(SpNew)
}

func osErrorNew(t *Thread, args []Value) (Value, error) {
	typ, err := t.newClass(OSErrorType, args[0])
	if err != nil {
		return Value{}, err
	}
	items := As[Tuple](args[1]).Items
	if osUsesInit(typ) {
		e, err := t.newExceptionOf(typ, emptyTuple)
		if err != nil {
			return Value{}, err
		}
		return Ref(e), nil
	}
	if As[Dict](args[2]).Len() > 0 {
		return Value{}, t.TypeError("%s() takes no keyword arguments", typ.shortName())
	}
	if typ == OSErrorType && len(items) >= 2 && len(items) <= 5 && items[0].Kind() == KindInt {
		if n, ok := items[0].Int64(); ok && errnoTypes[n] != nil {
			typ = errnoTypes[n]
		}
	}
	e, err := t.newExceptionOf(typ, As[Tuple](args[1]))
	if err != nil {
		return Value{}, err
	}
	if err := t.osParse(e); err != nil {
		return Value{}, err
	}
	return Ref(e), nil
}

func (t *Thread) osParse(e *Exception) error {
	items := e.Args.Items
	if len(items) < 2 || len(items) > 5 {
		return nil
	}
	if len(items) > 2 && e.Type.Is(BlockingIOErrorType) && items[2].Kind() == KindFloat {
		return t.TypeError("'%s' object cannot be interpreted as an integer", items[2].Type().Name)
	}
	if err := t.Charge(0, 80+TupleSize(2)); err != nil {
		return err
	}
	e.fillOSError(items)
	return nil
}

func osErrorStr(t *Thread, f *NFrame) Action {
	e := As[Exception](f.Vals[0])
	if f.PC == 0 {
		f.PC = 1
		no, text, file, file2 := e.field(osErrno), e.field(osStrerror), e.field(osFilename), e.field(osFilename2)
		orNone := func(v Value) Value {
			if v.P == nil {
				return None
			}
			return v
		}
		var act Action
		switch {
		case file.P != nil && file2.P != nil:
			act = t.FormatText(f, "[Errno %S] %S: %R -> %R", orNone(no), orNone(text), file, file2)
		case file.P != nil:
			act = t.FormatText(f, "[Errno %S] %S: %R", orNone(no), orNone(text), file)
		case no.P != nil && text.P != nil:
			act = t.FormatText(f, "[Errno %S] %S", no, text)
		default:
			f.PC = 0
			return excStr(t, f)
		}
		if act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

func osErrorReduce(t *Thread, args []Value) (Value, error) {
	e := As[Exception](args[0])
	a := e.Args
	if file := e.field(osFilename); len(a.Items) == 2 && file.P != nil {
		items := []Value{a.Items[0], a.Items[1], file}
		if file2 := e.field(osFilename2); file2.P != nil {
			items = append(items, None, file2)
		}
		if err := t.Charge(0, TupleSize(5)); err != nil {
			return Value{}, err
		}
		a = MakeTuple(items)
	}
	d, err := t.stateDict(e)
	if err != nil {
		return Value{}, err
	}
	return t.reduced(e, a, d)
}

// syntaxErrorInit: PC 1 has the details as a tuple.
func syntaxErrorInit(t *Thread, f *NFrame) Action {
	e := As[Exception](f.Vals[0])
	items := As[Tuple](f.Vals[1]).Items
	if f.PC == 0 {
		if err := t.baseInit(f.Vals); err != nil {
			return t.Fail(err)
		}
		f.Out = None
		if err := t.Charge(0, 144); err != nil {
			return t.Fail(err)
		}
		if len(items) > 0 {
			t.setField(e, synMsg, items[0])
		}
		if len(items) != 2 {
			return Done
		}
		f.PC = 1
		if items[1].Kind() == KindTuple {
			f.In = items[1]
		} else if act := t.CallValue(f, Ref(TupleType), items[1]); act != Done {
			return act
		}
	}
	info := As[Tuple](f.In).Items
	switch n := len(info); {
	case n < 4:
		return t.Fail(t.TypeError("function takes at least 4 arguments (%d given)", n))
	case n > 7:
		return t.Fail(t.TypeError("function takes at most 7 arguments (%d given)", n))
	}
	for i, v := range info {
		at := synFilename + i
		if i == 6 {
			at = synMetadata
		}
		t.setField(e, at, v)
	}
	if len(info) == 5 {
		return t.Fail(t.TypeError("end_offset must be provided when end_lineno is provided"))
	}
	f.Out = None
	return Done
}

func syntaxErrorStr(t *Thread, f *NFrame) Action {
	e := As[Exception](f.Vals[0])
	if f.PC == 0 {
		f.PC = 1
		format := "%S"
		vals := []Value{e.fieldOr(synMsg)}
		file, line := e.fieldOr(synFilename), e.fieldOr(synLineno)
		hasFile := file.Kind() == KindStr
		if hasFile {
			s := As[Str](file).Go()
			file = NewStr(s[strings.LastIndexByte(s, '/')+1:])
		}
		hasLine := line.Type() == IntType
		switch {
		case hasFile && hasLine:
			format, vals = "%S (%S, line %S)", append(vals, file, line)
		case hasFile:
			format, vals = "%S (%S)", append(vals, file)
		case hasLine:
			format, vals = "%S (line %S)", append(vals, line)
		}
		if act := t.FormatText(f, format, vals...); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}
