# region: line
from statistics import fmean


class NotFitted(Exception):
    """A model was asked to predict before it was fitted."""


class Line:
    """Least squares for one feature: y = slope * x + intercept."""

    def __init__(self):
        self._slope = None
        self._intercept = None

    def fit(self, xs, ys):
        if len(xs) != len(ys):
            raise ValueError(f"{len(xs)} inputs but {len(ys)} targets")
        x_mean, y_mean = fmean(xs), fmean(ys)
        spread = sum((x - x_mean) ** 2 for x in xs)
        if spread == 0:
            raise ValueError("a line needs at least two different inputs")
        slope = sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys)) / spread
        self._slope, self._intercept = slope, y_mean - slope * x_mean
        return self

    def predict(self, xs):
        if self._slope is None:
            raise NotFitted("call fit before predict")
        return [self._slope * x + self._intercept for x in xs]
# endregion: line


# region: constant
class Constant:
    """Predicts the mean of the targets, whatever the inputs."""

    def fit(self, xs, ys):
        self._value = fmean(ys)
        return self

    def predict(self, xs):
        return [self._value for _ in xs]
# endregion: constant
