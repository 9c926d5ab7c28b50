// Package file grants single files of the machine.
//
//	log, err := file.Open("./app.log", dir.AppendOnly)
//	in, err := adder.New(adder.Config{Grants: map[string]adder.Capability{"log": log}})
//
// Python code finds the file under its name, as log.open("a"), and mounted in its file tree,
// as open("/log", "a"). Nothing beside it can be reached. It is opened as [dir] opens files:
// regular ones only, and counted, revoked and audited likewise.
package file

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"github.com/adderlang/adder/cap/dir"
)

// A File is authority over one file: what may be done with it, how much, and until when.
// Deriving a File from another never wins a right back.
type File struct {
	tree *dir.Tree // of the directory that it is in
	name string    // in there: all that can be reached
}

// A Quota bounds what may be done with a File from now on. Zero means nothing at all;
// [dir.Unlimited] leaves an item to the accounts above.
type Quota struct {
	Read    int64 // bytes that may be read, in all
	Write   int64 // bytes that may be written, in all
	Handles int64 // open at once
}

// Open gives authority over one file, which need not exist yet if r allows to make it. If
// the name is a link of the host's, the file it points at is meant.
func Open(name string, r dir.Rights) (*File, error) {
	refuse := func(err error) (*File, error) { return nil, &fs.PathError{Op: "open", Path: name, Err: err} }
	info, err := os.Stat(name)
	switch {
	case err == nil && info.IsDir():
		return refuse(syscall.EISDIR)
	case err == nil:
		if name, err = filepath.EvalSymlinks(name); err != nil {
			return nil, err
		}
	case r&(dir.CanAppend|dir.CanWrite) == 0 || !errors.Is(err, fs.ErrNotExist):
		return nil, err
	}
	base := filepath.Base(name)
	if base == "." || base == ".." || base == string(filepath.Separator) {
		return refuse(syscall.EISDIR)
	}
	d, err := dir.Open(filepath.Dir(name), r)
	if err != nil {
		return nil, err
	}
	return &File{d, base}, nil
}

// Close gives the file back when the last File over it is closed.
func (f *File) Close() error { return f.tree.Close() }

// Only returns f with its rights AND r.
func (f *File) Only(r dir.Rights) *File { return &File{f.tree.Only(r), f.name} }

// Once returns f for one use: see [dir.Tree.Once].
func (f *File) Once() *File { return &File{f.tree.Once(), f.name} }

// Limited returns f with a further account; those of f go on counting.
func (f *File) Limited(q Quota) *File { return &File{f.tree.Limited(q.of()), f.name} }

func (q Quota) of() dir.Quota {
	return dir.Quota{Bytes: q.Write, Files: dir.Unlimited, Handles: q.Handles, Read: q.Read}
}

// Audited returns f with a function that hears of every use: see [dir.Tree.Audited].
func (f *File) Audited(hear func(dir.Event)) *File { return &File{f.tree.Audited(hear), f.name} }

// Revoke ends f, all that was derived from it and all streams opened through it.
func (f *File) Revoke() { f.tree.Revoke() }
