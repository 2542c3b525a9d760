using Blog.Text;

namespace Blog.Editing.Entries;

/// <summary>Why front matter cannot be edited without harm.</summary>
/// <param name="Place">What stands in the way.</param>
/// <param name="Reason">The reason, one sentence.</param>
/// <param name="Lines">What to write there by hand, in the form of that front matter: whole lines with LF between
/// them.</param>
public sealed record EditRefusal(SourceLocation Place, string Reason, string Lines);
