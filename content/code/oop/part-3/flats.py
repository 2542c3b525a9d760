"""Flats made up for the post: size in square metres, distance to the centre in kilometres, rent."""
import random


# region: flats
def flats(count, seed=2020):
    rng = random.Random(seed)
    rows, rents = [], []
    for _ in range(count):
        size = 25 + 95 * rng.random()           # square metres
        distance = 0.5 + 9.5 * rng.random()     # kilometres
        noise = 80 * (rng.random() - 0.5)
        rows.append([size, distance])
        rents.append(900 + 9 * size - 90 * distance + noise)
    return rows, rents
# endregion: flats
