// This file defines split, rsplit, splitlines and strip of str.

package object

import (
	"strings"

	"github.com/adderlang/adder/internal/ucd"
)

func strClone(s string) string { return strings.Clone(s) }

func isSpaceASCII(c byte) bool {
	return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c && c <= 0x1f
}

// spaceAt tells whether unit i of s is white space.
func spaceAt(s *Str, i int) bool {
	if s.width == 1 {
		c := s.data[i]
		return isSpaceASCII(c) || c == 0x85 || c == 0xa0
	}
	return ucd.IsSpace(s.At(i))
}

// A splitter yields the pieces of a text one by one, from the left or from the right.
type splitter struct {
	text  string
	n     int            // units of text
	space func(int) bool // whether a unit is white space
	f     finder         // for a separator
	sep   int            // its length; 0: white space
	max   int            // splits still allowed; -1: any
	pos   int            // what is left: s[pos:] or, from the right, s[:pos]
	done  bool
}

// next is the next piece; more is false after the last.
func (p *splitter) next() (i, j int, more bool) {
	if p.done {
		return 0, 0, false
	}
	n := p.n
	if p.sep > 0 {
		i = p.pos
		k := -1
		if p.max != 0 {
			k = p.f.next(p.text, i)
		}
		if k < 0 {
			p.done = true
			return i, n, true
		}
		p.max--
		p.pos = k + p.sep
		return i, k, true
	}
	i = p.pos
	for i < n && p.space(i) {
		i++
	}
	if i == n {
		p.done = true
		return 0, 0, false
	}
	if p.max == 0 {
		p.done = true
		return i, n, true
	}
	p.max--
	j = i + 1
	for j < n && !p.space(j) {
		j++
	}
	p.pos = j
	return i, j, true
}

// prev is next from the right.
func (p *splitter) prev() (i, j int, more bool) {
	if p.done {
		return 0, 0, false
	}
	j = p.pos
	if p.sep > 0 {
		k := -1
		if p.max != 0 {
			k = p.f.last(p.text, j)
		}
		if k < 0 {
			p.done = true
			return 0, j, true
		}
		p.max--
		p.pos = k
		return k + p.sep, j, true
	}
	for j > 0 && p.space(j-1) {
		j--
	}
	if j == 0 {
		p.done = true
		return 0, 0, false
	}
	if p.max == 0 {
		p.done = true
		return 0, j, true
	}
	p.max--
	i = j - 1
	for i > 0 && !p.space(i-1) {
		i--
	}
	p.pos = i
	return i, j, true
}

func strSplitLeft(t *Thread, args []Value) (Value, error) { return t.split(args, false) }

func strRSplit(t *Thread, args []Value) (Value, error) { return t.split(args, true) }

// split counts the pieces, pays for them, then makes them.
func (t *Thread) split(args []Value, rev bool) (Value, error) {
	s := As[Str](args[0])
	limit := int(min(max(args[2].Int(), -1), 1<<40))
	p := splitter{text: s.data, n: s.Len(), max: limit, space: func(i int) bool { return spaceAt(s, i) }}
	if rev {
		p.pos = s.Len()
	}
	switch {
	case args[1].IsNone():
		if err := t.Charge(fuelChars(s.Len()), 0); err != nil {
			return Value{}, err
		}
	case args[1].Kind() != KindStr:
		return Value{}, t.TypeError("must be str or None, not %s", args[1].Type().Name)
	default:
		sep := As[Str](args[1])
		if p.sep = sep.Len(); p.sep == 0 {
			return Value{}, t.ValueError("empty separator")
		}
		fuel, bytes := finderCost(len(s.data), p.sep*int(s.width))
		if err := t.Charge(2*fuel, bytes); err != nil {
			return Value{}, err
		}
		n, never := within(sep, int(s.width))
		if never {
			p.max = 0
		} else {
			p.f = newFinder(n, int(s.width), rev)
		}
	}
	return t.pieces(s, p, rev, (*splitter).next)
}

// measure counts the pieces and their units.
func (p splitter) measure(next func(*splitter) (i, j int, more bool)) (n, units int) {
	for ; ; n++ {
		i, j, more := next(&p)
		if !more {
			return n, units
		}
		units += j - i
	}
}

// pieces makes the list of what a splitter yields.
func (t *Thread) pieces(s *Str, p splitter, rev bool, next func(*splitter) (i, j int, more bool)) (Value, error) {
	if rev {
		next = (*splitter).prev
	}
	n, units := p.measure(next)
	if n == 1 && units == s.Len() {
		v, err := t.plain(s)
		if err != nil {
			return Value{}, err
		}
		return Ref(NewList([]Value{v})), t.chargeItems(1)
	}
	w := int64(s.width)
	if err := t.Charge(perItems(n)+fuelBytes(units*int(w)), ListSize+roundUp(16*int64(n))+int64(n)*(64+24)+int64(units)*w*9/8); err != nil {
		return Value{}, err
	}
	items := make([]Value, n)
	for k := range items {
		i, j, _ := next(&p)
		at := k
		if rev {
			at = n - 1 - k
		}
		items[at] = Ref(s.Substr(i, j))
	}
	return Ref(NewList(items)), nil
}

// strSplitLines cuts at line breaks; "\r\n" is one.
func strSplitLines(t *Thread, args []Value) (Value, error) {
	s, keep := As[Str](args[0]), args[1].Bool()
	if err := t.Charge(fuelChars(s.Len()), 0); err != nil {
		return Value{}, err
	}
	next := func(p *splitter) (i, j int, more bool) {
		i = p.pos
		n := s.Len()
		if i >= n {
			return 0, 0, false
		}
		for j = i; j < n && !lineBreakAt(s, j); j++ {
		}
		end := j
		if j < n {
			if s.At(j) == '\r' && j+1 < n && s.At(j+1) == '\n' {
				j++
			}
			j++
		}
		p.pos = j
		if keep {
			end = j
		}
		return i, end, true
	}
	return t.pieces(s, splitter{}, false, next)
}

func lineBreakAt(s *Str, i int) bool {
	if s.width == 1 {
		c := s.data[i]
		return c >= '\n' && c <= '\r' || c >= 0x1c && c <= 0x1e || c == 0x85
	}
	return ucd.IsLineBreak(s.At(i))
}

// strip returns a method that takes characters off the ends.
func strStrip(name string, left, right bool) Fast {
	return func(t *Thread, args []Value) (Value, error) {
		s := As[Str](args[0])
		i, j := 0, s.Len()
		drop := func(k int) bool { return spaceAt(s, k) }
		if !args[1].IsNone() {
			if args[1].Kind() != KindStr {
				return Value{}, t.TypeError("%s arg must be None or str", name)
			}
			chars := As[Str](args[1])
			if err := t.Charge(fuelChars(chars.Len()), 48+32*int64(len(chars.data)-chars.Len())); err != nil {
				return Value{}, err
			}
			set := newCharSet(chars)
			drop = func(k int) bool { return set.has(s.At(k)) }
		}
		for left && i < j && drop(i) {
			i++
		}
		for right && i < j && drop(j-1) {
			j--
		}
		if err := t.Charge(fuelChars(s.Len()-(j-i)), 0); err != nil {
			return Value{}, err
		}
		return t.sub(s, i, j)
	}
}

// A charSet is a set of characters: a bitmap below 256, else a map.
type charSet struct {
	low  [4]uint64
	high map[rune]struct{}
}

func newCharSet(s *Str) *charSet {
	c := &charSet{}
	for i, n := 0, s.Len(); i < n; i++ {
		r := s.At(i)
		if r < 256 {
			c.low[r>>6] |= 1 << (r & 63)
			continue
		}
		if c.high == nil {
			c.high = map[rune]struct{}{}
		}
		c.high[r] = struct{}{}
	}
	return c
}

func (c *charSet) has(r rune) bool {
	if r < 256 {
		return c.low[r>>6]>>(r&63)&1 != 0
	}
	_, ok := c.high[r]
	return ok
}
