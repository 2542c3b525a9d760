using System.Collections.Immutable;
using System.Text;
using Blog.Editing.Cards;
using Blog.Model.Cards;
using Blog.Network.Fetching;
using Blog.Network.Visiting;
using Blog.Reading.Cards;
using Blog.Reading.Parsing.Addresses;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Workspace.Cards;

/// <summary>
/// Writes the fetched facts of links into the files of <c>content/cards/</c>, each whole or not at all. Not safe for
/// several threads.
/// </summary>
/// <param name="folder">The site's root.</param>
/// <param name="editor">Changes files of the site.</param>
public sealed class CardStore(SiteFolder folder, SiteEditor editor)
{
    private const string Pictures = "pictures";
    private const int NameLength = 16;
    private const int LongestName = 60;
    private const int LeastName = 20;

    /// <summary>
    /// Saves the result of a fetch. A link that is gone is marked so in its card; a page that could not be read changes
    /// nothing.
    /// </summary>
    /// <param name="url">The link as its author writes it.</param>
    /// <param name="known">Its card; null for none yet.</param>
    /// <param name="fetch">The result of the fetch.</param>
    /// <param name="day">The day it was fetched, in the site's time zone.</param>
    public CardWritten Put(string url, LinkCard? known, CardFetch fetch, DateOnly day)
    {
        if (fetch.Facts is null && (fetch.Kind != VisitKind.Missing || known is null))
            return new CardWritten(known?.Source, null, []);
        var (image, icon) = (fetch.Facts?.Image, fetch.Facts?.Icon);
        if ((Keep(image) ?? Keep(icon)) is { } problem)
            return new CardWritten(known?.Source, null, [problem]);
        return known is null ? PutNew(url, fetch.Facts!, day) : Refresh(known, fetch, day);
    }

    private CardWritten Refresh(LinkCard known, CardFetch fetch, DateOnly day)
    {
        var edited = editor.Edit(
            folder.PathOf(known.Source.Value),
            isExpected: true,
            bytes => Changed(known, fetch, day, bytes)
        );
        return edited.Problem is { } problem ? new CardWritten(known.Source, null, [problem]) : edited.Result!;
    }

    private static FileChange<CardWritten> Changed(LinkCard known, CardFetch fetch, DateOnly day, byte[]? bytes)
    {
        if (bytes is null)
            return new(
                null,
                new CardWritten(
                    known.Source,
                    null,
                    [
                        DiagnosticCatalogue.FileNotWritten.At(
                            SourceLocation.OfFile(known.Source),
                            "it was deleted a moment ago."
                        ),
                    ]
                )
            );
        var card = SourceText.Decode(known.Source, bytes, out var problem);
        if (problem is not null)
            return new(null, new CardWritten(known.Source, null, [problem]));
        var edited = fetch.Facts is null
            ? CardEdit.MarkDead(card, day)
            : CardEdit.Refresh(card, Fetched(fetch.Facts, day, known.Source));
        var written = new CardWritten(known.Source, fetch.Facts?.Title ?? known.Title, edited.Mistakes)
        {
            Kept = edited.Kept,
        };
        return new(edited.Text is { } text && text != card.Text ? TextBytes.Of(text, bytes) : null, written);
    }

    private CardWritten PutNew(string url, CardFacts facts, DateOnly day)
    {
        var name = NameOf(url, facts);
        for (var number = 1; ; number++)
        {
            var file = new ContentPath($"{CardFiles.Folder}/{name}{(number == 1 ? "" : $"-{number}")}.yml");
            var made = editor.Make(
                folder.PathOf(file.Value),
                Encoding.UTF8.GetBytes(CardEdit.New(url, Fetched(facts, day, file)))
            );
            if (made.Problem is { } problem)
                return new CardWritten(file, null, [problem]);
            if (made.Result)
                return new CardWritten(file, facts.Title, []);
        }
    }

    // A readable name: the site's name and the title.
    private static string NameOf(string url, CardFacts facts)
    {
        var host = LinkIdentity.Read(url)!.Host.Split(':')[0].Split('.');
        var site = host.Length > 1 ? host[^2] : host[0];
        var title = SlugMaker.OfTitle(facts.Title ?? "").Value;
        var whole = title.StartsWith(site, StringComparison.OrdinalIgnoreCase)
            ? title
            : $"{SlugMaker.OfTitle(site)}-{title}";
        if (whole.Length <= LongestName)
            return whole;
        var end = whole.LastIndexOf('-', LongestName);
        return whole[..(end > LeastName ? end : LongestName)];
    }

    private static FetchedCard Fetched(CardFacts facts, DateOnly day, ContentPath card) =>
        new(day)
        {
            Canonical = facts.Canonical,
            Kind = facts.Kind,
            Title = facts.Title,
            Description = facts.Description,
            Site = facts.Site,
            Icon = PlaceOf(facts.Icon, card),
            Authors = facts.Authors,
            Image = PlaceOf(facts.Image, card),
            ImageAlt = facts.ImageAlt,
            Language = facts.Language,
            Year = facts.Year,
            Published = facts.Published,
            Duration = facts.Duration,
            Ratio = facts.Ratio,
            Player = facts.Player,
            Text = facts.Text,
            Code = facts.Code,
        };

    // Named by content, so that equal pictures share a file and no picture replaces another.
    private static string NameOf(FetchedPicture picture) =>
        $"{Pictures}/{Fingerprint.Of(picture.Bytes.Span).ToShortString(NameLength)}{picture.Extension}";

    // Saves a picture, or says why it could not.
    private Diagnostic? Keep(FetchedPicture? picture)
    {
        if (picture is null)
            return null;
        var path = folder.PathOf($"{CardFiles.Folder}/{NameOf(picture)}");
        return File.Exists(path) ? null : editor.Make(path, picture.Bytes.ToArray()).Problem;
    }

    private static string? PlaceOf(FetchedPicture? picture, ContentPath card)
    {
        if (picture is null)
            return null;
        var up = card.Folder[CardFiles.Folder.Length..].Count(c => c == '/');
        return string.Concat(Enumerable.Repeat("../", up)) + NameOf(picture);
    }
}

/// <summary>The result of writing a card.</summary>
/// <param name="File">The card's file; null for none.</param>
/// <param name="Title">The title that was fetched or is known; null when nothing was written.</param>
/// <param name="Mistakes">Why it was not written; empty when it was, or when there was nothing to write.</param>
public sealed record CardWritten(ContentPath? File, string? Title, ImmutableArray<Diagnostic> Mistakes)
{
    /// <summary>
    /// The fields below <c>fetched</c> that somebody had changed by hand; from now on they are the author's own.
    /// </summary>
    public ImmutableArray<string> Kept { get; init; } = [];
}
