package main

// #include <hdf5.h>
import "C"

import (
	"fmt"
	"unsafe"
)

const (
	hours    = 365 * 24
	stations = 64
	week     = 7 * 24
)

// write makes a file with one year of readings.
func write(path string) (err error) {
	readings := simulate(hours, tenths)
	elevation := elevations()

	// region: write-groups
	var s session
	defer func() { err = s.close() }()

	file := s.createFile(path)
	s.createGroup(file, "stations")
	readingsGroup := s.createGroup(file, "readings")
	// endregion: write-groups

	// region: write-elevation
	space := s.simpleSpace(stations)
	height := s.createDataset(file, "stations/elevation", C.H5T_STD_I32LE, space, C.H5P_DEFAULT)
	s.check(C.H5Dwrite(height, C.H5T_NATIVE_INT32, C.H5S_ALL, C.H5S_ALL, C.H5P_DEFAULT,
		unsafe.Pointer(&elevation[0])), "write elevation")
	s.setText(height, "units", "m")
	// endregion: write-elevation

	// region: write-chunked
	size := []C.hsize_t{hours, stations}
	limit := []C.hsize_t{C.H5S_UNLIMITED, stations}
	grid := s.keep(C.H5Screate_simple(2, &size[0], &limit[0]), "describe the grid")

	chunk := []C.hsize_t{week, stations}
	layout := s.keep(C.H5Pcreate(C.H5P_DATASET_CREATE), "make a property list")
	s.check(C.H5Pset_chunk(layout, 2, &chunk[0]), "choose a chunk shape")
	s.check(C.H5Pset_deflate(layout, 6), "add the deflate filter")

	temperature := s.createDataset(readingsGroup, "temperature", C.H5T_IEEE_F32LE, grid, layout)
	s.check(C.H5Dwrite(temperature, C.H5T_NATIVE_FLOAT, C.H5S_ALL, C.H5S_ALL, C.H5P_DEFAULT,
		unsafe.Pointer(&readings[0])), "write temperature")
	// endregion: write-chunked

	// region: write-attributes
	s.setText(temperature, "units", "degC")
	s.setText(temperature, "start", "2019-01-01T00:00:00Z")
	s.setText(temperature, "step", "PT1H")
	// endregion: write-attributes

	if s.err == nil {
		fmt.Printf("wrote %d x %d readings\n", hours, stations)
	}
	return nil
}

// simpleSpace describes a grid of fixed size.
func (s *session) simpleSpace(size ...C.hsize_t) C.hid_t {
	return s.keep(C.H5Screate_simple(C.int(len(size)), &size[0], nil), "describe a space")
}

// region: set-text
// setText stores a fixed-length UTF-8 string beside an object.
func (s *session) setText(object C.hid_t, name, text string) {
	kind := s.keep(C.H5Tcopy(C.H5T_C_S1), "copy the string type")
	s.check(C.H5Tset_size(kind, C.size_t(len(text))), "size the string type")
	s.check(C.H5Tset_strpad(kind, C.H5T_STR_NULLPAD), "pad the string type")
	s.check(C.H5Tset_cset(kind, C.H5T_CSET_UTF8), "mark the string as UTF-8")

	space := s.keep(C.H5Screate(C.H5S_SCALAR), "describe a scalar")
	attribute := s.keep(withName(name, func(c *C.char) C.hid_t {
		return C.H5Acreate2(object, c, kind, space, C.H5P_DEFAULT, C.H5P_DEFAULT)
	}), "create attribute "+name)

	bytes := []byte(text)
	s.check(C.H5Awrite(attribute, kind, unsafe.Pointer(&bytes[0])), "write attribute "+name)
}

// endregion: set-text
