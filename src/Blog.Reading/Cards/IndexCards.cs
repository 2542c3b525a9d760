using System.Collections.Immutable;
using Blog.Engine;
using Blog.Model.Cards;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Names;

namespace Blog.Reading.Cards;

/// <summary>Makes one index of all cards. When two cards are for one link, the first by path stays. A missing picture
/// is left out.</summary>
internal sealed class IndexCards(Pipeline<SiteCatalogue> site) : IModule<CardRead, CardIndex>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<CardIndex>> Run(ImmutableArray<Document<CardRead>> documents, ModuleContext context)
    {
        var catalogue = context.Value(site);
        var byIdentity = documents.GroupBy(d => d.Value.Card.Identity.Value, StringComparer.Ordinal).ToList();
        foreach (var group in byIdentity)
        {
            var first = group.First().Value;
            foreach (var other in group.Skip(1))
            {
                context.Report(
                    DiagnosticCatalogue
                        .CardClaimedTwice.At(other.Value.Url, other.Value.Card.Url)
                        .WithNote("the other card", first.Url)
                );
            }
        }

        foreach (var read in documents.Select(d => d.Value))
        {
            if (catalogue.Settings.BaseUrl.PermalinkOf(read.Card.Url) is not null)
                context.Report(DiagnosticCatalogue.CardOfOwnPage.At(read.Url, read.Card.Url));
        }

        // One folder may hold thousands of cards and as many pictures.
        var pictures = new Dictionary<string, PicturesBeside>(StringComparer.Ordinal);
        var cards = byIdentity.Select(g => Checked(g.First().Value, catalogue, pictures, context)).ToList();
        return
        [
            new Document<CardIndex>(
                null,
                new CardIndex(cards) { IsComplete = documents.Length == context.Content.Files.Count(CardFiles.Has) },
                Fingerprint.Of([.. documents.Select(d => d.Fingerprint)])
            ),
        ];
    }

    private static LinkCard Checked(
        CardRead read,
        SiteCatalogue catalogue,
        Dictionary<string, PicturesBeside> pictures,
        ModuleContext context
    ) =>
        read.Card with
        {
            Icon = Existing(read.Card.Icon, read.Icon, catalogue, pictures, context),
            Image = Existing(read.Card.Image, read.Image, catalogue, pictures, context),
        };

    private static ContentPath? Existing(
        ContentPath? file,
        SourceLocation? place,
        SiteCatalogue catalogue,
        Dictionary<string, PicturesBeside> pictures,
        ModuleContext context
    )
    {
        if (file is not { } path || place is null || catalogue.FindAsset(path) is { Owner: null })
            return file;
        var written = place.Source.Text.Substring(place.Span.Start, place.Span.Length).Trim('"', '\'');
        if (!pictures.TryGetValue(path.Folder, out var beside))
            pictures.Add(path.Folder, beside = new PicturesBeside(path.Folder, catalogue));
        context.Report(
            DiagnosticCatalogue.CardPictureMissing.At(place, written) with
            {
                Suggestion = beside.Nearest(path),
            }
        );
        return null;
    }
}

/// <summary>The pictures in one folder of cards, to suggest one of them.</summary>
internal sealed class PicturesBeside
{
    private readonly NameIndex _names;
    private readonly ILookup<string, string> _byStem;

    /// <summary>The pictures in a folder.</summary>
    public PicturesBeside(string folder, SiteCatalogue catalogue)
    {
        var files = catalogue.Assets.Select(a => a.Source).Where(f => f.Folder == folder).ToList();
        _names = new NameIndex(files.Select(f => f.Name));
        _byStem = files.ToLookup(f => f.Stem, f => f.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The picture that has the same name with another extension, or the nearest; null for none.</summary>
    public string? Nearest(ContentPath missing) => _byStem[missing.Stem].FirstOrDefault() ?? _names.Find(missing.Name);
}
