using Blog.Rules.Repository;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Blog.Rules.Words;

/// <summary>Words that are read as one text, although they stand on several lines: the lines of a comment, the parts
/// of a string that '+' joins, a Markdown file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Lines">The lines with their numbers, counted from one, without the marks of comments.</param>
internal sealed record TextRun(string Path, IReadOnlyList<(int Number, string Text)> Lines)
{
    /// <summary>The whole text, lines joined by one space.</summary>
    public string Text => string.Join(' ', Lines.Select(l => l.Text));

    /// <summary>The number of the line that a place in <see cref="Text"/> is on.</summary>
    public int LineAt(int offset)
    {
        var index = 0;
        while (index < Lines.Count - 1 && offset > Lines[index].Text.Length)
            offset -= Lines[index++].Text.Length + 1;
        return Lines[index].Number;
    }

    /// <summary>A Markdown file as one text.</summary>
    public static TextRun OfMarkdown(string path, string text) =>
        new(path, [.. text.Split('\n').Select((l, i) => (i + 1, l.Trim()))]);

    /// <summary>The comments and strings of a C# file.</summary>
    public static IEnumerable<TextRun> OfCode(SourceFile file) => Comments(file).Concat(Strings(file));

    private static IEnumerable<TextRun> Comments(SourceFile file)
    {
        var run = new List<(int Number, string Text)>();
        foreach (var comment in file.Tree.GetRoot().DescendantTrivia().Where(IsComment))
        {
            var lines = LinesOf(file, comment.GetLocation(), comment.ToString(), l => l.TrimStart('/', '*'));
            if (run.Count > 0 && lines[0].Number != run[^1].Number + 1)
            {
                yield return new(file.Path, [.. run]);
                run.Clear();
            }
            run.AddRange(lines);
        }
        if (run.Count > 0)
            yield return new(file.Path, run);
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.Kind()
            is SyntaxKind.SingleLineCommentTrivia
                or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.SingleLineDocumentationCommentTrivia
                or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static IEnumerable<TextRun> Strings(SourceFile file)
    {
        var run = new List<(int Number, string Text)>();
        foreach (var token in file.Tree.GetRoot().DescendantTokens())
        {
            if (IsText(token))
                run.AddRange(LinesOf(file, token.GetLocation(), token.Text, l => l.Trim('"')));
            else if (run.Count > 0 && !Joins(token))
            {
                yield return new(file.Path, [.. run]);
                run.Clear();
            }
        }
    }

    private static bool IsText(SyntaxToken token) =>
        token.Kind()
            is SyntaxKind.StringLiteralToken
                or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.InterpolatedStringTextToken;

    // Between two parts of one text: '+', and where an interpolated string starts and ends.
    private static bool Joins(SyntaxToken token) =>
        token.Kind()
            is SyntaxKind.PlusToken
                or SyntaxKind.InterpolatedStringStartToken
                or SyntaxKind.InterpolatedStringEndToken;

    private static List<(int Number, string Text)> LinesOf(
        SourceFile file,
        Location place,
        string text,
        Func<string, string> bare
    )
    {
        var first = file.Tree.GetLineSpan(place.SourceSpan).StartLinePosition.Line + 1;
        return [.. text.TrimEnd('\n').Split('\n').Select((l, i) => (first + i, bare(l.Trim()).Trim()))];
    }
}
