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
			if err := checkUTF8(filename, src); err != nil {
				return nil, err
			}
		case bom:
			text, has := nthLine(src, line)
			return nil, &Error{Kind: kindSyntax, Msg: "encoding problem: " + name + " with BOM", Filename: filename,
				Line: line, Col: 0, EndLine: line, EndCol: chars([]byte(text)) + line - 1, Text: text, HasText: has}
		case isUTF8Alias(name):
			if i, n, reason := badUTF8(src); n > 0 {
				return nil, plain("'utf-8' codec can't decode " + badBytes(src, i, n) + ": " + reason)
			}
		case name == "iso-8859-1", isLatin1Alias(name):
			src = fromLatin1(src)
		case isASCIIAlias(name):
			for i, c := range src {
				if c >= 0x80 {
					return nil, plain("'ascii' codec can't decode byte 0x" + hex2(c) +
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

// badUTF8 finds the first bytes that are no UTF-8 and says why, as CPython's decoder does: a
// lead byte and what rightly follows it are bad together. n is 0 if there are none.
func badUTF8(src []byte) (at, n int, reason string) {
	for at < len(src) {
		r, size := utf8.DecodeRune(src[at:])
		if r != utf8.RuneError || size != 1 {
			at += size
			continue
		}
		c := src[at]
		want := 0 // continuation bytes
		lo, hi := byte(0x80), byte(0xBF)
		switch {
		case c >= 0xC2 && c < 0xE0:
			want = 1
		case c >= 0xE0 && c < 0xF0:
			want = 2
			if c == 0xE0 {
				lo = 0xA0
			} else if c == 0xED {
				hi = 0x9F
			}
		case c >= 0xF0 && c < 0xF5:
			want = 3
			if c == 0xF0 {
				lo = 0x90
			} else if c == 0xF4 {
				hi = 0x8F
			}
		default:
			return at, 1, "invalid start byte"
		}
		for n = 1; n <= want; n++ {
			if at+n == len(src) {
				return at, n, "unexpected end of data"
			}
			if b := src[at+n]; b < lo || b > hi {
				break
			}
			lo, hi = 0x80, 0xBF
		}
		return at, n, "invalid continuation byte"
	}
	return at, 0, ""
}

func badBytes(src []byte, at, n int) string {
	if n > 1 {
		return "bytes in position " + itoa(at) + "-" + itoa(at+n-1)
	}
	return "byte 0x" + hex2(src[at]) + " in position " + itoa(at)
}

func hex2(c byte) string { return strings.ToLower(hex4(rune(c))[2:]) }

// replaceBad turns each run of bad bytes into one U+FFFD.
func replaceBad(src []byte) string {
	var out []byte
	for {
		at, n, _ := badUTF8(src)
		out = append(out, src[:at]...)
		if n == 0 {
			return string(out)
		}
		out = append(out, "\uFFFD"...)
		src = src[at+n:]
	}
}

// checkUTF8 reports source that is not the UTF-8 it should be.
func checkUTF8(filename string, src []byte) *Error {
	if utf8.Valid(src) {
		return nil
	}
	at, _, _ := badUTF8(src)
	line := 1 + bytes.Count(src[:at], []byte{'\n'})
	start := bytes.LastIndexByte(src[:at], '\n') + 1
	msg := "Non-UTF-8 code starting with '\\x" + hex2(src[at]) + "' on line " + itoa(line) +
		", but no encoding declared; see https://peps.python.org/pep-0263/ for details"
	col := chars(src[start:at]) + 1
	text, has := lineText(src, start, false)
	return &Error{Kind: kindSyntax, Msg: msg, Filename: filename, Line: line, Col: col, EndLine: line, EndCol: col,
		Text: replaceBad([]byte(text)), HasText: has}
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

// normalCoding folds the spellings that CPython's tokenizer itself knows; it leaves others to
// the codecs, with other error messages.
func normalCoding(name string) string {
	norm := foldCoding(name)
	is := func(base string) bool { return norm == base || strings.HasPrefix(norm, base+"-") }
	switch {
	case is("utf-8"):
		return "utf-8"
	case is("latin-1"), is("iso-8859-1"), is("iso-latin-1"):
		return "iso-8859-1"
	}
	return name
}

func foldCoding(name string) string {
	return strings.ReplaceAll(strings.ToLower(name), "_", "-")
}

func isUTF8Alias(name string) bool {
	switch foldCoding(name) {
	case "utf8", "u8", "utf", "cp65001":
		return true
	}
	return false
}

func isLatin1Alias(name string) bool {
	switch foldCoding(name) {
	case "latin1", "latin", "l1", "iso8859-1", "iso8859", "8859", "cp819":
		return true
	}
	return false
}

func isASCIIAlias(name string) bool {
	switch foldCoding(name) {
	case "ascii", "us-ascii", "646":
		return true
	}
	return false
}

// Text is the source as the parser reads it: UTF-8 by its mark or declaration, with "\n"
// newlines. The error is a *Error.
func Text(filename string, src []byte) ([]byte, error) {
	text, err := decode(filename, src, &Options{Mode: ModeEval})
	if err != nil {
		return nil, err
	}
	return text[:len(text)-1], nil
}
