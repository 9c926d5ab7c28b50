// This file defines the representation of str: units of 1, 2 or 4 bytes, the
// narrowest that fits. Methods are in str_*.go.

package object

import (
	"math/bits"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A Str is a str or an instance of a subclass. It is immutable; data has Len() units
// of Width bytes, little-endian. Lone surrogates are ordinary units.
type Str struct {
	Header
	hash  int64 // 0: not computed. Filled at once for static objects
	data  string
	tail  *strTail // shared buffer that data ends, if it came from `+`
	width uint8    // 1, 2 or 4
	ascii bool     // width 1 and all units < 0x80: data is UTF-8
}

// A strTail is the growing buffer behind repeated `s += x`.
type strTail struct{ buf []byte }

// Len is the number of code points.
func (s *Str) Len() int { return len(s.data) >> (s.width >> 1) }

// Width is the number of bytes of a unit: 1 (Latin-1), 2 or 4.
func (s *Str) Width() int { return int(s.width) }

// IsASCII tells whether every code point is below 0x80.
func (s *Str) IsASCII() bool { return s.ascii }

// Raw is the string's units as they are stored.
func (s *Str) Raw() string { return s.data }

// At returns code point i.
func (s *Str) At(i int) rune {
	switch s.width {
	case 1:
		return rune(s.data[i])
	case 2:
		return rune(s.data[2*i]) | rune(s.data[2*i+1])<<8
	}
	d := s.data[4*i : 4*i+4]
	return rune(d[0]) | rune(d[1])<<8 | rune(d[2])<<16 | rune(d[3])<<24
}

// Equal compares contents.
func (s *Str) Equal(o *Str) bool {
	return s == o || s.width == o.width && s.data == o.data
}

// Compare orders by code points.
func (s *Str) Compare(o *Str) int {
	if s.width == 1 && o.width == 1 {
		switch {
		case s.data < o.data:
			return -1
		case s.data > o.data:
			return 1
		}
		return 0
	}
	n := min(s.Len(), o.Len())
	for i := 0; i < n; i++ {
		if a, b := s.At(i), o.At(i); a != b {
			if a < b {
				return -1
			}
			return 1
		}
	}
	return s.Len() - o.Len()
}

// Hash is the keyed hash, cached unless the object is static and shared.
func (s *Str) Hash() int64 {
	if s.hash != 0 {
		return s.hash
	}
	h := HashBytes(s.data)
	if s.width != 1 {
		h = rotateHash(h, int(s.width))
	}
	if s.Word&StaticBit == 0 {
		s.hash = h
	}
	return h
}

// rotateHash keeps texts of different widths and equal units apart.
func rotateHash(h int64, w int) int64 { return int64(bits.RotateLeft64(uint64(h), w)) }

// Go returns the string in UTF-8, lone surrogates encoded as if they were ordinary
// (WTF-8). For ASCII it costs nothing.
func (s *Str) Go() string {
	if s.ascii {
		return s.data
	}
	if s.private() {
		return s.public().Go()
	}
	n := s.Len()
	b := make([]byte, 0, len(s.data)+n/2)
	for i := 0; i < n; i++ {
		b = appendWTF8(b, s.At(i))
	}
	return string(b)
}

// Key is a Go string that two Strs share exactly if they are equal.
func (s *Str) Key() string {
	if s.private() {
		return "\xff" + s.data // no UTF-8
	}
	return s.Go()
}

func appendWTF8(b []byte, r rune) []byte {
	if r >= 0xD800 && r <= 0xDFFF {
		return append(b, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0xBF, 0x80|byte(r)&0x3F|0x80)
	}
	return utf8.AppendRune(b, r)
}

// decodeWTF8 reads one code point; a surrogate's three bytes give the surrogate.
func decodeWTF8(s string) (rune, int) {
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && n == 1 && len(s) >= 3 && s[0] == 0xED {
		return rune(s[0]&0x0F)<<12 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3
	}
	return r, n
}

// LoopView gives the loop a str's units, and whether they are ASCII.
func (s *Str) LoopView() (string, bool) { return s.data, s.ascii }

// Latin1 are the shared strs of one character below 256.
var Latin1 [256]*Str
var emptyStr *Str

// EmptyStr is ”.
var EmptyStr Value

func init() {
	emptyStr = &Str{Header: Header{Word: StaticBit | FrozenBit}, width: 1, ascii: true}
	emptyStr.hash = HashBytes("")
	EmptyStr = Ref(emptyStr)
	all := make([]byte, 256)
	for i := range all {
		all[i] = byte(i)
	}
	text := string(all)
	for i := range Latin1 {
		s := &Str{Header: Header{Word: StaticBit | FrozenBit}, data: text[i : i+1], width: 1, ascii: i < 0x80}
		s.hash = HashBytes(s.data)
		Latin1[i] = s
	}
}

// StrSize is what the meter charges for a str of n units of the given width.
func StrSize(n, width int) int64 { return 64 + roundUp(int64(n)*int64(width)) }

// TextSize is StrSize of what NewStr makes of s.
func TextSize(s string) int64 {
	i := asciiPrefix(s)
	n, widest := i, rune(0)
	for ; i < len(s); n++ {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, k := decodeWTF8(s[i:])
		widest = max(widest, r)
		i += k
	}
	switch {
	case widest > 0xFFFF:
		return StrSize(n, 4)
	case widest > 0xFF:
		return StrSize(n, 2)
	}
	return StrSize(n, 1)
}

// asciiPrefix is the number of ASCII bytes s begins with.
func asciiPrefix(s string) int {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		if le64(s[i:])&0x8080808080808080 != 0 {
			break
		}
	}
	for ; i < len(s) && s[i] < 0x80; i++ {
	}
	return i
}

// asciiStr wraps bytes already known to be ASCII.
func asciiStr(s string) *Str {
	switch len(s) {
	case 0:
		return emptyStr
	case 1:
		return Latin1[s[0]]
	}
	return &Str{Header: Header{Type: StrType}, data: s, width: 1, ascii: true}
}

// NewStr makes a str from UTF-8 (or WTF-8) text. It does not charge.
func NewStr(s string) Value { return Ref(MakeStr(s)) }

// MakeStr is NewStr that gives the object.
func MakeStr(s string) *Str {
	if asciiPrefix(s) == len(s) {
		return asciiStr(s)
	}
	var b StrBuilder
	for len(s) > 0 {
		r, n := decodeWTF8(s)
		b.WriteRune(r)
		s = s[n:]
	}
	return b.Str()
}

// StaticStr makes a str that interpreters share: constants and names.
func StaticStr(s string) *Str {
	if len(s) == 0 {
		return emptyStr
	}
	x := MakeStr(s)
	if x.Word&StaticBit == 0 {
		x.hash = x.Hash()
		x.Word |= StaticBit | FrozenBit
	}
	return x
}

// A StrBuilder gathers code points and makes the narrowest str of them. The zero
// value is ready. It does not charge: its user knows the size beforehand.
type StrBuilder struct {
	b     []byte
	width uint8
	high  rune // or of all code points: tells whether the result is ASCII
	n     int
}

// Grow makes room for n more units.
func (b *StrBuilder) Grow(n int) {
	if b.width == 0 {
		b.width = 1
	}
	if need := len(b.b) + n*int(b.width); need > cap(b.b) {
		c := make([]byte, len(b.b), need)
		copy(c, b.b)
		b.b = c
	}
}

// Len is the number of code points written.
func (b *StrBuilder) Len() int { return b.n }

// cost bounds the bytes that n more characters of a width may take: growth doubles, and
// a wider character makes all of them wider.
func (b *StrBuilder) cost(n, width int) int64 {
	if width > int(b.width) {
		return 2 * int64(n+b.n) * int64(width)
	}
	return 2 * int64(n) * int64(b.width)
}

// WriteRune appends one code point.
func (b *StrBuilder) WriteRune(r rune) {
	switch {
	case r < 0x100:
		if b.width == 0 {
			b.width = 1
		}
	case r < 0x10000:
		if b.width < 2 {
			b.widen(2)
		}
	default:
		if b.width < 4 {
			b.widen(4)
		}
	}
	b.high |= r
	b.n++
	switch b.width {
	case 1:
		b.b = append(b.b, byte(r))
	case 2:
		b.b = append(b.b, byte(r), byte(r>>8))
	default:
		b.b = append(b.b, byte(r), byte(r>>8), byte(r>>16), byte(r>>24))
	}
}

func (b *StrBuilder) widen(w uint8) {
	old := b.width
	b.width = w
	if b.n == 0 {
		return
	}
	nb := make([]byte, 0, (b.n+8)*int(w))
	for i := 0; i < b.n; i++ {
		var r uint32
		switch old {
		case 1:
			r = uint32(b.b[i])
		case 2:
			r = uint32(b.b[2*i]) | uint32(b.b[2*i+1])<<8
		}
		nb = append(nb, byte(r), byte(r>>8))
		if w == 4 {
			nb = append(nb, byte(r>>16), byte(r>>24))
		}
	}
	b.b = nb
}

// WriteASCII appends text known to be ASCII.
func (b *StrBuilder) WriteASCII(s string) {
	if b.width <= 1 {
		b.width = 1
		b.b = append(b.b, s...)
		b.n += len(s)
		return
	}
	for i := 0; i < len(s); i++ {
		b.WriteRune(rune(s[i]))
	}
}

// writeInt appends the decimal text of n.
func (b *StrBuilder) writeInt(n int64) {
	if b.width <= 1 {
		b.width = 1
		k := len(b.b)
		b.b = strconv.AppendInt(b.b, n, 10)
		b.n += len(b.b) - k
		return
	}
	b.WriteASCII(strconv.FormatInt(n, 10))
}

// WriteRepeat appends a code point n times.
func (b *StrBuilder) WriteRepeat(r rune, n int) {
	if n <= 0 {
		return
	}
	b.WriteRune(r)
	w := int(b.width)
	unit := len(b.b) - w
	b.Grow(n - 1)
	for left := (n - 1) * w; left > 0; {
		k := min(left, len(b.b)-unit)
		b.b = append(b.b, b.b[unit:unit+k]...)
		left -= k
	}
	b.n += n - 1
}

// WriteString appends UTF-8 (WTF-8) text.
func (b *StrBuilder) WriteString(s string) {
	for len(s) > 0 {
		r, n := decodeWTF8(s)
		b.WriteRune(r)
		s = s[n:]
	}
}

// WriteStr appends a str.
func (b *StrBuilder) WriteStr(s *Str) { b.WriteSlice(s, 0, s.Len()) }

// WriteSlice appends units i to j of a str.
func (b *StrBuilder) WriteSlice(s *Str, i, j int) {
	if s.width == 1 && b.width <= 1 {
		b.width = 1
		b.b = append(b.b, s.data[i:j]...)
		b.n += j - i
		if !s.ascii {
			b.high |= highOf(s.data[i:j])
		}
		return
	}
	for ; i < j; i++ {
		b.WriteRune(s.At(i))
	}
}

func highOf(s string) rune {
	var h byte
	for i := 0; i < len(s); i++ {
		h |= s[i]
	}
	return rune(h)
}

// A textMark is a position in a builder.
type textMark struct {
	n     int
	width uint8
	high  rune
}

func (b *StrBuilder) mark() textMark { return textMark{b.n, b.width, b.high} }

// restore drops what was written since the mark.
func (b *StrBuilder) restore(m textMark) {
	if b.n == m.n {
		return
	}
	if b.width == m.width || m.n == 0 {
		b.b, b.n, b.high = b.b[:m.n*int(m.width)], m.n, m.high
		b.width = m.width
		return
	}
	was := &Str{data: string(b.b), width: b.width}
	*b = StrBuilder{}
	for i := 0; i < m.n; i++ {
		b.WriteRune(was.At(i))
	}
	b.high = m.high
}

// Str returns what was written. The builder must not be used again.
func (b *StrBuilder) Str() *Str {
	if b.n == 0 {
		return emptyStr
	}
	if b.n == 1 && b.width == 1 {
		return Latin1[b.b[0]]
	}
	return &Str{Header: Header{Type: StrType}, data: stringBytes(b.b), width: b.width, ascii: b.width == 1 && b.high < 0x80}
}

// Substr is s[i:j], narrowed; it copies, so a small slice does not keep a large text.
func (s *Str) Substr(i, j int) *Str {
	if i >= j {
		return emptyStr
	}
	if i == 0 && j == s.Len() && s.Type == StrType {
		return s
	}
	if j-i == 1 {
		if r := s.At(i); r < 256 {
			return Latin1[r]
		}
	}
	if s.ascii {
		return copyStr(s.data[i:j], true)
	}
	if s.width == 1 {
		return copyStr(s.data[i:j], highUnit(s.data[i:j], 1) < 0x80)
	}
	return unitsStr(strings.Clone(s.cut(i, j)), int(s.width))
}

// Substr is s[i:j], narrowed. The caller has charged for a str of its own.
func (t *Thread) Substr(s *Str, i, j int) Value {
	if s.width == 1 && j-i > 1 && j-i <= sharedText && (j-i < len(s.data) || s.Type != StrType) {
		return Ref(t.sharedStr(s.data[i:j], s.ascii || highUnit(s.data[i:j], 1) < 0x80))
	}
	return Ref(s.Substr(i, j))
}

// Runes returns the code points.
func (s *Str) Runes() []rune {
	out := make([]rune, s.Len())
	for i := range out {
		out[i] = s.At(i)
	}
	return out
}

// FromRunes makes a str of code points.
func FromRunes(rs []rune) *Str {
	var b StrBuilder
	b.Grow(len(rs))
	for _, r := range rs {
		b.WriteRune(r)
	}
	return b.Str()
}
