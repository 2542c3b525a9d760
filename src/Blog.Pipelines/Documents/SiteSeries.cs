using System.Collections.Immutable;
using Blog.Markdown;
using Blog.Model;
using Blog.Text;

namespace Blog.Pipelines.Documents;

/// <summary>A series with its parts in order.</summary>
/// <param name="Series">What is said about it.</param>
/// <param name="Parts">All parts, written and planned, by number.</param>
/// <param name="Introduction">The introduction of its landing page; null when none was written.</param>
/// <param name="Place">Where it is described, or first named.</param>
public sealed record SiteSeries(Model.Series Series, ImmutableArray<SiteSeriesPart> Parts, RenderedMarkdown? Introduction, SourceLocation Place)
{
    /// <summary>Its landing page.</summary>
    public Permalink Permalink { get; } = new($"/series/{Series.Slug}/");

    /// <summary>The parts that are published, in order.</summary>
    public IEnumerable<SitePost> Posts => Parts.Where(p => p.Post is not null).Select(p => p.Post!);
}
