using System.Text.RegularExpressions;

namespace Blog.Import.Sources.WordPress.Wxr;

/// <summary>Finds the ends of sections of text. A text that shows the sign of the end, and was not divided there, goes
/// on behind it: what counts is the sign with the end tag of the element that the section stands in.</summary>
/// <param name="xml">The whole file. Sections are asked for in order.</param>
internal sealed partial class SectionEnds(string xml)
{
    private const int LongestTag = 200;

    private Match? _next;

    /// <summary>Where the sign of the end is; negative when there is none.</summary>
    /// <param name="start">Where the section starts.</param>
    public int Of(int start)
    {
        var first = xml.IndexOf(WxrMarkup.CDataEnd, start, StringComparison.Ordinal);
        while (first >= 0 && IsDivision(first))
            first = xml.IndexOf(WxrMarkup.CDataEnd, first + 1, StringComparison.Ordinal);
        if (first < 0 || ElementOf(start) is not { } name)
            return first;
        // Where another element ends first, the end tag of this one is lost.
        return After(first) is { Success: true } match && match.Groups[1].Value == name ? match.Index : first;
    }

    private bool IsDivision(int end) =>
        xml.AsSpan(end + WxrMarkup.CDataEnd.Length).StartsWith(WxrMarkup.CData, StringComparison.Ordinal);

    private Match After(int at)
    {
        if (_next is null || (_next.Success && _next.Index < at))
            _next = End().Match(xml, at);
        return _next;
    }

    private string? ElementOf(int start)
    {
        var before = xml.AsSpan(Math.Max(0, start - LongestTag), Math.Min(start, LongestTag)).TrimEnd();
        var open = before.LastIndexOf('<');
        return open >= 0 && before[^1] == '>' && Opening().Match(before[open..].ToString()) is { Success: true } tag
            ? tag.Groups[1].Value
            : null;
    }

    [GeneratedRegex(@"\]\]>\s*</([\w:.-]{1,60})\s*>")]
    private static partial Regex End();

    [GeneratedRegex(@"\A<([\w:.-]{1,60})(?:\s[^<>]*)?>\z")]
    private static partial Regex Opening();
}
