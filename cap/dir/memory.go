// This file defines directories in memory: what they hold, how a path is followed, and what
// is done to it. Over a directory of the machine (overlay.go) the same nodes say what has
// changed.

package dir

import (
	"io/fs"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/adderlang/adder/cap/internal/bond"
)

// A store is all the files of one directory in memory. Interpreters may share it.
type store struct {
	mu    sync.Mutex
	lower *rooted // what is below, only read; nil: nothing
	held  int64   // bytes, as the meter sizes them
	limit int64
	clock int64 // nanoseconds: the last time of change
	refs  int
}

// What a node and an entry of a directory count for, in bytes, beside the text of names: not
// less than Go takes (TestModelOfMemory). Most of a node is the first group of its map.
const (
	nodeCost  = 352
	entryCost = 80
)

// A node is a file, directory, or what stands in the directory below: a link, a pipe.
type node struct {
	mode    fs.FileMode
	mtime   int64 // nanoseconds
	held    int64 // bytes, those of its entries included
	gone    bool  // removed: what is open goes on
	changed bool  // it or its name is not as below any more

	// of a directory
	kids map[string]*node // nil: it was removed or renamed, and hides what is below

	// of what the directory below has too
	below string // its path there; "": nothing is

	// of a link
	target string

	// of a file
	pages map[int64][]byte // by number; a short one is followed by zeros
	size  int64
	base  int64 // bytes at its beginning that are those of below, where there is no page
	opens int
}

// A memory is a directory of a store.
type memory struct {
	s   *store
	top *node
}

func newMemory(lower *rooted, o Options) *memory {
	if o.Capacity <= 0 {
		o.Capacity = DefaultCapacity
	}
	top := &node{mode: fs.ModeDir | 0o777, kids: map[string]*node{}, held: nodeCost}
	if lower != nil {
		top.below = "."
	}
	return &memory{s: &store{lower: lower, held: nodeCost, limit: o.Capacity, refs: 1}, top: top}
}

// grow makes a node hold n bytes more, or less. Only growing is refused.
func (s *store) grow(x *node, n int64) error {
	if n > 0 && n > s.limit-s.held {
		return ErrFull
	}
	s.held += n
	x.held += n
	return nil
}

// bytes is what the store holds now.
func (s *store) bytes() int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.held
}

// touch gives a node a time later than all before: a count of changes, a microsecond each,
// since no clock was granted.
func (s *store) touch(x *node) {
	s.clock = max(s.clock, x.mtime) + 1000
	x.mtime = s.clock
	x.changed = true
}

// A place is where a path leads.
type place struct {
	dirs []*node // from the top, the last is the one that has it
	name string  // in there
	node *node   // nil: there is none
}

func (p *place) dir() *node { return p.dirs[len(p.dirs)-1] }

// A keeping says which nodes stay.
type keeping uint8

const (
	keepNone  keeping = iota
	keepFiles         // and directories
	keepAll           // links and what cannot be opened too
)

// maxLinks is how many links are followed in one path, as on Linux.
const maxLinks = 40

// maxName is the bytes of the longest name, as on Linux.
const maxName = 255

// find follows a path from a directory. Links are followed in the middle, and at the end
// where follow says so; none leads above top. What has no name in the last directory is no
// error: its place has no node. The place of top itself has no name. keep says which nodes
// stay that only stand for what is below.
func (m *memory) find(at string, follow bool, keep keeping) (p place, err error) {
	rest := strings.Split(at, "/")
	p.dirs = []*node{m.top}
	p.node = m.top
	for links := 0; len(rest) > 0; {
		c := rest[0]
		rest = rest[1:]
		if p.node.mode.Type() != fs.ModeDir {
			return p, syscall.ENOTDIR
		}
		if p.node != p.dir() {
			p.dirs = append(p.dirs, p.node)
		}
		switch {
		case c == "" || c == ".":
			continue
		case c == ".." && len(p.dirs) == 1:
			return p, fs.ErrPermission
		case c == "..":
			p.dirs = p.dirs[:len(p.dirs)-1]
			p.node = p.dir()
			continue
		case len(c) > maxName:
			return p, syscall.ENAMETOOLONG
		}
		x, err := m.s.kid(p.dir(), c, keep)
		if err != nil {
			return p, err
		}
		if x == nil {
			if len(rest) > 0 {
				return p, syscall.ENOENT
			}
			p.name, p.node = c, nil
			return p, nil
		}
		if x.mode.Type() == fs.ModeSymlink && (follow || len(rest) > 0) {
			if links++; links > maxLinks {
				return p, syscall.ELOOP
			}
			if strings.HasPrefix(x.target, "/") || x.target == "" {
				return p, fs.ErrPermission
			}
			rest = append(strings.Split(x.target, "/"), rest...)
			p.node = p.dir()
			continue
		}
		p.name, p.node = c, x
	}
	if p.node == p.dir() {
		p.name = "" // top, or a path that ends in "..": named by no entry of its own
		if n := len(p.dirs); n > 1 {
			p.dirs = p.dirs[:n-1]
		}
	}
	return p, nil
}

// found is find of what must be there.
func (m *memory) found(at string, follow bool, keep keeping) (place, error) {
	p, err := m.find(at, follow, keep)
	if err == nil && p.node == nil {
		err = syscall.ENOENT
	}
	return p, err
}

// add puts a node into a directory.
func (s *store) add(dir *node, name string, x *node) error {
	cost := entryCost + int64(len(name))
	if _, hidden := dir.kids[name]; hidden {
		cost = 0
	}
	if dir.gone {
		return syscall.ENOENT
	}
	if err := s.grow(dir, cost); err != nil {
		return err
	}
	dir.kids[name] = x
	return nil
}

// fresh makes a node in a directory.
func (s *store) fresh(p place, mode fs.FileMode) (*node, error) {
	x := &node{mode: mode}
	if mode.IsDir() {
		x.kids = map[string]*node{}
	} else {
		x.pages = map[int64][]byte{}
	}
	if err := s.grow(x, nodeCost); err != nil {
		return nil, err
	}
	if err := s.add(p.dir(), p.name, x); err != nil {
		s.held -= nodeCost
		return nil, err
	}
	s.touch(x)
	s.touch(p.dir())
	return x, nil
}

// detach takes the entry of a place out of its directory; what is below stays hidden.
func (s *store) detach(p place) {
	if p.dir().below != "" {
		p.dir().kids[p.name] = nil
	} else {
		delete(p.dir().kids, p.name)
		_ = s.grow(p.dir(), -entryCost-int64(len(p.name)))
	}
	s.touch(p.dir())
}

// bury ends a node that has no entry any more. An open file goes on, and is held until it
// is closed.
func (s *store) bury(x *node) {
	if x.gone = true; x.opens == 0 {
		s.held -= x.held
	}
	if x.mode.IsDir() {
		x.below = ""
	}
}

func (m *memory) mkdir(at string) error {
	m.s.mu.Lock()
	defer m.s.mu.Unlock()
	p, err := m.find(at, false, keepFiles)
	if err != nil {
		return err
	}
	if p.node != nil {
		return syscall.EEXIST
	}
	_, err = m.s.fresh(p, fs.ModeDir|0o777)
	return err
}

func (m *memory) remove(at string, dir bool) error {
	m.s.mu.Lock()
	defer m.s.mu.Unlock()
	p, err := m.found(at, false, keepAll)
	switch {
	case err != nil:
		return err
	case dir && !p.node.mode.IsDir():
		return syscall.ENOTDIR
	case !dir && p.node.mode.IsDir():
		return syscall.EISDIR
	case p.name == "":
		return syscall.EINVAL
	}
	if dir {
		if err := m.s.empty(p.node); err != nil {
			return err
		}
	}
	m.s.detach(p)
	m.s.bury(p.node)
	return nil
}

func (m *memory) rename(from, to string) error {
	m.s.mu.Lock()
	defer m.s.mu.Unlock()
	p, err := m.find(from, false, keepAll)
	if err != nil {
		return err
	}
	q, err := m.find(to, false, keepAll)
	switch {
	case err != nil:
		return err
	case p.node == nil:
		return syscall.ENOENT
	case p.name == "" || q.name == "":
		return syscall.EBUSY
	case p.node == q.node:
		return nil
	}
	for _, d := range q.dirs {
		if d == p.node {
			return syscall.EINVAL // into itself
		}
	}
	if q.node != nil {
		switch {
		case p.node.mode.IsDir() && !q.node.mode.IsDir():
			return syscall.ENOTDIR
		case !p.node.mode.IsDir() && q.node.mode.IsDir():
			return syscall.EISDIR
		case q.node.mode.IsDir():
			if err := m.s.empty(q.node); err != nil {
				return err
			}
		}
	}
	if q.node == nil {
		if err := m.s.add(q.dir(), q.name, p.node); err != nil {
			return err
		}
	} else {
		q.dir().kids[q.name] = p.node
		m.s.bury(q.node)
	}
	m.s.detach(p)
	m.s.touch(q.dir())
	p.node.changed = true // its entry is not that of below
	return nil
}

func (m *memory) stat(at string, follow bool) (fs.FileInfo, error) {
	m.s.mu.Lock()
	defer m.s.mu.Unlock()
	p, err := m.found(at, follow, keepNone)
	if err != nil {
		return nil, err
	}
	return p.node.info(p.name), nil
}

func (m *memory) list(at string, each func([]fs.DirEntry) error) error {
	m.s.mu.Lock()
	defer m.s.mu.Unlock()
	p, err := m.found(at, true, keepNone)
	if err != nil {
		return err
	}
	if !p.node.mode.IsDir() {
		return syscall.ENOTDIR
	}
	return m.s.entries(p.node, each)
}

func (m *memory) sub(at string, a *bond.Account) (files, error) {
	m.s.mu.Lock()
	defer m.s.mu.Unlock()
	p, err := m.found(at, true, keepFiles)
	if err != nil {
		return nil, err
	}
	if !p.node.mode.IsDir() {
		return nil, syscall.ENOTDIR
	}
	m.s.refs++
	return &memory{m.s, p.node}, nil
}

// takes counts a node and an entry for each directory of the path, which an overlay may
// have to remember.
func (m *memory) takes(at string) int64 {
	n := int64(1)
	if m.s.lower != nil {
		n += int64(strings.Count(at, "/"))
	}
	return n*(nodeCost+entryCost) + int64(len(at))
}

func (m *memory) holding() *store { return m.s }
func (m *memory) guests() bool    { return false }

func (m *memory) retain() {
	m.s.mu.Lock()
	m.s.refs++
	m.s.mu.Unlock()
}

func (m *memory) release() error {
	m.s.mu.Lock()
	defer m.s.mu.Unlock()
	if m.s.refs--; m.s.refs == 0 && m.s.lower != nil {
		return m.s.lower.release()
	}
	return nil
}

// nodeInfo is what is known of a node.
type nodeInfo struct {
	name  string
	mode  fs.FileMode
	size  int64
	mtime int64
}

func (x *node) info(name string) nodeInfo { return nodeInfo{name, x.mode, x.size, x.mtime} }

func (i nodeInfo) Name() string       { return i.name }
func (i nodeInfo) Size() int64        { return i.size }
func (i nodeInfo) Mode() fs.FileMode  { return i.mode }
func (i nodeInfo) ModTime() time.Time { return time.Unix(0, i.mtime) }
func (i nodeInfo) IsDir() bool        { return i.mode.IsDir() }
func (i nodeInfo) Sys() any           { return nil }
