namespace Blog.Text;

/// <summary>How bad a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information,

    /// <summary>Probably a mistake; the site is built all the same. Silenced by id in <c>site.yml</c>; an error under
    /// <c>--strict</c>.</summary>
    Warning,

    /// <summary>A mistake; nothing is published until it is mended. It cannot be silenced.</summary>
    Error,
}
