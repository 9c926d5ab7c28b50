// This file defines the long instructions of the matcher: repetitions of one character,
// and references to groups. They stop in the middle when the units are used up.

package re

import "strings"

// chunk is how many characters are looked at in a row before the units are asked.
const chunk = 1 << 14

// isUnit tells whether the character at i is the one that in repeats.
func (m *Matcher) isUnit(in *inst, i int) bool {
	if i >= m.end {
		return false
	}
	c := at(m.data, m.w, i)
	switch in.unit {
	case iChar:
		return c == in.c
	case iChar2:
		return c == in.c || c == in.d
	case iNotChar:
		return c != in.c
	case iAny:
		return c != '\n'
	case iSet:
		return in.set.has(c)
	}
	return true
}

// span is the first position from i on, or lim, whose character is not what in repeats.
func (m *Matcher) span(in *inst, i, lim int) int {
	if in.unit == iAll {
		return lim
	}
	if m.w != 1 {
		return m.spanWide(in, i, lim)
	}
	s := m.data[i:lim]
	switch in.unit {
	case iChar:
		c := byte(in.c)
		if in.c > 255 {
			return i
		}
		for k := 0; k < len(s); k++ {
			if s[k] != c {
				return i + k
			}
		}
	case iChar2:
		for k := 0; k < len(s); k++ {
			if c := rune(s[k]); c != in.c && c != in.d {
				return i + k
			}
		}
	case iSet:
		low := &in.set.low
		for k := 0; k < len(s); k++ {
			if !low[s[k]] {
				return i + k
			}
		}
	default: // iAny, iNotChar
		c := in.c
		if in.unit == iAny {
			c = '\n'
		}
		if c < 256 {
			if k := strings.IndexByte(s, byte(c)); k >= 0 {
				return i + k
			}
		}
	}
	return lim
}

func (m *Matcher) spanWide(in *inst, i, lim int) int {
	if in.unit == iSet {
		s, w := m.data, m.w
		for ; i < lim && in.set.has(wideAt(s, w, i)); i++ {
		}
		return i
	}
	for ; i < lim && m.isUnit(in, i); i++ {
	}
	return i
}

// quarter is the units for looking at the characters from a to b: the same however they
// are cut into pieces.
func quarter(a, b int) int { return b>>2 - a>>2 }

// repeat takes as many characters as it can. ok is false if they are too few, or if there
// is more to do: then m.part is not 0.
func (m *Matcher) repeat(in *inst, pos int, left *int) (q int, ok bool) {
	room := m.end - pos
	if room < in.min {
		return 0, false
	}
	lim := pos + min(room, in.max)
	q = pos
	if m.part > 0 {
		q = m.part - 1
	}
	for {
		stop := min(lim, q+chunk)
		p := m.span(in, q, stop)
		*left -= quarter(q, p)
		q = p
		if q < stop || q == lim {
			break
		}
		if *left <= 0 {
			m.part = q + 1
			return 0, false
		}
	}
	m.part = 0
	if q-pos < in.min {
		return 0, false
	}
	if in.op == iRepOwn && in.fb != nil && !m.follows(in, q) {
		return 0, false
	}
	return q, true
}

// follows tells whether what comes after a repetition can begin at q.
func (m *Matcher) follows(in *inst, q int) bool {
	if q < m.end {
		return in.fb.hit(at(m.data, m.w, q))
	}
	return in.fb.end
}

// giveBack is the last position from low to q where what follows can begin; or one where
// the search for it shall go on, since it has taken long.
func (m *Matcher) giveBack(in *inst, low, q int, left *int) (int, bool) {
	if in.fb == nil {
		return q, true
	}
	top := q
	switch {
	case q == m.end && in.fb.end:
		return q, true
	case in.only != none && m.w == 1:
		from := max(low, q-64*chunk)
		k := strings.LastIndexByte(m.data[from:min(q+1, m.end)], byte(in.only))
		if q = from + k; k < 0 && from > low {
			q = from
		}
	default:
		for stop := max(low, q-chunk); q >= stop && !m.follows(in, q); q-- {
		}
	}
	*left -= (top - q) >> 2
	return q, q >= low
}

// repeatLazy takes min characters, then more up to the first place where what follows can
// begin. lim bounds the most it may take.
func (m *Matcher) repeatLazy(in *inst, pos int, left *int) (q, lim int, ok bool) {
	if m.part == 0 {
		room := m.end - pos
		if room < in.min {
			return 0, 0, false
		}
		lim = pos + min(room, in.max)
		need := pos + in.min
		if in.min > 0 {
			q = m.span(in, pos, need)
			*left -= quarter(pos, q)
			if q < need {
				return 0, 0, false
			}
		}
		q = need
	} else {
		q, lim = m.part-1, m.part2
		m.part = 0
	}
	if in.fb == nil {
		return q, lim, true
	}
	for from := q; ; {
		stop := min(lim, q+chunk)
		if in.only != none && m.w == 1 {
			// to the next place at once, if all between may be taken
			k := strings.IndexByte(m.data[q:min(stop+1, m.end)], byte(in.only))
			to := stop
			if k >= 0 {
				to = q + k
			}
			p := m.span(in, q, to)
			*left -= quarter(from, p)
			if p < to {
				return 0, 0, false
			}
			if q = to; k >= 0 {
				return q, lim, true
			}
			from = q
		} else {
			for ; q < stop; q++ {
				if m.follows(in, q) {
					*left -= quarter(from, q)
					return q, lim, true
				}
				if !m.isUnit(in, q) {
					*left -= quarter(from, q)
					return 0, 0, false
				}
			}
			*left -= quarter(from, q)
			from = q
		}
		if q == lim {
			return q, lim, m.follows(in, q)
		}
		if *left <= 0 {
			m.part, m.part2 = q+1, lim
			return 0, 0, false
		}
	}
}

// reference matches the text of a group again.
func (m *Matcher) reference(in *inst, pos int, left *int) (int, bool) {
	a, b := m.marks[2*in.c-2], m.marks[2*in.c-1]
	if a < 0 || b < a || b-a > m.end-pos {
		return 0, false
	}
	n := b - a
	i := 0
	if m.part > 0 {
		i = m.part - 1
		m.part = 0
	}
	if in.rule == caseExact {
		for w := m.w; i < n; {
			k := min(n, i+64*chunk)
			*left -= k>>3 - i>>3
			if m.data[(a+i)*w:(a+k)*w] != m.data[(pos+i)*w:(pos+k)*w] {
				return 0, false
			}
			if i = k; *left <= 0 && i < n {
				m.part = i + 1
				return 0, false
			}
		}
		return pos + n, true
	}
	for ; i < n; i++ {
		x, y := m.data, m.w
		if c, d := at(x, y, a+i), at(x, y, pos+i); c != d && in.rule.lower(c) != in.rule.lower(d) {
			return 0, false
		}
		if i&1023 == 1023 {
			if *left -= 512; *left <= 0 {
				m.part = i + 2
				return 0, false
			}
		}
	}
	return pos + n, true
}
