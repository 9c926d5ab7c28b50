// This file defines the log of changes. A file is a line that names the format, then records: a
// head of 20 bytes, the key, the value. The head is the CRC-32 of its rest, the lengths of key
// and value, what was done, and the CRC-32 of both texts.
//
// A record that a crash cut off is the last one, and is dropped at the next opening: all before
// it holds. Damage elsewhere is an error: nothing is guessed. A log is written anew beside the old
// one and takes its name when it is whole and on the disk, so there is one at every moment.

package kv

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"syscall"
)

const (
	magic      = "adder kv 1\n"
	headSize   = 20
	minCompact = 1 << 20 // bytes of a log that is written anew
)

// What a record does.
const (
	put = 1 + iota
	drop
)

// ErrDamaged is the error of a file that is no store, or has changed on the disk.
var ErrDamaged = errors.New("kv: the file is damaged")

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// A log is an open file of changes.
type log struct {
	f      *os.File
	path   string
	size   int64
	sync   bool
	broken error // after a failure that left the file in doubt
	next   int64 // size before which it is not written anew, since that failed
}

func openLog(path string, sync bool) (*log, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	l := &log{f: f, path: path, sync: sync}
	info, err := f.Stat()
	switch {
	case err != nil:
	case !info.Mode().IsRegular():
		err = fmt.Errorf("kv: %s is not a regular file", path)
	default:
		if err = lock(f); err != nil {
			err = fmt.Errorf("kv: %s is open elsewhere", path)
		}
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return l, nil
}

// replay reads the whole log, and cuts off what a crash left at its end.
func (l *log) replay(each func(key, value string, there bool)) error {
	info, err := l.f.Stat()
	if err != nil {
		return err
	}
	end := info.Size()
	r := bufio.NewReaderSize(io.NewSectionReader(l.f, 0, end), 1<<16)
	first := make([]byte, len(magic))
	n, _ := io.ReadFull(r, first)
	switch {
	case string(first[:n]) != magic[:n]:
		return ErrDamaged
	case n < len(magic): // it was never begun
		return l.restart()
	}
	l.size = int64(len(magic))
	for l.size < end {
		key, value, what, n, err := record(r, end-l.size)
		if err == errTorn {
			return l.cut(l.size)
		}
		if err != nil {
			return err
		}
		each(key, value, what == put)
		l.size += n
	}
	return nil
}

// errTorn is the error of a record that a crash cut off.
var errTorn = errors.New("torn")

// record reads one record of which left bytes are there at most.
func record(r io.Reader, left int64) (key, value string, what byte, size int64, err error) {
	var h [headSize]byte
	if left < headSize {
		return "", "", 0, 0, errTorn
	}
	if _, err := io.ReadFull(r, h[:]); err != nil {
		return "", "", 0, 0, err
	}
	if crc32.Checksum(h[4:], castagnoli) != binary.LittleEndian.Uint32(h[:]) {
		if rest, err := io.ReadAll(r); err == nil && allZero(h[:]) && allZero(rest) {
			return "", "", 0, 0, errTorn // the disk had room for it and no more
		}
		return "", "", 0, 0, ErrDamaged
	}
	nk, nv := int64(binary.LittleEndian.Uint32(h[4:])), int64(binary.LittleEndian.Uint32(h[8:]))
	what = h[12]
	size = headSize + nk + nv
	switch {
	case nk > MaxKey || nv > MaxValue || what != put && what != drop:
		return "", "", 0, 0, ErrDamaged
	case size > left:
		return "", "", 0, 0, errTorn
	}
	text := make([]byte, nk+nv)
	if _, err := io.ReadFull(r, text); err != nil {
		return "", "", 0, 0, err
	}
	if crc32.Checksum(text, castagnoli) != binary.LittleEndian.Uint32(h[16:]) {
		if size == left {
			return "", "", 0, 0, errTorn
		}
		return "", "", 0, 0, ErrDamaged
	}
	return string(text[:nk]), string(text[nk:]), what, size, nil
}

func allZero(b []byte) bool {
	for _, c := range b {
		if c != 0 {
			return false
		}
	}
	return true
}

// encode appends a record.
func encode(b []byte, p pair, there bool) []byte {
	at := len(b)
	b = append(b, make([]byte, headSize)...)
	b = append(append(b, p.key...), p.value...)
	h := b[at:]
	binary.LittleEndian.PutUint32(h[4:], uint32(len(p.key)))
	binary.LittleEndian.PutUint32(h[8:], uint32(len(p.value)))
	h[12] = drop
	if there {
		h[12] = put
	}
	binary.LittleEndian.PutUint32(h[16:], crc32.Checksum(h[headSize:], castagnoli))
	binary.LittleEndian.PutUint32(h, crc32.Checksum(h[4:headSize], castagnoli))
	return b
}

// restart makes an empty log.
func (l *log) restart() error {
	if err := l.cut(0); err != nil {
		return err
	}
	if _, err := l.f.WriteAt([]byte(magic), 0); err != nil {
		return err
	}
	l.size = int64(len(magic))
	return l.f.Sync()
}

func (l *log) cut(size int64) error {
	l.size = size
	return l.f.Truncate(size)
}

// append writes a change. One that fails leaves nothing behind, or no store to use.
func (l *log) append(p pair, there bool) error {
	if l.broken != nil {
		return l.broken
	}
	b := encode(nil, p, there)
	_, err := l.f.WriteAt(b, l.size)
	if err == nil && l.sync {
		err = l.f.Sync()
	}
	if err != nil {
		if l.f.Truncate(l.size) != nil {
			l.broken = err
		}
		return err
	}
	l.size += int64(len(b))
	return nil
}

// compact writes the log anew with what is there now. Where that fails the old one goes on.
func (l *log) compact(pairs []pair) {
	temp := l.path + ".new"
	_ = os.Remove(temp) // of a crash
	f, err := os.OpenFile(temp, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		l.next = 2 * l.size
		return
	}
	size, err := writeAll(f, pairs)
	if err == nil {
		err = errors.Join(lock(f), f.Sync())
	}
	if err == nil {
		err = os.Rename(temp, l.path)
	}
	if err != nil {
		f.Close()
		os.Remove(temp)
		l.next = 2 * l.size
		return
	}
	l.f.Close()
	l.f, l.size = f, size
	if d, err := os.Open(filepath.Dir(l.path)); err == nil {
		_ = d.Sync() // the name is there after a crash, or the old one is
		d.Close()
	}
}

func writeAll(f *os.File, pairs []pair) (size int64, err error) {
	w := bufio.NewWriterSize(f, 1<<16)
	w.WriteString(magic)
	size = int64(len(magic))
	var b []byte
	for _, p := range pairs {
		b = encode(b[:0], p, true)
		w.Write(b)
		size += int64(len(b))
	}
	return size, w.Flush()
}

func (l *log) close() error {
	if l.broken == syscall.EBADF {
		return nil
	}
	l.broken = syscall.EBADF
	return errors.Join(l.f.Sync(), l.f.Close())
}
