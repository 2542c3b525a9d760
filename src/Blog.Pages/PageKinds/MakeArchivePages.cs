using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.Rendering;
using Blog.Reading.Documents;

namespace Blog.Pages.PageKinds;

/// <summary>Makes the archive: the whole, each year and each month.</summary>
internal static class MakeArchivePages
{
    /// <summary>The whole archive first, then each year, followed by its months; latest first.</summary>
    public static IEnumerable<Output> Of(PageRenderer renderer)
    {
        var posts = renderer.Site.Catalogue.Dated.RemoveAll(p => p.Date is null);
        yield return Page(
            renderer,
            new ArchiveView(renderer.Site, Crumbs.Word(renderer.Site, "archive"), posts),
            ArchiveView.Whole,
            []
        );
        foreach (var year in posts.GroupBy(p => p.Date!.Value.Year))
        {
            var ofYear = (Title: $"{year.Key}", Permalink: ArchiveView.OfYear(year.Key));
            yield return Page(
                renderer,
                new ArchiveView(renderer.Site, ofYear.Title, [.. year]),
                ofYear.Permalink,
                [ofYear]
            );
            foreach (var month in year.GroupBy(p => p.Date!.Value.Month))
            {
                var view = new ArchiveView(renderer.Site, "", [.. month]);
                var named = view with { Title = $"{view.MonthName(month.Key)} {year.Key}" };
                var permalink = ArchiveView.OfMonth(year.Key, month.Key);
                yield return Page(renderer, named, permalink, [ofYear, (named.Title, permalink)]);
            }
        }
    }

    private static Output Page(
        PageRenderer renderer,
        ArchiveView view,
        Permalink permalink,
        (string Title, Permalink Permalink)[] below
    ) =>
        renderer.Output(
            permalink.ToSitePath(),
            PostOrder.FingerprintOf(view.Posts),
            [],
            () => Describe(view, permalink, below),
            _ => PageLocals.Of(("archive", ArchiveVariables.Type.Wrap(view, "archive:" + permalink)))
        );

    private static PageDescription Describe(
        ArchiveView view,
        Permalink permalink,
        (string Title, Permalink Permalink)[] below
    )
    {
        var word = Crumbs.Word(view.Site, "archive");
        return new PageDescription
        {
            Kind = "archive",
            Permalink = permalink,
            Title = below.Length == 0 ? word : $"{word}: {view.Title}",
            Section = ArchiveView.Whole,
            Breadcrumbs = Crumbs.Of(view.Site, [(word, ArchiveView.Whole), .. below]),
        };
    }
}
