// Package unicodedata implements Python's unicodedata module over the tables of package ucd.
// It holds no authority.
package unicodedata

import (
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/ucd"
)

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

// char reads an argument that is one character.
func char(t *thread, name, arg string, v value) (rune, error) {
	if v.Kind() != object.KindStr {
		return 0, t.TypeError("%s() %s must be a unicode character, not %s", name, arg, typeName(v))
	}
	s := object.As[object.Str](v)
	if s.Len() != 1 {
		return 0, t.TypeError("%s(): %s must be a unicode character, not a string of length %d", name, arg, s.Len())
	}
	return s.At(0), nil
}

func typeName(v value) string {
	if v.IsNone() {
		return "None"
	}
	return v.Type().Name
}

// property makes a function of one character.
func property(name, doc string, of func(t *thread, r rune) (value, error)) row {
	return row{Name: name, Sig: "(chr, /)", Rights: noRights, Charge: object.Constant, Doc: doc, Fast: func(t *thread, args []value) (value, error) {
		r, err := char(t, name, "argument", args[0])
		if err != nil {
			return value{}, err
		}
		return of(t, r)
	}}
}

// optional makes a function of a character that has a default for others; of returns the
// unbound value for those.
func optional(name, doc, missing string, of func(t *thread, r rune) (value, error)) row {
	return row{Name: name, Sig: "(chr, default=<unrepresentable>, /)", Rights: noRights, Charge: object.Constant, Doc: doc, Fast: func(t *thread, args []value) (value, error) {
		r, err := char(t, name, "argument 1", args[0])
		if err != nil {
			return value{}, err
		}
		v, err := of(t, r)
		switch {
		case err != nil || !v.IsUnbound():
			return v, err
		case args[1].IsMissing():
			return value{}, t.ValueError("%s", missing)
		}
		return args[1], nil
	}}
}

func known(s string) value { return object.Ref(object.InternKnown(s)) }

func text(t *thread, s string) (value, error) {
	return object.NewStr(s), t.Charge(0, object.StrSize(len(s), 1))
}

func init() {
	for _, n := range ucd.ClassNames() { // so that a property makes no new object
		object.Intern(n)
	}
	object.RegisterModule(&object.ModuleDef{Name: "unicodedata", Doc: "The properties of characters, by Unicode 16.0.",
		Consts: []object.ConstDef{{Name: "unidata_version", Value: object.Ref(object.Intern("16.0.0"))}}, Rows: rows()})
}

func rows() []row {
	number := func(f func(rune) int) func(*thread, rune) (value, error) {
		return func(t *thread, r rune) (value, error) {
			if n := f(r); n >= 0 {
				return object.Int(int64(n)), nil
			}
			return value{}, nil
		}
	}
	class := func(f func(rune) string) func(*thread, rune) (value, error) {
		return func(t *thread, r rune) (value, error) { return known(f(r)), nil }
	}
	return []row{
		optional("decimal", "The value of a decimal digit.", "not a decimal", number(ucd.DecimalValue)),
		optional("digit", "The value of a digit, be it raised, circled, ….", "not a digit", number(ucd.DigitValue)),
		optional("numeric", "The value of a number as a float.", "not a numeric character", func(t *thread, r rune) (value, error) {
			if x, ok := ucd.NumericValue(r); ok {
				return object.Float(x), nil
			}
			return value{}, nil
		}),
		optional("name", "The name of a character.", "no such name", func(t *thread, r rune) (value, error) {
			s, ok := ucd.Name(r)
			if !ok {
				return value{}, nil
			}
			return text(t, s)
		}),
		property("category", "The general category, two letters.", class(ucd.Category)),
		property("bidirectional", "The class of direction, empty where there is none.", class(ucd.Bidirectional)),
		property("east_asian_width", "The width in East Asian text: one or two letters.", class(ucd.EastAsianWidth)),
		property("combining", "The combining class, 0 for characters that do not combine.", func(t *thread, r rune) (value, error) {
			return object.Int(int64(ucd.Combining(r))), nil
		}),
		property("mirrored", "1 for characters that are mirrored in text from right to left, else 0.", func(t *thread, r rune) (value, error) {
			if ucd.Mirrored(r) {
				return object.Int(1), nil
			}
			return object.Int(0), nil
		}),
		property("decomposition", "How a character is put together, as hexadecimal numbers, empty if it is not.", func(t *thread, r rune) (value, error) {
			return text(t, ucd.Decomposition(r))
		}),
		{Name: "lookup", Sig: "(name, /)", Rights: noRights, Charge: object.Constant, Fast: lookup, Step: lookupStep, Doc: "The character, or the sequence, of a name."},
		{Name: "normalize", Sig: "(form, unistr, /)", Params: "form:str unistr:str", Rights: noRights, Charge: object.PerByte, Fast: normalize, Step: normalizeStep,
			Doc: "The normal form of a str: NFC, NFD, NFKC or NFKD."},
		{Name: "is_normalized", Sig: "(form, unistr, /)", Params: "form:str unistr:str", Rights: noRights, Charge: object.PerByte, Step: isNormalizedStep,
			Doc: "Whether a str is in a normal form."},
	}
}

func lookup(t *thread, args []value) (value, error) {
	var s string
	switch v := args[0]; v.Kind() {
	case object.KindStr:
		s = object.As[object.Str](v).Go()
	case object.KindByteArray:
		return value{}, t.TypeError("lookup() argument must be read-only bytes-like object, not bytearray")
	case object.KindBytes, object.KindMemoryView:
		b, err := t.BufferBytes(v)
		if err != nil {
			return value{}, err
		}
		s = string(b)
	default:
		if v.Type().Special(object.SpBuffer).P == nil {
			return value{}, t.TypeError("a bytes-like object is required, not '%s'", typeName(v))
		}
		return value{}, object.ErrSlow
	}
	if len(s) > 256 {
		return value{}, t.RaiseArgs(object.KeyErrorType, object.NewStr("name too long"))
	}
	if err := t.Charge(16, object.StrSize(8, 4)); err != nil {
		return value{}, err
	}
	seq, ok := ucd.Lookup(s)
	if !ok {
		return value{}, t.RaiseArgs(object.KeyErrorType, object.NewStr("undefined character name '"+s+"'"))
	}
	return object.Ref(object.FromRunes(seq)), nil
}

func lookupStep(t *thread, f *frame) action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.BufferOp(f, f.Vals[0]); act != done {
			return act
		}
	}
	v, err := lookup(t, []value{f.In})
	if err != nil {
		return t.Fail(err)
	}
	f.Out = v
	return done
}

// short is the length up to which a Fast body normalizes, chunk that of one step.
const (
	short = 512
	chunk = 1024
)

func formOf(t *thread, v value) (ucd.Form, error) {
	form, ok := ucd.ParseForm(object.As[object.Str](v).Go())
	if !ok {
		return 0, t.ValueError("invalid normalization form")
	}
	return form, nil
}

// same is a str itself; an exact str if it is of a subclass.
func same(t *thread, v value) (value, error) {
	s := object.As[object.Str](v)
	if v.Type() == object.StrType {
		return v, nil
	}
	if err := t.Charge(meter.PerUnit(int64(s.Len()), 64), object.StrSize(s.Len(), s.Width())); err != nil {
		return value{}, err
	}
	return object.Ref(s.Substr(0, s.Len())), nil
}

func normalize(t *thread, args []value) (value, error) {
	s := object.As[object.Str](args[1])
	if s.Len() == 0 || s.IsASCII() {
		if s.Len() > 0 {
			if _, err := formOf(t, args[0]); err != nil {
				return value{}, err
			}
		}
		return same(t, args[1])
	}
	form, err := formOf(t, args[0])
	if err != nil {
		return value{}, err
	}
	if s.Len() > short {
		return value{}, object.ErrSlow
	}
	if err := t.Charge(1+int64(s.Len()), 0); err != nil {
		return value{}, err
	}
	in := s.Runes()
	if ucd.QuickCheck(form, in) == ucd.Yes {
		return same(t, args[1])
	}
	out := object.FromRunes(ucd.Normalize(make([]rune, 0, len(in)), form, in))
	return object.Ref(out), t.Charge(0, object.StrSize(out.Len(), out.Width()))
}

// work is a normalization, or a check, that goes by steps: at first the quick check of
// position at, then the normal form.
type work struct {
	check ucd.Checker
	norm  ucd.Normalizer
	slow  bool
	at    int
	room  int // of out
	held  int // room of norm for what it holds back
	out   []rune
}

func (w *work) Refs(func(*value)) {}
func (w *work) Size() int64       { return 256 + 4*int64(w.room) + 8*int64(w.held) }
func (w *work) Clone() object.FrameState {
	c := *w
	c.norm, c.out = w.norm.Clone(), append([]rune(nil), w.out...)
	return &c
}

// run does up to chunk characters: yes or no if the quick check answers, over if the normal
// form is complete.
func (w *work) run(t *thread, s *object.Str) (answer ucd.Answer, over bool, err error) {
	end := min(w.at+chunk, s.Len())
	bytes := int64(0)
	room := w.room
	held, most := w.norm.Held(), w.held
	if n := len(w.out) + held + chunk*ucd.MaxExpansion; w.slow && n > room {
		room = n + n/2
		bytes = 4 * int64(room)
	}
	if n := held + 2*chunk + ucd.MaxExpansion; w.slow && n > most { // of one mark two are made at most
		most = n + n/2
		bytes += 8 * int64(most)
	}
	if err := t.Charge(1+int64(end-w.at), bytes); err != nil {
		return 0, false, err
	}
	if room > w.room {
		w.room = room
		w.out = append(make([]rune, 0, room), w.out...)
	}
	if most > w.held {
		w.held = most
		w.norm.Hold(most)
	}
	if !w.slow {
		for ; w.at < end; w.at++ {
			if !w.check.Step(s.At(w.at)) {
				w.at, w.slow = 0, true
				return ucd.No, false, nil
			}
		}
		if w.at == s.Len() {
			if w.check.Answer() == ucd.Yes {
				return ucd.Yes, false, nil
			}
			w.at, w.slow = 0, true
		}
		return ucd.Maybe, false, nil
	}
	for ; w.at < end; w.at++ {
		w.out = w.norm.Append(w.out, s.At(w.at))
	}
	if w.at == s.Len() {
		w.out = w.norm.Flush(w.out)
		return ucd.Maybe, true, nil
	}
	return ucd.Maybe, false, nil
}

func begin(t *thread, f *frame) (*work, error) {
	if f.State == nil {
		form, err := formOf(t, f.Vals[0])
		if err != nil {
			return nil, err
		}
		f.State = &work{check: ucd.Checker{Form: form}, norm: ucd.Normalizer{Form: form}}
		f.Commit(t)
	}
	return f.State.(*work), nil
}

func normalizeStep(t *thread, f *frame) action {
	w, err := begin(t, f)
	if err != nil {
		return t.Fail(err)
	}
	if f.PC == 0 {
		answer, over, err := w.run(t, object.As[object.Str](f.Vals[1]))
		if err != nil {
			return t.Fail(err)
		}
		switch {
		case over:
			f.PC = 1
		case answer == ucd.Yes:
			f.PC = 2
		}
		f.Commit(t)
		if f.PC == 0 {
			return object.Again
		}
	}
	if f.PC == 2 {
		f.Out, err = same(t, f.Vals[1])
	} else {
		if err = t.Charge(meter.PerUnit(int64(len(w.out)), 16), object.StrSize(len(w.out), 4)); err == nil {
			f.Out = object.Ref(object.FromRunes(w.out))
		}
	}
	if err != nil {
		return t.Fail(err)
	}
	return done
}

func isNormalizedStep(t *thread, f *frame) action {
	s := object.As[object.Str](f.Vals[1])
	w, err := begin(t, f)
	if err != nil {
		return t.Fail(err)
	}
	if s.Len() == 0 {
		f.Out = object.True
		return done
	}
	if f.PC == 0 {
		answer, over, err := w.run(t, s)
		switch {
		case err != nil:
			return t.Fail(err)
		case answer != ucd.Maybe:
			f.Out = object.Bool(answer == ucd.Yes)
			return done
		case over:
			f.PC = 1
		}
		f.Commit(t)
		if f.PC == 0 {
			return object.Again
		}
	}
	same, err := is(t, s, w.out)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = object.Bool(same)
	return done
}

// is tells whether a text has these code points, for 1 fuel per 16.
func is(t *thread, s *object.Str, out []rune) (bool, error) {
	if len(out) != s.Len() {
		return false, nil
	}
	if err := t.Charge(meter.PerUnit(int64(len(out)), 16), 0); err != nil {
		return false, err
	}
	for i, r := range out {
		if err := t.PollAt(i); err != nil {
			return false, err
		}
		if s.At(i) != r {
			return false, nil
		}
	}
	return true, nil
}
