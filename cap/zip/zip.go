// Package zip gives modules from a zip file: an adder.Root that is read-only, wholly in
// memory, and bounded whatever the file says of itself.
package zip

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// Bounds of what is accepted: the first three when a file is opened, the last when a
// member is read, since what a member says of its size may be a lie.
const (
	MaxFile    = 256 << 20 // bytes of the zip file
	MaxMembers = 1 << 16
	MaxTotal   = 1 << 30  // bytes of all members, as they say
	MaxSource  = 16 << 20 // bytes of one member
)

// A Root is the source in one zip file.
type Root struct {
	name    string
	members map[string]*zip.File
}

// Open reads a zip file into memory.
func Open(path string) (*Root, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, &fs.PathError{Op: "open", Path: path, Err: fs.ErrInvalid}
	case info.Size() > MaxFile:
		return nil, fmt.Errorf("%s: more than %d bytes", path, MaxFile)
	}
	data, err := io.ReadAll(io.LimitReader(f, MaxFile))
	if err != nil {
		return nil, err
	}
	return New(path, data)
}

// New is the root of a zip file's bytes; name stands before the paths of its modules.
func New(name string, data []byte) (*Root, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) { // such members are left out below
		return nil, fmt.Errorf("%s: not a zip file", name)
	}
	if len(z.File) > MaxMembers {
		return nil, fmt.Errorf("%s: more than %d members", name, MaxMembers)
	}
	r := &Root{name, make(map[string]*zip.File, len(z.File))}
	total := uint64(0)
	for _, m := range z.File {
		if !m.Mode().IsRegular() || !fs.ValidPath(m.Name) {
			continue
		}
		if total += m.UncompressedSize64; total > MaxTotal || m.UncompressedSize64 > MaxTotal {
			return nil, fmt.Errorf("%s: more than %d bytes unpacked", name, MaxTotal)
		}
		r.members[m.Name] = m
	}
	return r, nil
}

// Read implements adder.Root.
func (r *Root) Read(path string) (src []byte, ok bool, err error) {
	m := r.members[path]
	if m == nil {
		return nil, false, nil
	}
	if m.UncompressedSize64 > MaxSource {
		return nil, false, errors.New(path + ": too long")
	}
	f, err := m.Open()
	if err != nil {
		return nil, false, errors.New(path + ": cannot be unpacked")
	}
	defer f.Close()
	src, err = io.ReadAll(io.LimitReader(f, MaxSource+1))
	switch {
	case err != nil:
		return nil, false, errors.New(path + ": cannot be unpacked")
	case len(src) > MaxSource:
		return nil, false, errors.New(path + ": too long")
	}
	return src, true, nil
}

// Name implements adder.Root.
func (r *Root) Name() string { return r.name }
