"""A running mean, as the guide shows it."""


# region: update
def update(mean: float, count: int, value: float) -> float:
    """The mean of one value more."""
    return mean + (value - mean) / (count + 1)


# endregion: update

if __name__ == "__main__":
    assert update(2.0, 1, 4.0) == 3.0
