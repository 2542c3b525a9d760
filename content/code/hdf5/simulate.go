package main

import (
	"math"
	"math/rand"
)

// How finely a reading is recorded, in degrees; 0 keeps every digit.
const (
	tenths    = 0.1
	unrounded = 0
)

// simulate makes plausible temperatures, hour by hour, all stations of an hour together.
func simulate(hours int, step float64) []float32 {
	noise := rand.New(rand.NewSource(2019))
	height := elevations()
	weather := 0.0
	out := make([]float32, 0, hours*stations)
	for h := 0; h < hours; h++ {
		weather = 0.98*weather + 0.35*noise.NormFloat64()
		season := -7 * math.Cos(2*math.Pi*(float64(h)/24-20)/365)
		daily := -3 * math.Cos(2*math.Pi*(float64(h%24)-3)/24)
		for _, metres := range height {
			t := 10.5 + season + daily + weather - 0.0065*float64(metres) + 0.2*noise.NormFloat64()
			if step > 0 {
				t = math.Round(t/step) * step
			}
			out = append(out, float32(t))
		}
	}
	return out
}

// elevations gives each station a height in metres.
func elevations() []int32 {
	out := make([]int32, stations)
	for i := range out {
		out[i] = int32((i * 37) % 400)
	}
	return out
}
