using System.Collections.Immutable;
using System.Text;
using Blog.Import.Addresses;
using Blog.Import.Dates;
using Blog.Import.Foreign;
using Blog.Import.Matters;
using Blog.Import.Reports;
using Blog.Import.Sources;
using Blog.Import.Sources.Exports;
using Blog.Import.Texts;
using Blog.Import.Writing;
using Blog.Model;
using Blog.Reading.Unwritten;

namespace Blog.Import;

/// <summary>The door of this room: the files of an old blog in, the files of a new one out.</summary>
public static class Importer
{
    /// <summary>Reads the old blog and makes a new one of it. Nothing of it is run, nothing is fetched. What it held
    /// back is held back here, and what cannot be carried is in the report.</summary>
    public static ImportedBlog Import(ImportRequest request) => Import(request, SourceList.All, TextConverter.Convert);

    /// <summary>The same with other sources and another way to convert texts.</summary>
    internal static ImportedBlog Import(
        ImportRequest request,
        ImmutableArray<IBlogSource> sources,
        Func<ForeignDocument, IAddressBook, RemarkLog, string> convert
    )
    {
        var log = new RemarkLog();
        var choice = SourceChoice.Of(request, sources);
        if (choice.Source is not { } source)
            return Refused(choice, choice.Refusal, log);
        var blog = source.Read(request.Tree, log);
        var order = DayOrders.Of(blog.Documents.SelectMany(DatedMatter.DatesOf), IsDayFirst(request));
        if ((order.Refusal ?? Emptiness(blog, request, source)) is { } refusal)
            return Refused(choice, refusal, log);
        var site = BlogHome.Of(blog.Settings, request.BaseUrl);
        var authors = AuthorBook.Of(blog);
        var remarks = new MatterRemarks(request.Tree, log);
        var options = new MatterOptions(new ForeignDateReader(site.Zone, order.IsDayFirst), authors, site.Old)
        {
            HasTagsOfWords = source.Key == "jekyll",
        };
        blog = blog with { Documents = RepeatedCopies.TakeOut(blog, remarks) };
        var mapper = new MatterMapper(options, remarks);
        // What a text asks for by a mark, the front matter says here.
        var matters = AllCores.Map(
            blog.Documents,
            d => TextConverter.AsksForContents(d) ? mapper.Map(d).WithContents() : mapper.Map(d)
        );
        var plan = SitePlan.Of(blog, matters, SettingsOf(blog, authors, site, request), site, remarks, log);
        var final = new FinalMatter(new UnwrittenReader(plan.Settings), plan.Book, remarks);
        var writer = new DocumentWriter(final, plan.Book, (document, book) => convert(document, book, log));
        var documents = AllCores.Map(plan.Documents, writer.Write);
        var settings = new SettingsWriter(blog.Settings, authors, site, plan);
        log.AddAll(settings.Remarks(blog));
        return new ImportedBlog
        {
            Source = source.Name,
            Why = choice.Why,
            Origin = new BlogOrigin(
                blog.Settings.BaseUrl is null ? null : site.Old.Home,
                Made.OneLine(blog.Settings.Title ?? ""),
                Path.GetFileNameWithoutExtension(request.Tree.Name)
            ),
            Files = FilesOf([.. documents, settings.Write(), .. CardsOf(blog, plan.Book)], plan),
            Report = ReportOf(blog, plan, site) with { Remarks = log.All },
        };
    }

    private static bool? IsDayFirst(ImportRequest request) =>
        request.Dates is { } order ? order == DayOrder.DayFirst : null;

    private static ImportedBlog Refused(SourceChoice choice, string? refusal, RemarkLog log) =>
        new()
        {
            Refusal = refusal,
            Source = choice.Source?.Name ?? "",
            Why = choice.Why,
            Report = ImportReport.Empty with { Remarks = log.All },
        };

    private static string? Emptiness(ForeignBlog blog, ImportRequest request, IBlogSource source) =>
        blog.Documents.IsEmpty
            ? $"There is no post and no page in '{request.Tree.Name}', read as a blog of {source.Name}."
            : null;

    private static SiteSettings SettingsOf(ForeignBlog blog, AuthorBook authors, BlogHome site, ImportRequest request)
    {
        var title = Made.OneLine(blog.Settings.Title ?? "");
        title ??= site.HasNoAddress ? Made.OneLine(request.Tree.Name) ?? "Blog" : site.New.Host;
        return new SiteSettings
        {
            Title = title,
            BaseUrl = site.New,
            Language = site.Language,
            TimeZone = site.Zone,
            Authors = authors.Authors.IsEmpty
                ? [new Author(title)]
                : [.. authors.Authors.Select(a => new Author(a.Name))],
        };
    }

    // A page of the blog itself needs no card: the link leads to its document.
    private static IEnumerable<ConvertedFile> CardsOf(ForeignBlog blog, AddressBook book) =>
        CardFile
            .Of(blog.Cards.Where(c => !book.IsOwn(c.Url)))
            .Select(c => new ConvertedFile(c.Path, Encoding.UTF8.GetBytes(c.Text), null, null));

    private static ImmutableArray<ImportedFile> FilesOf(IEnumerable<ConvertedFile> written, SitePlan plan) =>
        [
            .. written
                .Concat(RedirectsWriter.Write(plan.Redirects) is { } redirects ? [redirects] : [])
                .Select(f => new ImportedFile(f.Path, () => f.Bytes, f.Source)
                {
                    Item = f.Item,
                    IsHeldBack = f.IsHeldBack,
                    Links = f.Links,
                })
                .Concat(plan.Files.Select(f => new ImportedFile(f.Path, f.File.Source.Read, f.File.Source.Path)))
                .OrderBy(f => f.Path),
        ];

    private static ImportReport ReportOf(ForeignBlog blog, SitePlan plan, BlogHome site) =>
        ImportReport.Empty with
        {
            Documents =
            [
                .. plan
                    .Documents.Select(d => new ReportedDocument(
                        d.Document.Source,
                        d.Document.Item,
                        d.Path,
                        d.Matter.IsHeldBack
                    ))
                    .OrderBy(d => d.Source)
                    .ThenBy(d => d.Path),
            ],
            Addresses = AddressAnswers.Of(blog, plan, site),
        };
}
