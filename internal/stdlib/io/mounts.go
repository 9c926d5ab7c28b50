// This file defines the module _mounts: what os needs to find the granted directory at a
// path, as open() does. It answers to os alone.

package io

import (
	"github.com/adderlang/adder/internal/object"
)

// StatType is os.stat_result. What would tell of the machine is zero in it: device, inode,
// owner. All times are that of the last change.
var StatType = object.DeclareStructSeq("os.stat_result", []string{"st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size",
	"st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns"})

var terminalType = object.DeclareStructSeq("os.terminal_size", []string{"columns", "lines"})

func init() {
	power := func(name, sig, params, doc string, charge object.Charge, f object.Fast) object.Row {
		return object.Row{Name: name, Sig: sig, Params: params, Rights: object.Power, Charge: charge, Doc: doc,
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				if _, ok := t.LibraryCaller("os"); !ok {
					return object.None, t.Raise(object.PermissionErrorType, "%s() is for the module os alone", name)
				}
				return f(t, args)
			}}
	}
	object.RegisterModule(&object.ModuleDef{Name: "_mounts", Doc: "Where os finds granted directories.",
		Consts: []object.ConstDef{{Name: "stat_result", Value: object.Ref(StatType)}, {Name: "terminal_size", Value: object.Ref(terminalType)}},
		Rows: []object.Row{
			power("find", "(path, what, write, /)", "path:str what:str write:bool", "The directory mounted at a path, and the rest of the path.", object.PerByte, findFast),
			power("getcwd", "()", "", "The present directory.", object.Constant, func(t *object.Thread, args []object.Value) (object.Value, error) {
				d := Cwd(t)
				return object.NewStr(d), t.Charge(0, object.StrSize(len(d), 4))
			}),
			power("chdir", "(path, /)", "path:str", "Make a directory the present one; whether it is one has been asked.", object.PerByte, func(t *object.Thread, args []object.Value) (object.Value, error) {
				path := object.As[object.Str](args[0]).Go()
				if err := t.Charge(fuelBytes(len(path)), int64(2*len(path))); err != nil {
					return object.None, err
				}
				SetCwd(t, path)
				return object.None, nil
			}),
			power("names", "()", "", "The names under which directories and files are mounted, sorted.", object.PerItem, namesFast),
			power("root_stat", "()", "", "What is known of the root of the tree.", object.Constant, rootStat),
			{Name: "urandom", Sig: "(size, /)", Params: "size:index", Rights: object.Power, Charge: object.PerByte, Base: 3, Doc: "Random bytes, from the granted source.",
				Step: func(t *object.Thread, f *object.NFrame) object.Action {
					if f.PC == 0 {
						if f.Vals[0].Int() < 0 {
							return t.Fail(t.ValueError("negative argument not allowed"))
						}
						f.PC = 1
						if act := t.EntropyOp(f, "os.urandom()", f.Vals[0].Int()); act != object.Done {
							return act
						}
					}
					f.Out = f.In
					return object.Done
				}},
		}})
}

func findFast(t *object.Thread, args []object.Value) (object.Value, error) {
	if object.As[object.Str](args[0]).Len() > MaxPath {
		return object.None, TooLong(t, args[0])
	}
	path := object.As[object.Str](args[0]).Go()
	if err := t.Charge(fuelBytes(len(path)), 2*object.StrSize(len(path), 4)+object.TupleSize(2)); err != nil {
		return object.None, err
	}
	mount, rest, err := FindMount(t, path, object.As[object.Str](args[1]).Go(), args[2].Bool())
	if err != nil {
		return object.None, err
	}
	below := object.NewStr(rest)
	if object.KindOf(mount) == "file" {
		if err := fileErr(object.As[object.Str](args[1]).Go(), rest); err != 0 {
			return object.None, t.OSError(err, fileErrs[err], path)
		}
		below = object.None
	}
	return object.NewTuple([]object.Value{mount, below}), nil
}

// fileErr is what os does with a file that was granted by itself: it can be asked what is
// known of it, and its name is not the program's to change.
func fileErr(what, rest string) int64 {
	switch {
	case rest != "." || what == "os.listdir" || what == "os.scandir" || what == "os.rmdir":
		return 20
	case what == "os.stat":
		return 0
	case what == "os.mkdir":
		return 17
	}
	return 1
}

var fileErrs = map[int64]string{1: "Operation not permitted", 17: "File exists", 20: "Not a directory"}

func namesFast(t *object.Thread, args []object.Value) (object.Value, error) {
	n := int64(len(t.Comp.Grants))
	if err := t.Charge(n+1, object.ListSize+n*80); err != nil {
		return object.None, err
	}
	all, err := t.GrantNames(t.Comp.Grants)
	if err != nil {
		return object.None, err
	}
	var names []object.Value
	for i, name := range all {
		if err := t.PollAt(i); err != nil {
			return object.None, err
		}
		if k := object.KindOf(t.Comp.Grants[name]); k == "dir" || k == "file" {
			names = append(names, object.NewStr(name))
		}
	}
	return object.Ref(object.NewList(names)), nil
}

func rootStat(t *object.Thread, args []object.Value) (object.Value, error) {
	if err := t.Charge(0, object.TupleSize(13)); err != nil {
		return object.None, err
	}
	items := make([]object.Value, 13)
	for i := range items {
		items[i] = object.Int(0)
		if i >= 7 && i < 10 {
			items[i] = object.Float(0)
		}
	}
	items[0], items[3] = object.Int(0o040555), object.Int(1)
	return object.NewStructSeq(StatType, items...), nil
}
