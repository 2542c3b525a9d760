using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Finding;
using Blog.Model;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Addresses;
using Blog.Text;

namespace Blog.Commands.Why;

/// <summary>Finds what a name means. It tries a file first, then an address, a path in the output, a slug, a tag and a
/// series.</summary>
/// <param name="site">The site.</param>
/// <param name="files">The site's files.</param>
internal sealed class SubjectFinder(Site site, ImmutableArray<ContentPath> files)
{
    /// <summary>The subject; null when nothing has the name.</summary>
    public Subject? Find(AskedNames names) =>
        ByFile(names)
        ?? ByAddress(names)
        ?? ByOutput(names)
        ?? BySlug(names.Asked)
        ?? ByTag(names.Asked)
        ?? BySeries(names.Asked);

    private Subject? ByFile(AskedNames names)
    {
        foreach (var path in names.Files)
        {
            if (site.Catalogue.Find(path) is { } document)
                return new Subject(document, OutputAt(document.Permalink), null);
            if (site.Catalogue.FindAsset(path) is { } asset)
                return new Subject(null, OutputAt(asset.Permalink), path);
            if (site.Catalogue.FindLeftOut(path) is not null || files.Contains(path))
                return new Subject(
                    null,
                    site.Outputs.Values.FirstOrDefault(o => o.ClaimedBy.Any(c => c.Path == path)),
                    path
                );
        }

        return null;
    }

    private Subject? ByAddress(AskedNames names)
    {
        if (names.AddressAt(site.Catalogue.Settings.BaseUrl) is not { } permalink)
            return null;
        return site.Catalogue.FindMeant(permalink) is { } document
            ? new Subject(document, OutputAt(document.Permalink), null)
            : Of(OutputAt(permalink));
    }

    private Subject? ByOutput(AskedNames names) =>
        Of(
            names
                .Paths.SelectMany(OutputPaths)
                .Select(p => site.Outputs.GetValueOrDefault(new SitePath(p)))
                .OfType<Output>()
                .FirstOrDefault()
        );

    private Subject? BySlug(string slug) =>
        site.Catalogue.WithSlug(slug).FirstOrDefault() is { } document
            ? new Subject(document, OutputAt(document.Permalink), null)
            : null;

    private Subject? ByTag(string tag) =>
        tag.Any(char.IsLetterOrDigit) && site.Catalogue.FindTag(SlugMaker.OfTag(new TagName(tag))) is { } found
            ? Of(OutputAt(found.Permalink))
            : null;

    private Subject? BySeries(string name) =>
        site.Catalogue.Series.FirstOrDefault(s =>
            s.Series.Key.Equals(name, StringComparison.OrdinalIgnoreCase)
            || s.Series.Title.Equals(name, StringComparison.OrdinalIgnoreCase)
        )
            is { } found
            ? Of(OutputAt(found.Permalink))
            : null;

    private Subject? Of(Output? output) =>
        output is null ? null : new Subject(site.Catalogue.Find(output.Path.ToPermalink()), output, null);

    private Output? OutputAt(Permalink permalink) => site.Outputs.GetValueOrDefault(permalink.ToSitePath());

    private static IEnumerable<string> OutputPaths(string path)
    {
        var below = path.StartsWith("output/", StringComparison.Ordinal) ? path["output/".Length..] : path;
        return [below, below + "/index.html"];
    }
}

/// <summary>What a name means.</summary>
/// <param name="Document">The document; null when the name does not mean one.</param>
/// <param name="Output">Its output; null when it has none.</param>
/// <param name="File">The file, when the name means a file that is not a document; otherwise null.</param>
internal sealed record Subject(SitePost? Document, Output? Output, ContentPath? File);
