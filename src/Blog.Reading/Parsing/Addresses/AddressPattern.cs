using System.Text;
using System.Text.RegularExpressions;

namespace Blog.Reading.Parsing.Addresses;

/// <summary>Translates address patterns of other generators: <c>/:year/:title/</c> (Jekyll, Hugo, Hexo),
/// <c>/%year%/%postname%/</c> (WordPress), <c>/{date:%Y}/{slug}/</c> (Pelican) and <c>/{{ page.fileSlug }}/</c>
/// (Eleventy).</summary>
/// <param name="Text">The pattern with the placeholders of this program; unknown ones stay as they are.</param>
/// <param name="Unknown">The placeholders that are not known, as they are written.</param>
internal sealed partial record AddressPattern(string Text, IReadOnlyList<string> Unknown)
{
    /// <summary>Reads a pattern. Any text is valid.</summary>
    public static AddressPattern Read(string text)
    {
        var unknown = new List<string>();
        return new AddressPattern(Written().Replace(text, match => Translated(match.Value, unknown)), unknown);
    }

    private static string Translated(string written, List<string> unknown)
    {
        if (Placeholders.Find(written) is { } name)
            return "{" + name + "}";
        if (
            DateFilter().Match(written) is { Success: true } filter
            && OfFormat(filter.Groups["format"].Value) is { } date
        )
            return date;
        unknown.Add(written);
        return written;
    }

    // The codes of strftime, as Liquid, Jinja and Pelican use them: %Y/%m/%d.
    private static string? OfFormat(string format)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                text.Append(format[i]);
                continue;
            }

            var length = i + 1 < format.Length && format[i + 1] == '-' ? 3 : 2;
            if (i + length > format.Length || Placeholders.Find($"{{date:{format.AsSpan(i, length)}}}") is not { } name)
                return null;
            text.Append('{').Append(name).Append('}');
            i += length - 1;
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{[^{}]*\}|%[a-z_]{3,20}%|(?<=[/.-]|^):[A-Za-z_]+")]
    private static partial Regex Written();

    [GeneratedRegex(
        @"^\{\{-?\s*(?:page\.)?date\s*\|\s*date(?:Format)?\s*[:(]\s*['""](?<format>[^'""{}]{1,40})['""]\s*\)?\s*-?\}\}$"
            + @"|^\{date:(?<format>[^{}]{1,40})\}$"
    )]
    private static partial Regex DateFilter();
}
