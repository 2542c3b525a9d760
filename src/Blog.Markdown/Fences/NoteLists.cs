using System.Globalization;
using Blog.Markdown.Annotations;
using Blog.Markdown.Code.Notes;
using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig.Syntax;

namespace Blog.Markdown.Fences;

/// <summary>Finds the lists of notes behind the fences that ask for notes.</summary>
internal static class NoteLists
{
    // Of all words that ask for notes.
    private const string Beginning = "annotat";

    /// <summary>The notes of a block of code; null when its fence does not ask for notes.</summary>
    public static CodeNotes? Of(CodeBlock block) => block.GetData(typeof(NoteLists)) as CodeNotes;

    /// <summary>Gives each fence its notes, and each note its id and its link back.</summary>
    public static void Find(MarkdownDocument document, FragmentRenderer renderer)
    {
        if (!renderer.Body.Text.Contains(Beginning, StringComparison.OrdinalIgnoreCase))
            return;
        var found = 0;
        foreach (var container in document.Blocks<ContainerBlock>().Prepend(document).ToList())
        {
            for (var i = 0; i < container.Count; i++)
            {
                if (container[i] is not FencedCodeBlock fence || WordOf(fence, renderer) is not { } word)
                    continue;
                var id = IdOf(renderer.IdPrefix, ++found);
                var list = i + 1 < container.Count ? container[i + 1] as ListBlock : null;
                var notes = NoteList.Read(list, id, word, renderer);
                fence.SetData(typeof(NoteLists), notes);
            }
        }
    }

    private static Text.SourceSpan? WordOf(FencedCodeBlock fence, FragmentRenderer renderer)
    {
        var info = fence.UnescapedInfo;
        return info.IsEmpty || !info.AsSpan().Contains(Beginning, StringComparison.OrdinalIgnoreCase)
            ? null
            : FenceReader.Read(renderer, info.Start, info.End + 1, isSilent: true).AnnotateSpan;
    }

    private static string IdOf(string prefix, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}{(prefix.Length == 0 ? "" : "-")}{number}");
}
