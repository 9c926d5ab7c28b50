package main

// This file defines the orders, and what each set of rules makes of them, computed in Go: what
// honest tenants must answer.

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// An Order crosses to Python as an object with these attributes.
type Order struct {
	Number  int    `adder:"number"`
	Country string `adder:"country"`
	Coupon  string `adder:"coupon"`
	Lines   []Line `adder:"lines"`
}

// A Line is one article of an order.
type Line struct {
	SKU   string `adder:"sku"` // the first letter is its group
	Qty   int    `adder:"qty"`
	Cents int    `adder:"cents"` // of one
	Grams int    `adder:"grams"`
}

// A Tenant is what its rules see of themselves.
type Tenant struct {
	Number int `adder:"number"`
	Fee    int `adder:"fee"` // cents for handling
}

// article is one that is in the catalogue: prices and weights as they are in a hardware store.
type article struct {
	sku          string
	cents, grams int
}

func catalogue() []article {
	rng := rand.New(rand.NewPCG(2026, 11))
	var out []article
	for i := range 400 {
		group := "ABCDEFGH"[i%8]
		out = append(out, article{fmt.Sprintf("%c-%04d", group, 1000+7*i), 49 + rng.IntN(60)*rng.IntN(250), 5 + rng.IntN(200)*rng.IntN(40)})
	}
	return out
}

var countries = []string{"DE", "FR", "SE", "HU", "LU", "CH"}

// orders makes n orders, the same each time: few articles in most, many in some, one in four
// with a coupon.
func orders(n int) []Order {
	rng := rand.New(rand.NewPCG(7, 7))
	articles := catalogue()
	out := make([]Order, n)
	for i := range out {
		o := &out[i]
		o.Number = 100_000 + i
		o.Country = countries[rng.IntN(len(countries))]
		switch rng.IntN(8) {
		case 0:
			o.Coupon = "SAVE" + strconv.Itoa(5+rng.IntN(20))
		case 1:
			o.Coupon = fmt.Sprintf("FREE%d-%c", 2+rng.IntN(4), "ABCDEFGH"[rng.IntN(8)])
		}
		for range 1 + rng.IntN(4)*rng.IntN(12) {
			a := articles[rng.IntN(len(articles))]
			o.Lines = append(o.Lines, Line{a.sku, 1 + rng.IntN(6)*rng.IntN(30), a.cents, a.grams})
		}
	}
	return out
}

func (o *Order) goods() (sum int) {
	for _, l := range o.Lines {
		sum += l.Qty * l.Cents
	}
	return sum
}

// prices are the rules of the files in rules, by name, without the fee.
var prices = map[string]func(o *Order) int{
	"tiers": func(o *Order) (sum int) {
		for _, l := range o.Lines {
			off := 0
			switch {
			case l.Qty >= 100:
				off = 20
			case l.Qty >= 25:
				off = 10
			case l.Qty >= 10:
				off = 5
			}
			sum += l.Qty * l.Cents * (100 - off) / 100
		}
		return sum
	},
	"vat": func(o *Order) int {
		mille := map[string]int{"DE": 190, "FR": 200, "SE": 250, "HU": 270, "LU": 170, "CH": 81}[o.Country]
		tax, rest := o.goods()*mille/1000, o.goods()*mille%1000
		if rest > 500 || rest == 500 && tax%2 == 1 {
			tax++
		}
		return o.goods() + tax
	},
	"freight": func(o *Order) int {
		if o.goods() >= 50_000 {
			return o.goods()
		}
		grams := map[byte]int{}
		for _, l := range o.Lines {
			grams[l.SKU[0]] += l.Qty * l.Grams
		}
		parcels := 0
		for _, g := range grams {
			parcels += (g + 29_999) / 30_000
		}
		zone := map[string]int{"DE": 1, "LU": 1, "FR": 2, "CH": 2, "SE": 3, "HU": 3}[o.Country]
		return o.goods() + 390*parcels*zone
	},
	"coupons": func(o *Order) (sum int) {
		m := coupon.FindStringSubmatch(o.Coupon)
		for _, l := range o.Lines {
			qty := l.Qty
			if m != nil && m[2] != "" && strings.HasPrefix(l.SKU, m[3]) {
				each, _ := strconv.Atoi(m[2])
				qty -= qty / each
			}
			sum += qty * l.Cents
		}
		if m != nil && m[1] != "" {
			off, _ := strconv.Atoi(m[1])
			sum -= sum * off / 100
		}
		return sum
	},
	"ledger": func(o *Order) (sum int) {
		groups := map[byte]int{}
		for _, l := range o.Lines {
			groups[l.SKU[0]] += l.Qty * l.Cents
		}
		for _, cents := range groups {
			sum += cents - cents%5
		}
		return sum
	},
}

var coupon = regexp.MustCompile(`^(?:SAVE(\d{1,2})|FREE(\d)-([A-Z]))$`)

// ruleNames are the keys of prices in order.
func ruleNames() []string {
	var out []string
	for name := range prices {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}
