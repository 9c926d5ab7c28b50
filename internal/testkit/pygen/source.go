package pygen

// This file defines what all generators share: bytes as choices, and the text that grows.

import (
	"fmt"
	"strings"
)

// A source reads choices and writes lines.
type source struct {
	data []byte
	pos  int
	out  strings.Builder
	in   int // indentation
}

// pick is the next choice of n; 0, the simplest, when the bytes are used up.
func (s *source) pick(n int) int {
	if s.pos >= len(s.data) || n <= 1 {
		return 0
	}
	s.pos++
	return int(s.data[s.pos-1]) % n
}

// of is one of the words.
func (s *source) of(words ...string) string { return words[s.pick(len(words))] }

// one is true one time in n, and never when the bytes are used up.
func (s *source) one(n int) bool { return s.pick(n) == n-1 && n > 1 }

// line writes a line.
func (s *source) line(format string, args ...any) {
	s.out.WriteString(strings.Repeat("    ", s.in))
	fmt.Fprintf(&s.out, format+"\n", args...)
}
