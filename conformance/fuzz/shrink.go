package fuzz

// This file defines how a program that shows a difference is made short.

import "strings"

// Shrink takes lines out of a program, from the line first, as long as it still has the
// property, and tries at most tries programs.
func Shrink(src string, first, tries int, has func(string) bool) string {
	lines := strings.SplitAfter(src, "\n")
	for n := (len(lines) - first) / 2; n > 0; n /= 2 {
		for i := first; i+n <= len(lines); {
			if tries--; tries < 0 {
				return strings.Join(lines, "")
			}
			shorter := append(append([]string(nil), lines[:i]...), lines[i+n:]...)
			if has(strings.Join(shorter, "")) {
				lines = shorter
			} else {
				i += n
			}
		}
	}
	return strings.Join(lines, "")
}
