// Package dir grants directories and files of the machine.
//
//	data, err := dir.Open("./data", dir.ReadOnly)
//	in, err := adder.New(adder.Config{Grants: map[string]adder.Capability{"data": data}})
//
// Python code finds the directory under its name, as data.open("x.csv"), and mounted in
// its file tree, as open("/data/x.csv"). It is the directory's object that may be handed
// on, narrowed with sub, read_only and limited, and revoked.
//
// A Tree is an [os.Root]: no path and no symbolic link leads out of it. Only regular
// files are opened: no devices, pipes or sockets. Errors that Python sees name files as
// the guest knows them, never by their place on the machine. Hard links are not
// recognised: whoever can make one in the directory can already reach its file.
package dir

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
)

// Rights are what a Tree allows.
type Rights uint8

// The rights. ReadOnly and ReadWrite are the two sets in use.
const (
	CanRead Rights = 1 << iota
	CanWrite

	ReadOnly  = CanRead
	ReadWrite = CanRead | CanWrite
)

// MaxHandles is how many files a Tree has open at once if nothing else is said.
const MaxHandles = 64

// ErrRevoked is the error of every operation on a Tree after its revocation.
var ErrRevoked = errors.New("dir: revoked")

// ErrQuota and ErrHandles are the errors of operations that pass a limit of [Tree.Limited].
var (
	ErrQuota   error = syscall.EDQUOT
	ErrHandles error = syscall.EMFILE
)

// A Tree is authority over one directory: what may be done in it, how much, and until
// when. Deriving a Tree from another never wins a right back.
type Tree struct {
	root   *os.Root
	shared *rootRef
	rights Rights
	only   string // of a file: its name in root, all that can be reached
	limits []*limit
	dead   []*atomic.Bool
	name   string // as an import root
}

// rootRef closes a root when the last Tree over it is closed.
type rootRef struct {
	mu sync.Mutex
	n  int
}

// A limit is an account of bytes to be written and of open files.
type limit struct {
	bytes   atomic.Int64 // left to be written
	handles atomic.Int64 // left to be opened
}

func newLimit(bytes, handles int64) *limit {
	l := &limit{}
	l.bytes.Store(bytes)
	l.handles.Store(handles)
	return l
}

const unlimited = 1<<63 - 1

// Open gives authority over a directory.
func Open(name string, r Rights) (*Tree, error) {
	root, err := os.OpenRoot(name)
	if err != nil {
		return nil, err
	}
	return &Tree{root: root, shared: &rootRef{n: 1}, rights: r, limits: []*limit{newLimit(unlimited, MaxHandles)}, name: filepath.ToSlash(name)}, nil
}

// File gives authority over one file, which need not exist yet if r allows writing.
func File(name string, r Rights) (*Tree, error) {
	d, err := Open(filepath.Dir(name), r)
	if err != nil {
		return nil, err
	}
	d.only = filepath.Base(name)
	if d.only == "." || d.only == ".." || d.only == string(filepath.Separator) {
		d.Close()
		return nil, &fs.PathError{Op: "open", Path: name, Err: syscall.EISDIR}
	}
	info, err := d.root.Stat(d.only)
	switch {
	case err == nil && info.IsDir():
		err = &fs.PathError{Op: "open", Path: name, Err: syscall.EISDIR}
	case err != nil && r&CanWrite != 0 && errors.Is(err, fs.ErrNotExist):
		err = nil
	}
	if err != nil {
		d.Close()
		return nil, err
	}
	return d, nil
}

// derive makes another Tree over the same root.
func (d *Tree) derive() *Tree {
	d.shared.mu.Lock()
	d.shared.n++
	d.shared.mu.Unlock()
	weaker := *d
	weaker.limits = append([]*limit(nil), d.limits...)
	weaker.dead = append([]*atomic.Bool(nil), d.dead...)
	return &weaker
}

// Close gives the directory back when the last Tree over it is closed.
func (d *Tree) Close() error {
	d.shared.mu.Lock()
	defer d.shared.mu.Unlock()
	if d.shared.n--; d.shared.n == 0 {
		return d.root.Close()
	}
	return nil
}

// Only returns d with its rights AND r: no chain of calls can win a right back.
func (d *Tree) Only(r Rights) *Tree {
	weaker := d.derive()
	weaker.rights &= r
	return weaker
}

// Limited returns d with a further account: bytes that may be written through it from
// now on, and files that may be open at once. Negative numbers leave that unlimited by
// this account; those of d go on counting.
func (d *Tree) Limited(bytes int64, handles int) *Tree {
	weaker := d.derive()
	h := int64(handles)
	if bytes < 0 {
		bytes = unlimited
	}
	if h < 0 {
		h = unlimited
	}
	weaker.limits = append(weaker.limits, newLimit(bytes, h))
	return weaker
}

// Revocable returns d and a function that ends it: with all that was derived from it and
// all files opened through it.
func (d *Tree) Revocable() (*Tree, func()) {
	weaker := d.derive()
	off := new(atomic.Bool)
	weaker.dead = append(weaker.dead, off)
	return weaker, func() { off.Store(true) }
}

// Sub returns the same rights over one subdirectory, opened as its own root: joining
// paths under d.root would let a link in sub point beside it (TestSubLink).
func (d *Tree) Sub(name string) (*Tree, error) {
	at, err := d.allow("sub", name, 0)
	if err != nil {
		return nil, err
	}
	root, err := d.root.OpenRoot(at)
	if err != nil {
		return nil, err
	}
	sub := *d
	sub.root, sub.shared, sub.name = root, &rootRef{n: 1}, path.Join(d.name, at)
	return &sub, nil
}

// alive refuses what was revoked.
func (d *Tree) alive() error {
	for _, off := range d.dead {
		if off.Load() {
			return ErrRevoked
		}
	}
	return nil
}

// allow is the one gate: every operation passes through it, every time. It returns the
// name as root takes it.
func (d *Tree) allow(op, name string, need Rights) (string, error) {
	if err := d.alive(); err != nil {
		return "", err
	}
	refuse := func(err error) (string, error) { return "", &fs.PathError{Op: op, Path: name, Err: err} }
	at, ok := inside(name)
	switch {
	case !ok:
		return refuse(fs.ErrPermission)
	case d.only != "" && at != ".":
		return refuse(syscall.ENOTDIR)
	case d.only != "":
		at = d.only
	}
	if d.rights&need != need {
		return refuse(fs.ErrPermission)
	}
	return at, nil
}

// inside cleans a relative path; ok is false if it leads out.
func inside(name string) (at string, ok bool) {
	if strings.HasPrefix(name, "/") || strings.IndexByte(name, 0) >= 0 {
		return "", false
	}
	var parts []string
	for _, p := range strings.Split(name, "/") {
		switch p {
		case "", ".":
		case "..":
			if len(parts) == 0 {
				return "", false
			}
			parts = parts[:len(parts)-1]
		default:
			parts = append(parts, p)
		}
	}
	if len(parts) == 0 {
		return ".", true
	}
	at = strings.Join(parts, "/")
	return at, fs.ValidPath(at) && filepath.IsLocal(filepath.FromSlash(at))
}

// spend takes n bytes from every account, or none.
func (d *Tree) spend(n int64) error {
	for i, l := range d.limits {
		if l.bytes.Load() == unlimited {
			continue
		}
		if l.bytes.Add(-n) < 0 {
			for _, u := range d.limits[:i+1] {
				if u.bytes.Load() != unlimited {
					u.bytes.Add(n)
				}
			}
			return ErrQuota
		}
	}
	return nil
}

// takeHandle takes one open file from every account, or none.
func (d *Tree) takeHandle() error {
	for i, l := range d.limits {
		if l.handles.Add(-1) < 0 {
			for _, u := range d.limits[:i+1] {
				u.handles.Add(1)
			}
			return ErrHandles
		}
	}
	return nil
}

func (d *Tree) giveHandle() {
	for _, l := range d.limits {
		l.handles.Add(1)
	}
}

// openFile opens a regular file. Truncation comes after the check that it is one, so that
// nothing happens to anything else.
func (d *Tree) openFile(name string, flag int) (*os.File, error) {
	need := CanRead
	if flag&(os.O_WRONLY|os.O_RDWR|os.O_CREATE|os.O_TRUNC|os.O_APPEND) != 0 {
		need = CanWrite
		if flag&os.O_RDWR != 0 {
			need |= CanRead
		}
	}
	at, err := d.allow("open", name, need)
	if err != nil {
		return nil, err
	}
	if info, err := d.root.Stat(at); err == nil {
		if err := regular(name, info); err != nil {
			return nil, err
		}
	}
	if err := d.takeHandle(); err != nil {
		return nil, err
	}
	// O_NONBLOCK: should the name have become a pipe meanwhile, opening must not wait
	f, err := d.root.OpenFile(filepath.FromSlash(at), flag&^os.O_TRUNC|syscall.O_NONBLOCK, 0o666)
	if err == nil {
		var info fs.FileInfo
		if info, err = f.Stat(); err == nil {
			if err = regular(name, info); err == nil && flag&os.O_TRUNC != 0 {
				err = f.Truncate(0)
			}
		}
		if err != nil {
			f.Close()
		}
	}
	if err != nil {
		d.giveHandle()
		return nil, err
	}
	return f, nil
}

// regular refuses what is no regular file.
func regular(name string, info fs.FileInfo) error {
	switch {
	case info.Mode().IsRegular():
		return nil
	case info.IsDir():
		return &fs.PathError{Op: "open", Path: name, Err: syscall.EISDIR}
	}
	return &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
}

// HasDir tells importers whether there is a directory.
func (d *Tree) HasDir(name string) bool {
	at, err := d.allow("stat", name, CanRead)
	if err != nil {
		return false
	}
	info, err := d.root.Stat(at)
	return err == nil && info.IsDir()
}

// Read implements adder.Root: the source of modules.
func (d *Tree) Read(name string) (src []byte, ok bool, err error) {
	f, err := d.openFile(name, os.O_RDONLY)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) || errors.Is(err, syscall.EISDIR) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, errors.New(name + ": " + text(errno(err)))
	}
	defer d.giveHandle()
	defer f.Close()
	info, err := f.Stat()
	if err != nil || info.Size() > maxSource {
		return nil, false, errors.New(name + ": too long")
	}
	b := make([]byte, info.Size())
	n, err := f.ReadAt(b, 0)
	if n < len(b) && err != nil {
		return nil, false, errors.New(name + ": cannot be read")
	}
	return b, true, nil
}

// maxSource is the size in bytes beyond which a module is not read.
const maxSource = 16 << 20

// Name implements adder.Root: what __file__ shows before the path of a module.
func (d *Tree) Name() string { return d.name }

// Named returns d with another name as an import root.
func (d *Tree) Named(name string) *Tree {
	n := d.derive()
	n.name = name
	return n
}
