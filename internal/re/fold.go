// This file defines letter case as regular expressions see it: simple mappings, and the
// few characters that differ in lower case and have one upper case (i and dotless i, the
// three iotas, the final sigma, …).

package re

import (
	"sort"
	"sync"

	"github.com/adderlang/adder/internal/ucd"
)

// casedBlocks are the code points among which all characters with case are.
var casedBlocks = [...][2]rune{
	{0x41, 0x587}, {0x10A0, 0x10FF}, {0x13A0, 0x13FF}, {0x1C80, 0x1CBF}, {0x1D79, 0x1D8E},
	{0x1E00, 0x2188}, {0x24B6, 0x24E9}, {0x2C00, 0x2D2D}, {0xA640, 0xABBF}, {0xFB00, 0xFB17},
	{0xFF21, 0xFF5A}, {0x10400, 0x10594 + 0x40}, {0x10570, 0x105BC}, {0x10C80, 0x10CF2}, {0x10D50, 0x10D85},
	{0x118A0, 0x118DF}, {0x16E40, 0x16E7F}, {0x1E900, 0x1E943},
}

// A foldTable has for every character that is in a class of characters equal but for case
// the class; and the characters in order.
type foldTable struct {
	class map[rune][]rune
	cased []rune // sorted
}

// folds is made at the first use: 10,000 look-ups, 0.3 ms.
var folds = sync.OnceValue(func() *foldTable {
	t := &foldTable{class: map[rune][]rune{}}
	upper := map[ucd.Mapped]rune{} // full upper case to the first lower-case character that has it
	parent := map[rune]rune{}      // of lower-case characters with one upper case
	members := map[rune][]rune{}
	seen := map[rune]bool{}
	for _, b := range casedBlocks {
		for r := b[0]; r <= b[1]; r++ {
			if seen[r] {
				continue
			}
			seen[r] = true
			l := ucd.ToLower1(r)
			if l == r {
				up := ucd.ToUpper(r)
				if up.N > 1 || up.R[0] != r {
					if _, ok := upper[up]; !ok {
						upper[up] = r
					}
					parent[r] = upper[up]
				}
			}
		}
	}
	root := func(l rune) rune {
		if p, ok := parent[l]; ok {
			return p
		}
		return l
	}
	for r := range seen {
		k := root(ucd.ToLower1(r))
		members[k] = append(members[k], r)
	}
	for _, m := range members {
		if len(m) < 2 {
			continue
		}
		sort.Slice(m, func(i, j int) bool { return m[i] < m[j] })
		for _, r := range m {
			t.class[r] = m
			t.cased = append(t.cased, r)
		}
	}
	sort.Slice(t.cased, func(i, j int) bool { return t.cased[i] < t.cased[j] })
	return t
})

// A caseRule says how case is ignored.
type caseRule uint8

const (
	caseExact caseRule = iota
	caseASCII
	caseUnicode
)

// ruleOf is the rule of flags. The locale is C's, so it changes nothing beyond ASCII.
func ruleOf(f Flag) caseRule {
	switch {
	case f&IgnoreCase == 0:
		return caseExact
	case f&Unicode != 0 && f&Locale == 0:
		return caseUnicode
	}
	return caseASCII
}

// lower is the character that stands for r in comparisons of back-references.
func (k caseRule) lower(r rune) rune {
	if k == caseUnicode {
		return ucd.ToLower1(r)
	}
	if k == caseASCII && uint32(r-'A') < 26 {
		return r + 'a' - 'A'
	}
	return r
}

// iscased tells whether a character of a pattern has a counterpart. Those that have not
// are compared exactly, even if they are the counterpart of another: ß of ẞ.
func (k caseRule) iscased(r rune) bool {
	switch k {
	case caseASCII:
		return uint32(r|0x20-'a') < 26 && r < 0x80
	case caseUnicode:
		if ucd.ToLower1(r) != r {
			return true
		}
		up := ucd.ToUpper(r) // the full mapping: ß is cased
		return up.N > 1 || up.R[0] != r
	}
	return false
}

// variants are the characters that match the cased character r, sorted.
func (k caseRule) variants(r rune) []rune {
	if k == caseASCII {
		return []rune{r &^ 0x20, r | 0x20}
	}
	if m := folds().class[r]; m != nil {
		return m
	}
	return []rune{r}
}
