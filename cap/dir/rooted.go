// This file defines the directories of the machine.

package dir

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"

	"github.com/adderlang/adder/cap/internal/bond"
)

// A rooted is a directory of the machine. os.Root opens a path a component at a time, each
// below the one before it, and follows links itself: what happens to the directory
// meanwhile cannot make it leave (TestFlipper).
type rooted struct {
	root *os.Root
	refs atomic.Int32
	paid *bond.Account // a handle was taken from: it is the guest's
}

func newRooted(root *os.Root, paid *bond.Account) *rooted {
	r := &rooted{root: root, paid: paid}
	r.refs.Store(1)
	return r
}

// A machineFile is a file of the machine.
type machineFile struct{ *os.File }

func (f machineFile) takes(n int) int64 { return 0 }

func (f machineFile) size() (int64, error) {
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

func (h opening) flags() int {
	flag := os.O_RDONLY
	if h.write {
		flag = os.O_WRONLY
		if h.read {
			flag = os.O_RDWR
		}
	}
	if h.append {
		flag |= os.O_APPEND
	}
	if h.create {
		flag |= os.O_CREATE
	}
	if h.excl {
		flag |= os.O_EXCL
	}
	return flag
}

// open looks before it opens, so that opening does nothing to a device or pipe, and once
// more at what it got. Truncation comes last, so that nothing is cut but regular files.
func (r *rooted) open(at string, how opening) (file, error) {
	at = filepath.FromSlash(at)
	if info, err := r.root.Stat(at); err == nil && !how.excl {
		if err := regular(info.Mode()); err != nil {
			return nil, err
		}
	}
	// O_NONBLOCK: should the name have become a pipe meanwhile, opening must not wait
	f, err := r.root.OpenFile(at, how.flags()|syscall.O_NONBLOCK|noCTTY, 0o666)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err == nil {
		if err = regular(info.Mode()); err == nil && how.trunc && info.Size() > 0 {
			err = f.Truncate(0)
		}
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return machineFile{f}, nil
}

func (r *rooted) stat(at string, follow bool) (fs.FileInfo, error) {
	if follow {
		return r.root.Stat(filepath.FromSlash(at))
	}
	return r.root.Lstat(filepath.FromSlash(at))
}

// listBatch is how many entries of a directory are read at a time.
const listBatch = 256

func (r *rooted) list(at string, each func([]fs.DirEntry) error) error {
	if info, err := r.root.Stat(filepath.FromSlash(at)); err == nil && !info.IsDir() {
		return syscall.ENOTDIR
	}
	f, err := r.root.OpenFile(filepath.FromSlash(at), os.O_RDONLY|syscall.O_NONBLOCK|noCTTY, 0)
	if err != nil {
		return err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.IsDir() {
		return syscall.ENOTDIR
	}
	for {
		more, err := f.ReadDir(listBatch)
		if eachErr := each(more); eachErr != nil {
			return eachErr
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func (r *rooted) mkdir(at string) error {
	if at == "." {
		return syscall.EEXIST
	}
	return r.root.Mkdir(filepath.FromSlash(at), 0o777)
}

// remove asks first what it is: os.Root.Remove takes both.
func (r *rooted) remove(at string, dir bool) error {
	info, err := r.root.Lstat(filepath.FromSlash(at))
	switch {
	case err != nil:
		return err
	case dir && !info.IsDir():
		return syscall.ENOTDIR
	case !dir && info.IsDir():
		return syscall.EISDIR
	case at == ".":
		return syscall.EINVAL
	}
	return r.root.Remove(filepath.FromSlash(at))
}

// rename replaces an empty directory as the system does, which os.Root.Rename refuses to.
func (r *rooted) rename(from, to string) error {
	if from == "." || to == "." {
		return syscall.EBUSY
	}
	src, dst := filepath.FromSlash(from), filepath.FromSlash(to)
	is, err := r.root.Lstat(src)
	if err != nil {
		return r.root.Rename(src, dst) // for its error: which of the two is looked at first
	}
	was, err := r.root.Lstat(dst)
	switch {
	case err != nil || !was.IsDir():
		return r.root.Rename(src, dst)
	case os.SameFile(is, was):
		return nil
	case strings.HasPrefix(to, from+"/"):
		return syscall.EINVAL
	case !is.IsDir():
		return syscall.EISDIR
	}
	if err := r.root.Remove(dst); err != nil {
		return err
	}
	if err := r.root.Rename(src, dst); err != nil {
		_ = r.root.Mkdir(dst, was.Mode().Perm()) // into itself, by a link
		return err
	}
	return nil
}

// sub opens the directory as a root of its own: joining paths under r.root would let a link
// in it point beside it (TestSubLink), and would follow the name, not the directory.
func (r *rooted) sub(at string, a *bond.Account) (files, error) {
	if err := take(a, handlesOpen, 1); err != nil {
		return nil, err
	}
	if info, err := r.root.Stat(filepath.FromSlash(at)); err == nil && !info.IsDir() {
		a.Give(handlesOpen, 1)
		return nil, syscall.ENOTDIR
	}
	root, err := r.root.OpenRoot(filepath.FromSlash(at))
	if err != nil {
		a.Give(handlesOpen, 1)
		return nil, err
	}
	return newRooted(root, a), nil
}

func (r *rooted) takes(at string) int64 { return 0 }
func (r *rooted) holding() *store       { return nil }
func (r *rooted) guests() bool          { return r.paid != nil }
func (r *rooted) retain()               { r.refs.Add(1) }

func (r *rooted) release() error {
	if r.refs.Add(-1) != 0 {
		return nil
	}
	r.paid.Give(handlesOpen, 1)
	return r.root.Close()
}
