using System.Text;
using Blog.Disk;
using Blog.Model.Cards;
using Blog.Pipelines.Cards;
using Blog.Pipelines.Parsing;
using Blog.Syndication.Fetching;
using Blog.Syndication.Network;
using Blog.Text;

namespace Blog.Cards;

/// <summary>Writes what was fetched of links into the files of <c>content/cards/</c>, each whole or not at all. Not for several threads at once.</summary>
/// <param name="folder">The site's root.</param>
internal sealed class CardStore(SiteFolder folder)
{
    private const string Pictures = "pictures";
    private const int NameLength = 16;

    /// <summary>Writes down what a fetch came to. A link that is gone is marked so in its card; one that nobody got to see changes nothing.</summary>
    /// <param name="url">The link as its author writes it.</param>
    /// <param name="known">Its card; null for none yet.</param>
    /// <param name="fetch">What came of fetching.</param>
    /// <param name="day">The day it was fetched, in the site's time zone.</param>
    public CardWritten Put(string url, LinkCard? known, CardFetch fetch, DateOnly day)
    {
        if (fetch.Facts is null && (fetch.Kind != VisitKind.Missing || known is null))
            return new CardWritten(known?.Source, null, []);
        if (known is null)
            return PutNew(url, fetch.Facts!, day);
        var path = folder.PathOf(known.Source.Value);
        if (SourceText.Decode(known.Source, File.ReadAllBytes(path), out var problem) is not { } card)
            return new CardWritten(known.Source, null, [problem!]);
        var edited = fetch.Facts is null ? CardEdit.MarkDead(card, day) : CardEdit.Refresh(card, Keep(fetch.Facts, day, known.Source));
        if (edited.Text is { } text && text != card.Text)
            WholeFile.Write(path, Encoding.UTF8.GetBytes(text));
        return new CardWritten(known.Source, fetch.Facts?.Title ?? known.Title, edited.Mistakes) { Kept = edited.Kept };
    }

    private CardWritten PutNew(string url, CardFacts facts, DateOnly day)
    {
        var name = NameOf(url, facts);
        for (var number = 1; ; number++)
        {
            var file = new ContentPath($"{CardFiles.Folder}/{name}{(number == 1 ? "" : $"-{number}")}.yml");
            if (NewFile.TryWrite(folder.PathOf(file.Value), CardEdit.New(url, Keep(facts, day, file))))
                return new CardWritten(file, facts.Title, []);
        }
    }

    // For people: the site's name and the title.
    private static string NameOf(string url, CardFacts facts)
    {
        var host = LinkIdentity.Read(url)!.Host.Split(':')[0].Split('.');
        var site = host.Length > 1 ? host[^2] : host[0];
        var title = SlugMaker.OfTitle(facts.Title ?? "").Value;
        var whole = title.StartsWith(site, StringComparison.OrdinalIgnoreCase) ? title : $"{SlugMaker.OfTitle(site)}-{title}";
        return whole.Length <= 60 ? whole : whole[..(whole.LastIndexOf('-', 60) is > 20 and var cut ? cut : 60)];
    }

    private FetchedCard Keep(CardFacts facts, DateOnly day, ContentPath card) => new(day)
    {
        Canonical = facts.Canonical,
        Kind = facts.Kind,
        Title = facts.Title,
        Description = facts.Description,
        Site = facts.Site,
        Icon = Keep(facts.Icon, card),
        Authors = facts.Authors,
        Image = Keep(facts.Image, card),
        ImageAlt = facts.ImageAlt,
        Language = facts.Language,
        Year = facts.Year,
        Published = facts.Published,
    };

    // Named by what is in it: the same picture is one file, and another one never takes its place.
    private string? Keep(FetchedPicture? picture, ContentPath card)
    {
        if (picture is null)
            return null;
        var name = $"{Pictures}/{Fingerprint.Of(picture.Bytes.Span).ToShortString(NameLength)}{picture.Extension}";
        var path = folder.PathOf($"{CardFiles.Folder}/{name}");
        if (!File.Exists(path))
            WholeFile.Write(path, picture.Bytes.Span);
        var up = card.Folder[CardFiles.Folder.Length..].Count(c => c == '/');
        return string.Concat(Enumerable.Repeat("../", up)) + name;
    }
}
