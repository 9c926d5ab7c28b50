package adder

// This file defines the surface census: the list of what a program can reach without grants.

import "github.com/adderlang/adder/internal/surface"

// A SurfacePage is the part of the surface census about one top-level module.
type SurfacePage struct {
	Name string // of the module
	Text string // one line for each name, sorted
}

// SurfaceCensus lists everything that can be reached from an interpreter without grants:
// modules and their members, classes and their attributes, with kind, rights and signature.
// It is made by walking an interpreter, and is the same on every machine. docs/census holds
// what it gave when it was last looked at.
func SurfaceCensus() ([]SurfacePage, error) {
	pages, err := surface.Pages()
	if err != nil {
		return nil, err
	}
	out := make([]SurfacePage, len(pages))
	for i, p := range pages {
		out[i] = SurfacePage(p)
	}
	return out, nil
}
