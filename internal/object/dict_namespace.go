// This file defines dicts that serve as namespaces: each value in a cell, which code that uses the
// name keeps.

package object

// ToNamespace switches to the namespace strategy.
func (d *Dict) ToNamespace() {
	_ = d.toNamespace(func(int) error { return nil })
}

// toNamespace is ToNamespace; poll is asked at each entry and may end it before it changes anything.
func (d *Dict) toNamespace(poll func(i int) error) error {
	if d.Ns {
		return nil
	}
	if len(d.entries) <= 8 { // what a new module has: not more, for one cell keeps all
		room := make([]Cell, len(d.entries))
		for i := range d.entries {
			if e := &d.entries[i]; e.key.P != nil {
				room[i] = Cell{Header: Header{Type: CellType}, V: e.val}
				e.val = Ref(&room[i])
			}
		}
	} else {
		cells := make([]*Cell, len(d.entries))
		for i := range d.entries {
			if err := poll(i); err != nil {
				return err
			}
			if e := &d.entries[i]; e.key.P != nil {
				cells[i] = &Cell{Header: Header{Type: CellType}, V: e.val}
			}
		}
		for i, c := range cells {
			if c != nil {
				d.entries[i].val = Ref(c)
			}
		}
	}
	d.Ns = true
	d.changed()
	return nil
}

// ToNamespace switches a dict to the namespace strategy, charged.
func (t *Thread) ToNamespace(d *Dict) error {
	if d.Ns {
		return nil
	}
	fuel, bytes := int64(len(d.entries)/16), cellSize*int64(len(d.entries))
	if err := t.Charge(fuel, bytes); err != nil {
		return err
	}
	if err := d.toNamespace(t.PollAt); err != nil {
		return err
	}
	t.Meter.Keep(fuel, bytes)
	return nil
}

// CellOf is the cell of a name, made if there is none: code that is bound to a namespace reads and
// writes names there.
func (d *Dict) CellOf(name *Str) *Cell {
	if c := d.cellOf(name); c != nil {
		return c
	}
	if d.cells == nil {
		d.cells = make(map[string]*Cell)
	}
	c := &Cell{Header: Header{Type: CellType}}
	d.cells[name.Key()] = c
	return c
}

func (d *Dict) cellOf(name *Str) *Cell {
	if i := d.findStr(name); i >= 0 {
		return As[Cell](d.entries[i].val)
	}
	return d.cells[name.Key()]
}

// CellsOf are the cells of names, those that are made paid for ahead (FreshCells).
func (t *Thread) CellsOf(d *Dict, names []*Str) ([]*Cell, error) {
	cells, had := make([]*Cell, len(names)), len(d.cells)
	for i, name := range names {
		if err := t.PollAt(i); err != nil {
			t.Meter.Keep(0, (cellSize+cellEntry)*int64(len(d.cells)-had)) // nobody sees them, but they stay
			return nil, err
		}
		cells[i] = d.CellOf(name)
	}
	return cells, nil
}

// FreshCells is the bytes that CellsOf allocates in a namespace.
func (t *Thread) FreshCells(d *Dict, names []*Str) (int64, error) {
	n := int64(0)
	for i, name := range names {
		if err := t.PollAt(i); err != nil {
			return 0, err
		}
		if d.cellOf(name) == nil {
			n += cellSize + cellEntry
		}
	}
	return n, nil
}

// CellIfSet is CellOf without making one.
func (d *Dict) CellIfSet(name *Str) *Cell {
	if i := d.findStr(name); i >= 0 {
		return As[Cell](d.entries[i].val)
	}
	return nil
}
