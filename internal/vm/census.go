// This file defines the machine's part of the census: its roots, and what follows.

package vm

import (
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

// censusPoll is how many objects of a census lie between two polls: 0.1 ms.
const censusPoll = 1000

// census does what a charge past the trigger asks for: it puts the count off if nothing waits
// for it but the limit, which is not reached yet.
func (m *Machine) census() bool {
	if m.walk == nil && m.W.threads == nil && !m.T.S.AwaitsCensus() && m.T.Meter.PutOff() {
		m.forget()
		return true
	}
	return m.count()
}

// count counts the live bytes. It reports whether the run may go on; if not, the Meter says
// why. It is billed as fuel, owed: the account may go below zero and stop at the next charge.
//
// A census that is cancelled before the end is forgotten: it has changed nothing yet. One that
// is paused goes on where it was, if no other was taken meanwhile.
func (m *Machine) count() bool {
	w := m.walk
	if m.walk = nil; w == nil || !w.Current() {
		w = object.NewWalker(m.T.S)
		m.roots(w.Visit)
	}
	for !w.RunAll(censusPoll) {
		if why := m.asked(); why != meter.Running {
			if why == meter.Paused {
				m.walk = w
			}
			m.T.Meter.Halt(why)
			return false
		}
	}
	w.Sweep()
	m.prune()
	m.forget()
	if after := m.T.S.AfterCensus; after != nil {
		after(&m.T)
	}
	w.SweepCompartments()
	for !m.T.S.ForgetBare(censusPoll) {
		if why := m.asked(); why != meter.Running && why != meter.Paused {
			break // the next census goes on; the next charge stops
		}
	}
	live := w.Bytes + m.stackBytes() + m.T.S.OwnBytes()
	return m.T.Meter.Settle(live, w.Fuel())
}

// Census counts the live bytes now, for statistics; it bills nothing.
func (m *Machine) Census() (bytes, objects int64) {
	w := object.NewWalker(m.T.S)
	m.roots(w.Visit)
	w.Run(-1)
	w.Sweep()
	m.prune()
	w.SweepCompartments()
	return w.Bytes + m.stackBytes() + m.T.S.OwnBytes(), w.Count
}

// stackBytes is what the stacks beyond a fresh machine's count for, and what the natives
// in progress hold beside Values: text being gathered, a matcher's stack.
func (m *Machine) stackBytes() int64 {
	return stackSize(m.stack, m.frames, m.fr.i) + m.threadBytes()
}

// stackSize is that of one thread.
func stackSize(stack []object.Value, frames []frame, top uint32) int64 {
	n := int64(max(len(stack)-firstRegs, 0))*16 + int64(max(len(frames)-firstFrames, 0))*64
	for i := uint32(1); i <= top; i++ {
		if nf := frames[i].nf; nf != nil && nf.State != nil {
			n += nf.State.Size()
		}
	}
	return n
}

// Weigh counts the live bytes and nothing else: Python cannot tell that it was done.
func (m *Machine) Weigh() (bytes, objects int64) {
	w := object.NewWalker(m.T.S)
	m.roots(w.Visit)
	w.Run(-1)
	return w.Bytes + m.stackBytes() + m.T.S.OwnBytes(), w.Count
}

// roots visits every Value the machine and its interpreter hold directly. Registers
// that are dead at a frame's pc are skipped, so that what is live does not depend on
// what ran before.
func (m *Machine) roots(visit func(*object.Value)) {
	m.T.S.Refs(visit)
	object.VisitCompartment(m.T.Comp, visit)
	visit(&m.GenValue)
	visit(&m.result)
	if m.T.Exc != nil {
		v := object.Ref(m.T.Exc)
		visit(&v)
	}
	if m.uncaught != nil {
		v := object.Ref(m.uncaught)
		visit(&v)
	}
	visitFrames(m.frames, m.fr.i, m.stack, visit)
	m.threadRoots(visit)
}

// forget drops what stands where nothing will look: registers and frames above what is live,
// and the machine's own buffers. The census has not counted it, but Go's collector keeps it. A
// program that left 8 MB behind in each of 300 registers held 2.4 GB with a limit of 32 MB.
func (m *Machine) forget() {
	m.forgetBuffers()
	forgetFrames(m.frames, m.fr.i, m.stack)
	if s := m.W.threads; s != nil {
		for _, f := range s.all {
			if f != s.cur {
				forgetFrames(f.frames, f.top, f.stack)
			}
		}
	}
}

// forgetBuffers is forget for what is of the same size in every machine.
func (m *Machine) forgetBuffers() {
	m.T.Forget()
	clear(m.argbuf[:])
	clear(m.bindbuf[:])
	m.rooms, m.ready, m.parts, m.once = nil, 0, nil, nil
	for _, nf := range m.pool {
		nf.Forget()
	}
	m.scratch = object.NFrame{}
}

// forgetFrames clears the registers of a thread that visitFrames does not visit, and the frames
// above the top one.
func forgetFrames(frames []frame, top uint32, stack []object.Value) {
	dead := 0 // where the registers begin that no frame so far has
	for i := uint32(1); i <= top; i++ {
		fr := &frames[i]
		if fr.nf != nil || fr.gen != nil {
			continue
		}
		base := int(fr.base)
		if dead < base {
			object.ClearLong(stack[dead:base])
		}
		dead = base + fr.live()
	}
	if dead < len(stack) {
		object.ClearLong(stack[dead:])
	}
	for i := int(top) + 1; i < len(frames); i++ {
		frames[i].fn, frames[i].bind = nil, nil
		object.GiveWay(i)
	}
}

// live is how many registers of a Python frame are live at its pc.
func (fr *frame) live() int {
	if l := fr.bind.Code.Live; int(fr.pc) < len(l) {
		return int(l[fr.pc])
	}
	return int(fr.bind.Window)
}

// visitFrames visits what the frames of one thread hold.
func visitFrames(frames []frame, top uint32, stack []object.Value, visit func(*object.Value)) {
	for i := uint32(1); i <= top; i++ {
		fr := &frames[i]
		if fr.nf != nil {
			fr.nf.Refs(visit)
			continue
		}
		f := object.Ref(fr.fn)
		visit(&f)
		if fr.gen != nil {
			g := object.Ref(fr.gen)
			visit(&g)
			continue
		}
		for k := range fr.live() {
			visit(&stack[int(fr.base)+k])
		}
	}
}

// Rebind implements object.Evaluator. It walks the heap, which happens once in a
// compartment's life at most, and is billed like a census.
func (m *Machine) Rebind(own *object.Dict) {
	seen := map[*object.Binding]bool{}
	var todo []*object.Binding
	w := object.NewWalker(m.T.S)
	w.Each = func(v object.Value) {
		if v.Kind() == object.KindFunction {
			todo = append(todo, object.As[object.Function](v).Binding)
		}
	}
	m.roots(w.Visit)
	w.Run(-1)
	todo = m.bindings(todo)
	for len(todo) > 0 {
		b := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if b == nil || seen[b] {
			continue
		}
		seen[b] = true
		todo = append(append(todo, b.Children...), b.Away)
		if b.Own != nil || b.Comp.Builtins != own {
			continue
		}
		for i, name := range b.Link.Globals {
			b.Builtins[i] = m.W.nilCell
			if c := own.CellIfSet(name); c != nil {
				b.Builtins[i] = c
			}
		}
	}
	m.T.Meter.OweKept(w.Fuel(), 0)
}

// bindings adds those of the frames of all threads.
func (m *Machine) bindings(to []*object.Binding) []*object.Binding {
	add := func(frames []frame, top uint32) {
		for i := uint32(1); i <= top; i++ {
			if b := frames[i].bind; b != nil {
				to = append(to, b)
			}
		}
	}
	add(m.frames, m.fr.i)
	if s := m.W.threads; s != nil {
		for _, f := range s.all {
			if f != s.cur {
				add(f.frames, f.top)
			}
		}
	}
	return to
}

// EachObject calls f for every live object.
func (m *Machine) EachObject(f func(object.Value)) {
	w := object.NewWalker(m.T.S)
	w.Each = f
	m.roots(w.Visit)
	w.Run(-1)
	w.Sweep()
	m.prune()
}
