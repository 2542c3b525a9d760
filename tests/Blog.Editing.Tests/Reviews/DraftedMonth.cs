using System.Text;
using Blog.Editing.Reviews;
using Blog.Model;
using Blog.Model.Dates;
using Blog.Testing;
using Blog.Text;

namespace Blog.Editing.Tests.Reviews;

/// <summary>A site with something in November 2020, and the review that is drafted of it.</summary>
public abstract class DraftedMonth
{
    private protected const string File = "content/reviews/2020-11.md";

    private protected static readonly TestSite Site = TestSite.With(
        Posting.Post(
            "2020-10-10-oop-1",
            "date: 2020-10-10\nupdated: 2020-11-20\nseries: {name: oop, part: 1}\ncrossposts: [{url: "
                + "\"https://medium.com/@ann/oop-1-0123456789ab\", date: 2020-11-12}]"
        ),
        Posting.Post("2020-11-14-hdf5", "date: 2020-11-14\ntags: [Machine Learning]"),
        Posting.Post("2020-11-20-secret", "date: 2020-11-20\ndraft: true"),
        Posting.Post("2020-12-02-later", "date: 2020-12-02"),
        ("content/reviews/2020-10.md", "---\ntitle: \"Review: October 2020\"\ndate: 2020-10-31\n---\nText.\n"),
        (
            "content/series.yml",
            "oop:\n  title: Objects\n  planned: [{part: 2, title: Interfaces, note: In the new year.}]\n"
        ),
        (
            "content/clippings/2020-11.yml",
            """
            - url: https://arxiv.org/abs/2011.03395
              note: Long, but *good*.
              tags: [machine learning]
            - https://www.kalzumeus.com/2020/10/09/four-years-at-stripe/
            - url: https://github.com/torchgan/torchgan
              tags: [tools-for-data]
            - url: https://ericswallace.github.io/poisoning/
              tags: [machine-learning]
            """
        )
    );

    private protected static string Clippings(string more) =>
        "- {url: https://arxiv.org/abs/2011.03395, tags: [machine learning]}\n- "
        + "https://www.kalzumeus.com/2020/10/09/four-years-at-stripe/\n- {url: "
        + "https://github.com/torchgan/torchgan, tags: [tools-for-data]}\n- {url: "
        + "https://ericswallace.github.io/poisoning/, tags: [machine-learning]}\n"
        + more;

    private protected static ReviewDrafting Drafting(TestSite site) =>
        new(site.Build().Site.Content, new YearMonth(2020, 11), new ContentPath(File), new Slug("2020-11"));

    private protected static Dictionary<string, ClippingUse> Use(TestSite site, string text)
    {
        var built = site.File(File, text).Build().Site;
        var drafting = new ReviewDrafting(
            built.Content,
            new YearMonth(2020, 11),
            new ContentPath(File),
            new Slug("2020-11")
        );
        return drafting.UseOf(built.Catalogue.Find(new ContentPath(File))!).ToDictionary(u => u.Key.Url, u => u.Value);
    }

    private protected static ExtendedReview Extend(TestSite site, string text) =>
        Drafting(site.File(File, text)).Extend(Encoding.UTF8.GetBytes(text));

    private protected static string Text(ExtendedReview extended)
    {
        Assert.Empty(extended.Mistakes);
        return Encoding.UTF8.GetString([.. extended.Bytes!.Value]);
    }

    private protected static string New(
        TestSite site,
        string frontMatter = "---\ntitle: A\ndate: 2020-11-30\ndraft: true\n---\n\n"
    ) => Text(Drafting(site).Start(frontMatter));
}
