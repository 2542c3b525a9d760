from standardiser import Standardiser

# region: use
scale = Standardiser().fit([150.0, 160.0, 170.0, 180.0, 190.0])

print(f"mean {scale.mean_:.1f}, spread {scale.spread_:.2f}")
print([round(z, 2) for z in scale.transform([170.0, 200.0])])
# endregion: use
