using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Model.Cards;
using Blog.Reading.Parsing.Fields;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Cards;

/// <summary>Reads card files, each by itself; <see cref="IndexCards"/> checks what needs the whole site.</summary>
internal sealed class ReadCards : DocumentModule<SourceText, CardRead>
{
    /// <inheritdoc/>
    protected override Fingerprint Options(ModuleContext context) => default;

    /// <inheritdoc/>
    protected override ModuleResult<CardRead> Process(Document<SourceText> document, ModuleContext context)
    {
        var source = document.Value;
        var data = DataReader.Read(source);
        var diagnostics = data.Diagnostics.ToList();
        if (data.Root is DataMap map)
            return new ModuleResult<CardRead>(Read(source, map, diagnostics), [.. diagnostics]);
        if (data.Diagnostics.IsEmpty)
            diagnostics.Add(
                DiagnosticCatalogue.NotAMap.At(
                    data.Root is { } root ? source.At(root.Span) : source.At(0, 0),
                    data.Root is null ? "nothing" : "something else"
                )
            );
        return new ModuleResult<CardRead>(null, [.. diagnostics]);
    }

    private static CardRead? Read(SourceText source, DataMap values, List<Diagnostic> diagnostics)
    {
        var own = new TypedMap(source, values, CardKeys.All, diagnostics);
        own.ReportUnknown(DiagnosticCatalogue.UnknownCardKey);
        var fetched = own.Map("fetched", CardKeys.Fetched);
        fetched?.ReportUnknown(DiagnosticCatalogue.UnknownCardKey);
        var fields = new CardFields(own, fetched);
        var (url, title) = (CardFields.UrlOf(own, "url"), fields.Line("title"));
        if (own.Node("url") is null)
            diagnostics.Add(DiagnosticCatalogue.CardIncomplete.At(source.At(0, 0), "url"));
        if (title.Length == 0 && own.Node("title") is null or DataScalar)
            diagnostics.Add(
                DiagnosticCatalogue.CardIncomplete.At(
                    own.Node("url") is null ? source.At(0, 0) : own.Place("url"),
                    "title"
                )
            );
        var (icon, image) = (fields.Picture("icon", source.Path), fields.Picture("image", source.Path));
        var card = Card(source, url ?? "", LinkIdentity.Read(url ?? "https://example.org/")!, title, fields) with
        {
            Icon = icon?.File,
            Image = image?.File,
            Fetched = fetched is null ? null : PostFields.DateOf(fetched, "date", TimeZoneInfo.Utc),
            Canonical = fetched is null ? null : CardFields.UrlOf(fetched, "canonical"),
        };
        return url is null || title.Length == 0
            ? null
            : new CardRead(card, own.Place("url"), icon?.Place, image?.Place);
    }

    private static ImmutableArray<CodeOfCard> CodeOf(CardFields fields)
    {
        var names = fields.Lines("files");
        return [.. fields.Blocks("code").Select((text, i) => new CodeOfCard(i < names.Length ? names[i] : "", text))];
    }

    private static LinkCard Card(
        SourceText source,
        string url,
        LinkIdentity identity,
        string title,
        CardFields fields
    ) =>
        new()
        {
            Source = source.Path,
            Url = url,
            Identity = identity,
            Kind = fields.Kind("kind") ?? identity.UsualKind,
            Title = title,
            Description = fields.Line("description"),
            Site = fields.Line("site"),
            Authors = fields.Lines("authors"),
            ImageAlt = fields.Alt("image_alt", "image"),
            Language = fields.Line("language"),
            Year = fields.Year("year"),
            Published = fields.Date("published"),
            Duration = fields.Read("duration", FilmLength.Read, "a length such as 12:34 or 1:02:03"),
            Ratio = fields.Read("ratio", AspectRatio.Read, "width and height such as 16/9, at most 4 to 1"),
            Player = fields.Url("player"),
            Text = fields.Text("text"),
            Code = CodeOf(fields),
            DeadSince = fields.Date("dead_since"),
            Archive = fields.Url("archive"),
        };
}

/// <summary>A card with the places of the values that are checked when the whole site is known.</summary>
/// <param name="Card">The card.</param>
/// <param name="Url">Where its address is written.</param>
/// <param name="Icon">Where its icon is named; null for none.</param>
/// <param name="Image">Where its picture is named; null for none.</param>
internal sealed record CardRead(LinkCard Card, SourceLocation Url, SourceLocation? Icon, SourceLocation? Image);
