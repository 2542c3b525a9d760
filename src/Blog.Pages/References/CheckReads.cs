using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Pages.References;

/// <summary>What the check of one document read besides the document and the address space: the texts that anchors lead
/// to, and included files.</summary>
/// <param name="Posts">The documents whose ids were read.</param>
/// <param name="Files">The files that were included.</param>
internal sealed record CheckReads(
    ImmutableHashSet<ParsedPost> Posts,
    ImmutableDictionary<ContentPath, ContentBytes> Files
)
{
    /// <summary>Nothing.</summary>
    public static CheckReads None { get; } =
        new(
            ImmutableHashSet.Create<ParsedPost>(ReferenceEqualityComparer.Instance),
            ImmutableDictionary<ContentPath, ContentBytes>.Empty
        );

    /// <summary>Whether everything that was read is still the same. A document or file that is gone changes the address
    /// space.</summary>
    public bool StillHold(SiteCatalogue catalogue, IContentStore store) =>
        Posts.All(p => ReferenceEquals(catalogue.Find(p.Post.Source)?.Parsed, p))
        && Files.All(f => ReferenceEquals(store.Read(f.Key), f.Value));
}
