// This file defines a bundle of single files: what the command grants for its @file
// arguments.

package dir

import (
	"sort"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/object"
	iolib "github.com/adderlang/adder/internal/stdlib/io"
)

// A Bundle is several files under names of the host's choice, mounted like a directory.
type Bundle map[string]*Tree

// A bundle is its object.
type bundle struct {
	object.Header
	files map[string]*Dir
	mount string
}

var bundleType = object.Declare("adder.Files", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted))

// Grant implements adder.Capability.
func (b Bundle) Grant(g *adder.Granter) (object.Value, error) {
	x := &bundle{Header: object.Header{Type: bundleType}, files: map[string]*Dir{}, mount: "/" + g.Name}
	for name, d := range b {
		x.files[name] = dirOf(newDir(d, x.mount+"/"+name))
	}
	return object.Ref(x), nil
}

func init() {
	of := func(v object.Value) *bundle { return object.As[bundle](v) }
	bundleType.Define("Granted files, by name.", object.LayoutOf(nil, func(b *bundle) int64 { return 64 + 96*int64(len(b.files)) }), []object.Row{
		{Name: "__capability__", Kind: object.Attr, Value: object.Ref(object.Intern("dir"))},
		{Name: "open", Sig: "($self, name, mode='r', buffering=-1, encoding=None, errors=None, newline=None)", Params: "name:str", Rights: object.NoRights, Charge: object.Custom,
			Doc: "Open one of the files, as the built-in open does.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				b := of(args[0])
				parts := iolib.SplitPath(t, "/"+object.As[object.Str](args[1]).Go())
				if len(parts) == 0 {
					return object.None, raise(t, errIsDir, b.mount)
				}
				f := b.files[parts[0]]
				switch {
				case f == nil:
					return object.None, t.OSError(2, texts[errno(errNoEnt)], b.mount+"/"+object.As[object.Str](args[1]).Go())
				case len(parts) > 1:
					return object.None, raise(t, errNotDir, f.mount)
				}
				return openFile(t, f, ".", args)
			}},
		{Name: "listdir", Sig: "($self, path='.')", Rights: object.NoRights, Charge: object.PerItem, Doc: "Return the names, sorted.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			b := of(args[0])
			if err := t.Charge(int64(len(b.files)/8), int64(len(b.files))*96); err != nil {
				return object.None, err
			}
			var names []string
			for n := range b.files {
				names = append(names, n)
			}
			sort.Strings(names)
			items := make([]object.Value, len(names))
			for i, n := range names {
				items[i] = object.NewStr(n)
			}
			return t.ListOf(items)
		}},
		{Name: "exists", Sig: "($self, path)", Params: "path:str", Rights: object.NoRights, Charge: object.Constant, Doc: "Return whether a file of that name was granted.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			return object.Bool(of(args[0]).files[object.As[object.Str](args[1]).Go()] != nil), nil
		}},
		{Name: "stat", Sig: "($self, path)", Params: "path:str", Rights: object.NoRights, Charge: object.Constant, Doc: "Return what is known of a file.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			b, name := of(args[0]), object.As[object.Str](args[1]).Go()
			f := b.files[name]
			if f == nil {
				return object.None, t.OSError(2, texts[errno(errNoEnt)], b.mount+"/"+name)
			}
			info, err := f.info(t, ".", true)
			if err != nil {
				return object.None, err
			}
			return statResult(t, info)
		}},
	})
}
