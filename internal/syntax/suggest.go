package syntax

// This file guesses which keyword was misspelt. As in CPython that is no part of the error: a
// traceback shows the guess in place of the message, so the printer of tracebacks asks for it.

import (
	"sort"
	"strings"
)

// The bounds of the search.
const (
	suggestSource = 1024 // characters of code looked at
	suggestNames  = 10   // names tried
	suggestEach   = 3    // keywords tried for each
)

// Metadata is what Suggest goes by besides message and line: where the last whole compound
// statement began, or 0, and the source. ok is false if the parser did not find the error.
func (e *Error) Metadata() (stmtLine int, source string, ok bool) {
	if e.source == nil {
		return 0, "", false
	}
	text := string(e.source)
	if !strings.HasSuffix(text, "\n") {
		text += "\n"
	}
	return e.stmtLine, text, true
}

// FromMetadata makes an error for Suggest of what Metadata gave.
func FromMetadata(msg string, line, stmtLine int, source string) *Error {
	return &Error{Kind: kindSyntax, Msg: msg, Line: line, stmtLine: stmtLine, source: []byte(source)}
}

// Suggest returns the error as a traceback should show it: if one name exchanged for a keyword
// makes the statement valid, a copy that says so and points at the name, otherwise e itself.
// fromFile says that the program was read from a file rather than handed over as text; then
// only names on the line of the error are tried, as in CPython.
func (e *Error) Suggest(fromFile bool) *Error {
	if e.Msg != "invalid syntax" && !strings.Contains(e.Msg, "Perhaps you forgot a comma") || e.source == nil {
		return e
	}
	code := e.statement()
	if code == "" || chars([]byte(code)) > suggestSource {
		return e
	}
	lines := strings.Split(code, "\n")
	errorLine := e.Line
	if e.stmtLine > 0 {
		errorLine = e.Line + 1 - e.stmtLine
	}
	s := newScanner(append([]byte(code+"\n"), 0), e.Filename, &Options{})
	for left := suggestNames; ; {
		t := s.next()
		if t.kind == tError || t.kind == tEOF {
			return e
		}
		if t.kind != tName || fromFile && int(t.line) != errorLine {
			continue
		}
		if left--; left < 0 {
			return e
		}
		name := code[t.start:t.end]
		for _, word := range closeKeywords(name) {
			fixed := code[:t.start] + word + code[t.end:]
			if word == name || !couldBeValid(fixed) {
				continue
			}
			line := lines[t.line-1]
			col := chars([]byte(line[:t.col])) + 1
			return &Error{Kind: e.Kind, Msg: "invalid syntax. Did you mean '" + word + "'?", Filename: e.Filename,
				Line: int(t.line), Col: col, EndLine: int(t.line), EndCol: col + chars([]byte(name)), Text: line, HasText: true}
		}
	}
}

// statement is the text from the last compound statement that was whole, or the start, up to the line of the error,
// without the indentation common to its lines.
func (e *Error) statement() string {
	starts := lineStarts(e.source)
	first := max(e.stmtLine-1, 0)
	if first >= len(starts) || e.Line < first+1 {
		return ""
	}
	end := len(e.source)
	if e.Line < len(starts) {
		end = int(starts[e.Line])
	}
	lines := strings.Split(strings.TrimSuffix(string(e.source[starts[first]:end]), "\n"), "\n")
	margin, known := "", false
	for i, line := range lines {
		body := strings.TrimLeft(line, " \t")
		if body == "" {
			lines[i] = ""
			continue
		}
		indent := line[:len(line)-len(body)]
		if !known {
			margin, known = indent, true
		}
		for !strings.HasPrefix(indent, margin) {
			margin = margin[:len(margin)-1]
		}
	}
	for i, line := range lines {
		lines[i] = strings.TrimPrefix(line, margin)
	}
	return strings.Join(lines, "\n")
}

// couldBeValid says whether code is valid, or would be if it went on.
func couldBeValid(code string) bool {
	p := &parser{sc: *newScanner(append([]byte(code+"\n"), 0), "", &Options{}), opts: &Options{}, names: nameLookup(&Options{})}
	if p.run() != nil {
		return true
	}
	if p.err != nil {
		return false
	}
	return p.sc.pos >= p.sc.n && (p.tok.kind == tEOF || p.sc.err != nil && p.sc.soft)
}

var keywords = [...]string{"False", "None", "True", "and", "as", "assert", "async", "await", "break", "class",
	"continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in",
	"is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield"}

// closeKeywords lists the keywords most like name, the one fewest edits away first.
func closeKeywords(name string) []string {
	var words []string
	if w := fewestEdits(name); w != "" {
		words = append(words, w)
	}
	type scored struct {
		score float64
		word  string
	}
	var found []scored
	for _, w := range keywords {
		if r := similarity(w, name); r >= 0.5 {
			found = append(found, scored{r, w})
		}
	}
	sort.Slice(found, func(i, j int) bool {
		if found[i].score != found[j].score {
			return found[i].score > found[j].score
		}
		return found[i].word > found[j].word
	})
	for i := 0; i < len(found) && i < suggestEach; i++ {
		words = append(words, found[i].word)
	}
	return words[:min(len(words), suggestEach)]
}

// Costs of an edit.
const (
	editCost = 2
	caseCost = 1
)

// fewestEdits finds the first keyword with the smallest edit distance, if that is at most a
// third of the characters involved.
func fewestEdits(name string) string {
	best, bestCost := "", -1
	for _, w := range keywords {
		if w == name {
			continue
		}
		limit := (len(name) + len(w) + 3) * editCost / 6
		if cost := editDistance(name, w); cost <= limit && (bestCost < 0 || cost < bestCost) {
			best, bestCost = w, cost
		}
	}
	return best
}

func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j * editCost
	}
	for i := 0; i < len(a); i++ {
		diag := row[0]
		row[0] = (i + 1) * editCost
		for j := 0; j < len(b); j++ {
			cost := diag + substitution(a[i], b[j])
			diag = row[j+1]
			row[j+1] = min(cost, row[j+1]+editCost, row[j]+editCost)
		}
	}
	return row[len(b)]
}

func substitution(a, b byte) int {
	switch {
	case a == b:
		return 0
	case a|0x20 == b|0x20 && (a|0x20) >= 'a' && (a|0x20) <= 'z':
		return caseCost
	}
	return editCost
}

// similarity is difflib's ratio: twice the matching characters over all characters. A
// keyword has at most 8, so the recursion below is shallow.
func similarity(a, b string) float64 {
	return 2 * float64(matching(a, b)) / float64(len(a)+len(b))
}

// matching counts the characters of the longest common piece and of those left and right.
func matching(a, b string) int {
	bestI, bestJ, best := 0, 0, 0
	for i := range len(a) {
		for j := range len(b) {
			n := 0
			for i+n < len(a) && j+n < len(b) && a[i+n] == b[j+n] {
				n++
			}
			if n > best {
				bestI, bestJ, best = i, j, n
			}
		}
	}
	if best == 0 {
		return 0
	}
	return best + matching(a[:bestI], b[:bestJ]) + matching(a[bestI+best:], b[bestJ+best:])
}
