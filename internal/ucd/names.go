package ucd

import _ "embed"

// This file defines character names. Names are sequences of word numbers; one order of all
// entries by name serves the search. CJK and Hangul names are computed.

// names holds the sections Text (the words), WordOffs and Blocks (3-byte offsets), Body
// (length-prefixed word codes) and Order (2-byte entry numbers by name), in this order.
//
//go:embed names.bin
var names string

// LongestName bounds the bytes of any name, alias or sequence name.
const LongestName = nameLongest

const (
	cjkPrefix    = "CJK UNIFIED IDEOGRAPH-"
	hangulPrefix = "HANGUL SYLLABLE "
	tangutPrefix = "TANGUT IDEOGRAPH-"
)

func offset3(at int) int {
	return int(names[at]) | int(names[at+1])<<8 | int(names[at+2])<<16
}

// Name is unicodedata.name; ok is false where the character has none.
func Name(r rune) (name string, ok bool) {
	if isHangul(r) {
		s := r - hangulBase
		return hangulPrefix + hangulL[s/(hangulVs*hangulTs)] + hangulV[s/hangulTs%hangulVs] + hangulT[s%hangulTs], true
	}
	if inRanges(cjkRanges[:], r) {
		return cjkPrefix + string(appendHex(nil, r)), true
	}
	lo, hi := 0, len(nameRanges)/3
	for lo < hi {
		if mid := (lo + hi) / 2; nameRanges[3*mid+1] < r {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if 3*lo >= len(nameRanges) || r < nameRanges[3*lo] {
		return "", false
	}
	entry := nameRanges[3*lo+2] + r - nameRanges[3*lo]
	return string(appendEntry(make([]byte, 0, LongestName), int(entry))), true
}

func inRanges(ranges []rune, r rune) bool {
	for i := 0; i < len(ranges); i += 2 {
		if r >= ranges[i] && r <= ranges[i+1] {
			return true
		}
	}
	return false
}

// appendEntry spells entry i.
func appendEntry(out []byte, i int) []byte {
	at := endBlocks - 3*((nameCount+15)/16) + 3*(i/16)
	pos := endBlocks + offset3(at)
	for ; i%16 != 0; i-- {
		pos += 1 + int(names[pos])
	}
	start := len(out)
	for end := pos + 1 + int(names[pos]); pos+1 < end; {
		pos++
		w := int(names[pos])
		if w >= nameShort {
			pos++
			w = nameShort + (w-nameShort)<<8 + int(names[pos])
		}
		if len(out) > start {
			out = append(out, ' ')
		}
		out = append(out, names[offset3(endText+3*w):offset3(endText+3*w+3)]...)
	}
	return out
}

// Lookup is unicodedata.lookup: names, aliases and named sequences, letters of either case.
func Lookup(name string) (seq []rune, ok bool) {
	if r, ok := computed(name); ok {
		return []rune{r}, true
	}
	i, ok := find(name)
	switch {
	case !ok:
		return nil, false
	case i < nameChars:
		return []rune{charOf(i)}, true
	}
	i -= nameChars
	return append(seq, extraPool[extraStart[i]:extraStart[i+1]]...), true
}

// LookupChar is what \N{name} in a string literal accepts: no named sequences.
func LookupChar(name string) (r rune, ok bool) {
	seq, ok := Lookup(name)
	if !ok || len(seq) != 1 {
		return 0, false
	}
	return seq[0], true
}

// find returns the entry of that name.
func find(name string) (entry int, ok bool) {
	if len(name) > LongestName {
		return 0, false
	}
	var want [LongestName]byte
	key := want[:copy(want[:], name)]
	for i, c := range key {
		if uint32(c-'a') < 26 {
			key[i] = c - 'a' + 'A'
		}
	}
	var spell [LongestName]byte
	lo, hi := 0, nameCount
	for lo < hi {
		mid := (lo + hi) / 2
		e := int(names[endBody+2*mid]) | int(names[endBody+2*mid+1])<<8
		got := appendEntry(spell[:0], e)
		switch {
		case string(got) == string(key):
			return e, true
		case string(got) < string(key):
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return 0, false
}

// charOf is the code point of an entry below nameChars.
func charOf(entry int) rune {
	lo, hi := 0, len(nameRanges)/3
	for lo+1 < hi {
		if mid := (lo + hi) / 2; int(nameRanges[3*mid+2]) <= entry {
			lo = mid
		} else {
			hi = mid
		}
	}
	return nameRanges[3*lo] + rune(entry) - nameRanges[3*lo+2]
}

// computed looks up the names that are not in the table.
func computed(name string) (rune, bool) {
	if rest, ok := cutFold(name, hangulPrefix); ok {
		return hangulByName(rest)
	}
	if rest, ok := cutFold(name, cjkPrefix); ok {
		r, ok := hexName(rest)
		return r, ok && inRanges(cjkRanges[:], r)
	}
	if rest, ok := cutFold(name, tangutPrefix); ok {
		r, ok := hexName(rest)
		return r, ok && inRanges(tangutRanges[:], r)
	}
	return 0, false
}

// cutFold removes a prefix given in upper case, whatever the case of the letters of name.
func cutFold(name, prefix string) (string, bool) {
	if len(name) < len(prefix) {
		return "", false
	}
	for i := range len(prefix) {
		if upperASCII(rune(name[i])) != rune(prefix[i]) {
			return "", false
		}
	}
	return name[len(prefix):], true
}

// hexName reads four or five hexadecimal digits as a code point that needs as many.
func hexName(s string) (rune, bool) {
	if len(s) != 4 && len(s) != 5 {
		return 0, false
	}
	var r rune
	for i := range len(s) {
		switch c := upperASCII(rune(s[i])); {
		case uint32(c-'0') < 10:
			r = r<<4 | (c - '0')
		case uint32(c-'A') < 6:
			r = r<<4 | (c - 'A' + 10)
		default:
			return 0, false
		}
	}
	return r, len(s) == 4 || r > 0xFFFF
}

// hangulByName takes the longest initial, vowel and final that fit, one after the other.
func hangulByName(s string) (rune, bool) {
	var at [3]int
	for i, parts := range [3][]string{hangulL[:], hangulV[:], hangulT[:]} {
		best := -1
		for j, p := range parts {
			if _, ok := cutFold(s, p); ok && (best < 0 || len(p) > len(parts[best])) {
				best = j
			}
		}
		if best < 0 {
			return 0, false
		}
		at[i], s = best, s[len(parts[best]):]
	}
	return rune(hangulBase + (at[0]*hangulVs+at[1])*hangulTs + at[2]), s == ""
}
