// This file defines what scandir and stat return.

package dir

import (
	"io/fs"
	"path"

	"github.com/adderlang/adder/internal/object"
	iolib "github.com/adderlang/adder/internal/stdlib/io"
)

// StatResult is os.stat_result of a file: mode, size and the time of the last change.
func StatResult(t *object.Thread, info fs.FileInfo) (object.Value, error) {
	if err := t.Charge(1, object.TupleSize(13)); err != nil {
		return object.None, err
	}
	mode := int64(info.Mode().Perm())
	switch {
	case info.Mode().IsRegular():
		mode |= 0o100000
	case info.IsDir():
		mode |= 0o040000
	case info.Mode()&fs.ModeSymlink != 0:
		mode |= 0o120000
	}
	ns := info.ModTime().UnixNano()
	sec := object.Float(float64(ns) / 1e9)
	zero := object.Int(0)
	return object.NewStructSeq(iolib.StatType, object.Int(mode), zero, zero, object.Int(1), zero, zero, object.Int(info.Size()),
		sec, sec, sec, object.Int(ns), object.Int(ns), object.Int(ns)), nil
}

func stat(t *object.Thread, d *Dir, at, _ string, args []object.Value) (object.Value, error) {
	follow, _ := object.TruthExact(args[2])
	info, err := d.tree.in.stat(at, follow)
	if err != nil {
		return object.None, err
	}
	return StatResult(t, info)
}

// An Entry is one entry of scandir.
type Entry struct {
	object.Header
	dir  object.Value
	at   string // path below dir, in bytes
	name object.Value
	mode fs.FileMode // its type
}

const entrySize = 128

var entryType = object.Declare("adder.DirEntry", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted))

// A Scan is what scandir returns: the entries, which were read at once.
type Scan struct {
	object.Header
	all  []object.Value
	next int
}

var scanType = object.Declare("adder.ScandirIterator", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted))

func scandir(t *object.Thread, d *Dir, at, _ string, args []object.Value) (object.Value, error) {
	all, err := entries(t, d, at)
	if err != nil {
		return object.None, err
	}
	bytes := int64(48)
	for _, e := range all {
		bytes += 16 + entrySize + int64(len(at)+len(e.Name())+17)&^15 + object.StrSize(len(e.Name()), 4)
	}
	if err := t.Charge(int64(len(all)/8), bytes); err != nil {
		return object.None, err
	}
	s := &Scan{Header: object.Header{Type: scanType}, all: make([]object.Value, 0, len(all))}
	for _, e := range all {
		s.all = append(s.all, object.Ref(&Entry{Header: object.Header{Type: entryType}, dir: args[0], at: path.Join(at, e.Name()),
			name: object.NewStr(iolib.FSDecode(e.Name())), mode: e.Type()}))
	}
	return object.Ref(s), nil
}

// kindOp asks whether a link points at a directory or file: one that leads nowhere does not.
var kindOp = &op{name: "stat", need: CanRead, quiet: true}

// kind is the type of an entry. A link that is followed is asked of the directory.
func (e *Entry) kind(t *object.Thread, follow bool) (fs.FileMode, error) {
	if !follow || e.mode&fs.ModeSymlink == 0 {
		return e.mode, nil
	}
	mode := fs.ModeIrregular
	_, err := kindOp.at(t, dirOf(e.dir), e.at, func(at string) (object.Value, error) {
		info, err := dirOf(e.dir).tree.in.stat(at, true)
		if err == nil {
			mode = info.Mode().Type()
		}
		return object.None, err
	})
	return mode, err
}

// text is a str of the path, charged.
func (e *Entry) text(t *object.Thread) (object.Value, error) {
	if err := t.Charge(0, object.StrSize(len(e.at), 4)); err != nil {
		return object.None, err
	}
	return object.NewStr(iolib.FSDecode(e.at)), nil
}

func init() {
	entry := func(v object.Value) *Entry { return object.As[Entry](v) }
	kind := func(n, doc string, is func(fs.FileMode) bool) object.Row {
		return object.Row{Name: n, Sig: "($self, /, *, follow_symlinks=True)", Rights: object.NoRights, Charge: object.Constant, Doc: doc,
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				follow, _ := object.TruthExact(args[1])
				mode, err := entry(args[0]).kind(t, follow)
				return object.Bool(err == nil && is(mode)), err
			}}
	}
	path := func(t *object.Thread, args []object.Value) (object.Value, error) { return entry(args[0]).text(t) }
	entryType.Define("An entry of a directory.", object.LayoutOf(func(e *Entry, visit func(*object.Value)) {
		visit(&e.dir)
		visit(&e.name)
	}, func(e *Entry) int64 { return entrySize + int64(len(e.at)+16)&^15 }), []object.Row{
		{Name: "name", Kind: object.Getter, Rights: object.NoRights, Charge: object.Constant, Doc: "Its name.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			return entry(args[0]).name, nil
		}},
		{Name: "path", Kind: object.Getter, Rights: object.NoRights, Charge: object.Constant, Doc: "Its path from the granted directory.", Fast: path},
		kind("is_dir", "Return whether it is a directory.", fs.FileMode.IsDir),
		kind("is_file", "Return whether it is a regular file.", fs.FileMode.IsRegular),
		{Name: "is_symlink", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Return whether it is a symbolic link.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			return object.Bool(entry(args[0]).mode&fs.ModeSymlink != 0), nil
		}},
		{Name: "stat", Sig: "($self, /, *, follow_symlinks=True)", Rights: object.NoRights, Charge: object.Constant, Doc: "Return what is known of it.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			e := entry(args[0])
			follow, _ := object.TruthExact(args[1])
			return statOp.at(t, dirOf(e.dir), e.at, func(at string) (object.Value, error) {
				info, err := dirOf(e.dir).tree.in.stat(at, follow)
				if err != nil {
					return object.None, err
				}
				return StatResult(t, info)
			})
		}},
		{Name: "__fspath__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Return the path.", Fast: path},
		{Name: "__repr__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Show the name.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			s := "<DirEntry " + object.ReprStr(object.As[object.Str](entry(args[0]).name)).Go() + ">"
			if err := t.Charge(1, object.StrSize(len(s), 4)); err != nil {
				return object.None, err
			}
			return object.NewStr(s), nil
		}},
	})
	scan := func(v object.Value) *Scan { return object.As[Scan](v) }
	self := func(t *object.Thread, args []object.Value) (object.Value, error) { return args[0], nil }
	drop := func(t *object.Thread, args []object.Value) (object.Value, error) {
		scan(args[0]).all = nil
		return object.None, nil
	}
	scanType.Define("Iterates over the entries of a directory.", object.LayoutOf(func(s *Scan, visit func(*object.Value)) {
		for i := range s.all {
			visit(&s.all[i])
		}
	}, func(s *Scan) int64 { return 48 + 16*int64(cap(s.all)) }), []object.Row{
		{Name: "__iter__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Fast: self, Doc: "Return the iterator."},
		{Name: "__next__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Return the next entry.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			s := scan(args[0])
			if s.next >= len(s.all) {
				return object.Value{}, nil
			}
			s.next++
			return s.all[s.next-1], nil
		}},
		{Name: "__enter__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Fast: self, Doc: "Return the iterator."},
		{Name: "__exit__", Sig: "($self, /, *args)", Rights: object.NoRights, Charge: object.Constant, Fast: drop, Doc: "Drop the entries."},
		{Name: "close", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Fast: drop, Doc: "Drop the entries."},
	})
}
