// Package re compiles and runs Python's regular expressions: CPython 3.14's syntax,
// meaning and messages, on a backtracking matcher of its own.
//
// It knows nothing of Python objects. Whoever uses it
//
//  1. makes a [Compiler] of a pattern and calls Run until it is done: a [Prog], or an
//     [Error]; or a [Template] of a replacement;
//  2. gives a [Matcher] the program and a [Text] and calls Run until it says [Matched] or
//     [Failed].
//
// Both work in bouts: Run takes a number of units and stops in the middle when they are
// used up; the next Run goes on there. A unit is a step of the matcher, or 4 characters
// looked at in a row, or a quarter of a token of a pattern: 5 to 20 ns. What was used is
// added up in Used, and does not depend on where the bouts end. The stack of positions to
// go back to is an array on the heap that grows only when its owner says so, and nothing
// here recurses, whatever the pattern or the text.
//
//	lex.go parse.go parse_class.go parse_group.go   pattern to tree
//	node.go dump.go                                 the tree, its widths, its text
//	charset.go fold.go                              sets of characters, letter case
//	first.go compile.go emit.go analyze.go          tree to program
//	match.go match_rep.go search.go                 running it
//	template.go                                     replacements
package re

// A Flag is a bit of the flags of a pattern.
type Flag uint32

// The flags, with CPython's numbers.
const (
	IgnoreCase Flag = 2
	Locale     Flag = 4
	Multiline  Flag = 8
	DotAll     Flag = 16
	Unicode    Flag = 32
	Verbose    Flag = 64
	Debug      Flag = 128
	ASCII      Flag = 256

	typeFlags   = ASCII | Locale | Unicode
	globalFlags = Debug
)

// Limits of the syntax.
const (
	MaxRepeat = 1<<32 - 1 // stands for: no bound
	MaxGroups = 1<<30 - 1
	// MaxDepth bounds how deep groups may nest. CPython's own parser ends near 500.
	MaxDepth = 1000

	maxWidth = 1<<64 - 1
	MaxWidth = maxWidth // of Prog.Hi
	maxCode  = 1<<32 - 1
)

// A Kind says which exception an Error is.
type Kind uint8

// The kinds of errors.
const (
	PatternError Kind = iota
	OverflowError
	ValueError
	RecursionError
	IndexError
	RuntimeError
)

// An Error is what is wrong with a pattern or a replacement. Pos is -1 if there is no
// place to show.
type Error struct {
	Kind Kind
	Msg  string
	Pos  int
}

// Error is the message.
func (e *Error) Error() string { return e.Msg }

// A Warning is about something that may mean something else in a later Python.
type Warning struct {
	Msg string
}

// A Text is a subject: N characters of Width bytes, little-endian.
type Text struct {
	Data  string
	Width int
	N     int
}

// At is character i.
func (t *Text) At(i int) rune { return at(t.Data, t.Width, i) }

// at is character i of text whose characters are w bytes wide. Its fast half is inlined.
func at(s string, w, i int) rune {
	if w == 1 {
		return rune(s[i])
	}
	return wideAt(s, w, i)
}

func wideAt(s string, w, i int) rune {
	if w == 2 {
		d := s[2*i : 2*i+2]
		return rune(d[0]) | rune(d[1])<<8
	}
	d := s[4*i : 4*i+4]
	return rune(d[0]) | rune(d[1])<<8 | rune(d[2])<<16 | rune(d[3])<<24
}

// narrow makes text of characters, or says that they do not fit.
func narrow(rs []rune, w int) (string, bool) {
	b := make([]byte, 0, len(rs)*w)
	for _, r := range rs {
		switch {
		case w == 1 && r < 0x100:
			b = append(b, byte(r))
		case w == 2 && r < 0x10000:
			b = append(b, byte(r), byte(r>>8))
		case w == 4:
			b = append(b, byte(r), byte(r>>8), byte(r>>16), byte(r>>24))
		default:
			return "", false
		}
	}
	return string(b), true
}
