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

// What the uses of a path cost in units of fuel, whatever the tree is: one takes 2 us in memory
// and 3 to 8 in a directory of the host, to open and close a file 7, and 25 to 100 if it is emptied.
const (
	pathFuel  = 8
	openFuel  = 24
	truncFuel = 120
)

// stream opens a file. owner is the object that did it. Errors are raw, or the thread's.
func (d *Tree) stream(t *object.Thread, at, shown string, a *iolib.OpenArgs, owner object.Value) (object.Value, error) {
	fuel := int64(openFuel)
	if a.Mode.Write {
		fuel = truncFuel
	}
	if err := t.Charge(fuel, iolib.FileCost+int64(len(shown))+256); err != nil {
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
	if err := t.Charge(pathFuel, d.in.takes(at)); err != nil {
		return object.None, err
	}
	v, err := d.stream(t, at, shown, a, owner)
	return v, d.Over(t, Event{Op: "open", Path: shown, Mode: a.ModeText}, err)
}

// Info is what is known of a file; an error is raised.
func (d *Tree) Info(t *object.Thread, at, shown string) (fs.FileInfo, error) {
	if err := t.Charge(pathFuel, 0); err != nil {
		return nil, err
	}
	at, err := d.allow(at, CanRead)
	var info fs.FileInfo
	if err == nil {
		info, err = d.in.stat(at, true)
	}
	return info, d.Over(t, Event{Op: "stat", Path: shown}, err)
}

// Exists tells whether there is a file.
func (d *Tree) Exists(t *object.Thread, at, shown string) (bool, error) {
	if err := t.Charge(pathFuel, 0); err != nil {
		return false, err
	}
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
