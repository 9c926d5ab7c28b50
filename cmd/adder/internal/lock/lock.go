// Package lock defines grants.lock: the SHA-256 of every file that may be imported. Its lines
// are those of sha256sum, which can check them: a sum, two spaces, and a path relative to the
// directory of the lock file.
package lock

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/dir"
)

// A Sum is the SHA-256 of a file.
type Sum = [sha256.Size]byte

// A Lock is the content of a lock file.
type Lock struct {
	name  string
	dir   string // absolute: where paths begin
	files map[string]Sum
}

// header is the first line of lock files.
const header = "# The files that may be imported, by `adder lock`; `sha256sum -c` compares them.\n"

// maxFile is the size in bytes beyond which a lock file is refused.
const maxFile = 16 << 20

// New is a lock without files, to stand in a file of that name.
func New(name string) (*Lock, error) {
	at, err := filepath.Abs(filepath.Dir(name))
	if err != nil {
		return nil, err
	}
	return &Lock{name: name, dir: at, files: map[string]Sum{}}, nil
}

// Parse reads a lock file.
func Parse(name string, text []byte) (*Lock, error) {
	l, err := New(name)
	if err != nil {
		return nil, err
	}
	if len(text) > maxFile {
		return nil, fmt.Errorf("%s: too long", name)
	}
	for i, line := range strings.Split(string(bytes.TrimSuffix(text, []byte("\n"))), "\n") {
		if strings.HasPrefix(line, "#") || line == "" {
			continue
		}
		sum, file, ok := strings.Cut(line, "  ")
		raw, err := hex.DecodeString(sum)
		_, twice := l.files[file]
		switch {
		case !ok || err != nil || len(raw) != sha256.Size:
			return nil, fmt.Errorf("%s:%d: want a sum of SHA-256, two spaces and a path", name, i+1)
		case path.Clean(file) != file || path.IsAbs(file) || file == ".":
			return nil, fmt.Errorf("%s:%d: not a clean relative path", name, i+1)
		case twice:
			return nil, fmt.Errorf("%s:%d: stands there twice", name, i+1)
		}
		l.files[file] = Sum(raw)
	}
	return l, nil
}

// Text is the lock file.
func (l *Lock) Text() []byte {
	var b strings.Builder
	b.WriteString(header)
	for _, file := range slices.Sorted(maps.Keys(l.files)) {
		fmt.Fprintf(&b, "%x  %s\n", l.files[file], file)
	}
	return []byte(b.String())
}

// Len is how many files are locked.
func (l *Lock) Len() int { return len(l.files) }

// place is a path of the machine as the lock has it.
func (l *Lock) place(name string) (string, error) {
	at, err := filepath.Abs(name)
	if err != nil {
		return "", err
	}
	rel, err := filepath.Rel(l.dir, at)
	return filepath.ToSlash(rel), err
}

// AddRoot locks every file of a directory that could be imported, as it is now. What a
// symbolic link to a directory leads to is left out: it is not imported then.
func (l *Lock) AddRoot(name string) error {
	at, err := l.place(name)
	if err != nil {
		return err
	}
	root, err := dir.Open(name, dir.ReadOnly) // reads as the importer does
	if err != nil {
		return err
	}
	defer root.Close()
	return filepath.WalkDir(name, func(file string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && file != name && strings.HasPrefix(e.Name(), "."):
			return fs.SkipDir
		case e.IsDir() || !strings.HasSuffix(file, ".py"):
			return nil
		}
		below, err := filepath.Rel(name, file)
		if err != nil {
			return err
		}
		below = filepath.ToSlash(below)
		if strings.ContainsAny(below, "\n\\") {
			return fmt.Errorf("%q cannot be locked: its name has a line break or a backslash", below)
		}
		src, ok, err := root.Read(below)
		if err != nil || !ok {
			return err // a link that leads out of the directory is none that can be imported
		}
		l.files[path.Join(at, below)] = sha256.Sum256(src)
		return nil
	})
}

// Root gives a root that holds only the files of l, as they were locked.
func (l *Lock) Root(r adder.Root, name string) (adder.Root, error) {
	at, err := l.place(name)
	if err != nil {
		return nil, err
	}
	prefix := at + "/"
	if at == "." {
		prefix = ""
	}
	pins := map[string]Sum{}
	for file, sum := range l.files {
		if below, ok := strings.CutPrefix(file, prefix); ok && !strings.HasPrefix(below, "../") {
			pins[below] = sum
		}
	}
	return adder.Pinned(r, pins), nil
}

// Check compares the text of one file that is not imported: the script.
func (l *Lock) Check(name string, src []byte) error {
	at, err := l.place(name)
	if err != nil {
		return err
	}
	sum, ok := l.files[at]
	switch {
	case !ok:
		return fmt.Errorf("%s is not among the files of %s", name, l.name)
	case sum != sha256.Sum256(src):
		return fmt.Errorf("%s is not as %s has it", name, l.name)
	}
	return nil
}
