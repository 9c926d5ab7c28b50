// This file defines the distance behind "Did you mean" suggestions.

package object

// Costs of one edit: a change of case is cheaper than another letter.
const (
	editCost = 2
	caseCost = 1
	maxWord  = 40 // characters of a name that is compared at all
	maxNames = 750
)

// Suggest returns the candidate most like name, or "". A third of the letters may
// differ. Ties go to the first candidate.
func Suggest(name string, candidates []string) string {
	if len(candidates) > maxNames || len(name) > maxWord {
		return ""
	}
	best, bestDist := "", -1
	for _, c := range candidates {
		if c == name {
			continue
		}
		limit := (len(name) + len(c) + 3) * editCost / 6
		if bestDist >= 0 && bestDist-1 < limit {
			limit = bestDist - 1
		}
		if d := editDistance(name, c, limit); d <= limit && (bestDist < 0 || d < bestDist) {
			best, bestDist = c, d
		}
	}
	return best
}

// editDistance is the weighted Levenshtein distance of two names, or something
// greater than limit.
func editDistance(a, b string, limit int) int {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if len(a) == 0 || len(b) == 0 {
		return (len(a) + len(b)) * editCost
	}
	if len(a) > maxWord || len(b) > maxWord {
		return limit + 1
	}
	if len(b) < len(a) {
		a, b = b, a
	}
	if (len(b)-len(a))*editCost > limit {
		return limit + 1
	}
	row := make([]int, len(a))
	for i := range row {
		row[i] = (i + 1) * editCost
	}
	result := 0
	for bi := 0; bi < len(b); bi++ {
		dist := bi * editCost
		result = dist
		low := 1 << 30
		for i := range row {
			sub := dist + letterCost(b[bi], a[i])
			dist = row[i]
			ins := min(result, dist) + editCost
			result = min(ins, sub)
			row[i] = result
			low = min(low, result)
		}
		if low > limit {
			return limit + 1
		}
	}
	return result
}

func letterCost(x, y byte) int {
	switch {
	case x == y:
		return 0
	case lowerASCII(x) == lowerASCII(y):
		return caseCost
	}
	return editCost
}

func lowerASCII(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		return c + 32
	}
	return c
}
