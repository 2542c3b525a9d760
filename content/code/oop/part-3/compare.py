# region: compare
from flats import flats
from models import Constant, Neighbours, Scaled, ScaledNeighbours

rows, rents = flats(300)
train, test = slice(0, 200), slice(200, 300)

models = {
    "constant": Constant(),
    "neighbours": Neighbours(k=5),
    "inherited": ScaledNeighbours(k=5),
    "composed": Scaled(Neighbours(k=5)),
}
for name, model in models.items():
    model.fit(rows[train], rents[train])
    print(f"{name:<11}{model.error(rows[test], rents[test]):7.1f}")
# endregion: compare
