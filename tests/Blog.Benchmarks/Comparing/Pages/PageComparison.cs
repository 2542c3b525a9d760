using System.Collections.Immutable;
using System.Globalization;

namespace Blog.Benchmarks.Comparing.Pages;

/// <summary>Compares the pages of two sites by their addresses and texts.</summary>
/// <param name="Same">How many pages say the same.</param>
/// <param name="Different">Pages that do not, with the first difference.</param>
/// <param name="OnlyFirst">Pages that only the first site has.</param>
/// <param name="OnlySecond">Pages that only the second has.</param>
internal sealed record PageComparison(
    int Same,
    ImmutableArray<PageDifference> Different,
    ImmutableArray<string> OnlyFirst,
    ImmutableArray<string> OnlySecond
)
{
    /// <summary>Compares the pages in two folders.</summary>
    public static PageComparison Of(string first, string second)
    {
        var (firsts, seconds) = (PagesIn(first), PagesIn(second));
        var differences = firsts
            .Intersect(seconds, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .AsParallel()
            .AsOrdered()
            .Select(page => PageDifference.Between(page, Path.Combine(first, page), Path.Combine(second, page)))
            .ToList();
        return new PageComparison(
            differences.Count(d => d is null),
            [.. differences.OfType<PageDifference>()],
            [.. firsts.Except(seconds, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. seconds.Except(firsts, StringComparer.Ordinal).Order(StringComparer.Ordinal)]
        );
    }

    /// <summary>What there is to say, a sentence a line.</summary>
    /// <param name="peer">The name of the second site's generator.</param>
    public IEnumerable<string> Sentences(string peer)
    {
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{peer}: {Same} pages say the same as ours, {Different.Length} differ, {OnlyFirst.Length} only we have, "
                + $"{OnlySecond.Length} only it has."
        );
        foreach (var kind in Different.GroupBy(d => d.Kind))
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{peer}, {kind.Count()} pages like `{kind.First().Page}`: ours has `{kind.First().Ours}`, "
                    + $"its page `{kind.First().Theirs}`."
            );
        foreach (var (who, pages) in new[] { ("only we have", OnlyFirst), ("only it has", OnlySecond) })
        {
            foreach (var kind in pages.GroupBy(PageDifference.KindOf))
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{peer}, {who} {kind.Count()} pages like `{kind.First()}`."
                );
        }
    }

    private static HashSet<string> PagesIn(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
                .Where(f => PageText.Of(File.ReadAllText(f)).Length > 0)
                .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')),
        ];
}

/// <summary>A page that two sites show differently.</summary>
/// <param name="Page">Its path.</param>
/// <param name="Ours">Where they part: the words of the first site.</param>
/// <param name="Theirs">The words of the second.</param>
internal sealed record PageDifference(string Page, string Ours, string Theirs)
{
    private const int Most = 90;

    /// <summary>The kind of the page: its first folder.</summary>
    public string Kind => KindOf(Page);

    /// <summary>The first difference of two pages; null when they say the same.</summary>
    public static PageDifference? Between(string page, string first, string second)
    {
        var (ours, theirs) = (PageText.Of(File.ReadAllText(first)), PageText.Of(File.ReadAllText(second)));
        for (var i = 0; i < Math.Max(ours.Length, theirs.Length); i++)
        {
            var (our, their) = (ours.ElementAtOrDefault(i) ?? "", theirs.ElementAtOrDefault(i) ?? "");
            if (our != their)
                return new PageDifference(page, Excerpt(our, their), Excerpt(their, our));
        }

        return null;
    }

    /// <summary>The first folder of a path.</summary>
    public static string KindOf(string page) => page.Split('/')[0];

    private static string Excerpt(string text, string other)
    {
        var same = text.Zip(other).TakeWhile(p => p.First == p.Second).Count();
        var rest = text[Math.Max(0, same - 20)..];
        return rest.Length > Most ? rest[..Most] + "…" : rest;
    }
}
