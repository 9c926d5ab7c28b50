// This file defines how a file of a Tree becomes a stream of Python's, for this package and
// for package file.

package dir

import (
	"errors"
	"io"
	"io/fs"

	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
	iolib "github.com/adderlang/adder/internal/stdlib/io"
)

// stream opens a file. owner is the object that did it. Errors are raw, or the thread's.
func (d *Tree) stream(t *object.Thread, at, shown string, a *iolib.OpenArgs, owner object.Value) (object.Value, error) {
	if err := t.Charge(2, iolib.FileCost+int64(len(shown))+256); err != nil {
		return object.None, err
	}
	h, err := d.open(at, opening{
		read: a.Mode.Readable(), write: a.Mode.Writable(), append: a.Mode.Append,
		create: !a.Mode.Read, excl: a.Mode.Create, trunc: a.Mode.Write,
	})
	if err != nil {
		return object.None, err
	}
	t.Served(object.ForHandles)
	h.shown = shown
	pos := int64(0)
	if a.Mode.Append {
		pos, _ = h.f.Seek(0, io.SeekEnd)
	}
	return iolib.NewFile(t, h, shown, a, pos, owner), nil
}

// Stream opens a file for a capability that is no directory, and raises what goes wrong.
func (d *Tree) Stream(t *object.Thread, at, shown string, a *iolib.OpenArgs, owner object.Value) (object.Value, error) {
	if err := t.Charge(1, d.in.takes(at)); err != nil {
		return object.None, err
	}
	v, err := d.stream(t, at, shown, a, owner)
	return v, d.Over(t, Event{Op: "open", Path: shown, Mode: a.ModeText}, err)
}

// Info is what is known of a file; an error is raised.
func (d *Tree) Info(t *object.Thread, at, shown string) (fs.FileInfo, error) {
	at, err := d.allow(at, CanRead)
	var info fs.FileInfo
	if err == nil {
		info, err = d.in.stat(at, true)
	}
	return info, d.Over(t, Event{Op: "stat", Path: shown}, err)
}

// Exists tells whether there is a file.
func (d *Tree) Exists(t *object.Thread, at, shown string) (bool, error) {
	at, err := d.allow(at, CanRead)
	if err == nil {
		_, err = d.in.stat(at, true)
	}
	d.heard(Event{Op: "exists", Path: shown}, err)
	if err == ErrRevoked {
		return false, raise(t, err, shown)
	}
	return err == nil, nil
}

// Over ends a use: it tells the audits and raises err.
func (d *Tree) Over(t *object.Thread, e Event, err error) error {
	switch {
	case err == object.ErrRaised || err == object.ErrSlow || err == meter.ErrStop:
		return err
	case err != nil && isHandles(err) && t.AskCensus(object.ForHandles):
		return meter.ErrStop
	}
	d.heard(e, err)
	if err == nil {
		return nil
	}
	return raise(t, err, e.Path)
}

// Rights are what d allows.
func (d *Tree) Rights() Rights { return d.rights }

func isHandles(err error) bool { return errors.Is(err, ErrHandles) }
