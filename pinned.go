package adder

import (
	"crypto/sha256"
	"errors"
	"strings"
)

// Pinned gives a root that has the files of r which pins names by their SHA-256, and as they
// were then. A file that is there and is not named, that is named and not there, or whose bytes
// are others raises ImportError where it would be imported: none is passed over, lest another
// one be taken in its place. The bytes that are compiled are those that were compared.
func Pinned(r Root, pins map[string][sha256.Size]byte) Root { return &pinned{r, pins} }

type pinned struct {
	root Root
	pins map[string][sha256.Size]byte
}

// Name implements Root.
func (p *pinned) Name() string { return p.root.Name() }

// Read implements Root.
func (p *pinned) Read(path string) (src []byte, ok bool, err error) {
	want, listed := p.pins[path]
	src, ok, err = p.root.Read(path)
	switch {
	case err != nil:
		return nil, false, err
	case !ok && !listed:
		return nil, false, nil
	case !ok:
		return nil, false, errors.New(path + ": is locked, and is not there")
	case !listed:
		return nil, false, errors.New(path + ": is not among the files that are locked")
	case sha256.Sum256(src) != want:
		return nil, false, errors.New(path + ": is not as it was locked")
	}
	return src, true, nil
}

// HasDir tells importers whether there is a directory: of files that are named.
func (p *pinned) HasDir(path string) bool {
	for name := range p.pins {
		if strings.HasPrefix(name, path+"/") {
			return true
		}
	}
	return false
}
