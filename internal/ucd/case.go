package ucd

// This file defines case mapping and folding. Mappings of the string methods are the full
// ones, up to three code points; the forms ending in 1 are the simple ones that regular
// expressions use.

// Mapped is the result of a full case mapping: the first N elements of R, N in 1..3.
type Mapped struct {
	R [3]rune
	N int
}

func one(r rune) Mapped { return Mapped{R: [3]rune{r}, N: 1} }

func mapped(r, delta rune, full uint16) Mapped {
	if full == 0 {
		return one(r + delta)
	}
	m := Mapped{N: int(special[full])}
	copy(m.R[:], special[full+1:int(full)+1+m.N])
	return m
}

// ToLower is the full lower-case mapping of one character, without context: the capital
// sigma gives the medial form, and [FinalSigma] says where str.lower takes the other.
func ToLower(r rune) Mapped {
	if r < 0x80 {
		return one(lowerASCII(r))
	}
	p := rec(r)
	return mapped(r, p.lower, p.fullLower)
}

// ToUpper is the full upper-case mapping.
func ToUpper(r rune) Mapped {
	if r < 0x80 {
		return one(upperASCII(r))
	}
	p := rec(r)
	return mapped(r, p.upper, p.fullUpper)
}

// ToTitle is the full title-case mapping.
func ToTitle(r rune) Mapped {
	if r < 0x80 {
		return one(upperASCII(r))
	}
	p := rec(r)
	return mapped(r, p.title, p.fullTitle)
}

// ToFold is the full case folding, as str.casefold.
func ToFold(r rune) Mapped {
	if r < 0x80 {
		return one(lowerASCII(r))
	}
	p := rec(r)
	return mapped(r, p.fold, p.fullFold)
}

// ToLower1 is the simple lower-case mapping.
func ToLower1(r rune) rune {
	if r < 0x80 {
		return lowerASCII(r)
	}
	return r + rec(r).lower
}

// ToUpper1 is the simple upper-case mapping.
func ToUpper1(r rune) rune {
	if r < 0x80 {
		return upperASCII(r)
	}
	return r + rec(r).upper
}

// ToTitle1 is the simple title-case mapping.
func ToTitle1(r rune) rune {
	if r < 0x80 {
		return upperASCII(r)
	}
	return r + rec(r).title
}

func lowerASCII(r rune) rune {
	if uint32(r-'A') < 26 {
		r += 'a' - 'A'
	}
	return r
}

func upperASCII(r rune) rune {
	if uint32(r-'a') < 26 {
		r -= 'a' - 'A'
	}
	return r
}

// FinalSigma reports whether a capital sigma at position i of a string of n characters
// lowers to the final form: a cased character precedes it and none follows, looking
// through case-ignorable ones. at returns the character at a position.
//
// One call may look at the whole string, so a caller that lowers a long run of sigmas
// between ignorable characters must keep the two answers itself to stay linear; see
// [SigmaScanner].
func FinalSigma(at func(int) rune, i, n int) bool {
	j := i - 1
	for j >= 0 && IsCaseIgnorable(at(j)) {
		j--
	}
	if j < 0 || !IsCased(at(j)) {
		return false
	}
	for j = i + 1; j < n && IsCaseIgnorable(at(j)); j++ {
	}
	return j == n || !IsCased(at(j))
}

// SigmaScanner answers FinalSigma for ascending positions of one string in time linear
// in the string, however the sigmas and ignorable characters are mixed.
type SigmaScanner struct {
	At       func(int) rune `clone:"zero"`
	N        int
	seen     int  // positions before this are summed up in before
	before   bool // the last character before seen that is not ignorable is cased
	ahead    int  // first position >= the last query that is not ignorable, plus 1
	aheadHit bool // and whether it is cased
}

// Final is FinalSigma at i; i must not descend from call to call.
func (s *SigmaScanner) Final(i int) bool {
	for ; s.seen < i; s.seen++ {
		if r := s.At(s.seen); !IsCaseIgnorable(r) {
			s.before = IsCased(r)
		}
	}
	if s.ahead < i+2 {
		j := i + 1
		for j < s.N && IsCaseIgnorable(s.At(j)) {
			j++
		}
		s.ahead, s.aheadHit = j+1, j < s.N && IsCased(s.At(j))
	}
	return s.before && !s.aheadHit
}
