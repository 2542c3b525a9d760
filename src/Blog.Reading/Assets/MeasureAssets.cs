using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Reading.Documents;
using Blog.Reading.Exclusion;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Assets;

/// <summary>Reads the size of images, so that pages can reserve space for them. A file whose content is the same
/// instance as before is not read again.</summary>
internal sealed class MeasureAssets : IModule<PlacedAsset, SiteAsset>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SiteAsset>> Run(
        ImmutableArray<Document<PlacedAsset>> documents,
        ModuleContext context
    )
    {
        var assets = context.Each<PlacedAsset, MeasuredAsset>(
            [.. documents.Select(d => d.Value)],
            EqualityComparer<PlacedAsset>.Default,
            (asset, former) => Measure(asset, former, context)
        );
        foreach (var asset in assets)
        {
            if (asset.Problem is { } problem)
                context.Report(problem);
        }

        return context.Once<ImmutableArray<Document<SiteAsset>>>(
            [assets],
            _ => [.. assets.Select(a => a.Document).OfType<Document<SiteAsset>>()]
        );
    }

    private static MeasuredAsset Measure(PlacedAsset placed, MeasuredAsset? former, ModuleContext context)
    {
        // Files that are left out by their names are not opened.
        if (placed.Excluded is { } excluded)
            return former ?? new MeasuredAsset(null, LeftOut(placed, excluded), null);
        var isRaster = ImageHeader.IsRaster(placed.Source.Extension);
        // What is in a picture without a size is not among the facts.
        if (
            context.Content.FactsOf(placed.Source) is { } facts
            && ImageSize.TryRead(facts.Note, out var known)
            && (known is not null || !isRaster)
        )
            return new MeasuredAsset(null, DocumentOf(placed, known, facts.Fingerprint), null);
        var content = context.Content.Read(placed.Source);
        if (former is not null && ReferenceEquals(former.Content, content))
            return former;
        if (content.Problem is not null)
            return new MeasuredAsset(content, null, content.Problem);
        if (!placed.IsAskedFor && ContentJudge.Of(placed, content.Bytes.Span) is var (reason, told))
            return new MeasuredAsset(content, LeftOut(placed, reason), told);
        return new MeasuredAsset(content, Measure(placed, content), null);
    }

    private static Document<SiteAsset> LeftOut(PlacedAsset placed, Excluded reason)
    {
        var asset = new SiteAsset(placed.Source, placed.Permalink, placed.Owner, null, default) { Excluded = reason };
        return new Document<SiteAsset>(placed.Source, asset, Fingerprint.Of(reason.Reason));
    }

    private static Document<SiteAsset> Measure(PlacedAsset placed, ContentBytes content)
    {
        var extension = placed.Source.Extension;
        var size = ImageHeader.ReadSize(extension, content.Bytes.Span);
        var fitting =
            size is null && ImageHeader.IsRaster(extension) ? MisnamedPicture.EndingOf(content.Bytes.Span) : null;
        return DocumentOf(placed, size, Fingerprint.Of(content.Bytes.Span), fitting);
    }

    private static Document<SiteAsset> DocumentOf(
        PlacedAsset placed,
        ImageSize? size,
        Fingerprint fingerprint,
        string? fitting = null
    ) =>
        new(
            placed.Source,
            new SiteAsset(placed.Source, placed.Permalink, placed.Owner, size, fingerprint)
            {
                IsAskedFor = placed.IsAskedFor,
                FittingEnding = fitting,
            },
            fingerprint
        );

    // A file's content (null when it was not opened), its document (null when it could not be read), and why it could
    // not be read or is not published (null for neither).
    private sealed record MeasuredAsset(ContentBytes? Content, Document<SiteAsset>? Document, Diagnostic? Problem);
}
