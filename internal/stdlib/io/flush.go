// This file defines what becomes of files that nobody closed: each interpreter knows its
// open files without keeping them alive. What a census finds abandoned is flushed and
// closed; at the end of a run everything is flushed. No guest code runs for that.

package io

import (
	"slices"

	"github.com/adderlang/adder/internal/object"
)

const filesKey = "adder.files"

// openFiles are an interpreter's open handles, in order of opening, and what else is to be
// given back.
type openFiles struct {
	list []*FileIO
	lent []Lent
}

// A Lent is an object that holds something of the host's, which it gives back when nobody
// knows the object any more, or the interpreter is given up.
type Lent interface {
	Value() object.Value
	GiveBack()
}

// Lend has what an object holds given back in the end.
func Lend(t *object.Thread, x Lent) {
	o := filesOf(t.S)
	o.lent = append(o.lent, x)
}

// opened are the files that an interpreter has opened, or nil if it has not yet.
func opened(s *object.State) *openFiles {
	o, _ := s.Kept(filesKey).(*openFiles)
	return o
}

func filesOf(s *object.State) *openFiles {
	if o := opened(s); o != nil {
		return o
	}
	o := &openFiles{}
	s.Keep(filesKey, o)
	s.AfterCensus, s.ForCensus = sweep, awaited
	return o
}

func remember(t *object.Thread, x *FileIO) {
	o := filesOf(t.S)
	o.list = append(o.list, x)
}

func forget(t *object.Thread, x *FileIO) {
	o := filesOf(t.S)
	for i, y := range o.list {
		if x == y {
			o.list = append(o.list[:i:i], o.list[i+1:]...)
			return
		}
	}
}

// drain passes on what the streams over a file hold back.
func (x *FileIO) drain(t *object.Thread) {
	exc := t.Exc
	defer func() { t.Exc = exc }() // there is nobody to tell
	if x.closed || x.h == nil || !x.writable {
		return
	}
	var b []byte
	if x.buf != nil && x.buf.raw == object.Ref(x) {
		b, x.buf.wbuf = append(b, x.buf.wbuf...), nil
	}
	if x.text != nil && x.buf != nil && x.text.buffer == object.Ref(x.buf) {
		b, x.text.pending = append(b, x.text.pending...), nil
	}
	write := x.h.Write
	if o, ok := x.h.(OwingHandle); ok {
		write = o.WriteOwing
	}
	for len(b) > 0 {
		n, err := write(t, b)
		if err != nil || n <= 0 {
			return
		}
		b = b[n:]
	}
}

// sweep flushes and closes the files that the census which has just ended did not reach.
func sweep(t *object.Thread) {
	o := filesOf(t.S)
	keep := o.list[:0:0]
	var gone []*FileIO
	for _, x := range o.list {
		if t.S.Reached(&x.Header) {
			keep = append(keep, x)
		} else {
			gone = append(gone, x)
		}
	}
	o.list = keep
	lent := o.lent[:0:0]
	for _, x := range o.lent {
		if t.S.Reached(x.Value().Header()) {
			lent = append(lent, x)
		} else {
			x.GiveBack()
		}
	}
	o.lent = lent
	exc := t.Exc
	for _, x := range gone {
		x.drain(t)
		if x.closed = true; x.h != nil {
			_ = x.h.Close(t) // there is nobody to tell
		}
	}
	t.Exc = exc
}

// awaited tells whether a census may find something to close. The standard streams, which
// cannot seek, hold nothing back.
func awaited(s *object.State) bool {
	o := opened(s)
	return len(o.lent) > 0 || slices.ContainsFunc(o.list, func(x *FileIO) bool { return x.seekable && !x.closed })
}

// FlushAll flushes every open file: at the end of a run.
func FlushAll(t *object.Thread) {
	if o := opened(t.S); o != nil {
		for _, x := range o.list {
			x.drain(t)
		}
	}
}

// CloseAll flushes and closes every open file: when the interpreter is given up.
func CloseAll(t *object.Thread) {
	o := opened(t.S)
	if o == nil {
		return
	}
	list := o.list
	o.list = nil
	for _, x := range list {
		x.drain(t)
		if !x.closed {
			x.closed = true
			if x.h != nil {
				_ = x.h.Close(t)
			}
		}
	}
	for _, x := range o.lent {
		x.GiveBack()
	}
	o.lent = nil
	t.Exc = nil
}
