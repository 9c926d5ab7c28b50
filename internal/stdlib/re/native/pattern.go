// This file defines Pattern and how one is compiled, in steps.

package native

import (
	"strconv"
	"strings"

	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/re"
)

var patternType = object.Declare("re.Pattern", object.KindOther, object.ObjectType, object.Flagged(object.FlagWeakref|object.FlagNoNew))

// Kinds of patterns, by what they search.
type patternKind uint8

const (
	anyPattern patternKind = iota // of a Scanner: it has no text
	strPattern
	bytesPattern
)

// A pattern is a Pattern object. Nothing in it changes but the replacement read last.
type pattern struct {
	object.Header
	src   value    // str, bytes or None
	prog  *re.Prog `clone:"share"`
	kind  patternKind
	flags int64
	names value // dict of group names
	group []value
	last  *template
}

func asPattern(v value) *pattern { return object.As[pattern](v) }

const patternSize = 192

func init() {
	get := func(name, doc string, f func(p *pattern) value) row {
		return row{Name: name, Kind: object.Getter, Rights: noRights, Charge: object.Constant, Params: "member", Fast: func(t *thread, args []value) (value, error) {
			return f(asPattern(args[0])), nil
		}, Doc: doc}
	}
	const where = "($self, /, string, pos=0, endpos=sys.maxsize)"
	const conv = "pos:index endpos:index"
	find := func(name string, mode re.Mode, doc string) row {
		return row{Name: name, Sig: where, Params: conv, Rights: noRights, Charge: object.Custom, Fast: searchFast(mode), Step: searchStep(mode), Doc: doc}
	}
	self := func(t *thread, args []value) (value, error) { return args[0], nil }
	patternType.Define("A compiled regular expression.", object.LayoutOf(func(p *pattern, visit func(*value)) {
		visit(&p.src)
		visit(&p.names)
		for i := range p.group {
			visit(&p.group[i])
		}
		if p.last != nil {
			p.last.refs(visit)
		}
	}, func(p *pattern) int64 { return patternSize + p.prog.Bytes() + 16*int64(len(p.group)) }), []row{
		find("match", re.Match, "Match at the start of the string: a Match or None."),
		find("fullmatch", re.Full, "Match the string as a whole: a Match or None."),
		find("search", re.Search, "Match at the first place of the string where that is possible: a Match or None."),
		{Name: "sub", Sig: "($self, /, repl, string, count=0)", Params: "count:index", Rights: noRights, Charge: object.Custom, Fast: subFast(false), Step: subStep(false),
			Doc: "Replace the matches in string by repl, count of them if it is not 0.\n\nrepl is a replacement text or a function of the match."},
		{Name: "subn", Sig: "($self, /, repl, string, count=0)", Params: "count:index", Rights: noRights, Charge: object.Custom, Fast: subFast(true), Step: subStep(true),
			Doc: "As sub, but return the new string and the number of replacements."},
		{Name: "findall", Sig: where, Params: conv, Rights: noRights, Charge: object.Custom, Fast: findallFast, Step: findallStep,
			Doc: "The list of all matches that do not overlap: strings, or what the groups matched."},
		{Name: "split", Sig: "($self, /, string, maxsplit=0)", Params: "maxsplit:index", Rights: noRights, Charge: object.Custom, Fast: splitFast, Step: splitStep,
			Doc: "The list of what stands between matches, with what the groups matched.\n\nThere are at most maxsplit splits if it is not 0."},
		{Name: "finditer", Sig: where, Params: conv, Rights: noRights, Charge: object.Constant, Step: iterStep(finderType), Doc: "An iterator of the Match objects of all matches that do not overlap."},
		{Name: "scanner", Sig: where, Params: conv, Rights: noRights, Charge: object.Constant, Step: iterStep(scannerType), Doc: "An object that gives one match after the other."},
		{Name: "__copy__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: self, Doc: "The pattern itself."},
		{Name: "__deepcopy__", Sig: "($self, memo, /)", Rights: noRights, Charge: object.Constant, Fast: self, Doc: "The pattern itself."},
		object.GenericRow(),
		{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.PerByte, Step: patternRepr, Doc: "The call of re.compile that makes it."},
		{Name: "__hash__", Sig: "($self, /)", Rights: noRights, Charge: object.PerByte, Fast: patternHash, Doc: "Return hash(self)."},
		{Name: "__eq__", Sig: "($self, value, /)", Rights: noRights, Charge: object.PerByte, Fast: func(t *thread, args []value) (value, error) {
			return patternEq(t, args, false)
		}, Doc: "Whether text and flags are the same."},
		{Name: "__ne__", Sig: "($self, value, /)", Rights: noRights, Charge: object.PerByte, Fast: func(t *thread, args []value) (value, error) {
			return patternEq(t, args, true)
		}, Doc: "Whether text or flags differ."},
		get("pattern", "The text it was compiled from.", func(p *pattern) value { return p.src }),
		get("flags", "The flags, those in the pattern included.", func(p *pattern) value { return object.Int(p.flags) }),
		get("groups", "The number of groups.", func(p *pattern) value { return object.Int(int64(p.prog.Groups)) }),
		{Name: "groupindex", Kind: object.Getter, Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			return t.NewMappingProxy(asPattern(args[0]).names)
		}, Doc: "The numbers of the groups that have names, by name."},
	})
}

func patternHash(t *thread, args []value) (value, error) {
	p := asPattern(args[0])
	h := p.flags
	switch p.src.Kind() {
	case object.KindStr:
		s := object.As[object.Str](p.src)
		if err := t.Charge(int64(len(s.Raw())/64), 0); err != nil {
			return value{}, err
		}
		h ^= s.Hash()
	case object.KindBytes:
		b := object.As[object.Bytes](p.src)
		if err := t.Charge(int64(len(b.B)/64), 0); err != nil {
			return value{}, err
		}
		h ^= b.Hash()
	}
	if h == -1 {
		h = -2
	}
	return object.Int(h), nil
}

func patternEq(t *thread, args []value, not bool) (value, error) {
	if args[1].Type() != patternType {
		return object.NotImplemented, nil
	}
	p, q := asPattern(args[0]), asPattern(args[1])
	eq := p == q
	if !eq && p.flags == q.flags && p.kind == q.kind {
		if p.kind == strPattern {
			x, y := object.As[object.Str](p.src), object.As[object.Str](q.src)
			if err := t.Charge(int64(len(x.Raw())/64), 0); err != nil {
				return value{}, err
			}
			eq = x.Equal(y)
		} else if p.kind == bytesPattern {
			x, y := object.As[object.Bytes](p.src), object.As[object.Bytes](q.src)
			if err := t.Charge(int64(len(x.B)/64), 0); err != nil {
				return value{}, err
			}
			eq = x.Text() == y.Text()
		}
	}
	return object.Bool(eq != not), nil
}

// flagNames are shown in this order.
var flagNames = []struct {
	flag re.Flag
	name string
}{
	{re.IgnoreCase, "re.IGNORECASE"}, {re.Locale, "re.LOCALE"}, {re.Multiline, "re.MULTILINE"}, {re.DotAll, "re.DOTALL"},
	{re.Unicode, "re.UNICODE"}, {re.Verbose, "re.VERBOSE"}, {re.Debug, "re.DEBUG"}, {re.ASCII, "re.ASCII"},
}

// patternRepr shows at most 200 characters of the text.
func patternRepr(t *thread, f *frame) action {
	p := asPattern(f.Vals[0])
	if f.PC == 0 {
		f.PC = 1
		if act := t.ReprOp(f, p.src); act != done {
			return act
		}
	}
	if err := t.Charge(4, 2*object.StrSize(400, 4)); err != nil {
		return t.Fail(err)
	}
	var b object.StrBuilder
	b.WriteASCII("re.compile(")
	s := object.As[object.Str](f.In)
	b.WriteSlice(s, 0, min(s.Len(), 200))
	flags := re.Flag(uint32(p.flags))
	if p.kind == strPattern && flags&(re.Locale|re.Unicode|re.ASCII) == re.Unicode {
		flags &^= re.Unicode
	}
	var names []string
	for _, n := range flagNames {
		if flags&n.flag != 0 {
			names = append(names, n.name)
			flags &^= n.flag
		}
	}
	if flags != 0 {
		names = append(names, "0x"+strconv.FormatUint(uint64(flags), 16))
	}
	if len(names) > 0 {
		b.WriteASCII(", " + strings.Join(names, "|"))
	}
	b.WriteASCII(")")
	f.Out = object.Ref(b.Str())
	return done
}

// A compiling is the state of compileStep.
type compiling struct {
	c         *re.Compiler
	fuel, mem int64    // paid
	prog      *re.Prog `clone:"share"`
	err       *re.Error
	ended     bool
	kind      patternKind
}

// Refs visits nothing.
func (*compiling) Refs(func(*value)) {}

// Size is what was paid.
func (c *compiling) Size() int64 { return 256 + c.mem }

// Clone copies the compiler.
func (c *compiling) Clone() object.FrameState {
	n := *c
	n.c = c.c.Clone()
	return &n
}

// textRunes are the characters of a str or the bytes of a bytes object.
func textRunes(v value) []rune {
	if v.Kind() == object.KindStr {
		return object.As[object.Str](v).Runes()
	}
	b := v.Buffer()
	out := make([]rune, len(b))
	for i, c := range b {
		out[i] = rune(c)
	}
	return out
}

func textLen(v value) int {
	if v.Kind() == object.KindStr {
		return object.As[object.Str](v).Len()
	}
	return len(v.Buffer())
}

func isText(v value) bool { return v.Kind() == object.KindStr || v.Kind() == object.KindBytes }

// compileBegin makes the compiler of a pattern or of a scanner's phrases.
func compileBegin(t *thread, f *frame) error {
	src, flags := f.Vals[0], re.Flag(uint32(f.Vals[1].Int()))
	if src.Type() == object.ListType {
		l := object.As[object.List](src)
		n := 0
		for i := range l.Len() {
			if !isText(l.Get(i)) || i > 0 && l.Get(i).Kind() != l.Get(0).Kind() {
				return t.TypeError("first argument must be string or compiled pattern")
			}
			n += textLen(l.Get(i))
		}
		if err := t.Charge(int64(n/16), 1024+8*int64(n)+64*int64(l.Len())); err != nil {
			return err
		}
		phrases := make([][]rune, l.Len())
		for i := range phrases {
			phrases[i] = textRunes(l.Get(i))
		}
		f.State = &compiling{c: re.NewScanner(phrases, l.Len() == 0 || l.Get(0).Kind() == object.KindStr, flags)}
		return nil
	}
	if !isText(src) {
		return t.TypeError("first argument must be string or compiled pattern")
	}
	n := textLen(src)
	if err := t.Charge(int64(n/16), 1024+8*int64(n)); err != nil {
		return err
	}
	kind := bytesPattern
	if src.Kind() == object.KindStr {
		kind = strPattern
	}
	f.State = &compiling{c: re.NewCompiler(textRunes(src), kind == strPattern, flags), kind: kind}
	return nil
}

// compileStep: Vals are the pattern, or the list of phrases, and the flags.
func compileStep(t *thread, f *frame) action {
	if f.PC == 0 {
		if err := compileBegin(t, f); err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		f.Commit(t)
	}
	s := f.State.(*compiling)
	for {
		if owed, mem := s.c.Used/16-s.fuel, s.c.Mem-s.mem; owed > 0 || mem > 0 {
			if part := t.Meter.Left; part > 0 && part < owed { // see run.pay
				if err := t.Charge(part, mem); err != nil {
					return t.Fail(err)
				}
				s.fuel += part
				s.mem += mem
				owed, mem = owed-part, 0
				f.Commit(t)
			}
			if err := t.Charge(owed, mem); err != nil {
				return t.Fail(err)
			}
			s.fuel += owed
			s.mem += mem
			f.Commit(t)
		}
		if s.ended {
			break
		}
		owed := s.c.Used - 16*s.fuel
		if unitsLeft(t) <= owed { // stops: there is nothing left to go on with
			if err := t.Charge(max(t.Meter.Left+1, 1), 0); err != nil {
				return t.Fail(err)
			}
		}
		s.prog, s.err = s.c.Run(int(min(boutUnits/2, unitsLeft(t)-owed)))
		if s.ended = s.prog != nil || s.err != nil; !s.ended {
			return object.Again
		}
	}
	return s.result(t, f)
}

// result makes the tuple that compile returns.
func (s *compiling) result(t *thread, f *frame) action {
	warnings := s.c.Warnings()
	tree := ""
	if s.err == nil && uint32(f.Vals[1].Int())&uint32(re.Debug) != 0 {
		tree = s.c.Dump()
	}
	names, groups := 0, 0
	if s.prog != nil {
		names, groups = len(s.prog.Names), s.prog.Groups
	}
	bytes := 2*object.TupleSize(4) + object.TupleSize(len(warnings)) + object.SizedDictSize(names) + 200*int64(len(warnings)) +
		160*int64(names) + patternSize + object.StrSize(len(tree), 4) + 1024
	if names > 0 {
		bytes += 16 * int64(groups+1)
	}
	if err := t.Charge(int64(len(tree)/16+names/4), bytes); err != nil {
		return t.Fail(err)
	}
	ws := make([]value, len(warnings))
	for i, w := range warnings {
		ws[i] = object.NewStr(w.Msg)
	}
	out := []value{object.None, object.NewTuple(ws), object.None, object.NewStr(tree)}
	if e := s.err; e != nil {
		switch e.Kind {
		case re.OverflowError:
			return t.Fail(t.Raise(object.OverflowErrorType, "%s", e.Msg))
		case re.ValueError:
			return t.Fail(t.ValueError("%s", e.Msg))
		case re.RuntimeError:
			return t.Fail(t.Raise(object.RuntimeErrorType, "%s", e.Msg))
		case re.RecursionError:
			return t.Fail(t.Raise(object.RecursionErrorType, "%s", e.Msg))
		}
		pos := object.None
		if e.Pos >= 0 {
			pos = object.Int(int64(e.Pos))
		}
		out[2] = object.NewTuple([]value{object.NewStr(e.Msg), pos, object.Int(int64(s.c.Phrase()))})
	} else {
		out[0] = s.pattern(f)
	}
	f.Out = object.NewTuple(out)
	return done
}

func (s *compiling) pattern(f *frame) value {
	p := &pattern{Header: object.Header{Type: patternType}, src: f.Vals[0], prog: s.prog, kind: s.kind, flags: int64(int32(s.prog.Flags))}
	if s.kind == anyPattern {
		p.src = object.None
	}
	d := object.NewDict()
	if len(s.prog.Names) > 0 {
		p.group = make([]value, s.prog.Groups+1)
		for i := range p.group {
			p.group[i] = object.None
		}
	}
	for _, n := range s.prog.Names {
		name := object.MakeStr(n.Name)
		d.SetStr(name, object.Int(int64(n.Group)))
		p.group[n.Group] = object.Ref(name)
	}
	p.names = object.Ref(d)
	return object.Ref(p)
}
