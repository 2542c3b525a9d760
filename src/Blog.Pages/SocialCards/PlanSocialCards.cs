using System.Collections.Immutable;
using Blog.Engine;
using Blog.Images.SocialCards;
using Blog.Pages.Rendering;
using Blog.Pages.Variables;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Pages.SocialCards;

/// <summary>Decides which pictures for link previews are made: one for each document and series, and one for the site,
/// which its lists share. Says once what this machine lacks for them (BLOG193).</summary>
internal sealed class PlanSocialCards(Pipeline<PageRenderer> renderer) : IModule<Seed, PlannedCard>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<PlannedCard>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var site = context.Value(renderer).Site;
        if (!site.Settings.SocialCards)
            return [];
        if (!site.Social.AreMade)
        {
            context.Report(
                DiagnosticCatalogue.SocialCardFont.At(
                    SourceLocation.OfFile(SiteView.SettingsFile),
                    SocialCard.Missing!,
                    "none are made, and pages without a picture of their own have no og:image"
                )
            );
            return [];
        }

        if (site.Social.Template is not null)
            ReportScripts(site, context);
        return [.. Cards(site).Select(c => new Document<PlannedCard>(null, c, default))];
    }

    private static IEnumerable<PlannedCard> Cards(SiteView site)
    {
        if (site.Social.OfSite is { } ofSite)
            yield return PlannedCard.OfSite(site, ofSite);
        foreach (var document in site.Catalogue.Listed)
        {
            if (site.Social.Of(document) is { } picture)
                yield return new PlannedCard(
                    picture,
                    document.Parsed.ClaimedBy[0],
                    () => Describe(document),
                    () =>
                        ("post", PostVariables.Type.Wrap(new PostView(site, document, null), "post:" + document.Source))
                );
        }

        foreach (var series in site.Catalogue.Series)
        {
            if (site.Social.Of(series) is { } picture)
                yield return new PlannedCard(
                    picture,
                    series.Place,
                    () => Describe(series),
                    () => ("series", site.Series(series))
                );
        }
    }

    private static PageDescription Describe(SitePost document) =>
        new()
        {
            Kind = document.Kind.ToString().ToLowerInvariant(),
            Permalink = document.Permalink,
            Title = document.Post.Title,
            Post = document,
        };

    private static PageDescription Describe(SiteSeries series) =>
        new()
        {
            Kind = "series",
            Permalink = series.Permalink,
            Title = series.Series.Title,
            Description = series.Series.Description ?? "",
        };

    // Cards that are cropped from a picture show no text.
    private static void ReportScripts(SiteView site, ModuleContext context)
    {
        var titles = site
            .Catalogue.Listed.Where(d => site.Social.Of(d) is { Photo: null })
            .Select(d => (Text: d.Title, Place: d.Parsed.Place("title")))
            .Concat(site.Catalogue.Series.Select(s => (Text: s.Series.Title, s.Place)))
            .Prepend((Text: site.Settings.Title, Place: SourceLocation.OfFile(SiteView.SettingsFile)));
        var found = new SortedSet<string>(StringComparer.Ordinal);
        SourceLocation? first = null;
        foreach (var (text, place) in titles)
        {
            foreach (var script in CardScripts.BeyondFont(text))
            {
                found.Add(script);
                first ??= place;
            }
        }

        if (first is not null)
            context.Report(
                DiagnosticCatalogue.SocialCardFont.At(
                    first,
                    $"Inter, their font, lacks characters that titles have ({string.Join(", ", found)})",
                    "fonts of this machine draw them, and another machine can draw them differently"
                )
            );
    }
}
