using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Text;

namespace Blog.Workspace.CrossPosts;

/// <summary>The result of recording a copy: either the copy or a refusal.</summary>
/// <param name="Copy">The copy as it was written, less its day; null when it was refused.</param>
/// <param name="Refusal">Why it was refused; null when it was written.</param>
public sealed record RecordOutcome(CrossPost? Copy, RecordRefusal? Refusal)
{
    /// <summary>
    /// The address of the copy at the same target that it replaced; null for none. A post has one copy at a target.
    /// </summary>
    public string? Former { get; init; }
}

/// <summary>Why a copy was not recorded. Nothing was written then.</summary>
/// <param name="Field">Which part of the wish is wrong.</param>
/// <param name="Message">The reason in one sentence; empty where <see cref="Mistakes"/> are the reason.</param>
public sealed record RecordRefusal(RecordField Field, string Message)
{
    /// <summary>The nearest name that there is; null when none is near, or no name was meant.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The mistakes of the site that prevent it; empty for none.</summary>
    public ImmutableArray<Diagnostic> Mistakes { get; init; } = [];

    /// <summary>What to write by hand into front matter that cannot be edited; otherwise empty.</summary>
    public string Lines { get; init; } = "";

    /// <summary>A refusal for mistakes of the site.</summary>
    public static RecordRefusal For(ImmutableArray<Diagnostic> mistakes) =>
        new(RecordField.None, "") { Mistakes = mistakes };
}

/// <summary>Which part of a <see cref="RecordWish"/> is wrong.</summary>
public enum RecordField
{
    /// <summary>None: the cause is in the site.</summary>
    None,

    /// <summary>The address.</summary>
    Url,

    /// <summary>The target.</summary>
    To,

    /// <summary>The day.</summary>
    Date,
}
