using System.Globalization;
using Blog.Markdown.Annotations;
using Blog.Markdown.Code;
using Blog.Markdown.Code.Notes;
using Blog.Markdown.Diagrams;
using Blog.Markdown.Fragments;
using Blog.Markdown.Writing;
using Blog.Text;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Blog.Markdown.Fences;

/// <summary>Writes blocks of code, coloured, and leaves holes for code that is included from files.</summary>
internal sealed class FenceRenderer(CodeRenderer code) : MarkdownObjectRenderer<FragmentRenderer, CodeBlock>
{
    /// <inheritdoc/>
    protected override void Write(FragmentRenderer renderer, CodeBlock block)
    {
        renderer.EnsureLine();
        if (block is not FencedCodeBlock fenced)
        {
            renderer.Write(code.Render(new CodeFence { Place = renderer.PlaceOf(block) }, Text(block)).AsSpan());
            return;
        }

        var info = fenced.UnescapedInfo;
        var fence = info.IsEmpty ? new Fence() : FenceReader.Read(renderer, info.Start, info.End + 1);
        fence = CheckLanguage(renderer, fence);
        fence = fence with { Code = fence.Code with { Place = renderer.PlaceOf(block), Notes = NoteLists.Of(block) } };
        if (fence.File is { } file)
            WriteHole(renderer, fence, file, Text(block));
        else if (fence.Code.Notes is { } notes)
            WriteNoted(renderer, block, fence.Code, notes);
        else if (DiagramOf(renderer, fence, fenced) is { } diagram)
            renderer.AddHole(new DiagramHole(renderer.Offset, diagram, code.Render(fence.Code, diagram.Source)));
        else
            renderer.Write(code.Render(fence.Code, Text(block)).AsSpan());
    }

    private void WriteNoted(FragmentRenderer renderer, CodeBlock block, CodeFence fence, CodeNotes notes)
    {
        var figure = code.Figure(fence, Text(block));
        var source = renderer.Body.Source;
        foreach (var diagnostic in NotedCode.Check(figure, notes, source, mark => PlaceOf(renderer, block, mark)))
            renderer.Report(diagnostic);
        var fragment = NotedCode.Link(figure, notes);
        var start = renderer.Offset;
        foreach (var hole in fragment.Holes)
            renderer.AddHole(hole with { Offset = hole.Offset + start });
        renderer.Write(fragment.Html.AsSpan());
    }

    // The number stands last in its line, but for other marks and the end of the comment.
    private static SourceLocation PlaceOf(FragmentRenderer renderer, CodeBlock block, NoteMark mark)
    {
        var body = renderer.Body;
        var number = mark.Number.ToString(CultureInfo.InvariantCulture);
        var start = block.Lines.Lines[mark.Line].Position;
        var length = body.Text.AsSpan(start).IndexOfAny('\r', '\n');
        var line = body.Text.AsSpan(start, length < 0 ? body.Text.Length - start : length);
        var at = Math.Max(line.LastIndexOf($"({number})"), line.LastIndexOf($"<{number}>"));
        var span = at < 0 ? body.InFile(start, start + 1) : body.InFile(start + at, start + at + number.Length + 2);
        return body.Source.At(span);
    }

    // Marks on lines show that the author means the code.
    private static Diagram? DiagramOf(FragmentRenderer renderer, Fence fence, FencedCodeBlock block)
    {
        if (
            DiagramLanguages.Find(fence.Code.Language) is not { } language
            || fence is { IsCode: true } or { Code.IsDiff: true } or { Code.NumberFrom: not null }
            || !fence.Code.Highlighted.IsEmpty
            || Text(block) is not { } source
            || string.IsNullOrWhiteSpace(source)
        )
            return null;
        return new Diagram(language, source, fence.LanguageSpan)
        {
            Caption = string.IsNullOrWhiteSpace(fence.Code.Title) ? null : fence.Code.Title.Trim(),
            Alternative = string.IsNullOrWhiteSpace(fence.Alternative) ? null : fence.Alternative.Trim(),
            Width = fence.Width,
            Place = fence.Code.Place,
        };
    }

    private static void WriteHole(FragmentRenderer renderer, Fence fence, string file, string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            renderer.Report(
                DiagnosticCatalogue.InvalidAttribute,
                fence.FileSpan,
                "file",
                "the fence has code of its own."
            );
        renderer.AddHole(
            new CodeFileHole(renderer.Offset, fence.Code, file, fence.FileSpan, fence.Region, fence.RegionSpan)
        );
    }

    private Fence CheckLanguage(FragmentRenderer renderer, Fence fence)
    {
        // A diagram without a colour for its code keeps its name, by which scripts of others find it.
        if (
            fence.Code.Language is not { } language
            || code.Knows(language)
            || DiagramLanguages.Find(language) is not null
        )
            return fence;
        renderer.Report(
            DiagnosticCatalogue
                .UnknownCodeLanguage.At(renderer.Body.Source.At(fence.LanguageSpan), language)
                .Suggesting(language, code.LanguageNames)
        );
        return fence with { Code = fence.Code with { Language = null } };
    }

    private static string Text(CodeBlock block)
    {
        var lines = Enumerable.Range(0, block.Lines.Count).Select(i => block.Lines.Lines[i].Slice.ToString());
        return string.Join('\n', lines);
    }
}
