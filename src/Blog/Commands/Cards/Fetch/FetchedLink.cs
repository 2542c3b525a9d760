using System.Collections.Immutable;
using Blog.Network.Fetching;
using Blog.Network.Visiting;
using Blog.Workspace.Cards;

namespace Blog.Commands.Cards.Fetch;

/// <summary>The result of fetching one link.</summary>
/// <param name="Url">The link.</param>
/// <param name="IsNew">Whether it had no card.</param>
/// <param name="Fetch">What the page said, or why it could not be read.</param>
/// <param name="Written">The card file, or why it could not be written.</param>
internal sealed record FetchedLink(string Url, bool IsNew, CardFetch Fetch, CardWritten Written)
{
    /// <summary>The word for the result, in text and JSON.</summary>
    public string Word =>
        this switch
        {
            { Written.Mistakes.IsEmpty: false } => "unwritten",
            { Fetch.Kind: VisitKind.Page, IsNew: true } => "new",
            { Fetch.Kind: VisitKind.Page } => "fetched",
            { Fetch.Kind: VisitKind.Missing } => "dead",
            { Fetch.Kind: VisitKind.Refused } => "refused",
            { Fetch.Kind: VisitKind.NotReached } => "not-reached",
            _ => "unreachable",
        };

    /// <summary>Whether the card now has what the page says.</summary>
    public bool IsFine => Fetch.Kind == VisitKind.Page && Written.Mistakes.IsEmpty;

    /// <summary>What the author may want to know, in sentences.</summary>
    public ImmutableArray<string> Remarks =>
        [
            .. Fetch.Message.Length > 0 ? (ImmutableArray<string>)[Fetch.Message] : [],
            .. Fetch.Notes,
            .. Written.Kept.IsEmpty
                ? (ImmutableArray<string>)[]
                : [$"You changed {string.Join(", ", Written.Kept)} below 'fetched', so they now stand above it."],
        ];
}
