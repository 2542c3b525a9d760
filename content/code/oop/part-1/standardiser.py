# region: class
from statistics import fmean, pstdev


class Standardiser:
    """Shifts and scales numbers by the mean and spread of the numbers it was fitted to."""

    def __init__(self, floor=1e-12):
        self.floor = floor    # the least spread we divide by

    def fit(self, values):
        self.mean_ = fmean(values)
        self.spread_ = max(pstdev(values), self.floor)
        return self

    def transform(self, values):
        return [(value - self.mean_) / self.spread_ for value in values]
# endregion: class
