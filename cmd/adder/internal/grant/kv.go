package grant

// This file defines grants of stores of keys and values.

import (
	"errors"
	"path/filepath"
	"strings"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/kv"
)

// A KV grants a store.
type KV struct {
	Path     string `toml:"path" doc:"The file of the store, which is made if it is not there. None: the store is in memory, and empty."`
	ReadOnly bool   `toml:"read_only" doc:"Whether nothing may be changed."`
	Prefix   string `toml:"prefix" doc:"The part of the store that is granted: keys that begin with this, which the program does not see."`
	Capacity *Size  `toml:"capacity" doc:"How many bytes the store may hold."`
	Reads    *Size  `toml:"reads" doc:"How many pairs may be read, in all."`
	Writes   *Size  `toml:"writes" doc:"How many changes may be made, in all."`
	Bytes    *Size  `toml:"bytes" doc:"How many bytes of keys and values may be put, in all."`
}

var kvKind = Kind{Name: "kv", Doc: "A store of keys and values.", New: func() Spec { return &KV{} },
	Examples: []string{"kv:state.kv", "kv:state.kv:ro", "kv:memory"},
	Parse: func(rest string) (Spec, error) {
		path, ro := strings.CutSuffix(rest, ":ro")
		switch path {
		case "":
			return nil, errors.New("want kv:PATH")
		case "memory":
			path = ""
		}
		return &KV{Path: path, ReadOnly: ro}, nil
	}}

// Check implements Spec.
func (k *KV) Check() error {
	if k.Path == "" && k.ReadOnly {
		return errors.New("a store in memory that cannot be changed has nothing in it")
	}
	return nil
}

// Open implements Spec.
func (k *KV) Open(env Env) (adder.Capability, error) {
	o := kv.Options{}
	if k.Capacity != nil {
		o.Capacity = int64(*k.Capacity)
	}
	s := kv.Memory(o)
	if k.Path != "" {
		var err error
		if s, err = kv.Open(env.Path(k.Path), o); err != nil {
			return nil, err
		}
	}
	if k.Prefix != "" {
		s = s.Sub(k.Prefix)
	}
	if k.ReadOnly {
		s = s.ReadOnly()
	}
	if k.Reads != nil || k.Writes != nil || k.Bytes != nil {
		s = s.Limited(kv.Quota{Reads: limit(k.Reads), Writes: limit(k.Writes), Bytes: limit(k.Bytes)})
	}
	return s, nil
}

// Effect implements Spec.
func (k *KV) Effect(name string, env Env) Effect {
	quota := atMost(part{k.Capacity, "holding at most %s", Size.Bytes}, part{k.Reads, "reading at most %s pairs", Size.Count}, part{k.Writes, "making at most %s changes", Size.Count},
		part{k.Bytes, "putting at most %s", Size.Bytes})
	if k.Path == "" {
		return Effect{Words: []string{"keep keys and values in memory, as " + Quote(name) + quota}}
	}
	e := Effect{Reach: ReadFiles | WriteFiles}
	words := "read and change the store in the file "
	if k.ReadOnly {
		e.Reach, words = ReadFiles, "read the store in the file "
	}
	words += Quote(absolute(env.Path(k.Path)))
	if k.Prefix != "" {
		words += ", its keys that begin with " + Quote(k.Prefix) + " alone"
	}
	e.Words = []string{words + ", as " + Quote(name) + quota}
	return e
}

// Within implements Spec.
func (k *KV) Within(wider Spec) error {
	w := wider.(*KV)
	switch {
	case (k.Path == "") != (w.Path == "") || filepath.Clean(k.Path) != filepath.Clean(w.Path):
		return errors.New("another store")
	case w.ReadOnly && !k.ReadOnly:
		return errors.New("one that may be changed")
	case !strings.HasPrefix(k.Prefix, w.Prefix):
		return errors.New("another part of the store")
	}
	return noGreater([]*Size{k.Capacity, k.Reads, k.Writes, k.Bytes}, []*Size{w.Capacity, w.Reads, w.Writes, w.Bytes})
}
