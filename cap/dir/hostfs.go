// This file defines what a host sees of a directory: what a program left in memory, for one.

package dir

import (
	"io"
	"io/fs"
	"slices"
	"strings"
	"syscall"
)

// FS shows what is in d to the host, to be read: fs.WalkDir, fs.ReadFile and os.CopyFS do the
// rest, where there are no links: they are followed, and their targets not told. It is the
// host's own view: nothing is counted, audited or ended by a revocation.
func (d *Tree) FS() fs.FS { return hostFS{d.in} }

type hostFS struct{ in files }

func refused(op, name string, err error) error {
	if n := errno(err); n != syscall.EIO {
		err = n // no path of the machine beside the one that was asked for
	}
	return &fs.PathError{Op: op, Path: name, Err: err}
}

// Open implements fs.FS.
func (h hostFS) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	info, err := h.in.stat(name, true)
	if err != nil {
		return nil, refused("open", name, err)
	}
	if info.IsDir() {
		all, err := h.ReadDir(name)
		return &hostDir{name: name, info: info, left: all}, err
	}
	f, err := h.in.open(name, opening{read: true})
	if err != nil {
		return nil, refused("open", name, err)
	}
	return hostFile{f, info}, nil
}

// ReadDir implements fs.ReadDirFS.
func (h hostFS) ReadDir(name string) ([]fs.DirEntry, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: fs.ErrInvalid}
	}
	var all []fs.DirEntry
	err := h.in.list(name, func(more []fs.DirEntry) error {
		all = append(all, more...)
		return nil
	})
	if err != nil {
		return nil, refused("readdir", name, err)
	}
	slices.SortFunc(all, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return all, nil
}

type hostFile struct {
	file
	info fs.FileInfo
}

func (f hostFile) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	return f.file.Read(p)
}

func (f hostFile) Stat() (fs.FileInfo, error) { return f.info, nil }

type hostDir struct {
	name string
	info fs.FileInfo
	left []fs.DirEntry
}

func (d *hostDir) Stat() (fs.FileInfo, error) { return d.info, nil }
func (d *hostDir) Read([]byte) (int, error)   { return 0, refused("read", d.name, syscall.EISDIR) }
func (d *hostDir) Close() error               { return nil }

// ReadDir implements fs.ReadDirFile.
func (d *hostDir) ReadDir(n int) ([]fs.DirEntry, error) {
	if n <= 0 {
		n = len(d.left)
	} else if len(d.left) == 0 {
		return nil, io.EOF
	}
	n = min(n, len(d.left))
	out := d.left[:n:n]
	d.left = d.left[n:]
	return out, nil
}
