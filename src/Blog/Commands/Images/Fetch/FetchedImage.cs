using System.Collections.Immutable;
using Blog.Editing.Pictures;
using Blog.Network.Fetching;
using Blog.Network.Visiting;
using Blog.Text;

namespace Blog.Commands.Images.Fetch;

/// <summary>The result of fetching one picture.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Shown">Where documents show it.</param>
internal sealed record FetchedImage(string Url, ImmutableArray<WrittenPicture> Shown)
{
    /// <summary>Whether it was only looked for.</summary>
    public bool IsRehearsal { get; init; }

    /// <summary>The documents that show it.</summary>
    public IEnumerable<ContentPath> Documents => Shown.Select(s => s.Place.Path).Distinct();

    /// <summary>The picture without its bytes, or why there is none; null when nobody was asked.</summary>
    public OriginalPicture? Fetch { get; init; }

    /// <summary>Its files: one beside each document that shows it.</summary>
    public ImmutableArray<ContentPath> Files { get; init; } = [];

    /// <summary>Where its old address still is, since it is that of a link, too.</summary>
    public ImmutableArray<WrittenPicture> Stays { get; init; } = [];

    /// <summary>The word for the result, in text and JSON.</summary>
    public string Word =>
        this switch
        {
            { IsRehearsal: true } => "remote",
            { Fetch: { Kind: VisitKind.Page, Ending: "" } } => "no-picture",
            { Fetch.Kind: VisitKind.Missing } => "gone",
            { Fetch.Kind: VisitKind.Refused } => "refused",
            { Fetch.Kind: VisitKind.NotReached } => "not-reached",
            { Fetch.Kind: VisitKind.Unreachable } => "unreachable",
            { Files.IsEmpty: true } or { Stays.IsEmpty: false } => "unwritten",
            _ => "fetched",
        };

    /// <summary>Whether there is nothing to do about it.</summary>
    public bool IsFine => Word is "fetched" or "remote";

    /// <summary>What the author may want to know, in sentences.</summary>
    public ImmutableArray<string> Remarks =>
        [
            .. Fetch?.Message is { Length: > 0 } message ? (ImmutableArray<string>)[message] : [],
            .. Stays.Select(s => $"{s.Place} has one address for this picture and for a link: change it by hand."),
        ];
}
