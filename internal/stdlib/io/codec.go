// This file defines the encodings of text files: incremental decoding, encoding, and
// how errors are handled. The codecs module has all encodings; a file knows those that
// need no tables.

package io

import (
	"strings"
	"unicode/utf8"

	"github.com/adderlang/adder/internal/object"
)

type encodingKind uint8

const (
	encUTF8 encodingKind = iota
	encUTF8Sig
	encASCII
	encLatin1
	encUTF16 // with a byte order mark
	encUTF16LE
	encUTF16BE
	encUTF32
	encUTF32LE
	encUTF32BE
)

var encodingNames = map[string]encodingKind{
	"utf8": encUTF8, "u8": encUTF8, "utf": encUTF8, "cp65001": encUTF8, "locale": encUTF8, "utf8sig": encUTF8Sig,
	"ascii": encASCII, "usascii": encASCII, "646": encASCII,
	"latin1": encLatin1, "latin": encLatin1, "l1": encLatin1, "iso88591": encLatin1, "88591": encLatin1, "cp819": encLatin1,
	"utf16": encUTF16, "u16": encUTF16, "utf16le": encUTF16LE, "utf16be": encUTF16BE,
	"utf32": encUTF32, "u32": encUTF32, "utf32le": encUTF32LE, "utf32be": encUTF32BE,
}

var encodingCanon = [...]string{"utf-8", "utf-8-sig", "ascii", "latin-1", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"}

// findEncoding looks an encoding up, spelt in any of the ways Python allows.
func findEncoding(t *object.Thread, enc string) (encodingKind, error) {
	key := strings.Map(func(r rune) rune {
		switch {
		case r == '-' || r == '_' || r == ' ':
			return -1
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		}
		return r
	}, enc)
	if len(enc) < 40 {
		if k, ok := encodingNames[key]; ok {
			return k, nil
		}
	}
	return 0, t.Raise(object.LookupErrorType, "unknown encoding: %s", enc)
}

// A decoder decodes bytes that come in pieces.
type decoder struct {
	kind    encodingKind
	errors  string
	pending []byte // an incomplete character
	begun   bool   // the byte order mark, if any, is behind
	big     bool   // byte order found by the mark
}

// reset makes the decoder ready for the start of the stream, or for a place inside it.
func (d *decoder) reset(inside bool) {
	d.pending = nil
	if !inside {
		d.begun, d.big = false, false
	} else {
		d.begun = true
	}
}

// decode decodes in, all of it if final is set; what is incomplete stays pending. The
// caller has charged for len(in).
func (d *decoder) decode(t *object.Thread, in []byte, final bool) (*object.Str, error) {
	if len(d.pending) == 0 && d.plain(in) {
		return object.MakeStr(string(in)), nil
	}
	if len(d.pending) > 0 {
		in = append(append(make([]byte, 0, len(d.pending)+len(in)), d.pending...), in...)
	}
	var b object.StrBuilder
	b.Grow(len(in))
	i := 0
	if !d.begun {
		n, ok := d.mark(in, final)
		if !ok {
			d.pending = append([]byte(nil), in...)
			return b.Str(), nil
		}
		i = n
	}
	for i < len(in) {
		r, n, reason := d.one(in[i:], final)
		switch {
		case n == 0:
			d.pending = append([]byte(nil), in[i:]...)
			return b.Str(), nil
		case reason == "":
			b.WriteRune(r)
		case d.errors == "surrogatepass" && d.kind <= encUTF8Sig && isSurrogate(in[i:]):
			b.WriteRune(0xd000 | rune(in[i+1]&0x3f)<<6 | rune(in[i+2]&0x3f))
			n = 3
		default:
			if err := d.fail(t, &b, in, i, n, reason); err != nil {
				return nil, err
			}
		}
		i += n
	}
	d.pending = nil
	return b.Str(), nil
}

// isSurrogate tells whether in begins with a surrogate encoded like a character.
func isSurrogate(in []byte) bool {
	return len(in) >= 3 && in[0] == 0xed && in[1] >= 0xa0 && in[1] <= 0xbf && in[2]&0xc0 == 0x80
}

// plain tells whether in is ASCII that the encoding shows as it is.
func (d *decoder) plain(in []byte) bool {
	if d.kind > encLatin1 || d.kind == encUTF8Sig && !d.begun {
		return false
	}
	for _, c := range in {
		if c >= 0x80 {
			return false
		}
	}
	return true
}

// mark skips a byte order mark; ok is false while it cannot be known.
func (d *decoder) mark(in []byte, final bool) (n int, ok bool) {
	need := map[encodingKind]int{encUTF8Sig: 3, encUTF16: 2, encUTF32: 4}[d.kind]
	if len(in) < need && !final {
		if d.kind != encUTF8Sig || strings.HasPrefix("\xef\xbb\xbf", string(in)) {
			return 0, false
		}
	}
	d.begun = true
	s := string(in)
	switch {
	case d.kind == encUTF8Sig && strings.HasPrefix(s, "\xef\xbb\xbf"):
		return 3, true
	case d.kind == encUTF16 && strings.HasPrefix(s, "\xff\xfe"):
		return 2, true
	case d.kind == encUTF16 && strings.HasPrefix(s, "\xfe\xff"):
		d.big = true
		return 2, true
	case d.kind == encUTF32 && strings.HasPrefix(s, "\xff\xfe\x00\x00"):
		return 4, true
	case d.kind == encUTF32 && strings.HasPrefix(s, "\x00\x00\xfe\xff"):
		d.big = true
		return 4, true
	}
	return 0, true
}

// one decodes one character: n is 0 if it is incomplete; reason is not empty if the
// first n bytes are wrong.
func (d *decoder) one(in []byte, final bool) (r rune, n int, reason string) {
	switch d.kind {
	case encUTF8, encUTF8Sig:
		return utf8One(in, final)
	case encASCII:
		if in[0] >= 0x80 {
			return 0, 1, "ordinal not in range(128)"
		}
		return rune(in[0]), 1, ""
	case encLatin1:
		return rune(in[0]), 1, ""
	case encUTF16, encUTF16LE, encUTF16BE:
		return utf16One(in, final, d.big || d.kind == encUTF16BE)
	}
	return utf32One(in, final, d.big || d.kind == encUTF32BE)
}

// utf8One also says how many bytes an error covers, as Unicode recommends: the longest
// beginning of a character.
func utf8One(in []byte, final bool) (rune, int, string) {
	c := in[0]
	if c < 0x80 {
		return rune(c), 1, ""
	}
	if r, n := utf8.DecodeRune(in); r != utf8.RuneError || n > 1 {
		return r, n, ""
	}
	lo, hi, need := byte(0x80), byte(0xbf), 0
	switch {
	case c >= 0xc2 && c <= 0xdf:
		need = 1
	case c >= 0xe0 && c <= 0xef:
		need = 2
		if c == 0xe0 {
			lo = 0xa0
		} else if c == 0xed {
			hi = 0x9f
		}
	case c >= 0xf0 && c <= 0xf4:
		need = 3
		if c == 0xf0 {
			lo = 0x90
		} else if c == 0xf4 {
			hi = 0x8f
		}
	default:
		return 0, 1, "invalid start byte"
	}
	for i := 1; i <= need; i++ {
		if i == len(in) {
			if !final {
				return 0, 0, ""
			}
			return 0, i, "unexpected end of data"
		}
		if in[i] < lo || in[i] > hi {
			return 0, i, "invalid continuation byte"
		}
		lo, hi = 0x80, 0xbf
	}
	return 0, 1, "invalid start byte"
}

func utf16One(in []byte, final, big bool) (rune, int, string) {
	unit := func(b []byte) rune {
		if big {
			return rune(b[0])<<8 | rune(b[1])
		}
		return rune(b[1])<<8 | rune(b[0])
	}
	if len(in) < 2 {
		if !final {
			return 0, 0, ""
		}
		return 0, len(in), "truncated data"
	}
	r := unit(in)
	switch {
	case r < 0xd800 || r > 0xdfff:
		return r, 2, ""
	case r >= 0xdc00:
		return 0, 2, "illegal encoding"
	case len(in) < 4:
		if !final {
			return 0, 0, ""
		}
		return 0, len(in), "unexpected end of data"
	}
	if s := unit(in[2:]); s >= 0xdc00 && s <= 0xdfff {
		return (r-0xd800)<<10 + (s - 0xdc00) + 0x10000, 4, ""
	}
	return 0, 2, "illegal UTF-16 surrogate"
}

func utf32One(in []byte, final, big bool) (rune, int, string) {
	if len(in) < 4 {
		if !final {
			return 0, 0, ""
		}
		return 0, len(in), "truncated data"
	}
	u := uint32(in[0]) | uint32(in[1])<<8 | uint32(in[2])<<16 | uint32(in[3])<<24
	if big {
		u = uint32(in[3]) | uint32(in[2])<<8 | uint32(in[1])<<16 | uint32(in[0])<<24
	}
	switch {
	case u > 0x10ffff:
		return 0, 4, "code point not in range(0x110000)"
	case u >= 0xd800 && u <= 0xdfff:
		return 0, 4, "code point in surrogate code point range(0xd800, 0xe000)"
	}
	return rune(u), 4, ""
}

// fail applies the error handler to n wrong bytes of in at i.
func (d *decoder) fail(t *object.Thread, b *object.StrBuilder, in []byte, i, n int, reason string) error {
	switch d.errors {
	case "ignore":
		return nil
	case "replace":
		b.WriteRune(0xfffd)
		return nil
	case "backslashreplace":
		const hex = "0123456789abcdef"
		for _, c := range in[i : i+n] {
			b.WriteASCII("\\x")
			b.WriteRune(rune(hex[c>>4]))
			b.WriteRune(rune(hex[c&15]))
		}
		return nil
	case "surrogateescape":
		ok := true
		for _, c := range in[i : i+n] {
			ok = ok && c >= 0x80
		}
		if ok {
			for _, c := range in[i : i+n] {
				b.WriteRune(0xdc00 + rune(c))
			}
			return nil
		}
	case "strict", "surrogatepass", "xmlcharrefreplace", "namereplace":
	default:
		return t.Raise(object.LookupErrorType, "unknown error handler name '%s'", d.errors)
	}
	obj, err := newBytes(t, in)
	if err != nil {
		return err
	}
	kind := encodingCanon[d.kind]
	if d.kind == encUTF16 || d.kind == encUTF32 {
		kind += map[bool]string{true: "-be", false: "-le"}[d.big]
	}
	return t.RaiseArgs(object.UnicodeDecodeErrorType, object.NewStr(kind), obj, object.Int(int64(i)), object.Int(int64(i+n)), object.NewStr(reason))
}

// encode encodes text; begun is whether a byte order mark is behind. The caller has
// charged for 4 bytes a character.
func encode(t *object.Thread, kind encodingKind, errs string, s *object.Str, begun bool) ([]byte, error) {
	if s.IsASCII() && kind <= encLatin1 && (kind != encUTF8Sig || begun) {
		return []byte(s.Raw()), nil
	}
	out := make([]byte, 0, s.Len()+s.Len()/4+8)
	if !begun {
		switch kind {
		case encUTF8Sig:
			out = append(out, "\xef\xbb\xbf"...)
		case encUTF16:
			out = append(out, 0xff, 0xfe)
		case encUTF32:
			out = append(out, 0xff, 0xfe, 0, 0)
		}
	}
	for i := 0; i < s.Len(); i++ {
		r := s.At(i)
		next, reason := encodeOne(out, kind, r)
		if reason == "" {
			out = next
			continue
		}
		n, err := encodeFail(t, out, kind, errs, s, i, reason)
		if err != nil {
			return nil, err
		}
		out = n
	}
	return out, nil
}

func encodeOne(out []byte, kind encodingKind, r rune) ([]byte, string) {
	const surrogates = "surrogates not allowed"
	lone := r >= 0xd800 && r <= 0xdfff
	switch kind {
	case encUTF8, encUTF8Sig:
		if lone {
			return nil, surrogates
		}
		return utf8.AppendRune(out, r), ""
	case encASCII:
		if r >= 0x80 {
			return nil, "ordinal not in range(128)"
		}
		return append(out, byte(r)), ""
	case encLatin1:
		if r >= 0x100 {
			return nil, "ordinal not in range(256)"
		}
		return append(out, byte(r)), ""
	}
	if lone {
		return nil, surrogates
	}
	switch kind {
	case encUTF16, encUTF16LE:
		if r >= 0x10000 {
			r -= 0x10000
			hi, lo := 0xd800+r>>10, 0xdc00+r&0x3ff
			return append(out, byte(hi), byte(hi>>8), byte(lo), byte(lo>>8)), ""
		}
		return append(out, byte(r), byte(r>>8)), ""
	case encUTF16BE:
		if r >= 0x10000 {
			r -= 0x10000
			hi, lo := 0xd800+r>>10, 0xdc00+r&0x3ff
			return append(out, byte(hi>>8), byte(hi), byte(lo>>8), byte(lo)), ""
		}
		return append(out, byte(r>>8), byte(r)), ""
	case encUTF32BE:
		return append(out, 0, byte(r>>16), byte(r>>8), byte(r)), ""
	}
	return append(out, byte(r), byte(r>>8), byte(r>>16), 0), ""
}

// encodeFail applies the error handler to a character that the encoding does not have.
func encodeFail(t *object.Thread, out []byte, kind encodingKind, errs string, s *object.Str, i int, reason string) ([]byte, error) {
	r := s.At(i)
	text := ""
	switch errs {
	case "ignore":
		return out, nil
	case "replace":
		text = "?"
	case "backslashreplace", "namereplace":
		text = escapeRune(r)
	case "xmlcharrefreplace":
		text = "&#" + decimal(r) + ";"
	case "surrogateescape":
		if r >= 0xdc80 && r <= 0xdcff {
			return append(out, byte(r)), nil
		}
	case "surrogatepass":
		if r >= 0xd800 && r <= 0xdfff {
			switch kind {
			case encUTF8, encUTF8Sig:
				return append(out, 0xe0|byte(r>>12), 0x80|byte(r>>6)&0xbf, 0x80|byte(r)&0x3f), nil
			case encUTF16, encUTF16LE:
				return append(out, byte(r), byte(r>>8)), nil
			case encUTF16BE:
				return append(out, byte(r>>8), byte(r)), nil
			}
		}
	case "strict":
	default:
		return nil, t.Raise(object.LookupErrorType, "unknown error handler name '%s'", errs)
	}
	if text != "" {
		for _, c := range text {
			out, _ = encodeOne(out, kind, c)
		}
		return out, nil
	}
	end := i + 1 // CPython reports the whole run of characters that cannot be encoded
	for end < s.Len() {
		if _, bad := encodeOne(nil, kind, s.At(end)); bad == "" {
			break
		}
		end++
	}
	return nil, t.RaiseArgs(object.UnicodeEncodeErrorType, object.NewStr(encodingCanon[kind]), object.Ref(s),
		object.Int(int64(i)), object.Int(int64(end)), object.NewStr(reason))
}

func escapeRune(r rune) string {
	const hex = "0123456789abcdef"
	prefix, digits := "\\x", 2
	if r >= 0x10000 {
		prefix, digits = "\\U", 8
	} else if r >= 0x100 {
		prefix, digits = "\\u", 4
	}
	b := []byte(prefix)
	for k := digits - 1; k >= 0; k-- {
		b = append(b, hex[r>>(4*k)&15])
	}
	return string(b)
}

func decimal(r rune) string {
	b := []byte{}
	for r >= 10 {
		b = append([]byte{byte('0' + r%10)}, b...)
		r /= 10
	}
	return string(append([]byte{byte('0' + r)}, b...))
}
