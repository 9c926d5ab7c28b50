package ucd

import "slices"

// This file defines the normal forms and the quick check. Work is linear in the input.

// Form is a normal form.
type Form uint8

// The four forms.
const (
	NFC Form = iota
	NFD
	NFKC
	NFKD
)

// ParseForm reads a form's name as unicodedata.normalize takes it.
func ParseForm(name string) (Form, bool) {
	switch name {
	case "NFC":
		return NFC, true
	case "NFD":
		return NFD, true
	case "NFKC":
		return NFKC, true
	case "NFKD":
		return NFKD, true
	}
	return 0, false
}

func (f Form) compat() bool   { return f >= NFKC }
func (f Form) composes() bool { return f&1 == 0 }

// no is the flag of code points that never occur in the form.
func (f Form) no() uint32 {
	return [4]uint32{flagNFCNo, flagNFDNo, flagNFKCNo, flagNFKDNo}[f&3]
}

// Normalizer normalizes a text that arrives in pieces. The zero value with a Form is ready.
// It holds back one starter and the marks after it, no more.
type Normalizer struct {
	Form Form
	seg  []rune // a starter and its marks, decomposed; marks not yet ordered
	tmp  []rune
	was  []rune // marks before they are ordered
}

// Held is how many code points are held back.
func (n *Normalizer) Held() int { return len(n.seg) }

// Hold makes room for holding back c code points, twice.
func (n *Normalizer) Hold(c int) {
	n.seg = append(make([]rune, 0, c), n.seg...)
	n.was = make([]rune, 0, c)
}

// Append takes r and appends to dst what has become final.
func (n *Normalizer) Append(dst []rune, r rune) []rune {
	if r < 0x80 { // an ASCII character never decomposes and never joins to what precedes it
		dst = n.Flush(dst)
		n.seg = append(n.seg, r)
		return dst
	}
	n.tmp = appendDecomposed(n.tmp[:0], r, n.Form.compat())
	for _, c := range n.tmp {
		p := rec(c)
		if p.combining != 0 {
			n.seg = append(n.seg, c)
			continue
		}
		if n.Form.composes() && p.flags&flagMaybe != 0 && len(n.seg) > 0 {
			n.settle()
			if len(n.seg) == 1 {
				if joined := compose(n.seg[0], c); joined != 0 {
					n.seg[0] = joined
					continue
				}
			}
			dst = append(dst, n.seg...)
			n.seg = n.seg[:0]
		} else {
			dst = n.Flush(dst)
		}
		n.seg = append(n.seg, c)
	}
	return dst
}

// Flush appends what was held back, at the end of the text.
func (n *Normalizer) Flush(dst []rune) []rune {
	n.settle()
	dst = append(dst, n.seg...)
	n.seg = n.seg[:0]
	return dst
}

// settle orders the marks of the segment and, in a composing form, joins the starter with
// those that are not blocked. Settling twice changes nothing.
func (n *Normalizer) settle() {
	if len(n.seg) < 2 {
		return
	}
	marks := n.seg
	starter := rec(marks[0]).combining == 0
	if starter {
		marks = marks[1:]
	}
	n.order(marks)
	if !starter || !n.Form.composes() {
		return
	}
	// A mark is blocked by one of its own class kept before it; classes ascend now.
	kept, last := marks[:0], 0
	for _, m := range marks {
		p := rec(m)
		class := int(p.combining)
		if class != last && p.flags&flagMaybe != 0 {
			if joined := compose(n.seg[0], m); joined != 0 {
				n.seg[0] = joined
				continue
			}
		}
		kept, last = append(kept, m), class
	}
	n.seg = n.seg[:1+len(kept)]
}

// order sorts marks by class; those of one class stay in order. Comparing took 14 ms for 90,000.
func (n *Normalizer) order(marks []rune) {
	if len(marks) <= 64 {
		slices.SortStableFunc(marks, func(a, b rune) int { return Combining(a) - Combining(b) })
		return
	}
	var at [257]int // of a class: where the next goes; at first, behind it, how many there are
	for _, m := range marks {
		at[Combining(m)+1]++
	}
	for c := 1; c < len(at); c++ {
		at[c] += at[c-1]
	}
	n.was = append(n.was[:0], marks...)
	for _, m := range n.was {
		c := Combining(m)
		marks[at[c]] = m
		at[c]++
	}
}

// Clone is a copy that goes on by itself.
func (n *Normalizer) Clone() Normalizer {
	return Normalizer{Form: n.Form, seg: slices.Clone(n.seg)}
}

// Normalize appends the normal form of in to dst.
func Normalize(dst []rune, form Form, in []rune) []rune {
	n := Normalizer{Form: form}
	for _, r := range in {
		dst = n.Append(dst, r)
	}
	return n.Flush(dst)
}

// Answer is the result of a quick check.
type Answer uint8

// Quick check answers; Maybe means that only normalizing tells.
const (
	No Answer = iota
	Maybe
	Yes
)

// Checker is the quick check of a text that arrives in pieces.
type Checker struct {
	Form Form
	last uint8
	odd  bool
}

// Step takes r and reports false once the text cannot be normal.
func (c *Checker) Step(r rune) bool {
	if r < 0x80 {
		c.last = 0
		return true
	}
	p := rec(r)
	if p.combining != 0 && p.combining < c.last || p.flags&c.Form.no() != 0 {
		return false
	}
	c.last = p.combining
	if c.Form.composes() && p.flags&flagMaybe != 0 {
		c.odd = true
	}
	return true
}

// Answer is the answer for a text whose every Step was true: Yes or Maybe.
func (c *Checker) Answer() Answer {
	if c.odd {
		return Maybe
	}
	return Yes
}

// QuickCheck decides without normalizing where that can be done.
func QuickCheck(form Form, in []rune) Answer {
	c := Checker{Form: form}
	for _, r := range in {
		if !c.Step(r) {
			return No
		}
	}
	return c.Answer()
}

// IsNormalized is unicodedata.is_normalized.
func IsNormalized(form Form, in []rune) bool {
	switch QuickCheck(form, in) {
	case Yes:
		return true
	case No:
		return false
	}
	return slices.Equal(Normalize(make([]rune, 0, len(in)), form, in), in)
}
