using System.Collections.Immutable;
using Blog.Markdown;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Pipelines.Series;

/// <summary>What <see cref="ReadSeries"/> read in a run.</summary>
/// <param name="Texts">The file, or nothing.</param>
/// <param name="Markdown">What rendered the introductions.</param>
/// <param name="Definitions">The series it describes.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record SeriesRead(
    ImmutableArray<Document<SourceText>> Texts,
    MarkdownRenderer Markdown,
    ImmutableArray<Document<SeriesDefinition>> Definitions,
    ImmutableArray<Diagnostic> Diagnostics
);
