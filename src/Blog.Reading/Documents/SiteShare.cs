using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Documents;

/// <summary>A share of a site's files, chosen by their paths alone: every machine that makes a share of the same site
/// agrees on whose a file is, and a file stays in its share while others come and go.</summary>
public sealed record SiteShare
{
    private SiteShare(int number, int count) => (Number, Count) = (number, count);

    /// <summary>The whole site.</summary>
    public static SiteShare Whole { get; } = new(1, 1);

    /// <summary>The number of the share, from 1.</summary>
    public int Number { get; }

    /// <summary>How many shares there are.</summary>
    public int Count { get; }

    /// <summary>Whether there is one share alone.</summary>
    public bool IsWhole => Count == 1;

    /// <summary>Whether it is the share that has what is not of one file: it checks the menu and the introductions of
    /// series, and makes the mails of a newsletter.</summary>
    public bool IsFirst => Number == 1;

    /// <summary>The share that a text such as <c>3/8</c> names; null when it names none.</summary>
    public static SiteShare? Parse(string text) =>
        text.Split('/') is [var first, var second]
        && TryNumber(first, out var number)
        && TryNumber(second, out var count)
        && number <= count
            ? new SiteShare(number, count)
            : null;

    /// <summary>Whether a file is in the share.</summary>
    public bool Has(SitePath path) =>
        IsWhole || Fingerprint.Of(path.Value).Value % (UInt128)Count == (UInt128)(Number - 1);

    /// <summary>The text that names it: 3/8.</summary>
    public override string ToString() => $"{Number}/{Count}";

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(
            text,
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out number
        )
        && number > 0;
}
