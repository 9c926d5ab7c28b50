//go:build safe

// This file defines checked access for the loop: the same operations as
// mem_unsafe.go with every index tested. Slow; for tests that run both builds
// against each other.

package vm

import (
	"sync/atomic"
	"unsafe"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

// A window is the running frame's registers and, before them, its result slot.
type window struct {
	s    []object.Value
	base int
}

// An ipos is a place in a Code.
type ipos struct {
	code []code.Instr
	i    int
}

func windowOf(m *Machine, fr *frame) window {
	if fr.gen != nil {
		return window{fr.gen.Regs, 0}
	}
	return window{m.stack, int(fr.base)}
}

func stackWindow(m *Machine, base uint32) window { return window{m.stack, int(base)} }

func reg(w window, off uint16) *object.Value {
	if off%16 != 0 {
		panic("vm: unaligned register")
	}
	return &w.s[w.base+int(off)/16]
}

func regAt(w window, off uint16, k int) *object.Value { return &w.s[w.base+int(off)/16+k] }
func windowAt(w window, off uint16) window            { return window{w.s, w.base + int(off)/16} }
func resultSlot(w window) *object.Value               { return &w.s[w.base-1] }
func baseOf(fr *frame, off uint16) uint32             { return fr.base + uint32(off)/16 }
func forward(ip ipos, n int) ipos                     { return ipos{ip.code, ip.i + n} }
func relative(ip ipos, off uint16) ipos               { return ipos{ip.code, ip.i + 1 + int(int16(off))} }
func start(b *object.Binding) ipos                    { return ipos{b.Instrs, 0} }
func nextFrame(m *Machine, fr *frame) *frame          { return &m.frames[fr.i+1] }
func frameAt(m *Machine, i uint32) *frame             { return &m.frames[i] }
func prevFrame(m *Machine, fr *frame) *frame          { return &m.frames[fr.i-1] }
func at(b *object.Binding, pc uint32) ipos            { return ipos{b.Instrs, int(pc)} }
func pcOf(b *object.Binding, ip ipos) uint32          { return uint32(ip.i) }

// Fetched, if a test sets it, counts the instructions that the loop looks at.
var Fetched *[code.NumOps]atomic.Int64

func fetch(ip ipos) *code.Instr {
	in := &ip.code[ip.i]
	if Fetched != nil {
		Fetched[in.Op].Add(1)
	}
	return in
}

func konst(b *object.Binding, off uint16) *object.Value {
	if off%16 != 0 {
		panic("vm: unaligned constant")
	}
	return &b.Consts[off/16]
}

func konstAt(b *object.Binding, i uint32) *object.Value    { return &b.Consts[i] }
func globalCell(b *object.Binding, i uint16) *object.Cell  { return b.Globals[i] }
func builtinCell(b *object.Binding, i uint16) *object.Cell { return b.Builtins[i] }
func cache(b *object.Binding, i uint16) *object.IC         { return &b.ICs[int(i)*object.Ways] }

func nextWay(ic *object.IC, b *object.Binding, i uint16, k int) *object.IC {
	return &b.ICs[int(i)*object.Ways+k]
}

func freeCell(fn *object.Function, i uint16) *object.Cell { return fn.Closure[i] }
func method(t *object.Type, i uint32) *object.Value       { return &t.Methods[i] }
func child(s *object.Shape, i uint32) *object.Shape       { return s.Children[i] }
func slot(a *object.Attrs, i uint32) *object.Value {
	if int(i) >= a.Shape.Cap() {
		panic("vm: slot out of range")
	}
	return a.Slot(int(i))
}

func intAt(p unsafe.Pointer, i int64) *int64          { return (*int64)(unsafe.Add(p, i*8)) }
func floatAt(p unsafe.Pointer, i int64) *float64      { return (*float64)(unsafe.Add(p, i*8)) }
func valueAt(p unsafe.Pointer, i int64) *object.Value { return (*object.Value)(unsafe.Add(p, i*16)) }

func dictEntries(p unsafe.Pointer) unsafe.Pointer {
	return *(*unsafe.Pointer)(unsafe.Add(p, object.DictEntriesOff))
}
func dictLen(p unsafe.Pointer) int { return *(*int)(unsafe.Add(p, object.DictEntriesOff+8)) }
func dictIndex(p unsafe.Pointer) unsafe.Pointer {
	return *(*unsafe.Pointer)(unsafe.Add(p, object.DictIndexOff))
}
func dictMask(p unsafe.Pointer) uint64 {
	return uint64(*(*int)(unsafe.Add(p, object.DictIndexOff+8)) - 1)
}
func dictNs(p unsafe.Pointer) bool             { return *(*bool)(unsafe.Add(p, object.DictNsOff)) }
func indexAt(p unsafe.Pointer, i uint64) int32 { return *(*int32)(unsafe.Add(p, i*4)) }
func entryAt(p unsafe.Pointer, i int) unsafe.Pointer {
	return unsafe.Add(p, i*int(object.DictEntrySize))
}
func entryKey(e unsafe.Pointer) unsafe.Pointer {
	return *(*unsafe.Pointer)(unsafe.Add(e, object.DictKeyOff))
}
func entryKeyValue(e unsafe.Pointer) *object.Value {
	return (*object.Value)(unsafe.Add(e, object.DictKeyOff))
}
func entryValue(e unsafe.Pointer) *object.Value {
	return (*object.Value)(unsafe.Add(e, object.DictValueOff))
}
func entryHash(e unsafe.Pointer) int64 { return *(*int64)(e) }
func strHash(p unsafe.Pointer) int64   { return *(*int64)(unsafe.Add(p, object.StrHashOff)) }
