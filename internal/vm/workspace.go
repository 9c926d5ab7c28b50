// This file defines where a machine works: an interpreter that is idle has no stack.

package vm

import (
	"sync"

	"github.com/adderlang/adder/internal/object"
)

// A workspace is the first room of a run's stacks: most runs never need more. Machines take
// one when a run begins and give it back, cleared, when it is over. Of 6,000 bytes that a new
// interpreter took with it, 1,800 were these.
type workspace struct {
	stack  [firstRegs]object.Value
	frames [firstFrames]frame
	native object.NFrame
	pool   [2]*object.NFrame
	args   object.ArgRing
}

var workspaces = sync.Pool{New: func() any {
	w := new(workspace)
	for i := range w.frames {
		w.frames[i].i = uint32(i)
	}
	return w
}}

// wake gives an idle machine its stacks.
func (m *Machine) wake() {
	if m.stack != nil {
		return
	}
	w := workspaces.Get().(*workspace)
	m.work = w
	m.stack, m.frames = w.stack[:], w.frames[:]
	m.fr = &m.frames[0]
	m.limit = firstRegs - slack
	m.pool = append(w.pool[:0], &w.native)
	m.T.LendArgs(&w.args)
	m.DepthChanged()
}

// rest gives them back if nothing runs. Stacks that have grown stay, and are counted; what is
// left in them is the next census's to drop: a host may call functions often.
func (m *Machine) rest() {
	w := m.work
	if w == nil || m.fr.i > 0 || m.runs > 0 || m.visits > 0 || m.W.threads != nil || len(m.stack) > firstRegs || len(m.frames) > firstFrames {
		return
	}
	m.forgetBuffers()
	clear(w.stack[:])
	for i := range w.frames {
		w.frames[i] = frame{i: uint32(i)}
	}
	w.native, w.pool = object.NFrame{}, [2]*object.NFrame{}
	m.sleep()
	workspaces.Put(w)
}

// sleep makes a machine have no stacks.
func (m *Machine) sleep() {
	m.work, m.stack, m.pool, m.selfbuf = nil, nil, nil, nil
	m.T.LendArgs(nil)
	m.frames = make([]frame, 1) // a field of the machine's would be the clone's twice
	m.fr = &m.frames[0]
	m.limit, m.lastFrame = 0, 0
}
