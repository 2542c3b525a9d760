using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Markup;

/// <summary>Decides what kramdown's marks belong to, and how that is written here.</summary>
internal static partial class KramdownPlaces
{
    private const string Subject = "{: … }";

    /// <summary>A list that a table of contents takes the place of, with its mark.</summary>
    public static KramdownChange? Contents(Draft draft, int at, int end)
    {
        var start = draft.OpenedLine(at);
        if (!IsAlone(draft, at, end))
            return null;
        var isBelowList = Item().IsMatch(draft.LineBefore(at).ToString());
        var from = isBelowList ? draft.OpenedLine(start - 1) : start;
        return new KramdownChange(
            [new TextSplice(from, end, "")],
            RemarkKind.Converted,
            "{:toc}",
            "left out: 'toc: true' in the front matter shows a table of contents"
        );
    }

    /// <summary>Marks that only kramdown reads: <c>{::options /}</c>, <c>{::nomarkdown}</c>, <c>{:/}</c>; null for
    /// others.</summary>
    public static KramdownChange? Extension(ForwardFinder finder, string inner, int at, int end)
    {
        if (!Extensions().IsMatch(inner))
            return null;
        if (inner.StartsWith(":comment", StringComparison.Ordinal) && !inner.EndsWith('/'))
        {
            var last = finder.Find("}", finder.Find("{:/", end));
            if (last == finder.Length)
                return null;
            end = last + 1;
        }

        return new KramdownChange([new TextSplice(at, end, "")], RemarkKind.Converted, "{:: … }", "left out");
    }

    /// <summary>Attributes at their place.</summary>
    /// <param name="draft">The text.</param>
    /// <param name="list">The attributes.</param>
    /// <param name="at">Where their mark starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="fence">The code that ends in the line above; null for none.</param>
    public static KramdownChange? Place(Draft draft, AttributeList list, int at, int end, CodeSpan? fence)
    {
        if (IsAlone(draft, at, end))
            return fence is { } code
                ? KramdownBoxes.OfFence(draft, list, code, at, end)
                : KramdownBoxes.Box(draft, list, at, end) ?? PlaceLine(draft, list, at, end);
        if (at == 0)
            return null;
        var line = draft.Text.AsSpan(draft.OpenedLine(at), at - draft.OpenedLine(at));
        var isHeading = line.TrimStart(" >").StartsWith("#");
        if (isHeading || draft.Text[at - 1] is ')' or ']' or '`' or '*' or '_' or '>')
            return Carried(new TextSplice(at, end, (isHeading ? list.OfBlock() : list).Write()));
        var endsLine = end == draft.Text.Length || draft.Text[end] == '\n';
        return endsLine && draft.Text[at - 1] == ' ' ? Carried(new TextSplice(at, end, list.OfBlock().Write())) : null;
    }

    private static KramdownChange PlaceLine(Draft draft, AttributeList list, int at, int end)
    {
        var start = draft.OpenedLine(at);
        var before = draft.LineBefore(at).ToString();
        var above = before.TrimStart(' ', '>').TrimEnd();
        if (above.Length == 0)
            return Below(draft, list, start, end);
        if (above[0] == '#')
            return Carried(
                new TextSplice(
                    start - 1,
                    end,
                    (above.Contains('{', StringComparison.Ordinal) ? "" : " " + list.OfBlock().Write())
                )
            );
        if (Picture().IsMatch(above))
            return Carried(new TextSplice(start - 1 - (before.Length - before.TrimEnd().Length), end, list.Write()));
        var hasNone =
            above.StartsWith('|')
            || Item().IsMatch(above)
            || before.TrimStart().StartsWith('>')
            || Rule().IsMatch(above);
        var written = hasNone ? "" : list.OfBlock().Write();
        return written.Length > 0
            ? Carried(new TextSplice(at, end, written))
            : Lost(new TextSplice(start - 1, end, ""));
    }

    // With an empty line above, it is meant for what is below.
    private static KramdownChange Below(Draft draft, AttributeList list, int start, int end)
    {
        var below = draft.LineAfter(start);
        var written = list.OfBlock().Write();
        var lineEnd = Math.Min(end + 1 + below.Length, draft.Text.Length);
        return below.StartsWith("#") && written.Length > 0 && lineEnd > end
            ? new KramdownChange(
                [new TextSplice(start, end + 1, ""), new TextSplice(lineEnd, lineEnd, " " + written)],
                RemarkKind.Converted,
                Subject,
                "attributes"
            )
            : Lost(new TextSplice(start, end, ""));
    }

    private static KramdownChange Carried(TextSplice splice) =>
        new([splice], RemarkKind.Converted, Subject, "attributes");

    private static KramdownChange Lost(TextSplice splice) =>
        new([splice], RemarkKind.Lost, Subject, "left out: such an element has no attributes here");

    private static bool IsAlone(Draft draft, int at, int end)
    {
        var start = draft.OpenedLine(at);
        var rest = draft.Text.AsSpan(end).IndexOfAnyExcept(' ', '\t');
        return (rest < 0 || draft.Text[end + rest] == '\n')
            && draft.Text.AsSpan(start, at - start).Trim(" \t>").IsEmpty;
    }

    [GeneratedRegex(@"^\s*([-*+]|[0-9]{1,9}[.)])\s")]
    private static partial Regex Item();

    [GeneratedRegex(@"^(=+|-+|\*\*\*+|~~~+)\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\[?!\[[^\]]*\]\([^()]*\)(\]\([^()]*\))?$")]
    private static partial Regex Picture();

    [GeneratedRegex(@"^(:(options|nomarkdown|comment)\b.*|/(nomarkdown|comment|options)?)$")]
    private static partial Regex Extensions();
}
