using Blog.Text;

namespace Blog.Markdown.Writing;

/// <summary>Ends the reading of a text that is nested too deeply before it takes long; caught at the door, where it
/// becomes a diagnostic.</summary>
/// <param name="place">Where it is nested too deeply; null when that is not known.</param>
internal sealed class NestingException(SourceSpan? place = null) : Exception("The Markdown is nested too deeply.")
{
    /// <summary>Where it is nested too deeply; null when that is not known.</summary>
    public SourceSpan? Place { get; } = place;
}
