// This file defines constructors and errors that the vm shares with the types.

package object

import "strconv"

// NameErr raises a NameError or UnboundLocalError about a name.
func (t *Thread) NameErr(typ *Type, name, format string, args ...any) error {
	t.Raise(typ, format, args...)
	if typ == NameErrorType { // UnboundLocalError has no name to suggest for
		t.Exc.Fields = []Value{NewStr(name)}
	}
	return ErrRaised
}

// ListOf makes a list of items, stored as narrowly as they allow.
func (t *Thread) ListOf(items []Value) (Value, error) {
	n := len(items)
	ints, floats := n > 0, n > 0
	for _, v := range items {
		ints = ints && v.IsInt()
		floats = floats && v.IsFloat()
	}
	bytes := listForSize(n)
	if ints || floats {
		bytes = roundUp(8 * int64(n))
	}
	if err := t.Charge(int64(n/16), ListSize+bytes); err != nil {
		return Value{}, err
	}
	switch {
	case ints:
		s := make([]int64, n)
		for i, v := range items {
			s[i] = v.Int()
		}
		return Ref(NewIntList(s)), nil
	case floats:
		s := make([]float64, n)
		for i, v := range items {
			s[i] = v.Float()
		}
		l := &List{Header: Header{Type: ListType}}
		l.setFloats(s)
		return Ref(l), nil
	}
	l, own := t.listFor(n)
	copy(own, items)
	return Ref(l), nil
}

// ListWithRoom is an empty list that a comprehension fills.
func (t *Thread) ListWithRoom() (Value, error) {
	if err := t.Charge(0, RoomListSize); err != nil {
		return Value{}, err
	}
	return NewRoomList(), nil
}

// RoomListSize is what the meter charges for a NewRoomList.
const RoomListSize = ListSize + 16*RoomItems

// NewRoomList makes an empty list with some room. The caller has charged RoomListSize.
func NewRoomList() Value { return Ref(newListRoom()) }

// NewSet makes an empty set. The caller has charged SetSize.
func (t *Thread) NewSet() *Set { return &Set{Header: Header{Type: SetType}} }

// JoinStrs is ”.join(items) for str items.
func (t *Thread) JoinStrs(items []Value) (Value, error) {
	n, width, ascii := 0, 1, true
	for _, v := range items {
		s := As[Str](v)
		n += s.Len()
		width = max(width, s.Width())
		ascii = ascii && s.ascii
	}
	if err := t.Charge(int64(n*width/64), StrSize(n, width)); err != nil {
		return Value{}, err
	}
	if ascii && n > 1 && n <= shortText {
		m, b := t.makeText(n, true)
		for _, v := range items {
			b = b[copy(b, As[Str](v).data):]
		}
		return m.done(t, n), nil
	}
	var b StrBuilder
	b.Grow(n)
	for _, v := range items {
		b.WriteStr(As[Str](v))
	}
	return Ref(b.Str()), nil
}

// BuildClassNative is builtins.__build_class__.
func BuildClassNative() *Native { return buildClass }

var buildClass *Native

// ReprText is repr of simple values, for messages; others show their type.
func ReprText(v Value) string {
	switch {
	case v.IsInt():
		return strconv.FormatInt(v.Int(), 10)
	case v.IsNone():
		return "None"
	case v.IsBool() && v.Bool():
		return "True"
	case v.IsBool():
		return "False"
	case v.Kind() == KindStr && len(As[Str](v).data) < 1000:
		return ReprStr(As[Str](v)).Go()
	}
	return "<" + v.Type().Name + " object>"
}

// ImportOp delivers a library module by its full name, with the interpreter's own
// import, whatever the guest's `__import__` is.
func (t *Thread) ImportOp(f *NFrame, name string) Action {
	return t.PushRow(f, t.S.ImportRow, Ref(Intern(name)), None, None, NewTuple([]Value{Ref(Intern("*"))}), Int(0))
}

// ImportFromOp delivers a name of a library module. It is called at PC 0 and 1 of the caller,
// which goes on at 2.
func (t *Thread) ImportFromOp(f *NFrame, module, name string) Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.ImportOp(f, module); act != Done {
			return act
		}
	}
	f.PC = 2
	return t.GetAttrOp(f, f.In, Intern(name))
}

// CallLibraryOp delivers what a function of a library module returns. It is called at PC 0 to
// 2 of the caller, which goes on at 3.
func (t *Thread) CallLibraryOp(f *NFrame, module, name string, args ...Value) Action {
	if f.PC < 2 {
		if act := t.ImportFromOp(f, module, name); act != Done {
			return act
		}
	}
	f.PC = 3
	return t.CallValue(f, f.In, args...)
}

// ImportFromMissing ends `from m import name` when m has no such attribute: a loaded
// submodule, or ImportError.
func (t *Thread) ImportFromMissing(f *NFrame, mod Value, name *Str) Action {
	modName := "<unknown module name>"
	where := "unknown location"
	if mod.Kind() == KindModule {
		m := As[Module](mod)
		if v, ok := m.Dict.GetStr(strName); ok && v.Kind() == KindStr {
			modName = As[Str](v).Go()
		}
		if c := t.Comp.Modules; c != nil {
			if v, ok := c.GetStr(MakeStr(modName + "." + name.Go())); ok {
				f.Out = v
				return Done
			}
		}
		if v, ok := m.Dict.GetStr(Intern("__file__")); ok && v.Kind() == KindStr {
			where = As[Str](v).Go()
		}
	}
	t.Raise(ImportErrorType, "cannot import name '%s' from '%s' (%s)", name.Go(), modName, where)
	SetImportName(t.Exc, NewStr(modName))
	t.Exc.Fields[importNameFrom] = Ref(name)
	return Raise
}

// SetImportName fills in ImportError.name.
func SetImportName(e *Exception, name Value) {
	f := make([]Value, 4)
	for i := range f {
		f[i] = None
	}
	copy(f, e.Fields)
	if len(e.Args.Items) > 0 {
		f[importMsg] = e.Args.Items[0]
	}
	f[importName] = name
	e.Fields = f
}

// IsMissing tells whether an exception is a ModuleNotFoundError about a module.
func IsMissing(v Value, name string) bool {
	e := As[Exception](v)
	if !e.Type.Is(ModuleNotFoundErrorType) || len(e.Fields) <= importName {
		return false
	}
	n := e.Fields[importName]
	return n.P != nil && n.Kind() == KindStr && As[Str](n).Go() == name
}

// MakeModule makes a module over a namespace dict.
func MakeModule(name *Str, d *Dict) *Module {
	d.ToNamespace()
	return &Module{Header: Header{Type: ModuleType}, Name: name, Dict: d}
}

// AsciiOp is ascii(v).
func (t *Thread) AsciiOp(f *NFrame, v Value) Action { return t.PushRow(f, asciiRow, v) }

var asciiRow = &Row{Name: "ascii", Sig: "(v, /)", Step: func(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.ReprOp(f, f.Vals[0]); act != Done {
			return act
		}
	}
	s := As[Str](f.In)
	if err := t.Charge(int64(s.Len()/16+1), StrSize(10*s.Len(), 1)); err != nil {
		return t.Fail(err)
	}
	f.Out = Ref(asciiEscape(s))
	return Done
}}

func asciiEscape(s *Str) *Str {
	if s.ascii {
		return s
	}
	var b StrBuilder
	const hex = "0123456789abcdef"
	for i := 0; i < s.Len(); i++ {
		r := s.At(i)
		n := 0
		switch {
		case r < 0x80:
			b.WriteRune(r)
			continue
		case r < 0x100:
			b.WriteASCII("\\x")
			n = 2
		case r < 0x10000:
			b.WriteASCII("\\u")
			n = 4
		default:
			b.WriteASCII("\\U")
			n = 8
		}
		for k := n - 1; k >= 0; k-- {
			b.WriteRune(rune(hex[r>>(4*k)&15]))
		}
	}
	return b.Str()
}

func init() {
	RegisterRow(asciiRow)
	RegisterRow(warnRow)
	buildClass = NewNative(BuildClassRow)
}

// StrRowOf is the row behind str(v) as a sub-operation, for the host.
func StrRowOf() *Row { return strRow }

// RaiseExit raises SystemExit(args…).
func (t *Thread) RaiseExit(args ...Value) error {
	e := t.NewException(SystemExitType, args...)
	code := None
	if len(args) > 0 {
		code = args[0]
	}
	e.Fields = []Value{code}
	return t.Throw(e)
}

// WarnOp issues a warning about the Python code that called a native. It does nothing
// where nobody could see it.
func (t *Thread) WarnOp(f *NFrame, category *Type, text string) Action {
	loaded := false
	if m := t.Comp.Modules; m != nil {
		_, loaded = m.GetStr(strWarnings)
	}
	if !loaded && t.Comp.Stderr.IsUnbound() {
		return Done
	}
	if err := t.Charge(int64(len(text)/64), TextSize(text)); err != nil {
		return t.Fail(err)
	}
	return t.PushRow(f, warnRow, NewStr(text), Ref(category))
}

var strWarnings = Intern("warnings")

// warnRow: PC 1 has the module warnings, 2 its function, 3 has called it. A program that
// may not import warnings sees none.
var warnRow = &Row{Name: "warn", Catches: true, Step: func(t *Thread, f *NFrame) Action {
	if e := f.Caught(); e != nil {
		if f.PC > 2 || !e.Type.Is(ImportErrorType) {
			return t.Reraise(f)
		}
		f.Exc, f.PC = Value{}, 3
	}
	if f.PC < 3 {
		if act := t.CallLibraryOp(f, "warnings", "_warn_native", f.Vals[0], f.Vals[1], Int(1)); act != Done {
			return act
		}
	}
	f.Out = None
	return Done
}}
