// This file defines Dialect: how fields and rows are told apart.

package native

import (
	"strings"

	"github.com/adderlang/adder/internal/object"
)

var dialectType = object.Declare("_csv.Dialect", object.KindOther, object.ObjectType, object.Flagged(object.FlagBase))

// A dialect has characters that are -1 if they are not set.
type dialect struct {
	object.Header
	delimiter, quote, escape       rune
	terminator                     *object.Str
	quoting                        int
	doubleQuote, skipSpace, strict bool
}

const dialectSize = 80

// attrNames are the attributes, in the order of the constructor's arguments.
var attrNames = []string{"delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace", "strict"}

const (
	attrDelimiter = iota
	attrDoubleQuote
	attrEscape
	attrTerminator
	attrQuote
	attrQuoting
	attrSkipSpace
	attrStrict
	numAttrs
)

// dialectRow makes a dialect: Vals are the class, the dialect to begin with (or
// Missing), and the attributes (or Missing). N is the attribute looked at; PC 1 has it,
// 2 has its truth; 10 has the registered dialect.
var dialectRow *row

func asDialect(v value) *dialect { return object.As[dialect](v) }

func init() {
	dialectRow = object.RegisterRow(&row{Name: "dialect", Sig: "(*args)", Step: dialectStep})
	object.SubclassAttrs[dialect](dialectType)
	char := func(r rune) value {
		if r < 0 {
			return object.None
		}
		return object.Ref(object.FromRunes([]rune{r}))
	}
	attr := func(name, doc string, get func(d *dialect) value) row {
		return row{Name: name, Kind: object.Getter, Rights: noRights, Charge: object.Constant, Doc: doc, Fast: func(t *thread, args []value) (value, error) {
			if err := t.Charge(0, object.StrSize(1, 4)); err != nil {
				return value{}, err
			}
			return get(asDialect(args[0])), nil
		}}
	}
	refuse := func(name, sig string) row {
		return row{Name: name, Sig: sig, Rights: noRights, Charge: object.Constant, Doc: "Refused.", Fast: func(t *thread, args []value) (value, error) {
			return value{}, t.TypeError("cannot pickle '%s' instances", args[0].Type().QualName)
		}}
	}
	dialectType.Define("How rows are written in a file.", &object.Layout{
		Refs: func(v value, visit func(*value)) {
			s := object.Ref(asDialect(v).terminator)
			visit(&s)
		},
		Size: func(value) int64 { return dialectSize },
		Go:   object.GoOf[dialect](),
	}, []row{
		{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Kind: object.Static, Rights: noRights, Charge: object.Constant, Step: dialectNew, Doc: "Make a dialect from another, a class or a name, and keywords."},
		refuse("__reduce__", "($self, /)"), refuse("__reduce_ex__", "($self, protocol, /)"),
		attr("delimiter", "What stands between fields.", func(d *dialect) value { return char(d.delimiter) }),
		attr("doublequote", "Whether quotes in quotes are doubled.", func(d *dialect) value { return object.Bool(d.doubleQuote) }),
		attr("escapechar", "What stands before a special character, or None.", func(d *dialect) value { return char(d.escape) }),
		attr("lineterminator", "What ends a row that is written.", func(d *dialect) value { return object.Ref(d.terminator) }),
		attr("quotechar", "What stands around fields, or None.", func(d *dialect) value { return char(d.quote) }),
		attr("quoting", "Which fields are quoted.", func(d *dialect) value { return object.Int(int64(d.quoting)) }),
		attr("skipinitialspace", "Whether spaces after a delimiter are ignored.", func(d *dialect) value { return object.Bool(d.skipSpace) }),
		attr("strict", "Whether wrong input is an error.", func(d *dialect) value { return object.Bool(d.strict) }),
	})
}

// dialectKw places keywords: Missing for those not given. One of them may be the dialect,
// if it was not given by position.
func dialectKw(t *thread, dialect value, kw *object.Dict) (value, []value, error) {
	vals := make([]value, numAttrs)
	for i := range vals {
		vals[i] = object.Missing
	}
	for i := 0; kw != nil && i < kw.NEntries(); i++ {
		k, v, ok := kw.Entry(i)
		if !ok {
			continue
		}
		name := object.As[object.Str](k).Go()
		known := name == "dialect"
		if known && !dialect.IsMissing() {
			return value{}, nil, t.TypeError("argument for function given by name ('dialect') and position (1)")
		}
		if known {
			dialect = v
		}
		for j, n := range attrNames {
			if n == name {
				vals[j], known = v, true
			}
		}
		if !known {
			return value{}, nil, t.TypeError("this function got an unexpected keyword argument '%s'", name)
		}
	}
	return dialect, vals, nil
}

func dialectNew(t *thread, f *frame) action {
	if f.PC == 1 {
		f.Out = f.In
		return done
	}
	if _, err := t.NewClass(dialectType, f.Vals[0]); err != nil {
		return t.Fail(err)
	}
	pos := object.As[object.Tuple](f.Vals[1]).Items
	kw := object.As[object.Dict](f.Vals[2])
	if len(pos) > 1+numAttrs {
		return t.Fail(t.TypeError("function takes at most %d arguments (%d given)", 1+numAttrs, len(pos)))
	}
	base := object.Missing
	if len(pos) > 0 {
		base = pos[0]
	}
	base, vals, err := dialectKw(t, base, kw)
	if err != nil {
		return t.Fail(err)
	}
	for i := 1; i < len(pos); i++ {
		vals[i-1] = pos[i]
	}
	args := []value{f.Vals[0], base}
	f.PC = 1
	if act := t.PushRow(f, dialectRow, append(args, vals...)...); act != done {
		return act
	}
	f.Out = f.In
	return done
}

func dialectStep(t *thread, f *frame) action {
	if f.PC == 0 && f.N == 0 && f.Vals[1].Kind() == object.KindStr {
		f.PC = 10
		if act := t.DictGetOp(f, object.As[object.Dict](stateOf(t).dialects), f.Vals[1]); act != done {
			return act
		}
	}
	if f.PC == 10 {
		if f.In.IsUnbound() {
			return unknown(t)
		}
		f.Vals[1] = f.In
		f.PC = 0
		f.Commit(t)
	}
	base := f.Vals[1]
	if f.PC == 0 && f.N == 0 && base.Type().Is(dialectType) {
		plain := true
		for _, v := range f.Vals[2:] {
			plain = plain && v.IsMissing()
		}
		if plain {
			f.Out = base
			return done
		}
	}
	for f.N < numAttrs {
		at := 2 + int(f.N)
		if f.PC == 0 {
			f.PC = 1
			if f.In = f.Vals[at]; f.In.IsMissing() && !base.IsMissing() {
				if act := t.GetAttrOr(f, base, object.Intern(attrNames[f.N]), object.Missing); act != done {
					return act
				}
			}
		}
		if f.PC == 1 {
			f.PC = 2
			switch f.N {
			case attrDoubleQuote, attrSkipSpace, attrStrict:
				if !f.In.IsMissing() {
					if act := t.BoolOp(f, f.In); act != done {
						return act
					}
				}
			}
		}
		f.Vals[at] = f.In
		f.PC, f.N = 0, f.N+1
		f.Commit(t)
	}
	f.PC = 3
	d, err := makeDialect(t, object.As[object.Type](f.Vals[0]), f.Vals[2:])
	if err != nil {
		return t.Fail(err)
	}
	f.Out = object.Ref(d)
	return done
}

// makeDialect checks the attributes: Missing ones have their defaults.
func makeDialect(t *thread, typ *object.Type, vals []value) (*dialect, error) {
	d := dialect{delimiter: ',', quote: '"', escape: -1, doubleQuote: true}
	for i, target := range []*rune{attrDelimiter: &d.delimiter, attrEscape: &d.escape, attrQuote: &d.quote} {
		if target == nil {
			continue
		}
		if err := setChar(t, attrNames[i], target, vals[i], i != attrDelimiter); err != nil {
			return nil, err
		}
	}
	for i, target := range []*bool{attrDoubleQuote: &d.doubleQuote, attrSkipSpace: &d.skipSpace, attrStrict: &d.strict} {
		if target != nil && !vals[i].IsMissing() {
			*target = vals[i].Bool()
		}
	}
	d.terminator = object.Intern("\r\n")
	if v := vals[attrTerminator]; !v.IsMissing() {
		if v.Kind() != object.KindStr {
			return nil, t.TypeError("\"lineterminator\" must be a string, not %s", v.Type().Name)
		}
		d.terminator = object.As[object.Str](v)
	}
	if v := vals[attrQuoting]; !v.IsMissing() {
		if v.Type() != object.IntType {
			return nil, t.TypeError("\"quoting\" must be an integer, not %s", v.Type().DottedName())
		}
		n, ok := v.Int64()
		if !ok || n < quoteMinimal || n > quoteNotNull {
			return nil, t.TypeError("bad \"quoting\" value")
		}
		d.quoting = int(n)
	} else if vals[attrQuote].IsNone() {
		d.quoting = quoteNone
	}
	if d.quoting != quoteNone && d.quote < 0 {
		return nil, t.TypeError("quotechar must be set if quoting enabled")
	}
	if err := d.check(t); err != nil {
		return nil, err
	}
	if err := t.ChargeNew(typ, 0, dialectSize); err != nil {
		return nil, err
	}
	x := object.Alloc[dialect](t, typ)
	d.Header = x.Header
	*x = d
	return x, nil
}

func setChar(t *thread, name string, target *rune, v value, noneOK bool) error {
	must := "a unicode character"
	if noneOK {
		must += " or None"
	}
	switch {
	case v.IsMissing():
	case v.IsNone() && noneOK:
		*target = -1
	case v.Kind() != object.KindStr:
		return t.TypeError("\"%s\" must be %s, not %s", name, must, v.Type().Name)
	default:
		s := object.As[object.Str](v)
		if s.Len() != 1 {
			return t.TypeError("\"%s\" must be %s, not a string of length %d", name, must, s.Len())
		}
		*target = s.At(0)
	}
	return nil
}

// check refuses characters that would be taken for one another.
func (d *dialect) check(t *thread) error {
	chars := []struct {
		name  string
		r     rune
		space bool
	}{{"delimiter", d.delimiter, true}, {"escapechar", d.escape, !d.skipSpace}, {"quotechar", d.quote, !d.skipSpace}}
	for _, c := range chars {
		if c.r < 0 {
			continue
		}
		if c.r == '\r' || c.r == '\n' || c.r == ' ' && !c.space {
			return t.ValueError("bad %s value", c.name)
		}
		if d.inTerminator(c.r) {
			return t.ValueError("bad %s or lineterminator value", c.name)
		}
	}
	for _, p := range [][2]int{{0, 1}, {0, 2}, {1, 2}} {
		a, b := chars[p[0]], chars[p[1]]
		if a.r == b.r && a.r >= 0 {
			return t.ValueError("bad %s or %s value", a.name, b.name)
		}
	}
	return nil
}

func (d *dialect) inTerminator(r rune) bool {
	if d.terminator.IsASCII() {
		return r < 0x80 && strings.IndexByte(d.terminator.Raw(), byte(r)) >= 0
	}
	for i := 0; i < d.terminator.Len(); i++ {
		if d.terminator.At(i) == r {
			return true
		}
	}
	return false
}
