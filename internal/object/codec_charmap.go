// This file defines the encodings of one byte a character that are given by a table.

package object

// A charmap maps bytes to characters; 0xfffe stands for none.
type charmap struct {
	decode [256]rune
	encode map[rune]byte
}

// charmapFor finds the encoding of a table by its normalized name.
func charmapFor(name string) *textCodec { return nil }

const noChar = 0xfffe
