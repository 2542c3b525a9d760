from standardiser import Standardiser

# region: wrong
new = [170.0, 200.0]
print([round(z, 2) for z in Standardiser().fit(new).transform(new)])
# endregion: wrong
