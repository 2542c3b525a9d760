import models
from flats import flats
from models import Scaled, Scaler


# What the post shows as a change to models.Neighbours and models.ScaledNeighbours.
class Neighbours(models.Neighbours):
    def fit(self, rows, targets):
        super().fit(rows, targets)
        self.training_error = self.error(rows, targets)
        return self


class ScaledNeighbours(Neighbours):
    def fit(self, rows, targets):
        self._scaler = Scaler().fit(rows)
        return super().fit(self._scaler.transform(rows), targets)

    def predict(self, rows):
        return super().predict(self._scaler.transform(rows))


rows, rents = flats(200)

# region: fragile
plain = Neighbours(k=1).fit(rows, rents)
inherited = ScaledNeighbours(k=1).fit(rows, rents)
composed = Scaled(Neighbours(k=1)).fit(rows, rents)

print(f"plain     {plain.training_error:7.1f}")
print(f"inherited {inherited.training_error:7.1f}")
print(f"composed  {composed.model.training_error:7.1f}")
# endregion: fragile
