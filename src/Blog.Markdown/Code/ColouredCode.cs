using System.Collections.Concurrent;
using System.Text;
using Blog.Markdown.Code.Lexing;
using Blog.Markdown.Code.Sessions;
using Blog.Markdown.Code.Tokens;
using Blog.Text.Fingerprints;

namespace Blog.Markdown.Code;

/// <summary>Coloured code by language and content. A language with a lexer is coloured by it, at once. For the others
/// TextMate's grammars are run: recent results are kept, and a language has as many colourers as threads used it at one
/// time.</summary>
/// <param name="languages">The languages, for code of others inside.</param>
internal sealed class ColouredCode(Languages languages)
{
    /// <summary>Blocks longer than this many characters are left uncoloured.</summary>
    public const int LongestBlock = 250_000;

    private readonly ConcurrentDictionary<Language, ConcurrentBag<Colourer>> _idle = new();
    private readonly RecentTexts _recent = new();
    private readonly Lexers _lexers = new(name => languages.Find(name)?.Name);

    /// <summary>The code as HTML, line for line, each ended by LF.</summary>
    /// <param name="language">The language; null leaves the code plain.</param>
    /// <param name="code">The code, each line of it ended by LF.</param>
    public string Html(Language? language, string code)
    {
        if (language is null || code.Length > LongestBlock)
            return Plain(code);
        if (_lexers.Find(language.Name) is { } lexer)
            return _lexers.Colour(lexer, code);
        if (Prompts.AreIn(language.Name))
            return Session(language, code) is { } lines
                ? string.Concat(lines.Select(line => line.Html + "\n"))
                : Plain(code);
        var key = Fingerprint.Of(Fingerprint.Of(language.Scope), Fingerprint.Of(code));
        return _recent.Find(key) ?? _recent.Keep(key, Colour(language, code));
    }

    /// <summary>The lines of a session in a terminal; null when the language is another, or nothing in the code was
    /// typed behind a prompt.</summary>
    /// <param name="language">The language; null for plain code.</param>
    /// <param name="code">The code, each line of it ended by LF.</param>
    public CodeLine[]? Session(Language? language, string code) =>
        language is not null && Prompts.AreIn(language.Name)
            ? SessionColours.Lines(this, languages, language, code)
            : null;

    private static string Plain(string code)
    {
        var html = new StringBuilder(code.Length + (code.Length / 8));
        CodeText.Append(html, code);
        return html.ToString();
    }

    private string Colour(Language language, string code)
    {
        var idle = _idle.GetOrAdd(language, _ => []);
        if (!idle.TryTake(out var colourer))
            colourer = new Colourer(language);
        var html = colourer.Colour(code);
        idle.Add(colourer);
        return html;
    }
}

/// <summary>The result of colouring a line in a state.</summary>
/// <param name="Html">The line as HTML, ended by LF.</param>
/// <param name="After">The state after it.</param>
internal readonly record struct ColouredLine(string Html, LineState After);
