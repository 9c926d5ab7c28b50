// This file defines source positions of instructions: kept packed, decoded when asked.

package code

import (
	"encoding/binary"
	"sort"
)

// A Loc is a source range: 1-based lines, 0-based columns in UTF-8 bytes. Line 0
// means the instruction has no position.
type Loc struct{ Line, Col, EndLine, EndCol int32 }

// A LocTable holds the Locs of a Code's instructions as runs of varint deltas.
type LocTable struct {
	data  []byte
	marks *[]locMark // a place to begin for each locMarkEvery runs but the first; nil in most
}

// locMarkEvery is how many runs are decoded for one position, at most: 2 us.
const locMarkEvery = 128

// A locMark is where a run begins: its first instruction, its place in data, and what its deltas
// count from.
type locMark struct {
	pc, at    uint32
	line, col int32
}

// A LocBuilder makes a LocTable, one Add for each instruction in order.
type LocBuilder struct {
	data  []byte
	marks []locMark
	last  Loc
	run   uint64 // instructions of the last run
	pc    uint64 // where it began
	runs  int
}

// Add appends the position of the next instruction.
func (b *LocBuilder) Add(l Loc) {
	if b.runs > 0 && l == b.last {
		b.run++
		return
	}
	b.flush()
	if b.runs > 0 && b.runs%locMarkEvery == 0 {
		b.marks = append(b.marks, locMark{uint32(b.pc), uint32(len(b.data)), b.last.Line, b.last.Col})
	}
	b.put(int64(l.Line) - int64(b.last.Line))
	b.put(int64(l.Col) - int64(b.last.Col))
	b.put(int64(l.EndLine) - int64(l.Line))
	b.put(int64(l.EndCol) - int64(l.Col))
	b.last, b.run = l, 1
	b.runs++
}

func (b *LocBuilder) put(v int64) { b.data = binary.AppendVarint(b.data, v) }

func (b *LocBuilder) flush() {
	if b.runs > 0 {
		b.data = binary.AppendUvarint(b.data, b.run)
		b.pc += b.run
	}
}

// Table returns the finished table.
func (b *LocBuilder) Table() LocTable {
	b.flush()
	b.runs = 0
	t := LocTable{data: b.data}
	if marks := b.marks; marks != nil {
		t.marks = &marks
	}
	return t
}

// At returns the position of instruction pc.
func (t LocTable) At(pc int) Loc {
	var l Loc
	d := t.data
	at := 0
	marks := t.begins()
	if i := sort.Search(len(marks), func(i int) bool { return int(marks[i].pc) > pc }); i > 0 {
		m := &marks[i-1]
		l.Line, l.Col, at, d = m.line, m.col, int(m.pc), d[m.at:]
	}
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
func (t LocTable) Size() int { return len(t.data) + 16*len(t.begins()) }

func (t LocTable) begins() []locMark {
	if t.marks == nil {
		return nil
	}
	return *t.marks
}
