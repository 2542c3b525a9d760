# region: base
from abc import ABC, abstractmethod
from statistics import fmean, pstdev


class Regressor(ABC):
    @abstractmethod
    def fit(self, rows, targets): ...

    @abstractmethod
    def predict(self, rows): ...

    def error(self, rows, targets):
        """Mean absolute error of the predictions for these rows."""
        return fmean(abs(p - t) for p, t in zip(self.predict(rows), targets))
# endregion: base


# region: models
class Constant(Regressor):
    def fit(self, rows, targets):
        self._value = fmean(targets)
        return self

    def predict(self, rows):
        return [self._value for _ in rows]


class Neighbours(Regressor):
    """The mean target of the k closest rows seen."""

    def __init__(self, k=5):
        self.k = k

    def fit(self, rows, targets):
        self._seen = list(zip(rows, targets))
        return self

    def predict(self, rows):
        return [self._predict_one(row) for row in rows]

    def _predict_one(self, row):
        def squared_distance(seen):
            return sum((a - b) ** 2 for a, b in zip(seen[0], row))

        nearest = sorted(self._seen, key=squared_distance)[:self.k]
        return fmean(target for _, target in nearest)
# endregion: models


# region: scaler
class Scaler:
    """Gives each column mean 0 and spread 1, as measured on the rows it was fitted to."""

    def fit(self, rows):
        columns = list(zip(*rows))
        self._means = [fmean(c) for c in columns]
        self._spreads = [pstdev(c) or 1.0 for c in columns]
        return self

    def transform(self, rows):
        return [
            [(v - m) / s for v, m, s in zip(row, self._means, self._spreads)]
            for row in rows
        ]
# endregion: scaler


# region: inherited
class ScaledNeighbours(Neighbours):
    def fit(self, rows, targets):
        self._scaler = Scaler().fit(rows)
        return super().fit(self._scaler.transform(rows), targets)

    def predict(self, rows):
        return super().predict(self._scaler.transform(rows))
# endregion: inherited


# region: composed
class Scaled(Regressor):
    """Any regressor, fed with scaled rows."""

    def __init__(self, model):
        self.model = model

    def fit(self, rows, targets):
        self._scaler = Scaler().fit(rows)
        self.model.fit(self._scaler.transform(rows), targets)
        return self

    def predict(self, rows):
        return self.model.predict(self._scaler.transform(rows))
# endregion: composed
