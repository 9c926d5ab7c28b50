// This file defines what is in a store: pairs in order of their keys. All of it is in memory; a
// change is in the log first.

package kv

import (
	"slices"
	"strings"
	"sync"
	"syscall"
)

// ErrFull is the error of a change that passes the capacity.
var ErrFull error = syscall.ENOSPC

// A pair is a key and its value. Neither is ever written.
type pair struct{ key, value string }

func (p pair) size() int64 { return Overhead + int64(len(p.key)+len(p.value)) }

// A table is the pairs of one store. Interpreters may share it.
type table struct {
	mu    sync.Mutex
	pairs []pair
	held  int64
	limit int64
	log   *log // nil: in memory alone
}

// newTable reads what a log has.
func newTable(l *log, o Options) (*table, error) {
	t := &table{limit: o.Capacity, log: l}
	if t.limit <= 0 {
		t.limit = DefaultCapacity
	}
	if l == nil {
		return t, nil
	}
	all := map[string]string{}
	if err := l.replay(func(key, value string, there bool) {
		if there {
			all[key] = value
		} else {
			delete(all, key)
		}
	}); err != nil {
		return nil, err
	}
	for k, v := range all {
		p := pair{k, v}
		t.pairs = append(t.pairs, p)
		t.held += p.size()
	}
	slices.SortFunc(t.pairs, func(a, b pair) int { return strings.Compare(a.key, b.key) })
	return t, nil
}

// find is where a key is, or would be.
func (t *table) find(key string) (int, bool) {
	return slices.BinarySearchFunc(t.pairs, key, func(p pair, key string) int { return strings.Compare(p.key, key) })
}

func (t *table) get(key string) (string, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	i, ok := t.find(key)
	if !ok {
		return "", false
	}
	return t.pairs[i].value, true
}

// count is how many pairs there are.
func (t *table) count() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return len(t.pairs)
}

func (t *table) put(key, value string) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	p := pair{key, value}
	i, there := t.find(key)
	more := p.size()
	if there {
		more -= t.pairs[i].size()
	}
	if more > 0 && more > t.limit-t.held {
		return ErrFull
	}
	if err := t.write(p, true); err != nil {
		return err
	}
	t.held += more
	if there {
		t.pairs[i] = p
	} else {
		t.pairs = slices.Insert(t.pairs, i, p)
	}
	t.tidy()
	return nil
}

func (t *table) drop(key string) (bool, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	i, there := t.find(key)
	if !there {
		return false, nil
	}
	if err := t.write(pair{key: key}, false); err != nil {
		return false, err
	}
	t.held -= t.pairs[i].size()
	t.pairs = slices.Delete(t.pairs, i, i+1)
	t.tidy()
	return true, nil
}

// scan gives at most n pairs whose keys begin with a prefix, from a key on.
func (t *table) scan(prefix, start string, n int) []pair {
	t.mu.Lock()
	defer t.mu.Unlock()
	i, _ := t.find(max(prefix, start))
	j := i
	for j < len(t.pairs) && j-i < n && strings.HasPrefix(t.pairs[j].key, prefix) {
		j++
	}
	return slices.Clone(t.pairs[i:j])
}

func (t *table) write(p pair, there bool) error {
	if t.log == nil {
		return nil
	}
	return t.log.append(p, there)
}

// tidy writes the log anew when most of it is the past.
func (t *table) tidy() {
	if l := t.log; l != nil && l.size >= max(minCompact, l.next, 2*t.held) {
		l.compact(t.pairs)
	}
}

func (t *table) close() error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.log == nil {
		return nil
	}
	return t.log.close()
}
