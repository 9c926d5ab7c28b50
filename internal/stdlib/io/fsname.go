// This file defines names of files between bytes and text: UTF-8, and where it is none each
// byte is a surrogate of its own, as surrogateescape has it.

package io

import (
	"strings"
	"unicode/utf8"

	"github.com/adderlang/adder/internal/object"
)

// MaxPath is the bytes of the longest path, as on Linux. Whoever splits a path refuses longer
// ones first: its parts would take many times its memory.
const MaxPath = 4095

// TooLong raises what opening a path that is too long does. It copies no part of it.
func TooLong(t *object.Thread, path object.Value) error {
	return t.RaiseArgs(object.OSErrorType, object.Int(36), object.NewStr("File name too long"), path)
}

// FSDecode is the text of a name, as NewStr takes it.
func FSDecode(name string) string {
	if utf8.ValidString(name) {
		return name
	}
	var b strings.Builder
	for len(name) > 0 {
		r, n := utf8.DecodeRuneInString(name)
		if r == utf8.RuneError && n == 1 { // U+DC80 and up, in three bytes
			b.Write([]byte{0xED, 0xB0 | name[0]>>6&0x0F, 0x80 | name[0]&0x3F})
		} else {
			b.WriteString(name[:n])
		}
		name = name[n:]
	}
	return b.String()
}

// FSEncode is the bytes of a name. Surrogates that stand for no byte are an error, as is a
// null.
func FSEncode(t *object.Thread, s *object.Str) (string, error) {
	text := s.Go()
	if strings.IndexByte(text, 0) >= 0 {
		return "", t.ValueError("embedded null byte")
	}
	if utf8.ValidString(text) {
		return text, nil
	}
	b := make([]byte, 0, len(text))
	for i := 0; i < s.Len(); i++ {
		switch r := s.At(i); {
		case r >= 0xDC80 && r <= 0xDCFF:
			b = append(b, byte(r))
		case r >= 0xD800 && r <= 0xDFFF:
			t.Exc = t.NewException(object.UnicodeEncodeErrorType, object.NewStr("utf-8"), object.Ref(s), object.Int(int64(i)), object.Int(int64(i+1)),
				object.NewStr("surrogates not allowed"))
			return "", object.ErrRaised
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return string(b), nil
}
