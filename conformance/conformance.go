// Package conformance holds Adder against CPython. It is a module of its own, so
// that the 150 MB of the oracle are no dependency of Adder.
//
// oracle unpacks the reference interpreter, dual runs golden files on it, and the
// commands below cmd do the same by hand. The tests of this directory run every
// golden file of the repository. internal/machine and internal/compare have what the
// other comparisons share: processes, libraries and packages of the machine, and the
// lists of what is known to differ.
package conformance
