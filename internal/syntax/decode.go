package syntax

// This file turns source bytes into the UTF-8 the scanner reads: byte order mark, coding
// declaration, newlines, forbidden NULs.

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// maxSource keeps offsets within an int32 with room to spare.
const maxSource = 1 << 30

// decode returns the source as UTF-8 with "\n" newlines and one NUL behind it.
func decode(filename string, src []byte, opts *Options) ([]byte, *Error) {
	plain := func(msg string) *Error {
		return &Error{Kind: kindSyntax, Msg: msg, Filename: filename, Line: 0, Col: -1}
	}
	if len(src) > maxSource {
		return nil, &Error{Kind: kindSyntax, Msg: "source code too large", Filename: filename, NoLocation: true}
	}
	if bytes.IndexByte(src, 0) >= 0 {
		return nil, &Error{Kind: kindSyntax, Msg: "source code string cannot contain null bytes", Filename: filename, NoLocation: true}
	}
	if !opts.SourceIsText {
		bom := bytes.HasPrefix(src, []byte("\xef\xbb\xbf"))
		if bom {
			src = src[3:]
		}
		name, line := codingName(src)
		switch {
		case name == "" || name == "utf-8":
			if err := checkUTF8(filename, src, name != ""); err != nil {
				return nil, err
			}
		case bom:
			text, has := nthLine(src, line)
			return nil, &Error{Kind: kindSyntax, Msg: "encoding problem: " + name + " with BOM", Filename: filename,
				Line: line, Col: 0, EndLine: line, EndCol: chars([]byte(text)), Text: text, HasText: has}
		case name == "iso-8859-1":
			src = fromLatin1(src)
		case name == "ascii":
			for i, c := range src {
				if c >= 0x80 {
					return nil, plain("'ascii' codec can't decode byte 0x" + strings.ToLower(hex4(rune(c))[2:]) +
						" in position " + itoa(i) + ": ordinal not in range(128)")
				}
			}
		default:
			return nil, plain("unknown encoding: " + name)
		}
	}
	out := make([]byte, 0, len(src)+2)
	out = appendNewlines(out, src)
	if n := len(out); opts.Mode == ModeExec && n > 0 && out[n-1] != '\n' {
		out = append(out, '\n')
	}
	return append(out, 0), nil
}

// appendNewlines appends src with "\r\n" and "\r" turned into "\n".
func appendNewlines(out, src []byte) []byte {
	for {
		i := bytes.IndexByte(src, '\r')
		if i < 0 {
			return append(out, src...)
		}
		out = append(append(out, src[:i]...), '\n')
		src = src[i+1:]
		if len(src) > 0 && src[0] == '\n' {
			src = src[1:]
		}
	}
}

func fromLatin1(src []byte) []byte {
	out := make([]byte, 0, len(src)+len(src)/8)
	for _, c := range src {
		out = utf8.AppendRune(out, rune(c))
	}
	return out
}

func nthLine(src []byte, line int) (string, bool) {
	start := 0
	for ; line > 1; line-- {
		i := bytes.IndexByte(src[start:], '\n')
		if i < 0 {
			break
		}
		start += i + 1
	}
	return lineText(src, start, false)
}

// checkUTF8 reports the first byte that is no UTF-8.
func checkUTF8(filename string, src []byte, declared bool) *Error {
	if utf8.Valid(src) {
		return nil
	}
	line, start := 1, 0
	for i := 0; i < len(src); {
		if src[i] == '\n' {
			line, start = line+1, i+1
		}
		r, size := utf8.DecodeRune(src[i:])
		if r != utf8.RuneError || size != 1 {
			i += size
			continue
		}
		bad := strings.ToLower(hex4(rune(src[i]))[2:])
		msg := "Non-UTF-8 code starting with '\\x" + bad + "' on line " + itoa(line) +
			", but no encoding declared; see https://peps.python.org/pep-0263/ for details"
		if declared {
			msg = "(unicode error) 'utf-8' codec can't decode byte 0x" + bad + " in position " + itoa(i) + ": invalid start byte"
		}
		col := chars(src[start:i]) + 1
		text, has := lineText(src, start, false)
		return &Error{Kind: kindSyntax, Msg: msg, Filename: filename, Line: line, Col: col, EndLine: line, EndCol: col,
			Text: strings.ToValidUTF8(text, "\uFFFD"), HasText: has}
	}
	return nil
}

// codingName finds a coding declaration in a comment that is line 1 or 2 (PEP 263) and gives
// the normalised name of the encoding, or "".
func codingName(src []byte) (name string, line int) {
	for line = 1; line <= 2; line++ {
		end := bytes.IndexAny(src, "\r\n")
		text := src
		if end >= 0 {
			text = src[:end]
		}
		trimmed := bytes.TrimLeft(text, " \t\f")
		if len(trimmed) > 0 && trimmed[0] != '#' {
			return "", 0 // code on line 1: a declaration on line 2 does not count
		}
		if name := codingIn(trimmed); name != "" {
			return normalCoding(name), line
		}
		if end < 0 {
			return "", 0
		}
		if src[end] == '\r' && end+1 < len(src) && src[end+1] == '\n' {
			end++
		}
		src = src[end+1:]
	}
	return "", 0
}

func codingIn(comment []byte) string {
	for {
		i := bytes.Index(comment, []byte("coding"))
		if i < 0 {
			return ""
		}
		comment = comment[i+len("coding"):]
		if len(comment) == 0 || comment[0] != ':' && comment[0] != '=' {
			continue
		}
		rest := bytes.TrimLeft(comment[1:], " \t")
		n := 0
		for n < len(rest) && (class[rest[n]]&(cIdent|cDigit) != 0 && rest[n] < 0x80 || rest[n] == '-' || rest[n] == '.') {
			n++
		}
		if n > 0 {
			return string(rest[:n])
		}
	}
}

// normalCoding folds the spellings of the encodings we read to one each.
func normalCoding(name string) string {
	norm := strings.ReplaceAll(strings.ToLower(name), "_", "-")
	is := func(base string) bool { return norm == base || strings.HasPrefix(norm, base+"-") }
	switch {
	case is("utf-8"), norm == "utf8", norm == "u8", norm == "cp65001":
		return "utf-8"
	case is("latin-1"), is("iso-8859-1"), is("iso-latin-1"), norm == "latin1", norm == "iso8859-1", norm == "l1", norm == "latin":
		return "iso-8859-1"
	case norm == "ascii", norm == "us-ascii", norm == "646":
		return "ascii"
	}
	return name
}
