// Package dir grants directories: of the machine, of the machine but written in memory, and
// in memory alone.
//
//	data, err := dir.Open("./data", dir.ReadOnly)
//	work, err := dir.Overlay("./data", dir.Options{})
//	tmp := dir.Memory(dir.Options{})
//	in, err := adder.New(adder.Config{Grants: map[string]adder.Capability{"data": data, "tmp": tmp}})
//
// Python code finds the directory under its name, as data.open("x.csv"), and mounted in
// its file tree, as open("/data/x.csv"). It is the directory's object that may be handed
// on, narrowed with sub, read_only, append_only and quota, and revoked.
//
// A Tree is authority over one directory; what is in it is behind the interface files:
//
//	rooted.go    a directory of the machine, an [os.Root]: no path and no symbolic link
//	             leads out of it, and only regular files are opened: no devices, pipes or
//	             sockets
//	memory.go    files in memory; memfile.go one of them, open
//	overlay.go   files in memory over a directory of the machine that is only read
//
// account.go counts, audit.go tells the host and hostfs.go shows it what is there; object.go,
// weaker.go, entry.go and handle.go are what Python sees. Errors name files as the guest
// knows them, never by their place on the machine. Hard links are not recognised: whoever
// can make one in the directory can already reach its file.
package dir

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"

	"github.com/adderlang/adder/cap/internal/bond"
)

// Rights are what a Tree allows.
type Rights uint8

// The rights. Files and directories may be made with the right to append.
const (
	CanRead Rights = 1 << iota
	CanAppend
	CanWrite // what is there: change, cut, rename, remove

	ReadOnly   = CanRead
	AppendOnly = CanRead | CanAppend
	ReadWrite  = CanRead | CanAppend | CanWrite
)

// ErrRevoked is the error of every operation on a Tree after its revocation.
var ErrRevoked = bond.ErrRevoked

// A Tree is authority over one directory: what may be done in it, how much, and until
// when. Deriving a Tree from another never wins a right back.
type Tree struct {
	in      files
	rights  Rights
	account *bond.Account
	lease   *bond.Lease
	audit   *bond.Audit[Event]
	once    *atomic.Bool // set when its one use is over; nil: there is no end of uses
	nested  int          // accounts and leases that a program put around it
	cost    int64        // bytes of the program's memory that it counts for; 0: it is the host's
	name    string       // as an import root
	closed  atomic.Bool
}

// files are what is in a directory. Names are clean, relative, slash-separated paths in the
// machine's bytes, and "." the directory itself. Errors are those of the system: who calls
// makes of them what the guest sees.
type files interface {
	// open opens a regular file, and refuses all else before anything happens to it.
	open(at string, how opening) (file, error)
	stat(at string, follow bool) (fs.FileInfo, error)
	// list reads a directory, which is not sorted.
	list(at string, each func([]fs.DirEntry) error) error
	mkdir(at string) error
	remove(at string, dir bool) error
	rename(from, to string) error
	// sub gives a subdirectory, which stays the same one whatever it is renamed to. A
	// handle is taken from the account for as long as something of the machine is held.
	sub(at string, a *bond.Account) (files, error)
	// takes is the most bytes of the guest's memory that making at or opening it takes.
	takes(at string) int64
	// holding is whom to ask how many bytes of the guest's memory all of it holds; nil:
	// none.
	holding() *store
	// guests tells whether something of the machine is held for the guest's sake, which is
	// to be closed when nobody knows it any more.
	guests() bool
	retain()
	release() error
}

// opening says how a file is to be opened.
type opening struct {
	read, write, append, create, excl, trunc bool
}

// A file is one open file of files.
type file interface {
	Read(p []byte) (int, error) // 0 and io.EOF at the end
	Write(p []byte) (int, error)
	Seek(offset int64, whence int) (int64, error)
	Truncate(size int64) error
	Close() error
	size() (int64, error)
	// takes is how many bytes of the guest's memory a write of n bytes takes.
	takes(n int) int64
}

// Options are what a directory in memory may have.
type Options struct {
	// Capacity is how many bytes it may hold, names and files' own cost (about 400 each)
	// included. 0 means [DefaultCapacity].
	Capacity int64
}

// DefaultCapacity is what a directory in memory may hold: 64 MiB. The limit of the
// program's memory counts the same bytes.
const DefaultCapacity = 64 << 20

func newTree(in files, r Rights, name string) *Tree {
	return &Tree{in: in, rights: r, name: name, lease: &bond.Lease{},
		account: newAccount(nil, Quota{Bytes: Unlimited, Files: Unlimited, Handles: MaxHandles, Read: Unlimited})}
}

// Open gives authority over a directory of the machine.
func Open(name string, r Rights) (*Tree, error) {
	root, err := os.OpenRoot(name)
	if err != nil {
		return nil, err
	}
	return newTree(newRooted(root, nil), r, filepath.ToSlash(name)), nil
}

// Overlay gives a directory that shows one of the machine, which is only read. What is
// written, made, renamed and removed stays in memory and goes with the Tree.
func Overlay(name string, o Options) (*Tree, error) {
	root, err := os.OpenRoot(name)
	if err != nil {
		return nil, err
	}
	return newTree(newMemory(newRooted(root, nil), o), ReadWrite, filepath.ToSlash(name)), nil
}

// Memory gives an empty directory in memory.
func Memory(o Options) *Tree { return newTree(newMemory(nil, o), ReadWrite, "<memory>") }

// derive makes another Tree over the same files, that ends with d.
func (d *Tree) derive() *Tree {
	d.in.retain()
	return &Tree{in: d.in, rights: d.rights, account: d.account, lease: d.lease, audit: d.audit, once: d.once, nested: d.nested, name: d.name}
}

// leased is derive with a lease of its own.
func (d *Tree) leased() *Tree {
	w := d.derive()
	w.lease = d.lease.Under()
	return w
}

// Close gives the directory back when the last Tree over it is closed.
func (d *Tree) Close() error {
	if d.closed.Swap(true) {
		return nil
	}
	return d.in.release()
}

// Revoke ends d, all that was derived from it and all files opened through it: every use
// raises CapabilityError from now on.
func (d *Tree) Revoke() { d.lease.Revoke() }

// Revocable returns d as a Tree of its own, and a function that revokes that.
func (d *Tree) Revocable() (*Tree, func()) {
	w := d.leased()
	return w, w.Revoke
}

// Only returns d with its rights AND r: no chain of calls can win a right back.
func (d *Tree) Only(r Rights) *Tree {
	w := d.leased()
	w.rights &= r
	return w
}

// Once returns d for one use: a method with a path, done or refused. Whatever comes after it
// is as after a revocation, but what that one opened stays open.
func (d *Tree) Once() *Tree {
	w := d.leased()
	w.once = new(atomic.Bool)
	return w
}

// Limited returns d with a further account; those of d go on counting.
func (d *Tree) Limited(q Quota) *Tree {
	w := d.leased()
	w.account = newAccount(d.account, q)
	return w
}

// Sub returns the same rights over one subdirectory. It is that directory itself, wherever
// it is moved to, and links in it do not lead beside it (TestSubLink).
func (d *Tree) Sub(name string) (*Tree, error) {
	at, err := d.allow(name, 0)
	if err == nil {
		var s *Tree
		if s, err = d.sub(at); err == nil {
			s.lease = d.lease.Under()
			return s, nil
		}
	}
	return nil, &fs.PathError{Op: "sub", Path: name, Err: err}
}

func (d *Tree) sub(at string) (*Tree, error) {
	in, err := d.in.sub(at, d.account)
	if err != nil {
		return nil, err
	}
	return &Tree{in: in, rights: d.rights, account: d.account, lease: d.lease, audit: d.audit, once: d.once, nested: d.nested, name: path.Join(d.name, at)}, nil
}

// allow is the one gate: every operation passes through it, every time. It returns the
// name as files take it.
func (d *Tree) allow(name string, need Rights) (string, error) {
	if err := d.lease.Alive(); err != nil {
		return "", err
	}
	if d.once != nil && d.once.Load() {
		return "", ErrRevoked
	}
	at, ok := inside(name)
	if !ok || d.rights&need != need {
		return "", fs.ErrPermission
	}
	return at, nil
}

// inside cleans a relative path; ok is false if it leads out. A name "x/.." is ".", also
// if x is a link.
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
	return at, filepath.IsLocal(filepath.FromSlash(at)) // Windows has names of devices
}

// need is the right that an opening needs.
func (h opening) need() (r Rights) {
	if h.read {
		r |= CanRead
	}
	if h.write {
		r |= CanAppend
		if !h.append && !h.excl {
			r |= CanWrite
		}
	}
	return r
}

// open opens a regular file and counts it.
func (d *Tree) open(name string, how opening) (*handle, error) {
	at, err := d.allow(name, how.need())
	if err != nil {
		return nil, err
	}
	if err := take(d.account, handlesOpen, 1); err != nil {
		return nil, err
	}
	plain := how
	plain.create = false
	var f file
	err = fs.ErrNotExist
	if !how.excl {
		f, err = d.in.open(at, plain)
	}
	if how.create && errors.Is(err, fs.ErrNotExist) {
		if err = take(d.account, filesMade, 1); err == nil {
			if f, err = d.in.open(at, how); err != nil {
				d.account.Give(filesMade, 1)
			}
		}
	}
	if err != nil {
		d.account.Give(handlesOpen, 1)
		return nil, err
	}
	return &handle{f: f, tree: d, cut: d.rights&CanWrite != 0 || how.excl}, nil
}

// made counts what is made by do.
func (d *Tree) made(do func() error) error {
	err := take(d.account, filesMade, 1)
	if err == nil {
		if err = do(); err != nil {
			d.account.Give(filesMade, 1)
		}
	}
	return err
}

// makedirs makes a directory and those above it.
func (d *Tree) makedirs(at string, existOK bool) error {
	info, err := d.in.stat(at, true)
	switch {
	case err == nil && (!existOK || !info.IsDir()):
		return syscall.EEXIST
	case err == nil:
		return nil
	}
	for i := 0; i <= len(at); i++ {
		if i < len(at) && at[i] != '/' {
			continue
		}
		up := at[:i]
		if info, err := d.in.stat(up, true); err == nil && info.IsDir() {
			continue
		}
		if err := d.made(func() error { return d.in.mkdir(up) }); err != nil && (i == len(at) || !errors.Is(err, fs.ErrExist)) {
			return err
		}
	}
	return nil
}

// regular refuses what is no regular file.
func regular(mode fs.FileMode) error {
	switch {
	case mode.IsRegular():
		return nil
	case mode.IsDir():
		return syscall.EISDIR
	}
	return fs.ErrPermission
}

// HasDir tells importers whether there is a directory.
func (d *Tree) HasDir(name string) bool {
	at, err := d.allow(name, CanRead)
	if err != nil {
		return false
	}
	info, err := d.in.stat(at, true)
	return err == nil && info.IsDir()
}

// Read implements adder.Root: the source of modules.
func (d *Tree) Read(name string) (src []byte, ok bool, err error) {
	h, err := d.open(name, opening{read: true})
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) || errors.Is(err, syscall.EISDIR) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, errors.New(name + ": " + text(errno(err)))
	}
	defer h.close()
	size, err := h.f.size()
	if err != nil || size > maxSource {
		return nil, false, errors.New(name + ": too long")
	}
	b := make([]byte, size)
	for n := 0; n < len(b); {
		more, err := h.f.Read(b[n:])
		if n += more; more == 0 && n < len(b) {
			_ = err // it was cut meanwhile, or fails: the host's words stay the host's
			return nil, false, errors.New(name + ": cannot be read")
		}
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
