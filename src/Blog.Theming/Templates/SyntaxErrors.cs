using Scriban.Parsing;

namespace Blog.Theming.Templates;

/// <summary>All mistakes of a template. Scriban's parser gives up at some of them; those in plain <c>{{ }}</c> are
/// taken out and the rest is read again. A mistake in a word that opens or ends a block stays, since the blocks would
/// no longer match without it.</summary>
internal static class SyntaxErrors
{
    private const int MostReadings = 20;

    private static readonly string[] BlockWords =
    [
        "if",
        "else",
        "for",
        "while",
        "func",
        "capture",
        "wrap",
        "with",
        "case",
        "when",
        "do",
        "end",
    ];

    internal static IEnumerable<LogMessage> Of(ParsedTemplate template)
    {
        var (text, parsed, found) = (template.Source.Text, template.Template, new List<LogMessage>());
        for (var readings = 0; readings < MostReadings && parsed is { HasErrors: true }; readings++)
        {
            LogMessage[] errors = [.. parsed.Messages.Where(m => m.Type == ParserMessageType.Error)];
            found.AddRange(errors);
            parsed = WithoutCode(text, errors) is { } rest
                ? TemplateReading.TryParse(text = rest, template.Name)
                : null;
        }

        // Of several mistakes at one place, those after the first only follow from it.
        return found.DistinctBy(m => m.Span.Start.Offset);
    }

    // The text with the code that holds the mistakes blanked, so that places do not change; null when no more mistakes
    // can be found.
    private static string? WithoutCode(string text, LogMessage[] errors)
    {
        var letters = text.ToCharArray();
        foreach (var error in errors)
        {
            if (CodeAround(text, error.Span.Start.Offset) is not { } code || IsBlock(text[code]))
                return null;
            letters.AsSpan()[code].Replace('{', ' ');
            letters.AsSpan()[code].Replace('}', ' ');
        }

        return new string(letters);
    }

    private static Range? CodeAround(string text, int offset)
    {
        if (offset < 0 || offset >= text.Length)
            return null;
        var start = text.LastIndexOf("{{", offset, StringComparison.Ordinal);
        var end = text.IndexOf("}}", offset, StringComparison.Ordinal);
        return start < 0 || end < 0 ? null : start..(end + 2);
    }

    private static bool IsBlock(string code) =>
        BlockWords.Contains(
            new string([.. code.AsSpan(2).TrimStart("~- \t\r\n").ToString().TakeWhile(char.IsAsciiLetter)]),
            StringComparer.Ordinal
        );
}
