package compile

import (
	"math"
	"math/big"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/numtext"
	"github.com/adderlang/adder/internal/syntax"
	"github.com/adderlang/adder/internal/ucd"
)

// This file defines how an annotation is turned back into text, worded as CPython words
// it, oddities included: "lambda*, z: z", "a ** (-b)", "a[*b,]".

// Precedence levels, loosest first.
const (
	precTuple = iota
	precTest
	precOr
	precAnd
	precNot
	precCmp
	precBitOr
	precBitXor
	precBitAnd
	precShift
	precArith
	precTerm
	precFactor
	precPower
	precAwait
	precAtom
)

const precExpr = precBitOr

// Unparse gives the source text of an expression.
func Unparse(e syntax.Expr) string {
	var w unparser
	w.expr(e, precTest)
	return w.String()
}

type unparser struct {
	strings.Builder
	stack []syntax.Expr // pending parts of left-leaning chains
}

func (w *unparser) paren(need bool, f func()) {
	if need {
		w.WriteByte('(')
	}
	f()
	if need {
		w.WriteByte(')')
	}
}

func (w *unparser) list(elts []syntax.Expr) {
	for i, e := range elts {
		if i > 0 {
			w.WriteString(", ")
		}
		w.expr(e, precTest)
	}
}

// expr writes e, in parentheses if it binds looser than level. What leans right is
// followed in a loop.
func (w *unparser) expr(e syntax.Expr, level int) {
	shut := 0
	open := func(prec int) {
		if level > prec {
			w.WriteByte('(')
			shut++
		}
	}
	for e != nil {
		var next syntax.Expr
		switch n := e.(type) {
		case *syntax.Name:
			w.WriteString(n.ID)
		case *syntax.Constant:
			w.constant(n)
		case *syntax.Attribute, *syntax.Call, *syntax.Subscript:
			w.trailers(e)
		case *syntax.BinOp:
			w.binary(n, level)
		case *syntax.UnaryOp:
			op := unaryText[n.Op]
			open(op.prec)
			w.WriteString(op.text)
			next, level = n.Operand, op.prec
		case *syntax.IfExp:
			open(precTest)
			w.expr(n.Body, precTest+1)
			w.WriteString(" if ")
			w.expr(n.Test, precTest+1)
			w.WriteString(" else ")
			next, level = n.Orelse, precTest
		case *syntax.Lambda:
			open(precTest)
			w.lambda(n)
			next, level = n.Body, precTest
		case *syntax.BoolOp:
			op, pr := " and ", precAnd
			if n.Op == syntax.Or {
				op, pr = " or ", precOr
			}
			open(pr)
			for i, v := range n.Values {
				if i > 0 {
					w.WriteString(op)
				}
				w.expr(v, pr+1)
			}
		case *syntax.Compare:
			open(precCmp)
			w.expr(n.Left, precCmp+1)
			for i, op := range n.Ops {
				w.WriteString(cmpText[op])
				w.expr(n.Comparators[i], precCmp+1)
			}
		case *syntax.NamedExpr:
			open(precTuple)
			w.WriteString(n.Target.ID + " := ")
			w.expr(n.Value, precAtom)
		default:
			w.other(e, level)
		}
		e = next
	}
	for range shut {
		w.WriteByte(')')
	}
}

var unaryText = [...]struct {
	text string
	prec int
}{syntax.Invert: {"~", precFactor}, syntax.Not: {"not ", precNot}, syntax.UAdd: {"+", precFactor},
	syntax.USub: {"-", precFactor}}

var cmpText = [...]string{syntax.Eq: " == ", syntax.NotEq: " != ", syntax.Lt: " < ", syntax.LtE: " <= ",
	syntax.Gt: " > ", syntax.GtE: " >= ", syntax.Is: " is ", syntax.IsNot: " is not ",
	syntax.In: " in ", syntax.NotIn: " not in "}

func (w *unparser) other(e syntax.Expr, level int) {
	switch n := e.(type) {
	case *syntax.Tuple:
		if len(n.Elts) == 0 {
			w.WriteString("()")
			return
		}
		w.paren(level > precTuple, func() {
			w.list(n.Elts)
			if len(n.Elts) == 1 {
				w.WriteByte(',')
			}
		})
	case *syntax.List:
		w.WriteByte('[')
		w.list(n.Elts)
		w.WriteByte(']')
	case *syntax.Set:
		w.WriteByte('{')
		w.list(n.Elts)
		w.WriteByte('}')
	case *syntax.Dict:
		w.WriteByte('{')
		for i, v := range n.Values {
			if i > 0 {
				w.WriteString(", ")
			}
			if n.Keys[i] == nil {
				w.WriteString("**")
				w.expr(v, precExpr)
				continue
			}
			w.expr(n.Keys[i], precTest)
			w.WriteString(": ")
			w.expr(v, precTest)
		}
		w.WriteByte('}')
	case *syntax.ListComp:
		w.comp('[', ']', n.Elt, nil, n.Generators)
	case *syntax.SetComp:
		w.comp('{', '}', n.Elt, nil, n.Generators)
	case *syntax.DictComp:
		w.comp('{', '}', n.Key, n.Value, n.Generators)
	case *syntax.GeneratorExp:
		w.comp('(', ')', n.Elt, nil, n.Generators)
	case *syntax.Starred:
		w.WriteByte('*')
		w.expr(n.Value, precExpr)
	case *syntax.Slice:
		w.slice(n)
	case *syntax.Await:
		w.paren(level > precAwait, func() {
			w.WriteString("await ")
			w.expr(n.Value, precAtom)
		})
	case *syntax.Yield:
		w.WriteString("(yield")
		if n.Value != nil {
			w.WriteByte(' ')
			w.expr(n.Value, precTest)
		}
		w.WriteByte(')')
	case *syntax.YieldFrom:
		w.WriteString("(yield from ")
		w.expr(n.Value, precTest)
		w.WriteByte(')')
	case *syntax.JoinedStr:
		var b unparser
		b.parts(n.Values)
		w.WriteString("f" + strRepr(b.String()))
	case *syntax.TemplateStr:
		var b unparser
		b.parts(n.Values)
		w.WriteString("t" + strRepr(b.String()))
	}
}

func (w *unparser) slice(n *syntax.Slice) {
	if n.Lower != nil {
		w.expr(n.Lower, precTest)
	}
	w.WriteByte(':')
	if n.Upper != nil {
		w.expr(n.Upper, precTest)
	}
	if n.Step != nil {
		w.WriteByte(':')
		w.expr(n.Step, precTest)
	}
}

var binaryText = [...]struct {
	text string
	prec int
}{
	syntax.Add: {" + ", precArith}, syntax.Sub: {" - ", precArith}, syntax.Mult: {" * ", precTerm},
	syntax.MatMult: {" @ ", precTerm}, syntax.Div: {" / ", precTerm}, syntax.Mod: {" % ", precTerm},
	syntax.Pow: {" ** ", precPower}, syntax.LShift: {" << ", precShift}, syntax.RShift: {" >> ", precShift},
	syntax.BitOr: {" | ", precBitOr}, syntax.BitXor: {" ^ ", precBitXor}, syntax.BitAnd: {" & ", precBitAnd},
	syntax.FloorDiv: {" // ", precTerm},
}

// binary writes a chain of operators: opening parentheses on the way down the left side,
// the rest on the way back.
func (w *unparser) binary(n *syntax.BinOp, level int) {
	base := len(w.stack)
	var e syntax.Expr = n
	var levels []int
	for {
		b, ok := e.(*syntax.BinOp)
		if !ok {
			break
		}
		op := binaryText[b.Op]
		w.stack = append(w.stack, b)
		levels = append(levels, level)
		if level > op.prec {
			w.WriteByte('(')
		}
		level = op.prec
		if b.Op == syntax.Pow {
			level++
		}
		e = b.Left
	}
	w.expr(e, level)
	for len(w.stack) > base {
		i := len(w.stack) - 1
		b := w.stack[i].(*syntax.BinOp)
		w.stack = w.stack[:i]
		op := binaryText[b.Op]
		w.WriteString(op.text)
		right := op.prec + 1
		if b.Op == syntax.Pow {
			right = op.prec
		}
		w.expr(b.Right, right)
		if levels[i-base] > op.prec {
			w.WriteByte(')')
		}
	}
}

// trailers writes a chain of attributes, calls and subscripts.
func (w *unparser) trailers(e syntax.Expr) {
	base := len(w.stack)
chain:
	for {
		switch n := e.(type) {
		case *syntax.Attribute:
			w.stack = append(w.stack, n)
			e = n.Value
		case *syntax.Call:
			w.stack = append(w.stack, n)
			e = n.Func
		case *syntax.Subscript:
			w.stack = append(w.stack, n)
			e = n.Value
		default:
			break chain
		}
	}
	w.expr(e, precAtom)
	for len(w.stack) > base {
		i := len(w.stack) - 1
		top := w.stack[i]
		w.stack = w.stack[:i]
		switch n := top.(type) {
		case *syntax.Attribute:
			if k, ok := n.Value.(*syntax.Constant); ok && isInt(k.Value) {
				w.WriteByte(' ') // 1 .real
			}
			w.WriteString("." + n.Attr)
		case *syntax.Call:
			w.call(n)
		case *syntax.Subscript:
			w.WriteByte('[')
			w.expr(n.Slice, precTuple)
			w.WriteByte(']')
		}
	}
}

func isInt(v any) bool {
	switch v.(type) {
	case int64, *big.Int:
		return true
	}
	return false
}

func (w *unparser) call(n *syntax.Call) {
	if len(n.Args) == 1 && len(n.Keywords) == 0 {
		if g, ok := n.Args[0].(*syntax.GeneratorExp); ok {
			w.expr(g, precTest)
			return
		}
	}
	w.WriteByte('(')
	w.list(n.Args)
	for i, k := range n.Keywords {
		if i > 0 || len(n.Args) > 0 {
			w.WriteString(", ")
		}
		if k.Arg == "" {
			w.WriteString("**")
		} else {
			w.WriteString(k.Arg + "=")
		}
		w.expr(k.Value, precTest)
	}
	w.WriteByte(')')
}

func (w *unparser) comp(open, shut byte, elt, value syntax.Expr, gens []*syntax.Comprehension) {
	w.WriteByte(open)
	w.expr(elt, precTest)
	if value != nil {
		w.WriteString(": ")
		w.expr(value, precTest)
	}
	for _, g := range gens {
		if g.IsAsync {
			w.WriteString(" async")
		}
		w.WriteString(" for ")
		w.expr(g.Target, precTuple)
		w.WriteString(" in ")
		w.expr(g.Iter, precTest+1)
		for _, c := range g.Ifs {
			w.WriteString(" if ")
			w.expr(c, precTest+1)
		}
	}
	w.WriteByte(shut)
}

// lambda writes a lambda up to its body.
func (w *unparser) lambda(n *syntax.Lambda) {
	a := n.Args
	w.WriteString("lambda")
	if len(a.PosOnly)+len(a.Args) > 0 {
		w.WriteByte(' ')
	}
	first := true
	sep := func() {
		if !first {
			w.WriteString(", ")
		}
		first = false
	}
	positional := append(append([]*syntax.Arg{}, a.PosOnly...), a.Args...)
	for i, p := range positional {
		sep()
		w.WriteString(p.Name)
		if d := i - (len(positional) - len(a.Defaults)); d >= 0 {
			w.WriteByte('=')
			w.expr(a.Defaults[d], precTest)
		}
		if len(a.PosOnly) > 0 && i == len(a.PosOnly)-1 {
			w.WriteString(", /")
		}
	}
	if a.Vararg != nil || len(a.KwOnly) > 0 {
		sep()
		w.WriteByte('*')
		if a.Vararg != nil {
			w.WriteString(a.Vararg.Name)
		}
	}
	for i, p := range a.KwOnly {
		sep()
		w.WriteString(p.Name)
		if a.KwDefaults[i] != nil {
			w.WriteByte('=')
			w.expr(a.KwDefaults[i], precTest)
		}
	}
	if a.Kwarg != nil {
		sep()
		w.WriteString("**" + a.Kwarg.Name)
	}
	w.WriteString(": ")
}

// parts writes the inside of an f-string or t-string.
func (w *unparser) parts(values []syntax.Expr) {
	for _, v := range values {
		switch n := v.(type) {
		case *syntax.Constant:
			s, _ := n.Value.(syntax.Str)
			w.WriteString(strings.NewReplacer("{", "{{", "}", "}}").Replace(string(s)))
		case *syntax.FormattedValue:
			var b unparser
			b.expr(n.Value, precTest+1)
			w.field(b.String(), n.Conversion, n.FormatSpec)
		case *syntax.Interpolation:
			w.field(n.Text, n.Conversion, n.FormatSpec)
		case *syntax.JoinedStr:
			w.parts(n.Values)
		}
	}
}

func (w *unparser) field(text string, conversion int, spec *syntax.JoinedStr) {
	w.WriteByte('{')
	if strings.HasPrefix(text, "{") {
		w.WriteByte(' ')
	}
	w.WriteString(text)
	if conversion > 0 {
		w.WriteByte('!')
		w.WriteByte(byte(conversion))
	}
	if spec != nil {
		w.WriteByte(':')
		w.parts(spec.Values)
	}
	w.WriteByte('}')
}

func (w *unparser) constant(n *syntax.Constant) {
	if n.U {
		w.WriteByte('u')
	}
	k := constValue(n.Value)
	text := reprValue(k)
	switch k.(type) {
	case float64, complex128:
		text = strings.ReplaceAll(text, "inf", "1e309")
	}
	w.WriteString(text)
}

// reprValue is repr() of a constant.
func reprValue(k code.Const) string {
	switch v := k.(type) {
	case nil:
		return "None"
	case bool:
		if v {
			return "True"
		}
		return "False"
	case int64:
		return strconv.FormatInt(v, 10)
	case *big.Int:
		return v.String()
	case float64:
		return numtext.Repr(v)
	case complex128:
		return complexRepr(v)
	case code.Str:
		return strRepr(string(v))
	case code.Bytes:
		return bytesRepr(string(v))
	case code.Ellipsis:
		return "..."
	case code.Tuple:
		parts := make([]string, len(v))
		for i, x := range v {
			parts[i] = reprValue(x)
		}
		if len(v) == 1 {
			return "(" + parts[0] + ",)"
		}
		return "(" + strings.Join(parts, ", ") + ")"
	}
	return "?"
}

func complexRepr(v complex128) string {
	part := func(x float64) string { return strings.TrimSuffix(numtext.Repr(x), ".0") }
	if real(v) == 0 && !math.Signbit(real(v)) {
		return part(imag(v)) + "j"
	}
	im := part(imag(v))
	if !strings.HasPrefix(im, "-") {
		im = "+" + im
	}
	return "(" + part(real(v)) + im + "j)"
}

func quote(s string) byte {
	if strings.Contains(s, "'") && !strings.Contains(s, "\"") {
		return '"'
	}
	return '\''
}

// strRepr is repr() of a str in WTF-8.
func strRepr(s string) string {
	var b strings.Builder
	q := quote(s)
	b.WriteByte(q)
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 && i+2 < len(s) && s[i] == 0xed { // a lone surrogate
			r, n = 0xd000|rune(s[i+1]&0x3f)<<6|rune(s[i+2]&0x3f), 3
			hexEscape(&b, 'u', uint32(r), 4)
			i += n
			continue
		}
		switch {
		case r == rune(q) || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		case r >= ' ' && r < 0x7f || r >= 0x80 && ucd.IsPrintable(r):
			b.WriteString(s[i : i+n])
		case r < 0x100:
			hexEscape(&b, 'x', uint32(r), 2)
		case r < 0x10000:
			hexEscape(&b, 'u', uint32(r), 4)
		default:
			hexEscape(&b, 'U', uint32(r), 8)
		}
		i += n
	}
	b.WriteByte(q)
	return b.String()
}

func hexEscape(b *strings.Builder, kind byte, v uint32, digits int) {
	const hex = "0123456789abcdef"
	b.WriteByte('\\')
	b.WriteByte(kind)
	for i := digits - 1; i >= 0; i-- {
		b.WriteByte(hex[v>>(4*i)&15])
	}
}

func bytesRepr(s string) string {
	var b strings.Builder
	q := quote(s)
	b.WriteByte('b')
	b.WriteByte(q)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == q || c == '\\':
			b.WriteByte('\\')
			b.WriteByte(c)
		case c == '\n':
			b.WriteString(`\n`)
		case c == '\r':
			b.WriteString(`\r`)
		case c == '\t':
			b.WriteString(`\t`)
		case c >= ' ' && c < 0x7f:
			b.WriteByte(c)
		default:
			hexEscape(&b, 'x', uint32(c), 2)
		}
	}
	b.WriteByte(q)
	return b.String()
}
