// This file defines a bundle of single files: what the command grants for its @file
// arguments.

package file

import (
	"strings"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/object"
	iolib "github.com/adderlang/adder/internal/stdlib/io"
)

// A Bundle is several files under names of the host's choice, mounted like a directory.
type Bundle map[string]*File

// A bundle is its object.
type bundle struct {
	object.Header
	files map[string]*obj
	mount string
}

var bundleType = object.Declare("adder.Files", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted))

// Grant implements adder.Capability.
func (b Bundle) Grant(g *adder.Granter) (object.Value, error) {
	x := &bundle{Header: object.Header{Type: bundleType}, files: map[string]*obj{}, mount: "/" + g.Name}
	for name, f := range b {
		x.files[name] = newObj(f, x.mount+"/"+name)
	}
	return object.Ref(x), nil
}

// find finds a file by its path.
func (b *bundle) find(t *object.Thread, path object.Value) (*obj, error) {
	if object.As[object.Str](path).Len() > iolib.MaxPath {
		return nil, iolib.TooLong(t, path)
	}
	name := object.As[object.Str](path).Go()
	first, rest, below := strings.Cut(strings.Trim(strings.TrimPrefix(name, "./"), "/"), "/")
	f := b.files[first]
	switch {
	case first == "" || first == ".":
		return nil, t.OSError(21, "Is a directory", b.mount)
	case f == nil:
		return nil, t.OSError(2, "No such file or directory", b.mount+"/"+name)
	case below && rest != "":
		return nil, t.OSError(20, "Not a directory", f.shown)
	}
	return f, nil
}

func init() {
	of := func(v object.Value) *bundle { return object.As[bundle](v) }
	bundleType.Define("Granted files, by name.", object.LayoutOf(func(b *bundle, visit func(*object.Value)) {
		for _, f := range b.files {
			v := object.Ref(f)
			visit(&v)
		}
	}, func(b *bundle) int64 { return 112 + 96*int64(len(b.files)) }), []object.Row{
		{Name: "__capability__", Kind: object.Attr, Value: object.Ref(object.Intern("dir"))},
		{Name: "open", Sig: "($self, name, mode='r', buffering=-1, encoding=None, errors=None, newline=None)", Params: "name:str", Rights: object.NoRights, Charge: object.Custom,
			Doc: "Open one of the files, as the built-in open does.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				f, err := of(args[0]).find(t, args[1])
				if err != nil {
					return object.None, err
				}
				return f.stream(t, args[2:])
			}},
		{Name: "listdir", Sig: "($self, path='.')", Rights: object.NoRights, Charge: object.PerItem, Doc: "Return the names, sorted.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			b := of(args[0])
			if err := t.Charge(int64(len(b.files)), int64(len(b.files))*96); err != nil {
				return object.None, err
			}
			var names []string
			for n := range b.files {
				names = append(names, n)
			}
			if err := object.Sort(t, names, strings.Compare); err != nil {
				return object.None, err
			}
			items := make([]object.Value, len(names))
			for i, n := range names {
				if err := t.PollAt(i); err != nil {
					return object.None, err
				}
				items[i] = object.NewStr(n)
			}
			return t.ListOf(items)
		}},
		{Name: "exists", Sig: "($self, path)", Params: "path:str", Rights: object.NoRights, Charge: object.Constant, Doc: "Return whether a file of that name was granted.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			return object.Bool(of(args[0]).files[object.As[object.Str](args[1]).Go()] != nil), nil
		}},
		{Name: "stat", Sig: "($self, path, *, follow_symlinks=True)", Params: "path:str", Rights: object.NoRights, Charge: object.Constant, Doc: "Return what is known of a file.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			f, err := of(args[0]).find(t, args[1])
			if err != nil {
				return object.None, err
			}
			return f.stat(t)
		}},
	})
}
