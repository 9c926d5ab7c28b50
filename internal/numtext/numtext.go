// Package numtext turns numbers into text and text into numbers as Python does, without any
// type of the interpreter.
//
//   - parse_int.go, parse_float.go, hex.go: int(), float(), float.hex and fromhex
//   - digits.go: a float's digits in the styles e, f, g and repr
//   - spec.go: the format mini-language, parsing; layout.go, format.go: applying it
//   - percent.go: the conversion specifiers of the % operator
//
// Results of formatting are [Pieces]: the padding is counts, not characters, so a caller
// knows the exact size of a result, however wide, before it builds one; the Bound methods
// say before any conversion how large a result and the work for it can become.
package numtext

import (
	"math"
	"unicode/utf8"
)

// This file defines what parsing and formatting share: errors and pieces of text.

// Kind is the Python exception that an Error stands for.
type Kind uint8

// The exceptions.
const (
	ValueError Kind = iota
	TypeError
	OverflowError
)

// Error is a Python exception to be raised by the caller. Lone surrogates in Text, which
// can only come from a format, are in three bytes as UTF-8 would write them.
type Error struct {
	Kind Kind
	Text string
}

func (e *Error) Error() string { return e.Text }

func valueError(text string) *Error { return &Error{ValueError, text} }

// Pieces is a formatted text: Left fill characters, Head, Mid fill characters, Tail, and
// Right fill characters. Head and Tail are ASCII, unless IsChar: then Char stands for Tail.
type Pieces struct {
	Left, Mid, Right int
	Head, Tail       string
	Fill             rune
	Char             rune
	IsChar           bool
}

// Len is the number of characters.
func (p *Pieces) Len() int {
	n := p.Left + len(p.Head) + p.Mid + len(p.Tail) + p.Right
	if p.IsChar {
		n++
	}
	return n
}

// Max is the largest code point, at least the last of ASCII: it decides the width of a string.
func (p *Pieces) Max() rune {
	m := rune(0x7f)
	if p.Left+p.Mid+p.Right > 0 {
		m = max(m, p.Fill)
	}
	if p.IsChar {
		m = max(m, p.Char)
	}
	return m
}

// Fill7 writes an ASCII text, Max at most 0x7f, to dst, which has its length.
func (p *Pieces) Fill7(dst []byte) {
	at := 0
	run := func(n int) {
		for end := at + n; at < end; at++ {
			dst[at] = byte(p.Fill)
		}
	}
	run(p.Left)
	at += copy(dst[at:], p.Head)
	run(p.Mid)
	at += copy(dst[at:], p.Tail)
	if p.IsChar {
		dst[at] = byte(p.Char)
		at++
	}
	run(p.Right)
}

// Each calls put with runs of the text: a string of ASCII, or n times the character r.
func (p *Pieces) Each(put func(ascii string, r rune, n int)) {
	run := func(n int) {
		if n > 0 {
			put("", p.Fill, n)
		}
	}
	run(p.Left)
	if p.Head != "" {
		put(p.Head, 0, 0)
	}
	run(p.Mid)
	if p.Tail != "" {
		put(p.Tail, 0, 0)
	}
	if p.IsChar {
		put("", p.Char, 1)
	}
	run(p.Right)
}

// Append appends the text in UTF-8 (surrogates as in [Error]).
func (p *Pieces) Append(dst []byte) []byte {
	p.Each(func(ascii string, r rune, n int) {
		dst = append(dst, ascii...)
		for range n {
			dst = appendRune(dst, r)
		}
	})
	return dst
}

// AppendRunes appends the text as code points.
func (p *Pieces) AppendRunes(dst []rune) []rune {
	p.Each(func(ascii string, r rune, n int) {
		for i := range len(ascii) {
			dst = append(dst, rune(ascii[i]))
		}
		for range n {
			dst = append(dst, r)
		}
	})
	return dst
}

// String is the text in UTF-8.
func (p *Pieces) String() string { return string(p.Append(make([]byte, 0, p.Len()))) }

// appendRune is utf8.AppendRune, but surrogates keep their value.
func appendRune(dst []byte, r rune) []byte {
	if r >= 0xD800 && r < 0xE000 {
		return append(dst, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0xBF, 0x80|byte(r)&0xBF)
	}
	return utf8.AppendRune(dst, r)
}

// addSat adds sizes without wrapping.
func addSat(a, b int) int {
	if a > math.MaxInt-b {
		return math.MaxInt
	}
	return a + b
}
