// Package ucd holds the Unicode 16.0 character database as Python sees it.
//
// Every table is generated from the reference interpreter by gen/gen.py, so an answer is
// what str methods, unicodedata and the tokenizer answer there, including where that
// differs from a plain reading of the standard. Functions take any rune: surrogates are
// ordinary unassigned-like code points, and values outside 0..0x10FFFF behave as an
// unassigned code point instead of panicking.
//
//   - ucd.go: predicates, numeric values and the small unicodedata properties
//   - case.go: case mappings and folding
//   - decomp.go, normalize.go: decomposition, normal forms and the quick check
//   - names.go: names, aliases and named sequences
//   - *_data.go, names.bin: generated
//
// Nothing here allocates except where a slice or string is returned, and nothing here
// holds state: all tables are constant and safe to share.
package ucd

// This file defines the record table and the properties read straight from it.

// MaxRune is the last code point.
const MaxRune = 0x10FFFF

// record is what all code points of one kind share. Case mappings are differences, so
// that a whole alphabet has one record; full mappings longer than the simple ones are
// indexes into special (0: the simple mapping is the full one).
type record struct {
	flags                                     uint32
	category, bidi, combining, width          uint8
	decimal, digit                            int8
	number                                    uint8
	lower, upper, title, fold                 int32
	fullLower, fullUpper, fullTitle, fullFold uint16
}

func rec(r rune) *record {
	if uint32(r) > MaxRune {
		r = MaxRune // U+10FFFF is a noncharacter: nothing is true of it
	}
	page := int(recStage1[r>>recShift])
	return &records[recStage2[page<<recShift|int(r&(1<<recShift-1))]]
}

func has(r rune, flag uint32) bool { return rec(r).flags&flag != 0 }

// IsAlpha reports what str.isalpha says of one character.
func IsAlpha(r rune) bool { return has(r, flagAlpha) }

// IsDecimal reports what str.isdecimal says of one character.
func IsDecimal(r rune) bool { return has(r, flagDecimal) }

// IsDigit reports what str.isdigit says of one character.
func IsDigit(r rune) bool { return has(r, flagDigit) }

// IsNumeric reports what str.isnumeric says of one character.
func IsNumeric(r rune) bool { return has(r, flagNumeric) }

// IsAlnum reports what str.isalnum says of one character.
func IsAlnum(r rune) bool { return has(r, flagAlpha|flagDecimal|flagDigit|flagNumeric) }

// IsLower reports whether r is a lower-case character (str.islower of one character).
func IsLower(r rune) bool { return has(r, flagLower) }

// IsUpper reports whether r is an upper-case character (str.isupper of one character).
func IsUpper(r rune) bool { return has(r, flagUpper) }

// IsTitle reports whether r is a title-case character (category Lt). str.istitle of one
// character is IsTitle or IsUpper.
func IsTitle(r rune) bool { return has(r, flagTitle) }

// IsSpace reports what str.isspace says of one character; str.split and str.strip
// without argument use the same set.
func IsSpace(r rune) bool {
	if r < 0x80 {
		return r == ' ' || uint32(r-'\t') < 5 || uint32(r-0x1c) < 4
	}
	return has(r, flagSpace)
}

// IsPrintable reports whether repr shows r as itself.
func IsPrintable(r rune) bool {
	if r < 0x80 {
		return uint32(r-' ') < 0x7f-' '
	}
	return has(r, flagPrintable)
}

// IsLineBreak reports whether str.splitlines breaks at r.
func IsLineBreak(r rune) bool {
	if r < 0x80 {
		return uint32(r-'\n') < 4 || uint32(r-0x1c) < 3
	}
	return has(r, flagLineBreak)
}

// IsXIDStart reports whether an identifier may begin with r. The underscore, which Python
// allows besides, is not in this set.
func IsXIDStart(r rune) bool { return has(r, flagXIDStart) }

// IsXIDContinue reports whether an identifier may go on with r; the underscore is included.
func IsXIDContinue(r rune) bool { return has(r, flagXIDContinue) }

// IsCased reports the property Cased. str.title lowers a letter that follows such a character.
func IsCased(r rune) bool { return has(r, flagCased) }

// IsCaseIgnorable reports the property Case_Ignorable (see [FinalSigma]).
func IsCaseIgnorable(r rune) bool { return has(r, flagCaseIgnorable) }

// Mirrored reports unicodedata.mirrored.
func Mirrored(r rune) bool { return has(r, flagMirrored) }

// DecimalValue is the value 0..9 of a decimal digit of any script, or -1.
func DecimalValue(r rune) int {
	if uint32(r-'0') < 10 {
		return int(r - '0')
	}
	if r < 0x80 {
		return -1
	}
	return int(rec(r).decimal)
}

// DigitValue is unicodedata.digit, or -1: decimal digits and such as superscripts.
func DigitValue(r rune) int { return int(rec(r).digit) }

// NumericValue is unicodedata.numeric; ok is false where that has no value.
func NumericValue(r rune) (value float64, ok bool) {
	i := rec(r).number
	return numbers[i], i != 0
}

// Category is the two-letter general category, "Cn" for unassigned code points.
func Category(r rune) string { return categories[rec(r).category] }

// Bidirectional is the bidirectional class, "" where unicodedata gives none.
func Bidirectional(r rune) string { return bidis[rec(r).bidi] }

// Combining is the canonical combining class.
func Combining(r rune) int { return int(rec(r).combining) }

// EastAsianWidth is one of "A", "F", "H", "N", "Na", "W".
func EastAsianWidth(r rune) string { return widths[rec(r).width] }

// ClassNames are the texts that Category, Bidirectional and EastAsianWidth return.
func ClassNames() []string {
	var out []string
	for _, names := range [][]string{categories[:], bidis[:], widths[:]} {
		out = append(out, names...)
	}
	return out
}
