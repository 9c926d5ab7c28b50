// This file defines how one entry of a traceback is shown: place, source, carets.

package object

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/adderlang/adder/internal/ucd"
)

// frameText shows an entry: lines of its file are given by source. With brief it is one line,
// without carets.
func (e *TraceEntry) frameText(source func(file string) []string, brief bool) string {
	loc := e.Code.Locs.At(int(e.PC))
	line := int(loc.Line)
	if line == 0 {
		line = e.Code.FirstLine
	}
	var b strings.Builder
	b.WriteString("  File \"" + e.Code.Filename + "\", line " + itoa(line) + ", in " + e.Code.Name + "\n")
	all := source(e.Code.Filename)
	if line < 1 || line > len(all) {
		return b.String()
	}
	end := max(int(loc.EndLine), line)
	if loc.Line == 0 || brief {
		end = line
	}
	end = min(end, len(all))
	orig := make([]string, 0, end-line+1)
	for _, l := range all[line-1 : end] {
		orig = append(orig, strings.TrimRight(l, " \t\r\n\f\v"))
	}
	lines := dedent(orig)
	if strings.TrimSpace(strings.Join(lines, "")) == "" {
		return b.String()
	}
	if loc.Line == 0 || brief {
		b.WriteString("    " + strings.TrimSpace(lines[0]) + "\n")
		return b.String()
	}
	for _, l := range dedent(caretLines(orig, lines, int(loc.Col), int(loc.EndCol))) {
		b.WriteString("    " + l + "\n")
	}
	return b.String()
}

// dedent takes the common leading white space away; lines of white space alone become
// empty.
func dedent(lines []string) []string {
	margin, first := "", true
	for _, l := range lines {
		t := strings.TrimLeft(l, " \t")
		if t == "" {
			continue
		}
		in := l[:len(l)-len(t)]
		if first {
			margin, first = in, false
		}
		n := 0
		for n < len(margin) && n < len(in) && margin[n] == in[n] {
			n++
		}
		margin = margin[:n]
	}
	out := make([]string, len(lines))
	for i, l := range lines {
		if strings.TrimLeft(l, " \t") != "" {
			out[i] = l[len(margin):]
		}
	}
	return out
}

// charOffset turns an offset in UTF-8 bytes into one in characters.
func charOffset(s string, n int) int {
	return utf8.RuneCountInString(s[:min(max(n, 0), len(s))])
}

// displayWidth is the columns the first n characters of a line take.
func displayWidth(l []rune, n int) int {
	n = min(n, len(l))
	w := 0
	for _, r := range l[:max(n, 0)] {
		w++
		if r >= 0x80 {
			if c := ucd.EastAsianWidth(r); c == "W" || c == "F" {
				w++
			}
		}
	}
	return w
}

// caretLines gives the lines to show with the carets beneath them. col and endCol are
// in bytes of the original first and last line.
func caretLines(orig, lines []string, col, endCol int) []string {
	text := make([][]rune, len(lines))
	for i, l := range lines {
		text[i] = []rune(l)
	}
	last := len(text) - 1
	dedented := utf8.RuneCountInString(orig[0]) - len(text[0])
	start := max(0, charOffset(orig[0], col)-dedented)
	end := max(0, charOffset(orig[last], endCol)-dedented)
	startPos, endPos := displayWidth(text[0], start), displayWidth(text[last], end)

	segment := make([][]rune, len(text))
	copy(segment, text)
	segment[last] = segment[last][:min(end, len(segment[last]))]
	if start <= len(segment[0]) {
		segment[0] = segment[0][start:]
	} else {
		segment[0] = nil
	}
	a := findAnchors(segment)
	show := !plainCall(text, segment, start, min(end, len(text[last]))) && (a != nil || hasText(text[0][:min(start, len(text[0]))]) || hasText(text[last][min(end, len(text[last])):]))

	keep := []int{0, last}
	leftCol, rightCol := 0, 0
	if a != nil {
		leftCol, rightCol = a.leftCol, a.rightCol
		if a.leftLine == 0 {
			leftCol += start
		}
		if a.rightLine == 0 {
			rightCol += start
		}
		leftCol = displayWidth(text[a.leftLine], leftCol)
		rightCol = displayWidth(text[a.rightLine], rightCol)
		keep = append(keep, a.leftLine-1, a.leftLine, a.leftLine+1, a.rightLine-1, a.rightLine, a.rightLine+1)
	}
	keep = slices.DeleteFunc(keep, func(i int) bool { return i < 0 || i > last })
	slices.Sort(keep)
	keep = slices.Compact(keep)

	var out []string
	put := func(i int) {
		out = append(out, lines[i])
		if !show {
			return
		}
		n := endPos
		if i != last {
			n = displayWidth(text[i], len(text[i]))
		}
		indent := 0
		for indent < len(text[i]) && ucd.IsSpace(text[i][indent]) {
			indent++
		}
		marks := make([]byte, n)
		for c := range marks {
			switch {
			case c < indent || i == 0 && c < startPos:
				marks[c] = ' '
			case a == nil:
				marks[c] = '^'
			case (i > a.leftLine || i == a.leftLine && c >= leftCol) && (i < a.rightLine || i == a.rightLine && c < rightCol):
				marks[c] = '^'
			default:
				marks[c] = '~'
			}
		}
		out = append(out, string(marks))
	}
	for k, i := range keep {
		if k > 0 {
			switch gap := i - keep[k-1]; {
			case gap == 2:
				put(i - 1)
			case gap > 2:
				out = append(out, "...<"+itoa(gap-1)+" lines>...")
			}
		}
		put(i)
	}
	return out
}

func hasText(l []rune) bool {
	for _, r := range l {
		if !ucd.IsSpace(r) {
			return true
		}
	}
	return false
}

// recursiveCutoff is how often one place is shown before repetitions are counted.
const recursiveCutoff = 3
