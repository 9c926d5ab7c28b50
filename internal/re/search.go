// This file defines the search: from one attempt to the next, past places where no match
// can begin.

package re

import "strings"

// Run works for about so many units.
func (m *Matcher) Run(units int) Status {
	left := units
	status := m.run(&left)
	m.Used += int64(units - left)
	return status
}

func (m *Matcher) run(left *int) Status {
	p := m.prog
	for {
		if !m.trying {
			if m.at+p.minLen > m.end {
				return Failed
			}
			if m.mode == Search {
				if ok, more := m.candidate(left); more {
					return More
				} else if !ok {
					return Failed
				}
			}
			if cap(m.stack) == 0 {
				m.stack = make([]entry, 0, 64)
			}
			m.begin()
			*left -= len(m.marks) >> 4
			if m.mode == Search && p.skipTo > 0 {
				m.pc, m.pos = int(p.skipTo), m.at+p.prefix.n
			}
		}
		var status Status
		if status, *left = m.exec(*left); status != Failed {
			if status == Matched {
				m.trying = false
			}
			return status
		}
		m.trying = false
		if m.mode != Search || p.fixed {
			return Failed
		}
		m.at++
	}
}

// candidate moves m.at to the next place where a match can begin. more is true when the
// units are used up before one is found.
func (m *Matcher) candidate(left *int) (ok, more bool) {
	p := m.prog
	if p.fixed {
		return m.at == 0, false
	}
	if p.must != nil && m.mustAt < m.at {
		if m.part == 0 {
			m.part = m.at + 1
		}
		q, found, more := m.find(p.must, m.part-1, left)
		if more {
			m.part = q + 1
			return false, true
		}
		if m.part = 0; !found {
			return false, false
		}
		m.mustAt = q
	}
	switch {
	case p.lines:
		return m.nextLine(left)
	case p.prefix != nil:
		q, found, more := m.find(p.prefix, m.at, left)
		m.at = q
		return found, more
	case p.scan == nil:
		return true, false
	}
	for m.at < m.end {
		stop := min(m.end, m.at+chunk)
		q := m.scanTo(m.at, stop)
		*left -= quarter(m.at, q)
		m.at = q
		if q < stop {
			return true, false
		}
		if *left <= 0 && q < m.end {
			return false, true
		}
	}
	return false, false
}

// nextLine moves m.at to the start of a line.
func (m *Matcher) nextLine(left *int) (ok, more bool) {
	if m.at == 0 {
		return true, false
	}
	for i := m.at - 1; i < m.end; {
		stop := min(m.end, i+chunk)
		q := stop
		if m.w == 1 {
			if k := strings.IndexByte(m.data[i:stop], '\n'); k >= 0 {
				q = i + k
			}
		} else {
			for q = i; q < stop && wideAt(m.data, m.w, q) != '\n'; q++ {
			}
		}
		*left -= quarter(i, q)
		if i = q; q < stop {
			m.at = q + 1
			return true, false
		}
		if m.at = i + 1; *left <= 0 && i < m.end {
			return false, true
		}
	}
	return false, false
}

// scanTo is the first position from i on whose character can begin a match, or stop.
func (m *Matcher) scanTo(i, stop int) int {
	p := m.prog
	if m.w == 1 {
		s := m.data[i:stop]
		if p.scan1 != none {
			if k := strings.IndexByte(s, byte(p.scan1)); k >= 0 {
				return i + k
			}
			return stop
		}
		low := p.scanLow
		for k := 0; k < len(s); k++ {
			if low[s[k]] {
				return i + k
			}
		}
		return stop
	}
	for ; i < stop && !p.scan.hit(wideAt(m.data, m.w, i)); i++ {
	}
	return i
}

// find looks for text from i on. If more, the units are used up, and q is where to go on.
func (m *Matcher) find(l *literal, i int, left *int) (q int, found, more bool) {
	if !l.ok[m.w] {
		return i, false, false
	}
	w, needle := m.w, l.text[m.w]
	for i+l.n <= m.end {
		stop := min(m.end, i+chunk+l.n)
		s := m.data[i*w : stop*w]
		off := 0
		for {
			k := strings.Index(s[off:], needle)
			if k < 0 {
				break
			}
			if k += off; k%w == 0 {
				q = i + k/w
				*left -= quarter(i, q)
				return q, true, false
			}
			*left--
			off = k + 1
		}
		next := stop - l.n + 1
		*left -= quarter(i, next)
		if i = next; *left <= 0 && i+l.n <= m.end {
			return i, false, true
		}
	}
	return i, false, false
}
