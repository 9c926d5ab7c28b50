// This file defines the texts that an interpreter made last. Programs that read data make
// the same short texts again and again: fields, units, digits, words. One that was made a
// moment ago is found again in a few instructions, and Go's allocator and collector never
// hear of it: the report of bench/ took a sixth less time, and 140 MB instead of 200.
//
// What is found was charged for as if it was made, so that costs do not depend on what other
// parts of the program did. A census forgets all, so that it need not count them, and so does
// the end of a run: the places take 16 KiB.

package object

const (
	sharedText   = 8 // bytes of a text that is looked for at most
	textSlots    = 1 << textSlotBits
	textSlotBits = 10
)

// shortTexts are the texts made last: each has one place where it may be.
type shortTexts struct {
	slots *[textSlots]textSlot // nil: none yet
	buf   [sharedText]byte     // a text that is being written
}

type textSlot struct {
	key uint64
	s   *Str
}

// textKey is a number that only this text of 2 to 8 bytes has, among those of its length.
func textKey(d string) uint64 {
	n := len(d)
	if n >= 4 {
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
		x.slots = new([textSlots]textSlot)
	}
	key := textKey(data)
	slot := &x.slots[(key^uint64(len(data)))*0x9e3779b97f4a7c15>>(64-textSlotBits)]
	if s := slot.s; s != nil && slot.key == key && len(s.data) == len(data) {
		return s
	}
	s := copyStr(data, ascii)
	slot.key, slot.s = key, s
	return s
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
