// This file defines writers.

package native

import (
	"strconv"

	"github.com/adderlang/adder/internal/object"
)

var writerType = object.Declare("_csv.writer", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew))

// A writer writes rows by a write method.
type writer struct {
	object.Header
	write, d value
}

const writerSize = 64

func itoa(n int64) string { return strconv.FormatInt(n, 10) }

// writeRow is writerow, which writerows pushes, too.
var writeRow *row

func init() {
	rows := []row{
		{Name: "writerow", Sig: "($self, row, /)", Rights: noRights, Charge: object.PerByte, Step: writeRowStep, Catches: true,
			Doc: "Write a row: an iterable of fields. What is no str is written as str() shows it,\nNone as nothing. Returns what write() returned."},
		{Name: "writerows", Sig: "($self, rows, /)", Rights: noRights, Charge: object.PerItem, Step: writeRowsStep, Doc: "Write rows one after the other."},
		{Name: "dialect", Kind: object.Getter, Rights: noRights, Charge: object.Constant, Params: "member", Fast: func(t *thread, args []value) (value, error) {
			return object.As[writer](args[0]).d, nil
		}, Doc: "How rows are written."},
	}
	writerType.Define("An object that writes rows.", object.LayoutOf(func(w *writer, visit func(*value)) {
		visit(&w.write)
		visit(&w.d)
	}, func(*writer) int64 { return writerSize }), rows)
	writeRow = &writerType.Rows[0]
}

// newWriter: Vals are the file, the dialect or Missing, the keywords; then the dialect.
// PC 1 has that, 2 the write method.
func newWriter(t *thread, f *frame) action {
	if e := f.Caught(); e != nil {
		if f.PC != 2 || !e.Type.Is(object.AttributeErrorType) {
			return t.Reraise(f)
		}
		f.Exc = value{}
		f.In = object.None
	}
	switch f.PC {
	case 0:
		f.PC = 1
		if act := dialectOp(t, f, f.Vals[1], f.Vals[2]); act != done {
			return act
		}
		fallthrough
	case 1:
		f.Vals = append(f.Vals, f.In)
		f.PC = 2
		if act := t.GetAttrOp(f, f.Vals[0], object.Intern("write")); act != done {
			return act
		}
	}
	f.PC = 3
	if !object.Callable(f.In) {
		return t.Fail(t.TypeError("argument 1 must have a \"write\" method"))
	}
	if err := t.Charge(0, writerSize); err != nil {
		return t.Fail(err)
	}
	f.Out = object.Ref(&writer{Header: object.Header{Type: writerType}, write: f.In, d: f.Vals[3]})
	return done
}

// A writeState is a row in progress.
type writeState struct {
	b      object.StrBuilder
	fields int
	null   bool // the field written last was None
}

// Refs visits nothing.
func (*writeState) Refs(func(*value)) {}

// Size is the text's.
func (s *writeState) Size() int64 { return 96 + int64(s.b.Bytes()) }

// Clone copies the text.
func (s *writeState) Clone() object.FrameState {
	c := *s
	c.b = s.b.Clone()
	return &c
}

// writeRowStep: Vals are self and the row, then the iterator and the field in hand. PC 1
// has the iterator, 2 asks, 3 has a field, 4 has its text, 5 has what write() returned.
func writeRowStep(t *thread, f *frame) action {
	w := object.As[writer](f.Vals[0])
	d := asDialect(w.d)
	if e := f.Caught(); e != nil {
		if f.PC == 1 && e.Type.Is(object.TypeErrorType) {
			f.PC = 9
			return fail(t, "iterable expected, not "+f.Vals[1].Type().Name)
		}
		return t.Reraise(f)
	}
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			if act := t.IterOp(f, f.Vals[1]); act != done {
				return act
			}
		case 1:
			if err := t.Charge(0, 96); err != nil {
				return t.Fail(err)
			}
			f.State = &writeState{}
			f.Vals = append(f.Vals, f.In, object.None)
			f.PC = 2
			f.Commit(t)
		case 2:
			f.PC = 3
			if act := t.NextOp(f, f.Vals[2]); act != done {
				return act
			}
			f.Commit(t)
		case 3:
			s := f.State.(*writeState)
			if f.In.IsUnbound() {
				f.PC = 5
				return s.end(t, f, w, d)
			}
			f.Vals[3] = f.In
			f.PC = 4
			if f.In.IsNone() {
				f.In = object.Ref(object.Intern(""))
			} else if f.In.Kind() != object.KindStr {
				if act := t.StrOp(f, f.In); act != done {
					return act
				}
				f.Commit(t)
			}
		case 4:
			s := f.State.(*writeState)
			v := f.Vals[3]
			if err := s.field(t, d, object.As[object.Str](f.In), v.IsNone(), quoted(d, v)); err != nil {
				return t.Fail(err)
			}
			f.PC = 2
			f.N++
			f.Commit(t)
			if f.N&1023 == 0 {
				return object.Again
			}
		default:
			f.Out = f.In
			return done
		}
	}
}

// quoted tells whether a value is quoted whatever its text.
func quoted(d *dialect, v value) bool {
	switch d.quoting {
	case quoteAll:
		return true
	case quoteNonNumeric:
		typ := v.Type()
		return typ.Special(object.SpIndex).P == nil && typ.Special(object.SpInt).P == nil && typ.Special(object.SpFloat).P == nil &&
			v.Kind() != object.KindComplex
	case quoteStrings:
		return v.Kind() == object.KindStr
	case quoteNotNull:
		return !v.IsNone()
	}
	return false
}

// field adds a field: 1 fuel per 16 characters. Nothing is written before all is checked
// and paid.
func (s *writeState) field(t *thread, d *dialect, text *object.Str, null, quote bool) error {
	n := text.Len()
	if n == 0 && d.delimiter == ' ' && d.skipSpace {
		if d.quoting == quoteNone || null && (d.quoting == quoteStrings || d.quoting == quoteNotNull) {
			return t.Raise(errorType, "empty field must be quoted if delimiter is a space and skipinitialspace is true")
		}
		quote = true
	}
	extra, width := 0, text.Width()
	for i := 0; i < n; i++ {
		c := text.At(i)
		if !d.special(c) {
			continue
		}
		escape := d.quoting == quoteNone
		if !escape {
			switch {
			case c == d.quote && d.doubleQuote:
				extra++
			case c == d.quote, c == d.escape:
				escape = true
			}
			if !escape {
				quote = true
			}
		}
		if escape {
			if d.escape < 0 {
				return t.Raise(errorType, "need to escape, but no escapechar set")
			}
			extra++
		}
	}
	for _, c := range []rune{d.delimiter, d.quote, d.escape} {
		if c > 0xffff {
			width = 4
		} else if c > 0xff {
			width = max(width, 2)
		}
	}
	if err := t.Charge(int64(n/16)+1, 2*int64((n+extra+3)*width)); err != nil {
		return err
	}
	if s.fields > 0 {
		s.b.WriteRune(d.delimiter)
	}
	s.fields++
	s.null = null
	if quote {
		s.b.WriteRune(d.quote)
	}
	for i := 0; i < n; i++ {
		c := text.At(i)
		if d.special(c) {
			switch {
			case d.quoting == quoteNone:
				s.b.WriteRune(d.escape)
			case c == d.quote && d.doubleQuote:
				s.b.WriteRune(d.quote)
			case c == d.quote, c == d.escape:
				s.b.WriteRune(d.escape)
			}
		}
		s.b.WriteRune(c)
	}
	if quote {
		s.b.WriteRune(d.quote)
	}
	return nil
}

func (d *dialect) special(c rune) bool {
	return c == d.delimiter || c == d.quote || c == d.escape || c == '\n' || c == '\r' || d.inTerminator(c)
}

// end writes the row.
func (s *writeState) end(t *thread, f *frame, w *writer, d *dialect) action {
	n := d.terminator.Len() * d.terminator.Width()
	if err := t.Charge(0, 2*int64(n)+80); err != nil {
		return t.Fail(err)
	}
	b := s.b.Clone()
	if s.fields > 0 && b.Len() == 0 {
		if d.quoting == quoteNone || s.null && (d.quoting == quoteStrings || d.quoting == quoteNotNull) {
			return fail(t, "single empty field record must be quoted")
		}
		b.WriteRune(d.quote)
		b.WriteRune(d.quote)
	}
	b.WriteStr(d.terminator)
	act := t.CallValue(f, w.write, object.Ref(b.Str()))
	if act == done {
		f.Out = f.In
	}
	return act
}

// writeRowsStep: Vals are self and the rows, then the iterator. PC 1 has it, 2 asks, 3
// has a row, 4 has written it.
func writeRowsStep(t *thread, f *frame) action {
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			if act := t.IterOp(f, f.Vals[1]); act != done {
				return act
			}
		case 1:
			f.Vals = append(f.Vals, f.In)
			f.PC = 2
			f.Commit(t)
		case 2:
			f.PC = 3
			if act := t.NextOp(f, f.Vals[2]); act != done {
				return act
			}
			f.Commit(t)
		case 3:
			if f.In.IsUnbound() {
				f.Out = object.None
				return done
			}
			f.PC = 4
			if act := t.PushRow(f, writeRow, f.Vals[0], f.In); act != done {
				return act
			}
		case 4:
			f.PC = 2
			f.Commit(t)
		}
	}
}
