from flats import flats
from models import Neighbours

rows, rents = flats(50)


# region: cautious
class CautiousNeighbours(Neighbours):
    def predict(self, rows):
        return [(p, 0.1 * p) for p in super().predict(rows)]    # value and margin
# endregion: cautious


# region: use
model = CautiousNeighbours().fit(rows, rents)
try:
    model.error(rows, rents)
except TypeError as mistake:
    print("TypeError:", mistake)
# endregion: use
