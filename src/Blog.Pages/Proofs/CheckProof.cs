using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Pages.Proofs;

/// <summary>Which documents need no check of their references, since an earlier one holds.</summary>
/// <param name="TextsOf">The texts that the earlier check of a document read; null when it must be checked.</param>
internal sealed record CheckProof(Func<ContentPath, ImmutableArray<ContentPath>?> TextsOf)
{
    /// <summary>Every document is checked.</summary>
    public static CheckProof None { get; } = new(_ => null);
}
