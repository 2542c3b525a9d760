using System.Collections.Immutable;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;

namespace Blog.Pipelines.Assets;

/// <summary>What <see cref="MeasureAssets"/> measured in a run.</summary>
/// <param name="Assets">The files.</param>
/// <param name="Documents">What came of those that could be read.</param>
internal sealed record MeasuredAssets(MeasuredAsset[] Assets, ImmutableArray<Document<SiteAsset>> Documents)
{
    /// <summary>A file at the same address as before; null when there was none. A file more or less moves those after
    /// it by one.</summary>
    public MeasuredAsset? Find(int index, PlacedAsset placed)
    {
        for (var i = Math.Max(0, index - 1); i <= index + 1 && i < Assets.Length; i++)
        {
            if (Assets[i].Placed == placed)
                return Assets[i];
        }

        return null;
    }
}
