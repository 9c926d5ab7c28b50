// This file defines the table of _struct and the class Struct.

package native

import "github.com/adderlang/adder/internal/object"

var (
	errorType  = object.Declare("struct.error", object.KindException, object.ExceptionType, object.Flagged(object.FlagBase|object.FlagDict))
	structType = object.Declare("_struct.Struct", object.KindOther, object.ObjectType, object.Flagged(object.FlagBase|object.FlagWeakref))
)

// A Struct is a compiled format.
type Struct struct {
	object.Header
	f *format
}

const structSize = 96

// ready is the format of a Struct whose __init__ has run.
func ready(t *thread, v value) (*format, error) {
	f := object.As[Struct](v).f
	if f == nil || !f.ready {
		return nil, t.Raise(object.RuntimeErrorType, "Struct object is not initialized")
	}
	return f, nil
}

// structRepr: PC 1 has the repr of the format.
func structRepr(t *thread, f *frame) action {
	if f.PC == 0 {
		made, err := ready(t, f.Vals[0])
		if err != nil {
			return t.Fail(err)
		}
		src, err := t.NewText(made.src)
		if err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := t.ReprOp(f, src); act != done {
			return act
		}
	}
	var err error
	f.Out, err = t.NewText(f.Vals[0].Type().QualName + "(" + object.As[object.Str](f.In).Go() + ")")
	if err != nil {
		return t.Fail(err)
	}
	return done
}

func init() {
	errorType.Define("An error of packing or unpacking.", nil, []row{{Name: "__weakref__", Kind: object.Attr, Value: object.None}})
	object.SubclassAttrs[Struct](structType)
	structType.Define("Struct(format)\n--\n\nA compiled format string.", &object.Layout{
		Refs: func(value, func(*value)) {},
		Size: func(v value) int64 {
			n := int64(structSize)
			if f := object.As[Struct](v).f; f != nil {
				n += object.RoundUp(int64(len(f.src))) + object.RoundUp(pieceSize*int64(len(f.src)))
			}
			return n
		},
		Go: object.GoOf[Struct](),
	}, structRows())
	object.RegisterModule(&object.ModuleDef{Name: "_struct", Doc: "Values of C types packed into bytes.", Rows: moduleRows(),
		Consts: []object.ConstDef{{Name: "Struct", Value: object.Ref(structType)}, {Name: "error", Value: object.Ref(errorType)}}})
}

func structRows() []row {
	get := func(name, doc string, of func(f *format) value) row {
		return row{Name: name, Kind: object.Getter, Rights: noRights, Charge: object.Constant, Doc: doc, Fast: func(t *thread, args []value) (value, error) {
			f, err := ready(t, args[0])
			if err != nil {
				return value{}, err
			}
			if err := t.Charge(0, object.StrSize(len(f.src), 1)); err != nil {
				return value{}, err
			}
			return of(f), nil
		}}
	}
	return []row{
		{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Params: "args:ignore kwargs:ignore", Kind: object.Static, Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			typ, err := t.NewClass(structType, args[0])
			if err != nil {
				return value{}, err
			}
			if err := t.ChargeNew(typ, 0, structSize); err != nil {
				return value{}, err
			}
			return object.Ref(object.Alloc[Struct](t, typ)), nil
		}, Doc: "Make a Struct; __init__ reads the format."},
		{Name: "__init__", Sig: "($self, /, format)", Rights: noRights, Charge: object.PerByte, Fast: func(t *thread, args []value) (value, error) {
			f, err := parse(t, args[1], true)
			if err != nil {
				return value{}, err
			}
			object.As[Struct](args[0]).f = f
			return object.None, nil
		}, Doc: "Read a format."},
		get("format", "The format string.", func(f *format) value { return object.NewStr(f.src) }),
		{Name: "size", Kind: object.Getter, Rights: noRights, Charge: object.Constant, Doc: "The bytes of a packed struct.", Fast: func(t *thread, args []value) (value, error) {
			if f := object.As[Struct](args[0]).f; f != nil {
				return object.Int(int64(f.size)), nil
			}
			return object.Int(-1), nil
		}},
		{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.PerByte, Step: structRepr, Doc: "The name of the class and the format."},
		{Name: "__sizeof__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			return object.Int(object.SizeOf(args[0])), nil
		}, Doc: "The bytes the Struct takes, as the meter counts them."},
		{Name: "pack", Sig: "($self, /, *args)", Rights: noRights, Charge: object.PerItem, Catches: true, Fast: func(t *thread, args []value) (value, error) {
			f, err := ready(t, args[0])
			if err != nil {
				return value{}, err
			}
			return packFast(t, f, object.As[object.Tuple](args[1]).Items)
		}, Step: packStep(func(t *thread, f *frame) (*format, []value, error) {
			fm, err := ready(t, f.Vals[0])
			return fm, object.As[object.Tuple](f.Vals[1]).Items, err
		}), Doc: "The values as bytes."},
		{Name: "pack_into", Sig: "($self, /, *args)", Rights: noRights, Charge: object.PerItem, Catches: true, Step: packIntoStep(true),
			Doc: "Write values into a writable buffer: buffer, offset, values."},
		unpackRow("unpack", "($self, buffer, /)", "buffer:buffer", "The values of a buffer that is as long as the struct.", func(t *thread, args []value) (*format, []byte, error) {
			f, err := ready(t, args[0])
			if err != nil {
				return nil, nil, err
			}
			return exactly(t, f, args[1])
		}),
		unpackRow("unpack_from", "($self, /, buffer, offset=0)", "buffer:buffer offset:index", "The values at an offset of a buffer.", func(t *thread, args []value) (*format, []byte, error) {
			f, err := ready(t, args[0])
			if err != nil {
				return nil, nil, err
			}
			return from(t, f, args[1], args[2].Int())
		}),
		{Name: "iter_unpack", Sig: "($self, buffer, /)", Params: "buffer:buffer", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			f, err := ready(t, args[0])
			if err != nil {
				return value{}, err
			}
			return newIter(t, f, args[1])
		}, Doc: "An iterator over the structs of a buffer, one after the other."},
	}
}

func moduleRows() []row {
	return []row{
		{Name: "calcsize", Sig: "(format, /)", Rights: noRights, Charge: object.PerByte, Fast: func(t *thread, args []value) (value, error) {
			f, err := parse(t, args[0], false)
			if err != nil {
				return value{}, err
			}
			return object.Int(int64(f.size)), nil
		}, Doc: "The bytes that a format describes."},
		{Name: "pack", Sig: "(*args)", Rights: noRights, Charge: object.PerItem, Catches: true, Fast: func(t *thread, args []value) (value, error) {
			items := object.As[object.Tuple](args[0]).Items
			if len(items) == 0 {
				return value{}, t.TypeError("missing format argument")
			}
			f, err := parse(t, items[0], false)
			if err != nil {
				return value{}, err
			}
			return packFast(t, f, items[1:])
		}, Step: packStep(func(t *thread, f *frame) (*format, []value, error) {
			items := object.As[object.Tuple](f.Vals[0]).Items
			fm, err := parse(t, items[0], false)
			return fm, items[1:], err
		}), Doc: "Values as bytes, by a format: format, values."},
		{Name: "pack_into", Sig: "(*args)", Rights: noRights, Charge: object.PerItem, Catches: true, Step: packIntoStep(false),
			Doc: "Write values into a writable buffer, by a format: format, buffer, offset, values."},
		unpackRow("unpack", "(format, buffer, /)", "buffer:buffer", "The values of a buffer, by a format of its length.", func(t *thread, args []value) (*format, []byte, error) {
			f, err := parse(t, args[0], false)
			if err != nil {
				return nil, nil, err
			}
			return exactly(t, f, args[1])
		}),
		unpackRow("unpack_from", "(format, /, buffer, offset=0)", "buffer:buffer offset:index", "The values at an offset of a buffer, by a format.", func(t *thread, args []value) (*format, []byte, error) {
			f, err := parse(t, args[0], false)
			if err != nil {
				return nil, nil, err
			}
			return from(t, f, args[1], args[2].Int())
		}),
		{Name: "iter_unpack", Sig: "(format, buffer, /)", Params: "buffer:buffer", Rights: noRights, Charge: object.PerByte, Fast: func(t *thread, args []value) (value, error) {
			f, err := parse(t, args[0], false)
			if err != nil {
				return value{}, err
			}
			return newIter(t, f, args[1])
		}, Doc: "An iterator over the structs of a buffer, one after the other, by a format."},
		{Name: "_clearcache", Sig: "()", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			return object.None, nil
		}, Doc: "Do nothing: formats are not kept."},
	}
}
