// This file defines sets of characters as the matcher uses them: a table for the first
// 256 code points, ranges and categories above.

package re

import (
	"sort"
	"sync"

	"github.com/adderlang/adder/internal/ucd"
)

// A charset is a set of characters. low answers for code points below 256, negation
// included; the rest is asked in high.
type charset struct {
	low    [256]bool
	ranges []rune // pairs, sorted, apart
	cats   uint8  // Unicode categories, a bit each
	neg    bool
	first  firstSet
	word   bool // \w of str, alone
}

// has tells whether c is in the set.
func (s *charset) has(c rune) bool {
	if c < 256 {
		return s.low[c]
	}
	return s.high(c)
}

func (s *charset) high(c rune) bool {
	if s.word {
		return isWord(c)
	}
	r := s.ranges
	if n := len(r); n > 0 && c >= r[0] && c <= r[n-1] {
		lo, hi := 0, n/2
		for lo < hi {
			if mid := (lo + hi) / 2; c > r[2*mid+1] {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
		if c >= r[2*lo] {
			return !s.neg
		}
	}
	for cat := catDigit; s.cats>>cat != 0; cat++ {
		if s.cats>>cat&1 != 0 && inUnicode(cat, c) {
			return !s.neg
		}
	}
	return s.neg
}

// inUnicode tells whether c belongs to a category of str patterns.
func inUnicode(cat, c rune) bool {
	switch cat {
	case catDigit:
		return ucd.DecimalValue(c) >= 0
	case catNotDigit:
		return ucd.DecimalValue(c) < 0
	case catSpace:
		return ucd.IsSpace(c)
	case catNotSpace:
		return !ucd.IsSpace(c)
	case catWord:
		return isWord(c)
	}
	return !isWord(c)
}

func isWord(c rune) bool {
	if c < 0x10000 {
		return wordBits()[c>>6]>>(c&63)&1 != 0
	}
	return ucd.IsAlnum(c)
}

// wordBits are the word characters below 0x10000, made at the first use: 0.3 ms.
var wordBits = sync.OnceValue(func() *[1024]uint64 {
	var t [1024]uint64
	for c := rune(0); c < 0x10000; c++ {
		if c == '_' || ucd.IsAlnum(c) {
			t[c>>6] |= 1 << (c & 63)
		}
	}
	return &t
})

// inASCII is inUnicode of bytes patterns and of the ASCII flag.
func inASCII(cat, c rune) bool {
	switch cat {
	case catDigit:
		return uint32(c-'0') < 10
	case catNotDigit:
		return uint32(c-'0') >= 10
	case catSpace:
		return c == ' ' || uint32(c-'\t') < 5
	case catNotSpace:
		return !(c == ' ' || uint32(c-'\t') < 5)
	case catWord:
		return c < 128 && asciiWord[c]
	}
	return c >= 128 || !asciiWord[c]
}

var asciiWord [128]bool

// categorySets are the sets of a category alone, by category, for bytes and for str.
var categorySets [2][6]*charset

func init() {
	for c := range asciiWord {
		asciiWord[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_'
	}
	for cat := catDigit; cat <= catNotWord; cat++ {
		for i, f := range []Flag{0, Unicode} {
			s := buildSet([]setItem{{op: setCategory, lo: cat}}, f)
			s.word = cat == catWord && f == Unicode
			categorySets[i][cat] = s
		}
	}
}

// newSet makes the set of items under flags.
func newSet(items []setItem, f Flag) *charset {
	if len(items) == 1 && items[0].op == setCategory {
		return categorySets[b2i(f&Unicode != 0)][items[0].lo]
	}
	return buildSet(items, f)
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

func buildSet(items []setItem, f Flag) *charset {
	s := &charset{}
	var pairs []rune
	uni := f&Unicode != 0
	for _, it := range items {
		switch it.op {
		case setNegate:
			s.neg = true
		case setLiteral:
			pairs = append(pairs, it.lo, it.lo)
		case setRange:
			pairs = append(pairs, it.lo, it.hi)
		case setCategory:
			for c := rune(0); c < 256; c++ {
				if uni && inUnicode(it.lo, c) || !uni && inASCII(it.lo, c) {
					s.low[c] = true
				}
			}
			switch {
			case uni:
				s.cats |= 1 << it.lo
			case inASCII(it.lo, 0x100): // all or nothing
				pairs = append(pairs, 0x100, ucd.MaxRune)
			}
		}
	}
	pairs = joinRanges(pairs)
	if rule := ruleOf(f); rule != caseExact {
		pairs = closeCase(pairs, rule)
	}
	for i := 0; i < len(pairs); i += 2 {
		for c := pairs[i]; c <= pairs[i+1] && c < 256; c++ {
			s.low[c] = true
		}
		if pairs[i+1] >= 256 {
			s.ranges = append(s.ranges, max(pairs[i], 256), pairs[i+1])
		}
	}
	if s.neg {
		for c := range s.low {
			s.low[c] = !s.low[c]
		}
	}
	s.first.setOf(s)
	return s
}

// joinRanges sorts ranges and joins those that touch.
func joinRanges(pairs []rune) []rune {
	ix := make([]int, len(pairs)/2)
	for i := range ix {
		ix[i] = 2 * i
	}
	sort.Slice(ix, func(a, b int) bool { return pairs[ix[a]] < pairs[ix[b]] })
	out := make([]rune, 0, len(pairs))
	for _, i := range ix {
		lo, hi := pairs[i], pairs[i+1]
		if k := len(out); k > 0 && lo <= out[k-1]+1 {
			out[k-1] = max(out[k-1], hi)
			continue
		}
		out = append(out, lo, hi)
	}
	return out
}

// closeCase adds to sorted ranges what they match when case is ignored. A set none of
// whose characters has case stays as it is.
func closeCase(pairs []rune, rule caseRule) []rune {
	cased := false
	var more []rune
	each := func(c rune) {
		cased = cased || rule.iscased(c)
		for _, v := range rule.class(c) {
			if v != c {
				more = append(more, v, v)
			}
		}
	}
	if rule == caseASCII {
		for i := 0; i < len(pairs); i += 2 {
			for c := max(pairs[i], 'A'); c <= min(pairs[i+1], 'z'); c++ {
				each(c)
			}
		}
	} else {
		all := folds().cased // in order, like the ranges
		for i, k := 0, 0; i < len(pairs); i += 2 {
			for ; k < len(all) && all[k] < pairs[i]; k++ {
			}
			for ; k < len(all) && all[k] <= pairs[i+1]; k++ {
				each(all[k])
			}
		}
	}
	if !cased {
		return pairs
	}
	return joinRanges(append(more, pairs...))
}

// class are the characters equal to c but for case; nil if there are no others.
func (k caseRule) class(c rune) []rune {
	if k == caseUnicode {
		return folds().class[c]
	}
	if k.iscased(c) {
		return []rune{c ^ 0x20}
	}
	return nil
}
