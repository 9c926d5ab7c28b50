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
	out   []Token
}

// Tokens gives the tokens of a text. After an error they are those before it.
func Tokens(text string) ([]Token, *Error) {
	src, err := decode("<string>", []byte(text), &Options{Mode: ModeExec, SourceIsText: true})
	if err != nil {
		return nil, err
	}
	t := &tokenizer{src: src[:len(src)-1], given: len(src) - 1}
	if n := len(text); n > 0 && text[n-1] != '\n' && text[n-1] != '\r' {
		t.given--
	}
	t.lines = lineStarts(t.src)
	if n := len(t.src); n > 0 && int(t.lines[len(t.lines)-1]) < n { // the empty line at the end
		t.lines = append(t.lines, int32(n))
	}
	t.crlf = crlfLines(text)
	s := newScanner(src, "<string>", &Options{Mode: ModeExec})
	for {
		tok := s.next()
		switch tok.kind {
		case tError:
			if s.err == nil { // it had a charge to report, and there is none
				return t.out, nil
			}
			t.gap(min(s.pos, len(t.src)))
			return t.out, s.err
		case tEOF:
			t.gap(len(t.src))
			t.add(TokEnd, len(t.src), len(t.src), "")
			return t.out, nil
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
	return utf8.RuneCount(t.src[start : start+int(tok.endCol)])
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
	k := &t.out[len(t.out)-1]
	k.EndLine, k.EndCol = line, k.Col+1
	if text != "" && line <= len(t.crlf) && t.crlf[line-1] {
		k.Text, k.EndCol = "\r\n", k.Col+2
	}
}

func (t *tokenizer) add(kind, start, end int, text string) {
	k := Token{Kind: kind, Text: text, Line: t.lineOf(start), Col: t.colOf(start)}
	k.EndLine, k.EndCol = t.lineOf(end), t.colOf(end)
	if kind != TokEnd {
		last := k.EndLine
		if kind == TokNewline || kind == TokNL {
			last = k.Line
		}
		k.Lines = t.text(k.Line, last)
	}
	t.out = append(t.out, k)
	t.at = max(t.at, end)
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

func (t *tokenizer) colOf(at int) int {
	return utf8.RuneCount(t.src[t.lines[t.lineOf(at)-1]:at])
}

// text is the source of some lines, with the newlines they had.
func (t *tokenizer) text(first, last int) string {
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
