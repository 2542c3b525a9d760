using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Commands.Why;

/// <summary>Says where an output other than a document's page comes from, and what it lists.</summary>
/// <param name="site">The site.</param>
internal sealed class OutputStory(Site site)
{
    /// <summary>The story of an output, or of a file without one.</summary>
    public Story Of(Subject subject) =>
        subject.Output is { } output
            ? new Story(subject.File?.Value ?? output.Path.Value, true, [.. Facts(output)])
            : new Story(subject.File!.Value.Value, false, [WhyNot(subject.File.Value)]);

    private Fact WhyNot(ContentPath file)
    {
        if (site.Catalogue.FindLeftOut(file)?.Excluded is { } excluded)
            return new Fact("not published", $"{excluded.Reason}; 'publish' in site.yml publishes it all the same");
        if (site.Catalogue.FindAsset(file)?.Owner is { } owner && site.Catalogue.Find(owner) is { IsListed: false })
            return new Fact("not published", $"it is held back with {owner}");
        return new Fact("published", "not by itself: other files use it");
    }

    private IEnumerable<Fact> Facts(Output output)
    {
        yield return new Fact("address", output.Path.ToPermalink().Value);
        yield return new Fact("file", output.Path.Value);
        yield return new Fact("type", output.ContentType);
        ImmutableArray<string> claims =
        [
            .. output.ClaimedBy.Select(c => c.Source.Text.Length == 0 ? c.Path.Value : c.ToString()).Distinct(),
        ];
        yield return claims.IsEmpty
            ? new Fact("made by", "the site as a whole: settings, theme and what it lists")
            : new Fact("made by", claims);
        if (RedirectOf(output) is { } moved)
            yield return new Fact("leads to", site.Catalogue.Settings.BaseUrl.Absolute(moved.Permalink));
        else if (new Mentions(site).In(output) is { IsEmpty: false } listed)
            // A page links to more than its list, such as the entries of the menu.
            yield return new Fact(
                output.ContentType.StartsWith("text/html", StringComparison.Ordinal) ? "links to" : "lists",
                [.. listed.Select(d => d.Source.Value)]
            );
    }

    private SitePost? RedirectOf(Output output) =>
        site.Catalogue.Listed.FirstOrDefault(d => d.Post.RedirectFrom.Any(r => r.Address.ToSitePath() == output.Path));
}
