package main

// #include <hdf5.h>
import "C"

import (
	"fmt"
	"unsafe"
)

// A layout is one way to lay the readings out in a file.
type layout struct {
	name                        string
	chunked, shuffled, deflated bool
}

// sizes stores the same year in four layouts, rounded to tenths and not,
// and shows what each takes of the raw size.
func sizes(path string) (err error) {
	layouts := []layout{
		{"contiguous", false, false, false},
		{"chunked", true, false, false},
		{"chunked, deflate", true, false, true},
		{"chunked, shuffle, deflate", true, true, true},
	}
	rounded, full := simulate(hours, tenths), simulate(hours, unrounded)

	var s session
	defer func() { err = s.close() }()
	file := s.createFile(path)

	fmt.Printf("%-26s %9s %9s\n", "", "tenths", "unrounded")
	for _, l := range layouts {
		a := s.stored(file, "tenths, "+l.name, l, rounded)
		b := s.stored(file, "unrounded, "+l.name, l, full)
		if s.err != nil {
			return nil
		}
		fmt.Printf("%-26s %8d%% %8d%%\n", l.name, a, b)
	}
	return nil
}

// stored writes the readings and returns their size in the file as a percentage.
func (s *session) stored(file C.hid_t, name string, l layout, readings []float32) C.hsize_t {
	list := s.keep(C.H5Pcreate(C.H5P_DATASET_CREATE), "make a property list")
	if l.chunked {
		chunk := []C.hsize_t{week, stations}
		s.check(C.H5Pset_chunk(list, 2, &chunk[0]), "choose a chunk shape")
	}
	if l.shuffled {
		s.check(C.H5Pset_shuffle(list), "add the shuffle filter")
	}
	if l.deflated {
		s.check(C.H5Pset_deflate(list, 6), "add the deflate filter")
	}
	set := s.createDataset(file, name, C.H5T_IEEE_F32LE, s.simpleSpace(hours, stations), list)
	s.check(C.H5Dwrite(set, C.H5T_NATIVE_FLOAT, C.H5S_ALL, C.H5S_ALL, C.H5P_DEFAULT,
		unsafe.Pointer(&readings[0])), "write "+name)
	s.check(C.H5Fflush(file, C.H5F_SCOPE_LOCAL), "flush")

	raw := C.hsize_t(4 * len(readings))
	return (C.H5Dget_storage_size(set)*100 + raw/2) / raw
}
