// Package kv grants a store of keys and values, in a file or in memory.
//
//	store, err := kv.Open("state.kv", kv.Options{})
//	defer store.Close()
//
// Python code calls it under its name: store.put("a", b"1"), store.get("a"), store.delete("a"),
// store.scan("prefix"). Keys and values are bytes; a key that is str stands for its UTF-8. A store
// is narrowed with sub, which is the part under a prefix, read_only and limited, and revoked.
//
// A Store is authority over one table (table.go), which is in memory and, if it has a file, in a
// log of changes (log.go); object.go is what Python sees.
package kv

import (
	"github.com/adderlang/adder/cap/internal/bond"
)

// Options say what a store may hold.
type Options struct {
	// Capacity is how many bytes of keys and values it may hold, with [Overhead] for each. It
	// is the host's memory, not the program's. 0 means [DefaultCapacity].
	Capacity int64
	// Sync waits for the disk at each change. Without it a crash of the machine, not of the
	// program, may lose the last changes; never others.
	Sync bool
}

// Bounds.
const (
	DefaultCapacity = 64 << 20
	Overhead        = 64      // bytes that a pair counts for beside its text
	MaxKey          = 1 << 10 // bytes
	MaxValue        = 8 << 20
)

// A Quota bounds what may be done from now on. Zero means nothing at all; [Unlimited] leaves
// an item to the quotas above.
type Quota struct {
	Reads  int64 // pairs that are read
	Writes int64 // changes
	Bytes  int64 // of keys and values that are put
}

// Unlimited leaves an item of a [Quota] to those above it.
const Unlimited = bond.Unlimited

// The items of an account.
const (
	reads = iota
	writes
	bytesPut
)

// An Event is one use: Op is get, put, delete or scan, Target the key or prefix, as it is in the
// store as a whole.
type Event = bond.Event

// A Store is the right to use a table, or the part of it under a prefix.
type Store struct {
	bond   bond.Bond
	table  *table
	prefix string
	write  bool
}

// Memory gives an empty store in memory.
func Memory(o Options) *Store {
	t, _ := newTable(nil, o) // without a log there is nothing to fail
	return &Store{bond: bond.New(), table: t, write: true}
}

// Open gives the store in a file, which is made if it is not there. One process has it at a
// time.
func Open(path string, o Options) (*Store, error) {
	l, err := openLog(path, o.Sync)
	if err != nil {
		return nil, err
	}
	t, err := newTable(l, o)
	if err != nil {
		l.close()
		return nil, err
	}
	return &Store{bond: bond.New(), table: t, write: true}, nil
}

// Close closes the file: no Store over it can be changed from now on.
func (s *Store) Close() error { return s.table.close() }

func (s *Store) with(b bond.Bond) *Store {
	w := *s
	w.bond = b
	return &w
}

// Sub returns the part of s under a prefix, which is not part of its keys.
func (s *Store) Sub(prefix string) *Store {
	w := s.with(s.bond.Under())
	w.prefix += prefix
	return w
}

// ReadOnly returns s without the right to change it.
func (s *Store) ReadOnly() *Store {
	w := s.with(s.bond.Under())
	w.write = false
	return w
}

// Revoke ends s and all that was derived from it.
func (s *Store) Revoke() { s.bond.Revoke() }

// Revocable returns s as a Store of its own, and a function that revokes that.
func (s *Store) Revocable() (*Store, func()) {
	w := s.with(s.bond.Under())
	return w, w.Revoke
}

// Limited returns s with a further account; those of s go on counting.
func (s *Store) Limited(q Quota) *Store { return s.with(s.bond.Under(q.Reads, q.Writes, q.Bytes)) }

// Audited returns s with a function that hears of every use of it and of what is derived from
// it. It is called on the goroutine of the program.
func (s *Store) Audited(hear func(Event)) *Store { return s.with(s.bond.Audited(hear)) }

// Get, Put, Delete and Scan are the host's own use: nothing is counted or audited, and a
// revocation does not end it.

// Get is the value of a key.
func (s *Store) Get(key string) ([]byte, bool) {
	v, ok := s.table.get(s.prefix + key)
	return []byte(v), ok
}

// Put sets the value of a key.
func (s *Store) Put(key string, value []byte) error { return s.table.put(s.prefix+key, string(value)) }

// Delete removes a key; false: there was none.
func (s *Store) Delete(key string) (bool, error) { return s.table.drop(s.prefix + key) }

// Scan calls each for the pairs whose key begins with a prefix, in order, until it says false.
func (s *Store) Scan(prefix string, each func(key string, value []byte) bool) {
	start := s.prefix + prefix
	for {
		pairs := s.table.scan(s.prefix+prefix, start, maxScan)
		for _, p := range pairs {
			if !each(p.key[len(s.prefix):], []byte(p.value)) {
				return
			}
			start = p.key + "\x00"
		}
		if len(pairs) < maxScan {
			return
		}
	}
}
