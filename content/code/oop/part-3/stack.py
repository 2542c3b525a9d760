import math

from flats import flats
from models import Neighbours, Regressor, Scaled

rows, rents = flats(300)
train, test = slice(0, 200), slice(200, 300)


# region: log
class LogTarget(Regressor):
    """Any regressor, fitted to the logarithm of positive targets."""

    def __init__(self, model):
        self.model = model

    def fit(self, rows, targets):
        self.model.fit(rows, [math.log(t) for t in targets])
        return self

    def predict(self, rows):
        return [math.exp(p) for p in self.model.predict(rows)]


model = LogTarget(Scaled(Neighbours(k=5)))
model.fit(rows[train], rents[train])
print(f"{model.error(rows[test], rents[test]):.1f}")
# endregion: log
