// This file defines the directory as Python sees it: its methods have the names of
// package os. Every one goes through Tree.allow.

package dir

import (
	"io/fs"
	"strings"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
	iolib "github.com/adderlang/adder/internal/stdlib/io"
)

// A Dir is the object of a Tree.
type Dir struct {
	object.Header
	tree  *Tree
	mount string   // where the guest knows it: "/data"
	held  *holding // what it holds in memory; nil: nothing
}

const dirSize = 64

var dirType = object.Declare("adder.Directory", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted|object.FlagWeakref))

// A holding stands in an interpreter for a store that its directories share: what the store
// holds counts as the interpreter's memory.
type holding struct {
	object.Header
	s *store
}

var holdingType = object.Declare("adder.Holding", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted))

// Grant implements adder.Capability.
func (d *Tree) Grant(g *adder.Granter) (object.Value, error) {
	x := &Dir{Header: object.Header{Type: dirType}, tree: d, mount: "/" + g.Name}
	if s := d.in.holding(); s != nil {
		for _, v := range g.T.Comp.Grants {
			if v.Type() == dirType && dirOf(v).held != nil && dirOf(v).held.s == s {
				x.held = dirOf(v).held
			}
		}
		if x.held == nil {
			x.held = &holding{object.Header{Type: holdingType}, s}
		}
	}
	return object.Ref(x), nil
}

// size is what d counts for without its Tree.
func (d *Dir) size() int64 { return dirSize + int64(len(d.mount)+15)&^15 }

// derived is the object of a Tree that the program made of d's, which is charged. What the
// machine holds for it is given back when nobody knows it.
func (d *Dir) derived(t *object.Thread, tree *Tree, mount string) object.Value {
	x := &Dir{Header: object.Header{Type: dirType}, tree: tree, mount: mount, held: d.held}
	if tree.in.guests() {
		iolib.Lend(t, x)
	}
	return object.Ref(x)
}

func dirOf(v object.Value) *Dir { return object.As[Dir](v) }

// Value implements Lent, as GiveBack does.
func (d *Dir) Value() object.Value { return object.Ref(d) }

// GiveBack closes what was opened for the program.
func (d *Dir) GiveBack() { _ = d.tree.Close() }

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

// An op is a method with a path, or two.
type op struct {
	name  string
	need  Rights
	quiet bool // an error is no error but False
	makes bool // it may take memory
	two   bool
	// do does it. Errors are raw, or the thread's.
	do func(t *object.Thread, d *Dir, at, to string, args []object.Value) (object.Value, error)
}

// over ends a use: it tells the audits, and makes of an error what the guest sees.
func (o *op) over(t *object.Thread, d *Dir, e Event, v object.Value, err error) (object.Value, error) {
	switch {
	case err == object.ErrRaised || err == object.ErrSlow || err == meter.ErrStop:
		return object.None, err
	case err == nil || !isHandles(err):
	case t.AskCensus(object.ForHandles): // it closes files that nobody holds any more; then this runs again
		return object.None, meter.ErrStop
	}
	e.Op = o.name
	d.tree.heard(e, err)
	switch {
	case err == nil:
		return v, nil
	case err == ErrRevoked:
		return object.None, raise(t, err, e.Path)
	case o.quiet:
		return object.False, nil
	case o.two:
		n := errno(err)
		return object.None, t.OSError2(numbers[n], text(n), e.Path, e.To)
	}
	return object.None, raise(t, err, e.Path)
}

// at runs a use of a path in bytes, which is clean.
func (o *op) at(t *object.Thread, d *Dir, at string, do func(at string) (object.Value, error)) (object.Value, error) {
	at, err := d.tree.allow(at, o.need)
	v := object.None
	if err == nil {
		v, err = do(at)
	}
	return o.over(t, d, Event{Path: d.shown(iolib.FSDecode(at))}, v, err)
}

// run runs a use of paths that are strs.
func (o *op) run(t *object.Thread, args []object.Value, p, q object.Value) (object.Value, error) {
	if err := t.Charge(pathFuel, 0); err != nil {
		return object.None, err
	}
	for _, x := range []object.Value{p, q} {
		if object.As[object.Str](x).Len() > iolib.MaxPath {
			return object.None, iolib.TooLong(t, x)
		}
	}
	d := dirOf(args[0])
	name, err := iolib.FSEncode(t, object.As[object.Str](p))
	if err != nil {
		return object.None, err
	}
	e := Event{Path: d.shown(object.As[object.Str](p).Go())}
	at, err := d.tree.allow(name, o.need)
	to := ""
	if o.two {
		name, terr := iolib.FSEncode(t, object.As[object.Str](q))
		if terr != nil {
			return object.None, terr
		}
		e.To = d.shown(object.As[object.Str](q).Go())
		if err == nil {
			to, err = d.tree.allow(name, o.need)
		}
	}
	if o.name == "open" && args[2].Kind() == object.KindStr {
		e.Mode = object.As[object.Str](args[2]).Go()
	}
	if n := int64(strings.Count(at, "/") + strings.Count(to, "/")); err == nil && n > 3 {
		err = t.Charge(n*n/16, 0) // an overlay follows a path from the top for each part of it
	}
	if err == nil && o.makes {
		err = t.Charge(0, d.tree.in.takes(at)+d.tree.in.takes(to))
	}
	v := object.None
	if err == nil {
		v, err = o.do(t, d, at, to, args)
	}
	return o.over(t, d, e, v, err)
}

// row is the method. Path-like objects are asked.
func (o *op) row(sig, doc string) object.Row {
	second := func(args []object.Value) object.Value {
		if o.two {
			return args[2]
		}
		return args[1]
	}
	return object.Row{Name: o.name, Sig: "($self, " + sig + ")", Rights: object.NoRights, Charge: object.Custom, Doc: doc,
		Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			if args[1].Kind() != object.KindStr || second(args).Kind() != object.KindStr {
				return object.None, object.ErrSlow
			}
			return o.run(t, args, args[1], second(args))
		},
		// PC 1 has the first path, 2 the second; the last of Vals keeps the first
		Step: func(t *object.Thread, f *object.NFrame) object.Action {
			if f.PC == 0 {
				f.PC = 1
				if act := iolib.FSPathOp(t, f, f.Vals[1]); act != object.Done {
					return act
				}
			}
			if f.PC == 1 {
				f.Vals = append(f.Vals, f.In)
				f.PC = 2
				if o.two {
					if act := iolib.FSPathOp(t, f, f.Vals[2]); act != object.Done {
						return act
					}
				}
			}
			v, err := o.run(t, f.Vals, f.Vals[len(f.Vals)-1], f.In)
			if err != nil {
				return t.Fail(err)
			}
			f.Out = v
			return object.Done
		}}
}

// statOp is also what entries do.
var statOp = &op{name: "stat", need: CanRead, do: stat}

// plain is an operation of files that gives nothing.
func plain(do func(d *Tree, at, to string) error) func(*object.Thread, *Dir, string, string, []object.Value) (object.Value, error) {
	return func(t *object.Thread, d *Dir, at, to string, args []object.Value) (object.Value, error) {
		return object.None, do(d.tree, at, to)
	}
}

func init() {
	rename := plain(func(d *Tree, at, to string) error { return d.in.rename(at, to) })
	remove := plain(func(d *Tree, at, _ string) error { return d.in.remove(at, false) })
	dirType.Define("A granted directory. Paths are relative to it and do not lead out of it.", object.LayoutOf(func(d *Dir, visit func(*object.Value)) {
		if d.held != nil {
			v := object.Ref(d.held)
			visit(&v)
		}
	}, func(d *Dir) int64 { return d.size() + d.tree.cost }), append([]object.Row{
		{Name: "__capability__", Kind: object.Attr, Value: object.Ref(object.Intern("dir"))},
		(&op{name: "open", makes: true, do: openFile}).row("name='.', mode='r', buffering=-1, encoding=None, errors=None, newline=None", "Open a file, as the built-in open does."),
		(&op{name: "listdir", need: CanRead, do: listdir}).row("path='.'", "Return the names in a directory, sorted."),
		(&op{name: "scandir", need: CanRead, do: scandir}).row("path='.'", "Return an iterator of entries of a directory, sorted by name."),
		statOp.row("path='.', *, follow_symlinks=True", "Return what is known of a file."),
		(&op{name: "exists", need: CanRead, quiet: true, do: func(t *object.Thread, d *Dir, at, _ string, args []object.Value) (object.Value, error) {
			_, err := d.tree.in.stat(at, true)
			return object.True, err
		}}).row("path", "Return whether there is such a file or directory."),
		(&op{name: "mkdir", need: CanAppend, makes: true, do: plain(func(d *Tree, at, _ string) error {
			return d.made(func() error { return d.in.mkdir(at) })
		})}).row("path, mode=0o777", "Make a directory."),
		(&op{name: "makedirs", need: CanAppend, makes: true, do: func(t *object.Thread, d *Dir, at, _ string, args []object.Value) (object.Value, error) {
			n := int64(strings.Count(at, "/"))
			if err := t.Charge(n, n*d.tree.in.takes("")); err != nil {
				return object.None, err
			}
			existOK, _ := object.TruthExact(args[3])
			return object.None, d.tree.makedirs(at, existOK)
		}}).row("path, mode=0o777, exist_ok=False", "Make a directory and those above it."),
		(&op{name: "remove", need: CanWrite, makes: true, do: remove}).row("path", "Remove a file."),
		(&op{name: "unlink", need: CanWrite, makes: true, do: remove}).row("path", "Remove a file."),
		(&op{name: "rmdir", need: CanWrite, makes: true, do: plain(func(d *Tree, at, _ string) error {
			return d.in.remove(at, true)
		})}).row("path", "Remove an empty directory."),
		(&op{name: "rename", need: CanWrite, makes: true, two: true, do: rename}).row("src, dst", "Rename a file or directory inside this one."),
		(&op{name: "replace", need: CanWrite, makes: true, two: true, do: rename}).row("src, dst", "Rename a file or directory, replacing a file of that name."),
		(&op{name: "sub", makes: true, do: sub}).row("path", "Return a subdirectory as a directory of its own, with the same rights."),
		{Name: "__repr__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Show where the directory is mounted.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				d := dirOf(args[0])
				s := "<directory " + object.ReprStr(object.MakeStr(d.mount)).Go() + ", " + d.tree.rights.String() + ">"
				if err := t.Charge(1, object.StrSize(len(s), 4)); err != nil {
					return object.None, err
				}
				return object.NewStr(s), nil
			}},
	}, weakerRows()...))
	holdingType.Define("What a directory holds in memory.", object.LayoutOf(nil, func(h *holding) int64 { return 48 + h.s.bytes() }), []object.Row{})
}

// String says what rights allow.
func (r Rights) String() string {
	switch r {
	case ReadOnly:
		return "read-only"
	case AppendOnly:
		return "append-only"
	case ReadWrite:
		return "read-write"
	case 0:
		return "nothing"
	}
	return "restricted"
}

// openFile is Directory.open.
func openFile(t *object.Thread, d *Dir, at, _ string, args []object.Value) (object.Value, error) {
	buffering := args[3]
	if buffering.Kind() != object.KindInt {
		return object.None, t.TypeError("'%s' object cannot be interpreted as an integer", buffering.Type().Name)
	}
	a, err := iolib.ParseOpen(t, args[2], buffering.PlainInt(), args[4], args[5], args[6])
	if err != nil {
		return object.None, err
	}
	return d.tree.stream(t, at, d.shown(iolib.FSDecode(at)), a, args[0])
}

func sub(t *object.Thread, d *Dir, at, _ string, args []object.Value) (object.Value, error) {
	cost := treeCost + rootCost + int64(len(d.tree.name)+len(at)) // its name as an import root grows
	if err := t.Charge(0, cost+d.size()+int64(len(at)+16)); err != nil {
		return object.None, err
	}
	s, err := d.tree.sub(at)
	if err != nil {
		return object.None, err
	}
	s.cost = cost
	t.Served(object.ForHandles)
	if !s.in.guests() {
		_ = s.Close() // the host's to close
	}
	return d.derived(t, s, d.shown(iolib.FSDecode(at))), nil
}

// entries reads a directory, a batch at a time, charged before more is read.
func entries(t *object.Thread, d *Dir, at string) ([]fs.DirEntry, error) {
	if err := t.Charge(listBatch/8, 0); err != nil {
		return nil, err
	}
	var all []fs.DirEntry
	err := d.tree.in.list(at, func(more []fs.DirEntry) error {
		all = append(all, more...)
		bytes := int64(0)
		for _, e := range more {
			bytes += object.StrSize(len(e.Name()), 1) + 160
		}
		return t.Charge(8*int64(len(more)), bytes)
	})
	if err != nil {
		return nil, err
	}
	err = object.Sort(t, all, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return all, err
}

func listdir(t *object.Thread, d *Dir, at, _ string, args []object.Value) (object.Value, error) {
	all, err := entries(t, d, at)
	if err != nil {
		return object.None, err
	}
	items := make([]object.Value, len(all))
	for i, e := range all {
		if err := t.PollAt(i); err != nil {
			return object.None, err
		}
		items[i] = object.NewStr(iolib.FSDecode(e.Name()))
	}
	return t.ListOf(items)
}
