// This file defines the fields of exceptions that have some of their own, and how they
// are filled from arguments when no guest code is needed.

package object

// Fields by class. Unbound or missing ones read as None.
const (
	valueField = 0 // StopIteration.value, SystemExit.code, NameError.name

	attrName = 0
	attrObj  = 1

	importMsg      = 0
	importName     = 1
	importPath     = 2
	importNameFrom = 3

	osErrno     = 0
	osStrerror  = 1
	osFilename  = 2
	osFilename2 = 3
	osWritten   = 4

	synMsg       = 0
	synFilename  = 1
	synLineno    = 2
	synOffset    = 3
	synText      = 4
	synEndLineno = 5
	synEndOffset = 6
	synPrint     = 7
	synMetadata  = 8

	uniEncoding = 0
	uniObject   = 1
	uniStart    = 2
	uniEnd      = 3
	uniReason   = 4

	groupMessage = 0
	groupExcs    = 1
)

// field reads a field; unbound if it was never set.
func (e *Exception) field(i int) Value {
	if i < len(e.Fields) {
		return e.Fields[i]
	}
	return Value{}
}

// fieldOr is field with None for nothing.
func (e *Exception) fieldOr(i int) Value {
	if v := e.field(i); v.P != nil {
		return v
	}
	return None
}

// setField writes a field. Exceptions have few fields: the cost is owed.
func (t *Thread) setField(e *Exception, i int, v Value) {
	for len(e.Fields) <= i {
		e.Fields = append(e.Fields, Value{})
	}
	e.Fields[i] = v
	t.Meter.Owe(0, 16)
}

// FillFields sets the fields of a native raise as the class's __init__ would.
func (e *Exception) FillFields() {
	args := e.Args.Items
	typ := e.Type.native()
	switch {
	case typ == StopIterationType || typ == SystemExitType:
		switch {
		case len(args) == 1 || typ == StopIterationType && len(args) > 1:
			e.Fields = []Value{args[0]}
		case len(args) > 1:
			e.Fields = []Value{Ref(e.Args)}
		}
	case typ.Is(ImportErrorType):
		if len(args) == 1 {
			e.Fields = []Value{args[0]}
		}
	case typ.Is(OSErrorType):
		if len(args) >= 2 && len(args) <= 5 {
			e.fillOSError(args)
		}
	case typ.Is(SyntaxErrorType):
		e.fillSyntaxError(args)
	case typ.Is(UnicodeErrorType) && typ != UnicodeErrorType:
		if typ == UnicodeTranslateErrorType && len(args) == 4 {
			e.Fields = append([]Value{{}}, args...)
		} else if len(args) == 5 {
			e.Fields = append([]Value(nil), args...)
		}
	case typ.Is(BaseExceptionGroupType):
		if len(args) == 2 {
			e.Fields = []Value{args[0], args[1]}
		}
	}
}

// fillOSError takes errno, strerror, filename, winerror (ignored) and filename2; args
// keep only the first two once there is a filename.
func (e *Exception) fillOSError(args []Value) {
	f := make([]Value, 5)
	f[osErrno], f[osStrerror] = args[0], args[1]
	if len(args) > 2 && !args[2].IsNone() {
		if e.Type.Is(BlockingIOErrorType) && args[2].Kind() == KindInt {
			f[osWritten] = args[2]
		} else {
			f[osFilename] = args[2]
		}
		if len(args) > 4 && !args[4].IsNone() {
			f[osFilename2] = args[4]
		}
		if f[osWritten].P == nil {
			e.Args = MakeTuple(append([]Value(nil), args[:2]...))
		}
	}
	e.Fields = f
}

// fillSyntaxError takes the message and, if there are two arguments, the details.
func (e *Exception) fillSyntaxError(args []Value) {
	if len(args) == 0 {
		return
	}
	f := make([]Value, 9)
	f[synMsg] = args[0]
	if len(args) == 2 && args[1].Kind() == KindTuple {
		info := As[Tuple](args[1]).Items
		for i := 0; i < len(info) && i < 6; i++ {
			f[synFilename+i] = info[i]
		}
		if len(info) > 6 {
			f[synMetadata] = info[6]
		}
	}
	e.Fields = f
}

// InitSyntaxError fills in the fields of a SyntaxError from its arguments.
func InitSyntaxError(e *Exception) { e.fillSyntaxError(e.Args.Items) }

// SetSyntaxMetadata sets what suggestions for a SyntaxError go by.
func SetSyntaxMetadata(e *Exception, v Value) { e.Fields[synMetadata] = v }

// errnoTypes maps Linux error numbers to OSError's subclasses.
var errnoTypes = map[int64]*Type{}

func init() {
	for typ, list := range map[*Type][]int64{
		BlockingIOErrorType: {11, 114, 115}, BrokenPipeErrorType: {32, 108}, ChildProcessErrorType: {10},
		ConnectionAbortedErrorType: {103}, ConnectionRefusedErrorType: {111}, ConnectionResetErrorType: {104},
		FileExistsErrorType: {17}, FileNotFoundErrorType: {2}, InterruptedErrorType: {4}, IsADirectoryErrorType: {21},
		NotADirectoryErrorType: {20}, PermissionErrorType: {1, 13}, ProcessLookupErrorType: {3}, TimeoutErrorType: {110},
	} {
		for _, n := range list {
			errnoTypes[n] = typ
		}
	}
}

// NotesOf is e.__notes__, unbound if there is none.
func NotesOf(e *Exception) Value {
	out := Value{}
	if e.Shape == nil {
		return out
	}
	if e.Shape.DictMode {
		out, _ = e.dict().GetStr(strNotes)
	} else if i := e.Shape.Find(strNotes); i >= 0 {
		out = *e.Slot(i)
	}
	return out
}

// AddNote appends a note to an exception.
func (t *Thread) AddNote(e *Exception, note Value) error {
	notes := NotesOf(e)
	if notes.P == nil {
		if err := t.Charge(0, ListSize+16); err != nil {
			return err
		}
		_, _, err := t.storeGeneric(e.Type, Ref(e), strNotes, Ref(NewList([]Value{note})))
		return err
	}
	if notes.Kind() != KindList {
		return t.TypeError("Cannot add note: __notes__ is not a list")
	}
	l := As[List](notes)
	if err := t.Charge(0, l.GrowCost(note, 1)); err != nil {
		return err
	}
	l.Append(note)
	return nil
}
