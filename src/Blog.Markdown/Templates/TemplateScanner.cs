using System.Buffers;

namespace Blog.Markdown.Templates;

/// <summary>
/// Finds the template syntax of other generators in a text. What stands behind a backslash is meant as text.
/// </summary>
internal static class TemplateScanner
{
    private const int LongestLength = 500;
    private static readonly SearchValues<char> _starts = SearchValues.Create("{[:<@");

    /// <summary>All that is found, in the order of the text.</summary>
    public static IEnumerable<TemplateMatch> Find(string text)
    {
        for (var at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            var found = IsEscaped(text, at) ? null : At(text, at);
            if (found is { } match)
                yield return match;
            at = found?.End ?? at + 1;
        }
    }

    private static int Next(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(_starts);
        return next < 0 ? -1 : from + next;
    }

    private static bool IsEscaped(string text, int at)
    {
        var backslashes = 0;
        while (at > backslashes && text[at - backslashes - 1] == '\\')
            backslashes++;
        return backslashes % 2 == 1;
    }

    private static TemplateMatch? At(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(LongestLength, text.Length - at));
        var before = at == 0 ? '\n' : text[at - 1];
        var (kind, length) = rest[0] switch
        {
            '{' => Braces.At(rest, LineBefore(text, at)),
            '[' => Brackets.At(rest, before),
            ':' => EmojiCodes.At(rest, before),
            '@' => RazorCall(rest, before),
            _ => rest.StartsWith("<%") ? EmbeddedTag(rest) : Instruction(rest),
        };
        return kind is null ? null : new TemplateMatch(kind, at, at + length);
    }

    private static ReadOnlySpan<char> LineBefore(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - LongestLength), Math.Min(at, LongestLength));
        return before[(before.LastIndexOf('\n') + 1)..];
    }

    // Only a call: sentences about Razor name @Model and @Html.
    private static (TemplateKind? Kind, int Length) RazorCall(ReadOnlySpan<char> text, char before)
    {
        if (char.IsLetterOrDigit(before) || before is '@' or '.' || !StartsRazor(text[1..]))
            return default;
        var open = text.IndexOf('(');
        var close = text.IndexOf(')');
        var isCall =
            open > 0 && close > open && !text[..open].ContainsAny(' ', '\n') && !text[open..close].Contains('\n');
        return isCall ? (TemplateKind.Razor, close + 1) : default;
    }

    private static bool StartsRazor(ReadOnlySpan<char> text) =>
        text.StartsWith("Html.")
        || text.StartsWith("Url.")
        || text.StartsWith("Context.")
        || text.StartsWith("Component.");

    private static (TemplateKind? Kind, int Length) EmbeddedTag(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf("%>");
        var isTag = end > 2 && !text[2..end].TrimStart("=-#_@!").Trim().IsEmpty;
        return isTag ? (TemplateKind.Embedded, end + 2) : default;
    }

    private static (TemplateKind? Kind, int Length) Instruction(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<?") || text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            return default;
        var end = text.IndexOf('>');
        return end < 0 ? default : (TemplateKind.Instruction, end + 1);
    }
}

/// <summary>Template syntax that was found in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct TemplateMatch(TemplateKind Kind, int Start, int End);
