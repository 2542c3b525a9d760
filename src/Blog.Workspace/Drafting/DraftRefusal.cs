namespace Blog.Workspace.Drafting;

/// <summary>Why a document is not started.</summary>
public enum DraftRefusal
{
    /// <summary>Its title is empty.</summary>
    EmptyTitle,

    /// <summary>Its title looks like the month of a review, and is none.</summary>
    NoMonth,

    /// <summary>Another document of its kind has its slug.</summary>
    SlugTaken,

    /// <summary>There is a file at its path.</summary>
    FileExists,

    /// <summary>Its file cannot be written, as <see cref="DraftResult.Problem"/> says.</summary>
    NotWritten,
}
