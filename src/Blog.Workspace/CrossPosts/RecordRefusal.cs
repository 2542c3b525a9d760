using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Workspace.CrossPosts;

/// <summary>Why a copy was not recorded. Nothing was written then.</summary>
/// <param name="Field">What of the wish is in the way.</param>
/// <param name="Message">The reason in one sentence; empty where <see cref="Mistakes"/> are the reason.</param>
public sealed record RecordRefusal(RecordField Field, string Message)
{
    /// <summary>The nearest name that there is; null when none is near, or no name was meant.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The mistakes of the site that are in the way; empty for none.</summary>
    public ImmutableArray<Diagnostic> Mistakes { get; init; } = [];

    /// <summary>What to write by hand into front matter that cannot be edited; otherwise empty.</summary>
    public string Lines { get; init; } = "";

    /// <summary>A refusal for mistakes of the site.</summary>
    public static RecordRefusal For(ImmutableArray<Diagnostic> mistakes) =>
        new(RecordField.None, "") { Mistakes = mistakes };
}
