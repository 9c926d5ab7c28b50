// This file defines str.format and format_map: the scanner of replacement fields, and
// the state that walks over a format (see percent.go for how it asks for guest code).

package object

import (
	"math"
	"strings"
)

// A markup is one step through a format: literal text, then maybe a field.
type markup struct {
	lit0, lit1   int
	field        bool
	name0, name1 int
	spec0, spec1 int
	expand       bool // the specification has fields of its own
	conv         rune // 0: none
}

// scanMarkup reads from *pos to end; more is false at the end. Errors are ValueErrors.
func scanMarkup(s *Str, pos *int, end int) (m markup, more bool, msg string) {
	i := *pos
	if i >= end {
		return m, false, ""
	}
	m.lit0 = i
	var c rune
	found := false
	for i < end {
		if c = s.At(i); c == '{' || c == '}' {
			found = true
			break
		}
		i++
	}
	m.lit1 = i
	if !found {
		*pos = i
		return m, true, ""
	}
	i++
	switch {
	case i < end && s.At(i) == c: // doubled: one of them is text
		m.lit1 = i
		*pos = i + 1
		return m, true, ""
	case c == '}':
		return m, false, "Single '}' encountered in format string"
	case i >= end:
		return m, false, "Single '{' encountered in format string"
	}
	m.field = true
	msg = scanField(s, &i, end, &m)
	*pos = i
	return m, msg == "", msg
}

// scanField reads a field after its brace.
func scanField(s *Str, pos *int, end int, m *markup) string {
	i := *pos
	m.name0 = i
	c := rune(0)
	m.name1 = end
scan:
	for i < end {
		c = s.At(i)
		i++
		switch c {
		case '{':
			return "unexpected '{' in field name"
		case '[':
			for i < end && s.At(i) != ']' {
				i++
			}
		case '}', ':', '!':
			m.name1 = i - 1
			break scan
		}
		c = 0
	}
	*pos = i
	switch c {
	case 0:
		return "expected '}' before end of string"
	case '}':
		m.spec0, m.spec1 = i, i
		return ""
	case '!':
		if i >= end {
			return "end of string while looking for conversion specifier"
		}
		m.conv = s.At(i)
		i++
		if i < end {
			c = s.At(i)
			i++
			if c == '}' {
				m.spec0, m.spec1 = i, i
				*pos = i
				return ""
			}
			if c != ':' {
				return "expected ':' after conversion specifier"
			}
		}
	}
	m.spec0 = i
	for depth := 1; i < end; i++ {
		switch s.At(i) {
		case '{':
			m.expand = true
			depth++
		case '}':
			if depth--; depth == 0 {
				m.spec1 = i
				*pos = i + 1
				return ""
			}
		}
	}
	return "unmatched '{' in format spec"
}

// A formatPhase is how far a field is.
type formatPhase uint8

const (
	fieldText   formatPhase = iota // between fields
	fieldFirst                     // its name is to be looked up
	fieldRest                      // val is what the name means so far
	fieldConv                      // val is to be converted
	fieldSpec                      // its specification is to be made
	fieldFormat                    // spec is the specification
	fieldWrite                     // val is the formatted text
)

// A formatLevel is a format under way: the outer one, or that of a specification.
type formatLevel struct {
	pos, end int
	m        markup
	name     int // position in the field's name
	phase    formatPhase
	val      Value
	spec     Value
	b        StrBuilder
}

// A formatState is a call of str.format under way.
type formatState struct {
	s      *Str
	str    Value // s
	args   []Value
	named  Value // keywords or mapping; unbound: none
	noArgs bool  // format_map: there are no positional arguments
	exact  bool  // named is the dict of keywords
	auto   int   // 0 undecided, 1 automatic, 2 manual
	next   int   // next automatic number
	depth  int
	level  [2]formatLevel
	arg    Value
	key    Value
}

// Refs visits what the state holds.
func (s *formatState) Refs(visit func(*Value)) {
	visit(&s.str)
	s.s = As[Str](s.str)
	for i := range s.args {
		visit(&s.args[i])
	}
	visit(&s.named)
	visit(&s.arg)
	visit(&s.key)
	for i := range s.level {
		visit(&s.level[i].val)
		visit(&s.level[i].spec)
	}
}

// Size is the text so far.
func (s *formatState) Size() int64 {
	return 512 + int64(cap(s.level[0].b.b)) + int64(cap(s.level[1].b.b))
}

// Clone copies the state.
func (s *formatState) Clone() FrameState {
	c := *s
	for i := range c.level {
		c.level[i].b.b = append([]byte(nil), s.level[i].b.b...)
	}
	c.args = append([]Value(nil), s.args...)
	return &c
}

func newFormatState(str Value, args []Value, named Value) *formatState {
	s := &formatState{s: As[Str](str), str: str, args: args, named: named}
	s.level[0].end = s.s.Len()
	return s
}

// write pays for and appends units i to j of x, and pays for the field that follows.
func (l *formatLevel) write(t *Thread, x *Str, i, j int, field int64) error {
	n := j - i
	if err := t.Charge(field+fuelBytes(n*x.Width()), l.b.cost(n, x.Width())); err != nil {
		return err
	}
	l.b.WriteSlice(x, i, j)
	return nil
}

// step goes on to the next piece or wish.
func (s *formatState) step(t *Thread) (textWant, error) {
	l := &s.level[s.depth]
	switch l.phase {
	case fieldText:
		pos := l.pos
		m, more, msg := scanMarkup(s.s, &pos, l.end)
		field := int64(0)
		if more && m.field {
			field = 1
		}
		if err := l.write(t, s.s, m.lit0, m.lit1, field); err != nil {
			return 0, err
		}
		l.pos = pos
		switch {
		case msg != "":
			return 0, t.ValueError("%s", msg)
		case more && m.field:
			l.m, l.phase = m, fieldFirst
		case more:
		case s.depth == 0:
			return wantNothing, nil
		default:
			s.depth--
			s.level[0].spec, s.level[0].phase = Ref(l.b.Str()), fieldFormat
			*l = formatLevel{}
		}
		return wantMore, nil
	case fieldFirst:
		return s.first(t, l)
	case fieldRest:
		return s.rest(t, l)
	case fieldConv:
		return s.convert(t, l)
	case fieldSpec:
		return s.specText(t, l)
	case fieldFormat:
		s.arg, s.key = l.val, l.spec
		return wantFormat, nil
	}
	x := As[Str](l.val)
	if err := l.write(t, x, 0, x.Len(), 0); err != nil {
		return 0, err
	}
	l.phase, l.val, l.spec = fieldText, Value{}, Value{}
	return wantMore, nil
}

// fieldIndex reads a decimal number: -1 if it is none.
func fieldIndex(s *Str, i, j int) (n int, tooBig bool) {
	if i >= j {
		return -1, false
	}
	for ; i < j; i++ {
		r := s.At(i)
		d := decimalOf(r)
		if d < 0 {
			return -1, false
		}
		if n > (math.MaxInt-d)/10 {
			return -1, true
		}
		n = n*10 + d
	}
	return n, false
}

const msgDigits = "Too many decimal digits in format string"

// nameEnd is the end of the first part of a field name.
func nameEnd(s *Str, i, j int) int {
	for i < j && s.At(i) != '.' && s.At(i) != '[' {
		i++
	}
	return i
}

// first finds the object that a field's name begins with.
func (s *formatState) first(t *Thread, l *formatLevel) (textWant, error) {
	i, j := l.m.name0, nameEnd(s.s, l.m.name0, l.m.name1)
	n, tooBig := fieldIndex(s.s, i, j)
	if tooBig {
		return 0, t.ValueError(msgDigits)
	}
	auto, next := s.auto, s.next
	if i == j || n >= 0 {
		mode := 2
		if i == j {
			mode = 1
		}
		if auto == 0 {
			auto = mode
		}
		switch {
		case auto == mode:
		case mode == 1:
			return 0, t.ValueError("cannot switch from manual field specification to automatic field numbering")
		default:
			return 0, t.ValueError("cannot switch from automatic field numbering to manual field specification")
		}
		if i == j {
			n = next
			next++
		}
		if s.noArgs {
			return 0, t.ValueError("Format string contains positional fields")
		}
		if n >= len(s.args) {
			return 0, t.IndexError("Replacement index %d out of range for positional args tuple", n)
		}
		s.auto, s.next = auto, next
		l.val, l.name, l.phase = s.args[n], j, fieldRest
		return wantMore, nil
	}
	key, err := t.sub(s.s, i, j)
	if err != nil {
		return 0, err
	}
	if s.named.P == nil {
		return 0, t.KeyError(key)
	}
	if s.exact {
		v, found, _ := t.DictGetFast(As[Dict](s.named), key)
		if !found {
			return 0, t.KeyError(key)
		}
		l.val, l.name, l.phase = v, j, fieldRest
		return wantMore, nil
	}
	l.name = j
	s.arg, s.key = s.named, key
	return wantItem, nil
}

// An accessor is one ".name" or "[key]" of a field name.
type accessor struct {
	attr bool
	i, j int
	n    int // index, or -1
}

// nextAccessor reads the accessor at *pos.
func nextAccessor(s *Str, pos *int, end int) (a accessor, more bool, msg string) {
	i := *pos
	if i >= end {
		return a, false, ""
	}
	a.n = -1
	switch s.At(i) {
	case '.':
		a.attr = true
		a.i, a.j = i+1, nameEnd(s, i+1, end)
		*pos = a.j
	case '[':
		a.i = i + 1
		for a.j = a.i; a.j < end && s.At(a.j) != ']'; a.j++ {
		}
		if a.j == end {
			return a, false, "Missing ']' in format string"
		}
		*pos = a.j + 1
		n, tooBig := fieldIndex(s, a.i, a.j)
		if tooBig {
			return a, false, msgDigits
		}
		a.n = n
	default:
		return a, false, "Only '.' or '[' may follow ']' in format field specifier"
	}
	if a.i == a.j {
		return a, false, "Empty attribute in format string"
	}
	return a, true, ""
}

func (s *formatState) rest(t *Thread, l *formatLevel) (textWant, error) {
	pos := l.name
	a, more, msg := nextAccessor(s.s, &pos, l.m.name1)
	if msg != "" {
		return 0, t.ValueError("%s", msg)
	}
	if !more {
		l.phase = fieldConv
		return wantMore, nil
	}
	key := Int(int64(a.n))
	if a.n < 0 {
		var err error
		if key, err = t.sub(s.s, a.i, a.j); err != nil {
			return 0, err
		}
	}
	s.arg, s.key = l.val, key
	if a.attr {
		return wantAttr, nil
	}
	return wantItem, nil
}

func (s *formatState) convert(t *Thread, l *formatLevel) (textWant, error) {
	s.arg = l.val
	switch c := l.m.conv; {
	case c == 0:
		l.phase = fieldSpec
		return wantMore, nil
	case c == 's':
		return wantStr, nil
	case c == 'r':
		return wantRepr, nil
	case c == 'a':
		return wantASCII, nil
	case c > 32 && c < 127:
		return 0, t.ValueError("Unknown conversion specifier %c", c)
	default:
		return 0, t.ValueError("Unknown conversion specifier \\x%x", c)
	}
}

// specText makes the specification: as it stands, or by a level of its own.
func (s *formatState) specText(t *Thread, l *formatLevel) (textWant, error) {
	if !l.m.expand {
		v, err := t.sub(s.s, l.m.spec0, l.m.spec1)
		if err != nil {
			return 0, err
		}
		l.spec, l.phase = v, fieldFormat
		return wantMore, nil
	}
	if s.depth == 1 {
		return 0, t.ValueError("Max string recursion exceeded")
	}
	l.phase = fieldFormat
	s.depth++
	s.level[1] = formatLevel{pos: l.m.spec0, end: l.m.spec1}
	return wantMore, nil
}

// deliver takes the result of what was wanted.
func (s *formatState) deliver(t *Thread, want textWant, v Value) {
	l := &s.level[s.depth]
	l.val = v
	switch want {
	case wantItem, wantAttr:
		if l.phase == fieldRest {
			nextAccessor(s.s, &l.name, l.m.name1)
		}
		l.phase = fieldRest
	case wantFormat:
		l.phase = fieldWrite
	default:
		l.phase = fieldSpec
	}
}

// strFormatMany serves plain fields without keywords.
func strFormatMany(t *Thread, args []Value) (Value, error) {
	if len(args) == 0 || args[0].Type() != StrType {
		return Value{}, ErrSlow
	}
	if plain, err := t.noFields(args[0]); plain || err != nil {
		return args[0], err
	}
	v, ok, err := t.quickFormat(As[Str](args[0]), args[1:], Value{})
	if err == nil && !ok {
		err = ErrSlow
	}
	return v, err
}

// strFormat serves calls whose fields need no guest code.
func strFormat(t *Thread, args []Value) (Value, error) {
	if plain, err := t.noFields(args[0]); plain || err != nil {
		return args[0], err
	}
	named := args[2]
	if named.IsMissing() {
		named = Value{}
	}
	if v, ok, err := t.quickFormat(As[Str](args[0]), As[Tuple](args[1]).Items, named); ok || err != nil {
		return v, err
	}
	s, err := t.startFormat(args)
	if err != nil {
		return Value{}, err
	}
	if s.s.Len() > textChunk {
		return Value{}, ErrSlow
	}
	for {
		want, err := s.step(t)
		switch {
		case err != nil:
			return Value{}, err
		case want == wantNothing:
			return Ref(s.level[0].b.Str()), t.Charge(0, 64)
		case want == wantMore:
			continue
		}
		v, ok, err := t.exactField(want, s.arg, s.key)
		if err != nil {
			return Value{}, err
		}
		if !ok || v.Kind() == KindStr && As[Str](v).Len() > textChunk { // long ones are put together in steps
			return Value{}, ErrSlow
		}
		s.deliver(t, want, v)
	}
}

// exactField is exactWish with subscripts and formats of exact types.
func (t *Thread) exactField(want textWant, v, key Value) (Value, bool, error) {
	switch want {
	case wantFormat:
		if As[Str](key).Len() == 0 {
			if v.Type() == StrType {
				return v, true, nil
			}
			return t.exactWish(wantStr, v, Value{})
		}
		if v.Type() == StrType {
			x, err := strFormatSpec(t, []Value{v, key})
			return x, err == nil, err
		}
		return t.atOnce(v, SpFormat, key)
	case wantStr, wantRepr:
		if want == wantStr && v.Type() == StrType {
			return v, true, nil
		}
		return t.exactWish(want, v, key)
	}
	return Value{}, false, nil
}

// noFields tells whether a format is text alone: its result is then itself.
func (t *Thread) noFields(v Value) (bool, error) {
	s := As[Str](v)
	n := s.Len()
	if n > textChunk || n == 0 {
		return false, nil
	}
	if s.width == 1 {
		return strings.IndexByte(s.data, '{') < 0 && strings.IndexByte(s.data, '}') < 0, t.Charge(fuelBytes(n), 0)
	}
	if err := t.Charge(fuelChars(n), 0); err != nil {
		return false, err
	}
	for i := 0; i < n; i++ {
		if r := s.At(i); r == '{' || r == '}' {
			return false, nil
		}
	}
	return true, nil
}

// startFormat makes the state of format(self, *args, **kwargs).
func (t *Thread) startFormat(args []Value) (*formatState, error) {
	if err := t.Charge(0, 512); err != nil {
		return nil, err
	}
	s := newFormatState(args[0], As[Tuple](args[1]).Items, Value{})
	if !args[2].IsMissing() {
		s.named, s.exact = args[2], true
	}
	return s, nil
}

func strFormatStep(t *Thread, f *NFrame) Action {
	if f.State == nil {
		s, err := t.startFormat(f.Vals)
		if err != nil {
			return t.Fail(err)
		}
		f.State = s
	}
	return t.formatSteps(f)
}

func strFormatMapStep(t *Thread, f *NFrame) Action {
	if f.State == nil {
		if plain, err := t.noFields(f.Vals[0]); err != nil {
			return t.Fail(err)
		} else if plain {
			f.Out = f.Vals[0]
			return Done
		}
		if err := t.Charge(0, 512); err != nil {
			return t.Fail(err)
		}
		s := newFormatState(f.Vals[0], nil, f.Vals[1])
		s.noArgs, s.exact = true, false
		f.State = s
	}
	return t.formatSteps(f)
}

// formatSteps: PC 1 has the answer to the wish numbered N.
func (t *Thread) formatSteps(f *NFrame) Action {
	s := f.State.(*formatState)
	for n := 0; ; n++ {
		if f.PC == 1 {
			s.deliver(t, textWant(f.N), f.In)
			f.PC = 0
			f.Commit(t)
		}
		want, err := s.step(t)
		switch {
		case err != nil:
			return t.Fail(err)
		case want == wantNothing:
			if err := t.Charge(0, 64); err != nil {
				return t.Fail(err)
			}
			f.Out = Ref(s.level[0].b.Str())
			return Done
		case want == wantMore:
			f.Commit(t)
			if n > 1000 {
				return Again
			}
			continue
		}
		f.N, f.PC = int64(want), 1
		if act := t.wish(f, want, s.arg, s.key); act != Done {
			return act
		}
	}
}
