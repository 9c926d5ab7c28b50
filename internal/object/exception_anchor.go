// This file defines where the carets of a traceback entry stand: the operator of a
// binary operation, the brackets of a subscript or call. The text is looked at as
// tokens: an instruction's range is one expression, so what its outermost part is
// follows from the operators outside brackets.

package object

// A srcToken is a token of a piece of source: its kind and where it stands, in
// characters.
type srcToken struct {
	kind                    byte // n name, 0 number, s string, o operator or bracket
	text                    string
	line, col, eline, ecol  int
	spaceBefore, lineBefore bool
}

// anchors are the parts of a range: primary carets (~) around secondary ones (^).
type anchors struct{ leftLine, leftCol, rightLine, rightCol int }

// scanTokens splits lines into tokens; ok is false for what is not Python.
func scanTokens(lines [][]rune) (out []srcToken, ok bool) {
	for y := 0; y < len(lines); y++ {
		for x := 0; x < len(lines[y]); {
			l := lines[y]
			c := l[x]
			switch {
			case c == ' ' || c == '\t' || c == '\f':
				x++
				continue
			case c == '\\' && x == len(l)-1:
				x++
				continue
			case c == '#':
				x = len(l)
				continue
			}
			t := srcToken{line: y, col: x}
			switch {
			case isNameRune(c) && !(c >= '0' && c <= '9'):
				end := x
				for end < len(l) && isNameRune(l[end]) {
					end++
				}
				if end < len(l) && (l[end] == '"' || l[end] == '\'') && isStringPrefix(l[x:end]) {
					if t.eline, t.ecol, ok = scanString(lines, y, end, l[x:end]); !ok {
						return nil, false
					}
					t.kind = 's'
					break
				}
				t.kind, t.eline, t.ecol = 'n', y, end
			case c == '"' || c == '\'':
				if t.eline, t.ecol, ok = scanString(lines, y, x, nil); !ok {
					return nil, false
				}
				t.kind = 's'
			case c >= '0' && c <= '9' || c == '.' && x+1 < len(l) && l[x+1] >= '0' && l[x+1] <= '9':
				end := x
				for end < len(l) && (isNameRune(l[end]) || l[end] == '.' ||
					(l[end] == '+' || l[end] == '-') && (l[end-1] == 'e' || l[end-1] == 'E') && l[x] != '0') {
					end++
				}
				t.kind, t.eline, t.ecol = '0', y, end
			default:
				t.kind, t.eline, t.ecol = 'o', y, x+operatorLen(l[x:])
			}
			if t.kind == 'n' || t.kind == 'o' {
				t.text = string(l[x:t.ecol])
			}
			out = append(out, t)
			if t.eline != y {
				y = t.eline
				l = lines[y]
			}
			x = t.ecol
		}
	}
	return out, true
}

func isNameRune(c rune) bool {
	return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c >= 0x80
}

func isStringPrefix(p []rune) bool {
	if len(p) > 2 {
		return false
	}
	for _, c := range p {
		switch c {
		case 'r', 'R', 'b', 'B', 'u', 'U', 'f', 'F', 't', 'T':
		default:
			return false
		}
	}
	return true
}

// scanString finds the end of the string whose quote is at (y, x). Fields of f-strings
// may hold strings of their own; braces are counted so that their quotes do not end it.
func scanString(lines [][]rune, y, x int, prefix []rune) (int, int, bool) {
	q := lines[y][x]
	triple := x+2 < len(lines[y]) && lines[y][x+1] == q && lines[y][x+2] == q
	x++
	if triple {
		x += 2
	}
	format, raw := false, false
	for _, c := range prefix {
		format = format || c == 'f' || c == 'F' || c == 't' || c == 'T'
		raw = raw || c == 'r' || c == 'R'
	}
	depth := 0
	for ; y < len(lines); y, x = y+1, 0 {
		for l := lines[y]; x < len(l); x++ {
			c := l[x]
			switch {
			case c == '\\' && !(raw && depth > 0):
				x++
			case format && depth == 0 && (c == '{' || c == '}') && x+1 < len(l) && l[x+1] == c:
				x++
			case format && c == '{':
				depth++
			case format && c == '}' && depth > 0:
				depth--
			case depth > 0 && (c == '"' || c == '\'') && c != q:
				end := x + 1
				for end < len(l) && l[end] != c {
					end++
				}
				x = end
			case c == q && (depth == 0 || triple):
				if !triple {
					return y, x + 1, true
				}
				if x+2 < len(l) && l[x+1] == q && l[x+2] == q {
					return y, x + 3, true
				}
			case c == q: // inside a field: a string of its own
				end := x + 1
				for end < len(l) && l[end] != c {
					end++
				}
				x = end
			}
		}
		if !triple && depth == 0 && (len(lines[y]) == 0 || lines[y][len(lines[y])-1] != '\\') {
			return 0, 0, false
		}
	}
	return 0, 0, false
}

var operators3 = map[string]bool{"**=": true, "//=": true, ">>=": true, "<<=": true, "...": true}
var operators2 = map[string]bool{"**": true, "//": true, ">>": true, "<<": true, "==": true, "!=": true, "<=": true, ">=": true, "->": true,
	":=": true, "+=": true, "-=": true, "*=": true, "/=": true, "%=": true, "&=": true, "|=": true, "^=": true, "@=": true}

func operatorLen(l []rune) int {
	if len(l) >= 3 && operators3[string(l[:3])] {
		return 3
	}
	if len(l) >= 2 && operators2[string(l[:2])] {
		return 2
	}
	return 1
}

// precedence of binary arithmetic operators; 0 for others.
func precedence(op string) int {
	switch op {
	case "|":
		return 1
	case "^":
		return 2
	case "&":
		return 3
	case "<<", ">>":
		return 4
	case "+", "-":
		return 5
	case "*", "/", "//", "%", "@":
		return 6
	case "**":
		return 8
	}
	return 0
}

var bindsLooser = map[string]bool{"and": true, "or": true, "not": true, "in": true, "is": true, "if": true, "else": true, "lambda": true,
	"for": true, "async": true, "yield": true, "<": true, ">": true, "==": true, "!=": true, "<=": true, ">=": true, ":=": true, ",": true, "=": true, ":": true}

// findAnchors tells what the outermost part of an expression is: nil if neither a
// binary operation, a subscript nor a call.
func findAnchors(segment [][]rune) *anchors {
	toks, ok := scanTokens(segment)
	if !ok || len(toks) == 0 {
		return nil
	}
	depth, best, bestPrec := 0, -1, 99
	unary := true // an operator here would be unary
	open, lastOpen := -1, -1
	for i := range toks {
		t := &toks[i]
		if t.kind == 'o' {
			switch t.text {
			case "(", "[", "{":
				if depth == 0 {
					open = i
					if unary { // begins an operand: no call, no subscript
						open = -1
					}
				}
				depth++
				unary = true
				continue
			case ")", "]", "}":
				if depth--; depth < 0 {
					return nil
				}
				if depth == 0 {
					lastOpen = open
				}
				unary = false
				continue
			}
		}
		if depth > 0 {
			continue
		}
		lastOpen = -1
		if bindsLooser[t.text] && t.kind != 's' {
			return nil
		}
		if t.kind != 'o' {
			if !unary && !(t.kind == 's' && toks[i-1].kind == 's') {
				return nil // two operands side by side: a statement
			}
			unary = t.kind == 'n' && t.text == "await"
			if unary && i == 0 && best < 0 {
				// await f(x): the call is not outermost, a binary operator may be
				bestPrec = min(bestPrec, 98)
			}
			continue
		}
		p := precedence(t.text)
		switch {
		case t.text == ".":
			unary = true // a name follows
			continue
		case unary && (t.text == "+" || t.text == "-" || t.text == "~"):
			// a unary operator binds looser than **, tighter than the others
			if best < 0 || bestPrec < 7 {
				bestPrec = min(bestPrec, 97)
			}
			if best < 0 {
				bestPrec = 7
			}
			continue
		case unary && (t.text == "*" || t.text == "**"):
			return nil
		case p == 0:
			return nil
		case p < bestPrec || p == bestPrec && p != 8: // left-associative: the last one
			if bestPrec == 7 && p == 8 && best < 0 {
				break // -a ** b is a unary operation
			}
			best, bestPrec = i, p
		}
		unary = true
	}
	if depth != 0 || unary {
		return nil
	}
	if best >= 0 {
		t := &toks[best]
		width := 1
		if len(t.text) == 2 {
			width = 2
		}
		return &anchors{t.line, t.col, t.line, t.col + width}
	}
	last := &toks[len(toks)-1]
	if bestPrec != 99 || lastOpen <= 0 || last.kind != 'o' || last.text != ")" && last.text != "]" {
		return nil
	}
	o := &toks[lastOpen]
	return &anchors{o.line, o.col, last.eline, last.ecol}
}

// plainCall tells whether the first statement in the lines is `return f(…)` or `x = …(…)`
// and the range, which is segment, is just the call: such entries get no carets. Columns
// are compared as CPython does it, bytes with characters.
func plainCall(lines, segment [][]rune, start, end int) bool {
	seg, ok := scanTokens(segment)
	if !ok || len(seg) < 3 || seg[len(seg)-1].text != ")" || seg[len(seg)-1].kind != 'o' {
		return false
	}
	toks, ok := scanTokens(lines)
	if !ok || len(toks) < 4 || toks[0].kind != 'n' || !isASCII(lines[0][:min(start, len(lines[0]))]) || !isASCII(lines[len(lines)-1][:end]) {
		return false
	}
	i := 0
	switch {
	case toks[0].text == "return":
		if i = 1; seg[0].kind != 'n' || seg[1].text != "(" || closing(seg, 1) != len(seg)-1 {
			return false
		}
	case toks[1].kind == 'o' && toks[1].text == "=":
		a := findAnchors(segment)
		if i = 2; a == nil || a.rightLine != seg[len(seg)-1].eline || a.rightCol != seg[len(seg)-1].ecol {
			return false
		}
	default:
		return false
	}
	parens := 0
	for toks[i].kind == 'o' && toks[i].text == "(" && (toks[i].line != 0 || toks[i].col != start) {
		parens++
		i++
	}
	if toks[i].line != 0 || toks[i].col != start {
		return false
	}
	i += len(seg)
	if i > len(toks) || toks[i-1].eline != len(lines)-1 || toks[i-1].ecol != end {
		return false
	}
	for ; parens > 0 && i < len(toks) && toks[i].text == ")"; parens-- {
		i++
	}
	return parens == 0 && (i == len(toks) || toks[i].text == ";")
}

// closing is the number of the token that closes the bracket toks[open], or -1.
func closing(toks []srcToken, open int) int {
	depth := 0
	for j := open; j < len(toks); j++ {
		if toks[j].kind != 'o' {
			continue
		}
		switch toks[j].text {
		case "(", "[", "{":
			depth++
		case ")", "]", "}":
			if depth--; depth == 0 {
				return j
			}
		}
	}
	return -1
}

func isASCII(s []rune) bool {
	for _, r := range s {
		if r >= 0x80 {
			return false
		}
	}
	return true
}
