using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Data;

/// <summary>The front matter of a document and where its body starts.</summary>
/// <param name="Values">The keys with their values; empty when there is no front matter.</param>
/// <param name="BodyStart">The position in the source text of the first character after the front matter.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
public sealed record FrontMatter(DataMap Values, int BodyStart, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether it is YAML, in which a <c>#</c> after a space starts a comment.</summary>
    public bool IsYaml { get; init; }

    /// <summary>Reads YAML between <c>---</c> lines, TOML between <c>+++</c> lines, JSON in braces or between
    /// <c>;;;</c> lines, YAML that has only its closing line (as in Statiq), or lines of <c>Key: value</c> up to an
    /// empty one (Pelican and MultiMarkdown). Never fails: mistakes are diagnostics, and the body starts where the
    /// front matter would have ended.</summary>
    public static FrontMatter Read(SourceText source) => FrontMatterReader.Read(source);
}
