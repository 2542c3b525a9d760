using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Reads;

namespace Blog.Pages.Proofs;

/// <summary>Which documents need no check of their references, since an earlier one holds.</summary>
/// <param name="SourcesOf">The sources that the earlier check of a document read; null when it must be checked.</param>
internal sealed record CheckProof(Func<ContentPath, ImmutableArray<ReadKey>?> SourcesOf)
{
    /// <summary>Every document is checked.</summary>
    public static CheckProof None { get; } = new(_ => null);
}
