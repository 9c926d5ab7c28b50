package object

import (
	"math/rand"
	"slices"
	"testing"
)

func TestSort(t *testing.T) {
	type item struct{ key, at int }
	for _, n := range []int{0, 1, 2, sortPart - 1, sortPart, sortPart + 1, 3 * sortPart, 5*sortPart + 7, 40_000} {
		for _, keys := range []int{1, 10, 1 << 30} {
			r := rand.New(rand.NewSource(int64(n)))
			items := make([]item, n)
			for i := range items {
				items[i] = item{r.Intn(keys), i}
			}
			want := slices.Clone(items)
			order := func(a, b item) int { return a.key - b.key }
			slices.SortStableFunc(want, order)
			if err := Sort(nil, items, order); err != nil || !slices.Equal(items, want) {
				t.Errorf("%d items of %d keys: %v", n, keys, err)
			}
		}
	}
}
