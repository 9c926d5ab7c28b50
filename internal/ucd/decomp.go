package ucd

// This file defines decomposition of single code points and composition of pairs.

// Hangul syllables are computed: initial, vowel, optional final.
const (
	hangulBase = 0xAC00
	hangulEnd  = hangulBase + hangulLs*hangulVs*hangulTs
	leadBase   = 0x1100
	vowelBase  = 0x1161
	finalBase  = 0x11A7 // stands for "no final"
	hangulLs   = 19
	hangulVs   = 21
	hangulTs   = 28
	compatTag  = 1 << 8 // decPool headers from here on carry a tag such as <compat>
)

// MaxExpansion is the largest number of code points that normalizing makes of one
// (that of U+FDFA in NFKC and NFKD): a caller charges by it before the work.
const MaxExpansion = 18

func isHangul(r rune) bool { return uint32(r-hangulBase) < hangulEnd-hangulBase }

// decompose returns the stored one-step decomposition: header (tag<<8 | length) and parts.
func decompose(r rune) (header rune, parts []rune) {
	if uint32(r) > MaxRune {
		return 0, nil
	}
	page := int(decStage1[r>>decShift])
	i := int(decStage2[page<<decShift|int(r&(1<<decShift-1))])
	if i == 0 {
		return 0, nil
	}
	header = decPool[i]
	return header, decPool[i+1 : i+1+int(header&0xff)]
}

// Decomposition is unicodedata.decomposition: an optional tag and hexadecimal code points,
// or "".
func Decomposition(r rune) string {
	var out []byte
	if isHangul(r) { // given in full, not the syllable's first half and a final
		for _, p := range appendDecomposed(make([]rune, 0, 3), r, false) {
			out = appendHex(out, p)
		}
		return string(out)
	}
	header, parts := decompose(r)
	if header >= compatTag {
		out = append(out, decTags[header>>8]...)
	}
	for _, p := range parts {
		out = appendHex(out, p)
	}
	return string(out)
}

// appendHex adds a separating space if needed and r in upper case with at least four digits.
func appendHex(out []byte, r rune) []byte {
	if len(out) > 0 {
		out = append(out, ' ')
	}
	for shift := 20; shift >= 0; shift -= 4 {
		if shift < 16 || r>>shift != 0 {
			out = append(out, "0123456789ABCDEF"[r>>shift&15])
		}
	}
	return out
}

// appendDecomposed adds the full decomposition of r, canonical or with compat also
// compatible, not yet ordered.
func appendDecomposed(out []rune, r rune, compat bool) []rune {
	if isHangul(r) {
		s := r - hangulBase
		out = append(out, leadBase+s/(hangulVs*hangulTs), vowelBase+s/hangulTs%hangulVs)
		if t := s % hangulTs; t != 0 {
			out = append(out, finalBase+t)
		}
		return out
	}
	// Mappings nest a few levels deep; todo holds what is left, last first.
	var todo [2 * MaxExpansion]rune
	todo[0] = r
	for n := 1; n > 0; {
		n--
		c := todo[n]
		header, parts := decompose(c)
		if header == 0 || header >= compatTag && !compat || n+len(parts) > len(todo) {
			out = append(out, c)
			continue
		}
		for i := len(parts) - 1; i >= 0; i-- {
			todo[n] = parts[i]
			n++
		}
	}
	return out
}

// compose returns the primary composite of a and b, or 0.
func compose(a, b rune) rune {
	if uint32(a-leadBase) < hangulLs && uint32(b-vowelBase) < hangulVs {
		return hangulBase + ((a-leadBase)*hangulVs+b-vowelBase)*hangulTs
	}
	if isHangul(a) && (a-hangulBase)%hangulTs == 0 && uint32(b-finalBase-1) < hangulTs-1 {
		return a + b - finalBase
	}
	key := uint64(a)<<21 | uint64(b)
	lo, hi := 0, len(compFrom)
	for lo < hi {
		if mid := (lo + hi) / 2; compFrom[mid] < key {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(compFrom) && compFrom[lo] == key {
		return compTo[lo]
	}
	return 0
}
