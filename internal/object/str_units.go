// This file defines helpers over the units of str and the bytes of bytes: copying
// between widths, narrowing, searching in linear time, and what they cost.

package object

import "github.com/adderlang/adder/internal/meter"

// fuelBytes is what moving or comparing n bytes costs.
func fuelBytes(n int) int64 { return int64(max(n, 0)) / 64 }

// fuelChars is what looking at n characters one by one costs.
func fuelChars(n int) int64 { return int64(max(n, 0)) / 16 }

// unitAt is unit i of data.
func unitAt(data string, w, i int) uint32 {
	switch w {
	case 1:
		return uint32(data[i])
	case 2:
		return uint32(data[2*i]) | uint32(data[2*i+1])<<8
	}
	d := data[4*i : 4*i+4]
	return uint32(d[0]) | uint32(d[1])<<8 | uint32(d[2])<<16 | uint32(d[3])<<24
}

func putUnit(dst []byte, w, i int, r uint32) {
	switch w {
	case 1:
		dst[i] = byte(r)
	case 2:
		dst[2*i], dst[2*i+1] = byte(r), byte(r>>8)
	default:
		d := dst[4*i : 4*i+4]
		d[0], d[1], d[2], d[3] = byte(r), byte(r>>8), byte(r>>16), byte(r>>24)
	}
}

// copyUnits writes data, of units of from bytes, to dst as units of to >= from bytes.
// It returns the bytes written.
func copyUnits(dst []byte, to int, data string, from int) int {
	if from == to {
		return copy(dst, data)
	}
	n := len(data) / from
	for i := 0; i < n; i++ {
		putUnit(dst, to, i, unitAt(data, from, i))
	}
	return n * to
}

// widened is data in units of to bytes.
func widened(data string, from, to int) string {
	if from == to {
		return data
	}
	b := make([]byte, len(data)/from*to)
	copyUnits(b, to, data, from)
	return stringBytes(b)
}

// highUnit is the bitwise or of all units: it tells the width they need.
func highUnit(data string, w int) uint32 {
	var h uint32
	n := len(data) / w
	switch w {
	case 1:
		var b byte
		for i := 0; i < n; i++ {
			b |= data[i]
		}
		return uint32(b)
	case 2:
		for i := 0; i+1 < len(data); i += 2 {
			h |= uint32(data[i]) | uint32(data[i+1])<<8
		}
		return h
	}
	for i := 0; i < n; i++ {
		h |= unitAt(data, 4, i)
	}
	return h
}

func widthOf(high uint32) int {
	switch {
	case high < 0x100:
		return 1
	case high < 0x10000:
		return 2
	}
	return 4
}

// ownUnits makes the str that owns data, whose width is known to be the narrowest.
func ownUnits(data string, w int, ascii bool) *Str {
	if len(data) == 0 {
		return emptyStr
	}
	if w == 1 && len(data) == 1 {
		return Latin1[data[0]]
	}
	return &Str{Header: Header{Type: StrType}, data: data, width: uint8(w), ascii: ascii}
}

// unitsStr makes the str of data, narrowed; it takes data over if it is narrow enough.
func unitsStr(data string, w int) *Str {
	if len(data) == 0 {
		return emptyStr
	}
	high := highUnit(data, w)
	if to := widthOf(high); to < w {
		n := len(data) / w
		b := make([]byte, n*to)
		for i := 0; i < n; i++ {
			putUnit(b, to, i, unitAt(data, w, i))
		}
		data, w = stringBytes(b), to
	}
	return ownUnits(data, w, high < 0x80)
}

// cut is the units i to j of s as they are stored.
func (s *Str) cut(i, j int) string { return s.data[i*int(s.width) : j*int(s.width)] }

// Put writes s to dst as units of w bytes, w at least its width; it returns the bytes
// written.
func (s *Str) Put(dst []byte, w int) int { return copyUnits(dst, w, s.data, int(s.width)) }

// plain is s as an exact str, which shares the text of a subclass's instance.
func (t *Thread) plain(s *Str) (Value, error) {
	if s.Type == StrType {
		return Ref(s), nil
	}
	if err := t.Charge(fuelBytes(len(s.data)), StrSize(0, 1)); err != nil {
		return Value{}, err
	}
	return Ref(ownUnits(s.data, int(s.width), s.ascii)), nil
}

// sub is s[i:j] as a value, charged.
func (t *Thread) sub(s *Str, i, j int) (Value, error) {
	if i >= j {
		return Ref(emptyStr), nil
	}
	if i == 0 && j == s.Len() {
		return t.plain(s)
	}
	if s.width == 1 && j-i == 1 {
		return Ref(Latin1[s.data[i]]), nil
	}
	n := (j - i) * int(s.width)
	if err := t.Charge(fuelBytes(n), StrSize(j-i, int(s.width))); err != nil {
		return Value{}, err
	}
	return t.Substr(s, i, j), nil
}

// shortNeedle is the number of bytes up to which the library's search is used: it may
// compare the whole needle at every place.
const shortNeedle = 32

// A finder looks for a needle in texts of the same width, in linear time: up to
// shortNeedle bytes with the library's search, above with a failure table (Knuth,
// Morris, Pratt), since the library's rolling hash can be made to collide everywhere.
type finder struct {
	n    string
	w    int
	fail []int32
}

// finderCost is what making a finder and going once over a text of h bytes costs.
func finderCost(h, n int) (fuel, bytes int64) {
	if n <= shortNeedle {
		return fuelBytes(h), 0
	}
	return int64(h+2*n) / 32, 4 * int64(n)
}

// newFinder makes a finder; rev for last.
func newFinder(t *Thread, n string, w int, rev bool) (finder, error) {
	f := finder{n: n, w: w}
	if len(n) <= shortNeedle || len(n) == w {
		return f, nil
	}
	m := len(n) / w
	f.fail = make([]int32, m)
	at := func(i int) uint32 {
		if rev {
			i = m - 1 - i
		}
		return unitAt(n, w, i)
	}
	k := 0
	for i := 1; i < m; i++ {
		if err := t.PollAt(i); err != nil {
			return f, err
		}
		c := at(i)
		for k > 0 && at(k) != c {
			k = int(f.fail[k-1])
		}
		if at(k) == c {
			k++
		}
		f.fail[i] = int32(k)
	}
	return f, nil
}

// span clamps the optional bounds of a search, which are None or ints, as slices do;
// start may be beyond n.
func span(start, stop Value, n int) (int, int) {
	a, b := int64(0), int64(n)
	if !start.IsNone() && !start.IsMissing() {
		a = sliceBound(start, 0)
	}
	if !stop.IsNone() && !stop.IsMissing() {
		b = sliceBound(stop, 0)
	}
	if b > int64(n) {
		b = int64(n)
	} else if b < 0 {
		b = max(b+int64(n), 0)
	}
	if a < 0 {
		a = max(a+int64(n), 0)
	}
	if a > int64(n) {
		a = int64(n) + 1
	}
	return int(a), int(b)
}

// perItems is the fuel for n pieces: 1 for 8.
func perItems(n int) int64 { return meter.PerUnit(int64(n), 8) }
