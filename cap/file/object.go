// This file defines the file as Python sees it. A file that is mounted is opened by its
// path too, and os.stat finds it.

package file

import (
	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/internal/object"
	iolib "github.com/adderlang/adder/internal/stdlib/io"
)

// An obj is the object of a File.
type obj struct {
	object.Header
	tree  *dir.Tree
	name  string
	shown string // where the guest knows it: "/log"
}

const objSize = 80

var fileType = object.Declare("adder.File", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted|object.FlagWeakref))

// Grant implements adder.Capability.
func (f *File) Grant(g *adder.Granter) (object.Value, error) {
	return object.Ref(newObj(f, "/"+g.Name)), nil
}

func newObj(f *File, shown string) *obj {
	return &obj{object.Header{Type: fileType}, f.tree, f.name, shown}
}

func of(v object.Value) *obj { return object.As[obj](v) }

// bytes is what the object counts for without its Tree.
func (x *obj) bytes() int64 { return objSize + int64(len(x.name)+len(x.shown)+31)&^15 }

// stream opens the file. args are mode, buffering, encoding, errors, newline.
func (x *obj) stream(t *object.Thread, args []object.Value) (object.Value, error) {
	if args[1].Kind() != object.KindInt {
		return object.None, t.TypeError("'%s' object cannot be interpreted as an integer", args[1].Type().Name)
	}
	a, err := iolib.ParseOpen(t, args[0], args[1].PlainInt(), args[2], args[3], args[4])
	if err != nil {
		return object.None, err
	}
	return x.tree.Stream(t, x.name, x.shown, a, object.Ref(x))
}

func (x *obj) stat(t *object.Thread) (object.Value, error) {
	info, err := x.tree.Info(t, x.name, x.shown)
	if err != nil {
		return object.None, err
	}
	return dir.StatResult(t, info)
}

func init() {
	row := func(name, sig, params, doc string, charge object.Charge, fn func(t *object.Thread, x *obj, args []object.Value) (object.Value, error)) object.Row {
		return object.Row{Name: name, Sig: "($self, " + sig + ")", Params: params, Rights: object.NoRights, Charge: charge, Doc: doc,
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) { return fn(t, of(args[0]), args[1:]) }}
	}
	narrow := func(name, doc string, r dir.Rights) object.Row {
		return row(name, "/", "", doc, object.Constant, func(t *object.Thread, x *obj, args []object.Value) (object.Value, error) {
			return x.weaker(t, r, nil, false)
		})
	}
	fileType.Define("A granted file.", object.LayoutOf(nil, func(x *obj) int64 { return x.bytes() + x.tree.Cost() }), append([]object.Row{
		{Name: "__capability__", Kind: object.Attr, Value: object.Ref(object.Intern("file"))},
		row("open", "mode='r', buffering=-1, encoding=None, errors=None, newline=None", "", "Open the file, as the built-in open does.", object.Custom,
			func(t *object.Thread, x *obj, args []object.Value) (object.Value, error) { return x.stream(t, args) }),
		row("stat", "/", "", "Return what is known of the file.", object.Constant, func(t *object.Thread, x *obj, args []object.Value) (object.Value, error) {
			return x.stat(t)
		}),
		row("exists", "/", "", "Return whether there is the file.", object.Constant, func(t *object.Thread, x *obj, args []object.Value) (object.Value, error) {
			there, err := x.tree.Exists(t, x.name, x.shown)
			return object.Bool(there), err
		}),
		narrow("read_only", "Return the file without the right to write.", dir.ReadOnly),
		narrow("append_only", "Return the file with the right to append to it, and to read it if it has that.", dir.AppendOnly),
		row("quota", "/, *, read=None, write=None, handles=None", "read:optint write:optint handles:optint", "Return the file with limits of its own: bytes to be read in all, bytes to be written in all, open at once.", object.Constant,
			func(t *object.Thread, x *obj, args []object.Value) (object.Value, error) {
				n, err := dir.Limits(t, args)
				if err != nil {
					return object.None, err
				}
				q := Quota{n[0], n[1], n[2]}.of()
				return x.weaker(t, dir.ReadWrite, &q, false)
			}),
		row("revocable", "/", "", "Return (file, revoke): calling revoke() ends the file and all that came of it.", object.Constant,
			func(t *object.Thread, x *obj, args []object.Value) (object.Value, error) {
				if err := t.Charge(0, bond.RevokerSize+object.TupleSize(2)); err != nil {
					return object.None, err
				}
				v, err := x.weaker(t, dir.ReadWrite, nil, true)
				if err != nil {
					return object.None, err
				}
				return object.NewTuple([]object.Value{v, dir.NewRevoker(of(v).tree)}), nil
			}),
		row("__repr__", "/", "", "Show where the file is mounted.", object.Constant, func(t *object.Thread, x *obj, args []object.Value) (object.Value, error) {
			s := "<file " + object.ReprStr(object.MakeStr(x.shown)).Go() + ", " + x.tree.Rights().String() + ">"
			if err := t.Charge(1, object.StrSize(len(s), 4)); err != nil {
				return object.None, err
			}
			return object.NewStr(s), nil
		}),
	}, wholeRows()...))
}

// weaker derives a file for the program.
func (x *obj) weaker(t *object.Thread, r dir.Rights, q *dir.Quota, lease bool) (object.Value, error) {
	if err := t.Charge(0, x.bytes()); err != nil {
		return object.None, err
	}
	w, err := x.tree.Weaker(t, r, q, lease)
	if err != nil {
		return object.None, err
	}
	return object.Ref(&obj{object.Header{Type: fileType}, w, x.name, x.shown}), nil
}
