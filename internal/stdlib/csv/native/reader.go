// This file defines readers: a row is read from as many lines as it takes.

package native

import "github.com/adderlang/adder/internal/object"

var readerType = object.Declare("_csv.reader", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew))

// A reader reads rows from an iterator of lines.
type reader struct {
	object.Header
	it   value
	d    value
	line int64
}

const readerSize = 64

func init() {
	get := func(name, doc string, f func(r *reader) value) row {
		return row{Name: name, Kind: object.Getter, Rights: noRights, Charge: object.Constant, Params: "member", Doc: doc,
			Fast: func(t *thread, args []value) (value, error) { return f(object.As[reader](args[0])), nil }}
	}
	readerType.Define("An iterator over the rows of a file.", object.LayoutOf(func(r *reader, visit func(*value)) {
		visit(&r.it)
		visit(&r.d)
	}, func(*reader) int64 { return readerSize }), []row{
		object.SelfIterRow(),
		{Name: "__next__", Sig: "($self, /)", Rights: noRights, Charge: object.PerByte, Step: readStep, Doc: "The next row: a list of its fields."},
		get("dialect", "How rows are written.", func(r *reader) value { return r.d }),
		get("line_num", "The number of lines read so far.", func(r *reader) value { return object.Int(r.line) }),
	})
}

// newReader: Vals are the iterable, the dialect or Missing, the keywords; then the
// iterator. PC 1 has that, 2 the dialect.
func newReader(t *thread, f *frame) action {
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.IterOp(f, f.Vals[0]); act != done {
			return act
		}
		fallthrough
	case 1:
		f.Vals = append(f.Vals, f.In)
		f.PC = 2
		if act := dialectOp(t, f, f.Vals[1], f.Vals[2]); act != done {
			return act
		}
	}
	if err := t.Charge(0, readerSize); err != nil {
		return t.Fail(err)
	}
	f.Out = object.Ref(&reader{Header: t.Header(readerType), it: f.Vals[3], d: f.In})
	return done
}

// Where the parser is in a row.
const (
	startRecord = iota
	startField
	escapedChar
	inField
	inQuoted
	escapeInQuoted
	quoteInQuoted
	eatNewline
	afterEscapedNewline
)

// eol stands for the end of a line.
const eol = -2

// A readState is a row in progress.
type readState struct {
	fields   []value
	convert  []int // numbers of fields to make floats of
	b        object.StrBuilder
	at       int  // where the parser is
	unquoted bool // the field in hand had no quotes
	msg      string
}

// Refs visits the fields.
func (s *readState) Refs(visit func(*value)) {
	for i := range s.fields {
		visit(&s.fields[i])
	}
}

// Size is the state's storage.
func (s *readState) Size() int64 {
	return 128 + 16*int64(cap(s.fields)) + 8*int64(cap(s.convert)) + int64(s.b.Bytes())
}

// Clone copies the state.
func (s *readState) Clone() object.FrameState {
	c := *s
	c.fields = append([]value(nil), s.fields...)
	c.convert = append([]int(nil), s.convert...)
	c.b = s.b.Clone()
	return &c
}

// readStep: PC 1 asks for a line, 2 has it, 3 converts fields (N of them done), 4 has one
// converted.
func readStep(t *thread, f *frame) action {
	r := object.As[reader](f.Vals[0])
	d := asDialect(r.d)
	if f.PC == 0 {
		if err := t.Charge(0, 128); err != nil {
			return t.Fail(err)
		}
		f.State = &readState{unquoted: true}
		f.PC = 1
		f.Commit(t)
	}
	s := f.State.(*readState)
	for {
		switch f.PC {
		case 1:
			f.PC = 2
			if act := t.NextOp(f, r.it); act != done {
				return act
			}
			f.Commit(t)
		case 2:
			if f.In.IsUnbound() {
				if s.b.Len() == 0 && s.at != inQuoted {
					f.Out = value{}
					return done
				}
				if d.strict {
					return fail(t, "unexpected end of data")
				}
				if err := t.Charge(0, object.StrSize(s.b.Len(), 4)+16); err != nil {
					return t.Fail(err)
				}
				s.save(d)
				f.PC = 3
				f.Commit(t)
				continue
			}
			if f.In.Kind() != object.KindStr {
				return fail(t, "iterator should return strings, not "+f.In.Type().Name+" (the file should be opened in text mode)")
			}
			line := object.As[object.Str](f.In)
			if err := payLine(t, d, line); err != nil {
				return t.Fail(err)
			}
			r.line++
			f.PC, f.M = 5, 0
			f.Commit(t)
		case 5:
			over := s.parse(t, d, object.As[object.Str](f.In), int(f.M))
			switch f.M += parsePart; {
			case !over:
			case s.at == startRecord || s.msg != "":
				f.PC = 3
			default:
				f.PC = 1
			}
			f.Commit(t)
			if f.PC != 3 {
				return object.Again
			}
		case 3:
			if int(f.N) < len(s.convert) {
				f.PC = 4
				if act := t.CallValue(f, object.Ref(object.FloatType), s.fields[s.convert[f.N]]); act != done {
					return act
				}
				continue
			}
			if s.msg != "" {
				return fail(t, s.msg)
			}
			l, err := t.ListOf(s.fields)
			if err != nil {
				return t.Fail(err)
			}
			f.Out = l
			return done
		case 4:
			s.fields[s.convert[f.N]] = f.In
			f.PC, f.N = 3, f.N+1
			f.Commit(t)
		}
	}
}

func fail(t *thread, msg string) action { return t.Fail(t.Raise(errorType, "%s", msg)) }

// payLine charges for a line: 1 fuel per 16 characters, and the most its fields may take.
func payLine(t *thread, d *dialect, line *object.Str) error {
	n, fields := line.Len(), 1
	for i := 0; i < n; i++ {
		if err := t.PollAt(i); err != nil {
			return err
		}
		if line.At(i) == d.delimiter {
			fields++
		}
	}
	return t.Charge(int64(n/16)+1, int64(fields)*(object.StrSize(0, 1)+32)+4*int64(n*line.Width()))
}

// save ends the field in hand.
func (s *readState) save(d *dialect) {
	empty := s.b.Len() == 0
	v := object.None
	if !s.unquoted || !empty || d.quoting != quoteNotNull && d.quoting != quoteStrings {
		v = object.Ref(s.b.Str())
		if s.unquoted && !empty && (d.quoting == quoteNonNumeric || d.quoting == quoteStrings) {
			s.convert = append(s.convert, len(s.fields))
		}
	}
	s.b = object.StrBuilder{}
	s.fields = append(s.fields, v)
	s.unquoted = true
}

// parsePart is how many characters are parsed in a step: 0.1 ms.
const parsePart = 4096

// parse goes through a part of a line and its end; an error stands in msg. It is over when there
// is no more of the line.
func (s *readState) parse(t *thread, d *dialect, line *object.Str, from int) (over bool) {
	limit := stateOf(t).limit
	n := line.Len()
	for i := from; i <= n && s.msg == ""; i++ {
		if i == from+parsePart {
			return false
		}
		c := rune(eol)
		if i < n {
			c = line.At(i)
		}
		s.char(d, c, limit)
	}
	return true
}

func (s *readState) add(c rune, limit int64) {
	if int64(s.b.Len()) >= limit {
		s.msg = "field larger than field limit (" + itoa(limit) + ")"
		return
	}
	s.b.WriteRune(c)
}

// endOfField saves the field in hand at a delimiter or the end of a line; false: c is
// neither.
func (s *readState) endOfField(d *dialect, c rune) bool {
	switch {
	case c == eol:
		s.save(d)
		s.at = startRecord
	case c == '\n' || c == '\r':
		s.save(d)
		s.at = eatNewline
	case c == d.delimiter:
		s.save(d)
		s.at = startField
	default:
		return false
	}
	return true
}

func (s *readState) char(d *dialect, c rune, limit int64) {
	newline := c == '\n' || c == '\r'
	escape := c == d.escape && d.escape >= 0
	quote := c == d.quote && d.quote >= 0 && d.quoting != quoteNone
	switch s.at {
	case startRecord, startField:
		if s.at == startRecord {
			if c == eol {
				return // an empty line is an empty row
			}
			if newline {
				s.at = eatNewline
				return
			}
			s.at = startField
		}
		switch {
		case newline || c == eol:
			s.endOfField(d, c)
		case quote:
			s.unquoted = false
			s.at = inQuoted
		case escape:
			s.at = escapedChar
		case c == ' ' && d.skipSpace:
		case s.endOfField(d, c):
		default:
			s.add(c, limit)
			s.at = inField
		}
	case escapedChar:
		if newline {
			s.add(c, limit)
			s.at = afterEscapedNewline
			return
		}
		if c == eol {
			c = '\n'
		}
		s.add(c, limit)
		s.at = inField
	case inField, afterEscapedNewline:
		switch {
		case c == eol && s.at == afterEscapedNewline:
		case escape:
			s.at = escapedChar
		case s.endOfField(d, c):
		default:
			s.add(c, limit)
			s.at = inField
		}
	case inQuoted:
		switch {
		case c == eol:
		case escape:
			s.at = escapeInQuoted
		case quote && d.doubleQuote:
			s.at = quoteInQuoted
		case quote:
			s.at = inField
		default:
			s.add(c, limit)
		}
	case escapeInQuoted:
		if c == eol {
			c = '\n'
		}
		s.add(c, limit)
		s.at = inQuoted
	case quoteInQuoted:
		switch {
		case quote:
			s.add(c, limit)
			s.at = inQuoted
		case s.endOfField(d, c):
		case d.strict:
			s.msg = "'" + string(d.delimiter) + "' expected after '" + string(d.quote) + "'"
		default:
			s.add(c, limit)
			s.at = inField
		}
	case eatNewline:
		switch {
		case newline:
		case c == eol:
			s.at = startRecord
		default:
			s.msg = "new-line character seen in unquoted field - do you need to open the file with newline=''?"
		}
	}
}
