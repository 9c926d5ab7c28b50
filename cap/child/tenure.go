// This file defines what a child is held by as long as it lives: the lease and the accounts of the
// Nursery it was made through.

package child

import (
	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

// A tenure implements ocap.Source.
type tenure struct {
	bond bond.Bond
	name string // of the grant
}

// Admit takes room for a child that is made.
func (s *tenure) Admit(t *object.Thread, name string, least, most int64) (int64, error) {
	b := &s.bond
	if err := b.Use(t, s.name, "interp", name); err != nil {
		return 0, err
	}
	if !b.Account.Take(children, 1) {
		return 0, b.Fail(t, s.name, "interp", name, 122, "Quota exceeded")
	}
	got, err := s.room(t, name, least, most)
	if err != nil {
		b.Account.Give(children, 1)
		return 0, err
	}
	b.Heard(s.name, "interp", name, "")
	return got, nil
}

// Readmit takes room for a child that was made before.
func (s *tenure) Readmit(t *object.Thread, name string, memory int64) error {
	_, err := s.room(t, name, memory, memory)
	return err
}

// room takes a handle and memory. A program that has forgotten children gets back what they had
// first: it stops for a census.
func (s *tenure) room(t *object.Thread, name string, least, most int64) (int64, error) {
	b := &s.bond
	errno, text := int64(11), "Resource temporarily unavailable"
	if b.Account.Take(handles, 1) {
		got := b.Account.TakeUpTo(memory, most)
		if got >= least {
			t.Served(object.ForHandles)
			return got, nil
		}
		b.Account.Give(memory, got)
		b.Account.Give(handles, 1)
		errno, text = 122, "Quota exceeded"
	}
	if t.AskCensus(object.ForHandles) {
		return 0, meter.ErrStop
	}
	return 0, b.Fail(t, s.name, "interp", name, errno, text)
}

// More implements ocap.Source.
func (s *tenure) More(t *object.Thread, n int64) error {
	if !s.bond.Account.Take(memory, n) {
		return s.bond.Fail(t, s.name, "refill", "", 122, "Quota exceeded")
	}
	return nil
}

// Leave implements ocap.Source.
func (s *tenure) Leave(n int64) {
	s.bond.Account.Give(handles, 1)
	s.bond.Account.Give(memory, n)
}

// Alive implements ocap.Source.
func (s *tenure) Alive() bool { return s.bond.Alive() == nil }

// Revoked implements ocap.Source.
func (s *tenure) Revoked(t *object.Thread) error { return bond.Revoked(t, s.name) }

// Fuel implements ocap.Source.
func (s *tenure) Fuel(n int64) int64 { return s.bond.Account.TakeUpTo(fuel, n) }

// Unused implements ocap.Source. What was used beyond leaves an account below zero.
func (s *tenure) Unused(n int64) { s.bond.Account.Give(fuel, n) }

// Output implements ocap.Source.
func (s *tenure) Output(n int64) bool { return s.bond.Account.Take(output, n) }
