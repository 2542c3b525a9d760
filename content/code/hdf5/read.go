package main

// #include <hdf5.h>
import "C"

import (
	"fmt"
	"os"
	"unsafe"
)

const (
	station  = 12
	firstJul = 181 * 24 // hours from the start of a common year to 1 July
)

// signature shows the first eight bytes of the file, without the library.
func signature(path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	head := make([]byte, 8)
	if _, err := file.Read(head); err != nil {
		return err
	}
	fmt.Printf("%q\n", head)
	return nil
}

// describe reads shape and units and no readings.
func describe(path string) (err error) {
	// region: describe
	var s session
	defer func() { err = s.close() }()

	file := s.openFile(path, C.H5F_ACC_RDONLY)
	temperature := s.openDataset(file, "readings/temperature")

	space := s.keep(C.H5Dget_space(temperature), "read the shape")
	size := make([]C.hsize_t, 2)
	s.check(C.H5Sget_simple_extent_dims(space, &size[0], nil), "read the size")
	units := s.text(temperature, "units")
	if s.err == nil {
		fmt.Printf("%d hours x %d stations, %s\n", size[0], size[1], units)
	}
	// endregion: describe
	return nil
}

// text reads a fixed-length string attribute.
func (s *session) text(object C.hid_t, name string) string {
	attribute := s.keep(withName(name, func(c *C.char) C.hid_t {
		return C.H5Aopen(object, c, C.H5P_DEFAULT)
	}), "open attribute "+name)
	kind := s.keep(C.H5Aget_type(attribute), "read the type of "+name)
	if s.err != nil {
		return ""
	}
	bytes := make([]byte, C.H5Tget_size(kind))
	s.check(C.H5Aread(attribute, kind, unsafe.Pointer(&bytes[0])), "read attribute "+name)
	return string(bytes)
}

// readWeek reads one station's first week of July and nothing else.
func readWeek(path string) (err error) {
	// region: hyperslab
	var s session
	defer func() { err = s.close() }()

	file := s.openFile(path, C.H5F_ACC_RDONLY)
	temperature := s.openDataset(file, "readings/temperature")

	inFile := s.keep(C.H5Dget_space(temperature), "read the shape")
	start := []C.hsize_t{firstJul, station}
	count := []C.hsize_t{week, 1}
	s.check(C.H5Sselect_hyperslab(inFile, C.H5S_SELECT_SET, &start[0], nil, &count[0], nil),
		"select a week")

	inMemory := s.simpleSpace(week)
	values := make([]float32, week)
	s.check(C.H5Dread(temperature, C.H5T_NATIVE_FLOAT, inMemory, inFile, C.H5P_DEFAULT,
		unsafe.Pointer(&values[0])), "read the week")
	// endregion: hyperslab

	if s.err == nil {
		low, high, mean := summary(values)
		fmt.Printf("station %d, first week of July\n", station)
		fmt.Printf("low %.1f, high %.1f, mean %.1f degC\n", low, high, mean)
	}
	return nil
}

func summary(values []float32) (low, high, mean float32) {
	low, high = values[0], values[0]
	var sum float64
	for _, v := range values {
		if v < low {
			low = v
		}
		if v > high {
			high = v
		}
		sum += float64(v)
	}
	return low, high, float32(sum / float64(len(values)))
}
