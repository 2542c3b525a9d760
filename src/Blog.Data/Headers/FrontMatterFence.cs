using Blog.Text;

namespace Blog.Data.Headers;

/// <summary>The lines around front matter: three or more of one character.</summary>
/// <param name="Sign">The character: <c>-</c> for YAML, <c>+</c> for TOML, <c>;</c> for JSON.</param>
internal readonly record struct FrontMatterFence(char Sign)
{
    private const int Least = 3;

    /// <summary>The line as a fence; null when it is not one.</summary>
    public static FrontMatterFence? Of(string text, TextLine line)
    {
        if (line.End - line.Start < Least || text[line.Start] is not ('-' or '+' or ';'))
            return null;
        var fence = new FrontMatterFence(text[line.Start]);
        return fence.Is(text, line) ? fence : null;
    }

    /// <summary>
    /// Whether a line closes what this fence opened. YAML may end its document with <c>...</c> too (YAML 1.2, 9.1.2).
    /// </summary>
    public bool IsClosedBy(string text, TextLine line) => Is(text, line) || (Sign == '-' && line.Is(text, "..."));

    /// <summary>How the text between the lines is written.</summary>
    public FrontMatterForm FormOf(string text, SourceSpan content) =>
        Sign switch
        {
            '+' => FrontMatterForm.Toml,
            ';' => text.AsSpan(content.Start, content.Length).TrimStart().StartsWith("{")
                ? FrontMatterForm.Json
                : FrontMatterForm.JsonEntries,
            _ => FrontMatterForm.Yaml,
        };

    private bool Is(string text, TextLine line)
    {
        var signs = text.AsSpan(line.Start, line.End - line.Start).TrimEnd();
        return signs.Length >= Least && signs.IndexOfAnyExcept(Sign) < 0;
    }
}
