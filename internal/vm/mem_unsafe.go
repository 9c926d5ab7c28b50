//go:build !safe

// This file defines how the loop reaches registers, constants, cells and
// instructions: by pointer arithmetic that the verifier has proved in range. The
// `safe` build replaces it with checked access (mem_safe.go).

package vm

import (
	"unsafe"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

// A window points at R[0] of the running frame.
type window = unsafe.Pointer

// An ipos points at an instruction.
type ipos = unsafe.Pointer

const (
	valueSize = unsafe.Sizeof(object.Value{})
	instrSize = unsafe.Sizeof(code.Instr{})
	frameSize = unsafe.Sizeof(frame{})
)

func windowOf(m *Machine, fr *frame) window {
	if fr.gen != nil {
		return unsafe.Pointer(unsafe.SliceData(fr.gen.Regs))
	}
	return unsafe.Add(unsafe.Pointer(unsafe.SliceData(m.stack)), uintptr(fr.base)*valueSize)
}

// stackWindow is the window that begins at an index of the stack.
func stackWindow(m *Machine, base uint32) window {
	return unsafe.Add(unsafe.Pointer(unsafe.SliceData(m.stack)), uintptr(base)*valueSize)
}

func reg(w window, off uint16) *object.Value { return (*object.Value)(unsafe.Add(w, uintptr(off))) }

// regAt is register off/16 + k.
func regAt(w window, off uint16, k int) *object.Value {
	return (*object.Value)(unsafe.Add(w, uintptr(off)+uintptr(k)*valueSize))
}

func windowAt(w window, off uint16) window { return unsafe.Add(w, uintptr(off)) }
func resultSlot(w window) *object.Value    { return (*object.Value)(unsafe.Add(w, -int(valueSize))) }
func baseOf(fr *frame, off uint16) uint32  { return fr.base + uint32(off)/16 }
func fetch(ip ipos) *code.Instr            { return (*code.Instr)(ip) }
func forward(ip ipos, n int) ipos          { return unsafe.Add(ip, n*int(instrSize)) }
func relative(ip ipos, off uint16) ipos    { return unsafe.Add(ip, (1+int(int16(off)))*int(instrSize)) }
func start(b *object.Binding) ipos         { return unsafe.Pointer(unsafe.SliceData(b.Instrs)) }
func nextFrame(m *Machine, fr *frame) *frame {
	return (*frame)(unsafe.Add(unsafe.Pointer(fr), frameSize))
}
func frameAt(m *Machine, i uint32) *frame {
	return (*frame)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(m.frames)), uintptr(i)*frameSize))
}
func prevFrame(m *Machine, fr *frame) *frame {
	return (*frame)(unsafe.Add(unsafe.Pointer(fr), -int(frameSize)))
}

func at(b *object.Binding, pc uint32) ipos {
	return unsafe.Add(unsafe.Pointer(unsafe.SliceData(b.Instrs)), uintptr(pc)*instrSize)
}

func pcOf(b *object.Binding, ip ipos) uint32 {
	return uint32((uintptr(ip) - uintptr(unsafe.Pointer(unsafe.SliceData(b.Instrs)))) / instrSize)
}

func konst(b *object.Binding, off uint16) *object.Value {
	return (*object.Value)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(b.Consts)), uintptr(off)))
}

func konstAt(b *object.Binding, i uint32) *object.Value {
	return (*object.Value)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(b.Consts)), uintptr(i)*valueSize))
}

func globalCell(b *object.Binding, i uint16) *object.Cell {
	return *(**object.Cell)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(b.Globals)), uintptr(i)*8))
}

func builtinCell(b *object.Binding, i uint16) *object.Cell {
	return *(**object.Cell)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(b.Builtins)), uintptr(i)*8))
}

func cache(b *object.Binding, i uint16) *object.IC {
	return (*object.IC)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(b.ICs)), uintptr(i)*object.Ways*unsafe.Sizeof(object.IC{})))
}

// nextWay is the kth cache of site i, after ic.
func nextWay(ic *object.IC, b *object.Binding, i uint16, k int) *object.IC {
	return (*object.IC)(unsafe.Add(unsafe.Pointer(ic), unsafe.Sizeof(object.IC{})))
}

func freeCell(fn *object.Function, i uint16) *object.Cell {
	return *(**object.Cell)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(fn.Closure)), uintptr(i)*8))
}

func method(t *object.Type, i uint32) *object.Value {
	return (*object.Value)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(t.Methods)), uintptr(i)*valueSize))
}

func child(s *object.Shape, i uint32) *object.Shape {
	return *(**object.Shape)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(s.Children)), uintptr(i)*8))
}

func slot(a *object.Attrs, i uint32) *object.Value {
	return (*object.Value)(unsafe.Add(unsafe.Pointer(a.Slots), uintptr(i)*valueSize))
}

func intAt(p unsafe.Pointer, i int64) *int64     { return (*int64)(unsafe.Add(p, i*8)) }
func floatAt(p unsafe.Pointer, i int64) *float64 { return (*float64)(unsafe.Add(p, i*8)) }
func valueAt(p unsafe.Pointer, i int64) *object.Value {
	return (*object.Value)(unsafe.Add(p, i*int64(valueSize)))
}

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
