using System.Collections.Immutable;
using System.Globalization;
using Blog.Import.Foreign;
using Blog.Import.Matters;
using Blog.Model;
using Blog.Reading.Parsing.Addresses;
using Blog.Reading.Unwritten;
using Blog.Text;

namespace Blog.Import.Addresses;

/// <summary>Finds the pattern that gives most posts their old addresses, so that few need one of their own.</summary>
internal static class PatternChoice
{
    private const string Usual = "/posts/{slug}/";

    private static readonly ImmutableArray<string> Names = ["{slug}", "{title}", "{name}"];

    // Patterns that are tried; addresses of one blog rarely have more forms.
    private const int MostTried = 6;

    /// <summary>The pattern: that of the settings when it fits at least half of the posts, else the one that fits most;
    /// the usual one when none fits any.</summary>
    /// <param name="said">The pattern of the settings; null for none.</param>
    /// <param name="posts">The posts with the files that they become and the addresses that they had.</param>
    /// <param name="settings">The settings of the new site.</param>
    public static string Of(string? said, ImmutableArray<AddressedPost> posts, SiteSettings settings)
    {
        if (posts.IsEmpty)
            return Pattern(said) ?? Usual;
        var found = posts
            .SelectMany(PatternsOf)
            .CountBy(p => p)
            .OrderByDescending(p => p.Value)
            .ThenBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => p.Key)
            .Take(MostTried);
        var fits = found
            .Prepend(Pattern(said))
            .Append(Usual)
            .OfType<string>()
            .Distinct()
            .Select(p => (Pattern: p, Count: Fitting(p, posts, settings)))
            .ToList();
        if (fits[0].Pattern == Pattern(said) && fits[0].Count * 2 >= posts.Length)
            return fits[0].Pattern;
        var best = fits.MaxBy(f => f.Count);
        return best.Count > 0 ? best.Pattern : Pattern(said) ?? Usual;
    }

    private static string? Pattern(string? said) =>
        said is not null
        && UnwrittenReader.PatternOf(said.StartsWith('/') ? said : "/" + said) is { } pattern
        && Names.Any(name => pattern.Contains(name, StringComparison.Ordinal))
            ? pattern
            : null;

    private static int Fitting(string pattern, ImmutableArray<AddressedPost> posts, SiteSettings settings)
    {
        var reader = new UnwrittenReader(settings with { Permalinks = new PermalinkPatterns(pattern) });
        return AllCores
            .Map(
                posts,
                p => reader.Read(p.Path, p.Matter.ToMap()).Post.Permalink.ToSitePath() == p.Address.ToSitePath()
            )
            .Count(fits => fits);
    }

    // Each part of the address is written as what it is: the slug, a part of the date, a category, or the same for all.
    private static IEnumerable<string> PatternsOf(AddressedPost post)
    {
        var name = PostNames.SlugOf(post.Path);
        var parts = post.Address.Value.Split('/');
        if (!parts.Any(p => IsSlug(p, name)))
            yield break;
        var isDated = false;
        var written = parts.Select(part =>
        {
            var pattern = Placeholder(part, name, post, isDated);
            isDated |= pattern == "{year}";
            return pattern;
        });
        yield return string.Join('/', written.ToList());
    }

    private static bool IsSlug(string part, string name) => part == name || part == name + ".html";

    private static string Placeholder(string part, string name, AddressedPost post, bool isDated)
    {
        if (IsSlug(part, name))
            return "{slug}" + part[name.Length..];
        if (post.Matter.Date is { } date && PartOfDate(part, date.Local, isDated) is { } placeholder)
            return placeholder;
        return post.Matter.Categories is [var first, ..] && part == SlugMaker.OfTitle(first).Value
            ? "{category}"
            : part;
    }

    // A month or a day counts only behind its year: '3' may be anything.
    private static string? PartOfDate(string part, DateTime date, bool isDated)
    {
        var culture = CultureInfo.InvariantCulture;
        if (part == date.ToString("yyyy", culture))
            return "{year}";
        if (part == date.ToString("yyyy-MM-dd", culture))
            return "{year}-{month}-{day}";
        if (!isDated)
            return null;
        return part == date.ToString("MM", culture) ? "{month}"
            : part == date.ToString("dd", culture) ? "{day}"
            : part == date.ToString("%M", culture) ? "{i_month}"
            : part == date.ToString("%d", culture) ? "{i_day}"
            : part == date.ToString("MMM", culture) ? "{short_month}"
            : null;
    }
}

/// <summary>A post with the file that it becomes and the address that it had.</summary>
/// <param name="Matter">Its front matter.</param>
/// <param name="Path">The file.</param>
/// <param name="Address">The address.</param>
internal sealed record AddressedPost(CarriedMatter Matter, ContentPath Path, Permalink Address);
