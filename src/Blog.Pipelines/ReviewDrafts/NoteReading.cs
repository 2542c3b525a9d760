using Blog.Markdown;
using Blog.Markdown.Blocks;
using Blog.Text;

namespace Blog.Pipelines.ReviewDrafts;

/// <summary>Tells whether a note, as Markdown, stays within the place that a draft gives it.</summary>
internal static class NoteReading
{
    private static readonly ContentPath Nowhere = new("note.md");

    /// <summary>Whether what stands after the note is read as without it, and the note has no headings, which would be sections of the review, nor mistakes.</summary>
    public static bool KeepsToItself(string note, string after, MarkdownRenderer renderer)
    {
        var text = $"{note}\n\n{after}\n";
        var source = new SourceText(Nowhere, text);
        var blocks = renderer.Blocks(source, 0);
        var start = note.Length + 2;
        return blocks is [.., { Kind: MarkdownBlockKind.Directive } last]
            && last.Span.Start >= start
            && blocks.SkipLast(1).All(b => b.Kind == MarkdownBlockKind.Other && b.Span.Start < start)
            && renderer.Render(source, 0, "").Diagnostics.IsEmpty
            // Something at its end that takes in whatever follows it, without ending there: a list.
            && text[last.Span.Start] == after[0];
    }
}
