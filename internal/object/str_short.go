// This file defines the texts that an interpreter made last. Programs that read data make
// the same short texts again and again: fields, units, digits, words. One that was made a
// moment ago is found again in a few instructions, and Go's allocator and collector never
// hear of it: the report of bench/ took a sixth less time, and 140 MB instead of 200.
//
// What is found was charged for as if it was made, so that costs do not depend on what other
// parts of the program did. A census forgets all, so that it need not count them, and so does
// the end of a run: the places take 16 KiB. Where texts keep pushing each other out there are
// more places, a 128th of what the program has at most: numbers read from a file are some
// thousands, and pushed out the words between them.

package object

const (
	sharedText   = 16 // bytes of a text that is looked for at most
	fewTextBits  = 10 // places at first: 1 << 10
	mostTextBits = 12
)

// shortTexts are the texts made last: each has one place where it may be.
type shortTexts struct {
	slots []textSlot       // nil: none yet
	shift uint8            // 64 - the bits of their number
	lost  int              // texts pushed out since the places became as many
	buf   [sharedText]byte // a text that is being written
}

type textSlot struct {
	key uint64
	s   *Str
}

// wordText is the bytes of a text that its textKey tells apart from all others of its length.
const wordText = 8

// textKey is a number for a text of 2 to sharedText bytes.
func textKey(d string) uint64 {
	n := len(d)
	switch {
	case n > wordText:
		last := d[n-wordText:]
		return (uint64(load32(d))|uint64(load32(d[4:]))<<32)*0x9e3779b97f4a7c15 ^ (uint64(load32(last)) | uint64(load32(last[4:]))<<32)
	case n >= 4:
		return uint64(load32(d)) | uint64(load32(d[n-4:]))<<32
	}
	return uint64(d[0]) | uint64(d[1])<<8 | uint64(d[n-1])<<16
}

func load32(d string) uint32 {
	_ = d[3]
	return uint32(d[0]) | uint32(d[1])<<8 | uint32(d[2])<<16 | uint32(d[3])<<24
}

// sharedStr is a str of 2 bytes or more, of width 1, with a text of its own. The caller has
// charged for it.
func (t *Thread) sharedStr(data string, ascii bool) *Str {
	if len(data) > sharedText {
		return copyStr(data, ascii)
	}
	x := &t.S.texts
	if x.slots == nil {
		x.makeSlots(fewTextBits)
	}
	key := textKey(data)
	slot := x.slot(key, len(data))
	if slot.s != nil {
		if s := slot.s; slot.key == key && len(s.data) == len(data) && (len(data) <= wordText || s.data == data) {
			return s
		}
		if x.lost++; x.lost > 4*len(x.slots) && x.shift > 64-mostTextBits && t.Meter.Bytes/128 > int64(len(x.slots))*4*textSlotSize {
			x.more()
			slot = x.slot(key, len(data))
		}
	}
	s := copyStr(data, ascii)
	slot.key, slot.s = key, s
	return s
}

const textSlotSize = 16

// slot is the place of a text of n bytes.
func (x *shortTexts) slot(key uint64, n int) *textSlot {
	return &x.slots[(key^uint64(n))*0x9e3779b97f4a7c15>>(x.shift&63)]
}

func (x *shortTexts) makeSlots(bits uint8) {
	x.slots, x.shift, x.lost = make([]textSlot, 1<<bits), 64-bits, 0
}

// more makes four times as many places.
func (x *shortTexts) more() {
	old := x.slots
	x.makeSlots(64 - x.shift + 2)
	for _, o := range old {
		if o.s != nil {
			*x.slot(o.key, len(o.s.data)) = o
		}
	}
}

// A textMaker is a str of width 1 that is being written.
type textMaker struct {
	s     *Str // nil: looked for when it is written
	ascii bool
}

// makeText begins a str of n bytes, 2 to shortText, which the caller writes at once into
// what is returned, and ends with done.
func (t *Thread) makeText(n int, ascii bool) (textMaker, []byte) {
	if n <= sharedText {
		return textMaker{nil, ascii}, t.S.texts.buf[:n]
	}
	s, b := shortStr(n, ascii)
	return textMaker{s, ascii}, b
}

// done is the str whose n bytes were written.
func (m textMaker) done(t *Thread, n int) Value {
	if m.s == nil {
		return Ref(t.sharedStr(stringBytes(t.S.texts.buf[:n]), m.ascii))
	}
	return Ref(m.s)
}

// ForgetTexts drops all.
func (s *State) ForgetTexts() { s.texts.slots = nil }
