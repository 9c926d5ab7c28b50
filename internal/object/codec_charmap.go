// This file defines the encodings of one byte a character that are given by a table.

package object

import "sync"

// A charmap maps bytes to characters; noChar stands for none.
type charmap struct {
	decode [256]rune
	encode map[rune]byte
}

const noChar = 0xfffe

// charmapCodecs makes each table when it is first asked for: most programs need none.
var charmapCodecs = map[string]func() *textCodec{}

func init() {
	for name, data := range charmapData {
		charmapCodecs[name] = sync.OnceValue(func() *textCodec { return newCharmap(data) })
	}
	for alias, name := range charmapAliases {
		codecAliases[alias] = name
	}
}

func newCharmap(data string) *textCodec {
	m := &charmap{encode: make(map[rune]byte, 256)}
	i := 0
	if rs := []rune(data); len(rs) == 128 {
		for ; i < 128; i++ {
			m.decode[i] = rune(i)
			m.encode[rune(i)] = byte(i)
		}
	}
	for _, r := range data {
		m.decode[i] = r
		if r != noChar {
			m.encode[r] = byte(i)
		}
		i++
	}
	return &textCodec{name: "charmap", kind: codecCharmap, table: m}
}

// charmapFor finds the encoding of a table by its normalized name.
func charmapFor(name string) *textCodec {
	if make := charmapCodecs[name]; make != nil {
		return make()
	}
	return nil
}
