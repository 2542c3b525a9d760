using Blog.Text;

namespace Blog.Markdown.Writing;

/// <summary>Stops parsing a text that is nested too deeply, before it takes long. The room's entry catches it and makes
/// a diagnostic of it.</summary>
/// <param name="place">Where it is nested too deeply; null when that is not known.</param>
internal sealed class NestingException(SourceSpan? place = null) : Exception("The Markdown is nested too deeply.")
{
    /// <summary>Where it is nested too deeply; null when that is not known.</summary>
    public SourceSpan? Place { get; } = place;
}
