using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Blog.Data.Nodes;
using Blog.Import.Addresses;
using Blog.Import.Foreign;
using Blog.Import.Matters;
using Blog.Text;

namespace Blog.Import.Writing;

/// <summary>Writes <c>content/site.yml</c> from the settings of the old blog.</summary>
/// <param name="settings">The old settings.</param>
/// <param name="authors">All authors.</param>
/// <param name="site">The old site and the new one.</param>
/// <param name="plan">Where everything goes.</param>
internal sealed class SettingsWriter(ForeignSettings settings, AuthorBook authors, BlogHome site, SitePlan plan)
{
    private const string Beginning = """
        # `blog import` wrote this file. import-report.md says what it decided, and what it could not carry.
        #
        # Look first at:
        # 1. title, base_url and time_zone, which the old settings did not always say.
        # 2. authors: the first one is the site's.
        # 3. links: references that led nowhere in the old blog are warnings for now. Once they are mended, take
        #    `links` out, and `blog build` reports the next one as an error.


        """;

    /// <summary>The file.</summary>
    public ConvertedFile Write()
    {
        var bytes = Encoding.UTF8.GetBytes(
            Beginning.ReplaceLineEndings("\n") + YamlMapWriter.Write(Made.Map(Entries()))
        );
        return new ConvertedFile(new ContentPath("content/site.yml"), bytes, null, null);
    }

    /// <summary>What the old settings do not say, and what of them has no place here.</summary>
    public IEnumerable<Remark> Remarks(ForeignBlog blog)
    {
        var origin = new ContentPath("site.yml");
        if (site.HasNoAddress)
            yield return Decided("no address of the site", $"base_url is {site.New.Home}: set it");
        if (site.HasUnknownZone)
            yield return Decided($"the time zone '{settings.TimeZone}'", "UTC: this program does not know it");
        if (Made.OneLine(settings.Title ?? "") is null)
            yield return Decided("no title of the site", $"it is '{plan.Settings.Title}'");
        if (authors.Authors.IsEmpty)
            yield return Decided("no author", $"the author is '{plan.Settings.Title}'");
        foreach (var (title, url) in blog.Settings.Menu.Where(m => EntryOf(m) is null))
            yield return new Remark(RemarkKind.DeadLink, url, $"the entry '{title}' of the menu is left out", origin);

        Remark Decided(string subject, string outcome) => new(RemarkKind.Decided, subject, outcome, origin);
    }

    private IEnumerable<DataEntry> Entries()
    {
        yield return Text("title", plan.Settings.Title);
        yield return Text("base_url", site.New.Home);
        if (Made.OneLine(settings.Description ?? "") is { } description)
            yield return Text("description", description);
        yield return Text("language", site.Language);
        yield return Text("time_zone", site.Zone.Id);
        yield return Made.Entry("authors", new DataList(default, [.. Authors()]));
        yield return Made.Entry("permalinks", Made.Map(Text("posts", plan.Settings.Permalinks.Posts)));
        if (new DataList(default, [.. Menu()]) is { Items.IsEmpty: false } menu)
            yield return Made.Entry("menu", menu);
        if (settings.PageSize is >= 1 and <= 1000 and var size)
            yield return Made.Entry(
                "page_size",
                new DataScalar(default, DataScalarKind.WholeNumber, size.ToString(CultureInfo.InvariantCulture))
            );
        ImmutableArray<string> publish =
        [
            .. plan.Files.Where(f => f.IsLeftOut).Select(f => f.Path.Value["content/".Length..]),
        ];
        if (!publish.IsEmpty)
            yield return Made.Entry("publish", Made.List(publish));
        yield return Made.Entry(
            "links",
            Made.Map(
                Text("internal", "warning"),
                Text("anchors", "warning"),
                Text("images", "warning"),
                Text("unpublished", "warning")
            )
        );
    }

    private IEnumerable<DataNode> Authors() =>
        authors.Authors.IsEmpty
            ? [Made.Map(Text("name", plan.Settings.Title))]
            : authors.Authors.Select(a => Made.Map(AuthorEntries(a)));

    private static IEnumerable<DataEntry> AuthorEntries(ForeignAuthor author)
    {
        yield return Text("name", author.Name);
        if (author.Url is { } url && Made.IsWebAddress(url))
            yield return Text("url", url);
        if (Made.OneLine(author.Bio ?? "") is { } bio)
            yield return Text("bio", bio);
    }

    private IEnumerable<DataNode> Menu() => settings.Menu.Select(EntryOf).OfType<DataNode>();

    // An entry that leads to nothing here would be the first thing that readers follow in vain.
    private DataMap? EntryOf((string Title, string Url) entry) =>
        Made.OneLine(entry.Title) is { } title
        && plan.Book.PublicAddressOf(entry.Url) is { } url
        && (url.StartsWith('/') || Uri.TryCreate(url, UriKind.Absolute, out _))
            ? Made.Map(Text("title", title), Text("url", url))
            : null;

    private static DataEntry Text(string key, string text) => Made.Entry(key, Made.Text(text));
}
