// This file defines an open file in memory. What is written is kept in pages; where there is
// none, the bytes are those of the file below, if there is one, or zeros.

package dir

import (
	"io"
	"io/fs"
	"syscall"
)

const (
	pageSize = 16 << 10
	pageCost = 128 // of a page, beside its bytes
	pageMin  = 256 // bytes of a page at first; it doubles, so that Go has blocks of its size
	maxSize  = 1<<62 - 1
)

// A memFile is an open file of a store.
type memFile struct {
	s      *store
	n      *node
	dir    *node // where it was found
	name   string
	base   file // the file below, open; nil: nothing of it is left
	at     int64
	how    opening
	closed bool
}

func (m *memory) open(at string, how opening) (file, error) {
	m.s.mu.Lock()
	defer m.s.mu.Unlock()
	p, err := m.find(at, !how.excl, keepFiles)
	if err == ErrFull && !how.write { // it can still be read, though it does not see what others write
		p, err = m.find(at, true, keepNone)
	}
	if err != nil {
		return nil, err
	}
	x := p.node
	switch {
	case x == nil && !how.create:
		return nil, syscall.ENOENT
	case x == nil:
		if x, err = m.s.fresh(p, 0o666); err != nil {
			return nil, err
		}
	case how.excl:
		return nil, syscall.EEXIST
	}
	if err := regular(x.mode); err != nil {
		return nil, err
	}
	f := &memFile{s: m.s, n: x, dir: p.dir(), name: p.name, how: how}
	if how.trunc {
		f.cut(0)
	}
	if x.base > 0 {
		if f.base, err = m.s.lower.open(x.below, opening{read: true}); err != nil {
			return nil, err
		}
	}
	x.opens++
	return f, nil
}

func (f *memFile) size() (int64, error) {
	f.s.mu.Lock()
	defer f.s.mu.Unlock()
	return f.n.size, nil
}

func (f *memFile) Read(p []byte) (int, error) {
	f.s.mu.Lock()
	defer f.s.mu.Unlock()
	if f.closed || !f.how.read {
		return 0, syscall.EBADF
	}
	p = p[:min(int64(len(p)), max(0, f.n.size-f.at))]
	if len(p) == 0 {
		return 0, io.EOF
	}
	for done := 0; done < len(p); {
		at := f.at + int64(done)
		off := int(at % pageSize)
		to := p[done:min(len(p), done+pageSize-off)]
		page, own := f.n.pages[at/pageSize]
		if own {
			clear(to[copy(to, page[min(off, len(page)):]):])
		} else if err := f.below(to, at); err != nil {
			return 0, err
		}
		done += len(to)
	}
	f.at += int64(len(p))
	return len(p), nil
}

// below reads of the file below, and zeros after it.
func (f *memFile) below(p []byte, at int64) error {
	n := 0
	if more := min(int64(len(p)), f.n.base-at); more > 0 && f.base != nil {
		if _, err := f.base.Seek(at, io.SeekStart); err != nil {
			return err
		}
		for n < int(more) {
			got, err := f.base.Read(p[n:more])
			if n += got; got == 0 {
				if err != nil && err != io.EOF {
					return err
				}
				break // it was cut meanwhile
			}
		}
	}
	clear(p[n:])
	return nil
}

// room is the length of page i after bytes up to end were written to it.
func (f *memFile) room(i int64, end int) (have, want int) {
	page, own := f.n.pages[i]
	if have = len(page); end <= have {
		return have, have
	}
	if !own { // what is below comes with it
		end = max(end, int(min(pageSize, f.n.base-i*pageSize)))
	}
	for want = pageMin; want < end; {
		want *= 2
	}
	return have, want
}

// takes is the growth of the pages that a write touches.
func (f *memFile) takes(n int) int64 {
	f.s.mu.Lock()
	defer f.s.mu.Unlock()
	return f.growth(f.start(), n)
}

func (f *memFile) growth(at int64, n int) (bytes int64) {
	if at > maxSize-int64(n) {
		return 0
	}
	for end := at + int64(n); at < end; {
		i, off := at/pageSize, int(at%pageSize)
		k := min(end-at, int64(pageSize-off))
		have, want := f.room(i, off+int(k))
		if bytes += int64(want - have); f.n.pages[i] == nil {
			bytes += pageCost
		}
		at += k
	}
	return bytes
}

// start is where the next write begins.
func (f *memFile) start() int64 {
	if f.how.append {
		return f.n.size
	}
	return f.at
}

func (f *memFile) Write(p []byte) (int, error) {
	f.s.mu.Lock()
	defer f.s.mu.Unlock()
	at := f.start()
	switch {
	case f.closed || !f.how.write:
		return 0, syscall.EBADF
	case at > maxSize-int64(len(p)):
		return 0, syscall.EFBIG
	case len(p) == 0:
		return 0, nil
	}
	if err := f.s.grow(f.n, f.growth(at, len(p))); err != nil {
		return 0, err
	}
	for done := 0; done < len(p); {
		i, off := at/pageSize, int(at%pageSize)
		k := min(len(p)-done, pageSize-off)
		if err := f.page(i, off+k); err != nil {
			return done, err
		}
		copy(f.n.pages[i][off:], p[done:done+k])
		done, at = done+k, at+int64(k)
	}
	f.at = at
	f.n.size = max(f.n.size, at)
	f.s.touch(f.n)
	return len(p), nil
}

// page makes page i long enough.
func (f *memFile) page(i int64, end int) error {
	have, want := f.room(i, end)
	page, own := f.n.pages[i]
	if own && want == have {
		return nil
	}
	grown := make([]byte, want)
	if own {
		copy(grown, page)
	} else if err := f.below(grown, i*pageSize); err != nil {
		return err
	}
	f.n.pages[i] = grown
	return nil
}

func (f *memFile) Seek(offset int64, whence int) (int64, error) {
	f.s.mu.Lock()
	defer f.s.mu.Unlock()
	at := offset
	switch whence {
	case io.SeekCurrent:
		at += f.at
	case io.SeekEnd:
		at += f.n.size
	}
	if at < 0 || offset > 0 && at < offset { // beyond what an int64 holds
		return 0, syscall.EINVAL
	}
	f.at = at
	return at, nil
}

func (f *memFile) Truncate(size int64) error {
	f.s.mu.Lock()
	defer f.s.mu.Unlock()
	switch {
	case f.closed:
		return syscall.EBADF
	case !f.how.write || size < 0:
		return syscall.EINVAL
	case size > maxSize:
		return syscall.EFBIG
	}
	f.cut(size)
	return nil
}

// cut makes the file end at size. What follows a page's bytes is zeros, so growing needs no
// pages.
func (f *memFile) cut(size int64) {
	x := f.n
	if size < x.size {
		for i, page := range x.pages {
			switch keep := size - i*pageSize; {
			case keep <= 0:
				_ = f.s.grow(x, -int64(len(page))-pageCost)
				delete(x.pages, i)
			case keep < int64(len(page)):
				clear(page[keep:])
			}
		}
	}
	x.size, x.base = size, min(x.base, size)
	f.s.touch(x)
}

func (f *memFile) Close() error {
	f.s.mu.Lock()
	defer f.s.mu.Unlock()
	if f.closed {
		return fs.ErrClosed
	}
	f.closed = true
	if f.n.opens--; f.n.opens == 0 {
		f.settle()
	}
	if f.base != nil {
		return f.base.Close()
	}
	return nil
}

// settle gives back what a file held that nobody has open any more: one that was removed, or
// one that is still as below, which need not be remembered.
func (f *memFile) settle() {
	switch {
	case f.n.gone:
		f.s.held -= f.n.held
	case !f.n.changed && f.n.below != "" && f.dir.kids[f.name] == f.n:
		delete(f.dir.kids, f.name)
		_ = f.s.grow(f.dir, -entryCost-int64(len(f.name)))
		f.s.held -= f.n.held
	}
}
