//go:build !race

package adder_test

// underRace tells whether the race detector watches: the loop takes a hundred times as long.
const underRace = false
