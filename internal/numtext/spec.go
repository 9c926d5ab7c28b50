package numtext

import (
	"math"
	"strconv"
	"strings"

	"github.com/adderlang/adder/internal/ucd"
)

// This file defines the parsed form of a format specification and its parser.

// Spec is a format specification:
// [[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type].
type Spec struct {
	Fill      rune // a space unless given
	Align     byte // one of < > = ^
	Sign      byte // 0 if none, or + - and space
	NoNegZero bool // z
	Alt       bool // #
	Width     int  // -1 if none
	Grouping  byte // 0, ',' or '_'
	Precision int  // -1 if none
	FracGroup byte // grouping of the digits after the point
	Type      rune // 0 if none and the type has no default

	typeName string // for errors
}

// Defaults are what a type's own formatting assumes.
type Defaults struct {
	TypeName string // name of the object's type, for errors
	Type     rune   // presentation type: 's', 'd' or 0
	Align    byte   // '<' for text, '>' for numbers
}

// Defaults of the built-in types; a subclass differs in TypeName.
var (
	StrDefaults     = Defaults{"str", 's', '<'}
	IntDefaults     = Defaults{"int", 'd', '>'}
	FloatDefaults   = Defaults{"float", 0, '>'}
	ComplexDefaults = Defaults{"complex", 0, '>'}
)

func isAlign(r rune) bool { return r == '<' || r == '>' || r == '=' || r == '^' }

// specParser walks over a specification.
type specParser struct {
	text []rune
	pos  int
}

func (p *specParser) at(r rune) bool { return p.pos < len(p.text) && p.text[p.pos] == r }

func (p *specParser) take(r rune) bool {
	if p.at(r) {
		p.pos++
		return true
	}
	return false
}

var (
	errDigits   = valueError("Too many decimal digits in format string")
	errBoth     = valueError("Cannot specify both ',' and '_'.")
	errMissing  = valueError("Format specifier missing precision")
	errPrecBig  = valueError("precision too big")
	errCharArg  = &Error{OverflowError, "%c arg not in range(0x110000)"}
	errIntFloat = &Error{OverflowError, "int too large to convert to float"}
	errIntC     = &Error{OverflowError, "Python int too large to convert to C long"}
)

// number reads digits of any script; -1 if there are none.
func (p *specParser) number() (int, *Error) {
	n, start := 0, p.pos
	for ; p.pos < len(p.text); p.pos++ {
		d := ucd.DecimalValue(p.text[p.pos])
		if d < 0 {
			break
		}
		if n > (math.MaxInt-d)/10 {
			return 0, errDigits
		}
		n = n*10 + d
	}
	if p.pos == start {
		return -1, nil
	}
	return n, nil
}

// grouping reads a comma, an underscore, or neither.
func (p *specParser) grouping() (byte, *Error) {
	var g byte
	if p.take(',') {
		g = ','
	}
	if p.at('_') {
		if g != 0 {
			return 0, errBoth
		}
		p.pos++
		g = '_'
	}
	if g == '_' && p.at(',') {
		return 0, errBoth
	}
	return g, nil
}

// ParseSpec parses a specification for an object of the type that d describes.
func ParseSpec(text []rune, d Defaults) (Spec, *Error) {
	s := Spec{Fill: ' ', Align: d.Align, Width: -1, Precision: -1, Type: d.Type, typeName: d.TypeName}
	p := specParser{text: text}
	filled, aligned := false, false
	switch {
	case len(text) >= 2 && isAlign(text[1]):
		s.Fill, s.Align, p.pos = text[0], byte(text[1]), 2
		filled, aligned = true, true
	case len(text) >= 1 && isAlign(text[0]):
		s.Align, p.pos = byte(text[0]), 1
		aligned = true
	}
	if p.at('+') || p.at('-') || p.at(' ') {
		s.Sign = byte(text[p.pos])
		p.pos++
	}
	s.NoNegZero = p.take('z')
	s.Alt = p.take('#')
	if !filled && p.take('0') {
		s.Fill = '0'
		if !aligned && d.Align == '>' {
			s.Align = '='
		}
	}
	var err *Error
	if s.Width, err = p.number(); err != nil {
		return s, err
	}
	if s.Grouping, err = p.grouping(); err != nil {
		return s, err
	}
	if p.take('.') {
		if s.Precision, err = p.number(); err != nil {
			return s, err
		}
		if s.FracGroup, err = p.grouping(); err != nil {
			return s, err
		}
		if s.Precision < 0 && s.FracGroup == 0 {
			return s, errMissing
		}
	}
	if rest := len(text) - p.pos; rest > 1 {
		return s, valueError("Invalid format specifier '" + wtf8(text) + "' for object of type '" + d.TypeName + "'")
	} else if rest == 1 {
		s.Type = text[p.pos]
	}
	return s, s.checkGrouping()
}

// checkGrouping refuses grouping for types that have no thousands.
func (s *Spec) checkGrouping() *Error {
	if s.Grouping != 0 {
		switch s.Type {
		case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', 0:
		case 'b', 'o', 'x', 'X':
			if s.Grouping != '_' {
				return s.noGrouping(s.Grouping)
			}
		default:
			return s.noGrouping(s.Grouping)
		}
	}
	if s.FracGroup != 0 && s.Type == 'n' {
		return s.noGrouping(s.FracGroup)
	}
	return nil
}

func (s *Spec) noGrouping(sep byte) *Error {
	return valueError("Cannot specify '" + string(rune(sep)) + "' with '" + shownType(s.Type) + "'.")
}

// shownType is a type character as errors show it.
func shownType(r rune) string {
	if r > ' ' && r < 0x80 {
		return string(r)
	}
	return `\x` + strconv.FormatInt(int64(r), 16)
}

func (s *Spec) unknownType() *Error {
	return valueError("Unknown format code '" + shownType(s.Type) + "' for object of type '" + s.typeName + "'")
}

// wtf8 is text in UTF-8, surrogates as in [Error].
func wtf8(text []rune) string {
	var b []byte
	for _, r := range text {
		b = appendRune(b, r)
	}
	return string(b)
}

// isOneOf reports whether r is a character of set.
func isOneOf(r rune, set string) bool { return r > 0 && strings.ContainsRune(set, r) }
