// This file defines the sorting of what natives gather, which asks whether the run has to stop.

package object

import "slices"

// sortPart is how many items are sorted between two questions: 0.2 ms.
const sortPart = 1024

// Sort sorts items by an order, with equal ones as they came. If it has to stop the items are
// in no order.
func Sort[T any](t *Thread, items []T, order func(a, b T) int) error {
	for i := 0; i < len(items); i += sortPart {
		slices.SortStableFunc(items[i:min(i+sortPart, len(items))], order)
		if err := t.Polled(); err != nil {
			return err
		}
	}
	if len(items) <= sortPart {
		return nil
	}
	from, to := items, make([]T, len(items))
	for width := sortPart; width < len(items); width *= 2 {
		for i := 0; i < len(items); i += 2 * width {
			half, end := min(i+width, len(items)), min(i+2*width, len(items))
			a, b, out := from[i:half], from[half:end], to[i:end]
			for k := range out {
				if err := t.PollAt(i + k); err != nil {
					return err
				}
				if len(b) == 0 || len(a) > 0 && order(a[0], b[0]) <= 0 {
					out[k], a = a[0], a[1:]
				} else {
					out[k], b = b[0], b[1:]
				}
			}
		}
		from, to = to, from
	}
	copy(items, from)
	return nil
}
