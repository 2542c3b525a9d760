using System.Collections.Immutable;

namespace Blog.Import.Addresses;

/// <summary>The documents that queries name by numbers, as in <c>/?p=12</c>.</summary>
internal sealed class NumberedDocuments
{
    private static readonly ImmutableArray<string> Keys = ["p", "page_id", "attachment_id"];

    private readonly Dictionary<string, FoundTarget> _targets = new(StringComparer.Ordinal);

    /// <summary>Those of a blog.</summary>
    public NumberedDocuments(IEnumerable<PlacedDocument> documents)
    {
        foreach (var document in documents)
        {
            if (document.Document.Number is { } number)
                _targets.TryAdd(number, FoundTarget.Of(document));
        }
    }

    /// <summary>Whether an address names a document by a number, in a blog that has numbers. It leads to that document
    /// or to nothing, and never to the home page that its path names.</summary>
    public bool IsAsked(WrittenAddress address) => _targets.Count > 0 && NumberIn(address) is not null;

    /// <summary>The document that an address names by a number; null for none.</summary>
    public FoundTarget? Of(WrittenAddress address) =>
        NumberIn(address) is { } number ? _targets.GetValueOrDefault(number) : null;

    /// <summary>The fragment of an address, with its sign; empty for none.</summary>
    public static string FragmentOf(WrittenAddress address) =>
        address.Rest.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? address.Rest[at..] : "";

    private static string? NumberIn(WrittenAddress address)
    {
        if (!address.IsOfSite || address.Path is not ("/" or "/index.php") || !address.Rest.StartsWith('?'))
            return null;
        foreach (var pair in address.Rest[1..].Split('#')[0].Replace("&amp;", "&", StringComparison.Ordinal).Split('&'))
        {
            if (
                pair.Split('=') is [var key, { Length: > 0 } value]
                && Keys.Contains(key)
                && value.All(char.IsAsciiDigit)
            )
                return value;
        }

        return null;
    }
}
