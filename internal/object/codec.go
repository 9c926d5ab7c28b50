// This file defines the text encodings by name. Encoding and decoding are in
// codec_encode.go and codec_decode.go, the formats in codec_utf8.go, codec_utf16.go,
// codec_escape.go and codec_charmap.go.

package object

import "strings"

// A codecKind is a family of encodings.
type codecKind uint8

const (
	codecASCII codecKind = iota
	codecLatin1
	codecUTF8
	codecUTF16 // units of 2 bytes
	codecUTF32 // units of 4
	codecUTF7
	codecEscape
	codecRawEscape
	codecCharmap
)

// A textCodec is an encoding.
type textCodec struct {
	name  string // in errors
	kind  codecKind
	big   bool // most significant byte first
	bom   bool // a mark at the beginning tells the order (utf-8-sig: is dropped)
	table *charmap
}

var textCodecs = map[string]*textCodec{
	"utf_8":              {name: "utf-8", kind: codecUTF8},
	"utf_8_sig":          {name: "utf-8", kind: codecUTF8, bom: true},
	"ascii":              {name: "ascii", kind: codecASCII},
	"latin_1":            {name: "latin-1", kind: codecLatin1},
	"utf_16":             {name: "utf-16", kind: codecUTF16, bom: true},
	"utf_16_le":          {name: "utf-16-le", kind: codecUTF16},
	"utf_16_be":          {name: "utf-16-be", kind: codecUTF16, big: true},
	"utf_32":             {name: "utf-32", kind: codecUTF32, bom: true},
	"utf_32_le":          {name: "utf-32-le", kind: codecUTF32},
	"utf_32_be":          {name: "utf-32-be", kind: codecUTF32, big: true},
	"utf_7":              {name: "utf7", kind: codecUTF7},
	"unicode_escape":     {name: "unicodeescape", kind: codecEscape},
	"raw_unicode_escape": {name: "rawunicodeescape", kind: codecRawEscape},
}

// codecAliases are the other names of encodings, normalized.
var codecAliases = map[string]string{}

func init() {
	for name, list := range map[string]string{
		"utf_8":     "u8 utf utf8 utf8_ucs2 utf8_ucs4 cp65001",
		"ascii":     "646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367 iso646_us iso_646.irv_1991 iso_ir_6 us us_ascii",
		"latin_1":   "8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987 iso_ir_100 l1 latin latin1",
		"utf_16":    "u16 utf16",
		"utf_16_le": "unicodelittleunmarked utf_16le",
		"utf_16_be": "unicodebigunmarked utf_16be",
		"utf_32":    "u32 utf32",
		"utf_32_le": "utf_32le",
		"utf_32_be": "utf_32be",
		"utf_7":     "u7 utf7 unicode_1_1_utf_7",
	} {
		for _, a := range strings.Fields(list) {
			codecAliases[a] = name
		}
	}
	for a, name := range map[string]string{
		"base64": "base64_codec", "base_64": "base64_codec", "bz2": "bz2_codec", "hex": "hex_codec",
		"quopri": "quopri_codec", "quoted_printable": "quopri_codec", "quotedprintable": "quopri_codec",
		"rot13": "rot_13", "uu": "uu_codec", "zip": "zlib_codec", "zlib": "zlib_codec",
	} {
		codecAliases[a] = name
	}
}

// bytesCodecs transform bytes or text to their own kind: no text encodings.
var bytesCodecs = map[string]bool{
	"base64_codec": true, "bz2_codec": true, "hex_codec": true, "quopri_codec": true, "rot_13": true, "uu_codec": true, "zlib_codec": true,
}

// codecName normalizes the name of an encoding: letters and digits in lower case, runs
// of anything else but dots as one underscore.
func codecName(name string) string {
	var b strings.Builder
	gap := false
	for i := 0; i < len(name); i++ {
		c := name[i]
		if c >= 0x80 {
			continue // a letter of another script: it is dropped, and no encoding is found
		}
		if isLetter(c) || c >= '0' && c <= '9' || c == '.' {
			if gap && b.Len() > 0 {
				b.WriteByte('_')
			}
			b.WriteByte(lowerByte(c))
			gap = false
		} else {
			gap = true
		}
	}
	n := b.String()
	if a, ok := codecAliases[n]; ok {
		return a
	}
	if a, ok := codecAliases[strings.ReplaceAll(n, ".", "_")]; ok {
		return a
	}
	return n
}

// findCodec looks an encoding up. verb is "encode" or "decode".
func (t *Thread) findCodec(name, verb string) (*textCodec, error) {
	switch name { // the usual ones, at once
	case "utf-8", "utf8", "UTF-8":
		return textCodecs["utf_8"], nil
	case "ascii":
		return textCodecs["ascii"], nil
	case "latin-1":
		return textCodecs["latin_1"], nil
	}
	if strings.IndexByte(name, 0) >= 0 {
		return nil, t.ValueError("embedded null character")
	}
	if len(name) < 100 {
		n := codecName(name)
		if c := textCodecs[n]; c != nil {
			return c, nil
		}
		if m := charmapFor(n); m != nil {
			return m, nil
		}
		if bytesCodecs[n] {
			return nil, t.Raise(LookupErrorType, "'%s' is not a text encoding; use codecs.%s() to handle arbitrary codecs", name, verb)
		}
	}
	return nil, t.Raise(LookupErrorType, "unknown encoding: %s", name)
}

// CodecKnown gives the canonical name of an encoding as codecs.lookup shows it; ok is
// false if there is none.
func CodecKnown(name string) (canonical string, ok bool) {
	n := codecName(name)
	if textCodecs[n] == nil && charmapFor(n) == nil {
		return "", false
	}
	if n == "latin_1" {
		return "iso8859-1", true
	}
	return strings.ReplaceAll(n, "_", "-"), true
}
