namespace Blog.Text;

/// <summary>Something that helps to understand a diagnostic, often at another place: "the other file that claims
/// it".</summary>
/// <param name="Message">One sentence.</param>
/// <param name="Location">Its place, or null when it has none.</param>
public sealed record DiagnosticNote(string Message, SourceLocation? Location = null);
