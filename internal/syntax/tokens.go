package syntax

// This file defines the tokens of a source as CPython's tokenize shows them: those of the
// scanner, with comments and the newlines that end no statement between them.

import "unicode/utf8"

// Numbers of tokens beyond those of operators, as in CPython's token module.
const (
	TokEnd = iota
	TokName
	TokNumber
	TokString
	TokNewline
	TokIndent
	TokDedent

	TokOp      = 55
	TokFStart  = 59
	TokFMiddle = 60
	TokFEnd    = 61
	TokTStart  = 62
	TokTMiddle = 63
	TokTEnd    = 64
	TokComment = 65
	TokNL      = 66
)

// A Token is a piece of source. Lines count from 1, columns from 0 in characters.
type Token struct {
	Kind                       int
	Text                       string
	Line, Col, EndLine, EndCol int
	Lines                      string // the source lines it stands on
}

// tokenizer walks over the scanner's tokens.
type tokenizer struct {
	src   []byte // with "\n" newlines, one at the end
	given int    // bytes of src that the source had: one less if its last newline was missing
	lines []int32
	crlf  []bool // by line: it ended with "\r\n"
	at    int    // what has been given
	last  *Token // the latest, whose end may be changed until the next one comes
	give  func(*Token) error
	err   error // from give

	// What was counted and copied last: a line may have a hundred thousand tokens.
	counted, col int // an offset and its column
	first, end   int // lines, and their text
	text         string
}

// Tokens calls give for each token of a text in order, up to an error. charge is as in [Options]. An
// error from either ends the work and comes back in stop.
func Tokens(text string, charge func(units int64) error, give func(*Token) error) (problem *Error, stop error) {
	src, err := decode("<string>", []byte(text), &Options{Mode: ModeExec, SourceIsText: true})
	if err != nil {
		return err, nil
	}
	t := &tokenizer{src: src[:len(src)-1], given: len(src) - 1, give: give}
	if n := len(text); n > 0 && text[n-1] != '\n' && text[n-1] != '\r' {
		t.given--
	}
	t.lines = lineStarts(t.src)
	if n := len(t.src); n > 0 && int(t.lines[len(t.lines)-1]) < n { // the empty line at the end
		t.lines = append(t.lines, int32(n))
	}
	t.crlf = crlfLines(text)
	s := newScanner(src, "<string>", &Options{Mode: ModeExec, Charge: charge})
	for t.err == nil {
		tok := s.next()
		switch tok.kind {
		case tError:
			if s.err == nil { // it had a charge to report
				return nil, s.stop
			}
			t.gap(min(s.pos, len(t.src)))
			t.flush()
			return s.err, t.err
		case tEOF:
			t.gap(len(t.src))
			t.add(TokEnd, len(t.src), len(t.src), "")
			t.flush()
			return nil, t.err
		case tIndent:
			start := int(tok.start) - int(tok.col)
			t.gap(start)
			t.add(TokIndent, start, int(tok.start), string(t.src[start:tok.start]))
		case tDedent:
			t.gap(int(tok.start))
			t.add(TokDedent, int(tok.start), int(tok.start), "")
		case tNewline:
			t.newline(int(tok.start), TokNewline)
		default:
			t.gap(int(tok.start))
			t.token(&tok)
		}
	}
	return nil, t.err
}

// crlfLines tells which lines of a text end with "\r\n".
func crlfLines(text string) []bool {
	var out []bool
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] == '\n':
			out = append(out, false)
		case text[i] == '\r' && i+1 < len(text) && text[i+1] == '\n':
			out = append(out, true)
			i++
		case text[i] == '\r':
			out = append(out, false)
		}
	}
	return out
}

// token adds one of the scanner's tokens.
func (t *tokenizer) token(tok *token) {
	kind := TokOp
	switch tok.kind {
	case tName:
		kind = TokName
	case tNumber:
		kind = TokNumber
	case tString:
		kind = TokString
	case tFStart, tFMiddle, tFEnd:
		kind = TokFStart + int(tok.kind-tFStart)
	case tTStart, tTMiddle, tTEnd:
		kind = TokTStart + int(tok.kind-tTStart)
	default:
		if tok.kind >= kwFalse {
			kind = TokName
		}
	}
	end := int(tok.end)
	t.add(kind, int(tok.start), end, string(t.src[tok.start:end]))
	if doubled := tok.kind == tFMiddle || tok.kind == tTMiddle; doubled && end < len(t.src) {
		// of a doubled brace the second is part of no token
		if c := t.src[end]; end > int(tok.start) && (c == '{' || c == '}') && t.src[end-1] == c && t.lineOf(end) == int(tok.endLine) && t.colOf(end) < t.columnChars(tok) {
			t.at = end + 1
		}
	}
}

// columnChars is the end column of a scanner's token in characters.
func (t *tokenizer) columnChars(tok *token) int {
	start := int(t.lines[tok.endLine-1])
	return t.colFrom(start, start+int(tok.endCol))
}

// gap adds the comments and newlines up to a token.
func (t *tokenizer) gap(end int) {
	for t.at < end {
		switch c := t.src[t.at]; c {
		case '#':
			stop := t.at
			for stop < end && t.src[stop] != '\n' {
				stop++
			}
			t.add(TokComment, t.at, stop, string(t.src[t.at:stop]))
		case '\n':
			t.newline(t.at, TokNL)
		case '\\':
			t.at++
			if t.at < end && t.src[t.at] == '\n' {
				t.at++
			}
		default:
			t.at++
		}
	}
}

// newline adds a newline, and the comment before it.
func (t *tokenizer) newline(start, kind int) {
	for start < len(t.src) && t.src[start] != '\n' { // a comment stands before it
		t.gap(start)
		stop := start
		for stop < len(t.src) && t.src[stop] != '\n' {
			stop++
		}
		t.gap(stop)
		start = stop
	}
	t.gap(start)
	text := "\n"
	if start >= t.given {
		text = ""
	}
	line := t.lineOf(start)
	end := min(start+1, len(t.src))
	t.add(kind, start, end, text)
	k := t.last
	k.EndLine, k.EndCol = line, k.Col+1
	if text != "" && line <= len(t.crlf) && t.crlf[line-1] {
		k.Text, k.EndCol = "\r\n", k.Col+2
	}
}

func (t *tokenizer) add(kind, start, end int, text string) {
	t.flush()
	k := &Token{Kind: kind, Text: text, Line: t.lineOf(start), Col: t.colOf(start)}
	k.EndLine, k.EndCol = t.lineOf(end), t.colOf(end)
	if kind != TokEnd {
		last := k.EndLine
		if kind == TokNewline || kind == TokNL {
			last = k.Line
		}
		k.Lines = t.source(k.Line, last)
	}
	t.last = k
	t.at = max(t.at, end)
}

// flush gives the latest token.
func (t *tokenizer) flush() {
	if t.last != nil && t.err == nil {
		t.err = t.give(t.last)
	}
	t.last = nil
}

// lineOf is the line an offset stands on.
func (t *tokenizer) lineOf(at int) int {
	lo, hi := 0, len(t.lines)
	for lo+1 < hi {
		if mid := (lo + hi) / 2; int(t.lines[mid]) <= at {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo + 1
}

func (t *tokenizer) colOf(at int) int { return t.colFrom(int(t.lines[t.lineOf(at)-1]), at) }

// colFrom counts the characters from where a line starts, or from what was counted last if that is
// in the line too.
func (t *tokenizer) colFrom(start, at int) int {
	switch {
	case t.counted < start || t.counted > at && t.counted-at > at-start:
		t.col = utf8.RuneCount(t.src[start:at])
	case t.counted <= at:
		t.col += utf8.RuneCount(t.src[t.counted:at])
	default:
		t.col -= utf8.RuneCount(t.src[at:t.counted])
	}
	t.counted = at
	return t.col
}

// source is the text of some lines, with the newlines they had.
func (t *tokenizer) source(first, last int) string {
	if first != t.first || last != t.end {
		t.first, t.end, t.text = first, last, t.copied(first, last)
	}
	return t.text
}

func (t *tokenizer) copied(first, last int) string {
	out := make([]byte, 0, 80)
	for l := first; l <= last && l <= len(t.lines); l++ {
		end := len(t.src)
		if l < len(t.lines) {
			end = int(t.lines[l])
		}
		line := t.src[t.lines[l-1]:end]
		if len(line) > 0 && line[len(line)-1] == '\n' {
			line = line[:len(line)-1]
			switch {
			case end > t.given:
				out = append(out, line...)
			case l <= len(t.crlf) && t.crlf[l-1]:
				out = append(append(out, line...), '\r', '\n')
			default:
				out = append(append(out, line...), '\n')
			}
			continue
		}
		out = append(out, line...)
	}
	return string(out)
}
