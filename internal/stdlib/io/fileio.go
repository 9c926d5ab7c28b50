// This file defines FileIO: a file that a capability opened, as a raw stream.

package io

import (
	"strings"

	"github.com/adderlang/adder/internal/object"
)

// A Handle is one open file of a capability. Every call runs once: a method charges the
// thread before what it does, raises OSError through it, and owes what it learns.
type Handle interface {
	// Read reads up to len(p) bytes; 0 means the end.
	Read(t *object.Thread, p []byte) (int, error)
	Write(t *object.Thread, p []byte) (int, error)
	// Seek moves the position: whence is 0 (start), 1 (position) or 2 (end).
	Seek(t *object.Thread, offset int64, whence int) (int64, error)
	Truncate(t *object.Thread, size int64) error
	Close(t *object.Thread) error
}

// An OwingHandle can be written to where nothing can stop any more: it owes what its Write
// would charge.
type OwingHandle interface {
	WriteOwing(t *object.Thread, p []byte) (int, error)
}

// A FileIO is a raw stream over a Handle.
type FileIO struct {
	object.Instance
	h        Handle
	owner    object.Value // the capability that opened it; may be unbound
	name     object.Value
	mode     string // as FileIO.mode shows it: "rb", "rb+", "ab", …
	readable bool
	writable bool
	seekable bool
	closed   bool
	through  bool // a standard stream: nothing is held back above it
	// What stands above it, for flushing at the end of a run.
	buf  *Buffered
	text *Text
}

// fileIOSize is what the meter charges for a FileIO.
const fileIOSize = 192

func rawOf(v object.Value) *FileIO { return object.As[FileIO](v) }

func init() {
	on := func(fn func(t *object.Thread, x *FileIO, args []object.Value) (object.Value, error)) object.Fast {
		return func(t *object.Thread, args []object.Value) (object.Value, error) {
			x := rawOf(args[0])
			if x.closed || x.h == nil {
				return object.None, t.ValueError("I/O operation on closed file")
			}
			return fn(t, x, args)
		}
	}
	flag := func(get func(x *FileIO) bool) object.Fast {
		return on(func(t *object.Thread, x *FileIO, args []object.Value) (object.Value, error) {
			return object.Bool(get(x)), nil
		})
	}
	fileIOType.Define("FileIO(file, mode='r', closefd=True, opener=None): a granted file as a raw stream.", &object.Layout{
		Refs: func(v object.Value, visit func(*object.Value)) {
			x := rawOf(v)
			if x.buf != nil {
				b := object.Ref(x.buf)
				visit(&b)
			}
			if x.text != nil {
				b := object.Ref(x.text)
				visit(&b)
			}
			if x.name.P != nil {
				visit(&x.name)
			}
			if x.owner.P != nil {
				visit(&x.owner)
			}
		},
		Size: func(object.Value) int64 { return fileIOSize },
		Go:   object.GoOf[FileIO](),
	}, []object.Row{
		static(fixed("__new__", "($type, /, *args, **kwargs)", func(t *object.Thread, args []object.Value) (object.Value, error) {
			typ, err := t.SubclassArg(fileIOType, args[0])
			if err != nil {
				return object.None, err
			}
			if err := t.Charge(0, fileIOSize+typ.InstanceSize()); err != nil {
				return object.None, err
			}
			x := &FileIO{closed: true}
			object.InitInstance(&x.Instance, typ, t.Comp)
			return object.Ref(x), nil
		}, "Make a file that is not open.")),
		{Name: "__init__", Sig: "($self, /, file, mode='r', closefd=True, opener=None)", Rights: object.Power, Charge: object.Custom,
			Step: fileIOInit, Doc: "Open a file by the capability that is mounted at its path."},
		params(fast("read", "($self, size=-1, /)", on(fileRead), "Read up to size bytes, or all."), "size:optsize"),
		fast("readall", "($self, /)", on(func(t *object.Thread, x *FileIO, args []object.Value) (object.Value, error) {
			if !x.readable {
				return object.None, unsupported(t, "File not open for reading")
			}
			return object.None, object.ErrSlow
		}), "Read until the end."),
		params(fast("readinto", "($self, buffer, /)", on(fileReadinto), "Read into a buffer."), ""),
		params(fast("write", "($self, b, /)", on(func(t *object.Thread, x *FileIO, args []object.Value) (object.Value, error) {
			if !x.writable {
				return object.None, unsupported(t, "File not open for writing")
			}
			b := args[1].Buffer()
			if len(b) > writeStep {
				return object.None, object.ErrSlow
			}
			if err := t.Charge(fuelBytes(len(b)), 0); err != nil {
				return object.None, err
			}
			n, err := x.h.Write(t, b)
			return object.Int(int64(n)), err
		}), "Write bytes; return how many."), "b:buffer"),
		params(fixed("seek", "($self, pos, whence=0, /)", on(func(t *object.Thread, x *FileIO, args []object.Value) (object.Value, error) {
			if !x.seekable {
				return object.None, unsupported(t, "File or stream is not seekable.")
			}
			w := args[2].Int()
			if w < 0 || w > 2 || w == 0 && args[1].Int() < 0 {
				return object.None, t.OSError(22, "Invalid argument", "")
			}
			n, err := x.h.Seek(t, args[1].Int(), int(w))
			return object.Int(n), err
		}), "Move the position; return it."), "pos:index whence:int32"),
		fixed("tell", "($self, /)", on(func(t *object.Thread, x *FileIO, args []object.Value) (object.Value, error) {
			if !x.seekable {
				return object.None, unsupported(t, "File or stream is not seekable.")
			}
			n, err := x.h.Seek(t, 0, 1)
			return object.Int(n), err
		}), "Return the position."),
		params(fixed("truncate", "($self, size=None, /)", on(func(t *object.Thread, x *FileIO, args []object.Value) (object.Value, error) {
			if !x.writable {
				return object.None, unsupported(t, "File not open for writing")
			}
			n := int64(0)
			if args[1].IsNone() {
				var err error
				if n, err = x.h.Seek(t, 0, 1); err != nil {
					return object.None, err
				}
			} else if n = args[1].Int(); n < 0 {
				return object.None, t.OSError(22, "Invalid argument", "")
			}
			return object.Int(n), x.h.Truncate(t, n)
		}), "Cut the file at size, or at the position."), "size:optsize"),
		catches(method("close", "($self, /)", fileClose, "Close the file.")),
		fixed("seekable", "($self, /)", flag(func(x *FileIO) bool { return x.seekable }), "Return whether the position can be changed."),
		fixed("readable", "($self, /)", flag(func(x *FileIO) bool { return x.readable }), "Return whether the file was opened for reading."),
		fixed("writable", "($self, /)", flag(func(x *FileIO) bool { return x.writable }), "Return whether the file was opened for writing."),
		fixed("isatty", "($self, /)", flag(func(x *FileIO) bool { return false }), "Return False."),
		fixed("fileno", "($self, /)", on(func(t *object.Thread, x *FileIO, args []object.Value) (object.Value, error) {
			return object.None, unsupported(t, "fileno")
		}), "Raise: a granted file has no number."),
		method("__repr__", "($self, /)", fileRepr, "Show name and mode."),
		getter("closed", func(t *object.Thread, args []object.Value) (object.Value, error) {
			return object.Bool(rawOf(args[0]).closed), nil
		}, "Whether the file is closed."),
		getter("closefd", func(t *object.Thread, args []object.Value) (object.Value, error) { return object.True, nil }, "True."),
		getter("mode", func(t *object.Thread, args []object.Value) (object.Value, error) {
			if m := rawOf(args[0]).mode; m != "" {
				return object.Ref(object.InternKnown(m)), nil
			}
			return object.Ref(object.Intern("rb")), nil
		}, "How the file was opened."),
		getter("_blksize", func(t *object.Thread, args []object.Value) (object.Value, error) {
			return object.Int(DefaultBufferSize), nil
		}, "Bytes to read at a time."),
		{Name: "name", Kind: object.Getter, Rights: object.NoRights, Charge: object.Constant, Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			if x := rawOf(args[0]); !x.name.IsUnbound() {
				return x.name, nil
			}
			return object.None, t.NoAttribute(args[0], name("name"))
		}, Set: func(t *object.Thread, args []object.Value) (object.Value, error) {
			rawOf(args[0]).name = args[1]
			return object.None, nil
		}, Del: func(t *object.Thread, args []object.Value) (object.Value, error) {
			rawOf(args[0]).name = object.Value{}
			return object.None, nil
		}, Doc: "The name that the file was opened by."},
	})
	for i := range fileIOType.Rows {
		if r := &fileIOType.Rows[i]; r.Name == "readall" {
			r.Step = fileReadall
		} else if r.Name == "read" {
			r.Step = fileReadall
		} else if r.Name == "write" {
			r.Step = fileWrite
		}
	}
}

// writeStep is how many bytes are written at a time: less than 1 ms.
const writeStep = 1 << 20

// fileWrite writes a step at a time; f.N is how much was. What goes wrong after some was
// written is told by the next write, as by a system that wrote less than it was asked to.
func fileWrite(t *object.Thread, f *object.NFrame) object.Action {
	x := rawOf(f.Vals[0])
	b := f.Vals[1].Buffer()
	f.Out = object.Int(int64(f.N))
	if int(f.N) >= len(b) || x.closed || x.h == nil {
		return object.Done
	}
	b = b[f.N:min(len(b), int(f.N)+writeStep)]
	if err := t.Charge(fuelBytes(len(b)), 0); err != nil {
		return t.Fail(err)
	}
	n, err := x.h.Write(t, b)
	switch {
	case stopped(err) || err != nil && f.N == 0:
		return t.Fail(err)
	case err != nil:
		t.Exc = nil
		return object.Done
	}
	f.N += int64(n)
	commit(t, f, 1)
	f.Out = object.Int(f.N)
	if n < len(b) {
		return object.Done
	}
	return object.Again
}

func static(r object.Row) object.Row {
	r.Kind = object.Static
	return r
}

func fileRead(t *object.Thread, x *FileIO, args []object.Value) (object.Value, error) {
	if !x.readable {
		return object.None, unsupported(t, "File not open for reading")
	}
	n := size(args[1])
	if n < 0 {
		return object.None, object.ErrSlow
	}
	n = min(n, absurd)
	if err := t.Charge(fuelBytes(int(n)), object.BytesSize(int(n))); err != nil {
		return object.None, err
	}
	b := make([]byte, n)
	got, err := x.h.Read(t, b)
	if err != nil {
		return object.None, err
	}
	return object.NewBytes(b[:got]), nil
}

func fileReadinto(t *object.Thread, x *FileIO, args []object.Value) (object.Value, error) {
	if !x.readable {
		return object.None, unsupported(t, "File not open for reading")
	}
	b, err := writableBuffer(t, "readinto", args[1])
	if err != nil {
		return object.None, err
	}
	if err := t.Charge(fuelBytes(len(b)), 0); err != nil {
		return object.None, err
	}
	n, err := x.h.Read(t, b)
	return object.Int(int64(n)), err
}

// fileReadall reads to the end, a block at a time: a block read is kept whatever stops
// the run afterwards. The last of Vals gathers.
func fileReadall(t *object.Thread, f *object.NFrame) object.Action {
	x := rawOf(f.Vals[0])
	if f.PC == 0 {
		b, err := newByteArray(t, 0)
		if err != nil {
			return t.Fail(err)
		}
		f.Vals = append(f.Vals, object.Ref(b))
		commit(t, f, 1)
	}
	all := object.As[object.ByteArray](f.Vals[len(f.Vals)-1])
	for f.PC == 1 {
		if x.closed {
			return t.Fail(t.ValueError("I/O operation on closed file"))
		}
		const (
			block = 64 << 10
			least = 24 // units: a block is made before it is known that nothing follows
		)
		if err := t.Charge(fuelBytes(block), 2*block); err != nil {
			return t.Fail(err)
		}
		at := len(all.B)
		if cap(all.B) < at+block {
			all.B = append(make([]byte, 0, 2*at+block), all.B...)
		}
		n, err := x.h.Read(t, all.B[at:at+block])
		if err != nil {
			return t.Fail(err)
		}
		all.B = all.B[:at+n]
		if n > 0 {
			t.Meter.Owe(-min(fuelBytes(block-n), fuelBytes(block)-least), 2*int64(n-block)) // a short read gives back what it did not use
			commit(t, f, 1)
			return object.Again
		}
		t.Meter.Owe(least-fuelBytes(block), -2*block)
		commit(t, f, 2)
	}
	if err := t.Charge(fuelBytes(len(all.B)), object.BytesSize(len(all.B))); err != nil {
		return t.Fail(err)
	}
	f.Out = object.NewBytes(object.CopyBytes(all.B))
	return object.Done
}

// fileClose calls flush(), which a derived class may have, and closes the handle.
func fileClose(t *object.Thread, f *object.NFrame) object.Action {
	x := rawOf(f.Vals[0])
	if f.PC == 0 {
		f.Out = object.None
		if x.closed {
			return object.Done
		}
		f.PC = 1
		if f.Vals[0].Type() != fileIOType {
			if act := call(t, f, f.Vals[0], "flush"); act != object.Done {
				return act
			}
		}
	}
	failed := f.Exc
	err := x.shut(t)
	if !failed.IsUnbound() {
		t.Exc = object.As[object.Exception](failed)
		return object.Raise
	}
	if err != nil {
		return t.Fail(err)
	}
	f.Out = object.None
	return object.Done
}

// shut closes the handle, once.
func (x *FileIO) shut(t *object.Thread) error {
	if x.closed {
		return nil
	}
	x.closed = true
	forget(t, x)
	if x.h == nil {
		return nil
	}
	return x.h.Close(t)
}

func fileRepr(t *object.Thread, f *object.NFrame) object.Action {
	x := rawOf(f.Vals[0])
	if f.PC == 0 {
		if x.closed {
			f.Out = object.NewStr("<_io.FileIO [closed]>")
			return object.Done
		}
		f.PC = 1
		if act := t.FormatText(f, "<_io.FileIO name=%R mode='"+x.mode+"' closefd=True>", x.name); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}

// fileIOInit opens through open() and takes the handle of what comes of it.
func fileIOInit(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 {
		mode := f.Vals[2]
		if mode.Kind() != object.KindStr {
			return t.Fail(t.TypeError("FileIO() argument 'mode' must be str, not %s", mode.Type().Name))
		}
		text := object.As[object.Str](mode).Go()
		if err := t.Charge(fuelBytes(len(text)), int64(len(text))); err != nil {
			return t.Fail(err)
		}
		plain := strings.ReplaceAll(text, "b", "")
		f.PC = 1
		if act := t.CallValue(f, t.View(OpenNative()), f.Vals[1], object.NewStr(plain+"b"), object.Int(0)); act != object.Done {
			return act
		}
	}
	if f.In.Type() != fileIOType {
		return t.Fail(t.TypeError("a capability opened '%s', which is not a raw file", f.In.Type().Name))
	}
	x, y := rawOf(f.Vals[0]), rawOf(f.In)
	forget(t, y)
	x.h, x.owner, x.mode, x.readable, x.writable, x.seekable, x.closed = y.h, y.owner, y.mode, y.readable, y.writable, y.seekable, y.closed
	x.name = f.Vals[1]
	y.h, y.closed = nil, true
	remember(t, x)
	f.Out = object.None
	return object.Done
}
