using Blog.Markdown.Code.Notes;

namespace Blog.Markdown.Code;

/// <summary>Colours code as HTML with classes: by lexers of our own, and with the TextMate grammars of VS Code where
/// there is no lexer. Safe to use from many threads.</summary>
/// <remarks>Lexers and grammars are loaded when they are first used. Blocks over 250,000 characters are left
/// uncoloured. So are, by grammars, lines over 2,000 characters or with more than 20 open brackets and code within
/// several hundred unclosed ones: a time limit would make the output depend on the machine.</remarks>
public sealed class CodeRenderer
{
    private readonly Languages _languages = new();
    private readonly ColouredCode _coloured;

    /// <summary>A renderer that has read no language yet.</summary>
    public CodeRenderer() => _coloured = new ColouredCode(_languages);

    /// <summary>All names a fence may use, for suggestions; sorted.</summary>
    public IReadOnlyList<string> LanguageNames => _languages.Names;

    /// <summary>Whether a language is known by this name (a grammar's id or one of its aliases, without case), or is
    /// plain text.</summary>
    public bool Knows(string language) => _languages.Knows(language);

    /// <summary>The code as a whole <c>figure</c> element, ended by a line end.</summary>
    /// <param name="fence">How it is shown. Code of an unknown language is plain.</param>
    /// <param name="code">The code, lines separated by LF.</param>
    public string Render(CodeFence fence, string code) => Figure(fence, code).Html;

    /// <summary>The code as a whole <c>figure</c> element, with the places of the marks of its notes.</summary>
    /// <param name="fence">How it is shown. Code of an unknown language is plain.</param>
    /// <param name="code">The code, lines separated by LF.</param>
    public CodeFigure Figure(CodeFence fence, string code)
    {
        var text = WithLineEnds(code);
        var language = _languages.Find(fence.Language);
        var figure = new FigureWriter(fence, ClassName(fence, language));
        if (LinesApart(fence, language, text) is not { } lines)
            return figure.Write(_coloured.Html(language, text).AsSpan()[..^1]);
        if (fence.Notes is not null)
            lines = Array.ConvertAll(lines, line => NoteReader.Read(line, isColoured: language is not null));
        return figure.Write(lines);
    }

    // Null where the lines need no elements of their own.
    private CodeLine[]? LinesApart(CodeFence fence, Language? language, string text)
    {
        if (language?.Name == "diff")
            return Comparison.PatchLines(text.Split('\n')[..^1], LinesOf(language, text));
        if (fence.IsDiff)
            return Comparison.Lines(_coloured, language, text);
        if (_coloured.Session(language, text) is { } session)
            return session;
        var isMarked = fence.NumberFrom is not null || !fence.Highlighted.IsDefaultOrEmpty || fence.Notes is not null;
        return isMarked ? Array.ConvertAll(LinesOf(language, text), html => new CodeLine(html)) : null;
    }

    private static string? ClassName(CodeFence fence, Language? language) =>
        string.IsNullOrWhiteSpace(fence.Language) ? null : language?.Name ?? fence.Language.ToLowerInvariant();

    private static string WithLineEnds(string code)
    {
        if (code.Contains('\r', StringComparison.Ordinal))
            code = code.ReplaceLineEndings("\n");
        return code.EndsWith('\n') ? code : code + "\n";
    }

    private string[] LinesOf(Language? language, string text) => _coloured.Html(language, text).Split('\n')[..^1];
}
