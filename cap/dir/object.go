// This file defines the directory as Python sees it: its methods have the names of
// package os. Every one goes through Tree.allow.

package dir

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"sort"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
	iolib "github.com/adderlang/adder/internal/stdlib/io"
)

// A Dir is the object of a Tree.
type Dir struct {
	object.Header
	tree  *Tree
	mount string // where the guest knows it: "/data"
	asked int64  // census after which there must be a free handle
}

const dirSize = 80

var dirType = object.Declare("adder.Directory", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted|object.FlagWeakref))

// Grant implements adder.Capability.
func (d *Tree) Grant(g *adder.Granter) (object.Value, error) {
	return newDir(d, "/"+g.Name), nil
}

func newDir(d *Tree, mount string) object.Value {
	return object.Ref(&Dir{Header: object.Header{Type: dirType}, tree: d, mount: mount, asked: -1})
}

func dirOf(v object.Value) *Dir { return object.As[Dir](v) }

// shown is a path as the guest knows it.
func (d *Dir) shown(name string) string {
	if name == "." || name == "" {
		return d.mount
	}
	if name[0] == '/' {
		return name
	}
	return d.mount + "/" + name
}

// op is a method with one path: fn has it as a Go string. Path-like objects are asked.
func op(n, sig, doc string, fn func(t *object.Thread, d *Dir, name string, args []object.Value) (object.Value, error)) object.Row {
	run := func(t *object.Thread, args []object.Value, p object.Value) (object.Value, error) {
		if err := t.Charge(1, 0); err != nil {
			return object.None, err
		}
		name := object.As[object.Str](p).Go()
		for i := 0; i < len(name); i++ {
			if name[i] == 0 {
				return object.None, t.ValueError("embedded null byte")
			}
		}
		return fn(t, dirOf(args[0]), name, args)
	}
	return object.Row{Name: n, Sig: sig, Rights: object.NoRights, Charge: object.Custom, Doc: doc,
		Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			if args[1].Kind() != object.KindStr {
				return object.None, object.ErrSlow
			}
			return run(t, args, args[1])
		},
		Step: func(t *object.Thread, f *object.NFrame) object.Action {
			if f.PC == 0 {
				f.PC = 1
				if act := iolib.FSPathOp(t, f, f.Vals[1]); act != object.Done {
					return act
				}
			}
			v, err := run(t, f.Vals, f.In)
			if err != nil {
				return t.Fail(err)
			}
			f.Out = v
			return object.Done
		}}
}

func init() {
	plain := func(fn func(t *object.Thread, d *Dir, at string) error, need Rights) func(*object.Thread, *Dir, string, []object.Value) (object.Value, error) {
		return func(t *object.Thread, d *Dir, name string, args []object.Value) (object.Value, error) {
			at, err := d.tree.allow("", name, need)
			if err == nil {
				err = fn(t, d, filepath.FromSlash(at))
			}
			if err != nil {
				return object.None, raise(t, err, d.shown(name))
			}
			return object.None, nil
		}
	}
	remove := func(t *object.Thread, d *Dir, name string, args []object.Value) (object.Value, error) {
		at, err := d.tree.allow("remove", name, CanWrite)
		if err == nil {
			err = d.tree.removeAs(at, false)
		}
		if err != nil {
			return object.None, raise(t, err, d.shown(name))
		}
		return object.None, nil
	}
	dirType.Define("A granted directory. Paths are relative to it and do not lead out of it.", object.LayoutOf(nil, func(*Dir) int64 { return dirSize }), []object.Row{
		{Name: "__capability__", Kind: object.Attr, Value: object.Ref(object.Intern("dir"))},
		op("open", "($self, name='.', mode='r', buffering=-1, encoding=None, errors=None, newline=None)", "Open a file, as the built-in open does.", openFile),
		op("listdir", "($self, path='.')", "Return the names in a directory, sorted.", listdir),
		op("scandir", "($self, path='.')", "Return an iterator of entries of a directory, sorted by name.", scandir),
		op("stat", "($self, path='.', *, follow_symlinks=True)", "Return what is known of a file.", stat),
		op("exists", "($self, path)", "Return whether there is such a file or directory.", func(t *object.Thread, d *Dir, name string, args []object.Value) (object.Value, error) {
			at, err := d.tree.allow("stat", name, CanRead)
			if err == ErrRevoked {
				return object.None, raise(t, err, d.shown(name))
			}
			if err == nil {
				_, err = d.tree.root.Stat(filepath.FromSlash(at))
			}
			return object.Bool(err == nil), nil
		}),
		op("mkdir", "($self, path, mode=0o777)", "Make a directory.", plain(func(t *object.Thread, d *Dir, at string) error {
			return d.tree.root.Mkdir(at, 0o777)
		}, CanWrite)),
		op("makedirs", "($self, path, mode=0o777, exist_ok=False)", "Make a directory and those above it.", makedirs),
		op("remove", "($self, path)", "Remove a file.", remove),
		op("unlink", "($self, path)", "Remove a file.", remove),
		op("rmdir", "($self, path)", "Remove an empty directory.", func(t *object.Thread, d *Dir, name string, args []object.Value) (object.Value, error) {
			at, err := d.tree.allow("rmdir", name, CanWrite)
			if err == nil {
				err = d.tree.removeAs(at, true)
			}
			if err != nil {
				return object.None, raise(t, err, d.shown(name))
			}
			return object.None, nil
		}),
		op("rename", "($self, src, dst)", "Rename a file or directory inside this one.", rename),
		op("replace", "($self, src, dst)", "Rename a file or directory, replacing a file of that name.", rename),
		op("sub", "($self, path)", "Return a subdirectory as a directory of its own, with the same rights.", func(t *object.Thread, d *Dir, name string, args []object.Value) (object.Value, error) {
			if err := t.Charge(0, dirSize); err != nil {
				return object.None, err
			}
			s, err := d.tree.Sub(name)
			if err != nil {
				return object.None, raise(t, err, d.shown(name))
			}
			return newDir(s, d.shown(name)), nil
		}),
		{Name: "read_only", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Return the directory without the right to write.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				return narrowed(t, args[0], func(d *Tree) *Tree { return d.Only(ReadOnly) })
			}},
		{Name: "limited", Sig: "($self, /, *, bytes=None, handles=None)", Params: "bytes:optint handles:optint", Rights: object.NoRights, Charge: object.Constant,
			Doc: "Return the directory with limits of its own: bytes to be written in all, files open at once.", Fast: limited},
		{Name: "revocable", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant,
			Doc: "Return (directory, revoke): calling revoke() ends the directory and all that came of it.", Fast: revocable},
		{Name: "__repr__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Show where the directory is mounted.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				d := dirOf(args[0])
				what, how := "directory", "read-only"
				if d.tree.only != "" {
					what = "file"
				}
				if d.tree.rights&CanWrite != 0 {
					how = "read-write"
				}
				s := "<" + what + " " + object.ReprStr(object.MakeStr(d.mount)).Go() + ", " + how + ">"
				if err := t.Charge(1, object.StrSize(len(s), 4)); err != nil {
					return object.None, err
				}
				return object.NewStr(s), nil
			}},
	})
}

func narrowed(t *object.Thread, v object.Value, how func(*Tree) *Tree) (object.Value, error) {
	if err := t.Charge(0, dirSize); err != nil {
		return object.None, err
	}
	return newDir(how(dirOf(v).tree), dirOf(v).mount), nil
}

func limited(t *object.Thread, args []object.Value) (object.Value, error) {
	n := [2]int64{-1, -1}
	for i := range n {
		if v := args[1+i]; !v.IsNone() {
			if n[i] = v.Int(); n[i] < 0 {
				return object.None, t.ValueError("a limit cannot be negative")
			}
		}
	}
	return narrowed(t, args[0], func(d *Tree) *Tree { return d.Limited(n[0], int(min(n[1], 1<<30))) })
}

// A revoker is the function that ends a directory.
type revoker struct {
	object.Header
	off func()
}

var revokerType = object.Declare("adder.revoke", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted))

func init() {
	revokerType.Define("Ends a capability.", object.LayoutOf(nil, func(*revoker) int64 { return 32 }), []object.Row{
		{Name: "__call__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "End the capability for good.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				object.As[revoker](args[0]).off()
				return object.None, nil
			}},
	})
}

func revocable(t *object.Thread, args []object.Value) (object.Value, error) {
	if err := t.Charge(0, dirSize+32+object.TupleSize(2)); err != nil {
		return object.None, err
	}
	d := dirOf(args[0])
	tree, off := d.tree.Revocable()
	r := object.Ref(&revoker{Header: object.Header{Type: revokerType}, off: off})
	return object.NewTuple([]object.Value{newDir(tree, d.mount), r}), nil
}

// openFile is Directory.open.
func openFile(t *object.Thread, d *Dir, name string, args []object.Value) (object.Value, error) {
	buffering := args[3]
	if buffering.Kind() != object.KindInt {
		return object.None, t.TypeError("'%s' object cannot be interpreted as an integer", buffering.Type().Name)
	}
	a, err := iolib.ParseOpen(t, args[2], buffering.PlainInt(), args[4], args[5], args[6])
	if err != nil {
		return object.None, err
	}
	if err := t.Charge(2, iolib.FileCost+int64(len(name))+128); err != nil {
		return object.None, err
	}
	flag := os.O_RDONLY
	if a.Mode.Writable() {
		flag = os.O_WRONLY
		if a.Mode.Readable() {
			flag = os.O_RDWR
		}
	}
	switch {
	case a.Mode.Write:
		flag |= os.O_CREATE | os.O_TRUNC
	case a.Mode.Create:
		flag |= os.O_CREATE | os.O_EXCL
	case a.Mode.Append:
		flag |= os.O_CREATE | os.O_APPEND
	}
	f, err := d.tree.openFile(name, flag)
	if errors.Is(err, ErrHandles) && d.asked != t.Meter.Censuses {
		// a census closes files that nobody holds any more; then this runs again
		d.asked = t.Meter.Censuses + 1
		t.Meter.Why, t.Meter.NeedFuel, t.Meter.NeedMem = meter.Census, 0, 0
		return object.None, meter.ErrStop
	}
	d.asked = -1
	if err != nil {
		return object.None, raise(t, err, d.shown(name))
	}
	at := int64(0)
	if a.Mode.Append {
		at, _ = f.Seek(0, io.SeekEnd)
	}
	return iolib.NewFile(t, &handle{f, d.tree, d.shown(name)}, d.shown(name), a, at), nil
}

// removeAs removes a file, or an empty directory if dir is set.
func (d *Tree) removeAs(at string, dir bool) error {
	info, err := d.root.Lstat(filepath.FromSlash(at))
	if err != nil {
		return err
	}
	if info.IsDir() != dir {
		return map[bool]error{true: errNotDir, false: errIsDir}[dir]
	}
	if at == "." {
		return errInvalid
	}
	return d.root.Remove(filepath.FromSlash(at))
}

func rename(t *object.Thread, d *Dir, name string, args []object.Value) (object.Value, error) {
	if args[2].Kind() != object.KindStr {
		return object.None, t.TypeError("rename: dst should be string, not %s", args[2].Type().Name)
	}
	dst := object.As[object.Str](args[2]).Go()
	from, err := d.tree.allow("rename", name, CanWrite)
	to := ""
	if err == nil {
		to, err = d.tree.allow("rename", dst, CanWrite)
	}
	if err == nil {
		err = d.tree.root.Rename(filepath.FromSlash(from), filepath.FromSlash(to))
	}
	if err == ErrRevoked {
		return object.None, raise(t, err, d.shown(name))
	}
	if err != nil {
		n := errno(err)
		return object.None, t.OSError2(numbers[n], text(n), d.shown(name), d.shown(dst))
	}
	return object.None, nil
}

func makedirs(t *object.Thread, d *Dir, name string, args []object.Value) (object.Value, error) {
	at, err := d.tree.allow("mkdir", name, CanWrite)
	if err == nil {
		info, serr := d.tree.root.Stat(filepath.FromSlash(at))
		exists, _ := object.TruthExact(args[3])
		switch {
		case serr == nil && (!exists || !info.IsDir()):
			err = errExists
		case serr != nil:
			err = d.tree.root.MkdirAll(filepath.FromSlash(at), 0o777)
		}
	}
	if err != nil {
		return object.None, raise(t, err, d.shown(name))
	}
	return object.None, nil
}

// entries reads a directory, a batch at a time, charged before more is read.
func entries(t *object.Thread, d *Dir, name string) ([]os.DirEntry, error) {
	at, err := d.tree.allow("listdir", name, CanRead)
	if err == nil && d.tree.only != "" {
		err = errNotDir
	}
	if err != nil {
		return nil, raise(t, err, d.shown(name))
	}
	f, err := d.tree.root.OpenFile(filepath.FromSlash(at), os.O_RDONLY|nonBlock, 0)
	if err != nil {
		return nil, raise(t, err, d.shown(name))
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && !info.IsDir() {
		return nil, raise(t, errNotDir, d.shown(name))
	}
	var all []os.DirEntry
	for {
		const batch = 256
		if err := t.Charge(batch/8, 0); err != nil {
			return nil, err
		}
		more, err := f.ReadDir(batch)
		all = append(all, more...)
		bytes := int64(0)
		for _, e := range more {
			bytes += object.StrSize(len(e.Name()), 1) + 160
		}
		if cerr := t.Charge(0, bytes); cerr != nil {
			return nil, cerr
		}
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, raise(t, err, d.shown(name))
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Name() < all[j].Name() })
	return all, nil
}

func listdir(t *object.Thread, d *Dir, name string, args []object.Value) (object.Value, error) {
	all, err := entries(t, d, name)
	if err != nil {
		return object.None, err
	}
	items := make([]object.Value, len(all))
	for i, e := range all {
		items[i] = object.NewStr(e.Name())
	}
	return t.ListOf(items)
}
