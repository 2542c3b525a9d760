using Blog.Text;

namespace Blog.Pipelines.Engine;

/// <summary>Reads text files for modules.</summary>
public static class ContentTexts
{
    private const int MostBytes = 8 * 1024 * 1024;

    /// <summary>The text of a file; null, and a diagnostic, when it cannot be read, is no UTF-8 or is over 8 MB.</summary>
    public static SourceText? ReadText(this ModuleContext context, ContentPath path)
    {
        var content = context.Request.Content.Read(path);
        if (content.Problem is { } unreadable)
        {
            context.Report(unreadable);
            return null;
        }

        if (content.Bytes.Length > MostBytes)
        {
            context.Report(DiagnosticCatalogue.FileTooLarge.At(SourceLocation.OfFile(path), content.Bytes.Length >> 20, MostBytes >> 20));
            return null;
        }

        var text = SourceText.Decode(path, content.Bytes.Span, out var problem);
        if (problem is null)
            return text;
        context.Report(problem);
        return null;
    }
}
