// This file defines what natives with frame rights may read of the frame that called
// them: its globals, its locals as a snapshot, and what zero-argument super() needs.

package vm

import (
	"strings"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

// caller is the nearest Python frame, skipping native ones. Where there are several
// compartments it must be of the one that acts, and call the native itself: a native in foreign
// hands reads no frame.
func (m *Machine) caller() *frame {
	several := m.T.S.Several()
	for i := int(m.fr.i); i > 0; i-- {
		fr := &m.frames[i]
		switch {
		case fr.nf == nil:
			m.searched(i)
			if several && fr.bind.Comp != m.T.Comp {
				return nil
			}
			return fr
		case fr.ret == retEntry || fr.ret == retThread || several && fr.nf.Row.Between() && (fr.nf.Comp != m.T.Comp || m.T.HeldByOthers(fr.nf)):
			return nil
		}
	}
	return nil
}

// Caller implements object.Evaluator.
func (m *Machine) Caller() (object.Caller, bool) {
	fr := m.caller()
	if fr == nil {
		return object.Caller{}, false
	}
	c := object.Caller{Globals: fr.bind.Ns, Code: fr.bind.Code, Comp: fr.bind.Comp, PC: fr.pc}
	if k := fr.bind.Code.NSReg; k >= 0 {
		c.Namespace = *m.frameReg(fr, k)
	}
	return c, true
}

func (m *Machine) frameReg(fr *frame, i int) *object.Value {
	if fr.gen != nil {
		return &fr.gen.Regs[i]
	}
	return &m.stack[int(fr.base)+i]
}

// CallerLocals implements object.Evaluator: the PEP 667 snapshot.
func (m *Machine) CallerLocals() (object.Value, error) {
	fr := m.caller()
	if fr == nil {
		return object.Value{}, m.T.NoFrame("a snapshot of locals")
	}
	c := fr.bind.Code
	if !m.inComprehension(fr) {
		if c.NSReg >= 0 {
			return *m.frameReg(fr, c.NSReg), nil
		}
		if c.Flags&code.Optimized == 0 {
			return object.Ref(fr.bind.Ns), nil
		}
	}
	n := c.NLocals + len(c.FreeVars)
	if err := m.T.Charge(int64(n/8+1), object.DictSize+int64(n)*80); err != nil {
		return object.Value{}, err
	}
	d := object.NewDict()
	put := func(name string, v object.Value) {
		if v.P != nil && v.Kind() == object.KindCell {
			v = object.As[object.Cell](v).V
		}
		if v.P != nil && name != "" && name[0] != '.' {
			d.SetStr(object.InternKnown(name), v)
		}
	}
	// In CPython's order: parameters and plain locals, then cells.
	from := make([]int, c.NLocals)
	for i := range from {
		from[i] = i
	}
	for _, cv := range c.CellVars {
		if from[cv.Reg] = -1; cv.Param >= 0 {
			from[cv.Param] = int(cv.Reg)
		}
	}
	for i, r := range from {
		if r >= 0 && i != c.ExcReg && i != c.NSReg && i != c.SpillReg {
			put(c.LocalNames[i], *m.frameReg(fr, r))
		}
	}
	for _, cv := range c.CellVars {
		if cv.Param < 0 {
			put(cv.Name, *m.frameReg(fr, int(cv.Reg)))
		}
	}
	if c.SpillReg >= 0 {
		more := object.As[object.Dict](*m.frameReg(fr, c.SpillReg))
		if err := m.T.Charge(int64(more.Len()/8), int64(more.Len())*80); err != nil {
			return object.Value{}, err
		}
		for i := range more.NEntries() {
			if k, v, ok := more.Entry(i); ok && !strings.HasSuffix(object.As[object.Str](k).Go(), "\x00") {
				d.SetStr(object.As[object.Str](k), v)
			}
		}
	}
	for i, fv := range c.FreeVars {
		put(fv.Name, fr.fn.Closure[i].V)
	}
	return object.Ref(d), nil
}

// inComprehension tells whether a module's or class's own code is inside a comprehension:
// its variables stand in registers and are bound. They are all that locals() shows then.
func (m *Machine) inComprehension(fr *frame) bool {
	c := fr.bind.Code
	if c.Flags&code.Optimized != 0 {
		return false
	}
	hidden := func(name string) bool {
		for _, cv := range c.CellVars {
			if cv.Name == name && (name == "__class__" || name == "__classdict__" || name == "__conditional_annotations__") {
				return true // a cell of the class itself
			}
		}
		return name[0] == '.'
	}
	for i, name := range c.LocalNames {
		if !hidden(name) && m.frameReg(fr, i).P != nil {
			return true
		}
	}
	return false
}

// FrameSuper implements object.Evaluator: what super() without arguments means in the
// calling frame.
func (m *Machine) FrameSuper() (cls, self object.Value, err error) {
	t := &m.T
	fr := m.caller()
	if fr == nil && t.S.Several() {
		return cls, self, t.NoFrame("super()")
	}
	if fr == nil {
		return cls, self, t.Raise(object.RuntimeErrorType, "super(): no current frame")
	}
	c := fr.bind.Code
	if c.ArgCount == 0 {
		return cls, self, t.Raise(object.RuntimeErrorType, "super(): no arguments")
	}
	self = *m.frameReg(fr, 0)
	for _, cv := range c.CellVars {
		if cv.Param == 0 {
			if cell := *m.frameReg(fr, int(cv.Reg)); cell.P != nil && cell.Kind() == object.KindCell {
				self = object.As[object.Cell](cell).V
			}
		}
	}
	if self.P == nil {
		return cls, self, t.Raise(object.RuntimeErrorType, "super(): arg[0] deleted")
	}
	if c.ClassCell < 0 {
		return cls, self, t.Raise(object.RuntimeErrorType, "super(): __class__ cell not found")
	}
	cls = fr.fn.Closure[c.ClassCell].V
	if cls.P == nil {
		return cls, self, t.Raise(object.RuntimeErrorType, "super(): empty __class__ cell")
	}
	return cls, self, nil
}

// ModuleAt implements object.Evaluator: the __name__ of the module of the nth Python
// frame out from the caller, or the unbound Value.
func (m *Machine) ModuleAt(n int) object.Value {
	i := int(m.fr.i)
	defer func() { m.searched(i) }()
	for ; i > 0; i-- {
		fr := &m.frames[i]
		if fr.nf != nil {
			continue
		}
		if n == 0 {
			v, _ := fr.bind.Ns.GetStr(nameStr)
			return v
		}
		n--
	}
	return object.Value{}
}

// FrameOut implements object.Evaluator.
func (m *Machine) FrameOut(n int) (object.Caller, bool) {
	fr := m.caller()
	if fr == nil {
		return object.Caller{}, false
	}
	i := int(fr.i)
	for ; n > 0; n-- {
		for i--; i > 0 && m.frames[i].nf != nil; i-- {
		}
		if i == 0 || m.frames[i].bind.Comp != fr.bind.Comp {
			return object.Caller{}, false
		}
	}
	m.searched(i)
	return m.callerAt(i), true
}

// FrameAt implements object.Evaluator.
func (m *Machine) FrameAt(level int, skip []string) (object.Caller, bool) {
	i := int(m.fr.i)
	next := func() bool {
		for i--; i > 0; i-- {
			if m.frames[i].nf == nil {
				return true
			}
		}
		return false
	}
	i++
	if !next() || !next() {
		return object.Caller{}, false
	}
	passed := func() bool {
		file := m.frames[i].bind.Code.Filename
		for _, p := range skip {
			if strings.HasPrefix(file, p) {
				return true
			}
		}
		return false
	}
	for level--; level > 0; level-- {
		for {
			if !next() {
				return object.Caller{}, false
			}
			if !passed() {
				break
			}
		}
	}
	return m.callerAt(i), true
}

// callerAt describes the Python frame with a number.
func (m *Machine) callerAt(i int) object.Caller {
	fr := &m.frames[i]
	c := object.Caller{Globals: fr.bind.Ns, Code: fr.bind.Code, Comp: fr.bind.Comp, PC: fr.pc}
	if i < int(m.fr.i) {
		if up := &m.frames[i+1]; up.nf == nil && (up.ret == retStore || up.ret == retInit || up.ret == retInitM) {
			c.PC-- // the frame has its pc after its call
		}
	}
	return c
}

// FrameGlobals implements object.Evaluator.
func (m *Machine) FrameGlobals() *object.Dict {
	if fr := m.caller(); fr != nil {
		return fr.bind.Ns
	}
	return nil
}
