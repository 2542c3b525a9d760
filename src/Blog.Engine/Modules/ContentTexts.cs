using Blog.Text;

namespace Blog.Engine.Modules;

/// <summary>Reads text files for modules.</summary>
public static class ContentTexts
{
    /// <summary>The text of a file; null, with a diagnostic, when it cannot be read, is not valid UTF-8 or is over 8
    /// MB.</summary>
    public static SourceText? ReadText(this ModuleContext context, ContentPath path)
    {
        var decoded = context.Kept.TextOf(path, context.Content.Read(path));
        if (decoded.Problem is { } problem)
            context.Report(problem);
        return decoded.Text;
    }
}
