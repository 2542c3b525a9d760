using System.Globalization;
using System.Text;
using Blog.Import.Foreign;

namespace Blog.Import.Printing;

/// <summary>How a report writes numbers, names and places.</summary>
internal static class ReportWords
{
    private const int LongestText = 120;

    /// <summary><c>1 document</c>, <c>2,000 documents</c>.</summary>
    public static string Count(int number, string noun) => Count(number, noun, noun + "s");

    /// <summary><c>1 address</c>, <c>2 addresses</c>.</summary>
    public static string Count(int number, string one, string several) =>
        $"{Number(number)} {(number == 1 ? one : several)}";

    /// <summary>A number with commas.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A text of the old blog as code in Markdown: on one line, shortened, and without a sign that could end
    /// the code (CommonMark 0.31.2, 6.1).</summary>
    public static string Code(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
            line.Append(char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') ? ' ' : c);
        var shown = line.ToString().Trim();
        if (shown.Length > LongestText)
            shown = shown[..(LongestText - 1)].TrimEnd() + "…";
        var (longest, run) = (0, 0);
        foreach (var c in shown)
            longest = Math.Max(longest, run = c == '`' ? run + 1 : 0);
        var fence = new string('`', longest + 1);
        var pad = longest > 0 || shown.Length == 0 ? " " : "";
        return $"{fence}{pad}{shown}{pad}{fence}";
    }

    /// <summary>Where a remark is: <c>`a.md:12`</c>.</summary>
    public static string PlaceOf(Remark remark)
    {
        var place = remark.Source.Value;
        if (remark.Line is { } line)
            place += string.Create(CultureInfo.InvariantCulture, $":{line}");
        return Code(remark.Item is null ? place : $"{place} ({remark.Item})");
    }

    /// <summary>The heading of a kind of remarks.</summary>
    public static string HeadingOf(RemarkKind kind) =>
        kind switch
        {
            RemarkKind.Lost => "What could not be carried",
            RemarkKind.DeadLink => "Links that lead nowhere, there and here",
            RemarkKind.MissingPicture => "Pictures that are not among the files",
            RemarkKind.HeldBack => "Drafts",
            RemarkKind.Decided => "What was decided for you",
            _ => "What was written in this program's way",
        };
}
