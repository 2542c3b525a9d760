using System.Globalization;
using Blog.Model;
using Blog.Reading.Parsing.Addresses;

namespace Blog.Editing.Reviews.Texts;

/// <summary>A section of a review, whatever its heading.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Title">Its heading in a draft, without number.</param>
internal sealed record SectionName(SectionKind Kind, string Title)
{
    /// <summary>Whether a heading names this section, with or without a number: the tag in any spelling, or the
    /// section's name in any language.</summary>
    public bool IsCalled(string heading)
    {
        var bare = WithoutNumber(heading);
        return Kind switch
        {
            SectionKind.FromThisBlog => ReviewWords.All.Any(w => IsSame(w.FromThisBlog, bare)),
            SectionKind.OddsAndEnds => ReviewWords.All.Any(w =>
                w.OtherNames.Prepend(w.OddsAndEnds).Any(name => IsSame(name, bare))
            ),
            _ => bare.Any(char.IsLetterOrDigit)
                && SlugMaker.OfTag(new TagName(bare)) == SlugMaker.OfTag(new TagName(Title)),
        };
    }

    /// <summary>The number that a heading starts with: <c>2. Tools</c>; 0 for none.</summary>
    public static int NumberOf(string heading) =>
        NumberLength(heading) is > 0 and var length
        && int.TryParse(heading.AsSpan(0, length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    private static string WithoutNumber(string heading) => heading[NumberLength(heading)..].Trim();

    // Digits with a dot or a parenthesis, and then a blank.
    private static int NumberLength(string heading)
    {
        var digits = heading.TakeWhile(char.IsAsciiDigit).Count();
        return
            digits > 0 && digits + 1 < heading.Length && heading[digits] is ('.' or ')') && heading[digits + 1] == ' '
            ? digits + 1
            : 0;
    }

    private static bool IsSame(string name, string heading) =>
        name.Equals(heading.TrimEnd('.', ':', '…', ' '), StringComparison.OrdinalIgnoreCase);
}

/// <summary>What a section of a review is for, in the order in which a draft has them.</summary>
internal enum SectionKind
{
    /// <summary>News from the blog itself.</summary>
    FromThisBlog,

    /// <summary>Links about one tag.</summary>
    Tag,

    /// <summary>Links about nothing in particular.</summary>
    OddsAndEnds,
}
