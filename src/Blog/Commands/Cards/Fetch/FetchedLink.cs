using System.Collections.Immutable;
using Blog.Network.Fetching;
using Blog.Network.Visiting;
using Blog.Workspace.Cards;

namespace Blog.Commands.Cards.Fetch;

/// <summary>A link that was fetched.</summary>
/// <param name="Url">The link.</param>
/// <param name="IsNew">Whether it had no card.</param>
/// <param name="Fetch">What came of fetching.</param>
/// <param name="Written">What came of writing it down.</param>
internal sealed record FetchedLink(string Url, bool IsNew, CardFetch Fetch, CardWritten Written)
{
    /// <summary>The word for what happened.</summary>
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

    /// <summary>Whether its card says now what the page says.</summary>
    public bool IsFine => Fetch.Kind == VisitKind.Page && Written.Mistakes.IsEmpty;

    /// <summary>What its author may want to know, in sentences.</summary>
    public ImmutableArray<string> Remarks =>
        [
            .. Fetch.Message.Length > 0 ? (ImmutableArray<string>)[Fetch.Message] : [],
            .. Fetch.Notes,
            .. Written.Kept.IsEmpty
                ? (ImmutableArray<string>)[]
                : [$"Changed by hand below 'fetched', and yours above it now: {string.Join(", ", Written.Kept)}."],
        ];
}
