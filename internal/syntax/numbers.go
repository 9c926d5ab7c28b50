package syntax

// This file scans numeric literals and computes their values.

import (
	"math/big"
	"strconv"
	"strings"
)

// maxDecimalDigits bounds decimal literals, whose conversion is quadratic.
const maxDecimalDigits = 4300

// number scans a literal that starts with a digit.
func (s *scanner) number() token {
	start := s.pos
	if s.src[s.pos] == '0' {
		s.pos++
		switch s.src[s.pos] {
		case 'x', 'X':
			return s.radixNumber(start, "hexadecimal", 16)
		case 'o', 'O':
			return s.radixNumber(start, "octal", 8)
		case 'b', 'B':
			return s.radixNumber(start, "binary", 2)
		}
		return s.zeroNumber(start)
	}
	if !s.digits() {
		return s.errorToken()
	}
	return s.numberTail(start)
}

// digits skips digits with single underscores between them.
func (s *scanner) digits() bool {
	for {
		for class[s.src[s.pos]]&cDigit != 0 {
			s.pos++
		}
		if s.src[s.pos] != '_' {
			return true
		}
		s.pos++
		if class[s.src[s.pos]]&cDigit == 0 {
			s.failHere("invalid decimal literal")
			return false
		}
	}
}

// radixNumber scans what follows 0x, 0o or 0b; the scanner is at that letter.
func (s *scanner) radixNumber(start int, name string, radix int) token {
	s.pos++
	for {
		if s.src[s.pos] == '_' {
			s.pos++
		}
		c := s.src[s.pos]
		if !inRadix(c, radix) {
			if class[c]&cDigit != 0 {
				s.pos++
				s.failHere("invalid digit '" + string(rune(c)) + "' in " + name + " literal")
			} else {
				s.failHere("invalid " + name + " literal")
			}
			return s.errorToken()
		}
		for inRadix(s.src[s.pos], radix) {
			s.pos++
		}
		if s.src[s.pos] != '_' {
			break
		}
	}
	if c := s.src[s.pos]; class[c]&cDigit != 0 {
		s.pos++
		s.failHere("invalid digit '" + string(rune(c)) + "' in " + name + " literal")
		return s.errorToken()
	}
	return s.numberEnd(start, name)
}

func inRadix(c byte, radix int) bool {
	if radix == 16 {
		return class[c]&cHex != 0
	}
	return c >= '0' && int(c-'0') < radix
}

// zeroNumber scans a literal after its first 0: zeros only, a float, or the old octal form.
func (s *scanner) zeroNumber(start int) token {
	for {
		if s.src[s.pos] == '_' {
			s.pos++
			if class[s.src[s.pos]]&cDigit == 0 {
				s.failHere("invalid decimal literal")
				return s.errorToken()
			}
		}
		if s.src[s.pos] != '0' {
			break
		}
		s.pos++
	}
	zeros := s.pos
	if class[s.src[s.pos]]&cDigit == 0 {
		return s.numberTail(start)
	}
	if !s.digits() {
		return s.errorToken()
	}
	switch s.src[s.pos] {
	case '.', 'e', 'E', 'j', 'J':
		return s.numberTail(start)
	}
	s.failRange(start+1-s.lineStart, zeros+1-s.lineStart,
		"leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers")
	return s.errorToken()
}

// numberTail scans fraction, exponent and j after the first digits of a decimal literal.
func (s *scanner) numberTail(start int) token {
	if s.src[s.pos] == '.' {
		s.pos++
		if class[s.src[s.pos]]&cDigit != 0 && !s.digits() {
			return s.errorToken()
		}
	}
	if c := s.src[s.pos]; c == 'e' || c == 'E' {
		mark := s.pos
		s.pos++
		if c := s.src[s.pos]; c == '+' || c == '-' {
			s.pos++
			if class[s.src[s.pos]]&cDigit == 0 {
				s.failHere("invalid decimal literal")
				return s.errorToken()
			}
		} else if class[c]&cDigit == 0 {
			s.pos = mark
			return s.numberEnd(start, "decimal") // "1else" is a number and a keyword
		}
		if !s.digits() {
			return s.errorToken()
		}
	}
	if c := s.src[s.pos]; c == 'j' || c == 'J' {
		s.pos++
		return s.numberEnd(start, "imaginary")
	}
	return s.numberEnd(start, "decimal")
}

// numberEnd verifies what comes right after a literal: no letter, save those of the keywords
// that may follow a number in valid code, which only get a warning.
func (s *scanner) numberEnd(start int, name string) token {
	c := s.src[s.pos]
	if class[c]&(cIdent|cDigit) == 0 || c >= 0x80 {
		return s.tok(tNumber, start)
	}
	for _, kw := range [...]string{"and", "else", "for", "if", "in", "is", "or", "not"} {
		end := s.pos + len(kw)
		if end > s.n || string(s.src[s.pos:end]) != kw {
			continue
		}
		if kw[0] == 'i' || class[s.src[end]]&(cIdent|cDigit) == 0 {
			t := s.tok(tNumber, start)
			s.warnAt("invalid "+name+" literal", &t)
			return t
		}
	}
	s.failHere("invalid " + name + " literal")
	return s.errorToken()
}

// numberValue converts the text of a number token. A false result means too many digits.
func numberValue(text []byte) (any, bool) {
	if len(text) == 1 {
		return int64(text[0] - '0'), true
	}
	str := string(text)
	if strings.IndexByte(str, '_') >= 0 {
		str = strings.ReplaceAll(str, "_", "")
	}
	if str[0] == '0' {
		switch str[1] {
		case 'x', 'X':
			return intValue(str[2:], 16), true
		case 'o', 'O':
			return intValue(str[2:], 8), true
		case 'b', 'B':
			return intValue(str[2:], 2), true
		}
	}
	if last := str[len(str)-1]; last == 'j' || last == 'J' {
		return complex(0, floatValue(str[:len(str)-1])), true
	}
	if strings.ContainsAny(str, ".eE") {
		return floatValue(str), true
	}
	if str[0] == '0' { // zeros only, however many
		return int64(0), true
	}
	if len(str) > maxDecimalDigits {
		return len(str), false
	}
	return intValue(str, 10), true
}

func intValue(digits string, base int) any {
	if n, err := strconv.ParseInt(digits, base, 64); err == nil {
		return n
	}
	n, _ := new(big.Int).SetString(digits, base) // the scanner has checked the digits
	return n
}

// floatValue is correctly rounded, and infinite for a literal that is too large.
func floatValue(str string) float64 {
	f, _ := strconv.ParseFloat(str, 64)
	return f
}
