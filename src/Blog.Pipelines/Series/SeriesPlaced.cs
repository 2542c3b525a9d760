using System.Collections.Immutable;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Pipelines.Series;

/// <summary>What <see cref="PlaceInSeries"/> came to in a run.</summary>
/// <param name="Definitions">The series as they are described.</param>
/// <param name="Posts">The posts.</param>
/// <param name="Series">The series with their parts.</param>
/// <param name="Diagnostics">What is wrong with them.</param>
internal sealed record SeriesPlaced(
    ImmutableArray<Document<SeriesDefinition>> Definitions,
    ImmutableArray<Document<SitePost>> Posts,
    ImmutableArray<Document<SiteSeries>> Series,
    ImmutableArray<Diagnostic> Diagnostics
);
