using System.Collections.Immutable;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Pipelines.Tags;

/// <summary>What <see cref="CollectTags"/> came to in a run.</summary>
/// <param name="Posts">The posts.</param>
/// <param name="Tags">Their tags.</param>
/// <param name="Diagnostics">What is wrong with the tags.</param>
internal sealed record TagsCollected(
    ImmutableArray<Document<SitePost>> Posts,
    ImmutableArray<Document<SiteTag>> Tags,
    ImmutableArray<Diagnostic> Diagnostics
);
