using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.Rendering;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Redirects;

/// <summary>Makes a page at every old address that leads to the present one, since GitHub Pages has no redirects: at
/// the earlier addresses of documents, at those of <c>content/redirects.yml</c>, and at those that its patterns have
/// for pages of the site. At the old address of a feed is the feed itself. Patterns also get a file for hosts that have
/// rules.</summary>
internal static class MakeRedirects
{
    /// <summary>One output for each old address, and the file of rules if there are patterns.</summary>
    /// <param name="outputs">What the site has beside redirects.</param>
    /// <param name="redirects">The entries of <c>content/redirects.yml</c>.</param>
    /// <param name="renderer">Has the documents with their earlier addresses.</param>
    public static IEnumerable<Output> Of(
        ImmutableArray<Output> outputs,
        IEnumerable<Document<SiteRedirect>> redirects,
        PageRenderer renderer
    )
    {
        var (catalogue, reads) = (renderer.Site.Catalogue, renderer.Site.SourceReads);
        var settings = catalogue.Settings;
        var ofDocuments = catalogue.Listed.SelectMany(post =>
            post.Post.RedirectFrom.Select(from =>
                Redirect(
                    from.Address.ToSitePath(),
                    from.Place,
                    () =>
                        new RedirectPage(
                            settings.BaseUrl.Absolute(post.Permalink),
                            post.Title,
                            post.Language ?? settings.Language
                        )
                )
            )
        );
        ImmutableArray<SiteRedirect> entries = [.. redirects.Select(d => d.Value)];
        if (entries.IsEmpty)
            return [.. ofDocuments];
        var book = new RedirectBook(catalogue, entries, outputs.Select(o => o.Path));
        var feeds = outputs.Where(IsForPrograms).DistinctBy(o => o.Path).ToDictionary(o => o.Path);
        IEnumerable<Output> ofFile =
        [
            .. entries
                .Where(r => !r.IsPattern)
                .Select(r => (Redirect: r, End: book.EndOf(r)))
                .Select(r =>
                    FeedAt(r.End, feeds) is { } feed
                        ? feed with
                        {
                            Path = r.Redirect.From.ToSitePath(),
                            ClaimedBy = [r.Redirect.Place],
                        }
                        : Redirect(r.Redirect.From.ToSitePath(), r.Redirect, r.End, settings)
                ),
            .. PatternPages.Of(book, outputs).Select(p => Redirect(p.Path, p.Redirect, p.End, settings)),
            .. HostRules.Of(book, outputs, settings.BaseUrl),
        ];
        return [.. ofDocuments, .. ofFile.Select(output => NotingTags(output, reads))];
    }

    // Feed readers and other programs follow no page that leads on: they get the feed itself.
    private static bool IsForPrograms(Output output) =>
        output.IsForReaders && Path.GetExtension(output.Path.Value) is ".xml" or ".json";

    private static Output? FeedAt(RedirectEnd end, Dictionary<SitePath, Output> feeds) =>
        end.Target.Permalink is { } address ? feeds.GetValueOrDefault(address.ToSitePath()) : null;

    // Where it leads was decided with the map, by which pages there are, and tags decide that.
    private static Output NotingTags(Output output, SourceReads reads) =>
        output with
        {
            Make = log =>
            {
                reads.Note(SourceKey.Tags);
                return output.Make(log);
            },
        };

    private static Output Redirect(SitePath path, SiteRedirect redirect, RedirectEnd end, SiteSettings settings) =>
        Redirect(
            path,
            redirect.Place,
            () =>
                new RedirectPage(
                    end.Url,
                    end.Target.Post?.Title ?? end.Url,
                    end.Target.Post?.Language ?? settings.Language
                )
        );

    // The title is read when the page is made, so that the page is known to depend on it.
    private static Output Redirect(SitePath path, SourceLocation place, Func<RedirectPage> page)
    {
        var (to, title, language) = page();
        return new Output
        {
            Path = path,
            ContentType = ContentTypes.Html,
            Fingerprint = new FingerprintBuilder().Add(to).Add(title).Add(language).ToFingerprint(),
            ClaimedBy = [place],
            Make = _ => OutputContent.OfText(page().Text()),
        };
    }
}
