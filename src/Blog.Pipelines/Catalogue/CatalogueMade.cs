using System.Collections.Immutable;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;

namespace Blog.Pipelines.Catalogue;

/// <summary>What <see cref="MakeCatalogue"/> made in a run, and of what.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Posts">Posts and reviews.</param>
/// <param name="Pages">Pages.</param>
/// <param name="Series">Series.</param>
/// <param name="Tags">Tags.</param>
/// <param name="Assets">Files that are published as they are.</param>
internal sealed record CatalogueMade(
    ImmutableArray<Document<LoadedSettings>> Settings,
    ImmutableArray<Document<SitePost>> Posts,
    ImmutableArray<Document<SitePost>> Pages,
    ImmutableArray<Document<SiteSeries>> Series,
    ImmutableArray<Document<SiteTag>> Tags,
    ImmutableArray<Document<SiteAsset>> Assets
)
{
    /// <summary>The catalogue; no part of what tells two runs apart.</summary>
    public ImmutableArray<Document<SiteCatalogue>> Catalogue { get; init; }

    /// <summary>Whether another run starts from the same arrays.</summary>
    public bool IsMadeOf(CatalogueMade other) =>
        this with { Catalogue = default } == other with { Catalogue = default };
}
