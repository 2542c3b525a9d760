module applied-notes.example/stations

go 1.15
