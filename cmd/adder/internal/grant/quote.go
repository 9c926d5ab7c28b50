package grant

// This file defines how text that others chose is shown on a terminal.

import (
	"strconv"
	"strings"
)

// ASCII shows a text without quotes, escaped as Quote does, cut after so many bytes.
func ASCII(s string, most int) string {
	s = strconv.QuoteToASCII(s)
	s = strings.ReplaceAll(s[1:len(s)-1], `\"`, `"`)
	if len(s) > most {
		s = s[:most] + "..."
	}
	return s
}

// Quote shows a text so that it cannot pass for anything else: as it is if it has only the
// letters, digits and marks of ordinary ASCII names, else quoted and escaped. Neither control
// characters nor marks that turn the direction of writing survive.
func Quote(s string) string {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("/._-+:=,@~%<>", r)
	}
	if s != "" && strings.IndexFunc(s, func(r rune) bool { return !plain(r) }) < 0 {
		return s
	}
	return strconv.QuoteToASCII(s)
}
