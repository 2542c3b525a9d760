using Blog.Import.Foreign;
using Blog.Import.Texts.Addresses;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Markup;

/// <summary>Notes words behind fences that mean nothing here. Builds know most of those of other generators and leave
/// out the rest.</summary>
internal sealed class FenceAttributes : ITextStep
{
    private const string UnknownFenceWord = "BLOG169";

    /// <inheritdoc/>
    public Draft Convert(Draft draft, ConversionContext context)
    {
        var text = draft.Text;
        var hasWords = ProseScanner
            .CodeOf(text)
            .Any(c => c.Kind == CodeKind.Fence && FirstLine(text, c).IndexOfAny(" {,=") >= 0);
        if (!hasWords)
            return draft;
        foreach (var diagnostic in BodyReader.Render(text, context).Diagnostics.Where(d => d.Id == UnknownFenceWord))
        {
            context.Tell(
                RemarkKind.Lost,
                "words behind a fence",
                "they mean nothing here, and builds leave them out",
                draft,
                diagnostic.Location.Span.Start
            );
        }

        return draft;
    }

    private static ReadOnlySpan<char> FirstLine(string text, CodeSpan fence)
    {
        var line = text.AsSpan(fence.Start, fence.End - fence.Start).TrimStart("`~ \t>");
        return line.IndexOf('\n') is >= 0 and var end ? line[..end].TrimEnd() : line;
    }
}
