// This file defines what native modules outside this package need of str and bytes as
// text: pieces of them, and what they cost.

package object

// SubStr is s[i:j] as a value, charged.
func (t *Thread) SubStr(s *Str, i, j int) (Value, error) { return t.sub(s, i, j) }

// CopyExact is a str with the text of an instance of a subclass.
func (s *Str) CopyExact() Value { return Ref(ownUnits(s.data, int(s.width), s.ascii)) }

// Text views the bytes of a bytes object as a string: they are never written.
func (b *Bytes) Text() string { return stringBytes(b.B) }

// EmptyBytes is the shared empty bytes object.
func EmptyBytes() Value { return emptyBytes }
