// This file defines what an overlay sees of the directory below it: the one that is only
// read. It should not change meanwhile; if it does, a program sees some of that, and never
// more than that directory.

package dir

import (
	"errors"
	"io/fs"
	"path"
	"syscall"
)

// kid finds an entry of a directory, nil if there is none. What is below is looked up each
// time, unless keep makes its node stay: that is what changes are written in.
func (s *store) kid(dir *node, name string, keep keeping) (*node, error) {
	if x, known := dir.kids[name]; known || dir.below == "" {
		return x, nil
	}
	at := path.Join(dir.below, name)
	info, err := s.lower.stat(at, false)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	x := &node{mode: info.Mode(), size: info.Size(), mtime: info.ModTime().UnixNano(), below: at}
	switch {
	case info.IsDir():
		x.kids = map[string]*node{}
	case info.Mode().IsRegular():
		x.pages = map[int64][]byte{}
		x.base = info.Size()
	case info.Mode()&fs.ModeSymlink != 0:
		if x.target, err = s.lower.link(at); err != nil {
			return nil, err
		}
	}
	if keep == keepAll || keep == keepFiles && x.target == "" && (x.kids != nil || x.pages != nil) {
		if err := s.grow(x, nodeCost+int64(len(at)+len(x.target))); err != nil {
			return nil, err
		}
		if err := s.add(dir, name, x); err != nil {
			s.held -= x.held
			return nil, err
		}
	}
	return x, nil
}

// entries gives those of a directory: of below what is not hidden, then its own.
func (s *store) entries(dir *node, each func([]fs.DirEntry) error) error {
	if dir.below != "" {
		err := s.lower.list(dir.below, func(more []fs.DirEntry) error {
			kept := make([]fs.DirEntry, 0, len(more))
			for _, e := range more {
				if _, known := dir.kids[e.Name()]; !known {
					kept = append(kept, e)
				}
			}
			return each(kept)
		})
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	var own []fs.DirEntry
	for name, x := range dir.kids {
		if x != nil {
			own = append(own, fs.FileInfoToDirEntry(x.info(name)))
		}
		if len(own) == listBatch {
			if err := each(own); err != nil {
				return err
			}
			own = nil
		}
	}
	return each(own)
}

// errFound ends a listing.
var errFound = errors.New("dir: found")

// empty refuses a directory that has entries.
func (s *store) empty(dir *node) error {
	err := s.entries(dir, func(some []fs.DirEntry) error {
		if len(some) > 0 {
			return errFound
		}
		return nil
	})
	if err == errFound {
		return syscall.ENOTEMPTY
	}
	return err
}

// link is the target of a link.
func (r *rooted) link(at string) (string, error) { return r.root.Readlink(at) }
