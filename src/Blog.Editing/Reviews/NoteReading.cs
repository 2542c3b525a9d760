using Blog.Markdown;
using Blog.Markdown.Blocks;
using Blog.Text;

namespace Blog.Editing.Reviews;

/// <summary>Checks that a note, as Markdown, does not affect the text around it.</summary>
internal static class NoteReading
{
    private const string Before = "Words.\n\n";

    private static readonly ContentPath Nowhere = new("note.md");

    /// <summary>Whether the text before and after the note is parsed as it is without it, and the note has no headings,
    /// which would be sections of the review, and no mistakes.</summary>
    public static bool KeepsToItself(string note, string after, MarkdownRenderer renderer)
    {
        var source = new SourceText(Nowhere, $"{Before}{note}\n\n{after}\n");
        var start = Before.Length + note.Length + 2;
        return renderer.Blocks(source, 0) is [var first, .. var own, { Kind: MarkdownBlockKind.Directive } last]
            && first.Span.End < Before.Length
            && last.Span.Start == start
            && own.All(b => b.Kind == MarkdownBlockKind.Other && b.Span.Start >= Before.Length && b.Span.Start < start)
            && renderer.Render(source, 0, "").Diagnostics.IsEmpty;
    }
}
