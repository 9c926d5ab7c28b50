// This file defines source positions of instructions: kept packed, decoded when asked.

package code

import "encoding/binary"

// A Loc is a source range: 1-based lines, 0-based columns in UTF-8 bytes. Line 0
// means the instruction has no position.
type Loc struct{ Line, Col, EndLine, EndCol int32 }

// A LocTable holds the Locs of a Code's instructions as runs of varint deltas.
type LocTable struct{ data []byte }

// A LocBuilder makes a LocTable, one Add for each instruction in order.
type LocBuilder struct {
	data []byte
	last Loc
	run  uint64
	any  bool
}

// Add appends the position of the next instruction.
func (b *LocBuilder) Add(l Loc) {
	if b.any && l == b.cur() {
		b.run++
		return
	}
	b.flush()
	b.put(int64(l.Line) - int64(b.last.Line))
	b.put(int64(l.Col) - int64(b.last.Col))
	b.put(int64(l.EndLine) - int64(l.Line))
	b.put(int64(l.EndCol) - int64(l.Col))
	b.last, b.run, b.any = l, 1, true
}

func (b *LocBuilder) cur() Loc    { return b.last }
func (b *LocBuilder) put(v int64) { b.data = binary.AppendVarint(b.data, v) }
func (b *LocBuilder) flush() {
	if b.any {
		b.data = binary.AppendUvarint(b.data, b.run)
	}
}

// Table returns the finished table.
func (b *LocBuilder) Table() LocTable {
	b.flush()
	b.any = false
	return LocTable{b.data}
}

// At returns the position of instruction pc.
func (t LocTable) At(pc int) Loc {
	var l Loc
	d := t.data
	at := 0
	for len(d) > 0 {
		var v [4]int64
		for i := range v {
			x, n := binary.Varint(d)
			if n <= 0 {
				return Loc{}
			}
			v[i], d = x, d[n:]
		}
		run, n := binary.Uvarint(d)
		if n <= 0 {
			return Loc{}
		}
		d = d[n:]
		l.Line += int32(v[0])
		l.Col += int32(v[1])
		l.EndLine = l.Line + int32(v[2])
		l.EndCol = l.Col + int32(v[3])
		at += int(run)
		if pc < at {
			return l
		}
	}
	return Loc{}
}

// Size is the table's size in bytes.
func (t LocTable) Size() int { return len(t.data) }
