package numtext

import (
	"math"
	"math/big"
	"strconv"
)

// This file defines the conversion specifiers of the % operator. Finding and converting
// arguments is the caller's: the parser stops where an argument is needed.

// Star marks a width or precision that is taken from the arguments.
const Star = -2

// Percent is one conversion specifier: %[(key)][flags][width][.precision][hlL]type.
type Percent struct {
	HasKey         bool
	KeyFrom, KeyTo int  // the key is text[KeyFrom:KeyTo]
	Left           bool // -
	Plus           bool // +
	Blank          bool // space
	Alt            bool // #
	Zero           bool // 0
	Width          int  // -1 if none, or Star
	Precision      int  // -1 if none, or Star
	Type           rune
	TypeAt         int // index of the type character
	Next           int // index after the specifier
}

var (
	errKey        = valueError("incomplete format key")
	errIncomplete = valueError("incomplete format")
	errWidth      = valueError("width too big")
	errPrecision  = valueError("precision too big")
)

// ParsePercent parses the specifier at text[pos:], just after its percent sign; the caller
// has dealt with a doubled sign. Arguments are fetched in this order: the mapping for the
// key, width, precision, value; stars counts the first two kinds passed, with an error too,
// since a missing argument is reported before an error that stands after it. The type is
// not checked here, for the same reason: see [Percent.BadType].
func ParsePercent(text []rune, pos int) (p Percent, stars int, err *Error) {
	p = Percent{Width: -1, Precision: -1}
	if pos < len(text) && text[pos] == '(' {
		p.HasKey, p.KeyFrom = true, pos+1
		depth := 1
		for pos++; pos < len(text) && depth > 0; pos++ {
			switch text[pos] {
			case '(':
				depth++
			case ')':
				depth--
			}
		}
		if depth > 0 {
			return p, 0, errKey
		}
		p.KeyTo = pos - 1
	}
	pos = p.flags(text, pos)
	if pos < len(text) && text[pos] == '*' {
		p.Width = Star
		stars++
		pos++
	} else if p.Width, pos, err = percentNumber(text, pos, math.MaxInt, errWidth); err != nil {
		return p, stars, err
	}
	if pos < len(text) && text[pos] == '.' {
		pos++
		if pos < len(text) && text[pos] == '*' {
			p.Precision = Star
			stars++
			pos++
		} else if p.Precision, pos, err = percentNumber(text, pos, math.MaxInt32, errPrecision); err != nil {
			return p, stars, err
		} else if p.Precision < 0 {
			p.Precision = 0
		}
	}
	if pos < len(text) && (text[pos] == 'h' || text[pos] == 'l' || text[pos] == 'L') {
		pos++
	}
	if pos >= len(text) {
		return p, stars, errIncomplete
	}
	p.Type, p.TypeAt, p.Next = text[pos], pos, pos+1
	return p, stars, nil
}

func (p *Percent) flags(text []rune, pos int) int {
	for ; pos < len(text); pos++ {
		switch text[pos] {
		case '-':
			p.Left = true
		case '+':
			p.Plus = true
		case ' ':
			p.Blank = true
		case '#':
			p.Alt = true
		case '0':
			p.Zero = true
		default:
			return pos
		}
	}
	return pos
}

// percentNumber reads ASCII digits; -1 if there are none.
func percentNumber(text []rune, pos, limit int, tooBig *Error) (n, next int, err *Error) {
	start := pos
	for ; pos < len(text) && text[pos] >= '0' && text[pos] <= '9'; pos++ {
		d := int(text[pos] - '0')
		if n > (limit-d)/10 {
			return 0, pos, tooBig
		}
		n = n*10 + d
	}
	if pos == start {
		return -1, pos, nil
	}
	return n, pos, nil
}

// SetWidth gives a Star its value: a negative width means left.
func (p *Percent) SetWidth(n int) {
	if n < 0 {
		p.Left = true
		if n = -n; n < 0 {
			n = 0 // the most negative int has no opposite; the reference makes nothing of it
		}
	}
	p.Width = n
}

// SetPrecision gives a Star its value: negative means 0.
func (p *Percent) SetPrecision(n int) { p.Precision = max(n, 0) }

// BadType is the error for a type character that is none.
func (p *Percent) BadType() *Error {
	shown := "?"
	if p.Type > ' ' && p.Type < 0x7f {
		shown = string(p.Type)
	}
	return valueError("unsupported format character '" + shown + "' (0x" + strconv.FormatInt(int64(p.Type), 16) +
		") at index " + strconv.Itoa(p.TypeAt))
}

// Types of values by conversion.
func (p *Percent) IsInt() bool   { return isOneOf(p.Type, "diuoxX") }
func (p *Percent) IsFloat() bool { return isOneOf(p.Type, "eEfFgG") }

// BoundInt bounds the characters of an int of so many bits.
func (p *Percent) BoundInt(bits int) int {
	return addSat(max(bits/2+5, p.Precision), addSat(max(p.Width, 0), 4))
}

// BoundFloat bounds the characters of a float.
func (p *Percent) BoundFloat() int {
	return max(p.Width, addSat(max(p.Precision, 17), 330))
}

// pad lays out sign and prefix, then the body, in the width.
func (p *Percent) pad(head, body string) Pieces {
	out := Pieces{Head: head, Tail: body, Fill: ' '}
	n := p.Width - out.Len()
	switch {
	case n <= 0:
	case p.Left:
		out.Right = n
	case p.Zero:
		out.Fill, out.Mid = '0', n
	default:
		out.Left = n
	}
	return out
}

func (p *Percent) signOf(neg bool) string {
	switch {
	case neg:
		return "-"
	case p.Plus:
		return "+"
	case p.Blank:
		return " "
	}
	return ""
}

// Base is that of the digits of an int.
func (p *Percent) Base() int { return baseOf(p.Type) }

// Int formats an int, large unless nil, by the types d i u o x X. The caller has applied
// the limit on digits to d, i and u.
func (p *Percent) Int(small int64, large *big.Int) Pieces {
	return p.Digits(intDigits(small, large, p.Base()))
}

// Digits formats the int that has such digits, with a sign, in the base of the type.
func (p *Percent) Digits(digits string) Pieces {
	prefix := ""
	switch p.Type {
	case 'o':
		prefix = "0o"
	case 'x':
		prefix = "0x"
	case 'X':
		prefix = "0X"
	}
	neg, digits := unsigned(digits, p.Type == 'X')
	if n := p.Precision - len(digits); n > 0 {
		digits = string(append(appendZeros(make([]byte, 0, p.Precision), n), digits...))
	}
	head := p.signOf(neg)
	if p.Alt {
		head += prefix
	}
	return p.pad(head, digits)
}

// Float formats a float by the types e E f F g G.
func (p *Percent) Float(x float64) Pieces {
	prec := p.Precision
	if prec < 0 {
		prec = 6
	}
	text := AppendFloat(nil, x, byte(p.Type), prec, p.Alt, false)
	neg := text[0] == '-'
	if neg {
		text = text[1:]
	}
	return p.pad(p.signOf(neg), string(text))
}

// Text formats n characters by the types s r a (and b of bytes): keep of them are shown.
func (p *Percent) Text(n int) (out Pieces, keep int) {
	keep = n
	if p.Precision >= 0 {
		keep = min(n, p.Precision)
	}
	return p.around(keep), keep
}

// CharPad is the padding around the one character of type c.
func (p *Percent) CharPad() Pieces { return p.around(1) }

func (p *Percent) around(n int) Pieces {
	out := Pieces{Fill: ' '}
	switch n = p.Width - n; {
	case n <= 0:
	case p.Left:
		out.Right = n
	default:
		out.Left = n
	}
	return out
}
