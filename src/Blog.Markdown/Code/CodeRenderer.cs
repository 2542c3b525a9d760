namespace Blog.Markdown.Code;

/// <summary>
/// Colours code with the TextMate grammars of VS Code, as HTML with classes. Results are kept by language and content, so that the same
/// code is coloured once. Safe to use from many threads.
/// </summary>
public sealed class CodeRenderer
{
    /// <summary>The code as a whole <c>figure</c> element.</summary>
    /// <param name="fence">How it is shown.</param>
    /// <param name="code">The code, lines separated by LF.</param>
    public string Render(CodeFence fence, string code) => throw new NotImplementedException(fence.Language + code);

    /// <summary>Whether a language is known by this name (a grammar's id or one of its aliases, without case), or is plain text.</summary>
    public bool Knows(string language) => throw new NotImplementedException(language);

    /// <summary>All names a fence may use, for suggestions; sorted.</summary>
    public IReadOnlyList<string> LanguageNames => throw new NotImplementedException();
}
