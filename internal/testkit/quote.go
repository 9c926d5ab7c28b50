package testkit

// This file defines the quoted form of text that a plain mark cannot show: spaces at
// the ends, control characters, newlines in an exception's message.

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

// Quote writes s as a Python string literal in single quotes.
func Quote(s string) string {
	var b strings.Builder
	b.WriteByte('\'')
	for _, r := range s {
		switch {
		case r == '\'' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == ' ' || unicode.IsPrint(r):
			b.WriteRune(r)
		case r < 0x100:
			fmt.Fprintf(&b, `\x%02x`, r)
		case r < 0x10000:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			fmt.Fprintf(&b, `\U%08x`, r)
		}
	}
	b.WriteByte('\'')
	return b.String()
}

// Unquote reads what Quote writes; double quotes do as well.
func Unquote(s string) (string, error) {
	bad := fmt.Errorf("not a quoted string: %s", s)
	if len(s) < 2 || s[0] != s[len(s)-1] || (s[0] != '\'' && s[0] != '"') {
		return "", bad
	}
	quote, s := s[0], s[1:len(s)-1]
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == quote {
			return "", bad
		}
		if s[i] != '\\' {
			b.WriteByte(s[i])
			continue
		}
		i++
		if i == len(s) {
			return "", bad
		}
		digits := 0
		switch s[i] {
		case 'n':
			b.WriteByte('\n')
		case 't':
			b.WriteByte('\t')
		case 'r':
			b.WriteByte('\r')
		case '\\', '\'', '"':
			b.WriteByte(s[i])
		case 'x':
			digits = 2
		case 'u':
			digits = 4
		case 'U':
			digits = 8
		default:
			return "", bad
		}
		if digits == 0 {
			continue
		}
		if i+digits >= len(s) {
			return "", bad
		}
		n, err := strconv.ParseUint(s[i+1:i+1+digits], 16, 32)
		if err != nil {
			return "", bad
		}
		b.WriteRune(rune(n))
		i += digits
	}
	return b.String(), nil
}

// Mark renders an expectation as it stands in a golden file: kind is "expect" or
// "raises". Leading spaces can be seen and stay plain, trailing ones cannot.
func Mark(kind, text string) string {
	plain := strings.TrimRight(text, " ") == text
	for _, r := range text {
		plain = plain && (r == ' ' || unicode.IsPrint(r))
	}
	switch {
	case !plain:
		return "# " + kind + "-repr: " + Quote(text)
	case text == "":
		return "# " + kind + ":"
	}
	return "# " + kind + ": " + text
}
