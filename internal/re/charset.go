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
	cats   []rune // Unicode categories
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
	for _, cat := range s.cats {
		if inUnicode(cat, c) {
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
	if rule := ruleOf(f); rule != caseExact {
		items = closeSet(items, rule)
	}
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
				s.cats = append(s.cats, it.lo)
			case inASCII(it.lo, 0x100): // all or nothing
				pairs = append(pairs, 0x100, ucd.MaxRune)
			}
		}
	}
	s.addRanges(pairs)
	if s.neg {
		for c := range s.low {
			s.low[c] = !s.low[c]
		}
	}
	s.first.setOf(s)
	return s
}

// addRanges takes up ranges: below 256 in the table, above sorted and joined.
func (s *charset) addRanges(pairs []rune) {
	n := len(pairs) / 2
	ix := make([]int, 0, n)
	for i := 0; i < n; i++ {
		lo, hi := pairs[2*i], pairs[2*i+1]
		for c := lo; c <= hi && c < 256; c++ {
			s.low[c] = true
		}
		if hi >= 256 {
			pairs[2*i] = max(lo, 256)
			ix = append(ix, i)
		}
	}
	sort.Slice(ix, func(a, b int) bool { return pairs[2*ix[a]] < pairs[2*ix[b]] })
	for _, i := range ix {
		lo, hi := pairs[2*i], pairs[2*i+1]
		if k := len(s.ranges); k > 0 && lo <= s.ranges[k-1]+1 {
			s.ranges[k-1] = max(s.ranges[k-1], hi)
			continue
		}
		s.ranges = append(s.ranges, lo, hi)
	}
}

// closeSet adds to the items of a set what they match when case is ignored. A set none of
// whose characters has case stays as it is.
func closeSet(items []setItem, rule caseRule) []setItem {
	cased := false
	out := items[:len(items):len(items)]
	for _, it := range items {
		if it.op != setLiteral && it.op != setRange {
			continue
		}
		hi := it.hi
		if it.op == setLiteral {
			hi = it.lo
		}
		if rule == caseASCII {
			for c := max(it.lo, 'A'); c <= min(hi, 'z'); c++ {
				if rule.iscased(c) {
					cased = true
					out = append(out, setItem{op: setLiteral, lo: c ^ 0x20})
				}
			}
			continue
		}
		if it.lo == hi && !rule.iscased(hi) {
			out = appendClass(out, hi)
			continue
		}
		all := folds().cased
		for i := sort.Search(len(all), func(i int) bool { return all[i] >= it.lo }); i < len(all) && all[i] <= hi; i++ {
			cased = cased || rule.iscased(all[i])
			out = appendClass(out, all[i])
		}
	}
	if !cased {
		return items
	}
	return out
}

func appendClass(out []setItem, c rune) []setItem {
	for _, v := range folds().class[c] {
		if v != c {
			out = append(out, setItem{op: setLiteral, lo: v})
		}
	}
	return out
}
