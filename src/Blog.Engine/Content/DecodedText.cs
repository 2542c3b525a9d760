using Blog.Text;

namespace Blog.Engine.Content;

/// <summary>The result of reading a file as text.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text; null when the file could not be read as text.</param>
/// <param name="Problem">Why it could not be read; null when it could.</param>
internal sealed record DecodedText(ContentPath Path, SourceText? Text, Diagnostic? Problem)
{
    private const int MostBytes = 8 * 1024 * 1024;

    /// <summary>Decodes a file. It must be valid UTF-8 and have at most 8 MB.</summary>
    public static DecodedText Of(ContentPath path, ContentBytes content)
    {
        if (content.Problem is { } unreadable)
            return new DecodedText(path, null, unreadable);
        if (content.Bytes.Length > MostBytes)
        {
            var tooLarge = DiagnosticCatalogue.FileTooLarge.At(
                SourceLocation.OfFile(path),
                content.Bytes.Length >> 20,
                MostBytes >> 20
            );
            return new DecodedText(path, null, tooLarge);
        }

        var text = SourceText.Decode(path, content.Bytes.Span, out var problem);
        return new DecodedText(path, problem is null ? text : null, problem);
    }
}
