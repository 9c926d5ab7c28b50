//go:build race

package adder_test

const underRace = true
