package main

// #include <hdf5.h>
import "C"

import (
	"fmt"
	"unsafe"
)

// appendDay adds the first day of the next year to the end of the dataset.
func appendDay(path string) (err error) {
	const more = 24
	day := simulate(hours+more, tenths)[hours*stations:]

	// region: append
	var s session
	defer func() { err = s.close() }()

	file := s.openFile(path, C.H5F_ACC_RDWR)
	temperature := s.openDataset(file, "readings/temperature")

	size := []C.hsize_t{hours + more, stations}
	s.check(C.H5Dset_extent(temperature, &size[0]), "make room for a day")

	inFile := s.keep(C.H5Dget_space(temperature), "read the new shape")
	start := []C.hsize_t{hours, 0}
	count := []C.hsize_t{more, stations}
	s.check(C.H5Sselect_hyperslab(inFile, C.H5S_SELECT_SET, &start[0], nil, &count[0], nil),
		"select the new day")

	inMemory := s.simpleSpace(more, stations)
	s.check(C.H5Dwrite(temperature, C.H5T_NATIVE_FLOAT, inMemory, inFile, C.H5P_DEFAULT,
		unsafe.Pointer(&day[0])), "write the new day")
	// endregion: append

	if s.err == nil {
		fmt.Printf("appended %d hours\n", more)
	}
	return nil
}
